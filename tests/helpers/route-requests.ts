import type { Endpoint } from '../../server/contract/endpoint.ts'
import { CHANGE_EXAMPLES } from './change-examples.ts'
import type { MakeExample } from './example-parts.ts'
import { bulkBody } from './register-examples.ts'
import type { TestInstallation } from './test-installation.ts'

/** Addresses that exist in a demo, for every route that reads and has parameters. */
const ADDRESSES: Record<string, string> = {
  '/accounts/{account}': '/accounts/00000000-0000-4000-8000-000000000000',
  '/cycli/{cyclus}': '/cycli/2025',
  '/cycli/{cyclus}/wijkanalyses/{wijk}': '/cycli/2025/wijkanalyses/boswijk',
  '/cycli/{cyclus}/wijkanalyses/{wijk}/bestand': '/cycli/2025/wijkanalyses/boswijk/bestand',
  '/cycli/{cyclus}/wijkanalyses/{wijk}/verdieping': '/cycli/2025/wijkanalyses/boswijk/verdieping',
  '/cycli/{cyclus}/wijkanalyses/{wijk}/verschil': '/cycli/2025/wijkanalyses/boswijk/verschil?met=2025',
  '/cycli/{cyclus}/bijeenkomsten': '/cycli/2025/bijeenkomsten',
  '/cycli/{cyclus}/vierblad': '/cycli/2025/vierblad',
  '/stuurgroepen/{programma}/blad': '/stuurgroepen/wonen-en-werk/blad',
  '/kwartaalrapportages/{kwartaal}': '/kwartaalrapportages/2026-K3',
  '/cycli/{cyclus}/wijkaanpakken': '/cycli/2025/wijkaanpakken',
  '/cycli/{cyclus}/wijkaanpakken/{aanpak}': '/cycli/2025/wijkaanpakken/boswijk~9',
  '/cycli/{cyclus}/wijkaanpakken/{aanpak}/document': '/cycli/2025/wijkaanpakken/boswijk~9/document',
  '/cycli/{cyclus}/wijkaanpakken/{aanpak}/document/word': '/cycli/2025/wijkaanpakken/boswijk~9/document/word',
  '/cycli/{cyclus}/wijkaanpakken/{aanpak}/lagen': '/cycli/2025/wijkaanpakken/boswijk~9/lagen',
  '/cycli/{cyclus}/wijkaanpakken/{aanpak}/voorstel': '/cycli/2025/wijkaanpakken/boswijk~9/voorstel',
  '/cycli/{cyclus}/wijkaanpakken/{aanpak}/versies/{planversie}':
    '/cycli/2025/wijkaanpakken/boswijk~9/versies/1',
  '/cycli/{cyclus}/wijkaanpakken/{aanpak}/vergelijking':
    '/cycli/2025/wijkaanpakken/boswijk~9/vergelijking?van=1&tot=1',
  '/cycli/{cyclus}/wijkaanpakken/{aanpak}/objecten/{object}/geschiedenis':
    '/cycli/2025/wijkaanpakken/boswijk~9/objecten/00000000-0000-4000-8000-000000000000/geschiedenis',
  '/datasets/{dataset}': '/datasets/leefbaarometer-2',
  '/datasets/{dataset}/versies': '/datasets/leefbaarometer-2/versies',
  '/invoer/{invoer}': '/invoer/00000000-0000-4000-8000-000000000000',
  '/invoer/{invoer}/voorstel': '/invoer/00000000-0000-4000-8000-000000000000/voorstel?doel=cijfers&blad=a',
  '/woningen/{woning}': '/woningen/VB0000001',
  '/woningen/{woning}/geschiedenis': '/woningen/VB0000001/geschiedenis',
  '/sleutels/{sleutel}': '/sleutels/aaaaaaaaaa',
  '/taken/{taak}': '/taken/00000000-0000-4000-8000-000000000000',
  '/waarnemingen': '/waarnemingen?indicator=rivm-eenzaam',
  '/uitvoer/{laag}': '/uitvoer/gebieden?vorm=csv',
  '/adressen': '/adressen?q=Bataviaplein',
  '/renovatieplannen/{plan}': '/renovatieplannen/00000000-0000-4000-8000-000000000000',
  '/renovatieplannen/{plan}/blokken/{blok}':
    '/renovatieplannen/00000000-0000-4000-8000-000000000000/blokken/geen',
  '/campagnes/{campagne}': '/campagnes/00000000-0000-4000-8000-000000000000',
  '/campagnes/{campagne}/adreslijst':
    '/campagnes/00000000-0000-4000-8000-000000000000/adreslijst?straat=Geen',
  '/campagnes/{campagne}/deurlijst': '/campagnes/00000000-0000-4000-8000-000000000000/deurlijst?straat=Geen',
  '/campagnes/{campagne}/adreslijst/bestand':
    '/campagnes/00000000-0000-4000-8000-000000000000/adreslijst/bestand?straat=Geen&soort=brief&vorm=csv',
}

