import type { Indicator } from '../schema/indicator.ts'

/** Series that ask the same question as an older one, by id: the newer replaces the older where both are loaded. */
const OPVOLGERS: ReadonlyMap<string, string> = new Map([
  ['rivm-monitor-moeite-met-rondkomen', 'rivm-moeite-met-rondkomen'],
  ['rivm-monitor-ervaren-gezondheid', 'rivm-ervaren-gezondheid'],
  ['rivm-monitor-hoog-risico-angst-depressie', 'rivm-hoog-risico-angst-depressie'],
  ['rivm-monitor-regie-over-eigen-leven', 'rivm-regie-over-eigen-leven'],
  ['rivm-monitor-vrijwilligerswerk', 'rivm-vrijwilligerswerk'],
  ['rivm-monitor-sociaal-eenzaam', 'rivm-sociaal-eenzaam'],
  ['rivm-monitor-ernstige-geluidhinder-buren', 'rivm-ernstige-geluidhinder-buren'],
  ['cbs-kwb-arbeidsparticipatie', 'cbs-arbeidsparticipatie'],
])

/**
 * The indicators with every question counting at most once: an older series that may count is only shown while its
 * successor is among the indicators too. Otherwise one subject would speak twice in a wijkanalyse.
 *
 * @param indicatoren those of the datasets that are loaded
 */
export function elkeVraagEenmaal(indicatoren: readonly Indicator[]): Indicator[] {
  const replaced = new Set(indicatoren.map(({ id }) => OPVOLGERS.get(id)))
  return indicatoren.map((one) =>
    replaced.has(one.id) && one.rol === 'telt-mee' ? { ...one, rol: 'alleen-tonen' } : one,
  )
}
