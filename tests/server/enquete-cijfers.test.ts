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

async function imported(dataset: string, file: string, over: Partial<typeof verantwoording> = {}) {
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
    { id: dataset, enquete: { ...verantwoording, ...over } },
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

/** The part of a stored deeper analysis that this test looks at. */
interface Deeper {
  robuust: { pijlers: { pijler: string; uitkomst: { bekend: boolean; reden?: string } }[] }
  kleineGebieden: { cijfers: { indicator: string }[] }
  verandering: { vergelijkingen: { gebied: string; indicator: string; uitkomst: string }[] }
}

it('carries two surveys through the whole deeper analysis: a pijler, small areas, and what really changed', async () => {
  const { focus, gebieden } = app.installation.app.current()
  const buurten = gebieden.flatMap(({ code, soort }) => (soort === 'buurt' ? [code] : []))
  const changed = focus.standaardIndeling.wijken[0]?.buurten[0] ?? ''
  // 40 people in every buurt, half of them content, spread a little; in one buurt 6 of 40 became 36 of 40.
  const survey = (of: (index: number, buurt: string) => number) =>
    [
      'buurtcode,gewicht,is het schoon,vertel meer',
      ...buurten.flatMap((buurt, index) =>
        Array.from({ length: 40 }, (_person, number) => {
          const answer = number < of(index, buurt) ? 'mee eens' : 'mee oneens'
          return `${buurt},1,${answer},fijn`
        }),
      ),
    ].join('\n')
  const usual = (index: number) => 16 + (index % 9)
  await imported(
    'buurtenquete',
    survey((index, buurt) => (buurt === changed ? 36 : usual(index))),
  )
  await imported(
    'buurtenquete-2021',
    survey((index, buurt) => (buurt === changed ? 6 : usual(index))),
    { periodeVan: '2021-03-01', periodeTot: '2021-04-30' },
  )
  const task = await app.ask('/api/v1/cycli/2025/wijkanalyses', { method: 'POST', cookie })
  expect(task.status).toBe(202)
  await app.installation.app.tasks.idle()

  const wijk = focus.standaardIndeling.wijken[0]?.id ?? ''
  const deeper = await asked<Deeper>(`/cycli/2025/wijkanalyses/${wijk}/verdieping`)
  const omgeving = deeper.robuust.pijlers.find(({ pijler }) => pijler === 'omgeving')
  expect(omgeving?.uitkomst).toMatchObject({ bekend: true })
  expect(deeper.kleineGebieden.cijfers.map(({ indicator }) => indicator)).toContain('enquete-schoon')
  const real = deeper.verandering.vergelijkingen.filter(({ uitkomst }) => uitkomst === 'echt')
  expect(real.map(({ gebied, indicator }) => `${indicator} ${gebied}`)).toContain(`enquete-schoon ${changed}`)

  const rerun = await app.ask(`/api/v1/cycli/2025/wijkanalyses/${wijk}/herhalingen`, {
    method: 'POST',
    cookie,
  })
  expect(await rerun.json()).toMatchObject({ stukken: [{ uitkomst: 'gelijk' }, { uitkomst: 'gelijk' }] })
}, 90_000)
