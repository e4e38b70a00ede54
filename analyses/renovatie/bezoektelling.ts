import type { Bezoekronde, Gesprek } from '../../geodata/schema/campagne.ts'
import { daysByWish, type GezegdeWens, MOST_VISITS_A_DAY, partOf } from './bezoekronde.ts'

/** Counts of homes in a round: the last visit to each says how it stands. */
export interface Rondetelling {
  /** Homes in the round. */
  gepland: number
  bezocht: number
  nietGetroffen: number
  afgezien: number
  hulpGewenst: number
  /** Handed over to an organisation, with consent. */
  overgedragen: number
}

/** The last visit to each home, by the order in which they were written down. */
export function lastVisits(visits: readonly Gesprek[]): Map<string, Gesprek> {
  return new Map(visits.map((visit) => [visit.woning, visit]))
}

/** How rounds went. @param visits in the order in which they were written down */
export function countVisits(rounds: readonly Bezoekronde[], visits: readonly Gesprek[]): Rondetelling {
  const homes = new Set(rounds.flatMap(({ dagen }) => dagen.flatMap(({ woningen }) => woningen)))
  const ids = new Set(rounds.map(({ id }) => id))
  const last = [...lastVisits(visits.filter(({ ronde }) => ids.has(ronde))).values()]
  const count = (test: (visit: Gesprek) => boolean) => last.filter(test).length
  return {
    gepland: homes.size,
    bezocht: count(({ uitkomst }) => uitkomst === 'bezocht'),
    nietGetroffen: count(({ uitkomst }) => uitkomst === 'niet-getroffen'),
    afgezien: count(({ uitkomst }) => uitkomst === 'afgezien'),
    hulpGewenst: count(({ hulpGewenst }) => hulpGewenst),
    overgedragen: count(({ hulp }) => hulp?.overgedragen === true),
  }
}

/**
 * Which homes each pair visits on a day: those planned for it, and in the places that are left those where nobody was met before, in the
 * order of the round. Homes that were visited or declined are left out; a pair never gets more than twelve. Who asked for a part of the
 * week is visited in it where that can be, and where nobody was met waits for it.
 *
 * @param visits visits before that day, in the order in which they were written down
 * @param wishes by dwelling
 * @returns pair by dwelling
 */
export function visitsOnDay(
  { id, dagen: planned }: Pick<Bezoekronde, 'id' | 'dagen'>,
  visits: readonly Gesprek[],
  datum: string,
  wishes: ReadonlyMap<string, GezegdeWens> = new Map(),
): Map<string, number> {
  const dagen = daysByWish(planned, wishes)
  const last = lastVisits(visits.filter((visit) => visit.ronde === id && visit.datum < datum))
  const isOver = (home: string) => ['bezocht', 'afgezien'].includes(last.get(home)?.uitkomst ?? '')
  const found = new Map<string, number>()
  const slots = dagen.filter((day) => day.datum === datum)
  const again = dagen
    .flatMap((day) => (day.datum < datum ? day.woningen : []))
    .filter((home) => last.get(home)?.uitkomst === 'niet-getroffen')
  for (const slot of slots) {
    const { duo, woningen } = slot
    const own = woningen.filter((home) => !isOver(home))
    const waits = (home: string) => {
      const tijd = wishes.get(home)?.tijd
      const isLater = dagen.some((day) => day.datum > datum && partOf(day) === tijd)
      return tijd !== undefined && partOf(slot) !== tijd && isLater
    }
    const more = again.filter((home) => !found.has(home) && !own.includes(home) && !waits(home))
    for (const home of [...own, ...more].slice(0, MOST_VISITS_A_DAY)) found.set(home, duo)
  }
  return found
}
