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
   * CBS wijk is another place by name (Waterwijk is not Waterwijk-Landerijen): its figures are then never used, whatever
   * buurten the decision names.
   */
  cbsWijkIsNaamgenoot: z.boolean(),
})
export type Programmawijk = z.infer<typeof programmawijk>

/** Which buurten belong to which programmawijk; no buurt twice. */
export const indeling = z.object({ wijken: z.array(programmawijk).min(1) }).refine(
  ({ wijken }) => {
    const all = wijken.flatMap((wijk) => wijk.buurten)
    return new Set(all).size === all.length
  },
  { message: 'a buurt belongs to one programmawijk at most' },
)
export type Indeling = z.infer<typeof indeling>

/** Configuration of a focus area: another place needs another file, no other code. */
export const focusgebied = z.object({
  id: programmaId,
  naam: z.string(),
  gemeente: gemeentecode,
  gemeenteNaam: z.string(),
  /** Dataset with the division of areas (borders and codes) that is in use. */
  indeling: datasetId,
  /** Buurten about which the cyclus must decide whether they belong to the programme. */
  twijfel: z.array(z.object({ buurten: z.array(buurtcode), waarom: z.string() })),
  standaardIndeling: indeling,
})
export type Focusgebied = z.infer<typeof focusgebied>
