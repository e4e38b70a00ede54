import { lastVisits, visitsOnDay } from '../../analyses/renovatie/bezoektelling.ts'
import type { Uitvoertabel } from '../../geodata/formats/schrijver.ts'
import type { Campagne } from '../../geodata/schema/campagne.ts'
import type { AppContext } from '../context.ts'
import type { Bezoekadres } from '../contract/campagnebezoeken.ts'
import { adreslijstTekst as tekst, eigenaarInLijst, uitkomstInLijst } from '../contract/text/nl/adreslijst.ts'
import { taalTekst, tijdwensTekst } from '../contract/text/nl/campagnes.ts'
import { campaignRounds, toldInPerson } from '../store/campaigns.ts'
import { campaignAgreements } from '../store/visit-agreements.ts'
import { campaignVisits } from '../store/visits.ts'
import { timeWishes } from './afspraken.ts'
import { dwellingsIn } from './gebied.ts'
import { addressOf, dwellingsOf, inWalkOrder } from './woningen.ts'

/**
 * Addresses of a street of a campaign in the order of the walk; with a day only those that a pair visits on it.
 * @returns null when the campaign has no home in that street
 */
export function addressesOf(
  app: AppContext,
  campaign: Campagne,
  straat: string,
  datum: string | undefined,
): Bezoekadres[] | null {
  const own = dwellingsIn(campaign.gebied, dwellingsOf(app).rijen).filter((row) => row.straat === straat)
  if (own.length === 0) return null
  const visits = campaignVisits(app.db, campaign.id)
  const told = toldInPerson(app.db, campaign.id)
  const last = lastVisits(visits)
  const agreed = campaignAgreements(app.db, campaign.id)
  const pairs = new Map<string, number>()
  if (datum !== undefined) {
    const wishes = timeWishes(app.db, campaign.id)
    for (const round of campaignRounds(app.db, campaign.id)) {
      for (const [home, duo] of visitsOnDay(round, visits, datum, wishes)) pairs.set(home, duo)
    }
  }
  return inWalkOrder(own)
    .filter(({ id }) => datum === undefined || pairs.has(id))
    .map((row) => ({
      woning: row.id,
      adres: addressOf(row),
      postcode: row.postcode,
      eigenaar: row.eigenaar,
      blok: row.blok,
      duo: pairs.get(row.id) ?? null,
      nietGetroffen: visits.filter((one) => one.woning === row.id && one.uitkomst === 'niet-getroffen')
        .length,
      uitkomst: last.get(row.id)?.uitkomst ?? null,
      geinformeerdOp: told.get(row.id) ?? null,
      afspraak: agreed.get(row.id)?.afspraak ?? null,
    }))
}

const column = (naam: string, uitleg: string, soort: 'tekst' | 'geheel' = 'tekst') => ({
  naam,
  soort,
  uitleg,
})

/** A list for visits: per address the pair and what happened before; nothing about people. */
export function visitTable(rows: readonly Bezoekadres[]): Uitvoertabel {
  const kolommen = [
    column('adres', tekst.adres),
    column('postcode', tekst.postcode),
    column('complex', tekst.complex),
    column('eigenaar', tekst.eigenaar),
    column('duo', tekst.duo, 'geheel'),
    column('niet_getroffen', tekst.nietGetroffen, 'geheel'),
    column('uitkomst', tekst.uitkomst),
    column('persoonlijk_geinformeerd_op', tekst.geinformeerdOp),
    column('tijdwens', tekst.tijdwens),
    column('taal', tekst.taal),
    column('tolk', tekst.tolk),
  ]
  return {
    naam: tekst.bezoekNaam,
    kolommen,
    geometrie: null,
    aantal: rows.length,
    rij: (at) => {
      const row = rows[at]
      if (row === undefined) throw new RangeError(`no row ${at}`)
      return {
        id: row.woning,
        geometrie: null,
        cellen: [
          row.adres,
          row.postcode,
          row.blok,
          eigenaarInLijst[row.eigenaar],
          row.duo,
          row.nietGetroffen,
          row.uitkomst === null ? null : uitkomstInLijst[row.uitkomst],
          row.geinformeerdOp,
          row.afspraak?.tijd == null ? null : tijdwensTekst[row.afspraak.tijd],
          row.afspraak?.taal == null ? null : taalTekst[row.afspraak.taal],
          row.afspraak?.tolk === true ? tekst.tolkMee : null,
        ],
      }
    },
  }
}

/** A list for letters: to the people who live there, without a name. */
export function letterTable(
  rows: readonly Pick<Bezoekadres, 'woning' | 'adres' | 'postcode'>[],
  place: string,
): Uitvoertabel {
  return {
    naam: tekst.briefNaam,
    kolommen: [
      column('aan', tekst.aan),
      column('adres', tekst.adres),
      column('postcode', tekst.postcode),
      column('plaats', tekst.plaats),
    ],
    geometrie: null,
    aantal: rows.length,
    rij: (at) => {
      const row = rows[at]
      if (row === undefined) throw new RangeError(`no row ${at}`)
      return {
        id: row.woning,
        geometrie: null,
        cellen: [tekst.aanhef(row.adres), row.adres, row.postcode, place],
      }
    },
  }
}
