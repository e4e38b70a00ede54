import type {
  Inwonertal,
  Jaartelling,
  Reeksbron,
  Vak,
  Verandering,
} from '../../../analyses/incidenten/incidenten-schema.ts'
import type { CijferVerwijzing } from '../../../analyses/result.ts'
import type { Bronversie } from '../../../analyses/wijkanalyse/invoer-schema.ts'
import type { IncidentSoort } from '../../../geodata/schema/melding.ts'
import { aantal, getal } from '../../../server/contract/text/getal.ts'
import { incidentenUitleg, perDuizendTekst } from '../../../server/contract/text/nl/incidenten.ts'
import type { Uitleg } from '../bron/UitlegDialog.tsx'

type Known<T> = Extract<T, { bekend: true }>

/** What every explanation of a series needs: its kind, its source, and the versions the document rests on. */
export interface Reekskader {
  soort: IncidentSoort
  bron: Reeksbron
  invoer: readonly Pick<Bronversie, 'dataset' | 'versie'>[]
}

/** The published figure a count is; null when it was counted or added up here. */
export function publishedFigure(
  { bron }: Reekskader,
  jaar: number,
  telling: Known<Jaartelling>,
): CijferVerwijzing | null {
  if (telling.bron === null || bron.indicator === null) return null
  return { gebied: telling.bron, indicator: bron.indicator, jaar, leeftijd: 'alle' }
}

/** A count that was made here: from reports, or from parts together. */
export function explainCount(kader: Reekskader, jaar: number, telling: Known<Jaartelling>): Uitleg {
  const words = kader.bron.indicator === null ? incidentenUitleg.geteld : incidentenUitleg.opgeteld
  return {
    waarde: aantal(telling.aantal),
    methode: 'incidenten/reeksen',
    formule: words(kader.soort, jaar, telling),
    invoer: [],
    bronnen: versionsOf(kader, [kader.bron.dataset]),
  }
}

/** A rate: its count and the inhabitants it was divided by. */
export function explainRate(
  kader: Reekskader,
  jaar: number,
  telling: Known<Jaartelling>,
  inwoners: Known<Inwonertal>,
  rate: { waarde: number; laag: number; hoog: number },
): Uitleg {
  const count = publishedFigure(kader, jaar, telling)
  const people: CijferVerwijzing | null =
    inwoners.bron === null || inwoners.jaar === null
      ? null
      : { ...inwoners.bron, jaar: inwoners.jaar, leeftijd: 'alle' }
  return {
    waarde: perDuizendTekst(rate.waarde),
    methode: 'incidenten/telling',
    formule: incidentenUitleg.perDuizend(jaar, rate),
    invoer: [
      {
        naam: incidentenUitleg.aantalIn(jaar),
        waarde: aantal(telling.aantal),
        ...(count === null ? {} : { cijfer: count }),
      },
      {
        naam: incidentenUitleg.inwoners(inwoners.jaar),
        waarde: aantal(inwoners.aantal),
        ...(people === null ? {} : { cijfer: people }),
      },
    ],
    bronnen: versionsOf(kader, [kader.bron.dataset, inwoners.dataset]),
  }
}

/** What is said of the change, with both counts. */
export function explainChange(kader: Reekskader, found: Known<Verandering>, waarde: string): Uitleg {
  return {
    waarde,
    methode: 'incidenten/verandering',
    formule: incidentenUitleg.verandering(found),
    invoer: [
      { naam: incidentenUitleg.aantalIn(found.jaar), waarde: aantal(found.aantal) },
      { naam: incidentenUitleg.aantalIn(found.jaar - 1), waarde: aantal(found.vorigAantal) },
    ],
    bronnen: versionsOf(kader, [kader.bron.dataset]),
  }
}

/** One month or day of the week. */
export function explainPart(
  kader: Reekskader,
  soort: 'maanden' | 'weekdagen',
  naam: string,
  part: Vak,
): Uitleg {
  return {
    waarde: getal(part.gemiddeld.waarde, soort === 'maanden' ? 1 : 2),
    methode: 'incidenten/patroon',
    formule: incidentenUitleg.vak(soort, part.gemiddeld),
    invoer: [
      { naam, waarde: aantal(part.aantal) },
      { naam: incidentenUitleg.dagen, waarde: aantal(part.dagen) },
    ],
    bronnen: versionsOf(kader, [kader.bron.dataset]),
  }
}

function versionsOf({ invoer }: Reekskader, datasets: readonly string[]) {
  return invoer.filter(({ dataset }) => datasets.includes(dataset))
}
