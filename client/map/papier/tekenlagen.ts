import type { Figuur } from './figuur.ts'
import type { Papierlaag } from './lagen.ts'
import type { Doos } from './meetkunde.ts'
import { cirkelFiguren } from './tekencirkels.ts'
import { getalFiguur, getallenOpBlad } from './tekengetallen.ts'
import { puntenFiguren } from './tekenpunten.ts'
import { nummerFiguur, nummersOpBlad, vormFiguren } from './tekenvormen.ts'
import { zeshoekFiguren, zeshoekGetallen } from './tekenzeshoeken.ts'
import type { Venster } from './venster.ts'

/** A layer under the words of the map. */
function under(laag: Papierlaag, venster: Venster, factor: number): Figuur[] {
  switch (laag.soort) {
    case 'punten':
      return puntenFiguren(laag, venster, factor)
    case 'zeshoeken':
      return zeshoekFiguren(laag, venster, factor)
    case 'cirkels':
      return cirkelFiguren(laag, venster, factor)
    case 'vormen':
      return vormFiguren(laag, venster, factor)
    case 'getallen':
      return []
  }
}

/** What the layers draw of themselves under the words, from the lowest up. */
export function laagFiguren(lagen: readonly Papierlaag[], venster: Venster, factor: number): Figuur[] {
  return lagen.flatMap((laag) => under(laag, venster, factor))
}

/** Signs of layers with a fixed place, over everything: words of the map keep clear of their boxes. */
export function vasteTekens(
  lagen: readonly Papierlaag[],
  venster: Venster,
  factor: number,
): { figuren: Figuur[]; dozen: Doos[] } {
  const signs = lagen.flatMap((laag) => {
    if (laag.soort === 'getallen')
      return getallenOpBlad(laag, venster, factor).map((one) => ({
        doos: one.doos,
        figuur: getalFiguur(one, factor, one.code),
      }))
    if (laag.soort === 'vormen')
      return nummersOpBlad(laag, venster, factor).map((one) => ({
        doos: one.doos,
        figuur: nummerFiguur(one, factor),
      }))
    return []
  })
  return { figuren: signs.map((one) => one.figuur), dozen: signs.map((one) => one.doos) }
}

/** Words of layers that give way to all others. */
export function losseWoorden(
  lagen: readonly Papierlaag[],
  venster: Venster,
  factor: number,
  bezet: readonly Doos[],
): Figuur[] {
  return lagen.flatMap((laag) =>
    laag.soort === 'zeshoeken' ? zeshoekGetallen(laag, venster, factor, bezet) : [],
  )
}
