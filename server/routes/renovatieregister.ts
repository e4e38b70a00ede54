import { isFieldValue } from '../../geodata/register/field-values.ts'
import { ownBuurten } from '../auth/eigen-gebied.ts'
import type { AppContext } from '../context.ts'
import { EXAMPLE_HEADER } from '../contract/delen.ts'
import type { BodyOf } from '../contract/endpoint.ts'
import type { Invoerfout } from '../contract/problemen.ts'
import {
  beproefBulkbewerking,
  besluitVerschil,
  haalRegisterlijst,
  herroepBulkbewerking,
  leesRegister,
  leesWoninggeschiedenis,
  lijstBulkbewerkingen,
  maakBulkbewerking,
} from '../contract/renovatieregister.ts'
import { leesRenovatievoortgang, type Renovatievoortgang } from '../contract/renovatievoortgang.ts'
import { wijzigFoutTekst } from '../contract/text/nl/woningen.ts'
import { ProblemError } from '../errors.ts'
import { route, type Route, slowRoute } from '../mount.ts'
import { bulkLine, makeBulk, trialOf, tryBulk, undoBulk } from '../renovatie/bulk.ts'
import { registerQuestion, renovationRegister } from '../renovatie/register.ts'
import { pageBounds } from '../requests/pages.ts'
import { historyOf } from '../renovatie/geschiedenis.ts'
import { linesOf, listBulks } from '../store/bulk-edits.ts'
import { listCampaigns } from '../store/campaigns.ts'
import { withChange } from '../store/change.ts'
import { insertEdit, lastEditNumber } from '../store/dwelling-edits.ts'
import { saidAbout, withRegisterFiles } from '../store/register-files.ts'
import { noteExport } from '../uitvoer/vastleggen.ts'
import { dateInTheNetherlands } from './lokaal-moment.ts'
import type { DwellingSource } from './woningbron.ts'
import { makeDwellingAnswer } from './woning.ts'

