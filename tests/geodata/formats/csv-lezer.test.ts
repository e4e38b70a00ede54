import { truncateSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvLezer } from '../../../geodata/formats/csv-lezer.ts'
import { type Leesgrenzen, STANDAARD_GRENZEN } from '../../../geodata/formats/lezer.ts'
import { runs } from '../../helpers/property-runs.ts'
import { bestandsfout, leesAlles, tijdelijkeBestanden } from './lees-alles.ts'

const maak = tijdelijkeBestanden()

const lees = (inhoud: string | Uint8Array, grenzen?: Partial<Leesgrenzen>) =>
  leesAlles(csvLezer, maak('lijst.csv', inhoud), grenzen === undefined ? {} : { grenzen })
const weigert = (inhoud: string | Uint8Array, grenzen?: Partial<Leesgrenzen>) =>
  bestandsfout(lees(inhoud, grenzen))
const cellen = async (inhoud: string | Uint8Array) => (await lees(inhoud)).rijen.map((row) => row.cellen)

describe('rows', () => {
  it('numbers a row as a person sees it, blank lines and lines before the header counted', async () => {
    const { rijen } = await lees('Lijst van oktober\n\na;b;c\n1;2;3\n\n;;\n3;4;5')
    expect(rijen.map((row) => row.rij)).toEqual([4, 7])
  })

  it('refuses a row whose quote never closes and reads the rows after it', async () => {
    const { rijen, geweigerd } = await lees(`a;b\n1;2\n3;"open\n${'5;6\n'.repeat(20_000)}`)
    expect(geweigerd).toMatchObject([
      { rij: 3, kolom: null, reden: expect.stringContaining('niet gesloten') },
    ])
    expect(rijen).toHaveLength(20_001)
    expect(rijen.at(-1)?.rij).toBe(20_003)
  })

  it('refuses every row of a file of open quotes', async () => {
    const { rijen, geweigerd } = await lees(`a;b\n${'1;"x\n'.repeat(3000)}2;3\n`)
    expect(geweigerd).toHaveLength(3000)
    expect(rijen).toEqual([{ rij: 3002, cellen: ['2', '3'], geometrie: null }])
  })

  it('keeps the order of rows and refusals', async () => {
    const volgorde: string[] = []
    await csvLezer.lees(
      maak('volgorde.csv', 'a;b\n1;2\n3\n4;5\n'),
      '',
      {
        kop: () => void volgorde.push('kop'),
        rijen: (batch) => void volgorde.push(...batch.map((row) => `rij ${row.rij}`)),
        weiger: ({ rij }) => void volgorde.push(`weiger ${rij}`),
      },
      STANDAARD_GRENZEN,
      new AbortController().signal,
    )
    expect(volgorde).toEqual(['kop', 'rij 2', 'weiger 3', 'rij 4'])
  })

  it('stops soon with the reason it was given', async () => {
    const stop = new AbortController()
    let rows = 0
    const reading = csvLezer.lees(
      maak('lang.csv', `a;b\n${'1;2\n'.repeat(400_000)}`),
      '',
      {
        kop: () => {},
        rijen: (batch) => {
          rows += batch.length
          stop.abort(new Error('gestopt'))
        },
        weiger: () => {},
      },
      STANDAARD_GRENZEN,
      stop.signal,
    )
    await expect(reading).rejects.toThrow('gestopt')
    expect(rows).toBeLessThan(100_000)
  })

  it('takes __proto__ and constructor for ordinary names', async () => {
    const { kop } = await lees('__proto__;constructor\n1;2\n')
    expect(kop.kolommen).toEqual(['__proto__', 'constructor'])
    expect(({} as Record<string, unknown>)['1']).toBeUndefined()
  })
})

describe('what is found by itself', () => {
  const herken = (inhoud: string | Uint8Array) =>
    csvLezer.herken(maak('soort.csv', inhoud), STANDAARD_GRENZEN)

  it.each([
    ['a;b\n1,5;2,5\n3,5;4,5\n', ';', ','],
    ['a,b\n1.5,2.5\n', ',', '.'],
    ['a\tb\nx;y\tz\n', '\t', null],
    ['a|b\n1|2\n', '|', null],
    ['a;b\n1.234,50;x\n', ';', ','],
    ['tekst\nja, dat is zo\nnee, dat niet\n', null, null],
  ])('reads %j with separator %j and decimal sign %j', async (text, scheidingsteken, decimaalteken) => {
    expect(await herken(text)).toMatchObject({ scheidingsteken, decimaalteken })
  })

  it('says what the columns hold', async () => {
    const { bladen } = await herken(
      'id;datum;getal;leeg\n0995010000000001;31-12-2025;1,5;\n002;20260101;2;\n',
    )
    expect(bladen[0]?.kolommen.map((column) => column.soort)).toEqual(['tekst', 'datum', 'getal', 'leeg'])
  })

  it('takes bytes that are no UTF-8, far into the file, for windows-1252', async () => {
    const bytes = Buffer.from(`a;b\n${'1;2\n'.repeat(100_000)}caf\u00e9;\u0080\n`, 'latin1')
    expect(await herken(bytes)).toMatchObject({ codering: 'windows-1252' })
    expect((await cellen(bytes)).at(-1)).toEqual(['caf\u00e9', '\u20ac'])
  })

  it('keeps a character whole that a chunk cuts in two', async () => {
    for (const shift of [0, 1, 2, 3]) {
      const rows = await cellen(
        `a;b\n${'x'.repeat(shift)};${'\u20ac'.repeat(20)}\n${'1;\u{1f3e0}\n'.repeat(60_000)}`,
      )
      expect(new Set(rows.slice(1).map(String))).toEqual(new Set(['1,\u{1f3e0}']))
    }
  })
})

