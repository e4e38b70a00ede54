import { randomUUID } from 'node:crypto'
import { blockAccount } from '../../server/accounts/manage.ts'
import { APP } from '../../server/auth/actor.ts'
import { cyclusstaat } from '../../analyses/cyclus/cyclusgang-schema.ts'
import type { Rol } from '../../server/contract/sessie.ts'
import { withChange } from '../../server/store/change.ts'
import { insertMove } from '../../server/store/cycle-progress.ts'
import { readCycle } from '../../server/store/cycles.ts'
import { pointTo } from '../../server/store/datasets.ts'
import type { Db } from '../../server/store/open.ts'
import { insertTask } from '../../server/store/tasks.ts'
import { codeAt, inviteAccount, signInWithAccount, TEST_PASSWORD } from './accounts.ts'
import { fresh, made, type MakeExample, newCycle, reden, session } from './example-parts.ts'
import { apply, given, orderFor, tried } from './import-flow.ts'
import { PLAN_EXAMPLES } from './plan-examples.ts'
import { PROGRAMME_EXAMPLES } from './programme-examples.ts'
import { PROGRESS_EXAMPLES } from './progress-examples.ts'
import { REGISTER_EXAMPLES } from './register-examples.ts'
import { CAMPAIGN_EXAMPLES } from './campaign-examples.ts'
import { PUBLIC_EXAMPLES } from './public-examples.ts'
import { jsonPost, TEST_MOMENT, type TestInstallation } from './test-installation.ts'

const FIGURES = 'buurtcode;schoon\nBU09950112;61,5\nBU09950113;40\n'
/** How often a label was changed: each time to another. */
let labels = 0

const mapping = {
  doel: 'cijfers' as const,
  velden: { gebied: { kolom: 'buurtcode' }, jaar: { vast: '2026' } },
  reeks: [{ kolom: 'schoon', als: 'eigen-schoon' }],
  stelsel: null,
}

function orderOf() {
  const id = fresh('peiling')
  const eigen = {
    id: `eigen-${id}`,
    naam: `Schoon volgens ${id}`,
    eenheid: 'procent' as const,
    richting: 'hoger-is-gunstiger' as const,
    toelichting: 'Vraag 3',
  }
  return orderFor(
    'peiling.csv',
    { ...mapping, reeks: [{ kolom: 'schoon', als: eigen.id }] },
    { id, eigenIndicatoren: [eigen] },
  )
}

async function importUpTo(app: TestInstallation, step: 'given' | 'tried' | 'applied') {
  const cookie = await app.signIn('programmabureau')
  const one = await given(app, cookie, 'peiling.csv', FIGURES)
  if (step === 'given') return one
  const ready = await tried(app, cookie, one.id, orderOf())
  if (step === 'applied') await apply(app, cookie, ready)
  return ready
}

/** A cyclus that the stuurgroep may adopt: the analyses of the demo, and residents heard in each wijk. */
async function readyCycle(app: TestInstallation): Promise<string> {
  const { db } = app.installation.app
  const id = await newCycle(app)
  for (const table of ['wijkanalyse', 'wijkverdieping']) copyRows(db, table, id)
  for (const wijk of readCycle(db, id)?.besluit.wijken ?? []) {
    await made(app, `/cycli/${id}/bijeenkomsten`, { ...session, wijk: wijk.id, stadsdeel: wijk.stadsdeel })
  }
  withChange(db, APP, TEST_MOMENT, () => {
    for (const [at, van] of cyclusstaat.options.slice(0, 4).entries()) {
      const naar = cyclusstaat.options[at + 1] ?? van
      insertMove(db, id, { van, naar, datum: '2026-10-01', rol: 'programmabureau', reden }, TEST_MOMENT)
    }
    return { resultaat: null, audit: { handeling: 'cyclus-verzetten', object: `cyclus/${id}` } }
  })
  return id
}

