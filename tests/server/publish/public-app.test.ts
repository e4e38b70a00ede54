import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { filesOf, hulpbestandenVan } from '../../../server/publish/edition.ts'
import { editionFolder, type Inhoudsopgave, PUBLIC } from '../../../server/publish/files.ts'
import { writeEdition, writePointer } from '../../../server/publish/write-files.ts'
import type { Momentopname } from '../../../server/publish/momentopname.ts'
import { consultationHours } from '../../../server/publish/neem-momentopname.ts'
import { PublicApp } from '../../../server/publish/public-app.ts'
import type { PubliekAntwoord } from '../../../server/publish/public-types.ts'
import { embeddedPlan } from '../../helpers/embedded-programme.ts'
import { PROEFBOUWSELS, publiekeUitgave } from '../../helpers/publieke-uitgave.ts'
import { makeTempDir } from '../../helpers/temp-dir.ts'

const folder = makeTempDir('uitgaven')
afterAll(() => folder.remove())

const write = (uitgave: Momentopname): Promise<Inhoudsopgave> =>
  writeEdition(
    folder.path,
    uitgave,
    hulpbestandenVan(uitgave, PROEFBOUWSELS),
    filesOf(uitgave, PROEFBOUWSELS),
  )

let list: Inhoudsopgave
let app: PublicApp
beforeAll(async () => {
  list = await write(publiekeUitgave())
  writePointer(folder.path, { nummer: 1, ingetrokken: [] })
  app = new PublicApp(folder.path, false)
})

const HTML = 'text/html; charset=utf-8'

const ask = (url: string, rest: Partial<Parameters<PublicApp['answer']>[0]> = {}): PubliekAntwoord | null =>
  app.answer({ method: 'GET', url, acceptEncoding: undefined, ifNoneMatch: undefined, ...rest })
const textOf = (answer: PubliekAntwoord | null) => new TextDecoder().decode(answer?.body ?? new Uint8Array())

