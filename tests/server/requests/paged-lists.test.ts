import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Endpoint, objectNaam } from '../../../server/contract/endpoint.ts'
import { ENDPOINTS } from '../../../server/contract/endpoints.ts'
import type { Rol } from '../../../server/contract/sessie.ts'
import { CHANGE_EXAMPLES } from '../../helpers/change-examples.ts'
import { newCampaign } from '../../helpers/campaign-examples.ts'
import { newPlan } from '../../helpers/plan-examples.ts'
import { openTestInstallation, type TestInstallation } from '../../helpers/test-installation.ts'

/** Lists of the API that come in one piece: why they cannot grow without end. */
const IN_ONE_PIECE: Readonly<Record<string, string>> = {
  lijstAanmeldwijzen: 'the organisations in the settings',
  lijstGebieden: 'the areas of the place',
  lijstIndicatoren: 'the catalogue',
  lijstVoorzieningen: 'one version of a dataset',
  lijstStraten: 'one version of a dataset',
  lijstDatasets: 'the datasets that are known, each once',
  lijstBronnen: 'the sources that are known',
  lijstEnquetes: 'one or two a year',
  lijstCycli: 'one a year',
  lijstWijkaanpakken: 'the plans of one cyclus',
  lijstMethoden: 'the methods of the program',
  lijstUitvoer: 'the layers of the program',
  lijstReservekopieen: 'as many as are kept',
  lijstBezoekaccounts: 'the colleagues who can visit in one campaign',
  lijstBezoekstraten: 'the streets of campaigns under way',
}

const PAGED = ENDPOINTS.flatMap((endpoint: Endpoint) =>
  endpoint.bladzijden === undefined ? [] : [{ endpoint, pages: endpoint.bladzijden }],
)

let app: TestInstallation
let params: Record<string, string>
const cookies = new Map<Rol, string>()

const as = async (rol: Rol) => {
  const cookie = cookies.get(rol) ?? (await app.signIn(rol))
  cookies.set(rol, cookie)
  return cookie
}

/** Carries out the example of a change, so that its list has a row more. */
async function make(id: string): Promise<void> {
  const endpoint: Endpoint | undefined = ENDPOINTS.find((one) => one.operationId === id)
  const example = await CHANGE_EXAMPLES[id]?.(app)
  if (endpoint === undefined || example === undefined) throw new Error(`no example of ${id}`)
  const body = example.body === undefined ? {} : { body: JSON.stringify(example.body) }
  const answer = await app.ask(`/api/v1${objectNaam(endpoint.pad, example.params ?? {})}`, {
    method: endpoint.methode.toUpperCase(),
    headers: example.body === undefined ? {} : { 'content-type': 'application/json' },
    cookie: await as(example.rol),
    ifMatch: '*',
    ...body,
  })
  if (!answer.ok) throw new Error(`${id} gave ${answer.status}: ${await answer.text()}`)
}

beforeAll(async () => {
  app = await openTestInstallation()
  const plan = await newPlan(app)
  params = { ...plan, cyclus: '2025', dataset: 'leefbaarometer-2' }
  const changes = ['maakAccount', 'maakSleutel', 'maakCampagne', 'geefAntwoord', 'legKwartaalVast']
  for (const id of [...changes, 'maakBulkbewerking', 'bewaarKoppeling', 'legSignaalVast']) {
    for (let time = 0; time < 3; time += 1) await make(id)
  }
  const { campagne } = await newCampaign(app)
  params = { ...params, campagne }
})
afterAll(() => app.close())

const NEXT = /<(\?[^>]*)>; rel="next"/

function roleThatReads(pad: string, operationId: string): Rol {
  if (/accounts|sleutels/.test(pad)) return 'beheerder'
  if (operationId === 'leesUitnodigingen') return 'centrada'
  return operationId === 'lijstEigenSignalen' ? 'wijkteam' : 'programmabureau'
}

async function ask({ pad, operationId }: Endpoint, query: string) {
  const rol = roleThatReads(pad, operationId)
  const answer = await app.ask(`/api/v1${objectNaam(pad, params)}${query}`, { cookie: await as(rol) })
  expect(answer.status, `${operationId}${query}`).toBe(200)
  const next = NEXT.exec(answer.headers.get('link') ?? '')?.[1]
  return { body: (await answer.json()) as Record<string, unknown[]>, next }
}

describe('a list of the API', () => {
  it('comes in pages, or cannot grow without end', () => {
    const whole = ENDPOINTS.filter(
      (one: Endpoint) =>
        one.methode === 'get' && one.operationId.startsWith('lijst') && one.bladzijden === undefined,
    )
    expect(whole.map((one) => one.operationId).toSorted()).toEqual(Object.keys(IN_ONE_PIECE).toSorted())
  })

  it.each(
    PAGED.filter(({ endpoint }) => !endpoint.pad.includes('{object}')).map(
      (one) => [one.endpoint.operationId, one] as const,
    ),
  )('%s holds every row once, page after page', async (_, { endpoint, pages }) => {
    // Unasked the first page: of most lists that is all.
    const first = await ask(endpoint, '')
    const whole = first.body[pages.veld] ?? []
    const aantal = Math.max(1, Math.ceil(whole.length / 3))
    const read: unknown[] = []
    let query: string | undefined = `?aantal=${aantal}`
    for (let page = 0; query !== undefined; page += 1) {
      const { body, next }: Awaited<ReturnType<typeof ask>> = await ask(endpoint, query)
      const rows = body[pages.veld] ?? []
      expect(rows.length).toBeLessThanOrEqual(aantal)
      expect(page).toBeLessThan(4)
      read.push(...rows)
      query = next
    }
    expect(read.slice(0, whole.length)).toEqual(whole)
    expect(read.length > whole.length).toBe(first.next !== undefined)
  })

  it.each([
    'lijstAccounts',
    'lijstSleutels',
    'lijstCampagnes',
    'lijstTerugkoppeling',
    'lijstKwartaalrapportages',
    'lijstBulkbewerkingen',
    'lijstKoppelingen',
  ])('%s had more than one page to walk', async (id) => {
    const found = PAGED.find(({ endpoint }) => endpoint.operationId === id)
    if (found === undefined) throw new Error(`${id} has no pages`)
    expect((await ask(found.endpoint, '?aantal=1')).next).toBe('?aantal=1&pagina=2')
  })
})
