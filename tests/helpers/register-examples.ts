import type { Bulkproef } from '../../server/contract/renovatieregister.ts'
import { APP } from '../../server/auth/actor.ts'
import { installDataset } from '../../server/store/install.ts'
import { type ChangeExample, fresh, type MakeExample, reden } from './example-parts.ts'
import { factsOf, makeDataset } from './register-datasets.ts'
import { jsonPost, TEST_MOMENT, type TestInstallation } from './test-installation.ts'

/** A change of three dwellings that no earlier example made. */
export const bulkBody = () => ({
  veld: 'blok',
  waarde: fresh('blok'),
  datum: '2026-10-16',
  reden,
  woningen: ['VB0000021', 'VB0000022', 'VB0000023'],
})

/** The same with the name of its trial, as somebody sends it who has seen that. */
export async function triedBulk(app: TestInstallation, body: object = bulkBody()): Promise<object> {
  const cookie = await app.signIn('centrada')
  const answer = await app.ask('/api/v1/renovatie/bewerkingen/proef', { ...jsonPost(body), cookie })
  if (answer.status !== 200) throw new Error(`a trial gave ${answer.status}`)
  const { stempel } = (await answer.json()) as Bulkproef
  return { ...body, stempel }
}

/** A change of many dwellings that stands; gives its id. */
export async function madeBulk(app: TestInstallation, body?: object): Promise<string> {
  const cookie = await app.signIn('centrada')
  const order = await triedBulk(app, body)
  const answer = await app.ask('/api/v1/renovatie/bewerkingen', { ...jsonPost(order), cookie })
  if (answer.status !== 201) throw new Error(`a change of many gave ${answer.status}`)
  return ((await answer.json()) as { id: string }).id
}

let decided = 0

/** Lets a second list say another blok of a dwelling than the example data do. */
function differing(app: TestInstallation): ChangeExample {
  const { db, dataDir } = app.installation.app
  // A decision settles what was said before: each example is about another dwelling.
  decided += 1
  const [woning, blok] = [`VB${String(100 + decided).padStart(7, '0')}`, fresh('anders')]
  const woningfeiten = factsOf(woning, { blok }, '2026-10-01')
  installDataset(db, dataDir, APP, TEST_MOMENT, makeDataset('verschil', { woningfeiten }))
  return { rol: 'centrada', params: { woning }, body: { veld: 'blok', waarde: blok, reden } }
}

/** Examples of changing the register of the renovation. */
export const REGISTER_EXAMPLES: Record<string, MakeExample> = {
  besluitVerschil: (app) => differing(app),
  maakBulkbewerking: async (app) => ({ rol: 'centrada', body: await triedBulk(app) }),
  herroepBulkbewerking: async (app) => ({
    rol: 'centrada',
    params: { bewerking: await madeBulk(app) },
    body: { reden },
  }),
}
