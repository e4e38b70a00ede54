/** How much larger the words of the map are: less than those beside it, so that a large sheet shows more and not only larger. */
export function kaartfactor(letterfactor: number): number {
  return Math.max(0.96, 1 + (letterfactor - 1) * 0.6)
}
