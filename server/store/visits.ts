import { z } from 'zod'
import { type Gesprek, gesprek } from '../../geodata/schema/campagne.ts'
import type { Schrijver } from './campaigns.ts'
import type { Db } from './open.ts'
import { statementOf } from './statements.ts'

const visitRow = z.object({
  ronde: z.string(),
  woning: z.string(),
  datum: z.string(),
  uitkomst: z.string(),
  taal: z.string().nullable(),
  woningBesproken: z.number(),
  buurtBesproken: z.number(),
  hulpGewenst: z.number(),
  wensen: z.string(),
  organisatie: z.string().nullable(),
  toestemmingOp: z.string().nullable(),
  overgedragen: z.number().nullable(),
})

function visitOf(row: unknown): Gesprek {
  const { organisatie, toestemmingOp, overgedragen, ...found } = visitRow.parse(row)
  return gesprek.parse({
    ...found,
    woningBesproken: found.woningBesproken === 1,
    buurtBesproken: found.buurtBesproken === 1,
    hulpGewenst: found.hulpGewenst === 1,
    wensen: JSON.parse(found.wensen),
    hulp: organisatie === null ? null : { organisatie, toestemmingOp, overgedragen: overgedragen === 1 },
  })
}

/** Every visit of the rounds of a campaign, oldest first: of a dwelling the last one says how it stands. */
export function campaignVisits(db: Db, campaign: string): Gesprek[] {
  return statementOf(
    db,
    `SELECT b.ronde, b.woning, b.datum, b.uitkomst, b.taal, b.woning_besproken AS woningBesproken,
       b.buurt_besproken AS buurtBesproken, b.hulp_gewenst AS hulpGewenst, b.wensen,
       b.hulp_organisatie AS organisatie, b.hulp_toestemming_op AS toestemmingOp, b.hulp_overgedragen AS overgedragen
     FROM bezoek AS b JOIN bezoekronde AS r ON r.id = b.ronde WHERE r.campagne = ? ORDER BY b.nummer`,
  )
    .all(campaign)
    .map(visitOf)
}

/** Writes a visit; call it inside withChange. */
export function insertVisit(db: Db, visit: Gesprek, by: Schrijver): void {
  const bit = (value: boolean) => (value ? 1 : 0)
  const { hulp } = visit
  statementOf(
    db,
    `INSERT INTO bezoek (ronde, woning, datum, uitkomst, taal, woning_besproken, buurt_besproken, hulp_gewenst, wensen,
       hulp_organisatie, hulp_toestemming_op, hulp_overgedragen, rol, tijd)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    visit.ronde,
    visit.woning,
    visit.datum,
    visit.uitkomst,
    visit.taal,
    bit(visit.woningBesproken),
    bit(visit.buurtBesproken),
    bit(visit.hulpGewenst),
    JSON.stringify(visit.wensen),
    hulp?.organisatie ?? null,
    hulp?.toestemmingOp ?? null,
    hulp === null ? null : bit(hulp.overgedragen),
    by.rol,
    by.tijd,
  )
}
