import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { canonicalJson } from '../../../analyses/canonical-json.ts'
import { type Endpoint, objectNaam } from '../../../server/contract/endpoint.ts'
import { ENDPOINTS } from '../../../server/contract/endpoints.ts'
import { CHANGE_EXAMPLES } from '../../helpers/change-examples.ts'
import type { ChangeExample } from '../../helpers/example-parts.ts'
import { openTestInstallation, type TestInstallation } from '../../helpers/test-installation.ts'

const CHANGING = ENDPOINTS.flatMap((endpoint: Endpoint) =>
  endpoint.wijziging === undefined ? [] : [endpoint],
)
type Changing = (typeof CHANGING)[number]

/** In the order of the examples: the last removes what the others need. */
const ORDERED = Object.keys(CHANGE_EXAMPLES).flatMap((id) => CHANGING.filter((one) => one.operationId === id))

/** Changes that put nothing in the place of something: why there is no before. */
const NOTHING_BEFORE: Readonly<Record<string, string>> = {
  ...because('nobody is signed in yet, or it is about who is', [
    'beginDemoSessie',
    'eindigSessie',
    'beginAanmelding',
    'bevestigAanmelding',
    'stelTweedeFactorIn',
    'eindigEigenSessies',
    'eindigEigenSessie',
    'beginTweedeFactor',
  ]),
  ...because('it reads', ['bekijkUitnodiging', 'herhaalWijkanalyse']),
  ...because('it makes something new beside what there is', [
    'ontvangBestand',
    'legSignaalVast',
    'maakCyclus',
    'legBijeenkomstVast',
    'voegActieToe',
    'voegFondsToe',
    'voegPartnerToe',
    'voegStrevenToe',
    'voegBudgetregelToe',
    'voegInzetToe',
    'voegPartnerplanToe',
    'maakWijkaanpak',
    'maakPlanobject',
    'legKwartaalVast',
    'maakCampagne',
    'planBezoekronde',
    'legGeinformeerdVast',
    'publiceerUitgave',
    'maakAccount',
    'maakSleutel',
    'maakReservekopie',
  ]),
  ...because(
    'its example puts back what stands; the row of another version is looked at in sources.test.ts',
    ['zetVersieTerug'],
  ),
  ...because('it begins a task; what that brings is a row of its own', [
    'haalBron',
    'beproefInvoer',
    'maakWijkanalyses',
    'maakRenovatieplan',
  ]),
  ...because('its row is what was found or went out', [
    'beginControle',
    'voerBewaartermijnenUit',
    'meldUitvoer',
  ]),
}

function because(reden: string, operations: readonly string[]): Record<string, string> {
  return Object.fromEntries(operations.map((id) => [id, reden]))
}

/** Changes of which the first makes and only the next puts something in its place: what is sent the second time. */
const SECOND: Readonly<Record<string, object>> = {
  bewaarKoppeling: { velden: { gebied: { kolom: 'buurt' }, jaar: { vast: '2026' } } },
  besluitOpenbaar: { aan: false },
  kondigCampagneAan: { seizoen: 'herfst', waarom: 'de aannemer begint later' },
  zetBezoekers: { bezoekers: [] },
  legBezoekVast: { taal: 'turks' },
  schrijfDeurbezoek: {
    uitkomst: 'niet-getroffen',
    woningBesproken: false,
    buurtBesproken: false,
    hulpGewenst: false,
    wensen: [],
    hulp: null,
  },
  schrijfBezoekafspraak: { tijd: null, tolk: false },
  legVoortgangVast: { stand: 'op-schema', verwachting: 'op-tijd' },
  geefAntwoord: { antwoord: 'gedaan', toelichting: 'de lampen hangen er' },
  benoemPlanversie: { naam: 'voor de tweede avond' },
}

let app: TestInstallation

beforeAll(async () => {
  // No source answers there: a visit that is asked for begins, and fails by itself.
  app = await openTestInstallation({ sourcesVia: 'http://127.0.0.1:1' })
})
afterAll(() => app.close())

