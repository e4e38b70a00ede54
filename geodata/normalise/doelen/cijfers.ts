import { OpgaveFout } from './opgave-fout.ts'
import { cijfersBijNaam } from './cijfer.ts'
import { Cijferrij } from './cijferrij.ts'
import { cijfersBreed } from './cijfers-breed.ts'
import { cijfersLang } from './cijfers-lang.ts'
import type { Doel } from './doel.ts'
import { Rijlezer } from './rijlezer.ts'
import { koppelVelden } from './velden.ts'

/**
 * Figures per area, year and age group: one value per row (columns `indicator` and `waarde`), or one column per indicator
 * (`reeks`). Empty cells and the signs for "no data" stay missing. Refused: areas and indicators that are not known, years in
 * the future, text and formulas, 140 %, negative counts, and the second row of a key. Income or origin may be a column here:
 * these are figures about groups.
 */
export const cijfers: Doel = (opgave, kolommen, _declared, context, ontvanger) => {
  const velden = koppelVelden(opgave, kolommen, context)
  const stop = (reden: string, kolom: string | null = null): never => {
    throw new OpgaveFout(context.bestand, reden, { blad: context.blad, kolom })
  }
  const named = [velden.bron('indicator'), velden.bron('waarde')].filter(({ is }) => is).length
  if (named > 0 === velden.reeks.length > 0) {
    stop('Kies een kolom voor "indicator" en een voor "waarde", of een kolom per cijfer.')
  }
  if (named === 1) stop('"indicator" en "waarde" horen bij elkaar. Kies ze allebei.')
  const figures = cijfersBijNaam(opgave, context)
  const sleutel = new Cijferrij(velden, context)
  const lezer = new Rijlezer(context, ontvanger)
  return named === 2
    ? cijfersLang(velden, sleutel, figures, lezer, ontvanger)
    : cijfersBreed(velden, sleutel, figures, lezer, ontvanger, stop)
}
