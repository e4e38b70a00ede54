import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import writeXlsxFile from 'write-excel-file/node'
import { describe, expect, it } from 'vitest'
import { type Leesgrenzen, STANDAARD_GRENZEN } from '../../../geodata/formats/lezer.ts'
import { kolomletters } from '../../../geodata/formats/xlsx-blad.ts'
import { datumUitDagnummer } from '../../../geodata/formats/xlsx-datum.ts'
import { xlsxLezer } from '../../../geodata/formats/xlsx-lezer.ts'
import { opmaakVanCode } from '../../../geodata/formats/xlsx-opmaak.ts'
import { findProjectRoot } from '../../helpers/project-root.ts'
import { bestandsfout, leesAlles, tijdelijkeBestanden } from './lees-alles.ts'
import { bladrij, maakXlsx, maakZip, type Werkmapdelen, werkmapBestanden } from './maak-zip.ts'

const maak = tijdelijkeBestanden()

const lees = async (delen: Werkmapdelen, grenzen?: Partial<Leesgrenzen>) =>
  leesAlles(xlsxLezer, maak('map.xlsx', await maakXlsx(delen)), grenzen === undefined ? {} : { grenzen })
const weigert = (delen: Werkmapdelen, grenzen?: Partial<Leesgrenzen>) => bestandsfout(lees(delen, grenzen))

const kop = bladrij(1, ['code', 'waarde'])

describe('cells', () => {
  it('reads shared, rich and inline texts, numbers, booleans and results of formulas', async () => {
    const { rijen } = await lees({
      blad:
        bladrij(1, ['a', 'b', 'c', 'd', 'e']) +
        '<row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2"><v>1.5E3</v></c><c r="C2" t="b"><v>1</v></c>' +
        '<c r="D2"><f>1+1</f><v>2</v></c><c r="E2" t="str"><f>"x"</f><v>x</v></c></row>' +
        '<row r="4"><c r="B4" t="inlineStr"><is><r><t>vet</t></r><r><t xml:space="preserve"> &amp; schuin</t></r></is></c></row>',
      teksten:
        '<si><t>nul</t></si><si><r><t>een</t></r><r><t> twee</t></r><rPh sb="0" eb="1"><t>lees</t></rPh></si>',
    })
    expect(rijen).toEqual([
      { rij: 2, cellen: ['een twee', 1500, true, 2, 'x'], geometrie: null },
      { rij: 4, cellen: [null, 'vet & schuin', null, null, null], geometrie: null },
    ])
  })

  it('reads cells and rows without reference by their order', async () => {
    const { rijen } = await lees({
      blad: `${kop}<row><c t="inlineStr"><is><t>x</t></is></c><c><v>3</v></c></row>`,
    })
    expect(rijen).toEqual([{ rij: 2, cellen: ['x', 3], geometrie: null }])
  })

  it('gives dates as ISO text and keeps what its format calls text or leading zeros', async () => {
    const opmaak =
      '<numFmts><numFmt numFmtId="164" formatCode="dd\\-mm\\-yyyy"/><numFmt numFmtId="165" formatCode="0000000000000000"/></numFmts>' +
      '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>' +
      '<cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="49"/><xf numFmtId="165"/><xf numFmtId="22"/></cellXfs>'
    const blad =
      bladrij(1, ['getal', 'datum', 'tekst', 'bag', 'moment']) +
      '<row r="2"><c r="A2" s="0"><v>46296</v></c><c r="B2" s="1"><v>46296</v></c><c r="C2" s="2"><v>12</v></c>' +
      '<c r="D2" s="3"><v>995010000012345</v></c><c r="E2" s="4"><v>46296.5</v></c></row>'
    const since1900 = await lees({ blad, opmaak })
    expect(since1900.rijen[0]?.cellen).toEqual([
      46296,
      '2026-10-01',
      '12',
      '0995010000012345',
      '2026-10-01T12:00:00',
    ])
    const since1904 = await lees({ blad, opmaak, eigenschappen: '<workbookPr date1904="1"/>' })
    expect(since1904.rijen[0]?.cellen[1]).toBe('2030-10-02')
  })

  it('gives a number with 9,95E+14 as it is stored, all digits that are left', async () => {
    const { rijen } = await lees({ blad: `${kop}<row r="2"><c r="A2"><v>9.9501000000012E+14</v></c></row>` })
    expect(rijen[0]?.cellen[0]).toBe(995010000000120)
  })

  it.each([
    ['<c r="B3"><f>SUM(A1)</f></c>', 'geen opgeslagen uitkomst'],
    ['<c r="B3" t="e"><f>1/0</f><v>#DIV/0!</v></c>', '#DEEL/0!'],
    ['<c r="B3" t="e"><v>#N/A</v></c>', '#N/B'],
    ['<c r="B3"><v>twaalf</v></c>', 'geen geldig getal'],
    ['<c r="B3"><v>1e999</v></c>', 'geen geldig getal'],
    ['<c r="B3" t="s"><v>7</v></c>', 'ontbreekt'],
    ['<c r="B3" s="1"><v>-5</v></c>', 'geen geldige datum'],
  ])('refuses the row of %s with row and column and reads on', async (cell, reden) => {
    const { rijen, geweigerd } = await lees({
      blad: `${kop}${bladrij(2, ['x', 1])}<row r="3"><c r="A3"><v>1</v></c>${cell}</row>${bladrij(4, ['y', 2])}`,
      opmaak: '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>',
    })
    expect(rijen.map((row) => row.rij)).toEqual([2, 4])
    expect(geweigerd).toEqual([
      { bestand: 'map.xlsx', blad: 'Blad1', rij: 3, kolom: 'waarde', reden: expect.stringContaining(reden) },
    ])
  })

  it('refuses a row with a value beside the named columns', async () => {
    const { geweigerd } = await lees({ blad: kop + bladrij(2, ['x', 1]) + bladrij(3, ['x', 1, 'ernaast']) })
    expect(geweigerd).toMatchObject([{ rij: 3, kolom: 'C', reden: expect.stringContaining('zonder naam') }])
  })
})

