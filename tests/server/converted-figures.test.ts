import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadEmbeddedDataset } from '../../geodata/pipeline.ts'
import { APP } from '../../server/auth/actor.ts'
import { leesKaartgegevens, zoekWaarnemingen } from '../../server/contract/cijfers.ts'
import { installDataset } from '../../server/store/install.ts'
import { openTestInstallation, TEST_MOMENT, type TestInstallation } from '../helpers/test-installation.ts'

const DATASET = 'rivm-gezondheid-50090ned'
const ESTIMATED = { BU09950112: 0.4, BU09950111: 0, BU09950420: 0.1 } as const
const INCONVERTIBLE = 'BU09950113'
const asked = 'indicator=rivm-ervaren-gezondheid&jaar=2020&leeftijd=18plus'

let app: TestInstallation
let cookie: string

beforeAll(async () => {
  app = await openTestInstallation()
  cookie = await app.signIn('programmabureau')
  const { inhoud, verslag } = loadEmbeddedDataset(DATASET)
  const shares = new Map<string, number>(Object.entries(ESTIMATED))
  const waarnemingen = inhoud.waarnemingen.map((row) => {
    if (row.gebied === INCONVERTIBLE)
      return { ...row, waarde: null, ontbreekt: 'niet-om-te-rekenen' as const }
    const geschat = shares.get(row.gebied)
    return row.waarde === null || geschat === undefined ? row : { ...row, geschat }
  })
  const provenance = { ...inhoud.provenance, indeling: 'cbs-gebieden-2024' }
  installDataset(app.installation.app.db, app.dataDir, APP, TEST_MOMENT, {
    inhoud: { ...inhoud, provenance, waarnemingen },
    verslag,
  })
})
afterAll(() => app.close())

async function figures(query: string) {
  const answer = await app.ask(`/api/v1/waarnemingen?${query}`, { cookie })
  expect(answer.status).toBe(200)
  return zoekWaarnemingen.antwoord.schema.parse(await answer.json())
}

describe('a figure that was converted', () => {
  it('says what share was estimated, and its source the division it was published in', async () => {
    const { waarnemingen, bronnen } = await figures(`gebied=BU09950112&${asked}`)
    expect(waarnemingen[0]?.geschat).toBe(0.4)
    expect(bronnen.find(({ dataset }) => dataset === DATASET)?.indeling).toBe('cbs-gebieden-2024')
    expect((await figures(`gebied=BU09950111&${asked}`)).waarnemingen[0]?.geschat).toBe(0)
  })

  it('says nothing of it where nothing was converted', async () => {
    expect((await figures(`gebied=WK099501&${asked}`)).waarnemingen[0]?.geschat).toBeNull()
    const { bronnen } = await figures('gebied=WK099501&indicator=cbs-inwoners&jaar=2024')
    expect(bronnen[0]).toBeDefined()
    expect(bronnen[0]).not.toHaveProperty('indeling')
  })

  it('says of a range the greater share of its two ends', async () => {
    const { waarnemingen } = await figures(`gebied=waterwijk&${asked}`)
    const range = waarnemingen[0]?.bereik
    if (range?.soort !== 'bereik') throw new Error('no range')
    const ends = [range.laagste.geschat, range.hoogste.geschat].filter((share) => share !== undefined)
    expect(ends).toEqual([0.1])
    expect(waarnemingen[0]?.geschat).toBe(0.1)
  })

  it('is listed for the map, and so is what could not be converted', async () => {
    const answer = await app.ask('/api/v1/kaartgegevens', { cookie })
    const { gebieden, reeksen, geschat, nietOmTeRekenen } = leesKaartgegevens.antwoord.schema.parse(
      await answer.json(),
    )
    const series = reeksen.findIndex(
      (row) => row.indicator === 'rivm-ervaren-gezondheid' && row.jaar === 2020 && row.leeftijd === '18plus',
    )
    const listed = geschat
      .filter(([reeks]) => reeks === series)
      .map(([, gebied, share]) => [gebieden[gebied], share])
    expect(Object.fromEntries(listed)).toEqual(ESTIMATED)
    expect(nietOmTeRekenen).toContainEqual([series, gebieden.indexOf(INCONVERTIBLE)])
    expect(new Set(nietOmTeRekenen.map(([, gebied]) => gebieden[gebied]))).toEqual(new Set([INCONVERTIBLE]))
  })
})
