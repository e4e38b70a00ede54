import { klassenregelTekst as tekst } from '../../../../server/contract/text/nl/kaart-tijd.ts'
import { legenda } from '../../../../server/contract/text/nl/legenda.ts'
import type { Kaartmodel } from '../../../map/kaartmodel.ts'
import { paletplaats } from '../../../map/klassen.ts'
import type { Vlakbeeld } from '../../../map/vlakbeeld/vlakbeeld.ts'

/** One class: the place of its colour in the scale, and its limits in words. */
export interface Klasseregel {
  plaats: number
  tekst: string
}

const COLOURS = 5

/** The classes of a picture in order, lowest first; empty where the colours are no classes of one figure. */
export function klassenVan({ klassen, indicator }: Kaartmodel, { wijze }: Vlakbeeld): Klasseregel[] {
  if (wijze === 'verschil') return legenda.verschilKlassen.map((label, plaats) => ({ plaats, tekst: label }))
  if (wijze !== 'klassen') return []
  const { grenzen, van, tot } = klassen
  // Amounts in thousands are whole; a break of 72.5 percent needs its half.
  const decimals = grenzen.some((break_) => break_ % 1 !== 0) && indicator.eenheid !== 'duizend-euro' ? 1 : 0
  const ends = [van, ...grenzen, tot]
  return ends.slice(1).map((end, klasse) => {
    const start = ends[klasse] ?? van
    const plaats = paletplaats(klasse, grenzen.length + 1, COLOURS)
    if (grenzen.length === 0) return { plaats, tekst: tekst.tussen(van, tot, decimals) }
    if (klasse === 0) return { plaats, tekst: tekst.onder(end, decimals) }
    if (klasse === grenzen.length) return { plaats, tekst: tekst.vanaf(start, decimals) }
    return { plaats, tekst: tekst.tussen(start, end, decimals) }
  })
}
