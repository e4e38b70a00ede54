import type { CijferVerwijzing } from '../../../analyses/result.ts'
import type { Meting, Vergelijking } from '../../../analyses/verandering/verandering-schema.ts'
import type { Verdieping } from '../../../analyses/verdieping/verdieping.ts'
import type { Eenheid } from '../../../geodata/schema/indicator.ts'
import { aantal } from '../../../server/contract/text/getal.ts'
import {
  metingTekst,
  vergelijkingFormule,
  vergelijkingInvoer,
  verhoudingFormule,
  verschilTekst,
} from '../../../server/contract/text/nl/verandering.ts'
import type { Uitleg } from '../bron/UitlegDialog.tsx'

/** Which figure a year of a series is, so that it opens to its source. */
export function figureOf(row: Omit<CijferVerwijzing, 'jaar'>, { jaar }: Meting): CijferVerwijzing {
  const { gebied, indicator, leeftijd } = row
  return { gebied, indicator, jaar, leeftijd }
}

type Sources = Verdieping['invoer']

/** How a rate was made: the published count and the inhabitants of that year. */
export function explainRate(row: Omit<CijferVerwijzing, 'jaar'>, year: Meting, sources: Sources): Uitleg {
  return {
    waarde: metingTekst(year.waarde, 'per-1000-inwoners'),
    methode: 'verandering/twee-metingen',
    formule: verhoudingFormule(year),
    invoer: inputsOf(row, year, 'per-1000-inwoners'),
    bronnen: sources,
  }
}

/** How a difference between two years was made and judged. */
export function explainComparison(row: Vergelijking, sources: Sources): Uitleg {
  return {
    waarde: verschilTekst(row.verschil, row.eenheid),
    methode: 'verandering/twee-metingen',
    formule: vergelijkingFormule(row),
    invoer: [...inputsOf(row, row.van, row.eenheid), ...inputsOf(row, row.naar, row.eenheid)],
    bronnen: sources,
  }
}

function inputsOf(row: Omit<CijferVerwijzing, 'jaar'>, year: Meting, unit: Eenheid): Uitleg['invoer'] {
  const cijfer = figureOf(row, year)
  if (year.aantal === null || year.inwoners === null) {
    return [{ naam: vergelijkingInvoer.cijfer(year.jaar), waarde: metingTekst(year.waarde, unit), cijfer }]
  }
  return [
    { naam: vergelijkingInvoer.telling(year.jaar), waarde: aantal(year.aantal), cijfer },
    { naam: vergelijkingInvoer.inwoners(year.jaar), waarde: aantal(year.inwoners) },
  ]
}
