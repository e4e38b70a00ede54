import { randomBytes } from 'node:crypto'
import { type Handeling, rol, type Rol } from '../../../server/contract/sessie.ts'
import { maakPlanobject } from '../../../server/contract/wijkaanpak-schrijven.ts'
import { maakSleutel } from '../../../server/contract/sleutels.ts'
import type { Invoer } from '../../../server/contract/invoer.ts'
import { beginSession } from '../../../server/store/sessions.ts'
import { signInWithAccount, type TestAccount } from '../accounts.ts'
import { given, leaveEarlierVersion } from '../import-flow.ts'
import { jsonPost, TEST_MOMENT, type TestInstallation } from '../test-installation.ts'
import type { KnownValues } from './json-schema.ts'
import { signalBody } from '../signal-body.ts'

/** Something of one actor that others must never read. */
export interface Marker {
  text: string
  /** Roles that may read it. */
  readers: readonly string[]
}

/** Who asks, by name, with the role that decides what the answer may be. */
export interface Asker {
  rol: Rol | 'anoniem'
  cookie: string
  /** A key of a partner system, in the place of a session, and what it may do. */
  sleutel?: { token: string; handelingen: readonly Handeling[] }
}

/** An installation in which several people left something. */
export interface Planted {
  askers: Map<string, Asker>
  markers: Marker[]
  known: KnownValues
  /** Signs an asker in again, after a request that ended the session. */
  renew: (name: string) => Promise<void>
}

/** Those who read the whole log read what was entered, too. */
const LOG_READERS = ['beheerder', 'functionaris-gegevensbescherming']
const SIGNAL_READERS = ['programmabureau', 'programmamanager', ...LOG_READERS]

/** Cookies that open nothing: a session that is over, one that was ended, and tokens nobody gave out. */
async function deadCookies(app: TestInstallation): Promise<Record<string, string>> {
  const yesterday = new Date(TEST_MOMENT.getTime() - 48 * 3_600_000)
  const who = { rol: 'beheerder', via: 'demo', account: null, wijken: 'alle' } as const
  const expired = beginSession(app.installation.app.db, who, yesterday)
  const ended = await app.signIn('beheerder')
  await app.ask('/api/v1/sessie', { method: 'DELETE', cookie: ended })
  const name = ended.split('=')[0] ?? ''
  const named = (token: string) => `${name}=${token}`
  return {
    verlopen: named(expired.token),
    beeindigd: ended,
    verzonnen: named(randomBytes(32).toString('base64url')),
    hash: named(expired.idHash),
    leeg: named(''),
    lang: named('a'.repeat(7000)),
    vreemd: `${named('%00%ff')}; ${named("' OR '1'='1")}; ${name}`,
  }
}

/** A key of a partner system with all that such a key may do. */
async function makeKey(app: TestInstallation, cookie: string): Promise<NonNullable<Asker['sleutel']>> {
  const asked = {
    naam: 'Zwaluwsysteem',
    rol: 'partner',
    wijken: 'alle',
    handelingen: null,
    inzagedoel: null,
    geldigTot: '2026-12-31',
    reden: 'voor een test',
  }
  const answer = await app.ask('/api/v1/sleutels', { ...jsonPost(asked), cookie })
  const { sleutel, gegevens } = maakSleutel.antwoord.schema.parse(await answer.json())
  return { token: sleutel, handelingen: gegevens.handelingen }
}

