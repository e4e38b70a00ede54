import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { wijkanalyse } from '../../analyses/wijkanalyse/wijkanalyse.ts'
import type { GebiedMetGrens } from '../../geodata/schema/gebied.ts'
import type { Plaats } from '../../geodata/schema/plaats.ts'
import { ConfigError } from '../../server/config.ts'
import { currentVersions } from '../../server/store/datasets.ts'
import { PDOK_FIGURES, placeConfiguration } from '../helpers/place-configuration.ts'
import { findProjectRoot } from '../helpers/project-root.ts'
import { makeSeededCity, type SeededCity } from '../helpers/seeded-city.ts'
import { makeTempDir, type TempDir } from '../helpers/temp-dir.ts'
import { openTestInstallation, type TestInstallation } from '../helpers/test-installation.ts'
import { fillingsOf, walkAnswers, walkOgc } from '../helpers/walk-answers.ts'

/** Words of the built-in place; none may reach a person in another place. The id of a role is no such word. */
const WORDS_OF_ANOTHER_PLACE =
  /[Ll]elystad|Zuiderzee|Atolwijk|Boswijk|Waterwijk|Landerijen|Centrada|\b(BU|WK|GM)0995/

const BAARN = new URL(
  '../shared/data/formats/pdok_cbs_buurten_baarn_snakecase_sample.geojson',
  findProjectRoot(),
)

interface MapData {
  gebieden: string[]
  reeksen: {
    indicator: string
    jaar: number
    leeftijd: string
    waarden: (number | null)[]
    dataset?: string
  }[]
  bronnen: { dataset: string }[]
}

/** What must hold in every place of which only borders and key figures of buurten are known; gives the wijken analysed. */
async function expectsPlace(
  app: TestInstallation,
  place: Plaats,
  buurten: readonly string[],
): Promise<string[]> {
  const cookie = await app.signIn('programmabureau')
  const read = async <T>(path: string): Promise<T> => {
    const answer = await app.ask(`/api/v1${path}`, { cookie })
    expect(answer.status, path).toBe(200)
    return (await answer.json()) as T
  }
  const { wijken } = place.focusgebied.standaardIndeling
  const inFocus = wijken.flatMap((wijk) => wijk.buurten)

  // areas
  const areas = await read<{ gebieden: { code: string; soort: string }[]; wijken: { id: string }[] }>(
    '/gebieden',
  )
  const codes = areas.gebieden.filter(({ soort }) => soort === 'buurt').map(({ code }) => code)
  expect(codes.toSorted()).toEqual([...buurten].toSorted())
  expect(areas.wijken.map(({ id }) => id)).toEqual(wijken.map(({ id }) => id))
  const borders = await read<{ gebieden: GebiedMetGrens[] }>('/grenzen')
  const gemeente = borders.gebieden.find(({ soort }) => soort === 'gemeente')
  expect(gemeente).toMatchObject({ code: place.focusgebied.gemeente, naam: place.focusgebied.gemeenteNaam })

  // map
  const map = await read<MapData>('/kaartgegevens')
  expect(inFocus.filter((code) => !map.gebieden.includes(code))).toEqual([])
  const ids = PDOK_FIGURES.map(([, id]) => id)
  const shown = new Set(map.reeksen.map(({ indicator }) => indicator))
  expect([...shown].filter((id) => !ids.some((known) => known === id))).toEqual([])
  expect(shown).toContain('pdok-65plus')
  // Each series says which file it came from, and that file says who keeps it.
  expect(new Set(map.reeksen.map(({ dataset }) => dataset))).toEqual(new Set(['kerncijfers-per-buurt']))
  expect(map.bronnen.map(({ dataset }) => dataset)).toContain('kerncijfers-per-buurt')
  const inhabitants = map.reeksen.find(({ indicator }) => indicator === 'pdok-inwoners')
  const known = inFocus.filter((code) => (inhabitants?.waarden[map.gebieden.indexOf(code)] ?? 0) > 0)
  expect(known).toEqual(inFocus)
  expect(
    map.reeksen.flatMap(({ waarden }) => waarden).filter((value) => value !== null && value < 0),
  ).toEqual([])

  // table
  const table = await read<{ waarnemingen: { gebied: string; waarde: number | null }[] }>(
    '/waarnemingen?indicator=pdok-65plus',
  )
  expect(table.waarnemingen.filter(({ gebied }) => inFocus.includes(gebied)).length).toBeGreaterThan(0)

  // wijkanalyse
  const analysed: string[] = []
  const { id: cyclus } = place.eersteCyclus
  for (const wijk of wijken) {
    const answer = await read<unknown>(`/cycli/${cyclus}/wijkanalyses/${wijk.id}`)
    const analysis = wijkanalyse.parse(answer)
    expect(analysis.wijk.buurten).toEqual(wijk.buurten)
    expect(analysis.sterkEnZwak).toEqual({ sterk: [], zwak: [] })
    expect(analysis.pijlers.map(({ oordeel }) => oordeel)).toEqual(Array(5).fill('geen-cijfer'))
    expect(analysis.inwoners).toMatchObject({ soort: 'bereik', aantalMet: wijk.buurten.length })
    expect(analysis.voorstel.regels).toHaveLength(3)
    const missing = analysis.onbekend.map(({ code }) => code)
    expect(missing).toContain('geen-cijfer-dat-meetelt')
    expect(missing).not.toContain('mensen-per-buurt')
    analysed.push(analysis.wijk.id)
  }
  return analysed
}

