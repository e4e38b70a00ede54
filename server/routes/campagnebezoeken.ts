import { lastVisits } from '../../analyses/renovatie/bezoektelling.ts'
import { BESIDE_METERS } from '../../analyses/renovatie/uitnodigen.ts'
import { schrijfCsv } from '../../geodata/formats/schrijf-csv.ts'
import { schrijfXlsx } from '../../geodata/formats/schrijf-xlsx.ts'
import type { Toelichting, Uitvoertabel } from '../../geodata/formats/schrijver.ts'
import type { Campagne, Gesprek } from '../../geodata/schema/campagne.ts'
import type { Actor } from '../auth/actor.ts'
import { faultsOfHome, writeAgreement } from '../campagne/afspraken.ts'
import { differingIn } from '../campagne/anders.ts'
import { addressesOf, letterTable, visitTable } from '../campagne/adreslijst.ts'
import { mayVisit, streetsFor } from '../campagne/bezoekers.ts'
import { doorList } from '../campagne/deurlijst.ts'
import { mayInArea } from '../campagne/fouten.ts'
import { dwellingsIn, holdsDwellings } from '../campagne/gebied.ts'
import { campaignToVisit, refuseOtherStreets } from '../campagne/op-bezoek.ts'
import { choicesOn } from '../campagne/programma.ts'
import { ownersToInvite } from '../campagne/uitnodigen.ts'
import { addressOf, dwellingsOf } from '../campagne/woningen.ts'
import type { AppContext } from '../context.ts'
import {
  haalAdreslijst,
  haalUitnodigingen,
  leesAdreslijst,
  leesDeurlijst,
  leesUitnodigingen,
  legBezoekVast,
  legGeinformeerdVast,
  lijstBezoekstraten,
  type Lijstvorm,
  schrijfBezoekafspraak,
  schrijfDeurbezoek,
} from '../contract/campagnebezoeken.ts'
import { EXAMPLE_HEADER } from '../contract/delen.ts'
import type { BodyOf } from '../contract/endpoint.ts'
import type { Invoerfout } from '../contract/problemen.ts'
import { adreslijstTekst } from '../contract/text/nl/adreslijst.ts'
import { campagnefoutTekst as words } from '../contract/text/nl/campagne-fouten.ts'
import { uitvoerTekst } from '../contract/text/nl/uitvoer.ts'
import { ProblemError } from '../errors.ts'
import { route, type Route, slowRoute } from '../mount.ts'
import type { FileAnswer } from '../requests/file-answer.ts'
import { campaignRounds, campaignVersions, insertTold, listCampaigns } from '../store/campaigns.ts'
import { recordEvent, withChange } from '../store/change.ts'
import { campaignVisits, insertVisit } from '../store/visits.ts'
import { dateInTheNetherlands } from './lokaal-moment.ts'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const fault = (veld: string, melding: string): Invoerfout => ({ deel: 'body', veld, melding })

/**
 * The addresses of a street, as one of the lists gives them.
 * @throws ProblemError when the street is not in the campaign, or not for this person
 */
function addressesOr404<T>(
  app: AppContext,
  actor: Actor,
  id: string,
  { straat, datum }: { straat: string; datum?: string | undefined },
  listOf: (app: AppContext, campaign: Campagne, straat: string, datum: string | undefined) => T[] | null,
) {
  const campaign = campaignToVisit(app, actor, id)
  const found = mayVisit(app, actor, campaign, straat) ? listOf(app, campaign, straat, datum) : null
  // A street of another campaign, of others, and one that does not exist are one answer.
  if (found === null) throw new ProblemError('onbekende-straat')
  return { campaign, adressen: found }
}