interface Row {
  handeling: string
  object: string
  voor: string | null
  na: string | null
  reden: string | null
}

const db = () => app.installation.app.db
const lastRow = () => Number(db().prepare('SELECT max(nummer) FROM logboek').pluck().get())
/** What was written down since a row, without looks at dwellings. */
const rowsSince = (nummer: number) =>
  db()
    .prepare(
      "SELECT handeling, object, voor, na, reden FROM audit WHERE nummer > ? AND handeling <> 'inzage' ORDER BY nummer",
    )
    .all(nummer) as Row[] // columns of our own view

async function send(endpoint: Changing, example: ChangeExample): Promise<Row[]> {
  const headers: Record<string, string> = { 'if-match': '*' }
  if (example.file !== undefined) headers['content-type'] = 'application/octet-stream'
  if (example.body !== undefined) headers['content-type'] = 'application/json'
  const body = example.file ?? (example.body === undefined ? undefined : JSON.stringify(example.body))
  const cookie = example.cookie ?? (await app.signIn(example.rol))
  const before = lastRow()
  const answer = await app.ask(
    `/api/v1${objectNaam(endpoint.pad, example.params ?? {})}${example.query ?? ''}`,
    {
      method: endpoint.methode.toUpperCase(),
      headers,
      cookie,
      ...(body === undefined ? {} : { body }),
    },
  )
  expect(answer.status, await answer.clone().text()).toBe(example.status ?? endpoint.antwoord.status)
  return rowsSince(before)
}

async function changed(endpoint: Changing): Promise<Row[]> {
  const make = CHANGE_EXAMPLES[endpoint.operationId]
  if (make === undefined) throw new Error(`no example of ${endpoint.operationId}`)
  const example = await make(app)
  const second = SECOND[endpoint.operationId]
  const first = await send(endpoint, example)
  if (second === undefined) return first
  return send(endpoint, { ...example, body: { ...(example.body as object), ...second } }) // bodies of examples are objects
}

/** Changes that put something in the place of something. */
const REPLACING = ORDERED.filter(({ operationId }) => NOTHING_BEFORE[operationId] === undefined)

describe('the log of a change', () => {
  it('is judged for every endpoint that changes something, and for no other', () => {
    const known = new Set(CHANGING.map((one) => one.operationId))
    const named = [...Object.keys(NOTHING_BEFORE), ...Object.keys(SECOND)]
    expect(named.filter((id) => !known.has(id))).toEqual([])
    expect(Object.keys(SECOND).filter((id) => NOTHING_BEFORE[id] !== undefined)).toEqual([])
  })

  it.each(REPLACING.map((endpoint) => [endpoint.operationId, endpoint] as const))(
    '%s says what stood before and after, and they differ',
    async (_, endpoint) => {
      const rows = await changed(endpoint)
      expect(rows.length).toBeGreaterThan(0)
      for (const { voor, na } of rows) {
        expect(voor).not.toBeNull()
        // What is taken away has nothing after it.
        expect(endpoint.methode === 'delete' || na !== null).toBe(true)
        expect(sameAs(na)).not.toBe(sameAs(voor))
      }
      expect(whyOfRights(rows)).not.toContain(null)
    },
  )

  it.each(['maakAccount', 'maakSleutel'])('%s says why', async (id) => {
    const [endpoint] = ORDERED.filter((one) => one.operationId === id)
    if (endpoint === undefined) throw new Error(`no endpoint ${id}`)
    expect(whyOfRights(await changed(endpoint))).toEqual(['zo afgesproken'])
  })
})

/** The same text for what is the same. */
const sameAs = (json: string | null) => canonicalJson(JSON.parse(json ?? 'null'))

/** Why accounts and keys were made or changed, and who may have the addresses of a street. */
const whyOfRights = (rows: readonly Row[]) =>
  rows
    .filter(
      ({ handeling, object }) =>
        handeling === 'account-beheren' || handeling === 'sleutel-beheren' || object.endsWith('/bezoekers'),
    )
    .map(({ reden }) => reden)
