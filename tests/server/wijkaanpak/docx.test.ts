import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { PNG } from 'pngjs'
import { beforeAll, describe, expect, it } from 'vitest'
import { blokregels } from '../../../server/contract/text/blok.ts'
import { documentblokken } from '../../../server/contract/text/nl/wijkaanpak-document.ts'
import { wordFile } from '../../../server/wijkaanpak/docx.ts'
import { kaartjePng } from '../../../server/wijkaanpak/docx-png.ts'
import { findProgram } from '../../helpers/find-program.ts'
import { type GelezenDocx, leesDocx, readXml } from '../../helpers/read-docx.ts'
import { makeTempDir } from '../../helpers/temp-dir.ts'
import { echtDocument } from '../../helpers/wijkaanpak-echt.ts'

const document = echtDocument('zuiderzeewijk')
const blokken = documentblokken(document)
const wanted = blokregels(blokken).filter((line) => line.trim() !== '')
const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim()

let bytes: Uint8Array
let read: GelezenDocx
beforeAll(async () => {
  bytes = await wordFile(document)
  read = await leesDocx(bytes)
})

const part = (name: string): string => read.delen.get(name)?.toString('utf8') ?? ''

describe('the Word file of a plan', () => {
  it('is the same bytes each time, with the peildatum as its day', async () => {
    expect(Buffer.from(await wordFile(document)).equals(Buffer.from(bytes))).toBe(true)
    expect(part('docProps/core.xml').match(/2025-05-01T00:00:00Z/g)).toHaveLength(2)
    // The day of every file in the zip: 1 May 2025 as MS-DOS writes it, in the words of each local header.
    const day = ((2025 - 1980) << 9) | (5 << 5) | 1
    expect(Buffer.from(bytes).readUInt16LE(12)).toBe(day)
  })

  it('is well-formed in every part, and every part it names is there', () => {
    const missing: string[] = []
    const types: string[] = []
    for (const [name, content] of read.delen) {
      if (!/\.(xml|rels|svg)$/.test(name)) continue
      readXml(content.toString('utf8'), {
        open: ({ name: tag, attributes }) => {
          if (tag === 'Relationship' && attributes['TargetMode']?.value !== 'External') {
            const folder = posix.dirname(posix.dirname(name))
            const target = attributes['Target']?.value ?? ''
            const path = target.startsWith('/')
              ? target.slice(1)
              : posix.normalize(posix.join(folder, target))
            if (!read.delen.has(path)) missing.push(`${name}: ${path}`)
          }
          if (tag === 'Override') types.push((attributes['PartName']?.value ?? '').slice(1))
        },
      })
    }
    expect(missing).toEqual([])
    expect(types.filter((name) => !read.delen.has(name))).toEqual([])
    expect(types).toContain('word/document.xml')
  })

  it('says what the document says: every line in its order, and nothing else', () => {
    expect(read.alineas.map(({ tekst }) => plain(tekst)).filter((line) => line !== '')).toEqual(
      wanted.map(plain),
    )
  })

  it('has headings, head rows of tables, Dutch, a title, numbered pages', () => {
    const heads = blokken.flatMap((blok) => (blok.soort === 'kop' ? [`${blok.niveau} ${blok.tekst}`] : []))
    const styles: Record<string, number> = { Title: 1, Heading1: 2, Heading2: 3 }
    const found = read.alineas.flatMap(({ stijl, tekst }) =>
      stijl !== null && stijl in styles ? [`${styles[stijl]} ${tekst}`] : [],
    )
    expect(found).toEqual(heads)
    const tables = blokken.filter(({ soort }) => soort === 'tabel')
    expect(read.kopregels).toEqual(tables.map(() => 1))
    expect(part('word/styles.xml')).toMatch(/<w:lang[^>]*w:val="nl-NL"/)
    expect(part('docProps/core.xml')).toContain('<dc:title>Wijkaanpak Zuiderzeewijk, cyclus 2025</dc:title>')
    const footer = [...read.delen.keys()].find((name) => /footer\d*\.xml$/.test(name)) ?? ''
    expect(part(footer)).toMatch(/PAGE/)
    expect(part('word/document.xml')).toMatch(/<w:pgSz[^>]*w:w="11906"/)
  })

  it('has the map as a drawing with its words, and a picture of the same shapes behind it', () => {
    const xml = part('word/document.xml')
    const [map] = blokken.filter((blok) => blok.soort === 'kaart')
    expect(map?.uitleg).toContain('1. ')
    let described = ''
    readXml(xml, {
      open: ({ name, attributes }) => {
        if (name === 'wp:docPr') described = attributes['descr']?.value ?? ''
      },
    })
    expect(described).toBe(map?.uitleg)
    expect(xml).toContain('svgBlip')
    const svg = [...read.delen].find(([name]) => name.endsWith('.svg'))
    expect(svg?.[1].toString('utf8')).toContain('Zuiderzeelaan')
    const png = [...read.delen].find(([name]) => name.endsWith('.png'))
    const picture = PNG.sync.read(png?.[1] ?? Buffer.alloc(0))
    expect(
      Math.abs(picture.width / picture.height - document.kaart.breedteMm / document.kaart.hoogteMm),
    ).toBeLessThan(0.01)
  })
})

describe('the picture of the map', () => {
  it('has the ground outside, white buurten, amber ambitions and dark numbers', () => {
    const picture = PNG.sync.read(Buffer.from(kaartjePng(document.kaart)))
    const colours = new Map<string, number>()
    for (let at = 0; at < picture.data.length; at += 4) {
      const key = [...picture.data.subarray(at, at + 3)].join(' ')
      colours.set(key, (colours.get(key) ?? 0) + 1)
    }
    // #edf0f0, #ffffff, #b0760c, #14232b of design.md; white under 13 % amber: 255 - 0.13 × (255 - 176) = 245 and so on.
    for (const colour of ['237 240 240', '255 255 255', '176 118 12', '20 35 43', '245 237 223']) {
      expect(colours.get(colour) ?? 0, colour).toBeGreaterThan(200)
    }
  })
})

describe('LibreOffice', () => {
  const office = findProgram(['soffice', 'libreoffice'])

  it('opens the file and reads the same words', ({ skip }) => {
    if (office === null) {
      skip('LibreOffice is not installed here: the parts of the file are read by hand above.')
      return
    }
    const folder = makeTempDir('docx')
    try {
      writeFileSync(join(folder.path, 'plan.docx'), bytes)
      execFileSync(
        office,
        [
          `-env:UserInstallation=file://${join(folder.path, 'profile')}`,
          '--headless',
          '--convert-to',
          'txt:Text (encoded):UTF8',
          '--outdir',
          folder.path,
          join(folder.path, 'plan.docx'),
        ],
        { timeout: 120_000 },
      )
      const words = plain(readFileSync(join(folder.path, 'plan.txt'), 'utf8').replace(/[•\uf0b7]/g, ' '))
      for (const line of wanted) expect(words).toContain(plain(line))
    } finally {
      folder.remove()
    }
  })
})
