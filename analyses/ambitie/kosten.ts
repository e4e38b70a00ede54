import type { Fondskosten } from './beeld-schema.ts'

/** What an action of an ambition asks of a fund. */
export interface Actiekosten {
  /** Id of the fund; null: not chosen yet. */
  fonds: string | null
  /** Euro, 0 or more; null: not known. */
  bedragEuro: number | null
}

/**
 * Cost of the actions of an ambition per fund, in the order in which the funds are first named. An amount that is not known is counted
 * as unknown and never as zero: the sum is then what it costs at least.
 *
 * @example two actions on one fund, one of 3.1 million and one unknown: 3,100,000 from 2 actions, 1 unknown
 */
export function costPerFund(actions: readonly Actiekosten[]): Fondskosten[] {
  const perFund = new Map<string | null, Fondskosten>()
  for (const { fonds, bedragEuro } of actions) {
    const row = perFund.get(fonds) ?? { fonds, bedragEuro: 0, acties: 0, onbekend: 0 }
    row.acties += 1
    if (bedragEuro === null) row.onbekend += 1
    else row.bedragEuro += bedragEuro
    perFund.set(fonds, row)
  }
  return [...perFund.values()]
}
