import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { editionFolder, type Inhoudsopgave, PUBLIC, readList, readPointer, readSnapshot } from './files.ts'
import { htmlVan } from './html.ts'
import type { Momentopname } from './momentopname.ts'
import { omgevingVan, PAGINAS } from './omgeving.ts'
import { Fout } from './pages/Fout.tsx'
import { Zoek, type Zoekuitkomst } from './pages/Zoek.tsx'
import { MEESTE_LETTERS } from './pages/Zoekvorm.tsx'
import { leegAntwoord } from './public-empty.ts'
import type { PubliekAntwoord, PubliekeVraag } from './public-types.ts'
import { ASK_AGAIN, FOREVER, HTML, mediaTypeOf, publicHeaders } from './public-headers.ts'
import { BLIJVEND, taalVan } from './edition.ts'
import { indexVan, nabij, zoek, type Zoekindex } from './zoeken.ts'

type Coding = 'br' | 'gzip' | 'plain'

/** A file that is kept ready: its bytes and its headers for each coding, made once. */
type Ready = Readonly<Record<Coding, { headers: Readonly<Record<string, string>>; body: Uint8Array }>> & {
  etag: string
  /** Headers of "you have it already". */
  same: Readonly<Record<string, string>>
}

/** An edition that is being shown. */
interface Opened {
  list: Inhoudsopgave
  folder: string
  known: ReadonlyMap<string, Inhoudsopgave['bestanden'][number]>
  snapshot: Momentopname
  index: Zoekindex
  ready: Map<string, Ready>
}

/** Files that are kept in memory at once, about 20 kB each. */
const MOST_READY = 3_000

/** Beginnings of addresses of the app for staff, which the public side leaves alone. */
const STAFF = /^(werk|aanmelden|api|ogc|assets|health|metrics)(\/|$)/

/** First parts of addresses that belong to the public side even where nothing is. */
const OWN = /^((straat|wijk|buurt|uitgave|a|en|tr|ar|pl)(\/|$)|(uitgave\.json|sw\.js)$)/

/** A name alone, as somebody types it behind the address of the map: the start of a street, a word, a language. */
const NAME = /^[\p{L}\p{N}' -]{1,60}(\.html)?\/?$/u

function codingOf(accepts: string | undefined): Coding {
  if (accepts === undefined) return 'plain'
  if (/\bbr\b(?!\s*;\s*q=0(\.0*)?(,|$))/.test(accepts)) return 'br'
  if (/\bgzip\b(?!\s*;\s*q=0(\.0*)?(,|$))/.test(accepts)) return 'gzip'
  return 'plain'
}

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path)
  } catch {
    return null
  }
}

/** Whether a tag that the browser has is the one of the file. */
function hasAlready(ifNoneMatch: string | undefined, etag: string): boolean {
  return (
    ifNoneMatch !== undefined && ifNoneMatch.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag)
  )
}

/**
 * The public side: answers from the folders of editions and from nothing else. It knows no database, no session and no person, and gives
 * the same answer to everybody.
 */
export class PublicApp {
  readonly #dataDir: string
  readonly #isSecure: boolean
  /** When the pointer was last looked at, and what it looked like then. */
  #stamp = ''
  #current: Opened | null = null
  #withdrawn: readonly number[] = []
  readonly #older = new Map<number, Opened | null>()

  /**
   * @param dataDir folder that holds the editions
   * @param isSecure whether the app is known under https
   */
  constructor(dataDir: string, isSecure: boolean) {
    this.#dataDir = dataDir
    this.#isSecure = isSecure
    this.refresh()
  }

