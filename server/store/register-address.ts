import {
  type Eigenaar,
  eigenaar,
  type Energielabel,
  energielabel,
  type RenovatieStatus,
  renovatieStatus,
} from '../../geodata/schema/woning.ts'
import type { Db } from './open.ts'
import { closedWords, closedWordsOrNull, readRows, type RegisterRijen } from './register.ts'
import type { RegisterVraag } from './register-files.ts'

/** A dwelling as campaigns need it: where it stands, whose it is, and how far it is. */
export interface Campagnewoning {
  id: string
  buurt: string
  straat: string | null
  huisnummer: number | null
  huisletter: string | null
  huisnummertoevoeging: string | null
  postcode: string | null
  blok: string | null
  eigenaar: Eigenaar
  energielabel: Energielabel | null
  bouwjaar: number | null
  status: RenovatieStatus | null
  /** Day on which to ask again who does not want it now, ISO date. */
  opnieuwVragen: string | null
  punt: [number, number]
}

type Rij = [
  string,
  string,
  string | null,
  number | null,
  string | null,
  string | null,
  string | null,
  string | null,
  unknown,
  unknown,
  number | null,
  unknown,
  number,
  number,
]

function wholeWithAddress(db: Db): Campagnewoning[] {
  const owner = closedWords(eigenaar)
  const label = closedWordsOrNull(energielabel)
  const status = closedWordsOrNull(renovatieStatus)
  const rows = db
    .prepare(
      `SELECT id, buurt, straat, huisnummer, huisletter, huisnummertoevoeging, postcode, blok, eigenaar, energielabel,
         bouwjaar, status, lon, lat FROM woning ORDER BY id`,
    )
    .raw()
    .all() as Rij[] // STRICT table of our own
  return rows.map(
    ([
      id,
      buurt,
      straat,
      huisnummer,
      letter,
      toevoeging,
      postcode,
      blok,
      ownedBy,
      labelled,
      bouwjaar,
      state,
      lon,
      lat,
    ]) => ({
      id,
      buurt,
      straat,
      huisnummer,
      huisletter: letter,
      huisnummertoevoeging: toevoeging,
      postcode,
      blok,
      eigenaar: owner(ownedBy),
      energielabel: label(labelled),
      bouwjaar,
      status: status(state),
      // A whole dwelling has no such field: it comes with what is said about it.
      opnieuwVragen: null,
      punt: [lon, lat],
    }),
  )
}

/** All dwellings with their address, in ascending order of id. */
export function readRegisterWithAddress(question: RegisterVraag): RegisterRijen<Campagnewoning> {
  return readRows(question, wholeWithAddress, (row, velden) => ({
    id: row.id,
    buurt: row.buurt,
    straat: row.straat,
    huisnummer: row.huisnummer,
    huisletter: row.huisletter ?? null,
    huisnummertoevoeging: row.huisnummertoevoeging ?? null,
    postcode: row.postcode,
    blok: row.blok,
    eigenaar: row.eigenaar,
    energielabel: row.energielabel,
    bouwjaar: row.bouwjaar,
    status: row.status,
    opnieuwVragen: velden.find(({ veld }) => veld === 'opnieuw-vragen')?.waarde ?? null,
    punt: row.punt,
  }))
}
