import { z } from 'zod'
import { type Bezoekafspraak, bezoekafspraak } from '../../geodata/schema/campagne.ts'
import type { Schrijver } from './campaigns.ts'
import type { Db } from './open.ts'
import { statementOf } from './statements.ts'

const agreementRow = z.object({
  woning: z.string(),
  tijdwens: z.string().nullable(),
  taal: z.string().nullable(),
  tolk: z.number(),
  tijd: z.string(),
})

/** What was agreed with people of a dwelling, and when that was written down. */
export interface Vastgelegd {
  afspraak: Bezoekafspraak
  tijd: string
}

/** When and how people of a campaign want to be visited, by dwelling: of each what was written down last. */
export function campaignAgreements(db: Db, campaign: string): Map<string, Vastgelegd> {
  const rows = statementOf(
    db,
    'SELECT woning, tijdwens, taal, tolk, tijd FROM bezoekafspraak WHERE campagne = ? ORDER BY nummer',
  ).all(campaign)
  return new Map(
    rows.map((row) => {
      const { woning, tijdwens, taal, tolk, tijd } = agreementRow.parse(row)
      return [woning, { afspraak: bezoekafspraak.parse({ tijd: tijdwens, taal, tolk: tolk === 1 }), tijd }]
    }),
  )
}

/** Writes down how people of a dwelling want to be visited; call it inside withChange. */
export function insertAgreement(
  db: Db,
  campaign: string,
  home: string,
  { tijd, taal, tolk }: Bezoekafspraak,
  by: Schrijver,
): void {
  statementOf(
    db,
    'INSERT INTO bezoekafspraak (campagne, woning, tijdwens, taal, tolk, rol, tijd) VALUES (?, ?, ?, ?, ?, ?, ?)',
  ).run(campaign, home, tijd, taal, tolk ? 1 : 0, by.rol, by.tijd)
}
