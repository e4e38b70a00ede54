import type { BekendeEigenaar } from '../../../geodata/schema/woning.ts'
import { EIGENAREN } from '../verwachting-schema.ts'
import type { Planvraag } from './planvraag.ts'

/** Owners whose dwellings together may not cost more in a year than the funds that may pay at least one of them have. */
export interface Geldrij {
  eigenaren: readonly BekendeEigenaar[]
  /** Ids of the funds that may pay one of these owners. */
  fondsen: readonly string[]
  /** What those funds have together, euros, per year of the plan. */
  euroPerJaar: readonly number[]
}

/** The calendar years of the plan. */
export function planYears({ eerste, kwartalen }: Pick<Planvraag, 'eerste' | 'kwartalen'>): number[] {
  const last = eerste.jaar + Math.floor((eerste.kwartaal - 1 + kwartalen - 1) / 4)
  return Array.from({ length: last - eerste.jaar + 1 }, (_, index) => eerste.jaar + index)
}

/** What a fund may promise in a year. */
export function euroOf({ perJaar, van, tot }: Planvraag['fondsen'][number], year: number): number {
  if (year < (van ?? year) || year > (tot ?? year)) return 0
  return perJaar.reduce((sum, { jaar, euro }) => sum + (jaar === year ? euro : 0), 0)
}

/**
 * Whether costs of owners can be divided over funds is a transport problem per year. It has a solution exactly when every set of
 * owners costs no more than all funds that may pay one of them (D. Gale, "A theorem on flows in networks", Pacific Journal of
 * Mathematics 7, 1957, https://doi.org/10.2140/pjm.1957.7.1073). So a check of a few sums replaces a choice of fund per block.
 *
 * @returns the sets that say something: a set that has the same funds as a larger one is left out
 */
export function moneyRows({
  fondsen,
  ...question
}: Pick<Planvraag, 'fondsen' | 'eerste' | 'kwartalen'>): Geldrij[] {
  const years = planYears(question)
  const sets = Array.from({ length: 2 ** EIGENAREN.length - 1 }, (_, index) => {
    const eigenaren = EIGENAREN.filter((_owner, bit) => ((index + 1) >> bit) % 2 === 1)
    const paying = fondsen.filter(({ voor }) => voor.some((owner) => eigenaren.includes(owner)))
    return {
      eigenaren,
      fondsen: paying.map(({ id }) => id),
      euroPerJaar: years.map((year) => paying.reduce((sum, fund) => sum + euroOf(fund, year), 0)),
    }
  })
  const isWithin = (small: Geldrij, large: Geldrij) =>
    small !== large &&
    small.eigenaren.every((owner) => large.eigenaren.includes(owner)) &&
    small.fondsen.length === large.fondsen.length
  // A set whose owners fall apart in two that share no fund is the sum of those two.
  const fallsApart = (set: Geldrij) =>
    sets.some(
      (part) =>
        part.eigenaren.length < set.eigenaren.length &&
        part.eigenaren.every((owner) => set.eigenaren.includes(owner)) &&
        sets.some(
          (rest) =>
            rest.eigenaren.length === set.eigenaren.length - part.eigenaren.length &&
            rest.eigenaren.every(
              (owner) => set.eigenaren.includes(owner) && !part.eigenaren.includes(owner),
            ) &&
            !rest.fondsen.some((fund) => part.fondsen.includes(fund)),
        ),
    )
  const whole = sets.filter((set) => !fallsApart(set))
  return whole.filter((set) => !whole.some((other) => isWithin(set, other)))
}
