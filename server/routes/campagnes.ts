import { randomUUID } from 'node:crypto'
import { canonicalJson } from '../../analyses/canonical-json.ts'
import { divideVisits, faultsOfRound } from '../../analyses/renovatie/bezoekronde.ts'
import { lastVisits } from '../../analyses/renovatie/bezoektelling.ts'
import { groupBy } from '../../analyses/statistics/group-by.ts'
import {
  type Bezoekronde,
  type Campagne,
  type Campagnewaarden,
  campagnewaarden,
} from '../../geodata/schema/campagne.ts'
import type { Actor } from '../auth/actor.ts'
import { may } from '../auth/may.ts'
import { campaignInList, campaignInView } from '../campagne/beeld.ts'
import { accountsForVisits, streetsFor } from '../campagne/bezoekers.ts'
import { roundInView } from '../campagne/bezoekstand.ts'
import { faultsOfCampaign, mayInArea } from '../campagne/fouten.ts'
import { dwellingsIn, holdsDwellings } from '../campagne/gebied.ts'
import { choicesOn } from '../campagne/programma.ts'
import { dwellingsOf, inWalkOrder } from '../campagne/woningen.ts'
import type { AppContext } from '../context.ts'
import {
  type Campagneformulier,
  kondigCampagneAan,
  leesCampagne,
  lijstBezoekaccounts,
  lijstCampagnes,
  maakCampagne,
  planBezoekronde,
  wijzigCampagne,
  zetBezoekers,
} from '../contract/campagnes.ts'
import type { BodyOf } from '../contract/endpoint.ts'
import type { Invoerfout } from '../contract/problemen.ts'
import { campagnefoutTekst as words } from '../contract/text/nl/campagne-fouten.ts'
import { ProblemError } from '../errors.ts'
import { route, type Route } from '../mount.ts'
import {
  campaignDates,
  campaignRounds,
  campaignVersions,
  campaignVisitors,
  insertCampaign,
  insertCampaignDate,
  insertCampaignVisitors,
  insertRound,
  listCampaigns,
} from '../store/campaigns.ts'
import { withChange } from '../store/change.ts'
import { campaignVisits } from '../store/visits.ts'
import { dateInTheNetherlands } from './lokaal-moment.ts'

/** Dwellings of a campaign as it now is. */
const dwellingsOfCampaign = (app: AppContext, { gebied }: Pick<Campagne, 'gebied'>) =>
  dwellingsIn(gebied, dwellingsOf(app).rijen)

/** A campaign with its earlier versions. @throws ProblemError when there is none of that name for this person */
export function campaignOr404(app: AppContext, actor: Actor, id: string): [Campagne, Campagne[]] {
  const [now, ...earlier] = campaignVersions(app.db, id)
  if (now === undefined || !isVisible(app, actor, now)) throw new ProblemError('onbekende-campagne')
  return [now, earlier]
}

/** A campaign whose dwellings left the register is there for who works for all wijken. */
function isVisible(app: AppContext, actor: Actor, campaign: Campagne): boolean {
  return mayInArea(app, actor, dwellingsOfCampaign(app, campaign))
}

/** Blocks and streets with their dwellings, and which campaign holds some of them. */
function placesToChoose(app: AppContext, actor: Actor) {
  const holder = new Map<string, string>()
  for (const campaign of listCampaigns(app.db).filter(holdsDwellings)) {
    for (const { id } of dwellingsOfCampaign(app, campaign)) holder.set(id, campaign.id)
  }
  const found = new Map<
    string,
    { soort: 'blok' | 'straat'; naam: string; buurt: string; woningen: number; campagne: string | null }
  >()
  // By buurt: a register has fourteen thousand dwellings and some tens of these.
  const visible = new Map<string, boolean>()
  const isVisibleIn = (row: { buurt: string }) => {
    const isShown = visible.get(row.buurt) ?? mayInArea(app, actor, [row])
    visible.set(row.buurt, isShown)
    return isShown
  }
  for (const row of dwellingsOf(app).rijen) {
    if (!isVisibleIn(row)) continue
    for (const [soort, naam] of [
      ['blok', row.blok],
      ['straat', row.straat],
    ] as const) {
      if (naam === null) continue
      const before = found.get(`${soort} ${naam}`)
      if (before === undefined) {
        found.set(`${soort} ${naam}`, {
          soort,
          naam,
          buurt: row.buurt,
          woningen: 1,
          campagne: holder.get(row.id) ?? null,
        })
      } else {
        before.woningen += 1
        before.campagne ??= holder.get(row.id) ?? null
      }
    }
  }
  return [...found.values()].toSorted((a, b) => (a.naam < b.naam ? -1 : a.naam > b.naam ? 1 : 0))
}

