import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { APP } from '../../../server/auth/actor.ts'
import { editionFolder, PUBLIC } from '../../../server/publish/files.ts'
import { PAGINAS } from '../../../server/publish/omgeving.ts'
import { publishEdition } from '../../../server/publish/publish.ts'
import { PREVIEW } from '../../../server/publish/voorbeeld.ts'
import { WOORDEN } from '../../../server/publish/woorden.ts'
import { removeExampleData } from '../../../server/store/datasets.ts'
import { installDataset } from '../../../server/store/install.ts'
import { factsOf, makeDataset } from '../../helpers/register-datasets.ts'
import { openTestInstallation, TEST_MOMENT, type TestInstallation } from '../../helpers/test-installation.ts'

let app: TestInstallation
let office: string

/** So many dwellings in each buurt: the first has too few to be told. */
const dwellingsIn = (place: number) => (place === 0 ? 3 : 40 + 7 * place)

beforeAll(async () => {
  app = await openTestInstallation()
  office = await app.signIn('programmabureau')
  const running = app.installation.app
  removeExampleData(running.db, app.dataDir, APP, TEST_MOMENT)
  const buurten = running.current().focus.standaardIndeling.wijken.flatMap((wijk) => wijk.buurten)
  const woningfeiten = buurten.flatMap((buurt, place) =>
    Array.from({ length: dwellingsIn(place) }, (_, at) =>
      factsOf(
        `0995010000${String(place * 1000 + at).padStart(6, '0')}`,
        { punt: `${5.48 + at / 10_000} 52.51`, buurt, eigenaar: 'corporatie' },
        '2026-02-01',
        at + 1,
      ),
    ).flat(),
  )
  installDataset(running.db, app.dataDir, APP, TEST_MOMENT, makeDataset('proef-register', { woningfeiten }))
})
afterAll(() => app.close())

it('shows before publishing the very bytes that a visitor gets after it, what disclosure control lets out included', async () => {
  const running = app.installation.app
  const wijken = running.current().focus.standaardIndeling.wijken.map(({ id }) => PAGINAS.wijk(id))
  const paths = [PAGINAS.begin, PAGINAS.bronnen, ...wijken]
  const preview: string[] = []
  for (const path of paths) {
    const answer = await app.ask(`${PREVIEW}/${path}`, { cookie: office })
    expect(answer.status).toBe(200)
    preview.push(await answer.text())
  }
  const { nummer } = await publishEdition(running, APP, { reden: 'nieuwe cijfers' })
  const folder = join(editionFolder(app.dataDir, nummer), PUBLIC)
  const published = paths.map((path) => readFileSync(join(folder, path), 'utf8'))
  expect(preview.map((text, at) => text === published[at])).toEqual(paths.map(() => true))
  // Counts stand there, and those that may not be told do not.
  const words = WOORDEN.nl.paginas.wijk
  const tables = published.slice(-wijken.length).map((text) => text.split(words.huizenInRegister)[1] ?? '')
  const cells = tables.flatMap((text) => [...(text.split('</table>')[0] ?? '').matchAll(/<td>(.*?)<\/td>/g)])
  const told = cells.filter(([, cell]) => cell !== words.teWeinig)
  expect(told.length).toBeGreaterThan(cells.length / 2)
  expect(told.length).toBeLessThan(cells.length)
})
