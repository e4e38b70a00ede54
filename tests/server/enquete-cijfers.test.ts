import { afterAll, beforeAll, expect, it } from 'vitest'
import { loadCurrent } from '../../server/store/current.ts'
import { currentVersions } from '../../server/store/datasets.ts'
import { apply, given, orderFor, tried } from '../helpers/import-flow.ts'
import { openTestInstallation, type TestInstallation } from '../helpers/test-installation.ts'
import { verantwoording } from '../helpers/verdieping-enquete.ts'

let app: TestInstallation
let cookie: string

beforeAll(async () => {
  app = await openTestInstallation()
  cookie = await app.signIn('programmabureau')
}, 60_000)
afterAll(() => app.close())

/** Buurten of the real place: 40 people in the first with weights, 30 in the second, 12 in the third. */
function fileOf(buurten: readonly string[]): string {
  const rows = (buurt: string, answer: string, count: number, weight = '1') =>
    Array.from({ length: count }, () => `${buurt},${weight},${answer},fijn`)
  const [first = '', second = '', third = ''] = buurten
  return [
    'buurtcode,gewicht,is het schoon,vertel meer',
    ...rows(first, 'Helemaal mee eens', 20, '3'),
    ...rows(first, 'mee oneens', 20),
    ...rows(second, 'mee eens', 30),
    ...rows(third, 'mee eens', 12),
  ].join('\n')
}

async function imported(dataset: string, file: string) {
  const one = await given(app, cookie, 'enquete.csv', file)
  const order = orderFor(
    'enquete.csv',
    {
      doel: 'enquete',
      velden: { gebied: { kolom: 'buurtcode' }, gewicht: { kolom: 'gewicht' } },
      reeks: [
        { kolom: 'is het schoon', als: 'enquete-schoon' },
        { kolom: 'vertel meer', als: 'vertel-meer' },
      ],
      stelsel: null,
    },
    { id: dataset, enquete: verantwoording },
  )
  const answer = await apply(app, cookie, await tried(app, cookie, one.id, order))
  expect(answer.status).toBe(200)
}

async function asked<T>(path: string): Promise<T> {
  const answer = await app.ask(`/api/v1${path}`, { cookie })
  expect(answer.status).toBe(200)
  return (await answer.json()) as T // of the contract, which the app holds itself to
}

it('makes a survey that is brought in a figure of the catalogue', async () => {
  const before = app.installation.app.current()
  expect(before.enquetes).toEqual([])
  expect(before.indicatoren.filter(({ meetwijze }) => meetwijze === 'enquete')).toEqual([])
  const buurten = before.focus.standaardIndeling.wijken.flatMap((wijk) => wijk.buurten)
  await imported('buurtenquete', fileOf(buurten))

  const current = app.installation.app.current()
  expect(current.indicatoren.filter(({ meetwijze }) => meetwijze === 'enquete')).toMatchObject([
    { id: 'enquete-schoon', jaren: [2024], niveaus: ['gemeente', 'wijk', 'buurt'] },
  ])
  const figure = (area: string) => current.zoekCijfer(area, 'enquete-schoon', 2024, 'alle')
  expect(figure(buurten[0] ?? '')).toMatchObject({
    waarde: 75,
    fout: { soort: 'interval', wijze: 'wilson', zekerheid: 0.95 },
    herkomst: { dataset: 'buurtenquete', rij: null, kolom: 'enquete-schoon' },
  })
  // The third buurt has 12 answers; the second would give these away as the rest of everybody.
  expect(figure(buurten[1] ?? '')).toMatchObject({ ontbreekt: 'niet-gepubliceerd' })
  expect(figure(buurten[2] ?? '')).toMatchObject({ ontbreekt: 'niet-gepubliceerd' })
  // 60 + 42 of 122 weights.
  expect(figure(current.focus.gemeente)).toMatchObject({ waarde: 83.6 })

  const surveys = await asked<{ enquetes: { bron: { dataset: string }; vragen: unknown[] }[] }>('/enquetes')
  expect(surveys.enquetes.map(({ bron, vragen }) => [bron.dataset, vragen])).toEqual([
    [
      'buurtenquete',
      [{ vraag: 'enquete-schoon', antwoorden: 82, geenMening: 0, nietHerkend: 0, geenCijfer: null }],
    ],
  ])
  // Read anew from the files it is the same.
  const again = loadCurrent(app.dataDir, currentVersions(app.installation.app.db))
  expect(again.enquetes).toEqual(current.enquetes)
}, 60_000)