function faultsOfVisit(app: AppContext, id: string, body: BodyOf<typeof legBezoekVast>): Invoerfout[] {
  const faults: Invoerfout[] = []
  const today = dateInTheNetherlands(app.clock())
  const round = campaignRounds(app.db, id).find((one) => one.id === body.ronde)
  if (round === undefined) faults.push(fault('ronde', words.onbekendeRonde))
  else {
    if (!round.dagen.some(({ woningen }) => woningen.includes(body.woning))) {
      faults.push(fault('woning', words.woningNietInRonde))
    }
    if (body.datum < round.briefOp) faults.push(fault('datum', words.voorDeBrief))
  }
  if (body.datum > today) faults.push(fault('datum', words.inDeToekomst))
  const isSaid = body.woningBesproken || body.buurtBesproken || body.hulpGewenst || body.wensen.length > 0
  if (body.uitkomst !== 'bezocht' && isSaid) faults.push(fault('uitkomst', words.nietBezocht))
  if (body.hulp !== null) {
    if (!body.hulpGewenst) faults.push(fault('hulp', words.hulpZonderWens))
    if (body.hulp.toestemmingOp > today) faults.push(fault('hulp.toestemmingOp', words.toestemmingLater))
    const { organisatie } = body.hulp
    if (!choicesOn(app, today).partners.some((one) => one.id === organisatie)) {
      faults.push(fault('hulp.organisatie', words.onbekendePartner))
    }
  }
  return faults
}

function faultsOfTold(app: AppContext, id: string, body: BodyOf<typeof legGeinformeerdVast>): Invoerfout[] {
  const [campaign] = campaignVersions(app.db, id)
  if (campaign === undefined) return []
  // Homes of a block count for the announcement, in the campaign or not: people of all of them can be told.
  const own = dwellingsIn(campaign.gebied, dwellingsOf(app).rijen)
  const blocks = new Set(own.map(({ blok }) => blok).filter((blok) => blok !== null))
  const known = new Set(own.map((row) => row.id))
  const strange = body.woningen.filter((home) => {
    const blok = dwellingsOf(app).van.get(home)?.blok ?? null
    return !known.has(home) && (blok === null || !blocks.has(blok))
  })
  return [
    ...(strange.length === 0 ? [] : [fault('woningen', words.woningNietInCampagne(strange.length))]),
    ...(body.datum > dateInTheNetherlands(app.clock()) ? [fault('datum', words.inDeToekomst)] : []),
  ]
}

/** A visit as the log says it: the day and how it went. What people wanted stays in the row of the visit itself. */
const visitInLog = ({ ronde, datum, uitkomst }: Gesprek) => ({ ronde, datum, uitkomst })

/** Writes a visit down as the last one to its home. @throws ProblemError when this person does not visit there */
function writeVisit(app: AppContext, actor: Actor, id: string, visit: Gesprek): Gesprek {
  const campaign = campaignToVisit(app, actor, id)
  refuseOtherStreets(app, actor, campaign, [visit.woning])
  const now = app.clock()
  return withChange(app.db, actor, now, () => {
    const before = lastVisits(campaignVisits(app.db, campaign.id)).get(visit.woning)
    insertVisit(app.db, visit, { rol: actor.rol, tijd: now.toISOString() })
    return {
      resultaat: visit,
      audit: {
        handeling: 'bezoek-vastleggen',
        object: `campagne/${campaign.id}/bezoek/${visit.woning}`,
        ...(before === undefined
          ? { na: visitInLog(visit) }
          : { voor: visitInLog(before), na: { ...visitInLog(visit), anders: differingIn(before, visit) } }),
      },
    }
  })
}

/** A list of addresses as a file that says what it is of, when it was made and what it is for. */
async function listFile(
  app: AppContext,
  table: Uitvoertabel,
  vorm: Lijstvorm,
  {
    campaign,
    about,
    now,
    day,
  }: { campaign: Campagne; about: Toelichting; now: Date; day: string | undefined },
): Promise<{ file: FileAnswer }> {
  const { voorbeelddata } = dwellingsOf(app)
  const all: Toelichting = [
    [adreslijstTekst.campagne, campaign.naam],
    ...about,
    [adreslijstTekst.gemaakt, now.toISOString()],
    [adreslijstTekst.gebruik, adreslijstTekst.gebruikUitleg],
    ...(voorbeelddata ? ([[uitvoerTekst.voorbeeldInNaam, adreslijstTekst.voorbeeld]] as const) : []),
    ...table.kolommen.map(({ naam, uitleg }) => [naam, uitleg] as const),
  ]
  const bytes =
    vorm === 'csv'
      ? schrijfCsv(table, 'komma')
      : await schrijfXlsx(table, all, {
          rijen: adreslijstTekst.blad,
          toelichting: adreslijstTekst.toelichting,
        })
  const mark = voorbeelddata ? [uitvoerTekst.voorbeeldInNaam] : []
  return {
    file: {
      bytes,
      mediatype: vorm === 'csv' ? 'text/csv; charset=utf-8; header=present' : XLSX,
      name: `${['wijkcyclus', table.naam, ...mark, day ?? dateInTheNetherlands(now)].join('-')}.${vorm}`,
      headers: voorbeelddata ? { [EXAMPLE_HEADER]: 'voorbeelddata' } : {},
    },
  }
}