describe('sheets', () => {
  it('offers visible sheets with something in them, and finds the header under a title', async () => {
    const bytes = await maakXlsx({
      blad:
        bladrij(1, ['Lijst van oktober']) +
        bladrij(3, ['code', 'naam', 'aantal']) +
        bladrij(4, ['a', 'b', 3]),
      bladen:
        '<sheet name="Lijst" sheetId="1" r:id="rId1"/><sheet name="Leeg" sheetId="2" r:id="rId4"/>' +
        '<sheet name="Verborgen" sheetId="3" state="hidden" r:id="rId1"/>',
      meer: { 'xl/worksheets/sheet2.xml': '<worksheet><sheetData/></worksheet>' },
    })
    const bestand = maak('bladen.xlsx', bytes)
    const { bladen } = await xlsxLezer.herken(bestand, STANDAARD_GRENZEN)
    expect(
      bladen.map((blad) => [blad.naam, blad.kolommen.map((column) => [column.naam, column.soort])]),
    ).toEqual([
      [
        'Lijst',
        [
          ['code', 'tekst'],
          ['naam', 'tekst'],
          ['aantal', 'getal'],
        ],
      ],
    ])
    const { rijen } = await leesAlles(xlsxLezer, bestand)
    expect(rijen).toEqual([{ rij: 4, cellen: ['a', 'b', 3], geometrie: null }])
    const fout = await bestandsfout(leesAlles(xlsxLezer, bestand, { blad: 'Anders' }))
    expect(fout.reden).toContain('"Anders" staat niet')
  })

  it('reads what another writer made', async () => {
    const made = await writeXlsxFile([
      [{ value: 'naam' }, { value: 'datum' }, { value: 'aantal' }],
      [
        { type: String, value: '<Café & co>' },
        { type: Date, value: new Date(Date.UTC(2025, 1, 28)), format: 'dd-mm-yyyy' },
        { type: Number, value: -1.25 },
      ],
    ]).toBuffer()
    const { rijen } = await leesAlles(xlsxLezer, maak('ander.xlsx', made))
    expect(rijen).toEqual([{ rij: 2, cellen: ['<Café & co>', '2025-02-28', -1.25], geometrie: null }])
  })

  const real = new URL('../shared/data/formats/rivm_50090NED_2016_18plus.xlsx', findProjectRoot())
  it('reads the real RIVM workbook', async ({ skip }) => {
    if (!existsSync(real)) skip('../shared is absent')
    const {
      kop: head,
      rijen,
      geweigerd,
    } = await leesAlles(xlsxLezer, { pad: fileURLToPath(real), naam: 'rivm.xlsx' })
    expect(head.kolommen).toHaveLength(43)
    expect(rijen).toHaveLength(17_341)
    expect(geweigerd).toEqual([])
    expect(rijen.at(-1)?.cellen.slice(0, 4)).toEqual([52021, 20300, 'MW00000', 'BU01935210'])
  })
})

