import { ODataFout, readODataPage } from '../formats/cbs-odata.ts'
import { BronFout, type BronAntwoord, type BronClient, type BronVraag } from './bron-client.ts'
import type { BronDeel, BronOpdracht } from './connector.ts'

/** Most bytes of one page: 10,000 rows of the widest table (128 topics) are about 40 MB. */
const MEESTE_BYTES = 60_000_000
/** Most rows that version 3 gives to one question. Source: documentation of CBS open data. */
const MEESTE_RIJEN = 10_000
/** More pages than any gemeente needs: a source that never stops is found. */
const MEESTE_PAGINAS = 100

/** One OData service: address up to the table. `feed` is the bulk service of version 3 that pages by itself. */
export interface ODataDienst {
  basis: string
  feed: string | null
}

/** Collects the answers of one visit in the order in which they came. */
export interface ODataBezoek {
  readonly delen: readonly BronDeel[]
  /** Asks all rows of an entity that describes the table. */
  beschrijving(tabel: string, entiteit: string): Promise<BronDeel>
  /** Asks the rows of data that a filter lets through, page after page. */
  gegevens(tabel: string, entiteit: string, filter: string): Promise<void>
}

type Gekomen = Extract<BronAntwoord, { gewijzigd: true }>

/** Filter that lets through one gemeente with its wijken and buurten, and the country; codes are padded with spaces. */
export function filterOpGemeente(gemeente: string): string {
  const digits = gemeente.slice(2)
  const starts = ['NL', `GM${digits}`, `WK${digits}`, `BU${digits}`]
  return `(${starts.map((start) => `startswith(WijkenEnBuurten,'${start}')`).join(' or ')})`
}

function address(
  base: string,
  tabel: string,
  entiteit: string,
  query: Readonly<Record<string, string>>,
): string {
  const words = Object.entries(query).map(([name, value]) => `$${name}=${encodeURIComponent(value)}`)
  return `${base}/${tabel}/${entiteit}${words.length === 0 ? '' : `?${words.join('&')}`}`
}

function question(url: string): BronVraag {
  return { url, accept: 'application/json', mostBytes: MEESTE_BYTES }
}

/** Asks without a condition, so the answer always has bytes. */
async function ask(client: BronClient, url: string): Promise<Gekomen> {
  const answer = await client.get(question(url))
  if (answer.gewijzigd) return answer
  throw new BronFout('andere-vorm', 'De bron zei "niet gewijzigd" terwijl wij dat niet vroegen.', url)
}

/** Rows and next page of an answer; a fault in its shape becomes a fault of the source. */
function readPage(answer: Gekomen, naam: string): ReturnType<typeof readODataPage> {
  if (/html/i.test(answer.mediatype)) {
    throw new BronFout('onleesbaar', `${naam}: de bron gaf een webpagina in plaats van gegevens.`, answer.url)
  }
  try {
    return readODataPage(answer.bytes, naam)
  } catch (error) {
    if (!(error instanceof ODataFout)) throw error
    const code = error.message.endsWith('geen JSON.') ? 'onleesbaar' : 'andere-vorm'
    throw new BronFout(code, error.message, answer.url, { cause: error })
  }
}

/** A visit to one service. @throws BronFout when the source does not give what is asked */
export function openODataBezoek(client: BronClient, dienst: ODataDienst, stop: AbortSignal): ODataBezoek {
  const delen: BronDeel[] = []

  const check = (url: string): void => {
    if (stop.aborted) throw new BronFout('gestopt', 'Het ophalen is gestopt.', url)
    if (delen.length >= MEESTE_PAGINAS * 10)
      throw new BronFout('te-groot', 'De bron geeft te veel pagina’s.', url)
  }

  /** Keeps one answer as a part. */
  const keep = (naam: string, answer: Gekomen): BronDeel => {
    const { bytes, mediatype, etag, lastModified, url } = answer
    const deel: BronDeel = { naam, url, mediatype, bytes, etag, lastModified }
    delen.push(deel)
    return deel
  }

  async function follow(first: string, tabel: string, entiteit: string): Promise<void> {
    const seen = new Set<string>()
    let rows = 0
    for (let url: string | null = first; url !== null;) {
      check(url)
      if (seen.has(url) || seen.size >= MEESTE_PAGINAS) {
        throw new BronFout('andere-vorm', `Tabel ${tabel}: de pagina’s van de bron houden niet op.`, url)
      }
      seen.add(url)
      const answer = await ask(client, url)
      const number = delen.filter(({ naam }) => naam.startsWith(`${tabel}-${entiteit}-`)).length + 1
      const naam = `${tabel}-${entiteit}-${String(number).padStart(4, '0')}.json`
      const page = readPage(answer, naam)
      keep(naam, answer)
      rows += page.rijen.length
      // a full page without a next link: the source may have cut the rest off
      const cut = page.volgende === null && page.rijen.length === MEESTE_RIJEN
      url = cut ? `${first}&$top=${MEESTE_RIJEN}&$skip=${rows}` : page.volgende
    }
  }

  return {
    delen,
    async beschrijving(tabel, entiteit) {
      const url = address(dienst.basis, tabel, entiteit, {})
      check(url)
      const naam = `${tabel}-${entiteit}.json`
      const answer = await ask(client, url)
      readPage(answer, naam)
      return keep(naam, answer)
    },
    async gegevens(tabel, entiteit, filter) {
      try {
        await follow(address(dienst.basis, tabel, entiteit, { filter }), tabel, entiteit)
      } catch (error) {
        // version 3 answers 500 to a question with more than 10,000 rows; the feed gives them in pages
        if (!(error instanceof BronFout) || error.code !== 'bron-stuk' || dienst.feed === null) throw error
        await follow(address(dienst.feed, tabel, entiteit, { filter, format: 'json' }), tabel, entiteit)
      }
    },
  }
}

/**
 * Whether any of the tables changed since the last good visit, asked of TableInfos, which carries the moment of the last
 * change of the table. Without an earlier visit the answer is yes.
 */
export async function tabellenGewijzigd(
  client: BronClient,
  dienst: ODataDienst,
  tabellen: readonly string[],
  vorige: BronOpdracht['vorige'],
): Promise<boolean> {
  for (const tabel of tabellen) {
    const url = address(dienst.basis, tabel, 'TableInfos', {})
    const before = vorige.get(url)
    if (before === undefined || (before.etag === null && before.lastModified === null)) return true
    const answer = await client.get({ ...question(url), ...before })
    if (answer.gewijzigd) return true
  }
  return tabellen.length === 0
}