  /** Looks again which edition is shown; call it after publishing or withdrawing. */
  refresh(): void {
    const pointer = readPointer(this.#dataDir)
    const stamp = JSON.stringify(pointer)
    if (stamp === this.#stamp) return
    this.#stamp = stamp
    this.#withdrawn = pointer.ingetrokken
    this.#older.clear()
    this.#current = pointer.nummer === null ? null : this.#open(pointer.nummer)
  }

  /** Number of the edition that is shown; null when none is. */
  get nummer(): number | null {
    return this.#current?.list.nummer ?? null
  }

  #open(nummer: number): Opened | null {
    const folder = editionFolder(this.#dataDir, nummer)
    const list = readList(folder)
    if (list === null) return null
    const snapshot = readSnapshot(folder)
    return {
      list,
      folder,
      known: new Map(list.bestanden.map((row) => [row.pad, row])),
      snapshot,
      index: indexVan(snapshot),
      ready: new Map(),
    }
  }

  /** A shared file of an earlier edition: pages that somebody still has open ask for it. */
  #earlier(pad: string): Ready | null {
    const newest = this.#current?.list.nummer ?? 0
    for (let nummer = newest - 1; nummer >= 1 && nummer >= newest - 4; nummer -= 1) {
      if (this.#withdrawn.includes(nummer)) continue
      if (!this.#older.has(nummer)) this.#older.set(nummer, this.#open(nummer))
      const opened = this.#older.get(nummer) ?? null
      const found = opened === null ? null : this.#file(opened, pad)
      if (found !== null) return found
    }
    return null
  }

  #file(opened: Opened, pad: string): Ready | null {
    const before = opened.ready.get(pad)
    if (before !== undefined) return before
    const row = opened.known.get(pad)
    if (row === undefined) return null
    const path = join(opened.folder, PUBLIC, pad)
    try {
      const plain = readFileSync(path)
      const etag = `"${row.sha256.slice(0, 27)}"`
      const made = this.#ready(
        pad,
        etag,
        row.ingepakt
          ? { plain, gzip: readFileSync(`${path}.gz`), br: readFileSync(`${path}.br`) }
          : { plain, gzip: null, br: null },
      )
      if (opened.ready.size >= MOST_READY) opened.ready.clear()
      opened.ready.set(pad, made)
      return made
    } catch {
      return null
    }
  }

  #ready(
    pad: string,
    etag: string,
    forms: { plain: Uint8Array; gzip: Uint8Array | null; br: Uint8Array | null },
  ): Ready {
    const same = {
      etag,
      vary: 'Accept-Encoding',
      'cache-control': pad.startsWith(BLIJVEND) ? FOREVER : ASK_AGAIN,
      ...publicHeaders(pad, this.#isSecure),
    }
    const form = (body: Uint8Array | null, coding: Coding) => ({
      body: body ?? forms.plain,
      headers: {
        ...same,
        'content-type': mediaTypeOf(pad),
        'content-length': String((body ?? forms.plain).length),
        'accept-ranges': 'none',
        ...(body === null || coding === 'plain' ? {} : { 'content-encoding': coding }),
      },
    })
    return {
      etag,
      same,
      plain: form(forms.plain, 'plain'),
      gzip: form(forms.gzip, 'gzip'),
      br: form(forms.br, 'br'),
    }
  }

  #send(vraag: PubliekeVraag, file: Ready): PubliekAntwoord {
    if (hasAlready(vraag.ifNoneMatch, file.etag)) return { status: 304, headers: file.same, body: null }
    const { headers, body } = file[codingOf(vraag.acceptEncoding)]
    return { status: 200, headers, body: vraag.method === 'HEAD' ? null : body }
  }

  /** A page that is made for this request: what was searched for, or that something is not there. */
  #page(vraag: PubliekeVraag, status: number, pad: string, html: string): PubliekAntwoord {
    const body = new TextEncoder().encode(html)
    return {
      status,
      headers: {
        ...publicHeaders(pad, this.#isSecure),
        'content-type': HTML,
        'content-length': String(body.length),
        'cache-control': 'no-store',
      },
      body: vraag.method === 'HEAD' ? null : body,
    }
  }

