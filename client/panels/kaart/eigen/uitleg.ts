import type { EigenCijfer } from '../../../../analyses/eigen-gebied/eigen-gebied.ts'
import type { CijferVerwijzing } from '../../../../analyses/result.ts'
import { aantal, getal, waardeMetEenheid } from '../../../../server/contract/text/getal.ts'
import {
  deelTekst,
  eigenGebied,
  eigenUitleg,
  uitkomst,
} from '../../../../server/contract/text/nl/eigen-gebied.ts'
import { hectareTekst } from '../../../../server/contract/text/nl/tekenen.ts'
import { gewogenNaar } from '../../../../server/contract/text/nl/weging.ts'
import type { Uitleg } from '../../../../server/contract/text/uitleg.ts'
import type { Kaartbron } from '../../../map/kaartbron.ts'
import type { Cijferkeuze } from '../../../map/kaartmodel.ts'
import type { EigenProfielgegevens } from './gegevens.ts'

type Bronnen = Uitleg['bronnen']

function bronnenVan(bron: Kaartbron, datasets: readonly string[]): Bronnen {
  return [...new Set(datasets)].map((dataset) => ({
    dataset,
    versie: bron.bronnen.get(dataset)?.versie ?? '',
  }))
}

/** The buurten that went into a number, each opening to its own source. */
function invoerVan(
  { rijen, indicator }: EigenProfielgegevens,
  keuze: Cijferkeuze,
): { naam: string; waarde: string; cijfer: CijferVerwijzing }[] {
  return rijen.flatMap((row) =>
    row.waarde === null
      ? []
      : {
          naam: eigenUitleg.deel(row.naam, deelTekst(row)),
          waarde: waardeMetEenheid(row.waarde, indicator.eenheid),
          cijfer: { gebied: row.code, indicator: indicator.id, jaar: keuze.jaar, leeftijd: keuze.leeftijd },
        },
  )
}

type Berekend = Extract<EigenCijfer, { soort: 'gemiddelde' | 'som' | 'schatting' }>

/** How the mean, sum or estimate of an own area was made. */
export function cijferUitleg(
  bron: Kaartbron,
  data: EigenProfielgegevens,
  keuze: Cijferkeuze,
  figure: Berekend,
): Uitleg {
  const { indicator } = data
  const shared = {
    invoer: invoerVan(data, keuze),
    bronnen: bronnenVan(bron, [bron.datasetVan(indicator, keuze.jaar, keuze.leeftijd)]),
  }
  switch (figure.soort) {
    case 'gemiddelde': {
      const weighed = figure.weging.soort === 'gewogen' ? figure.weging : null
      const counts = (weighed?.aantallen ?? []).map(({ gebied, aantal: count }) => ({
        naam: `${bron.gebied.get(gebied)?.naam ?? gebied}, ${weighed === null ? '' : gewogenNaar(weighed)}`,
        waarde: aantal(count),
      }))
      return {
        ...shared,
        waarde: uitkomst(figure.waarde, indicator.eenheid),
        methode: 'eigen-gebied/eigen-gebied',
        formule: eigenUitleg.gemiddelde(weighed === null ? null : gewogenNaar(weighed)),
        invoer: [...shared.invoer, ...counts],
        bronnen: weighed === null ? shared.bronnen : [...shared.bronnen, weighed],
      }
    }
    case 'som':
      return {
        ...shared,
        waarde: uitkomst(figure.waarde, indicator.eenheid),
        methode: 'eigen-gebied/eigen-gebied',
        formule: eigenUitleg.som,
      }
    case 'schatting':
      return {
        ...shared,
        waarde: uitkomst(figure.schatting.waarde, indicator.eenheid),
        methode: 'eigen-gebied/schatting',
        formule: `${eigenUitleg.schatting} ${eigenGebied.naar[figure.naar]}`,
      }
  }
}

/** How the size of an own area was made. */
export function oppervlakUitleg(bron: Kaartbron, { dekking, rijen }: EigenProfielgegevens): Uitleg {
  return {
    waarde: hectareTekst(dekking.hectare),
    methode: 'eigen-gebied/dekking',
    formule: eigenUitleg.oppervlak,
    invoer: dekking.delen.map((deel, at) => ({
      naam: rijen[at]?.naam ?? deel.buurt,
      waarde: `${getal(deel.hectare, 1)}\u00a0hectare`,
    })),
    bronnen: bronnenVan(bron, ['cbs-gebieden-2022']),
  }
}

/** How dwellings or reports in an own area were counted. */
export function tellingUitleg(waarde: string, wat: 'woningen' | 'meldingen', bronnen: Bronnen): Uitleg {
  return { waarde, methode: 'eigen-gebied/punten', formule: eigenUitleg[wat], invoer: [], bronnen }
}
