import type { BeschermTabel, OnthoudReden } from './schema.ts'
import type { Bijdragen, Cel } from './stelsel.ts'

/** Counts of 1 up to this are withheld. Source: CBS counts nothing below five apart for buurten; the issue of this app says 1 to 4. */
export const LARGEST_SMALL_COUNT = 4

/** Width that the interval of a withheld count keeps: largest minus least possible value. */
export const COUNT_WIDTH = 5

/**
 * Shares over dwellings only from 20 dwellings. Source: CBS, Toelichting kerncijfers wijken en buurten,
 * https://www.cbs.nl/nl-nl/reeksen/publicatie/kerncijfers-wijken-en-buurten
 */
export const LEAST_DWELLINGS_OF_SHARE = 20

/**
 * Dominance: the two largest contributors are more than 85 % of the amount. Source: L. Cox, "Linear sensitivity measures in
 * statistical disclosure control", 1981; the (n, k)-rule in A. Hundepool et al., "Handbook on statistical disclosure control",
 * 2010, section 4.2, https://ec.europa.eu/eurostat/cros/content/handbook-sdc-second-edition_en
 */
const DOMINANT_CONTRIBUTORS = 2
const DOMINANT_FRACTION = 0.85

/**
 * p%-rule: the second contributor could estimate the largest to within 10 %. Source: the same section of the handbook.
 */
const P_FRACTION = 0.1

/** Whether a count is one of the small ones that are withheld: 1 to 4. Zero is not small; see `hele-groep`. */
export function isSmall(count: number): boolean {
  return count >= 1 && count <= LARGEST_SMALL_COUNT
}

/** How much the largest contribution must stay uncertain upwards by the p%-rule, less what the others already hide; 0: safe. */
export function shortOfP(total: number, largest: readonly number[]): number {
  const [first = 0, second = 0] = largest
  return Math.max(0, P_FRACTION * first - (total - first - second))
}

/** Whether an amount is made up of a few contributors for too large a part. */
export function isDominated(total: number, { aantal, grootste }: Bijdragen): boolean {
  if (total <= 0 || aantal === 0) return false
  const largest = grootste.slice(0, DOMINANT_CONTRIBUTORS).reduce((sum, one) => sum + one, 0)
  return largest > DOMINANT_FRACTION * total || shortOfP(total, grootste) > 0
}

/**
 * Why a cell may not be published as it is, looking at it and its own total only; null: nothing against it. What other cells give
 * away about it is for the next step.
 *
 * @param cell the cell
 * @param total the cell of its total; the same cell for a total
 * @param siblings all categories of the same total and table, rest included
 * @param table the table of the category; null for a total
 * @example 3 of 300: 'klein'; 297 of 300: 'rest-klein'; 300 of 300 in a sensitive table: 'hele-groep'
 */
export function primaryReason(
  cell: Cel,
  total: Cel,
  siblings: readonly Cel[],
  table: Pick<BeschermTabel, 'gevoelig'> | null,
): OnthoudReden | null {
  const isTotal = cell === total
  if (cell.soort === 'som') return reasonOfSum(cell, total)
  if (cell.soort === 'aandeel' && !isTotal) {
    // A class is a range of counts: small counts are in it with others. Only the whole can be too small.
    return total.waarde < LEAST_DWELLINGS_OF_SHARE ? 'te-weinig-woningen' : null
  }
  // A rounded count is a range of counts in the same way.
  if (cell.soort === 'afgerond') return null
  if (isSmall(cell.waarde)) return 'klein'
  if (isTotal) return null
  if (isSmall(total.waarde - cell.waarde)) return 'rest-klein'
  const isFull = siblings.some(({ waarde }) => waarde === total.waarde)
  return table?.gevoelig === true && total.waarde > 0 && isFull ? 'hele-groep' : null
}

function reasonOfSum(cell: Cel, total: Cel): OnthoudReden | null {
  if (cell.bijdragen === null) return null
  if (isSmall(cell.bijdragen.aantal)) return 'klein'
  const others = (total.bijdragen?.aantal ?? 0) - cell.bijdragen.aantal
  if (cell !== total && isSmall(others)) return 'rest-klein'
  return isDominated(cell.waarde, cell.bijdragen) ? 'overheersing' : null
}

/**
 * Width that every withheld cell of a table of amounts keeps: ten per cent of the largest single contribution, so that an interval
 * never pins one contributor down closer than the p%-rule allows.
 */
export function widthOfSum(cells: readonly Cel[]): number {
  const largest = cells.reduce((most, { bijdragen }) => Math.max(most, bijdragen?.grootste[0] ?? 0), 0)
  return largest > 0 ? P_FRACTION * largest : 1
}