describe('files that cannot be used', () => {
  it.each([
    ['an empty file', '', 'leeg'],
    ['a byte order mark alone', '\ufeff', 'leeg'],
    ['blank lines alone', '\n\n;;\n', 'leeg'],
    ['NUL bytes', 'a;b\n1;\u00002\n', 'geen tekst'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]), 'geen tekst'],
    ['control characters', '\u0001\u0002\u0003;\u0004\u0005\n', 'geen tekst'],
    ['two columns with one name', 'a; a \n1;2\n', 'twee keer'],
    ['200,000 columns', `${'x;'.repeat(199_999)}y\n1\n`, '200000 kolommen'],
    ['a million columns in a file without end', 'x;'.repeat(1_000_000), 'kolommen'],
    ['a line without end', `a;b\n1;${'z'.repeat(5_000_000)}`, 'te lang'],
    ['a cell past the limit', `a;b\n1;${'z'.repeat(40_000)}\n`, '32767 tekens'],
    ['a quoted cell past the limit', `a;b\n1;"${'z'.repeat(80_000)}"\n`, '32767 tekens'],
    ['one column with an open quote', 'a\n"b\nc\n', 'niet gesloten'],
  ])('refuses %s', async (_what, inhoud, reden) => {
    expect(await weigert(inhoud)).toMatchObject({
      bestand: 'lijst.csv',
      reden: expect.stringContaining(reden),
    })
  })

  it('refuses 2 GB on its size, before reading', async () => {
    const bestand = maak('groot.csv', 'a;b\n')
    // A sparse file: it takes no room on the disk.
    truncateSync(bestand.pad, 2_000_000_000)
    const fout = await bestandsfout(csvLezer.herken(bestand, STANDAARD_GRENZEN))
    expect(fout.reden).toContain('te groot: 2000 MB, hoogstens 600 MB')
  })

  it('refuses past the largest number of rows, refused rows counted, and gives no row more', async () => {
    const fout = await weigert('a;b\n1;2\n3\n4;5\n6;7\n', { mostRows: 3 })
    expect(fout).toMatchObject({ rij: 5, reden: expect.stringContaining('meer dan 3 rijen') })
  })

  it('refuses a file that is not there', async () => {
    const fout = await bestandsfout(
      csvLezer.herken({ pad: '/nergens/x.csv', naam: 'x.csv' }, STANDAARD_GRENZEN),
    )
    expect(fout.reden).toContain('niet te openen')
  })
})

describe('any table', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'abcdefgh'), minLength: 1, maxLength: 8 })
  const piece = fc.constantFrom(
    'a',
    'Z',
    '0',
    '1',
    ',',
    ';',
    '|',
    '\t',
    '"',
    '\n',
    '\r\n',
    ' ',
    "'",
    '=',
    '\u00e9',
    '\u20ac',
    '.',
  )
  const cell = fc.oneof(
    fc.array(piece, { maxLength: 12 }).map((parts) => parts.join('')),
    fc.integer().map(String),
  )
  const table = fc
    .uniqueArray(letters, { minLength: 2, maxLength: 6 })
    .chain((names) =>
      fc.tuple(
        fc.constant(names),
        fc.array(fc.tuple(...names.map(() => cell)), { minLength: 1, maxLength: 12 }),
      ),
    )
  const way = fc.record({
    delimiter: fc.constantFrom(',', ';', '\t', '|'),
    newline: fc.constantFrom('\n', '\r\n'),
    always: fc.boolean(),
    lastNewline: fc.boolean(),
    encoding: fc.constantFrom('utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be', 'windows-1252'),
  })

  it('written in any separator, encoding and quoting reads back equal', async () => {
    await fc.assert(
      fc.asyncProperty(table, way, async ([names, rows], how) => {
        const text = [names, ...rows]
          .map((row) => row.map((one) => write(one, how)).join(how.delimiter))
          .join(how.newline)
        const { kop, rijen, geweigerd } = await lees(
          encode(text + (how.lastNewline ? how.newline : ''), how.encoding),
        )
        expect(geweigerd).toEqual([])
        expect(kop.kolommen).toEqual(names)
        // A row of nothing but delimiters is an empty line of a spreadsheet.
        const filled = rows.filter((row) => how.always || row.some((one) => one !== ''))
        expect(rijen.map((row) => row.cellen)).toEqual(filled)
      }),
      runs(150),
    )
  })

  function write(one: string, how: { delimiter: string; always: boolean }): string {
    const mustQuote = /["\r\n]/.test(one) || one.includes(how.delimiter)
    return mustQuote || how.always ? `"${one.replaceAll('"', '""')}"` : one
  }

  function encode(text: string, encoding: string): Uint8Array {
    if (encoding === 'utf-16le') return Buffer.from(`\ufeff${text}`, 'utf16le')
    if (encoding === 'utf-16be') return Buffer.from(`\ufeff${text}`, 'utf16le').swap16()
    if (encoding === 'utf-8-bom') return Buffer.from(`\ufeff${text}`)
    if (encoding === 'utf-8') return Buffer.from(text)
    return Buffer.from(text.replaceAll('\u20ac', '\u0080'), 'latin1')
  }
})
