import type { Bereikbaarheid } from '../../../../analyses/voorzieningen/bereikbaarheid-schema.ts'

/** Reach from wijkcentra over several wijken. */
export type Bereik = Pick<
  Bereikbaarheid,
  'perBuurt' | 'plaatsen' | 'plaatsenNiet' | 'aannamen' | 'woningenZijnVoorbeelddata'
>

function onceById<T extends { id: string }>(rows: readonly T[]): T[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()]
}

/**
 * The analyses of several wijken as one: a place that two of them measured from is drawn once, a place that one could measure is not
 * among those that could not be. Null when there is none.
 */
export function bereikSamen(analyses: readonly Bereikbaarheid[]): Bereik | null {
  const [first] = analyses
  if (first === undefined) return null
  const plaatsen = onceById(analyses.flatMap((one) => one.plaatsen))
  const measured = new Set(plaatsen.map(({ id }) => id))
  return {
    plaatsen,
    plaatsenNiet: onceById(analyses.flatMap((one) => one.plaatsenNiet)).filter(({ id }) => !measured.has(id)),
    perBuurt: analyses.flatMap((one) => one.perBuurt),
    aannamen: first.aannamen,
    woningenZijnVoorbeelddata: analyses.some((one) => one.woningenZijnVoorbeelddata),
  }
}
