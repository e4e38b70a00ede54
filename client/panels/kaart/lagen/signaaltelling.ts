import type { Signaalregel } from '../../../../server/contract/signalen.ts'

/** How many signals there are per buurt, and how many are about more than one. Withdrawn signals do not count. */
export interface Signaaltelling {
  /** By code of the buurt; only buurten with a signal. */
  perBuurt: ReadonlyMap<string, number>
  breder: number
}

/**
 * Counts signals per buurt. A signal never has a point: only a buurt, or something wider.
 *
 * @param isBuurt whether a code is a buurt of the map; signals about another are left out
 */
export function telSignalen(
  rows: readonly Pick<Signaalregel, 'buurt' | 'ingetrokken'>[],
  isBuurt: (code: string) => boolean,
): Signaaltelling {
  const perBuurt = new Map<string, number>()
  let breder = 0
  for (const { buurt, ingetrokken } of rows) {
    if (ingetrokken !== null) continue
    if (buurt === null) breder += 1
    else if (isBuurt(buurt)) perBuurt.set(buurt, (perBuurt.get(buurt) ?? 0) + 1)
  }
  return { perBuurt, breder }
}