  #search(vraag: PubliekeVraag, opened: Opened, pad: string, query: string): PubliekAntwoord {
    const { taal, pagina } = taalVan(pad)
    const omgeving = omgevingVan(opened.snapshot, opened.list.hulpbestanden, taal, pagina)
    const asked = (new URLSearchParams(query.slice(0, 2_000)).get('q') ?? '').trim()
    const show = (uitkomst: Zoekuitkomst, status = 200) =>
      this.#page(vraag, status, pad, htmlVan(Zoek({ omgeving, uitkomst })))
    if (asked === '') return show({ soort: 'alles' })
    if (asked.length > MEESTE_LETTERS) return show({ soort: 'te-lang' })
    const found = zoek(opened.index, asked)
    if (found.soort === 'een') {
      return {
        status: 303,
        headers: {
          ...publicHeaders(pad, this.#isSecure),
          location: found.pagina,
          'cache-control': 'no-store',
          'content-length': '0',
        },
        body: null,
      }
    }
    if (found.soort === 'elders') return show({ soort: 'elders', vraag: asked })
    return show({
      soort: found.soort === 'meer' ? 'gevonden' : 'lijkt',
      vraag: asked,
      vondsten: found.vondsten,
    })
  }

  #missing(vraag: PubliekeVraag, opened: Opened, path: string): PubliekAntwoord {
    const { taal, pagina } = taalVan(path)
    const number = /^uitgave\/(\d{1,6})/.exec(pagina)?.[1]
    const last =
      pagina
        .split('/')
        .findLast((part) => part !== '')
        ?.replace(/\.html$/, '') ?? ''
    // The page stands as deep as its address, so that its links are right.
    const omgeving = omgevingVan(opened.snapshot, opened.list.hulpbestanden, taal, pagina.slice(0, 200))
    const page = Fout({
      omgeving,
      uitgave: number === undefined ? null : Number(number),
      lijkt: number === undefined ? nabij(opened.index, last.slice(0, MEESTE_LETTERS)) : [],
    })
    return this.#page(vraag, 404, path, htmlVan(page))
  }

  /**
   * Answers a request when it is one for the public side.
   * @returns null when it belongs to the app for staff, or to nobody
   */
  answer(vraag: PubliekeVraag): PubliekAntwoord | null {
    const mark = vraag.url.indexOf('?')
    const raw = (mark === -1 ? vraag.url : vraag.url.slice(0, mark)).slice(1)
    const query = mark === -1 ? '' : vraag.url.slice(mark + 1)
    if (STAFF.test(raw)) return null
    if (vraag.method !== 'GET' && vraag.method !== 'HEAD') return null
    const opened = this.#current
    const isStart = raw === '' || raw === PAGINAS.begin
    if (opened === null) {
      if (!isStart && !OWN.test(raw)) return null
      return leegAntwoord(vraag, this.#withdrawn.length > 0, this.#isSecure)
    }
    const direct = raw === '' ? PAGINAS.begin : raw
    const { pagina } = taalVan(direct)
    const asksSearch = pagina === PAGINAS.zoek || pagina === 'zoek'
    if (asksSearch && query !== '') {
      return this.#search(vraag, opened, direct.endsWith('.html') ? direct : `${direct}.html`, query)
    }
    const file = this.#file(opened, direct)
    if (file !== null) return this.#send(vraag, file)
    return this.#elsewhere(vraag, opened, raw)
  }

  /** Addresses without their ending, of an earlier edition, in another spelling, or of nothing. */
  #elsewhere(vraag: PubliekeVraag, opened: Opened, raw: string): PubliekAntwoord | null {
    const path = decoded(raw)
    if (path === null) return OWN.test(raw) ? this.#missing(vraag, opened, 'straat/x') : null
    const file =
      this.#file(opened, `${path}.html`) ??
      (/^(en|tr|ar|pl)\/$/.test(path) ? this.#file(opened, `${path}index.html`) : null)
    if (file !== null) return this.#send(vraag, file)
    if (/^(nl|en|tr|ar|pl)$/.test(path) || path === `uitgave/${opened.list.nummer}`) {
      const map = path === 'nl' ? '' : `${path}/`
      const to = path.startsWith('uitgave') ? `../${PAGINAS.begin}` : `${map}${PAGINAS.begin}`
      const headers = { ...publicHeaders(path, this.#isSecure), location: to, 'content-length': '0' }
      return { status: 302, headers: { ...headers, 'cache-control': 'no-store' }, body: null }
    }
    if (path.startsWith(BLIJVEND)) {
      const earlier = this.#earlier(path)
      if (earlier !== null) return this.#send(vraag, earlier)
    }
    return OWN.test(path) || NAME.test(path) ? this.#missing(vraag, opened, path) : null
  }
}