/** Every answer of the API and of the live service that speaks of the built-in place, with the word. */
async function mentions(app: TestInstallation, place: Plaats): Promise<string[]> {
  const cookie = await app.signIn('programmabureau')
  const datasets = currentVersions(app.installation.app.db).map(({ dataset }) => dataset)
  const fillings = fillingsOf(place, datasets)
  const answers = [...(await walkAnswers(app, cookie, fillings)), ...(await walkOgc(app, cookie))]
  const document = await (await app.ask('/api/v1/openapi.json')).text()
  return [...answers, { path: '/openapi.json', text: document }].flatMap(({ path, text }) => {
    const word = WORDS_OF_ANOTHER_PLACE.exec(text)
    return word === null ? [] : [`${path}: ${text.slice(Math.max(0, word.index - 60), word.index + 40)}`]
  })
}

describe('a seeded city', () => {
  let city: SeededCity
  let app: TestInstallation
  const lines: string[] = []

  beforeAll(async () => {
    city = makeSeededCity('rd-new')
    app = await openTestInstallation({ placeFile: city.placeFile }, (line) => lines.push(line))
  })
  afterAll(async () => {
    await app.close()
    city.remove()
  })

  it('has its areas, map, table and wijkanalyses from one configuration file', async () => {
    const analysed = await expectsPlace(app, city.configuration, city.buurten)
    expect(analysed).toEqual(['noorderwijk', 'middenwijk', 'zuiderwijk'])
  })

  it('is nowhere spoken of as the place that comes with the app', async () => {
    expect(await mentions(app, city.configuration)).toEqual([])
  })

  it('has no example data and says so', async () => {
    const session = (await (await app.ask('/api/v1/sessie')).json()) as object
    expect(session).toMatchObject({
      demo: true,
      voorbeelddata: false,
      focusgebied: { id: 'proefstad', corporatie: null },
    })
  })

  it('reports the row of another gemeente at the start, and keeps the report with the dataset', async () => {
    expect(lines.join('\n')).toContain('rij 17, kolom gemeentecode: GM9002 is een andere gemeente.')
    const version = currentVersions(app.installation.app.db).find(
      ({ dataset }) => dataset === 'cbs-gebieden-2024',
    )
    expect(version).toMatchObject({ rijenGelezen: 17, rijenOvergenomen: 16, aantalAfgekeurd: 1 })
  })

  it('lies where it lies, whether its file is in RD or in degrees', async () => {
    const inDegrees = makeSeededCity('wgs84')
    const other = await openTestInstallation({ placeFile: inDegrees.placeFile, mode: 'productie' })
    const areas = (one: TestInstallation) => one.installation.app.current().gebieden
    try {
      expect(areas(other).map(({ code }) => code)).toEqual(areas(app).map(({ code }) => code))
      for (const [index, { labelpunt }] of areas(other).entries()) {
        const here = areas(app)[index]?.labelpunt
        expect(labelpunt[0]).toBeCloseTo(here?.[0] ?? NaN, 4)
        expect(labelpunt[1]).toBeCloseTo(here?.[1] ?? NaN, 4)
      }
    } finally {
      await other.close()
      inDegrees.remove()
    }
  })
})

