import type { Gebiedscijfer } from '../../../../analyses/gebiedscijfer/gebiedscijfer.ts'
import type { Cijfer } from '../../../../analyses/result.ts'
import {
  LEAST_DIFFERENCE_POINTS,
  LEAST_ROUNDED_DIFFERENCE_POINTS,
  type Verschil,
} from '../../../../analyses/vergelijking/verschil.ts'
import type { Spreiding } from '../../../../analyses/wijkanalyse/spreiding.ts'
import type { CijferPunt } from '../../../../analyses/wijkanalyse/sterk-en-zwak.ts'
import { aantal, punten, waardeMetEenheid } from '../getal.ts'
import type { Uitleg } from '../uitleg.ts'
import { indicatorTekst } from './indicatoren.ts'
import { foutTekst } from './redenen.ts'
import { gewogenNaar } from './weging.ts'
import { verschilMetGemeente } from './wijkanalyse-zinnen.ts'

/** Gives the name of an area. */
export type Naam = (code: string) => string

/** The dataset versions behind figures, each once, in the order in which they come. */
export function bronnenVan(figures: readonly Cijfer[]): Uitleg['bronnen'] {
  const found = new Map(
    figures.map(({ herkomst: { dataset, versie } }) => [`${dataset} ${versie}`, { dataset, versie }]),
  )
  return [...found.values()]
}

/** A figure as input of a computation. */
export function alsInvoer(cijfer: Cijfer, naam: string): Uitleg['invoer'][number] {
  return { naam, waarde: waardeMetEenheid(cijfer.waarde, cijfer.eenheid), cijfer }
}

/** By which rule a difference was judged, in one sentence. */
export function regelZin({ regel }: Verschil): string {
  switch (regel) {
    case undefined:
      return `De bron geeft geen marge. Daarom noemen we het pas een verschil vanaf ${LEAST_DIFFERENCE_POINTS} procentpunt.`
    case 'afronding':
      return `De bron rondt af. We noemen het een verschil als het groter is dan de afronding, en minstens ${LEAST_ROUNDED_DIFFERENCE_POINTS} procentpunt.`
    case 'interval':
      return 'We noemen het een verschil als 0 buiten de marge van het verschil ligt (95\u00a0% zeker).'
  }
}

/** One difference between two percentages: "+7,1". */
export function uitlegVerschil(figure: Cijfer, reference: Cijfer, verschil: Verschil, naam: Naam): Uitleg {
  const margin =
    verschil.interval === undefined
      ? ''
      : ` Het ligt waarschijnlijk tussen ${punten(verschil.interval.laag)} en ${punten(verschil.interval.hoog)}.`
  return {
    waarde: punten(verschil.punten),
    methode: 'vergelijking/verschil',
    formule: `${waardeMetEenheid(figure.waarde, figure.eenheid)} min ${waardeMetEenheid(reference.waarde, reference.eenheid)} is ${punten(verschil.punten)} procentpunt.${margin} ${regelZin(verschil)}`,
    invoer: [alsInvoer(figure, naam(figure.gebied)), alsInvoer(reference, naam(reference.gebied))],
    bronnen: bronnenVan([figure, reference]),
  }
}

/** In how many buurten a figure differs from the gemeente: "4 van de 8". */
export function uitlegAantalBuurten(punt: CijferPunt, naam: Naam): Uitleg {
  const first = punt.buurten[0]
  const figures = punt.buurten.map((row) => row.cijfer)
  return {
    waarde: `${punt.buurten.length} van de ${punt.aantalMet}`,
    methode: 'wijkanalyse/sterk-en-zwak',
    formule: `Geteld: ${punt.buurten.length} van de ${punt.aantalMet} buurten met een cijfer verschillen naar deze kant van ${naam(punt.gemeente.gebied)} in ${punt.jaar}.${first === undefined ? '' : ` ${regelZin(first.tegenGemeente)}`}`,
    invoer: [
      ...punt.buurten.map((row) =>
        alsInvoer(row.cijfer, `${naam(row.cijfer.gebied)} (${punten(row.tegenGemeente.punten)})`),
      ),
      alsInvoer(punt.gemeente, naam(punt.gemeente.gebied)),
    ],
    bronnen: bronnenVan([...figures, punt.gemeente]),
  }
}

/** The smallest and largest difference of a point: "7,1 tot 11,0 procentpunt". */
export function uitlegKleinsteEnGrootste(punt: CijferPunt, naam: Naam): Uitleg {
  const gemeente = naam(punt.gemeente.gebied)
  const [span = ''] = verschilMetGemeente(punt, gemeente).split(/ (?:boven|onder) /)
  return {
    ...uitlegAantalBuurten(punt, naam),
    waarde: span,
    methode: 'vergelijking/verschil',
    formule: `Het kleinste en het grootste verschil tussen deze buurten en ${gemeente} in hetzelfde jaar en dezelfde leeftijdsgroep.`,
  }
}

