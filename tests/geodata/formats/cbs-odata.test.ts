import { describe, expect, it } from 'vitest'
import { code, ODataFout, readODataPage, readODataTables } from '../../../geodata/formats/cbs-odata.ts'

const bytes = (value: unknown): Uint8Array =>
  new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value))

describe('a page', () => {
  it('has its next link under the name of either version', () => {
    expect(readODataPage(bytes({ value: [], 'odata.nextLink': 'https://a' }), 'x').volgende).toBe('https://a')
    expect(readODataPage(bytes({ value: [], '@odata.nextLink': 'https://b' }), 'x').volgende).toBe(
      'https://b',
    )
    expect(readODataPage(bytes({ value: [], 'odata.nextLink': '' }), 'x').volgende).toBeNull()
    expect(readODataPage(bytes({ value: [] }), 'x').volgende).toBeNull()
  })

  it('keeps values and leaves lists and objects out; __proto__ is a name like any other', () => {
    const text = '{"value":[{"Code":"WK099501  ","Value":1,"Weg":null,"Lijst":[1],"__proto__":"x"}]}'
    const [row] = readODataPage(bytes(text), 'x').rijen
    expect([...(row ?? [])]).toEqual([
      ['Code', 'WK099501  '],
      ['Value', 1],
      ['Weg', null],
      ['__proto__', 'x'],
    ])
    expect(row === undefined ? '' : code(row, 'Code')).toBe('WK099501')
    expect(row === undefined ? '' : code(row, 'Weg')).toBe('')
  })

  it.each([
    ['no JSON', '{"value":', 'dit is geen JSON'],
    ['no list', '{"value":{}}', 'geen lijst "value"'],
    ['nothing', 'null', 'geen lijst "value"'],
    ['a row that is none', '{"value":[1]}', 'een rij is geen object'],
  ])('is refused: %s', (_name, text, words) => {
    expect(() => readODataPage(bytes(text), 'deel.json')).toThrow(ODataFout)
    expect(() => readODataPage(bytes(text), 'deel.json')).toThrow(words)
  })
})

describe('the parts of a visit', () => {
  it('become tables, with rows numbered over all pages', () => {
    const tables = readODataTables([
      { naam: '1NED-DataProperties.json', bytes: bytes([{ Key: 'a_1' }]) },
      { naam: '1NED-TypedDataSet-0001.json', bytes: bytes({ value: [{ A: 1 }, { A: 2 }] }) },
      { naam: '2NED-Observations-0001.json', bytes: bytes({ value: [{ A: 3 }] }) },
      { naam: '1NED-TypedDataSet-0002.json', bytes: bytes({ value: [{ A: 4 }] }) },
    ])
    expect(tables.map(({ id, gegevens }) => [id, gegevens.map(({ rij, deel }) => `${rij} ${deel}`)])).toEqual(
      [
        [
          '1NED',
          ['1 1NED-TypedDataSet-0001.json', '2 1NED-TypedDataSet-0001.json', '4 1NED-TypedDataSet-0002.json'],
        ],
        ['2NED', ['3 2NED-Observations-0001.json']],
      ],
    )
    expect(tables[0]?.beschrijving.get('DataProperties')).toHaveLength(1)
  })

  it('are refused when one belongs to no table', () => {
    expect(() => readODataTables([{ naam: 'iets.json', bytes: bytes([]) }])).toThrow(
      'hoort niet bij een tabel',
    )
  })
})
