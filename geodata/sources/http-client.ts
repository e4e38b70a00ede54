import { aanklopAdres, controleerAdres, doelVanVerwijzing, leesVia, toonAdres } from './bron-adres.ts'
import { BronFout, type BronAntwoord, type BronClient, type BronVraag } from './bron-client.ts'
import { codeBijStatus, eigenUitleg } from './bron-weigering.ts'
import { controleerOpenbaar, type ZoekAdressen } from './openbaar-adres.ts'
import { leesLijf, LijfTeGroot, schrijfLijf } from './lees-lijf.ts'
import { leesRetryAfter, MEESTE_POGINGEN, pauzeNa, TIJDELIJK } from './terugtreden.ts'

/** How long a source may take, in milliseconds. */
export interface Tijdslimieten {
  /** Until the headers are in. */
  kopMs: number
  /** From the headers until the last byte: a source that trickles is stopped too. */
  lijfMs: number
  /** The same for a body that goes to a file. */
  bestandMs?: number
}

/** Long enough for a page of a busy map service, short enough to tell a person that it does not work. */
export const STANDAARD_TIJDSLIMIETEN: Tijdslimieten = { kopMs: 30_000, lijfMs: 120_000 }

export interface BronClientOpties {
  /** Exact host names that may be asked. */
  hosts: readonly string[]
  /**
   * Base address of a relay in the municipality's own network: `https://api.pdok.nl/a?b` is then asked at
   * `{via}/api.pdok.nl/a?b`. Addresses in answers, faults and links stay those of the source. Null: straight.
   */
  via: string | null
  stop: AbortSignal
  /** Waits; rejects or returns early when `stop` is given. A test notes the pause and returns at once. */
  slaap: (ms: number, stop: AbortSignal) => Promise<void>
  /** Number in [0, 1) that spreads the pauses. */
  willekeur: () => number
  /** Now in milliseconds since 1970, to read a Retry-After with a date. */
  klok: () => number
  tijdslimieten: Tijdslimieten
  /** Finds the addresses of a name; the system's own when left out. */
  zoekAdressen?: ZoekAdressen
}

/** Name by which a source knows who asks. */
const USER_AGENT = 'Wijkcyclus/1 (wijkanalyses voor gemeenten)'
/** Source: RFC 9110 section 15.4; 300 and 305 carry no address to follow. */
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308])
const MEESTE_VERWIJZINGEN = 5
/** Most bytes of an explanation (problem+json) that are read. */
const MEESTE_UITLEG_BYTES = 16_384
/** Half an hour: a gigabyte over a slow line. */
const STANDAARD_BESTAND_MS = 1_800_000

/** What one knock gave: an answer, an address to go on to, or a fault with the pause the source asked for. */
type Klop =
  | { kind: 'antwoord'; antwoord: BronAntwoord }
  | { kind: 'verder'; location: string }
  | { kind: 'fout'; fout: BronFout; herhaalbaar: boolean; retryAfterMs: number | null }

function fout(fault: BronFout, herhaalbaar = false, retryAfterMs: number | null = null): Klop {
  return { kind: 'fout', fout: fault, herhaalbaar, retryAfterMs }
}

/** Code that Node gives a broken connection, such as ECONNREFUSED; nothing else of the error is told. */
function netwerkCode(error: unknown): string {
  const cause = error instanceof Error ? (error.cause ?? error) : null
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : null
  return typeof code === 'string' && /^[A-Z0-9_]+$/.test(code) ? ` (${code})` : ''
}

function headersOf(vraag: BronVraag, metGeheim: boolean): Headers {
  const headers = new Headers(metGeheim ? { ...vraag.headers } : {})
  headers.set('accept', vraag.accept)
  headers.set('user-agent', USER_AGENT)
  if (vraag.etag) headers.set('if-none-match', vraag.etag)
  if (vraag.lastModified) headers.set('if-modified-since', vraag.lastModified)
  return headers
}

/** One request to one address, with both time limits. */
async function klop(
  opties: BronClientOpties,
  via: string | null,
  url: URL,
  vraag: BronVraag,
  geheim: boolean,
  pad: string | null,
): Promise<Klop> {
  const plaats = toonAdres(url)
  const { kopMs, bestandMs = STANDAARD_BESTAND_MS } = opties.tijdslimieten
  const lijfMs = pad === null ? opties.tijdslimieten.lijfMs : bestandMs
  const teLaat = new AbortController()
  let timer = setTimeout(() => teLaat.abort(), kopMs)
  let kopBinnen = false
  try {
    // A relay is named in the settings and stands in the own network; a name of a source may not lead there.
    if (via === null) await controleerOpenbaar(url.hostname, opties.zoekAdressen)
    const response = await fetch(aanklopAdres(url, via), {
      headers: headersOf(vraag, geheim),
      redirect: 'manual',
      signal: AbortSignal.any([opties.stop, teLaat.signal]),
    })
    kopBinnen = true
    clearTimeout(timer)
    timer = setTimeout(() => teLaat.abort(), lijfMs)
    return await leesAntwoord(opties, response, url, vraag, geheim, pad)
  } catch (error) {
    if (error instanceof BronFout) return fout(error)
    if (opties.stop.aborted) return fout(new BronFout('gestopt', 'Het ophalen is gestopt.', url.href))
    if (teLaat.signal.aborted) {
      const limit = Math.round((kopBinnen ? lijfMs : kopMs) / 1_000)
      const what = kopBinnen ? 'het antwoord was niet compleet' : 'er kwam geen antwoord'
      return fout(new BronFout('te-traag', `${plaats}: ${what} binnen ${limit} seconden.`, url.href))
    }
    if (error instanceof LijfTeGroot) {
      return fout(
        new BronFout('te-groot', `${plaats}: het antwoord is groter dan ${vraag.mostBytes} bytes.`, url.href),
      )
    }
    const what = kopBinnen ? 'de verbinding brak af tijdens het antwoord' : 'er kwam geen verbinding'
    const code = kopBinnen ? 'bron-stuk' : 'niet-bereikbaar'
    return fout(
      new BronFout(code, `${plaats}: ${what}${netwerkCode(error)}.`, url.href, { cause: error }),
      true,
    )
  } finally {
    clearTimeout(timer)
    teLaat.abort()
  }
}