const MEDIA_TYPES = {
  csv: 'text/csv; charset=utf-8; header=present',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const
/** Id of all wijken together in the progress. */
const WHOLE = 'geheel'

/** The register of the renovation: changes of many dwellings, decisions between sources, and the history of a dwelling. */
export function renovationRegisterRoutes(app: AppContext, source: DwellingSource): Route[] {
  const dwellingOr404 = makeDwellingAnswer(app)

  const kept: { key: string; progress: Promise<Renovatievoortgang | null> | null } = {
    key: '',
    progress: null,
  }
  /** Computed once as long as versions, changes and campaigns stand; who asks meanwhile waits for the same. */
  const progress = (): Promise<Renovatievoortgang | null> => {
    const question = registerQuestion(app)
    const { versies, focus, programma } = app.current()
    const campagnes = listCampaigns(app.db).filter(
      ({ werk, staat }) => werk === 'opknappen' && staat !== 'gestopt',
    )
    const key = JSON.stringify([
      versies.map((version) => [version.dataset, version.versie, version.geladenOp]),
      lastEditNumber(app.db),
      campagnes.map(({ id, versie }) => [id, versie]),
    ])
    if (kept.key === key && kept.progress !== null) return kept.progress
    const wijken = focus.standaardIndeling.wijken.map(({ id, naam, buurten }) => ({ id, naam, buurten }))
    const made = app.workers.renovatievoortgang({
      ...question,
      wijken,
      programma,
      campagnes: campagnes.map(({ gebied, fonds, staat }) => ({ gebied, fonds, staat })),
    })
    kept.key = key
    kept.progress = made
    made.catch(() => {
      if (kept.progress === made) kept.progress = null
    })
    return made
  }

  /** What is wrong whatever the dwellings are: refused as a whole, at its field. */
  const faultsOfBulk = ({ veld, waarde, datum }: BodyOf<typeof beproefBulkbewerking>): Invoerfout[] => {
    const today = dateInTheNetherlands(app.clock())
    const faults: Invoerfout[] = []
    const add = (field: string, melding: string) => faults.push({ deel: 'body', veld: field, melding })
    if (!isFieldValue(veld, waarde)) add('waarde', wijzigFoutTekst['geen-waarde'](waarde))
    if (datum > today) add('datum', wijzigFoutTekst['in-de-toekomst'](today))
    return faults
  }

  return [
    slowRoute(leesRegister, 'woningen-lezen', async ({ actor }) => {
      const own = ownBuurten(actor, app.current().focus.standaardIndeling.wijken)
      const prepared = await source.registerAnswer(own)
      if (prepared === null) throw new ProblemError('geen-woningen')
      return { prepared }
    }),
    slowRoute(haalRegisterlijst, 'woningen-lezen', async ({ actor, query }) => {
      const { vorm, koppen, straat = null, blok = null, wijk } = query
      const { wijken } = app.current().focus.standaardIndeling
      const own = ownBuurten(actor, wijken)
      const asked = wijk === undefined ? null : (wijken.find(({ id }) => id === wijk)?.buurten ?? [])
      const { voorbeelddata, woningen } = renovationRegister(app)
      if (woningen.length === 0) throw new ProblemError('geen-woningen')
      const today = dateInTheNetherlands(app.clock())
      const headers: Record<string, string> = voorbeelddata ? { [EXAMPLE_HEADER]: 'voorbeelddata' } : {}
      const buurten =
        asked === null ? (own === null ? null : [...own]) : asked.filter((one) => own?.has(one) ?? true)
      const bytes = await app.workers.registerlijst({
        ...registerQuestion(app),
        vorm,
        koppen,
        straat,
        blok,
        buurten,
        vandaag: today,
        voorbeelddata,
      })
      noteExport(app, actor, 'woning/lijst', { ...query })
      return {
        file: {
          bytes,
          mediatype: MEDIA_TYPES[vorm],
          name: `wijkcyclus-woningen-${voorbeelddata ? 'voorbeelddata-' : ''}${today}.${vorm}`,
          headers,
        },
      }
    }),
    slowRoute(leesRenovatievoortgang, 'woningen-lezen', async ({ actor }) => {
      const found = await progress()
      if (found === null) throw new ProblemError('geen-woningen')
      const isOwn = (id: string) => actor.wijken === 'alle' || actor.wijken.includes(id)
      // Of the whole there are only sums; of a wijk only who works for it sees more.
      return { ...found, gebieden: found.gebieden.filter(({ id }) => id === WHOLE || isOwn(id)) }
    }),
    route(leesWoninggeschiedenis, 'woningen-lezen', ({ actor, params: { woning } }) => {
      const { bronnen, voorbeelddata } = dwellingOr404(actor, woning)
      const said = withRegisterFiles(app.dataDir, app.current().versies, (files) =>
        saidAbout(files, [], woning),
      )
      return { regels: historyOf(said, linesOf(app.db, woning)), bronnen, voorbeelddata }
    }),
    route(besluitVerschil, 'register-bewerken', ({ actor, params: { woning }, body }) => {
      const { veld, waarde, reden } = body
      const before = dwellingOr404(actor, woning, 'register-bewerken')
      const stand = before.velden.find((field) => field.veld === veld)
      const choices = [stand?.waarde, ...(stand?.anders.map((other) => other.waarde) ?? [])]
      if (stand === undefined || stand.anders.length === 0 || !choices.includes(waarde)) {
        throw new ProblemError('geen-verschil')
      }
      const now = app.clock()
      const today = dateInTheNetherlands(now)
      // What was said of a later day than today would otherwise stay the last word.
      const datum = stand.herkomst.datum > today ? stand.herkomst.datum : today
      const common = { woning, veld, waarde, vorige: stand.waarde, datum, rol: actor.rol, reden }
      withChange(app.db, actor, now, () => {
        insertEdit(app.db, { ...common, tijd: now.toISOString(), besluit: true })
        return {
          resultaat: undefined,
          audit: {
            handeling: 'register-bewerken',
            object: `woning/${woning}/${veld}`,
            voor: stand.waarde,
            na: { waarde, datum, besluit: true },
            reden,
          },
        }
      })
      return dwellingOr404(actor, woning, 'register-bewerken')
    }),
    route(
      beproefBulkbewerking,
      'register-bewerken',
      ({ actor, body }) => trialOf(tryBulk(app, actor, body)),
      ({ body }) => faultsOfBulk(body),
    ),
    route(
      maakBulkbewerking,
      'register-bewerken',
      ({ actor, body: { stempel, ...vraag } }) => makeBulk(app, actor, vraag, stempel),
      ({ body }) => faultsOfBulk(body),
    ),
    route(herroepBulkbewerking, 'register-bewerken', ({ actor, params, body }) =>
      undoBulk(app, actor, params.bewerking, body.reden),
    ),
    route(lijstBulkbewerkingen, 'woningen-lezen', ({ query }) => {
      // One more than the page ends with, so that it shows whether there is a next one.
      const [, end] = pageBounds(query, lijstBulkbewerkingen.bladzijden ?? { grootte: 0 })
      return { bewerkingen: listBulks(app.db, end + 1).map((row) => bulkLine(app, row)) }
    }),
  ]
}
