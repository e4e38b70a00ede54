import { z } from 'zod'
import type { Focusgebied } from '../../geodata/schema/focusgebied.ts'
import { pijlerId } from '../../geodata/schema/indicator.ts'
import { cijfer } from '../result.ts'
import { verschil } from '../vergelijking/verschil.ts'
import type { Spreiding } from '../wijkanalyse/spreiding.ts'
import { programmaBij, type Thema, THEMAS } from './themas.ts'

/** Number of priorities that are proposed; the people at the table choose. */
export const PROPOSED_PRIORITIES = 3

/** What a proposal rests on for one indicator: the buurten that differ unfavourably, and the reference. */
export const bewijs = z.object({
  indicator: z.string(),
  jaar: z.number().int(),
  buurten: z.array(z.object({ cijfer, tegenGemeente: verschil })),
  aantalMet: z.number().int(),
  gemeente: cijfer.nullable(),
})

/** One proposed priority with the evidence it rests on and how firm it is. */
export const voorstelRegel = z.object({
  plaats: z.number().int().positive(),
  thema: z.string(),
  pijler: pijlerId,
  /** verschil: at least one buurt differs five points; geen-cijfer: no figure exists; klein-verschil: figures exist, none differs. */
  grond: z.enum(['verschil', 'geen-cijfer', 'klein-verschil']),
  bewijs: z.array(bewijs),
  bronfamilies: z.array(z.string()),
  /** A proposal on one model, or on none, is undecided; firmness in runs belongs to sources with a margin. */
  oordeel: z.enum(['onbeslist', 'meer-bronnen']),
  redenOnbeslist: z.enum(['een-bron', 'geen-cijfer']).nullable(),
  partners: z.array(z.string()),
  acties: z.array(z.string()),
})
export type VoorstelRegel = z.infer<typeof voorstelRegel>

/** A theme that shows differences but is the ordinary work of one partner, so that it is not lost. */
export const gewoonWerk = z.object({
  thema: z.string(),
  partners: z.array(z.string()),
  aantalBuurten: z.number().int(),
})

export const voorstel = z.object({ regels: z.array(voorstelRegel), gewoonWerk: z.array(gewoonWerk) })
export type Voorstel = z.infer<typeof voorstel>

function evidenceFor(theme: Thema, spreads: readonly Spreiding[]) {
  return spreads
    .filter((spread) => theme.indicatoren.includes(spread.indicator))
    .map((spread) => ({
      indicator: spread.indicator,
      jaar: spread.jaar,
      buurten: spread.buurten
        .flatMap((row) =>
          row.cijfer !== null && row.tegenGemeente?.oordeel === 'ongunstiger'
            ? [{ cijfer: row.cijfer, tegenGemeente: row.tegenGemeente }]
            : [],
        )
        .toSorted(
          (a, b) =>
            Math.abs(b.tegenGemeente.punten) - Math.abs(a.tegenGemeente.punten) ||
            (a.cijfer.gebied < b.cijfer.gebied ? -1 : 1),
        ),
      aantalMet: spread.aantalMet,
      gemeente: spread.gemeente,
    }))
}

/**
 * Three priorities, proposed and never set ("Voorstel om over te praten").
 *
 * Order, each step decided before the next: themes with a buurt at least five points less favourable than the
 * gemeente, by the number of such buurten and then the largest difference; themes without any figure, because no figure
 * is not the same as no need; other themes with figures. Only themes marked "samen-oppakken" take part. Residents' and
 * professionals' lists are no weight in this: they stand beside it.
 *
 * @param spreads spreads of the indicators that may count in this wijk
 * @param themas what the programme of the place says per theme
 * @returns exactly three rows (fewer only if fewer themes exist) and the themes that are one partner's ordinary work
 */
export function proposePriorities(spreads: readonly Spreiding[], themas: Focusgebied['themas']): Voorstel {
  const judged = THEMAS.map((theme, order) => {
    const evidence = evidenceFor(theme, spreads)
    const buurten = new Set(evidence.flatMap((row) => row.buurten.map((hit) => hit.cijfer.gebied)))
    const largest = Math.max(
      0,
      ...evidence.flatMap((row) => row.buurten.map((hit) => Math.abs(hit.tegenGemeente.punten))),
    )
    const hasFigure = evidence.some((row) => row.aantalMet > 0)
    const ground: VoorstelRegel['grond'] =
      buurten.size > 0 ? 'verschil' : hasFigure ? 'klein-verschil' : 'geen-cijfer'
    return { theme, order, evidence, aantalBuurten: buurten.size, largest, ground }
  })
  const rank = { verschil: 0, 'geen-cijfer': 1, 'klein-verschil': 2 }
  const regels = judged
    .filter((row) => row.theme.aanpak === 'samen-oppakken')
    .toSorted(
      (a, b) =>
        rank[a.ground] - rank[b.ground] ||
        b.aantalBuurten - a.aantalBuurten ||
        b.largest - a.largest ||
        a.order - b.order,
    )
    .slice(0, PROPOSED_PRIORITIES)
    .map(({ theme, evidence, ground }, index) => {
      // A proposal on differences rests on the figures that differ; one without rests on all that were looked at.
      const speaking = spreads.filter((spread) => {
        const proof = evidence.find((row) => row.indicator === spread.indicator)
        if (proof === undefined || proof.aantalMet === 0 || spread.gemeente === null) return false
        return ground !== 'verschil' || proof.buurten.length > 0
      })
      const families = [...new Set(speaking.map((spread) => spread.bronfamilie))].toSorted()
      const undecided = ['geen-cijfer', 'een-bron'] as const
      return {
        plaats: index + 1,
        thema: theme.id,
        pijler: theme.pijler,
        grond: ground,
        bewijs: evidence,
        bronfamilies: families,
        oordeel: families.length >= 2 ? ('meer-bronnen' as const) : ('onbeslist' as const),
        redenOnbeslist: undecided[Math.min(families.length, 2)] ?? null,
        ...programmaBij(theme.id, themas),
      }
    })
  return {
    regels,
    gewoonWerk: judged
      .filter((row) => row.theme.aanpak === 'gewoon-werk' && row.aantalBuurten > 0)
      .map(({ theme, aantalBuurten }) => ({
        thema: theme.id,
        partners: programmaBij(theme.id, themas).partners,
        aantalBuurten,
      })),
  }
}