const TOKEN = 'a'.repeat(43)
const NOBODY = { account: '00000000-0000-4000-8000-000000000000' }

/** Requests for what is not in `CHANGE_EXAMPLES`: signing in, the own account, accounts, and the purpose. */
const MORE: Record<string, MakeExample> = {
  leesAmbitiebeeld: () => ({
    rol: 'programmabureau',
    body: { vorm: { soort: 'buurten', buurten: ['BU09950111'] } },
  }),
  beproefBulkbewerking: () => ({ rol: 'centrada', body: bulkBody() }),
  kiesInzagedoel: () => ({ rol: 'programmabureau', body: { doel: 'vraag-beantwoorden' } }),
  eindigInzagedoel: () => ({ rol: 'programmabureau' }),
  beginAanmelding: () => ({ rol: 'wijkteam', body: { inlognaam: 'niemand', wachtwoord: 'een lang woord' } }),
  bevestigAanmelding: () => ({ rol: 'wijkteam', body: { stap: TOKEN, code: '123456' } }),
  stelTweedeFactorIn: () => ({ rol: 'wijkteam', body: { stap: TOKEN, code: '123456' } }),
  bekijkUitnodiging: () => ({ rol: 'wijkteam', body: { token: TOKEN } }),
  gebruikUitnodiging: () => ({
    rol: 'wijkteam',
    body: { token: TOKEN, wachtwoord: 'een lang woord vol letters' },
  }),
  wijzigWachtwoord: () => ({ rol: 'wijkteam', body: { huidig: 'een', nieuw: 'een lang woord vol letters' } }),
  beginTweedeFactor: () => ({ rol: 'wijkteam', body: { wachtwoord: 'een' } }),
  bevestigTweedeFactor: () => ({ rol: 'wijkteam', body: { stap: TOKEN, code: '123456' } }),
  maakHerstelcodes: () => ({ rol: 'wijkteam', body: { wachtwoord: 'een' } }),
  eindigEigenSessies: () => ({ rol: 'wijkteam' }),
  eindigEigenSessie: () => ({ rol: 'wijkteam', params: { sessie: '0'.repeat(16) } }),
  maakAccount: () => ({
    rol: 'beheerder',
    body: { inlognaam: 'nieuw', naam: 'Nieuw', rol: 'partner', wijken: 'alle' },
  }),
  wijzigAccount: () => ({
    rol: 'beheerder',
    params: NOBODY,
    body: { naam: 'Nieuw', rol: 'partner', wijken: 'alle' },
  }),
  blokkeerAccount: () => ({ rol: 'beheerder', params: NOBODY }),
  deblokkeerAccount: () => ({ rol: 'beheerder', params: NOBODY }),
  maakAccountlink: () => ({ rol: 'beheerder', params: NOBODY }),
  eindigAccountsessies: () => ({ rol: 'beheerder', params: NOBODY }),
  voerBewaartermijnenUit: () => ({ rol: 'beheerder' }),
  beginControle: () => ({ rol: 'beheerder' }),
  maakReservekopie: () => ({ rol: 'beheerder' }),
  maakSleutel: () => ({
    rol: 'beheerder',
    body: {
      naam: 'Kaart',
      rol: 'partner',
      wijken: 'alle',
      handelingen: null,
      inzagedoel: null,
      geldigTot: '2026-12-31',
    },
  }),
  trekSleutelIn: () => ({ rol: 'beheerder', params: { sleutel: 'a'.repeat(10) } }),
  hefAccountOp: () => ({ rol: 'beheerder', params: NOBODY }),
}

/** What an endpoint is asked with; `valid` makes what a change needs first, else the request is only good enough to be refused. */
export async function requestFor(
  app: TestInstallation,
  endpoint: Endpoint,
  valid: boolean,
): Promise<{ path: string; init: RequestInit }> {
  const method = endpoint.methode.toUpperCase()
  if (method === 'GET') return { path: `/api/v1${ADDRESSES[endpoint.pad] ?? endpoint.pad}`, init: {} }
  if (!valid) return { path: `/api/v1${endpoint.pad.replace(/\{\w+\}/g, 'geen')}`, init: { method } }
  const make = CHANGE_EXAMPLES[endpoint.operationId] ?? MORE[endpoint.operationId]
  if (make === undefined) throw new Error(`no example of a request for ${endpoint.operationId}`)
  const { params = {}, query = '', body, file } = await make(app)
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
  }
}