/** What is kept of the form: the reason stands beside it. */
function valuesOf(form: Campagneformulier): Campagnewaarden {
  return campagnewaarden.parse(form)
}

function faultsOfDate(app: AppContext, id: string, body: BodyOf<typeof kondigCampagneAan>): Invoerfout[] {
  const last = campaignDates(app.db, id).at(-1)
  const moves = last !== undefined && (last.jaar !== body.jaar || last.seizoen !== body.seizoen)
  return moves && body.waarom.trim() === ''
    ? [{ deel: 'body', veld: 'waarom', melding: words.waaromNodig }]
    : []
}

/** Homes of a street that still have to be visited, in the order of the walk: nobody is planned twice. */
function homesToVisit(app: AppContext, campaign: Campagne, straat: string): string[] {
  const last = lastVisits(campaignVisits(app.db, campaign.id))
  const planned = new Set(
    campaignRounds(app.db, campaign.id).flatMap(({ dagen }) => dagen.flatMap(({ woningen }) => woningen)),
  )
  const own = dwellingsOfCampaign(app, campaign).filter((row) => row.straat === straat)
  // A round that is over may have left homes where nobody was met: those can be planned again.
  return inWalkOrder(own)
    .map(({ id }) => id)
    .filter((id) => !planned.has(id) || last.get(id)?.uitkomst === 'niet-getroffen')
}

function faultsOfNewRound(app: AppContext, id: string, body: BodyOf<typeof planBezoekronde>): Invoerfout[] {
  const [campaign] = campaignVersions(app.db, id)
  if (campaign === undefined) return []
  if (!dwellingsOfCampaign(app, campaign).some(({ straat }) => straat === body.straat)) {
    return [{ deel: 'body', veld: 'straat', melding: words.straatNietHier }]
  }
  const homes = homesToVisit(app, campaign, body.straat).length
  return faultsOfRound(body.briefOp, body.momenten, homes, body.duos).map((code) => ({
    deel: 'body',
    veld: code === 'brief-te-laat' ? 'briefOp' : code === 'geen-woningen' ? 'straat' : 'momenten',
    melding: words.ronde[code],
  }))
}

function faultsOfVisitors(app: AppContext, id: string, body: BodyOf<typeof zetBezoekers>): Invoerfout[] {
  const [campaign] = campaignVersions(app.db, id)
  if (campaign === undefined) return []
  const homes = groupBy(dwellingsOfCampaign(app, campaign), ({ straat }) => straat ?? '')
  // Who was named before stays on the list, also where their account has ended meanwhile: it opens nothing any more.
  const before = new Set(campaignVisitors(app.db, id).map((one) => canonicalJson(one)))
  return body.bezoekers.flatMap((one, at): Invoerfout[] => {
    if (before.has(canonicalJson(one))) return []
    const own = homes.get(one.straat)
    if (own === undefined)
      return [{ deel: 'body', veld: `bezoekers.${at}.straat`, melding: words.straatNietHier }]
    const { wie } = one
    return wie.soort === 'rol' || accountsForVisits(app, own).some((account) => account.id === wie.account)
      ? []
      : [{ deel: 'body', veld: `bezoekers.${at}.wie`, melding: words.onbekendAccount }]
  })
}

