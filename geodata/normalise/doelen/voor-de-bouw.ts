const YEAR_DIGITS = 4

/**
 * Why a day cannot be of a dwelling: it lies before the year in which it was built. Null: it does not, or nobody knows the year.
 *
 * @param day ISO date
 */
export function voorDeBouw(day: string, bouwjaar: number | null): string | null {
  if (bouwjaar === null || Number(day.slice(0, YEAR_DIGITS)) >= bouwjaar) return null
  return `${day} ligt voor het bouwjaar van deze woning (${bouwjaar}). Verbeter de datum of het bouwjaar.`
}
