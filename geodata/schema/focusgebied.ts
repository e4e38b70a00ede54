import { z } from 'zod'
import { datasetId } from './herkomst.ts'
import { buurtcode, gemeentecode, programmaId, wijkcode } from './gebied.ts'

/** A programmawijk: the buurten that the programme counts as one wijk. */
export const programmawijk = z.object({
  id: programmaId,
  naam: z.string(),
  stadsdeel: z.string(),
  buurten: z.array(buurtcode).min(1),
  /** CBS wijk that carries (part of) this wijk's name. Its figures may only be used when the sets of buurten are equal. */
  cbsWijk: wijkcode.nullable(),
  /**
   * Whether the CBS wijk carries the same name, so that with equal buurten its figure is this wijk's own. False where the
   * CBS wijk is another place by name, though the names look alike: its figures are then never used, whatever buurten the
   * decision names.
   */
  cbsWijkIsNaamgenoot: z.boolean(),
})
export type Programmawijk = z.infer<typeof programmawijk>

/** Ids under which the analyses of the city and of stadsdelen are kept. */
const RESERVED_ID = /^(stad|stadsdeel-.*)$/

/** Which buurten belong to which programmawijk; no buurt twice, and no wijk twice. */
export const indeling = z
  .object({ wijken: z.array(programmawijk).min(1) })
  .refine(
    ({ wijken }) => {
      const all = wijken.flatMap((wijk) => wijk.buurten)
      return new Set(all).size === all.length
    },
    { message: 'Een buurt hoort bij hoogstens één wijk van het programma.' },
  )
  .refine(({ wijken }) => new Set(wijken.map(({ id }) => id)).size === wijken.length, {
    message: 'Elke wijk van het programma heeft een eigen id.',
  })
  .refine(({ wijken }) => wijken.every(({ id }) => !RESERVED_ID.test(id)), {
    message:
      'De namen "stad" en "stadsdeel-…" zijn voor de analyses van de stad en de stadsdelen: kies een ander id.',
  })
export type Indeling = z.infer<typeof indeling>

/** What the programme of a place says about one theme: who takes part, and which actions (ids of the programme) touch it. */
export const themaInProgramma = z.strictObject({
  partners: z.array(z.string().trim().min(1)),
  acties: z.array(z.string().min(1)),
})
export type ThemaInProgramma = z.infer<typeof themaInProgramma>

/** What the code needs to know of a place beside its figures. */
export const focusgebied = z.object({
  id: programmaId,
  naam: z.string(),
  gemeente: gemeentecode,
  gemeenteNaam: z.string(),
  /** Dataset with the division of areas (borders and codes) that is in use. */
  indeling: datasetId,
  /** Name of the housing corporation of the programme; null where there is none or it is not named. */
  corporatie: z.string().trim().min(1).nullable().default(null),
  /** The programme per theme, by theme id; a theme that is not named has no partners and no actions yet. */
  themas: z.record(z.string(), themaInProgramma).default({}),
  /** Buurten about which the cyclus must decide whether they belong to the programme. */
  twijfel: z.array(z.object({ buurten: z.array(buurtcode), waarom: z.string() })),
  standaardIndeling: indeling,
})
export type Focusgebied = z.infer<typeof focusgebied>
