import type { Bijeenkomst } from '../../geodata/schema/bijeenkomst.ts'
import type { Programmawijk } from '../../geodata/schema/focusgebied.ts'
import { stadsdeelId } from '../verdieping/analysegebied.ts'

/** The three lists that stand beside each other in equal size. */
export const LIJSTEN = ['bewoners', 'professionals', 'voorstel'] as const
export type Lijst = (typeof LIJSTEN)[number]

/** Place of a theme on each list, 1 at the top; null: not among the first three there, or that list does not exist yet. */
export type Plaatsen = Readonly<Record<Lijst, number | null>>

/**
 * How the lists speak of one theme.
 * alleen: one list names it; niet-bij: all but one; andere-plaats: every list, at another place; gelijk: every list, same place.
 */
export interface Vergelijking {
  thema: string
  soort: 'alleen' | 'niet-bij' | 'andere-plaats' | 'gelijk'
  /** The one list that names it (alleen) or leaves it out (niet-bij); null for the others. */
  lijst: Lijst | null
  plaatsen: Plaatsen
  /** No figure per buurt exists: a difference with the proposal may come from that alone. */
  geenCijfer: boolean
}

/** What the three lists have in common and where they differ; differences stand apart since they are shown first. */
export interface Lijstvergelijking {
  /** Lists that exist; with fewer than two nothing can be compared. */
  aanwezig: readonly Lijst[]
  verschillen: readonly Vergelijking[]
  /** Named by every list that exists, at the same place. */
  gelijk: readonly Vergelijking[]
}

/** A theme as a list names it: an id of the theme list, or their own words. */
function keyOf(thema: string): string {
  return thema.trim().toLowerCase()
}

/**
 * Compares the residents' top three, the professionals' and the proposal. None of them counts more than another: this says where
 * they differ, it makes no fourth list.
 *
 * @param lists themes in order per list; null: no session yet
 * @param withFigures themes about which a figure per buurt exists
 * @returns differences in the residents' order, then the professionals', then the proposal's
 * @example residents [huizen, rondkomen], proposal [rondkomen, huizen]: both "andere-plaats"
 */
export function compareLists(
  lists: Readonly<Record<Lijst, readonly string[] | null>>,
  withFigures: ReadonlySet<string>,
): Lijstvergelijking {
  const aanwezig = LIJSTEN.filter((lijst) => lists[lijst] !== null)
  const named = new Map<string, string>()
  for (const lijst of aanwezig) {
    for (const thema of lists[lijst] ?? []) if (!named.has(keyOf(thema))) named.set(keyOf(thema), thema)
  }
  const rows = [...named].map(([key, thema]): Vergelijking => {
    const plaatsen = {
      bewoners: placeIn(lists.bewoners, key),
      professionals: placeIn(lists.professionals, key),
      voorstel: placeIn(lists.voorstel, key),
    }
    return { thema, ...kindOf(plaatsen, aanwezig), plaatsen, geenCijfer: !withFigures.has(key) }
  })
  if (aanwezig.length < 2) return { aanwezig, verschillen: [], gelijk: [] }
  return {
    aanwezig,
    verschillen: rows.filter(({ soort }) => soort !== 'gelijk'),
    gelijk: rows.filter(({ soort }) => soort === 'gelijk'),
  }
}

function placeIn(list: readonly string[] | null, key: string): number | null {
  const index = list?.findIndex((thema) => keyOf(thema) === key) ?? -1
  return index < 0 ? null : index + 1
}

function kindOf(plaatsen: Plaatsen, aanwezig: readonly Lijst[]): Pick<Vergelijking, 'soort' | 'lijst'> {
  const naming = aanwezig.filter((lijst) => plaatsen[lijst] !== null)
  const [only] = naming
  if (naming.length === 1 && only !== undefined) return { soort: 'alleen', lijst: only }
  const [without] = aanwezig.filter((lijst) => plaatsen[lijst] === null)
  if (without !== undefined) return { soort: 'niet-bij', lijst: without }
  const places = new Set(naming.map((lijst) => plaatsen[lijst]))
  return { soort: places.size === 1 ? 'gelijk' : 'andere-plaats', lijst: null }
}

/**
 * Sessions about an area, newest first. Residents speak for their wijk; the breed integraal netwerk meets per stadsdeel, so a
 * session of professionals about the whole stadsdeel also speaks for its wijken. The newest counts, the others stay visible.
 */
export function sessionsAbout(
  sessions: readonly Bijeenkomst[],
  area: Pick<Programmawijk, 'id' | 'stadsdeel'>,
): Readonly<Record<Bijeenkomst['soort'], readonly Bijeenkomst[]>> {
  const isStadsdeel = area.id === stadsdeelId(area.stadsdeel)
  const about = sessions
    .filter(({ soort, wijk, stadsdeel }) => {
      if (wijk !== null) return wijk === area.id
      return stadsdeel === area.stadsdeel && (soort === 'professionals' || isStadsdeel)
    })
    .toSorted((a, b) => compare(b.datum, a.datum) || compare(b.vastgelegdOp, a.vastgelegdOp))
  return {
    bewoners: about.filter(({ soort }) => soort === 'bewoners'),
    professionals: about.filter(({ soort }) => soort === 'professionals'),
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
