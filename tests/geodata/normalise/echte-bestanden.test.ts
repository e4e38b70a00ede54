import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { indicatoren } from '../../../geodata/catalog/indicatoren.ts'
import { pijlerRegels } from '../../../geodata/catalog/pijlers.ts'
import { projectRoot } from '../../../geodata/datasets/locate.ts'
import { readODataTables, type ODataTabel } from '../../../geodata/formats/cbs-odata.ts'
import { parseCsv } from '../../../geodata/formats/csv.ts'
import { normaliseKerncijfers } from '../../../geodata/normalise/cbs-kerncijfers-odata.ts'
import { columnMeaning } from '../../../geodata/normalise/columns.ts'
import { vindOnderwerpen } from '../../../geodata/normalise/odata-onderwerpen.ts'
import { MISDRIJVEN, normalisePolitieOData } from '../../../geodata/normalise/politie-odata.ts'

/** Real files of the sources, kept beside the project; the fixtures of the project stand in for them where they are absent. */
const folder = join(projectRoot(), '..', 'shared', 'data', 'formats')
const present = existsSync(folder)
const REASON = 'the real files of the sources are not beside the project'
const bytes = (name: string): Uint8Array => new Uint8Array(readFileSync(join(folder, name)))
const meaning = (dataset: string) => columnMeaning(dataset, pijlerRegels(), indicatoren())

if (!present)
  console.warn('the real files of the sources are not beside the project: these tests are skipped')

describe('real files', () => {
  beforeEach((context) => {
    if (!present) context.skip(REASON)
  })

  it('DataProperties of 85984NED holds every key figure of ours, once and in our unit', () => {
    const [table] = readODataTables([
      { naam: '85984NED-DataProperties.json', bytes: bytes('cbs_odata3_85984NED_DataProperties.json') },
    ])
    if (table === undefined) throw new Error('no table')
    const { kolomBijSleutel, afgekeurd } = vindOnderwerpen(table, meaning('cbs-kerncijfers'))
    expect(afgekeurd).toEqual([])
    expect(kolomBijSleutel.get('AantalInwoners_5')).toBe('AantalInwoners')
    expect(kolomBijSleutel.get('k_40PersonenMetLaagsteInkomen_84')).toBe('k_40PersonenMetLaagsteInkomen')
    expect(kolomBijSleutel.size).toBe(meaning('cbs-kerncijfers').figures.size)
  })

  it('the rows of all gemeenten and wijken of 2024 become the published figures', () => {
    const csv = parseCsv(bytes('kwb_2024_85984NED_gemeenten_wijken.csv'), 'kwb.csv')
    const rows = csv.rijen.map(({ cellen }) =>
      Object.fromEntries(
        [...cellen].map(([name, text]): [string, string | number | null] =>
          name === 'code' ? ['WijkenEnBuurten', text.padEnd(10)] : [name, text === '' ? null : Number(text)],
        ),
      ),
    )
    const tables: ODataTabel[] = readODataTables([
      { naam: '85984NED-DataProperties.json', bytes: bytes('cbs_odata3_85984NED_DataProperties.json') },
      {
        naam: '85984NED-TypedDataSet-0001.json',
        bytes: new TextEncoder().encode(JSON.stringify({ value: rows })),
      },
    ])
    const { deel, rijenOvergenomen, rijenGelezen } = normaliseKerncijfers(
      tables,
      meaning('cbs-kerncijfers'),
      {
        gebiedscodes: new Set(csv.rijen.map(({ cellen }) => cellen.get('code') ?? '')),
        indelingJaar: 2022,
        jaarVanTabel: new Map([['85984NED', 2024]]),
      },
    )
    expect([rijenGelezen, rijenOvergenomen]).toEqual([csv.rijen.length, csv.rijen.length])
    const value = (gebied: string, indicator: string) =>
      deel.waarnemingen?.find((one) => one.gebied === gebied && one.indicator === indicator)?.waarde
    expect(value('GM0995', 'cbs-kwb-inwoners')).toBe(84_080)
    expect(value('WK099504', 'cbs-kwb-inwoners')).toBe(11_670)
    expect(value('WK099501', 'cbs-kwb-woningvoorraad')).toBe(2_700)
  })

  it('the row of police table 47018NED', () => {
    const dimension = { value: [{ Key: '0.0.0 ', Title: 'Totaal misdrijven' }] }
    const topic = [{ Type: 'Topic', Key: 'GeregistreerdeMisdrijven_1', Title: 'x', Unit: 'aantal' }]
    const encode = (value: unknown) => new TextEncoder().encode(JSON.stringify(value))
    const tables = readODataTables([
      { naam: '47018NED-DataProperties.json', bytes: encode(topic) },
      { naam: '47018NED-SoortMisdrijf.json', bytes: encode(dimension) },
      { naam: '47018NED-TypedDataSet-0001.json', bytes: bytes('odata_47018NED_TypedDataSet_voorbeeld.json') },
    ])
    const { deel } = normalisePolitieOData(
      tables,
      MISDRIJVEN,
      meaning('politie-misdrijven'),
      new Set(['NL00']),
    )
    expect(deel.waarnemingen).toEqual([
      expect.objectContaining({
        gebied: 'NL00',
        indicator: 'misdrijven-totaal',
        jaar: 2024,
        waarde: 805_327,
      }),
    ])
  })
})
