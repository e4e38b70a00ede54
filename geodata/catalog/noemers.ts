/**
 * What a percentage or mean is a share of, by indicator: the figure that weighs areas when they are put together. Only where
 * the source says it (CBS, Toelichting kerncijfers wijken en buurten): shares by age are about inhabitants,
 * koop and woz about dwellings. An indicator that is not here has no known denominator.
 */
const noemers: ReadonlyMap<string, string> = new Map([
  ['cbs-koop', 'cbs-woningvoorraad'],
  ['cbs-woz', 'cbs-woningvoorraad'],
  ['cbs-0-14', 'cbs-inwoners'],
  ['cbs-15-24', 'cbs-inwoners'],
  ['cbs-25-44', 'cbs-inwoners'],
  ['cbs-45-64', 'cbs-inwoners'],
  ['cbs-65plus', 'cbs-inwoners'],
])

/** Id of the indicator that counts what `indicator` is a share or mean of, or null. Example: cbs-koop gives cbs-woningvoorraad. */
export function noemerVan(indicator: string): string | null {
  return noemers.get(indicator) ?? null
}
