import { z } from 'zod'
import { pijlerId } from '../../geodata/schema/indicator.ts'
import { cijfer } from '../result.ts'
import { verschil } from '../vergelijking/verschil.ts'
import type { Spreiding } from '../wijkanalyse/spreiding.ts'
import { type CriteriaInvoer, criteriaOf } from './criteria.ts'
import { EQUAL_WEIGHTS, grond, type ThemaRij } from './criteria-schema.ts'
import { PROPOSED_PRIORITIES, rankThemes } from './rangorde.ts'
import { programmaBij } from './themas.ts'

/** What a proposal rests on for one indicator: the buurten beyond the threshold, and the reference. */
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
  grond,
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

function evidenceFor(row: ThemaRij, spreads: readonly Spreiding[]): z.infer<typeof bewijs>[] {
  return row.indicatoren.flatMap((one) => {
    const spread = spreads.find(({ indicator }) => indicator === one.indicator)
    if (spread === undefined) return []
    const differing = new Set(one.cijfers.filter(({ verschilt }) => verschilt).map(({ gebied }) => gebied))
    const buurten = spread.buurten
      .flatMap(({ gebied, cijfer: figure, tegenGemeente }) =>
        differing.has(gebied) && figure !== null && tegenGemeente !== null
          ? [{ cijfer: figure, tegenGemeente }]
          : [],
      )
      .toSorted(
        (a, b) =>
          Math.abs(b.tegenGemeente.punten) - Math.abs(a.tegenGemeente.punten) ||
          (a.cijfer.gebied < b.cijfer.gebied ? -1 : 1),
      )
    const { indicator, jaar, aantalMet, gemeente } = spread
    return [{ indicator, jaar, buurten, aantalMet, gemeente }]
  })
}

/**
 * Three priorities, proposed and never set ("Voorstel om over te praten"): the first three of `rankThemes` with equal weights
 * over the themes marked "samen-oppakken". The deeper analysis ranks by the same function and adds how firm each place is, so
 * that there is one proposal and never two that differ. Residents' and professionals' lists are no weight in it: they stand beside it.
 *
 * @param input spreads of the indicators that may count in this wijk, and what the programme of the place says
 * @returns exactly three rows (fewer only if fewer themes exist) and the themes that are one partner's ordinary work
 */
export function proposePriorities(input: CriteriaInvoer): Voorstel {
  const { themas } = criteriaOf(input)
  const together = themas.filter((row) => row.aanpak.soort === 'samen-oppakken')
  const regels = rankThemes(together, EQUAL_WEIGHTS)
    .slice(0, PROPOSED_PRIORITIES)
    .flatMap(({ plaats, thema }): VoorstelRegel[] => {
      const row = together.find((one) => one.thema === thema)
      if (row === undefined) return []
      const families = row.bronfamilies
      const undecided = ['geen-cijfer', 'een-bron'] as const
      return [
        {
          plaats,
          thema,
          pijler: row.pijler,
          grond: row.grond,
          bewijs: evidenceFor(row, input.spreidingen),
          bronfamilies: families,
          oordeel: families.length >= 2 ? 'meer-bronnen' : 'onbeslist',
          redenOnbeslist: undecided[Math.min(families.length, 2)] ?? null,
          ...programmaBij(thema, input.themas),
        },
      ]
    })
  return { regels, gewoonWerk: themas.flatMap(ordinaryWork) }
}

function ordinaryWork({ thema, aanpak, buurten }: ThemaRij): z.infer<typeof gewoonWerk>[] {
  const aantalBuurten = buurten.filter(({ verschilt }) => verschilt).length
  if (aanpak.soort !== 'gewoon-werk' || aantalBuurten === 0) return []
  return [{ thema, partners: aanpak.partners, aantalBuurten }]
}