/** Owners to invite around a campaign, in the streets in which this person visits. */
function invitedFor(app: AppContext, actor: Actor, campaign: Campagne): ReturnType<typeof ownersToInvite> {
  const streets = streetsFor(app, actor, campaign)
  return ownersToInvite(app, campaign).filter(
    ({ woning: { straat } }) => streets === null || streets.has(straat ?? ''),
  )
}

/** How many of these homes lie in each street, in the order in which the streets come. */
function countByStreet(invited: ReturnType<typeof ownersToInvite>) {
  const counts = new Map<string | null, number>()
  for (const { woning } of invited) counts.set(woning.straat, (counts.get(woning.straat) ?? 0) + 1)
  return [...counts].map(([straat, adressen]) => ({ straat, adressen }))
}

/** Lists of addresses, and what visits brought. */
export function campaignVisitRoutes(app: AppContext): Route[] {
  return [
    route(lijstBezoekstraten, 'adreslijst-lezen', ({ actor }) => ({
      straten: listCampaigns(app.db)
        .filter(holdsDwellings)
        .flatMap((campaign) => {
          const streets = streetsFor(app, actor, campaign)
          const rounds = campaignRounds(app.db, campaign.id)
          const homes = dwellingsIn(campaign.gebied, dwellingsOf(app).rijen)
          if (streets === null && !mayInArea(app, actor, homes)) return []
          const own = new Set(homes.flatMap(({ straat }) => straat ?? []))
          return [...own]
            .filter((straat) => streets === null || streets.has(straat))
            .toSorted()
            .map((straat) => ({
              campagne: campaign.id,
              naam: campaign.naam,
              straat,
              dagen: [
                ...new Set(
                  rounds
                    .filter((round) => round.straat === straat)
                    .flatMap(({ dagen }) => dagen.map(({ datum }) => datum)),
                ),
              ].toSorted(),
            }))
        }),
      vandaag: dateInTheNetherlands(app.clock()),
      voorbeelddata: dwellingsOf(app).voorbeelddata,
    })),
    route(leesAdreslijst, 'adreslijst-lezen', ({ actor, params, query }) => {
      const { straat } = query
      const { campaign, adressen } = addressesOr404(app, actor, params.campagne, query, addressesOf)
      const rondes = campaignRounds(app.db, campaign.id)
        .filter((round) => round.straat === straat)
        .map(({ id, dagen }) => ({ id, woningen: dagen.flatMap(({ woningen }) => woningen) }))
      return {
        straat,
        adressen,
        rondes,
        partners: choicesOn(app, dateInTheNetherlands(app.clock())).partners,
        voorbeelddata: dwellingsOf(app).voorbeelddata,
      }
    }),
    route(leesDeurlijst, 'adreslijst-lezen', ({ actor, params, query }) => {
      const { adressen } = addressesOr404(app, actor, params.campagne, query, doorList)
      const vandaag = dateInTheNetherlands(app.clock())
      return {
        straat: query.straat,
        adressen,
        partners: choicesOn(app, vandaag).partners,
        vandaag,
        voorbeelddata: dwellingsOf(app).voorbeelddata,
      }
    }),
    slowRoute(
      haalAdreslijst,
      'adreslijst-lezen',
      async ({ actor, params, query }): Promise<{ file: FileAnswer }> => {
        const { straat, datum, soort, vorm } = query
        const { campaign, adressen } = addressesOr404(app, actor, params.campagne, query, addressesOf)
        const now = app.clock()
        recordEvent(app.db, actor, now, {
          handeling: 'uitvoer',
          object: `campagne/${campaign.id}/adreslijst`,
          na: { straat, soort, vorm, adressen: adressen.length, ...(datum === undefined ? {} : { datum }) },
        })
        const table =
          soort === 'bezoek' ? visitTable(adressen) : letterTable(adressen, app.current().focus.gemeenteNaam)
        const about: Toelichting = [
          [adreslijstTekst.straat, straat],
          ...(datum === undefined ? [] : ([[adreslijstTekst.dag, datum]] as const)),
        ]
        return listFile(app, table, vorm, { campaign, about, now, day: datum })
      },
    ),
    route(leesUitnodigingen, 'adreslijst-lezen', ({ actor, params, query: { straat } }) => {
      const invited = invitedFor(app, actor, campaignToVisit(app, actor, params.campagne))
      const shown = straat === undefined ? invited : invited.filter((one) => one.woning.straat === straat)
      if (straat !== undefined && shown.length === 0) throw new ProblemError('onbekende-straat')
      return {
        totaal: shown.length,
        straten: countByStreet(invited),
        adressen: shown.map(({ woning, plek }) => ({
          woning: woning.id,
          adres: addressOf(woning),
          postcode: woning.postcode,
          plek,
        })),
        voorbeelddata: dwellingsOf(app).voorbeelddata,
      }
    }),
    slowRoute(
      haalUitnodigingen,
      'adreslijst-lezen',
      async ({ actor, params, query: { vorm } }): Promise<{ file: FileAnswer }> => {
        const campaign = campaignToVisit(app, actor, params.campagne)
        const rows = invitedFor(app, actor, campaign).map(({ woning }) => ({
          woning: woning.id,
          adres: addressOf(woning),
          postcode: woning.postcode,
        }))
        const now = app.clock()
        recordEvent(app.db, actor, now, {
          handeling: 'uitvoer',
          object: `campagne/${campaign.id}/uitnodigingen`,
          na: { vorm, adressen: rows.length },
        })
        const table = {
          ...letterTable(rows, app.current().focus.gemeenteNaam),
          naam: adreslijstTekst.uitnodigNaam,
        }
        const about: Toelichting = [
          [adreslijstTekst.uitnodigWie, adreslijstTekst.uitnodigUitleg(BESIDE_METERS)],
        ]
        return listFile(app, table, vorm, { campaign, about, now, day: undefined })
      },
    ),
    route(
      legBezoekVast,
      'bezoek-vastleggen',
      ({ actor, params, body }) => writeVisit(app, actor, params.campagne, body),
      ({ params, body }) => faultsOfVisit(app, params.campagne, body),
    ),
    route(
      schrijfDeurbezoek,
      'bezoek-vastleggen',
      ({ actor, params: { campagne, woning }, body }) =>
        writeVisit(app, actor, campagne, { ...body, woning }),
      ({ params: { campagne, woning }, body }) =>
        faultsOfVisit(app, campagne, { ...body, woning }).map((one): Invoerfout =>
          one.veld === 'woning' ? { ...one, deel: 'pad' } : one,
        ),
    ),
    route(
      schrijfBezoekafspraak,
      'bezoek-vastleggen',
      ({ actor, params, body }) => writeAgreement(app, actor, params, body),
      ({ params }) => faultsOfHome(app, params),
    ),
    route(
      legGeinformeerdVast,
      'bezoek-vastleggen',
      ({ actor, params, body }) => {
        const campaign = campaignToVisit(app, actor, params.campagne)
        refuseOtherStreets(app, actor, campaign, body.woningen)
        const now = app.clock()
        const homes = [...new Set(body.woningen)]
        return withChange(app.db, actor, now, () => {
          const by = { rol: actor.rol, tijd: now.toISOString() }
          const vastgelegd = insertTold(app.db, campaign.id, homes, body.datum, by)
          return {
            resultaat: { vastgelegd, eerder: homes.length - vastgelegd },
            audit: {
              handeling: 'bezoek-vastleggen',
              object: `campagne/${campaign.id}/geinformeerd`,
              na: { woningen: homes, datum: body.datum, vastgelegd },
            },
          }
        })
      },
      ({ params, body }) => faultsOfTold(app, params.campagne, body),
    ),
  ]
}
