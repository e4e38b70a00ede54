import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { bronnen } from '../../../geodata/bronnen.ts'
import { pijlerRegels } from '../../../geodata/catalog/pijlers.ts'
import type { BronDeel, BronOogst } from '../../../geodata/sources/connector.ts'
import type { ImportResult } from '../../../geodata/validate.ts'
import type { BronContext } from '../../../geodata/bron.ts'
import { BronFout } from '../../../geodata/sources/bron-client.ts'
import { context, deel, gegeven } from '../../helpers/bronnen/opdracht.ts'
import { findProjectRoot } from '../../helpers/project-root.ts'

const SOURCE = 'pdok-wijken-en-buurten'
const files = [
  ['buurten-0001.json', 'buurten-1.json'],
  ['buurten-0002.json', 'buurten-2.json'],
  ['wijken-0001.json', 'wijken-1.json'],
  ['gemeenten-0001.json', 'gemeenten-1.json'],
] as const
const delen = files.map(([naam, file]) => deel(naam, gegeven(SOURCE, file)))
const oogst = (parts: readonly BronDeel[] = delen, jaar = 2025): BronOogst => ({
  gewijzigd: true,
  jaar,
  delen: parts,
})

function normaliseer(visit = oogst(), where: BronContext = context()): ImportResult {
  const [result, ...more] = bronnen.get(SOURCE)?.normaliseer(visit, where) ?? []
  if (result === undefined || more.length > 0) throw new Error('one dataset was expected')
  return result
}

/** Figures of one area by indicator: the value, or why it is missing. */
function figuresOf({ inhoud }: ImportResult, gebied: string): Record<string, number | string | null> {
  const own = inhoud.waarnemingen.filter((row) => row.gebied === gebied)
  return Object.fromEntries(own.map((row) => [row.indicator, row.waarde ?? row.ontbreekt]))
}

