import { z } from 'zod'
import { buurtcode, positie } from './gebied.ts'

/** Renovation status of a dwelling, in the order of the work; the last two stand beside the order. */
export const renovatieStatus = z.enum([
  'nog-niet-benaderd',
  'uitgenodigd',
  'gesprek-gepland',
  'gesprek-geweest',
  'opname',
  'aanbod',
  'akkoord',
  'voorbereiding',
  'uitvoering',
  'opgeleverd',
  'nazorg',
  'wil-nu-niet',
  'niet-bereikt',
])
export type RenovatieStatus = z.infer<typeof renovatieStatus>

/** Groups in which the map colours a status. */
export const statusGroep = z.enum(['nog-niet', 'gesprek', 'opname', 'uitvoering', 'klaar', 'wil-niet'])
export type StatusGroep = z.infer<typeof statusGroep>

const groups: Record<RenovatieStatus, StatusGroep> = {
  'nog-niet-benaderd': 'nog-niet',
  uitgenodigd: 'nog-niet',
  'niet-bereikt': 'nog-niet',
  'gesprek-gepland': 'gesprek',
  'gesprek-geweest': 'gesprek',
  opname: 'opname',
  aanbod: 'opname',
  akkoord: 'opname',
  voorbereiding: 'opname',
  uitvoering: 'uitvoering',
  opgeleverd: 'klaar',
  nazorg: 'klaar',
  'wil-nu-niet': 'wil-niet',
}

/** Group in which the map colours a status. Example: `opgeleverd` and `nazorg` are both `klaar`. */
export function statusGroepVan(status: RenovatieStatus): StatusGroep {
  return groups[status]
}

/** Who owns the dwelling; vve is a private dwelling in a Vereniging van Eigenaars. */
export const eigenaar = z.enum(['corporatie', 'particulier', 'vve'])
export type Eigenaar = z.infer<typeof eigenaar>

/** Energy label class, best first. */
export const energielabel = z.enum(['A++++', 'A+++', 'A++', 'A+', 'A', 'B', 'C', 'D', 'E', 'F', 'G'])
export type Energielabel = z.infer<typeof energielabel>

/** One dated step in the history of a dwelling. */
export const statusStap = z.object({ status: renovatieStatus, datum: z.iso.date() })
export type StatusStap = z.infer<typeof statusStap>

/** One dwelling of the renovation register. Buurt figures are never copied onto it. */
export const woning = z.object({
  /** BAG verblijfsobject id (16 digits), or for example data a key that cannot be one: `VB` and seven digits. */
  id: z.string().regex(/^(\d{16}|VB\d{7})$/),
  buurt: buurtcode,
  straat: z.string(),
  /** Block (complex) in which the dwelling stands. */
  blok: z.string(),
  huisnummer: z.number().int().positive(),
  postcode: z.string(),
  eigenaar,
  /** Null when no label is registered. */
  energielabel: energielabel.nullable(),
  bouwjaar: z.number().int(),
  status: renovatieStatus,
  /** Oldest first; the last step is the present status. */
  historie: z.array(statusStap).min(1),
  punt: positie,
})
export type Woning = z.infer<typeof woning>