async function leesAntwoord(
  opties: BronClientOpties,
  response: Response,
  url: URL,
  vraag: BronVraag,
  geheim: boolean,
  pad: string | null,
): Promise<Klop> {
  const { status, headers } = response
  const voorwaardelijk = Boolean(vraag.etag) || Boolean(vraag.lastModified)
  if (status === 304 && voorwaardelijk)
    return { kind: 'antwoord', antwoord: { gewijzigd: false, url: url.href } }
  const location = headers.get('location')
  if (REDIRECTS.has(status) && location !== null) return { kind: 'verder', location }
  if (status === 200) {
    if (pad !== null) await schrijfLijf(response.body, vraag.mostBytes, pad)
    const bytes = pad === null ? await leesLijf(response.body, vraag.mostBytes) : new Uint8Array(0)
    const mediatype = headers.get('content-type') ?? ''
    const antwoord = { url: url.href, bytes, mediatype, etag: headers.get('etag') }
    return {
      kind: 'antwoord',
      antwoord: { gewijzigd: true, ...antwoord, lastModified: headers.get('last-modified') },
    }
  }
  const geheimen = Object.values(vraag.headers ?? {})
  const body = await leesLijf(response.body, MEESTE_UITLEG_BYTES).catch(() => new Uint8Array(0))
  const own = eigenUitleg(body, geheimen)
  const uitleg = `${toonAdres(url)} antwoordde met status ${status}${own === '' ? '' : ` (${own})`}.`
  const code = codeBijStatus(status, geheim && geheimen.length > 0)
  const retryAfterMs = leesRetryAfter(headers.get('retry-after'), opties.klok())
  return fout(new BronFout(code, uitleg, url.href), TIJDELIJK.has(status), retryAfterMs)
}

/**
 * A client that asks politely: it says who it is, asks only what changed, waits when the source is busy, and never goes
 * outside the list of hosts. At most 4 tries and 5 redirects per question. Every way to fail is a `BronFout`.
 */
export function maakBronClient(opties: BronClientOpties): BronClient {
  const hosts = new Set(opties.hosts)
  const via = leesVia(opties.via)

  /** Waits before the next try; throws the fault when there is no next try. */
  async function wachtOfGeefOp(klopFout: Klop & { kind: 'fout' }, poging: number): Promise<void> {
    const { fout: fault, herhaalbaar, retryAfterMs } = klopFout
    const pauze = herhaalbaar ? pauzeNa(poging, retryAfterMs, opties.willekeur()) : null
    if (pauze === null) {
      if (!herhaalbaar) throw fault
      const uitleg = `${fault.uitleg} Aantal pogingen: ${poging}.`
      throw new BronFout(fault.code, uitleg, fault.url, { cause: fault })
    }
    await opties.slaap(pauze, opties.stop).catch(() => undefined)
    if (opties.stop.aborted) throw new BronFout('gestopt', 'Het ophalen is gestopt.', fault.url)
  }

  async function vraagRond(vraag: BronVraag, pad: string | null): Promise<BronAntwoord> {
    let url = controleerAdres(vraag.url, hosts)
    const eersteHost = url.host
    let geheim = true
    let pogingen = 0
    for (let verwijzingen = 0; verwijzingen <= MEESTE_VERWIJZINGEN && pogingen < MEESTE_POGINGEN;) {
      if (opties.stop.aborted) throw new BronFout('gestopt', 'Het ophalen is gestopt.', url.href)
      const result = await klop(opties, via, url, vraag, geheim, pad)
      if (result.kind === 'antwoord') return result.antwoord
      if (result.kind === 'fout') {
        pogingen += 1
        await wachtOfGeefOp(result, pogingen)
        continue
      }
      verwijzingen += 1
      url = controleerAdres(doelVanVerwijzing(result.location, url, via), hosts)
      // once away from the host that the key is for, it is not sent again, also not on the way back
      geheim = geheim && url.host === eersteHost
    }
    throw new BronFout('bron-stuk', `${toonAdres(url)} verwijst steeds verder door.`, url.href)
  }

  return { get: (vraag) => vraagRond(vraag, null), naarBestand: (vraag, pad) => vraagRond(vraag, pad) }
}
