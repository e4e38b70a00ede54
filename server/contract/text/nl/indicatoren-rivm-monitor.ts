import type { IndicatorTekst } from './indicator-tekst.ts'
import { rivmTeksten } from './indicatoren-rivm.ts'

/** The health figures of the newer tables: the same subjects, and the name says that it is another series. */
export const rivmMonitorTeksten: Record<string, IndicatorTekst> = Object.fromEntries(
  Object.entries(rivmTeksten).map(([id, tekst]) => [
    id.replace(/^rivm-/, 'rivm-monitor-'),
    { ...tekst, naam: `${tekst.naam} (nieuwste reeks)` },
  ]),
)
