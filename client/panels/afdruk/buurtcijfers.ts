import { waardeMetEenheid, punten } from '../../../server/contract/text/getal.ts'
import { velTekst } from '../../../server/contract/text/nl/afdruk.ts'
import { indicatorTekst } from '../../../server/contract/text/nl/indicatoren.ts'
import { foutTekst } from '../../../server/contract/text/nl/redenen.ts'
import type { Indicator, Leeftijd } from '../../../geodata/schema/indicator.ts'
import type { Kaartbron } from '../../map/kaartbron.ts'
import { bekendCijfer, type Cijferkeuze, verschilTussen } from '../../map/kaartmodel.ts'

/** A figure of a buurt as its sheet lists it. */
export interface Buurtcijferrij {
  id: string
  naam: string
  jaar: number
  waarde: string
  gemeente: string
  verschil: string
  fout: string
  bron: string
}

/** Most rows on a sheet of A4. */
const MOST_ROWS = 10

function newest(bron: Kaartbron, code: string, indicator: Indicator, keuze: Cijferkeuze) {
  const ages: Leeftijd[] = indicator.leeftijden.includes(keuze.leeftijd)
    ? [keuze.leeftijd]
    : indicator.leeftijden.slice(0, 1)
  for (const jaar of indicator.jaren.toReversed()) {
    for (const leeftijd of ages) {
      const figure = bekendCijfer(bron.opzoeken(code, indicator.id, jaar, leeftijd))
      if (figure !== null) return figure
    }
  }
  return null
}

/**
 * The figures of one buurt that may stand on paper: the one on the map first, then those that count, then those that are only shown;
 * each in its newest year, with the gemeente in the same year, its error and its source. Figures for internal use never stand here.
 *
 * @returns the rows, and how many figures found no room
 */
export function buurtcijfers(
  bron: Kaartbron,
  code: string,
  keuze: Cijferkeuze,
): { rijen: Buurtcijferrij[]; meer: number } {
  const rank = ({ id, rol }: Indicator) => (id === keuze.cijfer ? 0 : rol === 'telt-mee' ? 1 : 2)
  const asked = [...bron.indicatoren.values()]
    .filter(({ rol, niveaus }) => (rol === 'telt-mee' || rol === 'alleen-tonen') && niveaus.includes('buurt'))
    .sort((a, b) => rank(a) - rank(b))
  const all = asked.flatMap((indicator): Buurtcijferrij[] => {
    const figure = newest(bron, code, indicator, keuze)
    if (figure === null) return []
    const { jaar, leeftijd } = figure
    const reference = bekendCijfer(bron.opzoeken(bron.gemeente.code, indicator.id, jaar, leeftijd))
    const difference = verschilTussen(indicator, figure, reference)
    const source = bron.bronnen.get(bron.datasetVan(indicator, jaar, leeftijd))
    return [
      {
        id: indicator.id,
        naam: indicatorTekst(indicator).naam,
        jaar,
        waarde: waardeMetEenheid(figure.waarde, indicator.eenheid),
        gemeente:
          reference === null ? velTekst.geenCijfer : waardeMetEenheid(reference.waarde, indicator.eenheid),
        verschil:
          difference === null
            ? ''
            : difference.oordeel === 'geen-verschil'
              ? velTekst.geenVerschil
              : punten(difference.punten),
        fout: foutTekst(figure.fout, indicator.eenheid),
        bron: source?.bronhouder ?? '',
      },
    ]
  })
  return { rijen: all.slice(0, MOST_ROWS), meer: Math.max(0, all.length - MOST_ROWS) }
}
