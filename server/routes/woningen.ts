import { straat } from '../../geodata/schema/aanname.ts'
import { ownBuurten } from '../auth/eigen-gebied.ts'
import type { Actor } from '../auth/actor.ts'
import { mayInArea } from '../campagne/fouten.ts'
import { dwellingsIn, holdsDwellings } from '../campagne/gebied.ts'
import { campaignColumn } from '../campagne/kaartkolom.ts'
import { dwellingsOf } from '../campagne/woningen.ts'
import type { AppContext } from '../context.ts'
import { encodeCampaigns, sleutelmerk } from '../contract/campagnes-binair.ts'
import { leesWoningcampagnes } from '../contract/campagnes.ts'
import { leesWoningenkaart, lijstMeldingen, lijstStraten } from '../contract/woningen.ts'
import { ProblemError } from '../errors.ts'
import { route, type Route, slowRoute } from '../mount.ts'
import { type Prepared, prepare, QUICK } from '../requests/prepared.ts'
import { listCampaigns } from '../store/campaigns.ts'
import { readPart } from '../store/dataset-read.ts'
import { lastEditNumber } from '../store/dwelling-edits.ts'
import { sourceOf } from './bronnen.ts'
import type { DwellingSource } from './woningbron.ts'
import { makeDwellingColumns } from './woningkolommen.ts'

/** Dwellings, streets and reports: only for those who may see single homes. */
export function dwellingRoutes(app: AppContext, source: DwellingSource): Route[] {
  const standardWijken = () => app.current().focus.standaardIndeling.wijken
  const { fromFirst } = source
  const campaignsOnMap = makeCampaignColumn(app, source)

  return [
    slowRoute(leesWoningenkaart, 'woningen-lezen', async ({ actor }) => {
      const prepared = await source.dwellingMap(ownBuurten(actor, standardWijken()))
      if (prepared === null) throw new ProblemError('geen-woningen')
      return { prepared }
    }),
    slowRoute(leesWoningcampagnes, 'campagne-lezen', async ({ actor }) => {
      const prepared = await campaignsOnMap(actor, ownBuurten(actor, standardWijken()))
      if (prepared === null) throw new ProblemError('geen-woningen')
      return { prepared }
    }),
    route(lijstStraten, 'woningen-lezen', ({ actor }) => {
      const own = ownBuurten(actor, standardWijken())
      const hit = fromFirst(
        (db) => readPart(db, 'straten', straat),
        (rows) => rows.length > 0,
      )
      return {
        straten: (hit?.value ?? []).filter(({ buurt }) => own === null || own.has(buurt)),
        bron: hit === null ? null : sourceOf(hit.version),
        voorbeelddata: hit?.version.voorbeelddata ?? false,
      }
    }),
    route(lijstMeldingen, 'meldingen-lezen', ({ actor, query }) => {
      const own = ownBuurten(actor, standardWijken())
      // Comes in pages, which are cut from the answer itself: it cannot be prepared as a whole.
      return source.reports(own, query.jaar)
    }),
  ]
}

/**
 * Gives the campaigns of the dwellings that the map shows of some buurten (null: all), made once for the same dwellings and campaigns.
 * Null: no dwellings are loaded.
 */
function makeCampaignColumn(app: AppContext, source: DwellingSource) {
  const columnsOf = makeDwellingColumns(source)
  return async (actor: Actor, own: ReadonlySet<string> | null): Promise<Prepared | null> => {
    const columns = await columnsOf(own)
    if (columns === null) return null
    const campaigns = listCampaigns(app.db).filter(holdsDwellings)
    const stand = campaigns.map(({ id, versie }) => `${id}@${versie}`)
    const who = actor.wijken === 'alle' ? 'alle' : actor.wijken.toSorted().join()
    const key = ['woningcampagnes', sleutelmerk(columns), lastEditNumber(app.db), who, ...stand].join('|')
    return app.cached(key, () => {
      const { rijen } = dwellingsOf(app)
      const isVisible = (one: (typeof campaigns)[number]) =>
        mayInArea(app, actor, dwellingsIn(one.gebied, rijen))
      const column = campaignColumn(columns, rijen, campaigns, isVisible)
      return prepare(encodeCampaigns(column), 'application/octet-stream', {}, QUICK)
    })
  }
}