/** Lets people of all roles leave something behind. */
export async function plant(app: TestInstallation): Promise<Planted> {
  const askers = new Map<string, Asker>([['anoniem', { rol: 'anoniem', cookie: '' }]])
  for (const name of rol.options) askers.set(name, { rol: name, cookie: await app.signIn(name) })
  const cookieOf = (name: string) => askers.get(name)?.cookie ?? ''
  const account = await signInWithAccount(app, 'wijkteam', { naam: 'Zwaluwaccount' })
  const other = await signInWithAccount(app, 'partner', { naam: 'Spechtaccount' })
  askers.set('account', { rol: 'wijkteam', cookie: account.cookie })
  for (const [name, cookie] of Object.entries(await deadCookies(app))) {
    askers.set(`dood-${name}`, { rol: 'anoniem', cookie })
  }

  const post = async (path: string, body: unknown, who: string): Promise<{ id: string }> => {
    const answer = await app.ask(`/api/v1${path}`, {
      ...jsonPost(body),
      cookie: cookieOf(who),
    })
    if (answer.status !== 201) throw new Error(`${path} gave ${answer.status}: ${await answer.text()}`)
    return (await answer.json()) as { id: string }
  }
  const key = await makeKey(app, cookieOf('beheerder'))
  askers.set('sleutel', { rol: 'partner', cookie: '', sleutel: key })
  askers.set('dood-sleutel', {
    rol: 'anoniem',
    cookie: '',
    sleutel: { token: `${key.token.slice(0, -1)}x`, handelingen: [] },
  })
  const ofPartner = await post('/signalen', signalBody('een zwaluwpartner in de wijk'), 'partner')
  const ofTeam = await post('/signalen', signalBody('een zwaluwwijkteam in de wijk'), 'wijkteam')
  const file = (who: string, name: string): Promise<Invoer> =>
    given(app, cookieOf(who), name, 'buurtcode;schoon\nBU09950112;61,5\n')
  const imports = [
    await file('centrada', 'zwaluwcentrada.csv'),
    await file('beheerder', 'zwaluwbeheer.csv'),
    await file('programmabureau', 'zwaluwbureau.csv'),
  ]
  await post(
    '/cycli',
    { id: 'proef-1', naam: 'Proef', peildatum: '2030-05-01', besluit: { reden: 'proef' } },
    'programmabureau',
  )
  const plan = await plantPlan(app, cookieOf('programmabureau'))
  const earlier = await leaveEarlierVersion(app, cookieOf('programmabureau'))
  return {
    askers,
    markers: [
      { text: 'zwaluwpartner', readers: SIGNAL_READERS },
      { text: 'zwaluwwijkteam', readers: [...SIGNAL_READERS, 'wijkteam'] },
      { text: 'zwaluwcentrada', readers: ['centrada', 'programmabureau', ...LOG_READERS] },
      { text: 'zwaluwbeheer', readers: ['programmabureau', ...LOG_READERS] },
      { text: 'zwaluwbureau', readers: ['programmabureau', 'centrada', ...LOG_READERS] },
      { text: 'Zwaluwsysteem', readers: LOG_READERS },
      { text: key.token, readers: [] },
      { text: 'Spechtaccount', readers: LOG_READERS },
      { text: 'Zwaluwaccount', readers: [...LOG_READERS, 'wijkteam'] },
      ...[...askers.values(), other]
        .map(({ cookie }) => cookie.split('=')[1] ?? '')
        .filter((token) => /^[\w-]{43}$/.test(token))
        .map((text) => ({ text, readers: [] })),
    ],
    known: {
      ...knownValues(imports, [ofPartner.id, ofTeam.id], [account, other]),
      ...plan,
      versie: [earlier, '0123456789abcdef'],
    },
    renew: async (name) => {
      const asker = askers.get(name)
      if (asker === undefined || asker.rol === 'anoniem' || asker.sleutel !== undefined) return
      const cookie =
        name === 'account'
          ? (await signInWithAccount(app, asker.rol, { naam: 'Zwaluwaccount' })).cookie
          : await app.signIn(asker.rol)
      askers.set(name, { ...asker, cookie })
    },
  }
}