describe('workbooks that cannot be used', () => {
  it('refuses one cell at XFD1048576, small as the workbook is', async () => {
    const delen = { blad: '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>' }
    expect((await maakXlsx(delen)).length).toBeLessThan(3000)
    expect(await weigert(delen)).toMatchObject({
      blad: 'Blad1',
      rij: 1_048_576,
      kolom: 'XFD',
      reden: expect.stringContaining('verder dan kolom 2000'),
    })
  })

  it('passes over a million empty rows without counting them as rows', async () => {
    const empty = Array.from({ length: 200_000 }, (_one, index) => `<row r="${index + 3}" ht="15"/>`).join('')
    const { rijen } = await lees({ blad: kop + bladrij(2, ['x', 1]) + empty }, { mostRows: 1 })
    expect(rijen).toHaveLength(1)
  })

  it('refuses past the largest number of rows', async () => {
    const fout = await weigert(
      { blad: kop + [2, 3, 4].map((row) => bladrij(row, ['x', row])).join('') },
      { mostRows: 2 },
    )
    expect(fout).toMatchObject({ blad: 'Blad1', rij: 4, reden: expect.stringContaining('meer dan 2 rijen') })
  })

  it('refuses a bomb by its ratio, before unpacking', async () => {
    const bomb = await maakXlsx({ blad: kop, meer: { 'xl/media/image1.bin': Buffer.alloc(20_000_000) } })
    expect(bomb.length).toBeLessThan(50_000)
    const fout = await bestandsfout(leesAlles(xlsxLezer, maak('bom.xlsx', bomb)))
    expect(fout.reden).toContain('keer zo groot')
  })

  it('refuses what unpacks past the bound, and too many files', async () => {
    expect(await weigert({ blad: kop }, { mostUnpackedBytes: 1000 })).toMatchObject({
      reden: expect.stringContaining('Uitgepakt'),
    })
    const many = Object.fromEntries(Array.from({ length: 2100 }, (_one, index) => [`deel${index}.xml`, 'x']))
    expect((await weigert({ blad: kop, meer: many })).reden).toContain('2105 bestanden')
  })

  it('refuses a zip that lies about the size of a sheet', async () => {
    const bytes = await maakXlsx({ blad: kop + bladrij(2, ['x', 1]) })
    const directory = bytes.lastIndexOf('PK\u0001\u0002xl/worksheets', undefined, 'latin1')
    const entry = bytes.lastIndexOf('PK\u0001\u0002', directory === -1 ? undefined : directory, 'latin1')
    bytes.writeUInt32LE(10, entry + 24)
    const fout = await bestandsfout(leesAlles(xlsxLezer, maak('leugen.xlsx', bytes)))
    expect(fout.reden).toContain('beschadigd')
  })

  it('refuses names that walk out of the zip', async () => {
    const bytes = await maakXlsx({ blad: kop, meer: { 'aaaaaaaaaaa.xml': 'x' } })
    const text = bytes.toString('latin1').replaceAll('aaaaaaaaaaa.xml', '../../../../x.x')
    const fout = await bestandsfout(leesAlles(xlsxLezer, maak('pad.xlsx', Buffer.from(text, 'latin1'))))
    expect(fout.reden).toContain('beschadigd')
  })

  it.each([
    [
      'a DOCTYPE with entities',
      '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet/>',
      'DOCTYPE',
    ],
    [
      'an entity nobody declared',
      `${kop}<row r="2"><c r="A2" t="inlineStr"><is><t>&lol;</t></is></c></row>`,
      'beschadigd',
    ],
    ['elements without end', `${'<a>'.repeat(100_000)}`, 'beschadigd'],
    ['a broken tag', '<row r="1"><c r="A1"></row>', 'beschadigd'],
    ['rows out of order', bladrij(5, ['x']) + bladrij(4, ['y']), 'beschadigd'],
    ['cells out of order', '<row r="1"><c r="B1"><v>1</v></c><c r="A1"><v>1</v></c></row>', 'beschadigd'],
    ['a row past the end', '<row r="1048577"><c r="A1"><v>1</v></c></row>', 'beschadigd'],
    ['a nonsense reference', '<row r="1"><c r="9"><v>1</v></c></row>', 'beschadigd'],
    ['two columns with one name', bladrij(1, ['naam', 'naam']) + bladrij(2, ['x', 1]), 'twee keer'],
    [
      'an error in the header',
      `<row r="1"><c r="A1" t="e"><v>#REF!</v></c><c r="B1" t="inlineStr"><is><t>b</t></is></c></row>`,
      '#VERW!',
    ],
    ['no rows at all', '', 'leeg'],
    ['a cell past the limit', `${kop}${bladrij(2, ['z'.repeat(40_000)])}`, '32767 tekens'],
  ])('refuses %s', async (_what, blad, reden) => {
    expect(await weigert({ blad })).toMatchObject({
      bestand: 'map.xlsx',
      reden: expect.stringContaining(reden),
    })
  })

  it('refuses giant and nested shared texts', async () => {
    expect((await weigert({ blad: kop, teksten: `<si><t>${'z'.repeat(40_000)}</t></si>` })).reden).toContain(
      '32767',
    )
    expect((await weigert({ blad: kop, teksten: '<si>'.repeat(1000) })).reden).toContain('beschadigd')
    const attribute = `<si naam="${'z'.repeat(4_000_000)}"><t>x</t></si>`
    expect((await weigert({ blad: kop, teksten: attribute }, {})).reden).toMatch(/beschadigd/)
  })

  it('refuses zips that are no workbook and bytes that are no zip', async () => {
    const plain = await bestandsfout(leesAlles(xlsxLezer, maak('a.xlsx', await maakZip({ 'a.txt': 'a' }))))
    expect(plain.reden).toContain('geen Excel-werkmap')
    const noZip = await bestandsfout(leesAlles(xlsxLezer, maak('b.xlsx', 'PK\u0003\u0004 nee')))
    expect(noZip.reden).toContain('beschadigd')
    const { 'xl/worksheets/sheet1.xml': _gone, ...without } = werkmapBestanden({ blad: '' })
    const missing = await bestandsfout(leesAlles(xlsxLezer, maak('c.xlsx', await maakZip(without))))
    expect(missing.reden).toContain('blad ontbreekt')
  })
})

