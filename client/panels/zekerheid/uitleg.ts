import type { AnalyseId } from '../../../analyses/catalog.ts'
import type { RobuustCijfer, RobuustPijler } from '../../../analyses/robuust/pijlers-schema.ts'
import type { Verdieping } from '../../../analyses/verdieping/verdieping.ts'
import { waardeMetEenheid } from '../../../server/contract/text/getal.ts'
import { indicatorTekst } from '../../../server/contract/text/nl/indicatoren.ts'
import { waardeTekst, zekerheidUitleg } from '../../../server/contract/text/nl/zekerheid.ts'
import type { Uitleg } from '../bron/UitlegDialog.tsx'

type NameOf = (code: string) => string

/** Dataset versions that these figures came from. */
function sourcesOf(figures: readonly RobuustCijfer[], { invoer }: Verdieping): Uitleg['bronnen'] {
  const datasets = new Set(figures.map(({ vergelijking }) => vergelijking.herkomst.dataset))
  return invoer.filter(({ dataset }) => datasets.has(dataset))
}

/** Opens an outcome of the runs: its figures, of the area (computed) and of the comparison (published). */
export function explainOutcome(
  waarde: string,
  formule: string,
  methode: AnalyseId,
  row: RobuustPijler,
  verdieping: Verdieping,
  nameOf: NameOf,
): Uitleg {
  return {
    waarde,
    methode,
    formule,
    invoer: row.cijfers.flatMap((figure) => {
      const naam = indicatorTekst(figure.indicator).naam
      const { vergelijking } = figure
      return [
        { naam: `${naam}, ${verdieping.wijk.naam}`, waarde: waardeTekst(figure) },
        {
          naam: `${naam}, ${nameOf(vergelijking.gebied)}`,
          waarde: waardeMetEenheid(vergelijking.waarde, vergelijking.eenheid),
          cijfer: vergelijking,
        },
      ]
    }),
    bronnen: sourcesOf(row.cijfers, verdieping),
  }
}

/** Opens the value of an area: the published figures of its buurten. */
export function explainValue(figure: RobuustCijfer, verdieping: Verdieping, nameOf: NameOf): Uitleg {
  const { gebieden, indicator, jaar, leeftijd, niveau, vergelijking } = figure
  return {
    waarde: waardeTekst(figure),
    methode: 'robuust/doorrekenen',
    formule:
      niveau === 'eigen-cijfer'
        ? zekerheidUitleg.eigenCijfer
        : zekerheidUitleg.gemiddelde(gebieden.length, verdieping.robuust.weging === 'inwoners'),
    invoer: gebieden.map(({ gebied, waarde }) => ({
      naam: nameOf(gebied),
      waarde: waardeMetEenheid(waarde, vergelijking.eenheid),
      cijfer: { gebied, indicator, jaar, leeftijd },
    })),
    bronnen: sourcesOf([figure], verdieping),
  }
}

/** Opens the difference of one figure. */
export function explainDifference(
  waarde: string,
  figure: RobuustCijfer,
  verdieping: Verdieping,
  nameOf: NameOf,
): Uitleg {
  const { vergelijking } = figure
  return {
    waarde,
    methode: 'vergelijking/verschil',
    formule: zekerheidUitleg.verschil(verdieping.wijk.naam, nameOf(vergelijking.gebied)),
    invoer: [
      { naam: verdieping.wijk.naam, waarde: waardeTekst(figure) },
      {
        naam: nameOf(vergelijking.gebied),
        waarde: waardeMetEenheid(vergelijking.waarde, vergelijking.eenheid),
        cijfer: vergelijking,
      },
    ],
    bronnen: sourcesOf([figure], verdieping),
  }
}
