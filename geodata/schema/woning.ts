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

/**
 * Who owns the dwelling; vve is a private dwelling in a Vereniging van Eigenaars. `onbekend`: no source says it; such a
 * dwelling counts as none of the others.
 */
export const eigenaar = z.enum(['corporatie', 'particulier', 'vve', 'onbekend'])
export type Eigenaar = z.infer<typeof eigenaar>
/** An owner that is known. */
export type BekendeEigenaar = Exclude<Eigenaar, 'onbekend'>

/** Energy label class, best first. */
export const energielabel = z.enum(['A++++', 'A+++', 'A++', 'A+', 'A', 'B', 'C', 'D', 'E', 'F', 'G'])
export type Energielabel = z.infer<typeof energielabel>

/** Kind of dwelling; `onbekend` when a source says that it does not know. */
export const woningtype = z.enum(['eengezins', 'meergezins', 'onbekend'])
export type Woningtype = z.infer<typeof woningtype>

/** One dated step in the history of a dwelling. */
export const statusStap = z.object({ status: renovatieStatus, datum: z.iso.date() })
export type StatusStap = z.infer<typeof statusStap>

/**
 * One dwelling of the renovation register. Buurt figures are never copied onto it. Only id, buurt and place are always
 * there; what no source says is null (the owner: `onbekend`), and is never filled in.
 *
 * Names after VERA 4.2, domain Vastgoed, where it has the notion: a woning is an Eenheid; huisnummer, postcode and the rest
 * of its Eenheidadres; blok is a Cluster; oppervlakte, pand, punt, buurt and the energielabel of its Energieprestatie have
 * the same names there. huisletter and huisnummertoevoeging are the names of the BAG. The owner in our four kinds and the
 * status of the renovation are words of this programme; VERA has no such lists.
 */
export const woning = z.object({
  /** BAG verblijfsobject id (16 digits), or for example data a key that cannot be one: `VB` and seven digits. */
  id: z.string().regex(/^(\d{16}|VB\d{7})$/),
  buurt: buurtcode,
  straat: z.string().nullable(),
  /** Block (complex) in which the dwelling stands. */
  blok: z.string().nullable(),
  huisnummer: z.number().int().positive().nullable(),
  huisletter: z.string().nullable().optional(),
  huisnummertoevoeging: z.string().nullable().optional(),
  postcode: z.string().nullable(),
  eigenaar,
  /** Null when no label is registered. */
  energielabel: energielabel.nullable(),
  bouwjaar: z.number().int().nullable(),
  /** Usable floor area (gebruiksoppervlakte) in square metres. */
  oppervlakte: z.number().positive().nullable().optional(),
  woningtype: woningtype.nullable().optional(),
  /** BAG pand id. */
  pand: z.string().nullable().optional(),
  /** Null when no source says how far the renovation is. */
  status: renovatieStatus.nullable(),
  /** Oldest first; the last step is the present status. Empty when the status is not known. */
  historie: z.array(statusStap),
  punt: positie,
})
export type Woning = z.infer<typeof woning>
