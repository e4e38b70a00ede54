import type { EnqueteAntwoord } from '../../geodata/schema/enquete.ts'
import type { Melding } from '../../geodata/schema/melding.ts'
import type { Signaal } from '../../geodata/schema/signaal.ts'
import type { Waarneming } from '../../geodata/schema/waarneming.ts'
import type { Woningfeit } from '../../geodata/schema/woningfeit.ts'
import type { Db } from './open.ts'

/** One prepared insert per kind of row. Each gives false when the key was there already: the first row of a key stays. */
export function makeInserts(db: Db) {
  const melding = db.prepare(
    `INSERT INTO melding (id, soort, onderwerp, datum, buurt, lon, lat) VALUES (?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT DO NOTHING`,
  )
  const cijfer = db.prepare(
    `INSERT INTO waarneming (gebied, indicator, jaar, leeftijd, waarde, ontbreekt, rij, geschat, ondergrens, bovengrens)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
  )
  const feit = db.prepare(
    'INSERT INTO woning_feit (woning, veld, waarde, datum, rij) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING',
  )
  const signaal = db.prepare(
    `INSERT INTO signaal (id, thema, pijler, buurt, periode_van, periode_tot, soort_organisatie, hoe_vaak, vraagt, houding,
       tekst, rij) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
  )
  const antwoord = db.prepare(
    `INSERT INTO enquete_antwoord (rij, vraag, gebied, antwoord, gewicht) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT DO NOTHING`,
  )
  return {
    melding: (row: Melding): boolean =>
      melding.run(row.id, row.soort, row.onderwerp, row.datum, row.buurt, row.punt[0], row.punt[1])
        .changes === 1,
    cijfer: (row: Waarneming): boolean =>
      cijfer.run(
        row.gebied,
        row.indicator,
        row.jaar,
        row.leeftijd,
        row.waarde,
        row.ontbreekt,
        row.rij,
        row.geschat ?? null,
        row.ondergrens ?? null,
        row.bovengrens ?? null,
      ).changes === 1,
    feit: (row: Woningfeit): boolean =>
      feit.run(row.woning, row.veld, row.waarde, row.datum, row.rij).changes === 1,
    signaal: (row: Signaal): boolean =>
      signaal.run(
        row.id,
        row.thema,
        row.pijler,
        row.buurt,
        row.periodeVan,
        row.periodeTot,
        row.soortOrganisatie,
        row.hoeVaak,
        row.vraagt,
        row.houding,
        row.tekst,
        row.rij,
      ).changes === 1,
    antwoord: (row: EnqueteAntwoord): boolean =>
      antwoord.run(row.rij, row.vraag, row.gebied, row.antwoord, row.gewicht).changes === 1,
  }
}
