import { KAARTKLEUREN } from '../palettes.ts'
import { TEKENKLEUREN } from '../tekenen/kleuren.ts'
import type { Papierlaag, Puntvorm } from './lagen.ts'
import { cirkelsOpBlad } from './tekencirkels.ts'
import { getallenOpBlad } from './tekengetallen.ts'
import { tekensOpBlad } from './tekenpunten.ts'
import { nummersOpBlad } from './tekenvormen.ts'
import { cellenOpBlad } from './tekenzeshoeken.ts'
import type { Venster } from './venster.ts'

/** The sample that stands before a row of a legend. */
export type Staalsoort = Puntvorm | 'zeshoek' | 'cirkel' | 'streepcirkel' | 'ballon' | 'nummer'
export interface Staal {
  soort: Staalsoort
  kleur: string
  /** What stands in it; empty: nothing. */
  woord: string
}

/** One row of the legend of a layer. */
export interface Laagregel {
  sleutel: string
  staal: Staal
  naam: string
  /** How many there are on the sheet; null: it is no count. */
  aantal: number | null
}

export interface Laagtelling {
  regels: readonly Laagregel[]
  /** All that the layer draws on the sheet. */
  opBlad: number
}

const COLOURS = KAARTKLEUREN.licht

/** The rows of the legend of a layer for one sheet: the same signs, colours and numbers as in its drawing. */
export function laagregels(laag: Papierlaag, venster: Venster, factor: number): Laagtelling {
  switch (laag.soort) {
    case 'punten': {
      const regels = laag.groepen.map((groep) => ({
        sleutel: groep.sleutel,
        staal: { soort: groep.vorm, kleur: groep.kleur, woord: '' },
        naam: groep.naam,
        aantal: tekensOpBlad(venster, groep, factor).length,
      }))
      return { regels, opBlad: regels.reduce((sum, { aantal }) => sum + aantal, 0) }
    }
    case 'zeshoeken': {
      const cells = cellenOpBlad(laag, venster)
      return {
        regels: laag.klassen.map(({ naam, kleur }, place) => ({
          sleutel: String(place),
          staal: { soort: 'zeshoek', kleur, woord: '' },
          naam,
          aantal: cells.filter(({ klasse }) => klasse === place).length,
        })),
        opBlad: cells.length,
      }
    }
    case 'cirkels':
      return {
        regels: [
          {
            sleutel: 'lopen',
            staal: { soort: 'cirkel', kleur: COLOURS.bereik, woord: '' },
            naam: laag.woorden.lopen,
            aantal: null,
          },
          {
            sleutel: 'rollator',
            staal: { soort: 'streepcirkel', kleur: COLOURS.bereik, woord: '' },
            naam: laag.woorden.rollator,
            aantal: null,
          },
        ],
        opBlad: cirkelsOpBlad(laag, venster, 'lopen').length,
      }
    case 'getallen':
      return {
        regels: [
          {
            sleutel: 'aantal',
            staal: { soort: 'ballon', kleur: COLOURS.inkt, woord: '3' },
            naam: laag.woord,
            aantal: null,
          },
        ],
        opBlad: getallenOpBlad(laag, venster, factor).reduce((sum, { aantal }) => sum + aantal, 0),
      }
    case 'vormen': {
      const seen = new Set(nummersOpBlad(laag, venster, factor).map(({ nummer }) => nummer))
      const shown = laag.vormen.filter(({ nummer }) => seen.has(nummer))
      return {
        regels: shown.map(({ nummer, naam }) => ({
          sleutel: nummer,
          staal: { soort: 'nummer', kleur: TEKENKLEUREN.licht.lijn, woord: nummer },
          naam,
          aantal: null,
        })),
        opBlad: shown.length,
      }
    }
  }
}
