import type { Ambitiebeeld } from '../../../analyses/ambitie/beeld-schema.ts'
import { eigenaar } from '../../../geodata/schema/woning.ts'
import { aantal } from '../../../server/contract/text/getal.ts'
import {
  beeldRedenTekst,
  beeldTekst,
  incidentWoorden,
  maatTekst,
  overlapTekst,
  periodeTekst,
  plekTijden,
  vormcijferTekst,
  woningenTekst,
} from '../../../server/contract/text/nl/ambitiebeeld.ts'
import { eigenaarNaam } from '../../../server/contract/text/nl/woningen.ts'

interface Namen {
  corporatie: string | null
  naamVan: (id: string) => string
  indicator: (id: string) => string
}

/** Everything the panel shows, as rows of a table: the same without colour, bars or a map. */
export function beeldrijen(beeld: Ambitiebeeld, names: Namen): { wat: string; waarde: string }[] {
  const { woningen } = beeld
  const parts = woningen.bekend && woningen.verdeling.bekend ? woningen.verdeling : null
  const figures = [beeld.inwoners, beeld.ouderen, ...beeld.cijfers].filter((one) => one !== null)
  return [
    { wat: beeldTekst.rij.grootte, waarde: maatTekst(beeld) },
    { wat: beeldTekst.rij.woningen, waarde: woningenTekst(beeld) },
    ...(parts === null
      ? []
      : eigenaar.options.map((one) => ({
          wat: beeldTekst.rij.eigenaar(eigenaarNaam(one, names.corporatie)),
          waarde: aantal(parts.perEigenaar[one]),
        }))),
    ...(parts === null
      ? []
      : parts.perLabel.flatMap(({ label, aantal: count }) =>
          count === 0
            ? []
            : [
                {
                  wat: beeldTekst.rij.label(label === 'onbekend' ? beeldTekst.labelOnbekend : label),
                  waarde: aantal(count),
                },
              ],
        )),
    ...figures.map((one) => {
      const { waarde, erbij } = vormcijferTekst(one)
      return { wat: `${names.indicator(one.indicator)}, ${one.jaar}`, waarde: `${waarde}, ${erbij}` }
    }),
    ...beeld.voorzieningen.map((place) => ({
      wat: place.naam,
      waarde: [plekTijden(place), ...(place.zeker ? [] : [beeldTekst.misschien])].join('. '),
    })),
    ...beeld.incidenten.map(({ soort, uitkomst }) => ({
      wat: incidentWoorden(soort).naam,
      waarde: uitkomst.bekend
        ? `${aantal(uitkomst.aantal)}, ${periodeTekst(uitkomst.periode)}`
        : beeldRedenTekst[uitkomst.reden],
    })),
    ...beeld.samenloop.map((one) => ({
      wat: beeldTekst.rij.overlap(names.naamVan(one.id)),
      waarde: overlapTekst(one, names.naamVan(one.id)),
    })),
  ]
}
