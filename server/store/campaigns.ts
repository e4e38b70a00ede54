import { z } from 'zod'
import {
  aangekondigdeDatum,
  type AangekondigdeDatum,
  type Bezoekronde,
  bezoekronde,
  type Campagne,
  campagne,
  campagnebezoeker,
  type Campagnebezoeker,
  type Campagnewaarden,
  campagnewaarden,
} from '../../geodata/schema/campagne.ts'
import type { Db } from './open.ts'
import { statementOf } from './statements.ts'

/** Who wrote something down, and when. */
export interface Schrijver {
  rol: string
  tijd: string
}

const versionRow = z.object({
  id: z.string(),
  versie: z.number(),
  waarden: z.string(),
  rol: z.string(),
  reden: z.string(),
  tijd: z.string(),
})

function campaignOf(row: unknown): Campagne {
  const { id, versie, waarden, ...gewijzigd } = versionRow.parse(row)
  return campagne.parse({ ...campagnewaarden.parse(JSON.parse(waarden)), id, versie, gewijzigd })
}

const VERSION = 'SELECT id, versie, waarden, rol, reden, tijd FROM campagne'

/** Every campaign as it now is, in the order in which they were made. */
export function listCampaigns(db: Db): Campagne[] {
  return statementOf(
    db,
    `${VERSION} AS c WHERE versie = (SELECT max(versie) FROM campagne WHERE id = c.id)
     ORDER BY (SELECT min(nummer) FROM campagne WHERE id = c.id)`,
  )
    .all()
    .map(campaignOf)
}

/** Every version of a campaign, newest first; empty when there is no such campaign. */
export function campaignVersions(db: Db, id: string): Campagne[] {
  return statementOf(db, `${VERSION} WHERE id = ? ORDER BY versie DESC`).all(id).map(campaignOf)
}

/** Writes a version of a campaign; call it inside withChange. */
export function insertCampaign(
  db: Db,
  {
    id,
    versie,
    waarden,
    rol,
    reden,
    tijd,
  }: Schrijver & {
    id: string
    versie: number
    waarden: Campagnewaarden
    reden: string
  },
): Campagne {
  statementOf(
    db,
    'INSERT INTO campagne (id, versie, waarden, rol, reden, tijd) VALUES (?, ?, ?, ?, ?, ?)',
  ).run(id, versie, JSON.stringify(waarden), rol, reden, tijd)
  return { ...waarden, id, versie, gewijzigd: { rol, reden, tijd } }
}

/** Dates of a campaign as residents were told, oldest first. */
export function campaignDates(db: Db, id: string): AangekondigdeDatum[] {
  const rows = statementOf(
    db,
    'SELECT op, jaar, seizoen, zekerheid, waarom FROM campagnedatum WHERE campagne = ? ORDER BY nummer',
  ).all(id)
  return z.array(aangekondigdeDatum).parse(rows)
}

/** Writes a date; call it inside withChange. */
export function insertCampaignDate(db: Db, id: string, date: AangekondigdeDatum, by: Schrijver): void {
  statementOf(
    db,
    'INSERT INTO campagnedatum (campagne, op, jaar, seizoen, zekerheid, waarom, rol, tijd) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
  ).run(id, date.op, date.jaar, date.seizoen, date.zekerheid, date.waarom, by.rol, by.tijd)
}

/** Who may have the addresses of which street of a campaign, beside the corporation. */
export function campaignVisitors(db: Db, id: string): Campagnebezoeker[] {
  const json = statementOf(
    db,
    'SELECT bezoekers FROM campagnebezoekers WHERE campagne = ? ORDER BY nummer DESC LIMIT 1',
  )
    .pluck()
    .get(id)
  return typeof json === 'string' ? z.array(campagnebezoeker).parse(JSON.parse(json)) : []
}

/** Writes the list of visitors; call it inside withChange. */
export function insertCampaignVisitors(
  db: Db,
  id: string,
  visitors: readonly Campagnebezoeker[],
  by: Schrijver,
): void {
  statementOf(db, 'INSERT INTO campagnebezoekers (campagne, bezoekers, rol, tijd) VALUES (?, ?, ?, ?)').run(
    id,
    JSON.stringify(visitors),
    by.rol,
    by.tijd,
  )
}

const roundRow = z.object({
  id: z.string(),
  campagne: z.string(),
  straat: z.string(),
  duo: z.string(),
  briefOp: z.string(),
  dagen: z.string(),
})

/** Rounds of a campaign, in the order in which they were planned. */
export function campaignRounds(db: Db, id: string): Bezoekronde[] {
  return statementOf(
    db,
    'SELECT id, campagne, straat, duo, brief_op AS briefOp, dagen FROM bezoekronde WHERE campagne = ? ORDER BY nummer',
  )
    .all(id)
    .map((row) => {
      const found = roundRow.parse(row)
      return bezoekronde.parse({ ...found, dagen: JSON.parse(found.dagen) })
    })
}

/** Writes a round; call it inside withChange. */
export function insertRound(db: Db, round: Bezoekronde, by: Schrijver): void {
  statementOf(
    db,
    'INSERT INTO bezoekronde (id, campagne, straat, duo, brief_op, dagen, rol, tijd) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
  ).run(
    round.id,
    round.campagne,
    round.straat,
    round.duo,
    round.briefOp,
    JSON.stringify(round.dagen),
    by.rol,
    by.tijd,
  )
}

/** Days on which the people of a dwelling were told in person about a campaign, by dwelling. */
export function toldInPerson(db: Db, id: string): Map<string, string> {
  const rows = statementOf(
    db,
    'SELECT woning, datum FROM persoonlijk_geinformeerd WHERE campagne = ? ORDER BY nummer',
  ).all(id)
  return new Map(
    z
      .array(z.object({ woning: z.string(), datum: z.string() }))
      .parse(rows)
      .map(({ woning, datum }) => [woning, datum]),
  )
}

/** Writes that the people of dwellings were told in person; who was told before stays as it stands. Call it inside withChange. */
export function insertTold(
  db: Db,
  id: string,
  homes: readonly string[],
  datum: string,
  by: Schrijver,
): number {
  const insert = statementOf(
    db,
    `INSERT INTO persoonlijk_geinformeerd (campagne, woning, datum, rol, tijd) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (campagne, woning) DO NOTHING`,
  )
  let added = 0
  for (const home of homes) added += insert.run(id, home, datum, by.rol, by.tijd).changes
  return added
}
