import { describe, expect, it } from 'vitest'
import { herkenFormaat } from '../../../geodata/formats/herken-bestand.ts'
import { bestandsfout, tijdelijkeBestanden } from './lees-alles.ts'
import { maakXlsx, maakZip } from './maak-zip.ts'

const maak = tijdelijkeBestanden()

describe('what a file is, whatever its name says', () => {
  it.each([
    ['lijst.xlsx', 'a;b\n1;2\n', 'csv'],
    ['lijst.csv', '\ufeff \n{"type":"FeatureCollection","features":[]}', 'geojson'],
    ['lijst.txt', 'SQLite format 3\0', 'geopackage'],
    ['lijst.csv', 'fgb\u0003fgb\u0000', 'flatgeobuf'],
  ])('%s with %j', async (naam, inhoud, formaat) => {
    expect(await herkenFormaat(maak(naam, inhoud))).toBe(formaat)
  })

  it('looks into a zip', async () => {
    expect(await herkenFormaat(maak('a.csv', await maakXlsx({ blad: '' })))).toBe('xlsx')
    expect(await herkenFormaat(maak('b.csv', await maakZip({ 'map/Laag.SHP': 'x' })))).toBe('shapefile')
  })

  it.each([
    ['an old workbook', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), '.xls'],
    ['a pdf', '%PDF-1.7', 'pdf'],
    ['gzip', Uint8Array.from([0x1f, 0x8b, 8, 0]), 'gzip'],
    ['a bare part of a Shapefile', Uint8Array.from([0, 0, 0x27, 0x0a, 0, 0]), 'samen in een zip'],
    ['a web page', '\n<!DOCTYPE html><html></html>', 'webpagina'],
    ['an empty zip', Uint8Array.from([0x50, 0x4b, 5, 6, ...Array.from({ length: 18 }, () => 0)]), 'leeg'],
  ])('refuses %s and says what is read', async (_what, inhoud, reden) => {
    const fout = await bestandsfout(herkenFormaat(maak('bestand', inhoud)))
    expect(fout.reden).toContain(reden)
    expect(fout.reden).toContain('Gelezen worden: CSV')
  })

  it.each([
    [
      'an .ods',
      { mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<x/>' },
      '.ods',
    ],
    ['a binary workbook', { '[Content_Types].xml': '<x/>', 'xl/workbook.bin': 'x' }, '.xlsb'],
    ['a Word document', { '[Content_Types].xml': '<x/>', 'word/document.xml': '<x/>' }, 'Word'],
    ['another zip', { 'foto.jpg': 'x' }, 'geen werkmap en geen Shapefile'],
  ])('refuses %s', async (_what, delen, reden) => {
    const fout = await bestandsfout(herkenFormaat(maak('bestand.zip', await maakZip(delen))))
    expect(fout.reden).toContain(reden)
  })
})
