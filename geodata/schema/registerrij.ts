import type { Positie } from './gebied.ts'
import type { Eigenaar, Energielabel, RenovatieStatus, Woningtype } from './woning.ts'
import { type Maatregel, maatregel, type MaatregelStand, maatregelStand } from './woningwerk.ts'
import type { Woningveld } from './woningfeit.ts'

/** A dwelling of the register on one flat row: what a list, a filter, a campaign and an export need of it. Null is not known. */
export interface Registerrij {
  id: string
  buurt: string
  straat: string | null
  blok: string | null
  huisnummer: number | null
  huisletter: string | null
  huisnummertoevoeging: string | null
  postcode: string | null
  eigenaar: Eigenaar
  energielabel: Energielabel | null
  labelNa: Energielabel | null
  bouwjaar: number | null
  /** Usable floor area in square metres. */
  oppervlakte: number | null
  woningtype: Woningtype | null
  status: RenovatieStatus | null
  /** Day of the last step of the status, ISO date. */
  statusSinds: string | null
  /** Only measures that something is known of. `tuin-erf` is the track of garden and fence as well. */
  maatregelen: Partial<Record<Maatregel, MaatregelStand>>
  /** Step of each track (`woningwerk.ts`). */
  inponden: string | null
  sloop: string | null
  nieuwbouw: string | null
  nieuwbouwSoort: string | null
  /** Day to ask again after "wil nu niet". */
  opnieuwVragen: string | null
  pogingen: number
  /** Fields over which sources differ and nobody has decided. */
  verschillen: readonly Woningveld[]
  /** Longitude and latitude in degrees (WGS84). */
  punt: Positie
}

/** A row of which only the fields of a whole dwelling are known: no measures, no tracks. */
export const ZONDER_WERK = {
  labelNa: null,
  maatregelen: {},
  inponden: null,
  sloop: null,
  nieuwbouw: null,
  nieuwbouwSoort: null,
  opnieuwVragen: null,
  pogingen: 0,
  verschillen: [],
} as const satisfies Partial<Registerrij>

/** The measures of a dwelling out of the values of its fields. */
export function maatregelenUit(
  waarde: (veld: Woningveld) => string | null,
): Partial<Record<Maatregel, MaatregelStand>> {
  return Object.fromEntries(
    maatregel.options.flatMap((one) => {
      const stand = maatregelStand.safeParse(waarde(one))
      return stand.success ? [[one, stand.data]] : []
    }),
  )
}
