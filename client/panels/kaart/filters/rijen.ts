import type { Behouden } from '../../../map/filter/buurten.ts'

/**
 * Groups of rows with only the rows that are kept; a group that has none left goes.
 *
 * @param rest whether rows that do not fit are listed too
 */
export function behoudRijen<T extends { code: string }, G extends { rijen: readonly T[] }>(
  groups: readonly G[],
  behouden: Behouden,
  rest: boolean,
): readonly G[] {
  if (rest || !behouden.actief) return groups
  return groups
    .map((group) => ({ ...group, rijen: group.rijen.filter(({ code }) => behouden.codes.has(code)) }))
    .filter(({ rijen }) => rijen.length > 0)
}