describe('another start on a filled folder', () => {
  let city: SeededCity
  let data: TempDir
  const start = (lines: string[] = []) =>
    openTestInstallation({ placeFile: city.placeFile, dataDir: data.path, mode: 'productie' }, (line) =>
      lines.push(line),
    )
  const versionsOf = (app: TestInstallation) =>
    new Map(currentVersions(app.installation.app.db).map(({ dataset, versie }) => [dataset, versie]))

  beforeAll(async () => {
    city = makeSeededCity()
    data = makeTempDir('plaats')
    await (await start()).close()
  })
  afterAll(() => {
    city.remove()
    data.remove()
  })

  it('loads nothing again when nothing changed', async () => {
    const lines: string[] = []
    const app = await start(lines)
    await app.close()
    expect(lines).toEqual([])
  })

  it('takes a changed detail over as a new version of the focus area, and of nothing else', async () => {
    const first = await start()
    const before = versionsOf(first)
    await first.close()
    city.configure(({ focusgebied }) => {
      focusgebied.naam = 'Proefstad Binnenstad'
    })
    const app = await start()
    const after = versionsOf(app)
    const { naam } = app.installation.app.current().focus
    await app.close()
    expect(naam).toBe('Proefstad Binnenstad')
    const changed = [...after].filter(([dataset, versie]) => before.get(dataset) !== versie)
    expect(changed.map(([dataset]) => dataset)).toEqual(['proefstad'])
  })

  it('refuses another place, also the built-in one, and leaves the folder as it was', async () => {
    city.configure(({ focusgebied }) => {
      focusgebied.id = 'elders'
    })
    await expect(start()).rejects.toThrow(/hoort bij een andere plaats \(GM9001\/proefstad\).*DATA_DIR/)
    await expect(openTestInstallation({ placeFile: null, dataDir: data.path })).rejects.toThrow(ConfigError)
    city.configure(() => {})
    const app = await start()
    expect(app.installation.app.current().focus.id).toBe('proefstad')
    await app.close()
  })
})

