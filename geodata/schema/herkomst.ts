import { z } from 'zod'

/** Identifier of a dataset: lower case words joined by hyphens. */
export const datasetId = z.string().regex(/^[a-z][a-z0-9-]{1,60}$/)

/** One file of a dataset with its fingerprint, so that a changed byte is noticed at import. */
export const bronbestand = z.object({
  naam: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  bytes: z.number().int().nonnegative(),
})

/** What a dataset says about itself: where it comes from, how old it is and what it covers. Dutch texts, shown as they are. */
export const provenance = z.object({
  id: datasetId,
  titel: z.string(),
  /** Who keeps the source, e.g. "RIVM, GGD en CBS". */
  bronhouder: z.string(),
  /** Table or document, e.g. "50090NED". */
  bron: z.string(),
  url: z.url().nullable(),
  licentie: z.string(),
  licentieUrl: z.url().nullable(),
  /** Years the figures are about, ascending. */
  jaren: z.array(z.number().int()),
  /** Vintage in words, e.g. "CBS-indeling 2022". */
  vintage: z.string(),
  /** Date on which we took the figures over. */
  verkregenOp: z.iso.date(),
  /** Which areas and what share is filled, in words. */
  dekking: z.string(),
  /** True for generated data that describes no real place, dwelling or person. */
  voorbeelddata: z.boolean(),
  bestanden: z.array(bronbestand),
  /** What a reader must know before using the figures. */
  letOp: z.array(z.string()),
  /** Moment at which the bytes were fetched or given, where it is known more precisely than the day. */
  opgehaaldOp: z.iso.datetime({ offset: true }).optional(),
  /** What was done to the values on the way, as codes with words in server/contract/text; absent: nothing. */
  bewerkingen: z.array(z.string()).optional(),
  /** Years the source has published that are not in this dataset; absent: none are known. */
  nietIngelezen: z.array(z.number().int()).optional(),
  /** Dataset of the division (buurten) the figures were published in; absent: the division in use. */
  indeling: datasetId.optional(),
})
export type Provenance = z.infer<typeof provenance>

/** Where one value comes from: dataset, its version, and the row and column of the source file (rows count from 1, header excluded). */
export const herkomst = z.object({
  dataset: datasetId,
  versie: z.string(),
  rij: z.number().int().positive().nullable(),
  kolom: z.string().nullable(),
})
export type Herkomst = z.infer<typeof herkomst>
