import { z } from 'zod'

/** BAG verblijfsobject id (16 digits, type 01 in positions 5-6), or for example data `VB` and seven digits. */
export const woningId = z.string().regex(/^(\d{4}01\d{10}|VB\d{7})$/)

/**
 * Fields of a dwelling that a list may give. Names after VERA (eenheid, cluster, energielabel) where it has the notion; the
 * value is text in the form said here.
 */
export const woningveld = z.enum([
  /** Decimal degrees `lon lat`, 6 decimals. */
  'punt',
  /** CBS buurt code. */
  'buurt',
  'straat',
  'huisnummer',
  'huisletter',
  'huisnummertoevoeging',
  'postcode',
  /** Block or complex (VERA: cluster). */
  'blok',
  /** corporatie, particulier, vve or onbekend. */
  'eigenaar',
  /** A++++ .. G. */
  'energielabel',
  /** Year. */
  'bouwjaar',
  /** Square metres. */
  'oppervlakte',
  /** Code of renovatieStatus. */
  'status',
  /** eengezins, meergezins or onbekend. */
  'woningtype',
  /** BAG pand id. */
  'pand',
  /** A++++ .. G: label after the works, as agreed or registered. */
  'label-na',
  /** One field per measure: nodig, gepland, uitgevoerd or niet-nodig (`woningwerk.ts`). */
  'gevel',
  'dak',
  'glas',
  'ventilatie',
  'asbest',
  'vocht-schimmel',
  'oppluspakket',
  'gelijkvloers',
  /** Tracks beside the renovation, each with its own steps (`woningwerk.ts`). Garden and fence is a measure and a track in one. */
  'tuin-erf',
  'inponden',
  'sloop',
  'nieuwbouw',
  /** sociale-huur, hogere-sociale-huur, middenhuur or koop: what is built there. */
  'nieuwbouw-soort',
  /** ISO date: after "wil nu niet", the day to ask again. */
  'opnieuw-vragen',
  /** Times that nobody was met, 0 to 99. */
  'pogingen',
])
export type Woningveld = z.infer<typeof woningveld>

/** Fields that a person may change. Key, address and place come from the sources only. */
export const wijzigbaarVeld = woningveld.exclude([
  'punt',
  'buurt',
  'straat',
  'huisnummer',
  'huisletter',
  'huisnummertoevoeging',
  'postcode',
  'pand',
])
export type WijzigbaarVeld = z.infer<typeof wijzigbaarVeld>

/** One fact about one dwelling out of one import. The register is the fold of all facts of all imports that stand. */
export const woningfeit = z.object({
  woning: woningId,
  veld: woningveld,
  waarde: z.string().max(200),
  /** Day from which the fact holds: of the row where the list gives it, else of the import. */
  datum: z.iso.date(),
  rij: z.number().int().positive(),
})
export type Woningfeit = z.infer<typeof woningfeit>

/** A change by a person to one field of one dwelling; the value has the same text form as that of a fact. */
export const woningbewerking = z.object({
  /** Changes are numbered in the order in which they were made. */
  nummer: z.number().int().positive(),
  woning: woningId,
  veld: woningveld,
  waarde: z.string().max(200),
  /** Value that stood there before; null when nothing was known. */
  vorige: z.string().nullable(),
  /** Day from which the value holds, as the person says. */
  datum: z.iso.date(),
  /** Moment at which it was written down. */
  tijd: z.iso.datetime(),
  rol: z.string(),
  /** Why; empty when no reason was asked or given. */
  reden: z.string(),
  /** The person chose between sources that differed: they count as settled up to the day of the change. Absent: just said it. */
  besluit: z.literal(true).optional(),
})
export type Woningbewerking = z.infer<typeof woningbewerking>