describe('a configuration that cannot be used', () => {
  const cities: SeededCity[] = []
  afterEach(() => {
    for (const city of cities.splice(0)) city.remove()
  })

  /** Starts on a city of which something is wrong; gives what the start says. */
  async function saidOf(spoil: (city: SeededCity) => void): Promise<string> {
    const city = makeSeededCity()
    cities.push(city)
    spoil(city)
    const folder = makeTempDir('plaats-fout')
    try {
      const started = openTestInstallation({
        placeFile: city.placeFile,
        dataDir: folder.path,
        mode: 'productie',
      })
      const error: unknown = await started.then(
        () => new Error('the app started'),
        (reason: unknown) => reason,
      )
      expect(error).toBeInstanceOf(ConfigError)
      return (error as ConfigError).message
    } finally {
      folder.remove()
    }
  }
  /** A mutable view of a part of a configuration, for spoiling it. */
  const part = (value: unknown) => value as Record<string, unknown>

  it.each<[string, (city: SeededCity) => void, RegExp]>([
    ['no JSON', (city) => writeFileSync(city.placeFile, '{'), /proefstad\.json is geen geldige JSON/],
    ['no file', (city) => city.remove(), /FOCUSGEBIED\) kan niet worden gelezen: .*proefstad\.json/],
    [
      'a field that is missing',
      (city) => city.configure((one) => delete part(one.focusgebied)['gemeente']),
      /proefstad\.json klopt niet\. focusgebied\.gemeente ontbreekt/,
    ],
    [
      'a field nobody knows',
      (city) => city.configure((one) => (part(one.focusgebied)['gemente'] = 'GM9001')),
      /focusgebied heeft een onbekend veld \(gemente\)/,
    ],
    [
      'a buurt in two wijken',
      (city) =>
        city.configure(({ focusgebied: { standaardIndeling } }) => {
          const [one, other] = standaardIndeling.wijken
          other?.buurten.push(...(one?.buurten ?? []))
        }),
      /focusgebied\.standaardIndeling: Een buurt hoort bij hoogstens één wijk/,
    ],
    [
      'a file that is not there',
      (city) => city.configure(({ bestanden: [first] }) => (part(first)['pad'] = 'weg.geojson')),
      /bestanden\.0\.pad in .*proefstad\.json is er niet: .*weg\.geojson/,
    ],
    [
      'an embedded dataset nobody knows',
      (city) => city.configure((one) => one.ingebed.push('cbs-verzonnen')),
      /ingebed: "cbs-verzonnen" bestaat niet\. Kies uit: cbs-gebieden-2022/,
    ],
    [
      'a theme nobody knows',
      (city) =>
        city.configure(({ focusgebied }) => (focusgebied.themas['geluk'] = { partners: [], acties: [] })),
      /focusgebied\.themas: "geluk" bestaat niet\. Kies uit: rondkomen/,
    ],
    [
      'a dataset of the app as name of an own file',
      (city) =>
        city.configure(({ bestanden: [, figures] }) => {
          if (figures !== undefined) figures.opgave.dataset.dataset = 'pdok-wijken-en-buurten'
        }),
      /bestanden: "pdok-wijken-en-buurten" is al de naam van een andere dataset/,
    ],
    [
      'a division that nobody gives',
      (city) => city.configure((one) => (one.bestanden = [])),
      /de indeling "cbs-gebieden-2024" nodig, en die is er niet/,
    ],
    [
      'buurten that are not in the division',
      (city) =>
        city.configure(({ focusgebied: { standaardIndeling } }) => {
          for (const [index, wijk] of standaardIndeling.wijken.entries()) wijk.buurten = [`BU9001990${index}`]
        }),
      /Geen enkele buurt bij focusgebied\.standaardIndeling in proefstad\.json/,
    ],
    [
      'a column that is not in the file',
      (city) =>
        city.configure(({ bestanden: [areas] }) => {
          if (areas !== undefined) areas.opgave.koppeling.velden['buurtcode'] = { kolom: 'buurt_code' }
        }),
      /buurten\.geojson uit de configuratie kan niet worden ingelezen\. Kolom "buurt_code"/,
    ],
    [
      'another gemeente than that of the file',
      (city) => city.configure(({ focusgebied }) => (focusgebied.gemeente = 'GM9003')),
      /Geen enkele rij is goed[\s\S]*GM9001 is een andere gemeente\. Hier gaat het om GM9003/,
    ],
    [
      'example data without the figures they rest on',
      (city) => city.configure((one) => (one.voorbeelddata = true)),
      /voorbeelddata: Voorbeelddata kan alleen met cbs-kerncijfers-wijken/,
    ],
  ])('stops the start with a sentence: %s', async (_, spoil, sentence) => {
    expect(await saidOf(spoil)).toMatch(sentence)
  })
})

describe('Baarn, of which PDOK gave a file', () => {
  it('has its areas, map, table and wijkanalyses', async ({ skip }) => {
    skip(!existsSync(BAARN), 'needs ../shared/data')
    const { features } = JSON.parse(readFileSync(BAARN, 'utf8')) as {
      features: { properties: { buurtcode: string; wijkcode: string } }[]
    }
    const buurten = features.map(({ properties }) => properties.buurtcode)
    const ofWijk = (code: string) =>
      features.filter(({ properties }) => properties.wijkcode === code).map((row) => row.properties.buurtcode)
    const folder = makeTempDir('baarn')
    const configuration = placeConfiguration({
      id: 'baarn-midden',
      naam: 'Baarn Midden',
      gemeente: 'GM0308',
      gemeenteNaam: 'Baarn',
      wijken: ['WK030800', 'WK030801', 'WK030802'].map((cbsWijk, index) => ({
        id: ['centrum', 'noord', 'parken'][index] ?? cbsWijk.toLowerCase(),
        naam: ['Centrum', 'Noord', 'Parken'][index] ?? cbsWijk,
        stadsdeel: 'baarn',
        buurten: ofWijk(cbsWijk),
        cbsWijk,
        cbsWijkIsNaamgenoot: true,
      })),
      pad: relative(folder.path, fileURLToPath(BAARN)),
      stelsel: null,
    })
    const placeFile = join(folder.path, 'baarn.json')
    writeFileSync(placeFile, JSON.stringify(configuration))
    const app = await openTestInstallation({ placeFile })
    try {
      expect(await expectsPlace(app, configuration, buurten)).toEqual(['centrum', 'noord', 'parken'])
      expect(await mentions(app, configuration)).toEqual([])
    } finally {
      await app.close()
      folder.remove()
    }
  })
})