/** In how many buurten a figure differs from the country in the same direction as the point: "2 van de 8". */
export function uitlegTegenLand(punt: CijferPunt, spread: Spreiding | undefined, naam: Naam): Uitleg | null {
  const side = punt.buurten[0]?.tegenGemeente.oordeel
  const { land } = punt
  if (land === null) return null
  const differing = (spread?.buurten ?? []).flatMap((row) =>
    row.cijfer !== null && row.tegenLand !== null && row.tegenLand.oordeel === side
      ? [{ cijfer: row.cijfer, verschil: row.tegenLand }]
      : [],
  )
  const judged = (spread?.buurten ?? []).flatMap((row) => row.tegenLand ?? [])
  const [first] = judged
  return {
    waarde: `${punt.aantalTegenLand} van de ${punt.aantalMet}`,
    methode: 'wijkanalyse/sterk-en-zwak',
    formule: `Geteld: ${punt.aantalTegenLand} van de ${punt.aantalMet} buurten met een cijfer verschillen naar dezelfde kant van ${naam(land.gebied)} in ${punt.jaar}.${first === undefined ? '' : ` ${regelZin(first)}`}`,
    invoer: [
      ...differing.map((row) =>
        alsInvoer(row.cijfer, `${naam(row.cijfer.gebied)} (${punten(row.verschil.punten)})`),
      ),
      alsInvoer(land, naam(land.gebied)),
    ],
    bronnen: bronnenVan([...differing.map((row) => row.cijfer), land]),
  }
}

/** How many buurten have no figure: "6 van de 14". */
export function uitlegZonderCijfer(
  spread: Spreiding,
  waarde: string,
  naam: Naam,
  reden: (code: NonNullable<Spreiding['buurten'][number]['ontbreekt']>) => string,
): Uitleg {
  const figures = spread.buurten.flatMap((row) => row.cijfer ?? [])
  return {
    waarde,
    methode: 'wijkanalyse/spreiding',
    formule: `Geteld: van ${spread.aantalZonder} van de ${spread.buurten.length} buurten is er geen cijfer voor ${indicatorTekst(spread.indicator).naam} in ${spread.jaar}. We vullen niets in.`,
    invoer: spread.buurten.flatMap((row) =>
      row.ontbreekt === null ? [] : [{ naam: naam(row.gebied), waarde: reden(row.ontbreekt) }],
    ),
    bronnen: bronnenVan([...figures, ...[spread.gemeente, spread.land].filter((row) => row !== null)]),
  }
}

function metHoofdletter(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** The mean of the buurten of a wijk without a figure of its own. */
export function uitlegGemiddelde(
  wijk: Extract<Gebiedscijfer, { soort: 'bereik' }>,
  buurten: Spreiding['buurten'],
  naam: Naam,
): Uitleg {
  const { weging, gemiddeldeFout, laagste } = wijk
  const figures = buurten.flatMap((row) => row.cijfer ?? [])
  const weights = weging?.soort === 'gewogen' ? weging : null
  const countOf = new Map(weights?.aantallen.map((row) => [row.gebied, row.aantal]))
  let total = 0
  for (const count of countOf.values()) total += count
  const how =
    weights === null
      ? `De cijfers van ${wijk.aantalMet} buurten opgeteld en gedeeld door ${wijk.aantalMet}. Elke buurt telt even zwaar, want we weten niet van elke buurt hoeveel mensen er wonen.`
      : `Elk cijfer keer het aantal ${gewogenNaar(weights)} van de buurt (${weights.jaar}), opgeteld en gedeeld door ${aantal(total)}.`
  const margin =
    gemiddeldeFout === undefined ? '' : ` ${metHoofdletter(foutTekst(gemiddeldeFout, laagste.eenheid))}.`
  return {
    waarde: waardeMetEenheid(wijk.gemiddelde, laagste.eenheid),
    methode: weights === null ? 'gebiedscijfer/gebiedscijfer' : 'gebiedscijfer/gewichten',
    formule: `${how}${margin}`,
    invoer: figures.map((row) => {
      const count = countOf.get(row.gebied)
      const words =
        count === undefined || weights === null ? '' : ` (${aantal(count)} ${gewogenNaar(weights)})`
      return alsInvoer(row, `${naam(row.gebied)}${words}`)
    }),
    bronnen: [
      ...bronnenVan(figures.length === 0 ? [laagste, wijk.hoogste] : figures),
      ...(weights === null ? [] : [{ dataset: weights.dataset, versie: weights.versie }]),
    ],
  }
}
