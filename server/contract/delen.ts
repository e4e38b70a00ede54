import { z } from 'zod'

/** No named values at all: any that come are refused. */
export const geen = z.strictObject({})

/** Identifier of a cyclus: short, lower case, e.g. "2025". */
export const cyclusId = z.string().regex(/^[a-z0-9][a-z0-9-]{1,19}$/)
/** No cyclus can be called this: on the screen it is the address where one begins a new one. */
export const GEEN_CYCLUS = 'nieuw'
/** Identifier of a cyclus that is still to be made. */
export const nieuwCyclusId = cyclusId.refine((id) => id !== GEEN_CYCLUS)
/** Identifier of a programmawijk. */
export const wijkId = z.string().regex(/^[a-z][a-z0-9-]{1,40}$/)

/** Identifier of a programme. */
export const programmaId = z.string().regex(/^[a-z][a-z0-9-]{1,40}$/)

/** A year in an address: four digits and nothing else. */
export const jaartal = z
  .string()
  .regex(/^(19|20)\d{2}$/)
  .transform(Number)

/** Which source a figure on a screen comes from, short enough to stand beside it. */
export const bronvermelding = z.object({
  dataset: z.string(),
  titel: z.string(),
  bronhouder: z.string(),
  bron: z.string(),
  licentie: z.string(),
  vintage: z.string(),
  versie: z.string(),
  voorbeelddata: z.boolean(),
  /** Years the source has published and this dataset does not hold; absent: none are known. */
  nietIngelezen: z.array(z.number().int()).optional(),
  /** Division (a dataset) its figures were published in, when that is not the one in use. */
  indeling: z.string().optional(),
  /** When the values were fetched or given: a moment, or a day where only that is known. */
  opgehaaldOp: z.string(),
  /** What was done to the values on the way, as codes; `bewerkingTekst` has the words. */
  bewerkingen: z.array(z.string()),
})
export type Bronvermelding = z.infer<typeof bronvermelding>

/** Whether an answer holds example data. Every answer that may hold it says so. */
export const voorbeelddata = z.boolean()

/** Header that says that an answer that is no JSON holds example data. */
export const EXAMPLE_HEADER = 'Wijkcyclus-Voorbeelddata'

/** One line of text a person writes: trimmed, not empty, without control or direction characters. */
export const regel = (most: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(most)
    .regex(/^[^\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]*$/u)

/** The same, that may stay empty. */
export const regelOfLeeg = (most: number) => z.union([z.string().trim().length(0), regel(most)])

/** Name of a data version: the figures of the map as they were at one time. */
export const gegevensversieNaam = z.string().regex(/^[0-9a-f]{16}$/)

/** The figures of the map as they are now, or as they were: a name that always gives the same figures, and since when they stood. */
export const gegevensversie = z.object({
  naam: gegevensversieNaam,
  sinds: z.iso.datetime({ offset: true }),
})
export type Gegevensversie = z.infer<typeof gegevensversie>

/** Which figures are asked: those of a data version, or those of now. */
export const versieKeuze = z.strictObject({ versie: gegevensversieNaam.optional() })
