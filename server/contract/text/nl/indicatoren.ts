import type { Indicator, Leeftijd, PijlerId } from '../../../../geodata/schema/indicator.ts'
import type { IndicatorTekst } from './indicator-tekst.ts'
import { overigeTeksten } from './indicatoren-cbs.ts'
import { enqueteTeksten } from './indicatoren-enquete.ts'
import { kerncijferTeksten } from './indicatoren-kerncijfers.ts'
import { leefbaarometerTeksten } from './indicatoren-leefbaarometer.ts'
import { pdokTeksten } from './indicatoren-pdok.ts'
import { politieTeksten } from './indicatoren-politie.ts'
import { rivmMonitorTeksten } from './indicatoren-rivm-monitor.ts'
import { rivmTeksten } from './indicatoren-rivm.ts'

const alle: ReadonlyMap<string, IndicatorTekst> = new Map(
  Object.entries({
    ...rivmTeksten,
    ...rivmMonitorTeksten,
    ...overigeTeksten,
    ...pdokTeksten,
    ...kerncijferTeksten,
    ...politieTeksten,
    ...leefbaarometerTeksten,
    ...enqueteTeksten,
  }),
)

/** What is needed to name an indicator: its id, and the name its giver gave it when it is not in the catalogue. */
export type Benoembaar = Pick<Indicator, 'id' | 'eigenNaam'>

/**
 * Words for an indicator, or for an id where no more is known. A figure of one's own goes by the name it was given;
 * any other indicator without words shows its id, and a test refuses that.
 */
export function indicatorTekst(indicator: Benoembaar | string): IndicatorTekst {
  const { id, eigenNaam }: Benoembaar = typeof indicator === 'string' ? { id: indicator } : indicator
  const known = alle.get(id)
  if (known !== undefined) return known
  if (eigenNaam === undefined) return { naam: id, zin: id, meer: id }
  return {
    naam: eigenNaam,
    zin: `${eigenNaam} (eigen cijfer)`,
    meer: `een hoger cijfer voor ‘${eigenNaam}’`,
  }
}

/** Ids for which there are words. */
export const indicatorTekstIds: readonly string[] = [...alle.keys()]

export const leeftijdTekst: Record<Leeftijd, string> = {
  alle: 'alle leeftijden',
  '18plus': '18 jaar en ouder',
  '18-65': '18 tot 65 jaar',
  '65plus': '65 jaar en ouder',
}

export const pijlerTekst: Record<PijlerId, string> = {
  bestaanszekerheid: 'Bestaanszekerheid',
  ontwikkelingsmogelijkheden: 'Ontwikkelingsmogelijkheden',
  buurtcontacten: 'Prettige buurtcontacten',
  omgeving: 'Uitnodigende omgeving',
  woningen: 'Comfortabele woningen',
}

/** Which source would give a pijler a figure that may count. */
export const pijlerBronNodig: Record<PijlerId, string> = {
  bestaanszekerheid: 'Cijfers van het RIVM of het CBS zouden dit geven.',
  ontwikkelingsmogelijkheden: 'Cijfers van het RIVM of het CBS zouden dit geven.',
  buurtcontacten: 'Een bewonersonderzoek zou dit geven.',
  omgeving: 'Een bewonersonderzoek over schoon, veilig en groen zou dit geven.',
  woningen: 'EP-Online (energielabels) en het register van de woningcorporatie zouden dit geven.',
}
