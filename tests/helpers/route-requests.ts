import type { Endpoint } from '../../server/contract/endpoint.ts'
import type { Rol } from '../../server/contract/sessie.ts'
import { inviteAccount, codeAt, signInWithAccount, TEST_PASSWORD } from './accounts.ts'
import { CHANGE_EXAMPLES } from './change-examples.ts'
import type { MakeExample } from './example-parts.ts'
import { bulkBody } from './register-examples.ts'
import { jsonPost, type TestInstallation } from './test-installation.ts'

/** Addresses of what exists in a demo, for routes that read and have parameters; what must be made first stands in `route-things.ts`. */
const ADDRESSES: Record<string, string> = {
  '/cycli/{cyclus}': '/cycli/2025',
  '/cycli/{cyclus}/wijkanalyses/{wijk}': '/cycli/2025/wijkanalyses/boswijk',
  '/cycli/{cyclus}/wijkanalyses/{wijk}/bestand': '/cycli/2025/wijkanalyses/boswijk/bestand',
  '/cycli/{cyclus}/wijkanalyses/{wijk}/verdieping': '/cycli/2025/wijkanalyses/boswijk/verdieping',
  '/cycli/{cyclus}/wijkanalyses/{wijk}/verschil': '/cycli/2025/wijkanalyses/boswijk/verschil?met=2025',
  '/cycli/{cyclus}/bijeenkomsten': '/cycli/2025/bijeenkomsten',
  '/cycli/{cyclus}/vierblad': '/cycli/2025/vierblad',
  '/cycli/{cyclus}/wijkaanpakken': '/cycli/2025/wijkaanpakken',
  '/stuurgroepen/{programma}/blad': '/stuurgroepen/wonen-en-werk/blad',
  '/kwartaalrapportages/{kwartaal}': '/kwartaalrapportages/2026-K3',
  '/datasets/{dataset}': '/datasets/leefbaarometer-2',
  '/datasets/{dataset}/versies': '/datasets/leefbaarometer-2/versies',
  '/woningen/{woning}': '/woningen/VB0000001',
  '/woningen/{woning}/geschiedenis': '/woningen/VB0000001/geschiedenis',
  '/waarnemingen': '/waarnemingen?indicator=rivm-eenzaam',
  '/uitvoer/{laag}': '/uitvoer/gebieden?vorm=csv',
  '/adressen': '/adressen?q=Bataviaplein',
}

/** The first step of signing in: the token of the second. */
async function firstStep(app: TestInstallation, inlognaam: string): Promise<string> {
  const begun = await app.ask('/api/v1/aanmeldingen', jsonPost({ inlognaam, wachtwoord: TEST_PASSWORD }))
  if (begun.status !== 200) throw new Error(`signing in gave ${begun.status}`)
  return ((await begun.json()) as { stap: string }).stap
}

/** Requests for what is not in `CHANGE_EXAMPLES` because it writes nothing, or which that shows as a refusal. */
const OTHERS: Record<string, MakeExample> = {
  leesAmbitiebeeld: () => ({
    rol: 'programmabureau',
    body: { vorm: { soort: 'buurten', buurten: ['BU09950111'] } },
  }),
  beproefBulkbewerking: () => ({ rol: 'centrada', body: bulkBody() }),
  // An analysis of the demo: it has an archive.
  herhaalWijkanalyse: () => ({ rol: 'programmabureau', params: { cyclus: '2025', wijk: 'boswijk' } }),
  beginAanmelding: async (app) => {
    const { inlognaam } = await signInWithAccount(app, 'wijkteam')
    return { rol: 'wijkteam', body: { inlognaam, wachtwoord: TEST_PASSWORD } }
  },
  bevestigAanmelding: async (app) => {
    const { inlognaam, herstelcodes } = await signInWithAccount(app, 'wijkteam')
    return { rol: 'wijkteam', body: { stap: await firstStep(app, inlognaam), code: herstelcodes[0] } }
  },
  stelTweedeFactorIn: async (app) => {
    const { token } = inviteAccount(app, 'wijkteam')
    const used = await app.ask(
      '/api/v1/uitnodigingen/gebruik',
      jsonPost({ token, wachtwoord: TEST_PASSWORD }),
    )
    const { stap, tweedeFactor } = (await used.json()) as { stap: string; tweedeFactor: { geheim: string } }
    const code = codeAt(tweedeFactor.geheim, app.installation.app.clock())
    return { rol: 'wijkteam', body: { stap, code } }
  },
}

/** What an endpoint is asked with. */
export interface RouteRequest {
  path: string
  init: RequestInit
  /** Session of somebody in particular, where not just anybody in the role will do. */
  cookie?: string
}

/** Who asks, and what there is to ask for. */
interface Asking {
  /** Addresses of what was made, by the path of the route. */
  things: Readonly<Record<string, string>>
  /** The role that asks; null: nobody is signed in. */
  als: Rol | null
  /** Whether what a change needs is made first; else the request is only good enough to be refused. */
  isValid: boolean
}

/** A request for an endpoint that is carried out wherever the role may do it. */
export async function requestFor(
  app: TestInstallation,
  endpoint: Endpoint,
  { things, als, isValid }: Asking,
): Promise<RouteRequest> {
  const method = endpoint.methode.toUpperCase()
  if (method === 'GET') {
    const path = `/api/v1${things[endpoint.pad] ?? ADDRESSES[endpoint.pad] ?? endpoint.pad}`
    if (path.includes('{')) throw new Error(`no address of something for ${endpoint.operationId}`)
    const isOwnAccount = endpoint.pad === '/account' && als !== null
    return { path, init: {}, ...(isOwnAccount ? { cookie: (await signInWithAccount(app, als)).cookie } : {}) }
  }
  if (!isValid) return { path: `/api/v1${endpoint.pad.replace(/\{\w+\}/g, 'geen')}`, init: { method } }
  const make = OTHERS[endpoint.operationId] ?? CHANGE_EXAMPLES[endpoint.operationId]
  if (make === undefined) throw new Error(`no example of a request for ${endpoint.operationId}`)
  const { params = {}, query = '', body, file, cookie = '' } = await make(app, als ?? undefined)
  const path = endpoint.pad.replace(/\{(\w+)\}/g, (_, name: string) => params[name] ?? '')
  const headers = new Headers()
  if (endpoint.wijziging !== undefined && endpoint.wijziging.ifMatch !== 'mogelijk')
    headers.set('if-match', '*')
  if (file !== undefined) headers.set('content-type', 'application/octet-stream')
  else if (body !== undefined) headers.set('content-type', 'application/json')
  const content = file ?? (body === undefined ? undefined : JSON.stringify(body))
  return {
    path: `/api/v1${path}${query}`,
    init: { method, headers, ...(content === undefined ? {} : { body: content }) },
    ...(cookie === '' ? {} : { cookie }),
  }
}
