import type { BekendeEigenaar } from '../../../geodata/schema/woning.ts'
import { EIGENAREN } from '../verwachting-schema.ts'
import { euroOf } from './geldrijen.ts'
import type { PerEigenaar, Planvraag } from './planvraag.ts'

/** What one fund pays for one owner in a year, euros. */
export interface Betaaldeel {
  fonds: string
  eigenaar: BekendeEigenaar
  euro: number
}

/** A fund or an owner on the way of money: a fund gives to an owner, or an owner gives money back to a fund that paid it. */
interface Step {
  fund: number
  owner: number
}

/**
 * Divides the costs of a year over the funds: what ends first is used first, as far as all costs can still be paid. The funds are
 * taken in that order and each sends what it can along paths on which earlier funds may move to another owner; what an earlier
 * fund pays in total never gets less.
 *
 * Source: L. Ford and D. Fulkerson, "Maximal flow through a network", Canadian Journal of Mathematics 8, 1956,
 * https://doi.org/10.4153/CJM-1956-045-5
 *
 * @param costs what the blocks that begin in that year cost per owner
 * @returns parts that are above 0; less than the costs only where the funds have too little
 */
export function divideYear(
  question: Pick<Planvraag, 'fondsen'>,
  year: number,
  costs: PerEigenaar,
): Betaaldeel[] {
  const funds = question.fondsen.toSorted(
    (a, b) => (a.tot ?? Infinity) - (b.tot ?? Infinity) || (a.id < b.id ? -1 : 1),
  )
  const unpaid = EIGENAREN.map((owner) => costs[owner])
  const paid = funds.map(() => EIGENAREN.map(() => 0))
  const mayPay = (fund: number, owner: number): boolean => {
    const name = EIGENAREN[owner]
    return name !== undefined && funds[fund]?.voor.includes(name) === true
  }
  for (const [first, fund] of funds.entries()) {
    let left = euroOf(fund, year)
    for (let path = pathFrom(first); left > 0 && path !== null; path = pathFrom(first)) {
      const end = path.at(-1)?.owner ?? 0
      // On the way each later fund takes over an owner that the step before it had.
      const most = path
        .slice(1)
        .reduce(
          (least, { fund: other }, index) => Math.min(least, paid[other]?.[path?.[index]?.owner ?? 0] ?? 0),
          Math.min(left, unpaid[end] ?? 0),
        )
      for (const [index, { fund: giver, owner }] of path.entries()) {
        add(giver, owner, most)
        const next = path[index + 1]
        if (next !== undefined) add(next.fund, owner, -most)
      }
      unpaid[end] = (unpaid[end] ?? 0) - most
      left -= most
    }
  }
  return funds
    .flatMap(({ id }, fund) =>
      EIGENAREN.map((eigenaar, owner) => ({ fonds: id, eigenaar, euro: paid[fund]?.[owner] ?? 0 })),
    )
    .filter(({ euro }) => euro > 0)

  function add(fund: number, owner: number, euro: number): void {
    const row = paid[fund]
    if (row !== undefined) row[owner] = (row[owner] ?? 0) + euro
  }

  /** The shortest way from a fund to an owner with unpaid costs; null: there is none. */
  function pathFrom(fund: number): Step[] | null {
    const seen = new Set<number>()
    let ways: Step[][] = EIGENAREN.flatMap((_, owner) => (mayPay(fund, owner) ? [[{ fund, owner }]] : []))
    while (ways.length > 0) {
      const next: Step[][] = []
      for (const way of ways) {
        const at = way.at(-1)?.owner ?? 0
        if (seen.has(at)) continue
        seen.add(at)
        if ((unpaid[at] ?? 0) > 0) return way
        for (const [other, row] of paid.entries()) {
          if ((row[at] ?? 0) === 0) continue
          for (const owner of EIGENAREN.keys()) {
            if (owner !== at && mayPay(other, owner)) next.push([...way, { fund: other, owner }])
          }
        }
      }
      ways = next
    }
    return null
  }
}