function copyRows(db: Db, table: string, cycle: string): void {
  const columns = db
    .prepare('SELECT name FROM pragma_table_info(?)')
    .pluck()
    .all(table)
    .map(String)
    .filter((name) => name !== 'cyclus' && name !== 'nummer')
  db.prepare(
    `INSERT INTO ${table} (cyclus, ${columns.join()}) SELECT ?, ${columns.join()} FROM ${table} WHERE cyclus = '2025'`,
  ).run(cycle)
}

/** Makes the current version of a dataset look fetched, so that it may be put back. */
function fetchedDataset(app: TestInstallation): { dataset: string; versie: string } {
  const { db } = app.installation.app
  const dataset = 'leefbaarometer-2'
  const versie = String(
    db.prepare('SELECT versie FROM dataset_versie WHERE dataset = ? LIMIT 1').pluck().get(dataset),
  )
  db.prepare(
    "UPDATE dataset_versie SET provenance = json_set(provenance, '$.opgehaaldOp', '2026-10-01T10:00:00.000Z') WHERE dataset = ?",
  ).run(dataset)
  withChange(db, APP, TEST_MOMENT, () => {
    pointTo(db, dataset, versie)
    return { resultaat: null, audit: { handeling: 'bron-ophalen', object: `dataset/${dataset}` } }
  })
  return { dataset, versie }
}

const signal = {
  thema: 'contact',
  pijler: 'buurtcontacten',
  buurt: 'BU09950111',
  periodeVan: '2026-09-01',
  periodeTot: '2026-10-01',
  soortOrganisatie: 'welzijn',
  hoeVaak: 'vaker',
  vraagt: '',
  houding: 'bevestigt',
  tekst: '',
}

