import { describe, expect, it } from 'vitest'
import type { ODataTabel, ODataWaarde } from '../../../geodata/formats/cbs-odata.ts'
import { grensGewijzigd } from '../../../geodata/normalise/indelingswijziging.ts'
import { normaliseKerncijfers } from '../../../geodata/normalise/cbs-kerncijfers-odata.ts'
import { onderwerpnaam, vindOnderwerpen } from '../../../geodata/normalise/odata-onderwerpen.ts'
import type { ColumnMeaning } from '../../../geodata/normalise/columns.ts'
import { codes } from './helpers.ts'

type Row = Record<string, ODataWaarde>
const rows = (list: readonly Row[]) => list.map((row) => new Map(Object.entries(row)))

function table(id: string, topics: readonly Row[], data: readonly Row[]): ODataTabel {
  return {
    id,
    beschrijving: new Map([['DataProperties', rows(topics.map((topic) => ({ Type: 'Topic', ...topic })))]]),
    gegevens: rows(data).map((cellen, index) => ({
      deel: `${id}-TypedDataSet-0001.json`,
      rij: index + 1,
      cellen,
    })),
  }
}

const FLAG = { Key: 'IndelingswijzigingGemeenteWijkBuurt_4', Title: 'Indelingswijziging', Unit: 'code' }
const meaning: ColumnMeaning = {
  figures: new Map([['AantalInwoners', { id: 'inwoners', eenheid: 'aantal' }]]),
  keys: new Set(),
  never: new Set(),
}

describe('names of topics', () => {
  it.each([
    ['k_40PersonenMetLaagsteInkomen', '40% personen met laagste inkomen'],
    ['PersonenautoSTotaal', "Personenauto's totaal"],
    ['GemiddeldeWOZWaardeVanWoningen', 'Gemiddelde WOZ-waarde van woningen'],
    ['PercentageTweeOnderEenKapWoningEe', 'Percentage twee-onder-één-kap-woning (ee'],
  ])('the stem %s is its title', (stem, title) => {
    expect(onderwerpnaam(stem)).toBe(onderwerpnaam(title))
  })
})

describe('topics of a table', () => {
  const found = (topics: readonly Row[]) => vindOnderwerpen(table('1NED', topics, []), meaning)
  const topic = (Key: string, Title: string, Unit = 'aantal'): Row => ({ Key, Title, Unit })

  it('are found by stem or by title, whatever the number', () => {
    expect([...found([topic('AantalInwoners_38', 'x')]).kolomBijSleutel]).toEqual([
      ['AantalInwoners_38', 'AantalInwoners'],
    ])
    expect([...found([topic('Bev_5', 'Aantal inwoners')]).kolomBijSleutel]).toEqual([
      ['Bev_5', 'AantalInwoners'],
    ])
  })

  it.each([
    ['twice', [topic('AantalInwoners_5', 'a'), topic('AantalInwoners_9', 'b')], 'meer dan één keer'],
    ['not there', [topic('Mannen_6', 'Mannen')], 'staat niet in tabel 1NED'],
    ['in another unit', [topic('AantalInwoners_5', 'a', '%')], 'De eenheid in tabel 1NED is "%"'],
    [
      'a group and no topic',
      [{ ...topic('AantalInwoners_5', 'a'), Type: 'TopicGroup' }],
      'staat niet in tabel',
    ],
  ])('are refused: %s', (_name, topics, words) => {
    const { kolomBijSleutel, afgekeurd } = found(topics)
    expect(kolomBijSleutel.size).toBe(0)
    expect(afgekeurd.map(({ reden }) => reden)).toEqual([expect.stringContaining(words)])
  })
})

describe('an area of another year', () => {
  const years = new Map([
    ['22', 2022],
    ['23', 2023],
    ['24', 2024],
  ])
  const flag = (id: string, value: ODataWaarde) =>
    table(id, [FLAG], [{ WijkenEnBuurten: 'WK099501  ', [FLAG.Key]: value }])
  const tables = [flag('22', '3'), flag('23', '1'), flag('24', '2')]

  it.each([
    // a change that the table of 2024 tells lies between 2023 and 2024
    [2022, 2022, false],
    [2022, 2023, false],
    [2022, 2024, true],
    [2024, 2023, true],
    [2023, 2022, false],
    [2021, 2022, true],
  ])('division %i, figures of %i: changed %s', (indeling, jaar, expected) => {
    const moved = grensGewijzigd(tables, years, indeling)
    expect(moved('WK099501', jaar)).toBe(expected)
    expect(moved('WK099502', jaar)).toBe(false)
  })

  it('is told by observations too', () => {
    const observations: ODataTabel = {
      id: '24',
      beschrijving: new Map([
        ['MeasureCodes', rows([{ Identifier: 'M1', Title: 'Indelingswijziging gemeente, wijk, buurt' }])],
      ]),
      gegevens: rows([
        { Measure: 'M1', StringValue: '3', Value: null, WijkenEnBuurten: 'WK099501  ' },
        { Measure: 'M2', StringValue: '3', Value: null, WijkenEnBuurten: 'WK099502  ' },
      ]).map((cellen, index) => ({ deel: 'x', rij: index + 1, cellen })),
    }
    const moved = grensGewijzigd([observations], years, 2022)
    expect([moved('WK099501', 2024), moved('WK099502', 2024)]).toEqual([true, false])
  })
})

it('refuses a table of which the year is not known', () => {
  const tables = [table('9NED', [{ Key: 'AantalInwoners_5', Unit: 'aantal' }], [{ AantalInwoners_5: 5 }])]
  const context = { gebiedscodes: codes, indelingJaar: 2022, jaarVanTabel: new Map<string, number>() }
  expect(normaliseKerncijfers(tables, meaning, context)).toMatchObject({
    rijenGelezen: 1,
    rijenOvergenomen: 0,
    afgekeurd: [{ reden: 'Wij weten niet van welk jaar tabel 9NED is.' }],
  })
})