describe('key figures of PDOK', () => {
  const result = normaliseer()

  test('every mark for "no data" is missing, never a number', () => {
    expect(figuresOf(result, 'BU09950110')).toEqual({
      'pdok-inwoners': 'niet-gepubliceerd',
      'pdok-huishoudens': 'niet-gepubliceerd',
      'pdok-65plus': 'niet-gepubliceerd',
      'pdok-woningvoorraad': 'niet-gepubliceerd',
      'pdok-koop': 'niet-gepubliceerd',
      'pdok-woz': 'niet-gepubliceerd',
    })
    expect(result.inhoud.waarnemingen.every(({ waarde }) => waarde === null || waarde >= 0)).toBe(true)
  })

  test('buurten, wijken and the gemeente come from their own collections, numbered one after another', () => {
    expect(figuresOf(result, 'BU09950111')).toMatchObject({ 'pdok-inwoners': 1230, 'pdok-65plus': 14.5 })
    expect(figuresOf(result, 'WK099501')).toMatchObject({
      'pdok-inwoners': 6635,
      'pdok-koop': 30,
      'pdok-woz': 231,
    })
    expect(figuresOf(result, 'GM0995')).toMatchObject({
      'pdok-inwoners': 84510,
      'pdok-woz': 'niet-gepubliceerd',
    })
    const rows = new Map(result.inhoud.waarnemingen.map(({ gebied, rij }) => [gebied, rij]))
    expect(Object.fromEntries(rows)).toEqual({
      BU09950110: 1,
      BU09950111: 2,
      BU09950112: 3,
      WK099501: 7,
      GM0995: 8,
    })
  })

  test('impossible values are refused with their place and the rest of the row stands', () => {
    expect(figuresOf(result, 'BU09950112')).toMatchObject({
      'pdok-inwoners': 890,
      'pdok-huishoudens': 'afgekeurd',
      'pdok-65plus': 'afgekeurd',
      'pdok-woningvoorraad': 402,
    })
    const cells = result.verslag.afgekeurd.filter(({ rij }) => rij === 3)
    expect(cells.map(({ kolom, reden }) => [kolom, reden])).toEqual([
      ['aantal_huishoudens', '-5 is geen aantal.'],
      ['percentage_personen_65_jaar_en_ouder', '140 is geen percentage van 0 tot en met 100.'],
    ])
  })

  test('rows of other gemeenten, water, wrong codes and unreadable rows', () => {
    const others = result.verslag.afgekeurd.filter(({ rij, kolom }) => rij !== 3 && kolom !== 'nieuw_cijfer')
    expect(others).toEqual([
      { bestand: 'buurten', rij: 6, kolom: null, reden: 'Deze rij is niet te lezen.' },
      { bestand: 'buurten', rij: 5, kolom: 'buurtcode', reden: 'BU03030102 hoort niet bij GM0995.' },
      {
        bestand: 'buurten',
        rij: null,
        kolom: null,
        reden: '1 rij gaat niet over GM0995. Die nemen wij niet over.',
      },
      {
        bestand: 'gemeenten',
        rij: null,
        kolom: null,
        reden: '1 rij gaat niet over GM0995. Die nemen wij niet over.',
      },
    ])
    expect(result.verslag).toMatchObject({ dataset: SOURCE, rijenGelezen: 10, rijenOvergenomen: 5 })
    expect(result.inhoud.waarnemingen.some(({ gebied }) => gebied.includes('0303'))).toBe(false)
  })

  test('a column nobody described is named once; columns that are ruled out leave no trace', () => {
    const columns = result.verslag.afgekeurd.filter(({ rij, kolom }) => rij === null && kolom !== null)
    expect(columns.map(({ kolom }) => kolom)).toEqual(['nieuw_cijfer'])
    expect(JSON.stringify(result.inhoud.waarnemingen)).not.toContain('herkomst')
    expect(result.inhoud.provenance.letOp.join(' ')).toContain('Rijen over water, niet overgenomen: 1.')
  })

  test('provenance says where, when, under which licence and in which division', () => {
    const { provenance } = result.inhoud
    expect(provenance).toMatchObject({
      id: SOURCE,
      bronhouder: 'CBS en Kadaster',
      licentie: 'CC BY 4.0',
      jaren: [2025],
      verkregenOp: '2026-11-25',
      opgehaaldOp: '2026-11-25T10:00:00+01:00',
      indeling: 'cbs-gebieden-2025',
      bewerkingen: ['geen-gegeven-leeg'],
      voorbeelddata: false,
    })
    expect(provenance.bestanden.map(({ naam, bytes }) => [naam, bytes])).toEqual(
      delen.map(({ naam, bytes }) => [naam, bytes.byteLength]),
    )
  })

  test('of the division in use, an area that the division does not know is refused', () => {
    const same = normaliseer(oogst(), context({ indeling: 'cbs-gebieden-2025' }))
    expect(same.inhoud.provenance.indeling).toBeUndefined()
    expect(same.verslag.afgekeurd).toContainEqual({
      bestand: SOURCE,
      rij: 3,
      kolom: null,
      reden: 'Gebied "BU09950112" bestaat niet in de indeling.',
    })
    expect(figuresOf(same, 'BU09950112')).toEqual({})
    expect(figuresOf(result, 'BU09950112')).not.toEqual({})
  })

  test('rows of another year are refused', () => {
    const other = normaliseer(oogst([deel('wijken-0001.json', gegeven(SOURCE, 'wijken-1.json'))], 2024))
    expect(other.verslag.afgekeurd.map(({ reden }) => reden)).toContain('De rij is van 2025, niet van 2024.')
    expect(other.inhoud.waarnemingen).toEqual([])
  })

  test.each([
    [
      'nothing about the gemeente',
      deel('wijken-0001.json', '{"type":"FeatureCollection","features":[]}'),
      'andere-vorm',
    ],
    ['another shape', deel('wijken-0001.json', '{"type":"Feature"}'), 'andere-vorm'],
    ['a web page', deel('wijken-0001.json', '<html>', 'text/html'), 'onleesbaar'],
  ])('%s is a fault of the source', (_name, part, code) => {
    expect(() => normaliseer(oogst([part]))).toThrow(expect.objectContaining({ name: BronFout.name, code }))
  })

  test('a property called __proto__ or constructor is a column like any other', () => {
    const text = gegeven(SOURCE, 'wijken-1.json').replace(
      '"nieuw_cijfer": 7',
      '"__proto__": 7, "constructor": 8',
    )
    expect(text).toContain('__proto__')
    const odd = normaliseer(oogst([deel('wijken-0001.json', text)]))
    expect(figuresOf(odd, 'WK099501')).toMatchObject({ 'pdok-inwoners': 6635 })
    expect(odd.verslag.afgekeurd.map(({ kolom }) => kolom)).toContain('constructor')
  })
})

const sample = new URL(
  '../shared/data/formats/pdok_cbs_buurten_baarn_snakecase_sample.geojson',
  findProjectRoot(),
)

describe('a real file of PDOK (Baarn, 2024)', () => {
  test('every column is known, and another gemeente needs no code', ({ skip }) => {
    skip(!existsSync(sample), 'needs ../shared/data')
    const text = readFileSync(sample, 'utf8')
    const names = Object.keys(JSON.parse(text).features[0].properties)
    const known = new Set(pijlerRegels().flatMap(({ dataset, kolom }) => (dataset === SOURCE ? [kolom] : [])))
    expect(names.filter((name) => !known.has(name))).toEqual([])
    const baarn = context({ gemeente: 'GM0308', gemeenteNaam: 'Baarn' })
    const result = normaliseer(oogst([deel('buurten-0001.json', text)], 2024), baarn)
    expect(result.verslag).toMatchObject({ rijenGelezen: 21, rijenOvergenomen: 21, afgekeurd: [] })
    expect(figuresOf(result, 'BU03080000')).toMatchObject({
      'pdok-inwoners': 1825,
      'pdok-huishoudens': 1075,
      'pdok-65plus': 26,
      'pdok-woningvoorraad': 'niet-in-dit-jaar',
    })
    expect(result.inhoud.waarnemingen.every(({ waarde }) => waarde === null || waarde >= 0)).toBe(true)
  })
})