/** A plan with an ambition and a remark in it, with the values that name them. */
async function plantPlan(app: TestInstallation, cookie: string): Promise<KnownValues> {
  const post = async (path: string, body: unknown): Promise<unknown> => {
    const answer = await app.ask(`/api/v1${path}`, { ...jsonPost(body), cookie })
    if (answer.status !== 201) throw new Error(`${path} gave ${answer.status}: ${await answer.text()}`)
    return answer.json()
  }
  const root = '/cycli/proef-1/wijkaanpakken'
  await post(root, { wijk: 'boswijk', naam: 'Boswijk', kopieVan: null })
  const made = maakPlanobject.antwoord.schema.parse(
    await post(`${root}/boswijk/objecten`, { soort: 'ambitie', velden: { titel: 'warm wonen' } }),
  )
  const id = made.objecten[0]?.id ?? ''
  return {
    aanpak: ['boswijk', 'boswijk~2', 'kustwijk'],
    kopieVan: ['boswijk', null],
    object: [id, '00000000-0000-4000-8000-000000000000'],
    ambitie: [id, null],
    planversie: ['1', '2', '99'],
    van: ['1', 'concept'],
    tot: ['2'],
    fonds: ['vhf-1', 'nip', 'bestaat-niet'],
  }
}

/** Values that exist, by the name of the parameter or field. */
function knownValues(imports: Invoer[], signals: string[], accounts: TestAccount[]): KnownValues {
  return {
    cyclus: ['2025', 'proef-1', '2099'],
    met: ['2025', '2099'],
    wijk: ['waterwijk', 'boswijk', 'kustwijk'],
    woning: ['VB0000001', 'VB0000002', 'VB9999999'],
    woningen: ['VB0000001', 'VB0000002'],
    bewerking: ['00000000-0000-4000-8000-000000000000'],
    invoer: imports.map(({ id }) => id),
    signaal: signals,
    account: accounts.map(({ id }) => id),
    dataset: ['leefbaarometer-2', 'voorbeeld', 'peiling'],
    koppeling: ['proef', 'peiling'],
    bron: ['leefbaarometer-3'],
    indicator: ['rivm-eenzaam', 'rivm-ervaren-gezondheid', 'bestaat-niet'],
    gebied: ['BU09950112', 'waterwijk', 'GM0995', 'BU99999999'],
    buurt: ['BU09950112', null],
    buurten: ['BU09950112'],
    jaar: ['2020', '2024', '1999'],
    laag: ['gebieden', 'cijfers', 'voorzieningen', 'programmawijken', 'niets'],
    blad: imports.map(({ bestandsnaam }) => bestandsnaam),
    naam: ['peiling.csv', 'groen plein'],
    stadsdeel: ['zuidoost', 'noordoost'],
    inlognaam: accounts.map(({ inlognaam }) => inlognaam),
    wachtwoord: ['zeven paarse fietsen onder water', 'fout'],
    actie: ['renoveren', 'jpf', 'bestaat-niet'],
    fonds: ['vhf-1', 'nip', 'bestaat-niet'],
    fondsen: ['vhf-1', 'vhf-3', 'nip'],
    partner: ['centrada', 'mdf', 'bestaat-niet'],
    partners: ['centrada', 'mdf'],
    eigenaar: ['centrada', 'bestaat-niet'],
    lijn: ['ww-1', 'vw-2', 'bestaat-niet'],
    doelen: ['ww-1-1'],
    ding: ['renoveren', 'vhf-1', 'centrada', 'bestaat-niet'],
    veld: ['naam', 'tot', 'omvangEuro', 'bestaatNiet'],
    doel: ['cijfers', 'wijkanalyse-maken', 'woningen'],
    programma: ['wonen-en-werk', 'bestaat-niet'],
    uitgave: ['1', '2', '999999'],
    kwartaal: ['2026-K3', '2026-K1', '2030-K1'],
    maand: ['2026-10', '2030-01'],
    thema: ['contact'],
    stand: ['op-schema', 'loopt-vast'],
    q: ['kogge'],
    campagne: ['00000000-0000-4000-8000-000000000000'],
    straat: ['Koggelaan', 'Geen'],
    seizoen: ['zomer'],
    plan: ['00000000-0000-4000-8000-000000000000'],
    blok: ['geen'],
    seconden: [1],
  }
}