/** An example for each endpoint that changes something; a test walks them against the contract. */
export const CHANGE_EXAMPLES: Record<string, MakeExample> = {
  beginDemoSessie: () => ({ rol: 'wijkteam', body: { rol: 'partner' }, keyless: true }),
  eindigSessie: () => ({ rol: 'wijkteam', keyless: true }),
  wijzigWoningveld: () => {
    labels += 1
    const waarde = labels % 2 === 0 ? 'A' : 'B'
    return {
      rol: 'centrada',
      params: { woning: 'VB0000001', veld: 'energielabel' },
      body: { waarde, datum: '2026-10-16', reden },
    }
  },
  zetVersieTerug: (app) => {
    const { dataset, versie } = fetchedDataset(app)
    return { rol: 'programmabureau', params: { dataset }, body: { versie, reden } }
  },
  haalBron: (app) => {
    stopTasks(app)
    return { rol: 'beheerder', params: { bron: 'leefbaarometer-3' }, query: '?jaar=2024' }
  },
  ontvangBestand: () => ({ rol: 'programmabureau', query: '?naam=peiling.csv', file: FIGURES }),
  beproefInvoer: async (app) => {
    const { id } = await importUpTo(app, 'given')
    return { rol: 'programmabureau', params: { invoer: id }, body: orderOf() }
  },
  pasInvoerToe: async (app) => {
    const { id, verslag } = await importUpTo(app, 'tried')
    return { rol: 'programmabureau', params: { invoer: id }, body: { sha256: verslag?.sha256 } }
  },
  draaiInvoerTerug: async (app) => ({
    rol: 'programmabureau',
    params: { invoer: (await importUpTo(app, 'applied')).id },
  }),
  verwijderInvoer: async (app) => ({
    rol: 'programmabureau',
    params: { invoer: (await importUpTo(app, 'given')).id },
  }),
  bewaarKoppeling: async (app) => {
    const koppeling = await savedMapping(app)
    return { rol: 'programmabureau', params: { koppeling }, body: mapping }
  },
  verwijderKoppeling: async (app) => ({
    rol: 'programmabureau',
    params: { koppeling: await savedMapping(app) },
  }),
  legSignaalVast: () => ({ rol: 'wijkteam', body: signal }),
  trekSignaalIn: async (app) => ({
    rol: 'programmabureau',
    params: { signaal: await made(app, '/signalen', signal) },
    body: { reden },
  }),
  maakCyclus: () => {
    const id = fresh('c')
    return { rol: 'programmabureau', body: { id, naam: id, peildatum: '2025-05-01', besluit: { reden } } }
  },
  zetCyclusstap: async (app) => ({
    rol: 'programmabureau',
    params: { cyclus: await newCycle(app) },
    body: { van: 'voorbereiding', reden },
  }),
  stelCyclusVast: async (app) => ({
    rol: 'stuurgroep',
    params: { cyclus: await readyCycle(app) },
    body: { reden },
  }),
  wijzigKalender: async (app) => ({
    rol: 'programmabureau',
    params: { cyclus: await newCycle(app), moment: 'wijkaanpak' },
    body: { datum: '2027-03-01', reden },
  }),
  legBijeenkomstVast: async (app) => ({
    rol: 'programmabureau',
    params: { cyclus: await newCycle(app) },
    body: session,
  }),
  trekBijeenkomstIn: async (app) => {
    const cyclus = await newCycle(app)
    const bijeenkomst = await made(app, `/cycli/${cyclus}/bijeenkomsten`, session)
    return { rol: 'programmabureau', params: { cyclus, bijeenkomst }, body: { reden } }
  },
  ...PROGRAMME_EXAMPLES,
  maakWijkanalyses: async (app) => ({ rol: 'programmabureau', params: { cyclus: await newCycle(app) } }),
  // Nothing is stored of a new cyclus; computing one again is shown in its own test.
  herhaalWijkanalyse: async (app) => ({
    rol: 'programmabureau',
    params: { cyclus: await newCycle(app), wijk: 'waterwijk' },
    status: 404,
  }),
  stopTaak: (app) => {
    const { db } = app.installation.app
    const order = {
      soort: 'wijkanalyses',
      cyclus: '2025',
      object: `cyclus/${randomUUID()}`,
      totaal: 1,
    } as const
    return { rol: 'programmabureau', params: { taak: insertTask(db, order, TEST_MOMENT).id } }
  },
  ...PLAN_EXAMPLES,
  ...PROGRESS_EXAMPLES,
  ...REGISTER_EXAMPLES,
  ...CAMPAIGN_EXAMPLES,
  ...PUBLIC_EXAMPLES,
  kiesInzagedoel: () => ({ rol: 'programmabureau', body: { doel: 'vraag-beantwoorden' } }),
  eindigInzagedoel: () => ({ rol: 'programmabureau' }),
  beginAanmelding: () => ({
    ...STRANGER,
    body: { inlognaam: 'bestaat-niet', wachtwoord: TEST_PASSWORD },
    status: 401,
  }),
  bevestigAanmelding: () => ({ ...STRANGER, body: { stap: NO_STEP, code: '123456' }, status: 401 }),
  stelTweedeFactorIn: () => ({ ...STRANGER, body: { stap: NO_STEP, code: '123456' }, status: 401 }),
  bekijkUitnodiging: (app) => ({ ...STRANGER, body: { token: inviteAccount(app, 'wijkteam').token } }),
  gebruikUitnodiging: (app) => ({
    ...STRANGER,
    body: { token: inviteAccount(app, 'wijkteam').token, wachtwoord: TEST_PASSWORD },
  }),
  maakAccount: () => ({
    rol: 'beheerder',
    body: { inlognaam: fresh('wijkteam'), naam: 'Wijkteam', rol: 'wijkteam', wijken: 'alle', reden },
  }),
  wijzigAccount: (app) => ({
    ...someAccount(app),
    body: { naam: 'Wijkteam Oost', rol: 'wijkteam', wijken: 'alle', reden },
  }),
  blokkeerAccount: someAccount,
  deblokkeerAccount: (app) => {
    const example = someAccount(app)
    const { db, clock } = app.installation.app
    blockAccount(db, APP, clock(), { id: example.params.account, reden })
    return example
  },
  maakAccountlink: someAccount,
  eindigAccountsessies: someAccount,
  hefAccountOp: someAccount,
  wijzigWachtwoord: async (app, als) => ({
    ...(await ownAccount(app, als)),
    keyless: true,
    body: { huidig: TEST_PASSWORD, nieuw: 'acht groene tafels boven het gras' },
  }),
  beginTweedeFactor: async (app, als) => ({
    ...(await ownAccount(app, als)),
    body: { wachtwoord: TEST_PASSWORD },
  }),
  bevestigTweedeFactor: async (app, als) => {
    const own = await ownAccount(app, als)
    const init = { ...jsonPost({ wachtwoord: TEST_PASSWORD }), cookie: own.cookie }
    const begun = await app.ask('/api/v1/account/tweede-factor', init)
    const { stap, tweedeFactor } = (await begun.json()) as { stap: string; tweedeFactor: { geheim: string } }
    return {
      ...own,
      keyless: true,
      body: { stap, code: codeAt(tweedeFactor.geheim, app.installation.app.clock()) },
    }
  },
  maakHerstelcodes: async (app, als) => ({
    ...(await ownAccount(app, als)),
    keyless: true,
    body: { wachtwoord: TEST_PASSWORD },
  }),
  // A row of the log, and nothing that others see.
  meldUitvoer: () => ({
    rol: 'programmabureau',
    own: true,
    body: { wat: 'kaart-csv', cijfer: 'rivm-ervaren-gezondheid', jaar: 2020, gebied: null },
  }),
  maakSleutel: () => ({ rol: 'beheerder', body: newKey() }),
  trekSleutelIn: async (app) => {
    const init = { ...jsonPost(newKey()), cookie: await app.signIn('beheerder') }
    const answer = await app.ask('/api/v1/sleutels', init)
    const { gegevens } = (await answer.json()) as { gegevens: { id: string } }
    return { rol: 'beheerder', params: { sleutel: gegevens.id }, body: { reden } }
  },
  maakReservekopie: () => ({ rol: 'beheerder', own: true }),
  beginControle: () => ({ rol: 'functionaris-gegevensbescherming', own: true }),
  voerBewaartermijnenUit: () => ({ rol: 'beheerder', own: true }),
  eindigEigenSessies: async (app, als) => ({ ...(await ownAccount(app, als)), keyless: true }),
  eindigEigenSessie: async (app, als) => {
    const own = await ownAccount(app, als)
    const answer = await app.ask('/api/v1/account', { cookie: own.cookie })
    const { sessies } = (await answer.json()) as { sessies: { id: string }[] }
    return { ...own, keyless: true, params: { sessie: sessies[0]?.id ?? '' } }
  },
  // Last: everything made up goes.
  verwijderVoorbeelddata: (app) => {
    stopTasks(app)
    return { rol: 'beheerder' }
  },
}