describe('parts', () => {
  it.each([
    [1, false, '1900-01-01'],
    [59, false, '1900-02-28'],
    [60, false, null],
    [61, false, '1900-03-01'],
    [45_716, false, '2025-02-28'],
    [0, true, '1904-01-01'],
    [0.75, false, '18:00:00'],
    [2_958_465.5, false, '9999-12-31T12:00:00'],
    [2_958_466, false, null],
    [-1, false, null],
    [Number.NaN, false, null],
  ])('day %d (1904: %s) is %s', (serial, from1904, text) => {
    expect(datumUitDagnummer(serial, from1904)).toBe(text)
  })

  it.each([
    ['General', 'getal'],
    ['0.00E+00', 'getal'],
    ['#,##0.00 "dagen"', 'getal'],
    ['[Red]0.0', 'getal'],
    ['[h]:mm', 'getal'],
    ['d/m/yy', 'datum'],
    ['[$-413]d mmmm yyyy;@', 'datum'],
    ['hh:mm', 'datum'],
    ['@', 'tekst'],
    ['0', 'getal'],
    ['0000', { nullen: 4 }],
  ])('format %s is %j', (code, kind) => {
    expect(opmaakVanCode(code)).toEqual(kind)
  })

  it('names columns as Excel does', () => {
    expect([0, 25, 26, 701, 702, 16_383].map(kolomletters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA', 'XFD'])
  })
})
