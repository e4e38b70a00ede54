import type { Bereikbaarheid } from '../../../analyses/voorzieningen/bereikbaarheid-schema.ts'

/**
 * Whether the register has dwellings in a buurt. Where it has none there is nothing to measure: a row would say so three times, and
 * a map of the whole gemeente would be mostly fields.
 */
export function hasDwellings({ lopen }: Pick<Bereikbaarheid['perBuurt'][number], 'lopen'>): boolean {
  return lopen.bekend || lopen.reden !== 'geen-woningen-in-buurt'
}
