import type { Rekenmodel } from './rekenmodel.ts'

/** Rounds in which prices are set. */
const ROUNDS = 150
/** How far a price moves in the first and in the last round, as a part of the points of a quarter or year that is full. */
const FIRST_MOVE = 0.1
const LAST_MOVE = 0.01
/** How far a moment may be from the best of a unit and still get a part of it, as a part of what a unit is worth. */
const FIRST_SPREAD = 0.2
const LAST_SPREAD = 0.02
const LEAST_PART = 1e-4

/** What scarce quarters and years cost. */
export interface Schaarste {
  /** Points that a unit has to bring to be worth what it takes, per unit and quarter. */
  toll: Float64Array
  /** No plan has more points than this, by these prices alone; streets, minima and promises are left out. */
  bound: number
}

/** Everything that a unit can take, flat: row of the stock and amount, for each quarter in which it can begin. */
interface Offers {
  /** Per offer its unit and quarter as one place, and its points with all nearness that can be. */
  place: Int32Array
  value: Float64Array
  /** Offers of a unit, and uses of an offer, stand between two starts. */
  unitStarts: Int32Array
  useStarts: Int32Array
  row: Int32Array
  amount: Float64Array
}

function offersOf({ units, quarters, allowed, value, uses, yearOfQuarter, near }: Rekenmodel): Offers {
  const nearness = new Float64Array(units)
  for (const { unit, points } of near) nearness[unit] = (nearness[unit] ?? 0) + points
  const offers = { place: [], value: [], row: [], amount: [] } as Record<
    'place' | 'value' | 'row' | 'amount',
    number[]
  >
  const [unitStarts, useStarts] = [[0], [0]]
  for (let unit = 0; unit < units; unit += 1) {
    for (let quarter = 0; quarter < quarters; quarter += 1) {
      const place = unit * quarters + quarter
      if (allowed[place] !== 1) continue
      offers.place.push(place)
      // With all nearness that can be, so that the bound is never too low.
      offers.value.push((value[place] ?? 0) + (nearness[unit] ?? 0))
      for (const { base, after, amount } of uses[unit] ?? []) {
        offers.row.push(base + (after < 0 ? (yearOfQuarter[quarter] ?? 0) : quarter + after))
        offers.amount.push(amount)
      }
      useStarts.push(offers.row.length)
    }
    unitStarts.push(offers.place.length)
  }
  return {
    place: Int32Array.from(offers.place),
    value: Float64Array.from(offers.value),
    unitStarts: Int32Array.from(unitStarts),
    useStarts: Int32Array.from(useStarts),
    row: Int32Array.from(offers.row),
    amount: Float64Array.from(offers.amount),
  }
}

/**
 * Prices of money per year and crews, homes and room per quarter, in points: what is asked for more than there is gets dearer,
 * what is left over cheaper, until units that go where most is left for them about fill what there is. These are prices of a
 * Lagrangian relaxation, found by the subgradient method with smaller and smaller steps; a unit is spread over moments that are
 * nearly as good, or all would jump together from one quarter to the next.
 *
 * Source: M. Held, P. Wolfe and H. Crowder, "Validation of subgradient optimization", Mathematical Programming 6, 1974,
 * https://doi.org/10.1007/BF01580223
 */
export function scarcityOf(model: Rekenmodel): Schaarste {
  const { units, quarters, capacity } = model
  const offers = offersOf(model)
  const { unitStarts, useStarts, row, amount, value } = offers
  const price = new Float64Array(capacity.length)
  const asked = new Float64Array(capacity.length)
  let best = price.slice()
  let bound = Infinity
  const left = new Float64Array(value.length)
  // What a unit is worth, and about what a full quarter is.
  const mean = value.reduce((sum, points) => sum + points, 1) / Math.max(1, value.length)
  const full = (mean * units) / quarters
  for (let round = 0; round < ROUNDS; round += 1) {
    const done = round / ROUNDS
    const spread = mean * FIRST_SPREAD * (LAST_SPREAD / FIRST_SPREAD) ** done
    let total = 0
    asked.fill(0)
    for (let at = 0; at < price.length; at += 1) total += (price[at] ?? 0) * (capacity[at] ?? 0)
    for (let unit = 0; unit < units; unit += 1) {
      let most = 0
      const first = unitStarts[unit] ?? 0
      const end = unitStarts[unit + 1] ?? 0
      for (let offer = first; offer < end; offer += 1) {
        let rest = value[offer] ?? 0
        const last = useStarts[offer + 1] ?? 0
        for (let use = useStarts[offer] ?? 0; use < last; use += 1) {
          rest -= (amount[use] ?? 0) * (price[row[use] ?? 0] ?? 0)
        }
        left[offer] = rest
        if (rest > most) most = rest
      }
      total += most
      // Not all of it at the best moment: the closer another comes, the more of the unit goes there.
      let sum = Math.exp(-most / spread)
      for (let offer = first; offer < end; offer += 1) sum += Math.exp(((left[offer] ?? 0) - most) / spread)
      for (let offer = first; offer < end; offer += 1) {
        const part = Math.exp(((left[offer] ?? 0) - most) / spread) / sum
        if (part < LEAST_PART) continue
        const last = useStarts[offer + 1] ?? 0
        for (let use = useStarts[offer] ?? 0; use < last; use += 1) {
          const at = row[use] ?? 0
          asked[at] = (asked[at] ?? 0) + part * (amount[use] ?? 0)
        }
      }
    }
    if (total < bound) {
      bound = total
      best = price.slice()
    }
    const move = full * FIRST_MOVE * (LAST_MOVE / FIRST_MOVE) ** done
    for (let at = 0; at < price.length; at += 1) {
      const has = Math.max(1, capacity[at] ?? 0)
      const over = ((asked[at] ?? 0) - (capacity[at] ?? 0)) / has
      price[at] = Math.max(0, (price[at] ?? 0) + (move * Math.max(-1, Math.min(1, over))) / has)
    }
  }
  const toll = new Float64Array(units * quarters)
  for (const [offer, place] of offers.place.entries()) {
    for (let use = useStarts[offer] ?? 0; use < (useStarts[offer + 1] ?? 0); use += 1) {
      toll[place] = (toll[place] ?? 0) + (amount[use] ?? 0) * (best[row[use] ?? 0] ?? 0)
    }
  }
  return { toll, bound }
}