function newKey() {
  return {
    naam: fresh('kaartviewer'),
    rol: 'partner',
    wijken: 'alle',
    handelingen: null,
    inzagedoel: null,
    geldigTot: '2026-12-31',
    reden,
  }
}

/** Somebody who is not signed in. */
const STRANGER = { rol: 'wijkteam', cookie: '', own: true, keyless: true } as const
const NO_STEP = 'x'.repeat(43)

function someAccount(app: TestInstallation) {
  const params = { account: inviteAccount(app, 'wijkteam').id }
  return { rol: 'beheerder' as const, params, body: { reden } }
}

async function ownAccount(app: TestInstallation, rol: Rol = 'wijkteam') {
  const { cookie } = await signInWithAccount(app, rol)
  return { rol, cookie, own: true as const }
}

/** Stops what earlier examples began: nobody needs its result. */
function stopTasks(app: TestInstallation): void {
  const { db, tasks } = app.installation.app
  const running = db.prepare("SELECT id FROM taak WHERE staat IN ('wacht', 'bezig')").pluck().all()
  for (const id of running) tasks.stop(APP, String(id))
}

async function savedMapping(app: TestInstallation): Promise<string> {
  const name = fresh('koppeling')
  const cookie = await app.signIn('programmabureau')
  const init = { ...jsonPost(mapping), method: 'PUT', cookie }
  const answer = await app.ask(`/api/v1/koppelingen/${name}`, init)
  if (answer.status !== 200) throw new Error(`saving a mapping gave ${answer.status}`)
  return name
}
