import { leesRenovatieplan } from '../../server/contract/renovatieplannen.ts'
import { maakSleutel } from '../../server/contract/sleutels.ts'
import { insertTask } from '../../server/store/tasks.ts'
import { inviteAccount } from './accounts.ts'
import { campaignWithRound, PLAN_ASKED } from './campaign-examples.ts'
import { made } from './example-parts.ts'
import { given } from './import-flow.ts'
import { addTo } from './plan-examples.ts'
import { jsonPost, TEST_MOMENT, type TestInstallation } from './test-installation.ts'

/** A plan of Boswijk in the cyclus of the demo, with an ambition in it that was changed once. */
async function planThings(app: TestInstallation): Promise<Record<string, string>> {
  const body = { wijk: 'boswijk', naam: 'Boswijk', kopieVan: null }
  const plan = { cyclus: '2025', aanpak: await made(app, '/cycli/2025/wijkaanpakken', body) }
  const object = await addTo(app, plan, 'ambitie', { titel: 'Warm wonen' })
  const root = '/cycli/{cyclus}/wijkaanpakken/{aanpak}'
  const at = `/cycli/2025/wijkaanpakken/${plan.aanpak}`
  return {
    [root]: at,
    [`${root}/document`]: `${at}/document`,
    [`${root}/document/word`]: `${at}/document/word`,
    [`${root}/lagen`]: `${at}/lagen`,
    [`${root}/voorstel`]: `${at}/voorstel`,
    [`${root}/versies/{planversie}`]: `${at}/versies/1`,
    [`${root}/vergelijking`]: `${at}/vergelijking?van=1&tot=2`,
    [`${root}/objecten/{object}/geschiedenis`]: `${at}/objecten/${object}/geschiedenis`,
  }
}

/** A campaign in a street in which every role that may visits. */
async function campaignThings(app: TestInstallation): Promise<Record<string, string>> {
  const { campagne, straat } = await campaignWithRound(app)
  const query = new URLSearchParams({ straat }).toString()
  const root = '/campagnes/{campagne}'
  return {
    [root]: `/campagnes/${campagne}`,
    [`${root}/bezoekaccounts`]: `/campagnes/${campagne}/bezoekaccounts`,
    [`${root}/adreslijst`]: `/campagnes/${campagne}/adreslijst?${query}`,
    [`${root}/deurlijst`]: `/campagnes/${campagne}/deurlijst?${query}`,
    [`${root}/adreslijst/bestand`]: `/campagnes/${campagne}/adreslijst/bestand?${query}&soort=brief&vorm=csv`,
    [`${root}/uitnodigingen`]: `/campagnes/${campagne}/uitnodigingen`,
    [`${root}/uitnodigingen/bestand`]: `/campagnes/${campagne}/uitnodigingen/bestand?vorm=csv`,
  }
}

/** A plan of the renovation that was searched for, and a block of it. */
async function renovationThings(app: TestInstallation): Promise<Record<string, string>> {
  const cookie = await app.signIn('programmabureau')
  const asked = await app.ask('/api/v1/renovatieplannen', { ...jsonPost(PLAN_ASKED), cookie })
  if (asked.status !== 202) throw new Error(`the search gave ${asked.status}: ${await asked.text()}`)
  const { id } = (await asked.json()) as { id: string }
  await app.installation.app.tasks.idle()
  const read = await app.ask(`/api/v1/renovatieplannen/${id}`, { cookie })
  const { blokken } = leesRenovatieplan.antwoord.schema.parse(await read.json())
  const root = '/renovatieplannen/{plan}'
  return {
    [root]: `/renovatieplannen/${id}`,
    [`${root}/blokken/{blok}`]: `/renovatieplannen/${id}/blokken/${encodeURIComponent(blokken[0]?.id ?? '')}`,
  }
}

/**
 * Makes one of everything that a route can be asked for and that a demo has not: so that a role that may is shown it, and a role that may
 * not is refused something that is there.
 *
 * @returns addresses below /api/v1, by the path of the route
 */
export async function makeThings(app: TestInstallation): Promise<Record<string, string>> {
  const { db } = app.installation.app
  const file = await given(
    app,
    await app.signIn('programmabureau'),
    'peiling.csv',
    'buurtcode;schoon\nBU09950112;61,5\n',
  )
  const key = await app.ask('/api/v1/sleutels', {
    ...jsonPost({
      naam: 'kaartviewer',
      rol: 'partner',
      wijken: 'alle',
      handelingen: null,
      inzagedoel: null,
      geldigTot: '2026-12-31',
      reden: 'kaartviewer van de gemeente',
    }),
    cookie: await app.signIn('beheerder'),
  })
  const { gegevens } = maakSleutel.antwoord.schema.parse(await key.json())
  const task = insertTask(
    db,
    { soort: 'wijkanalyses', cyclus: '2025', object: 'cyclus/van-vroeger', totaal: 1 },
    TEST_MOMENT,
  )
  return {
    '/accounts/{account}': `/accounts/${inviteAccount(app, 'wijkteam').id}`,
    '/invoer/{invoer}': `/invoer/${file.id}`,
    '/invoer/{invoer}/voorstel': `/invoer/${file.id}/voorstel?doel=cijfers&blad=peiling.csv`,
    '/sleutels/{sleutel}': `/sleutels/${gegevens.id}`,
    '/taken/{taak}': `/taken/${task.id}`,
    ...(await planThings(app)),
    ...(await campaignThings(app)),
    ...(await renovationThings(app)),
  }
}