/** Campaigns: what they are, where they stand, what residents are told, and the rounds of talks at home. */
export function campaignRoutes(app: AppContext): Route[] {
  const today = () => dateInTheNetherlands(app.clock())
  const mayWrite = (actor: Actor) => may(actor, 'campagne-schrijven')

  return [
    route(lijstCampagnes, 'campagne-lezen', ({ actor }) => ({
      campagnes: listCampaigns(app.db)
        .filter((one) => isVisible(app, actor, one))
        .map((one) => campaignInList(app, one)),
      keuzes: { plekken: placesToChoose(app, actor), ...choicesOn(app, today()) },
      vandaag: today(),
      magSchrijven: mayWrite(actor),
      voorbeelddata: dwellingsOf(app).voorbeelddata,
    })),
    route(
      maakCampagne,
      'campagne-schrijven',
      ({ actor, body }) => {
        const now = app.clock()
        return withChange(app.db, actor, now, () => {
          // Looked at again inside the transaction: two people may claim the same dwellings at once.
          const faults = faultsOfCampaign(app, actor, body, null)
          if (faults.length > 0) throw new ProblemError('ongeldige-invoer', faults)
          const id = randomUUID()
          const made = insertCampaign(app.db, {
            id,
            versie: 1,
            waarden: valuesOf(body),
            rol: actor.rol,
            reden: body.reden,
            tijd: now.toISOString(),
          })
          return {
            resultaat: made,
            audit: {
              handeling: 'campagne-schrijven',
              object: `campagne/${id}`,
              na: valuesOf(body),
              reden: body.reden,
            },
          }
        })
      },
      ({ actor, body }) => faultsOfCampaign(app, actor, body, null),
    ),
    route(leesCampagne, 'campagne-lezen', ({ actor, params }) => {
      const [campagne, eerder] = campaignOr404(app, actor, params.campagne)
      return {
        campagne,
        eerder,
        ...campaignInView(app, campagne),
        bezoekers: campaignVisitors(app.db, campagne.id),
        partners: choicesOn(app, today()).partners,
        magSchrijven: mayWrite(actor),
        magAdressen: may(actor, 'adreslijst-lezen') && streetsFor(app, actor, campagne)?.size !== 0,
      }
    }),
    route(
      wijzigCampagne,
      'campagne-schrijven',
      ({ actor, params, body }) => {
        const now = app.clock()
        return withChange(app.db, actor, now, () => {
          const [before] = campaignOr404(app, actor, params.campagne)
          const faults = faultsOfCampaign(app, actor, body, before.id)
          if (faults.length > 0) throw new ProblemError('ongeldige-invoer', faults)
          const made = insertCampaign(app.db, {
            id: before.id,
            versie: before.versie + 1,
            waarden: valuesOf(body),
            rol: actor.rol,
            reden: body.reden,
            tijd: now.toISOString(),
          })
          return {
            resultaat: made,
            audit: {
              handeling: 'campagne-schrijven',
              object: `campagne/${before.id}`,
              voor: campagnewaarden.parse(before),
              na: valuesOf(body),
              reden: body.reden,
            },
          }
        })
      },
      ({ actor, params, body }) => faultsOfCampaign(app, actor, body, params.campagne),
    ),
    route(
      kondigCampagneAan,
      'campagne-schrijven',
      ({ actor, params, body }) => {
        const now = app.clock()
        return withChange(app.db, actor, now, () => {
          const [campaign] = campaignOr404(app, actor, params.campagne)
          const made = { ...body, op: today() }
          const before = campaignDates(app.db, campaign.id).at(-1)
          insertCampaignDate(app.db, campaign.id, made, { rol: actor.rol, tijd: now.toISOString() })
          return {
            resultaat: made,
            audit: {
              handeling: 'campagne-schrijven',
              object: `campagne/${campaign.id}/datum`,
              voor: before,
              na: made,
              reden: body.waarom,
            },
          }
        })
      },
      ({ params, body }) => faultsOfDate(app, params.campagne, body),
    ),
    route(
      zetBezoekers,
      'campagne-schrijven',
      ({ actor, params, body: { bezoekers, reden } }) => {
        const now = app.clock()
        return withChange(app.db, actor, now, () => {
          const [campaign] = campaignOr404(app, actor, params.campagne)
          const voor = campaignVisitors(app.db, campaign.id)
          insertCampaignVisitors(app.db, campaign.id, bezoekers, { rol: actor.rol, tijd: now.toISOString() })
          return {
            resultaat: { bezoekers },
            audit: {
              handeling: 'campagne-schrijven',
              object: `campagne/${campaign.id}/bezoekers`,
              voor,
              na: bezoekers,
              reden,
            },
          }
        })
      },
      ({ params, body }) => faultsOfVisitors(app, params.campagne, body),
    ),
    route(lijstBezoekaccounts, 'bezoekers-kiezen', ({ actor, params }) => {
      const [campaign] = campaignOr404(app, actor, params.campagne)
      return { accounts: accountsForVisits(app, dwellingsOfCampaign(app, campaign)) }
    }),
    route(
      planBezoekronde,
      'campagne-schrijven',
      ({ actor, params, body }) => {
        const now = app.clock()
        return withChange(app.db, actor, now, () => {
          const [campaign] = campaignOr404(app, actor, params.campagne)
          const faults = faultsOfNewRound(app, campaign.id, body)
          if (faults.length > 0) throw new ProblemError('ongeldige-invoer', faults)
          const { straat, duo, briefOp, momenten, duos } = body
          const dagen = divideVisits(homesToVisit(app, campaign, straat), momenten, duos)
          const made: Bezoekronde = { id: randomUUID(), campagne: campaign.id, straat, duo, briefOp, dagen }
          insertRound(app.db, made, { rol: actor.rol, tijd: now.toISOString() })
          return {
            resultaat: roundInView(made, []),
            audit: {
              handeling: 'campagne-schrijven',
              object: `campagne/${campaign.id}/ronde/${made.id}`,
              na: { straat, duo, duos, briefOp, momenten },
            },
          }
        })
      },
      ({ params, body }) => faultsOfNewRound(app, params.campagne, body),
    ),
  ]
}
