import { z } from 'zod'
import type { Programma } from '../../geodata/schema/programma.ts'
import { type BekendeEigenaar, statusGroepVan } from '../../geodata/schema/woning.ts'
import { ontbreekt, ontbrekend } from '../result.ts'
import type { WoningVoorAnalyse } from '../wijkanalyse/invoer-schema.ts'
import { countsForTarget } from './oplevering.ts'

/** Progress of one kind of owner: done here, done in the whole focus area, and the target of the programme. */
export const voortgangRegel = z.object({
  eigenaar: z.enum(['particulier', 'vve', 'corporatie']),
  woningenWijk: z.number().int(),
  klaarWijk: z.number().int(),
  inUitvoeringWijk: z.number().int(),
  klaarFocusgebied: z.number().int(),
  /** Of those in the whole focus area, that are known to meet the norm and so count towards the target. Absent before method 2.1. */
  teltFocusgebied: z.number().int().optional(),
  streven: z.number().int().nullable(),
})

export const voortgang = z.discriminatedUnion('bekend', [
  z.object({
    bekend: z.literal(true),
    voorbeelddata: z.boolean(),
    /** Year of the plan that sets the targets; null when no programme is loaded. */
    planJaar: z.number().int().nullable(),
    regels: z.array(voortgangRegel),
    /** Dwellings of the wijk whose owner no source gives: they stand in no row. Absent: none. */
    eigenaarOnbekend: z.number().int().positive().optional(),
    /** Dwellings of the wijk whose status no source gives: no row counts them as done or under way. Absent: none. */
    statusOnbekend: z.number().int().positive().optional(),
  }),
  ontbrekend,
])
export type Voortgang = z.infer<typeof voortgang>

/** Action of the programme that the targets and the funds of the renovation stand with. */
export const RENOVATION = 'renoveren'

/** Words with which the plan names the targets of that action. */
const TARGET_WORDS: Record<BekendeEigenaar, string> = {
  particulier: 'particuliere woningen',
  vve: 'VvE-woningen',
  corporatie: 'corporatiewoningen',
}

/** Target of the programme for one owner in the whole focus area, in dwellings; null: none, or no programme is loaded. */
export function renovationTarget(programme: Programma | null, owner: BekendeEigenaar): number | null {
  const targets = programme?.acties.find(({ id }) => id === RENOVATION)?.streven ?? []
  return targets.find(({ wat }) => wat === TARGET_WORDS[owner])?.aantal ?? null
}

/** Whether a dwelling counts towards its target; what no source says is not known to meet the norm. */
function meetsNorm({
  eigenaar,
  status,
  energielabel,
  labelVoor,
  labelNa,
  asbest,
}: WoningVoorAnalyse): boolean {
  return countsForTarget({
    eigenaar,
    status,
    energielabel: energielabel ?? null,
    labelVoor: labelVoor ?? null,
    labelNa: labelNa ?? null,
    asbest: asbest ?? null,
  })
}

/**
 * Renovation progress against the targets of the programme (750 private, 220 VvE, 2,000 corporation dwellings).
 *
 * The targets hold for the whole focus area; a wijk has none of its own. Done means status group "klaar"
 * (opgeleverd or nazorg); beside it stands how many of those are known to meet the norm, by the same rule as the progress of the renovation
 * (`countsForTarget`), for only these count towards a target. Dwellings are counted once: ventilation and renovation are the same dwellings.
 * A dwelling whose owner is not known counts for no owner, one whose status is not known in no stage; both are said apart.
 * The result stands outside every score.
 *
 * @param dwellings dwellings of the whole focus area, or null when no register is loaded
 * @returns a row per owner, or `geen-woningen-bekend`
 */
export function renovationProgress(
  dwellings: readonly WoningVoorAnalyse[] | null,
  buurtenOfWijk: readonly string[],
  programme: Programma | null,
  exampleData: boolean,
): Voortgang {
  if (dwellings === null || dwellings.length === 0) return ontbreekt('geen-woningen-bekend')
  const here = new Set(buurtenOfWijk)
  const owners: BekendeEigenaar[] = ['particulier', 'vve', 'corporatie']
  const ofWijk = dwellings.filter((row) => here.has(row.buurt))
  const withoutOwner = ofWijk.filter((row) => row.eigenaar === 'onbekend').length
  const withoutStatus = ofWijk.filter((row) => row.status === null).length
  return {
    bekend: true,
    voorbeelddata: exampleData,
    planJaar: programme?.planJaar ?? null,
    regels: owners.map((eigenaar) => {
      const ofOwner = dwellings.filter((row) => row.eigenaar === eigenaar)
      const inWijk = ofOwner.filter((row) => here.has(row.buurt))
      const done = (rows: readonly WoningVoorAnalyse[]) =>
        rows.filter((row) => row.status !== null && statusGroepVan(row.status) === 'klaar').length
      return {
        eigenaar,
        woningenWijk: inWijk.length,
        klaarWijk: done(inWijk),
        inUitvoeringWijk: inWijk.filter((row) => row.status === 'uitvoering').length,
        klaarFocusgebied: done(ofOwner),
        teltFocusgebied: ofOwner.filter(meetsNorm).length,
        streven: renovationTarget(programme, eigenaar),
      }
    }),
    ...(withoutOwner === 0 ? {} : { eigenaarOnbekend: withoutOwner }),
    ...(withoutStatus === 0 ? {} : { statusOnbekend: withoutStatus }),
  }
}
