import type { Verdieping } from '../../../analyses/verdieping/verdieping.ts'
import { aantal } from '../../../server/contract/text/getal.ts'
import { nplvKpiTekst } from '../../../server/contract/text/nl/nplv-kpi.ts'
import type { Uitleg } from '../../../server/contract/text/uitleg.ts'

/** The two versions by the dataset that holds them. */
export type Versie = 'leefbaarometer-2' | 'leefbaarometer-3'

/** Makes the windows behind the classes of this page: the row in the source, and the version of the dataset. */
export function kpiExplainer(verdieping: Verdieping) {
  const sources = (versie: Versie) => verdieping.invoer.filter(({ dataset }) => dataset === versie)
  return {
    klasse: (versie: Versie, gebied: string, jaar: number, klasse: number, rij: number): Uitleg => ({
      waarde: nplvKpiTekst.klasseCel(klasse),
      methode: 'leefbaarometer/kpi-bladzijde',
      formule: nplvKpiTekst.uitlegKlasse(gebied, jaar, klasse),
      invoer: [{ naam: nplvKpiTekst.rij, waarde: aantal(rij) }],
      bronnen: sources(versie),
    }),
    telling: (count: number, jaar: number): Uitleg => ({
      waarde: aantal(count),
      methode: 'leefbaarometer/kpi-bladzijde',
      formule: nplvKpiTekst.uitlegTelling(jaar),
      invoer: [],
      bronnen: sources('leefbaarometer-3'),
    }),
  }
}

export type KpiExplainer = ReturnType<typeof kpiExplainer>