describe('an edition on disk', () => {
  test('the same snapshot gives the same bytes, and an edition is never written over', async () => {
    const uitgave = publiekeUitgave()
    const again = [...filesOf(uitgave, PROEFBOUWSELS)].map(({ pad, inhoud }) => ({
      pad,
      sha256: createHash('sha256').update(inhoud).digest('hex'),
    }))
    expect(again.toSorted((one, other) => (one.pad < other.pad ? -1 : 1))).toEqual(
      list.bestanden.map(({ pad, sha256 }) => ({ pad, sha256 })),
    )
    await expect(write(publiekeUitgave())).rejects.toThrow('there already')
  })

  test('every page stands there in five languages, whole, with its compressed forms', () => {
    const pages = list.bestanden.filter(({ pad }) => pad.endsWith('.html')).map(({ pad }) => pad)
    const dutch = pages.filter((pad) => !/^(en|tr|ar|pl)\//.test(pad))
    expect(dutch.length).toBeGreaterThan(14)
    for (const taal of ['en', 'tr', 'ar', 'pl'])
      expect(pages.filter((pad) => pad.startsWith(`${taal}/`)).length).toBe(dutch.length)
    for (const pad of pages) {
      const path = join(editionFolder(folder.path, 1), PUBLIC, pad)
      const html = readFileSync(path, 'utf8')
      expect(html, pad).toMatch(/^<!doctype html><html lang="(nl|en|tr|ar|pl)" dir="(ltr|rtl)"/)
      expect(html.endsWith('</html>'), pad).toBe(true)
      expect(gunzipSync(readFileSync(`${path}.gz`)).toString(), pad).toBe(html)
      expect(brotliDecompressSync(readFileSync(`${path}.br`)).toString(), pad).toBe(html)
    }
  })

  test('every link leads to a file of the edition, and nothing comes from elsewhere', () => {
    const known = new Set(list.bestanden.map(({ pad }) => pad))
    for (const { pad } of list.bestanden.filter((row) => row.pad.endsWith('.html'))) {
      const html = readFileSync(join(editionFolder(folder.path, 1), PUBLIC, pad), 'utf8')
      const links = [...html.matchAll(/ (?:href|src|action)="([^"]*)"/g)].map(([, link = '']) => link)
      expect(links.length).toBeGreaterThan(5)
      for (const link of links) {
        if (link.startsWith('tel:') || link.startsWith('#')) continue
        const to = new URL(link, `http://uitgave.invalid/${pad}`)
        expect(to.origin, `${pad}: ${link}`).toBe('http://uitgave.invalid')
        expect(known, `${pad}: ${link}`).toContain(decodeURIComponent(to.pathname).slice(1))
      }
    }
  })

  test('a figure stands there with its source and what is known of its error', () => {
    const page = textOf(ask('/wijk/noorderwijk.html'))
    expect(page).toContain('4.120')
    expect(page).toMatch(/Bron: <span lang="nl">CBS<\/span>\.\s+Afgerond: het kan 2,5 hoger of lager zijn\./)
    expect(textOf(ask('/en/wijk/noorderwijk.html'))).toContain('Rounded: it can be')
  })

  test('homes and reach per buurt, in the numbers of the language; what is withheld or not known says so', () => {
    const dutch = textOf(ask('/wijk/noorderwijk.html'))
    expect(dutch).toContain('<td>1.840</td>')
    expect(dutch).toContain('60\u00a0% tot 65\u00a0% van de huizen')
    expect(dutch).toContain('niet bekendgemaakt')
    expect(dutch).toContain('de wijkcentra die wij kennen (De Hoek)')
    expect(textOf(ask('/tr/wijk/noorderwijk.html'))).toContain('%60 ile %65')
    expect(textOf(ask('/en/wijk/noorderwijk.html'))).toContain('<td>1,840</td>')
    expect(textOf(ask('/pl/wijk/noorderwijk.html'))).toContain('<td>1840</td>')
    expect(textOf(ask('/wijk/zuiderwijk.html'))).toContain('weten wij nog niet')
  })

  test('consultation hours by name, with that the source gives no day; and that none is known where it names none', () => {
    for (const page of ['/terecht', '/straat/dorpsweg']) {
      const text = textOf(ask(page))
      expect(text, page).toContain(
        'Het plan van 2025 noemt deze spreekuren: <span lang="nl">Spreekuur geld</span>',
      )
      expect(text, page).toContain('De dag en de tijd staan er niet bij.')
    }
    const none = [...filesOf(publiekeUitgave({ spreekuren: [] }), PROEFBOUWSELS)].find(
      ({ pad }) => pad === 'en/straat/dorpsweg.html',
    )
    expect(new TextDecoder().decode(none?.inhoud)).toContain('We do not know a fixed day and time yet.')
  })

  test('only those of the year, and nothing of what is known by name alone', () => {
    const plan = embeddedPlan()
    expect(consultationHours(plan, '2026-10-01')).toEqual([
      'Wijkspreekuren op locatie',
      'Financieel spreekuur dichterbij',
    ])
    expect(consultationHours(plan, '2027-10-01')).toEqual([])
    const hidden = { acties: plan.acties.map((actie) => ({ ...actie, alleenNaam: true })) }
    expect(consultationHours(hidden, '2026-10-01')).toEqual([])
  })

  test('what people wrote cannot become markup', () => {
    const html = textOf(ask('/ideeen'))
    expect(html).toContain('&lt;b&gt;Een bank&lt;/b&gt;')
    expect(html).not.toContain('<b>Een bank')
  })
})

describe('answers', () => {
  test('every file by its name, and pages without their ending', () => {
    for (const { pad } of list.bestanden) expect(ask(`/${pad}`)?.status, pad).toBe(200)
    for (const url of ['/', '/straat/dorpsweg', '/wijk/noorderwijk', '/nu-open', '/ar/', '/pl/zoek'])
      expect(ask(url)?.status, url).toBe(200)
    expect(ask('/en')?.headers['location']).toBe('en/index.html')
    expect(ask('/nl')?.headers['location']).toBe('index.html')
  })

  test('compressed as asked, with one tag, and 304 for whoever has it', () => {
    const plain = ask('/')
    const etag = plain?.headers['etag'] ?? ''
    const br = ask('/', { acceptEncoding: 'gzip, deflate, br' })
    expect(br?.headers).toMatchObject({ 'content-encoding': 'br', etag, vary: 'Accept-Encoding' })
    expect(brotliDecompressSync(br?.body ?? new Uint8Array()).toString()).toBe(textOf(plain))
    expect(ask('/', { acceptEncoding: 'br;q=0, gzip' })?.headers['content-encoding']).toBe('gzip')
    const same = ask('/', { ifNoneMatch: `"x", W/${etag}` })
    expect(same).toMatchObject({ status: 304, body: null, headers: { etag } })
    expect(same?.headers['content-length']).toBeUndefined()
  })

  test('HEAD is GET without the body; other methods are not for here', () => {
    const get = ask('/nu-open.html')
    expect(ask('/nu-open.html', { method: 'HEAD' })).toEqual({ ...get, body: null })
    for (const method of ['POST', 'PUT', 'DELETE', 'TRACE']) expect(ask('/', { method })).toBeNull()
  })

  test('the app for staff is left alone', () => {
    for (const url of ['/werk', '/werk/kaart', '/api/v1/sessie', '/aanmelden', '/ogc/v1', '/health/live'])
      expect(ask(url), url).toBeNull()
  })

  test('headers: nothing from elsewhere, no cookie, hashed files for ever, pages asked about again', () => {
    const page = ask('/')?.headers ?? {}
    expect(page['content-security-policy']).toContain("default-src 'none'")
    expect(page['content-security-policy']).toContain("frame-ancestors 'none'")
    expect(page).not.toHaveProperty('set-cookie')
    expect(page['cache-control']).toBe('public, no-cache')
    expect(page['accept-ranges']).toBe('none')
    const embedded = ask('/inbedden')?.headers ?? {}
    expect(embedded['content-security-policy']).toContain('frame-ancestors *')
    expect(embedded).not.toHaveProperty('x-frame-options')
    const style = list.hulpbestanden.stijl
    expect(ask(`/${style}`)?.headers['cache-control']).toContain('immutable')
  })
})

describe('bad input gets a kind answer', () => {
  test('one street: its page; several, none, a postcode elsewhere: a page that says so', () => {
    expect(ask('/zoek?q=Dorpsweg')).toMatchObject({
      status: 303,
      headers: { location: 'straat/dorpsweg.html' },
    })
    expect(ask('/tr/zoek.html?q=1235zz')?.headers['location']).toBe('straat/veenlaan.html')
    expect(textOf(ask('/zoek?q=dorps'))).toContain('2 plekken gevonden')
    expect(textOf(ask('/zoek?q=veenlan'))).toContain('Bedoelt u een van deze?')
    expect(textOf(ask('/zoek?q=9999XX'))).toContain('Deze kaart gaat over Proef Oost')
    // A page made for a request is a page too, and no file to save.
    expect(ask('/zoek?q=dorps')?.headers['content-type']).toBe(HTML)
  })

  test('markup, long and broken questions', () => {
    const html = textOf(ask(`/zoek?q=${encodeURIComponent('"><script>alert(1)</script>')}`))
    expect(html).not.toContain('<script>alert')
    expect(html).toContain('&lt;script&gt;')
    expect(textOf(ask(`/zoek?q=${'a'.repeat(7_000)}`))).toContain('Dat is te lang')
    for (const url of ['/zoek?q=%E0%A4%A', '/zoek?q', '/zoek?&&=&q=', `/zoek?${'q=x&'.repeat(900)}`])
      expect(ask(url)?.status, url.slice(0, 30)).toBe(200)
  })

  test('what is not there: 404 with the nearest names, an old edition by its number', () => {
    const missing = ask('/straat/dorpswegg')
    expect(missing).toMatchObject({ status: 404, headers: { 'content-type': HTML } })
    expect(textOf(missing)).toContain('href="../straat/dorpsweg.html"')
    for (const url of ['/dorpsweg', '/Dorpswegg.html', '/dorpsweg/']) {
      expect(ask(url)?.status, url).toBe(404)
      expect(textOf(ask(url)), url).toContain('Bedoelt u een van deze?')
    }
    expect(textOf(ask('/uitgave/7'))).toContain('U zoekt uitgave 7. Nu geldt uitgave 1.')
    for (const url of [
      '/straat/%E0%A4%A',
      '/straat/../../main.sqlite',
      '/a/..%2f..%2finhoud.json',
      '/wijk/<x>',
    ])
      expect(ask(url)?.status, url).toBe(404)
  })

  test('nothing of the folder itself can be had: no list, no snapshot, no pointer', () => {
    for (const url of ['/inhoud.json', '/momentopname.json', '/../inhoud.json', '/huidig.json', '/.env'])
      expect(ask(url), url).toBeNull()
    expect(textOf(ask('/1'))).toContain('Deze pagina is er niet')
  })
})

describe('another edition', () => {
  test('a newer one is shown at once; shared files of the one before can still be had', async () => {
    const before = list.hulpbestanden.index
    await write(publiekeUitgave({ nummer: 2, straten: [] }))
    writePointer(folder.path, { nummer: 2, ingetrokken: [] })
    app.refresh()
    expect(textOf(ask('/'))).toContain('Uitgave 2')
    expect(ask('/straat/dorpsweg')?.status).toBe(404)
    expect(ask(`/${before}`)?.status).toBe(200)
  })

  test('withdrawn: the one before is shown again, and nothing of it can be had', () => {
    writePointer(folder.path, { nummer: 1, ingetrokken: [2] })
    app.refresh()
    expect(textOf(ask('/'))).toContain('Uitgave 1')
    expect(JSON.parse(textOf(ask('/uitgave.json')))).toMatchObject({ nummer: 1 })
  })

  test('all withdrawn: gone, and said so; none made yet: come back', () => {
    writePointer(folder.path, { nummer: null, ingetrokken: [1, 2] })
    app.refresh()
    expect(ask('/')).toMatchObject({ status: 410 })
    expect(ask('/uitgave.json')?.status).toBe(410)
    const empty = makeTempDir('leeg')
    const fresh = new PublicApp(empty.path, false)
    const vraag = { method: 'GET', url: '/', acceptEncoding: undefined, ifNoneMatch: undefined }
    expect(fresh.answer(vraag)).toMatchObject({ status: 503, headers: { 'retry-after': '30' } })
    expect(existsSync(join(empty.path, 'editions'))).toBe(false)
    empty.remove()
  })
})
