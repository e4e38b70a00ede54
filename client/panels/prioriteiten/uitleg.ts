import {
  CRITERIA,
  type Criterium,
  type Gewichten,
  type ThemaRij,
} from '../../../analyses/prioriteiten/criteria-schema.ts'
import { hasOpenMoney } from '../../../analyses/prioriteiten/acties.ts'
import type { Prioriteit } from '../../../analyses/prioriteiten/prioriteiten.ts'
import { compileTheme, themeTotals } from '../../../analyses/prioriteiten/totalen.ts'
import type { Verdieping } from '../../../analyses/verdieping/verdieping.ts'
import { aantal, getal } from '../../../server/contract/text/getal.ts'
import { indicatorTekst } from '../../../server/contract/text/nl/indicatoren.ts'
import {
  aandeelRuns,
  criteriumTekst,
  prioriteitenTekst,
  score,
} from '../../../server/contract/text/nl/prioriteiten.ts'
import type { Uitleg } from '../bron/UitlegDialog.tsx'

const { formule, invoer } = prioriteitenTekst

/** Versions behind the figures of a theme; without figures those of everything that is no example data. */
function sourcesOf({ invoer: all }: Verdieping, row: ThemaRij | null): Uitleg['bronnen'] {
  const own = new Set(row?.indicatoren.map(({ dataset }) => dataset) ?? [])
  return all.filter(({ dataset, voorbeelddata }) => (own.size > 0 ? own.has(dataset) : !voorbeelddata))
}

/** How often a theme is among the first three. */
export function uitlegVanRuns(place: Prioriteit, share: number, verdieping: Verdieping): Uitleg {
  const { kans, prioriteiten } = verdieping
  return {
    waarde: aandeelRuns(share),
    methode: 'prioriteiten/stabiliteit',
    formule: formule.runs(kans.runs, prioriteiten.vastVanaf),
    invoer: [
      { naam: invoer.runs, waarde: aantal(kans.runs) },
      { naam: invoer.seed, waarde: String(kans.seed) },
    ],
    bronnen: sourcesOf(
      verdieping,
      prioriteiten.criteria.themas.find(({ thema }) => thema === place.thema) ?? null,
    ),
  }
}

/** The score of a theme out of its answers and the weights of now. */
export function uitlegVanScore(
  value: number,
  row: ThemaRij,
  gewichten: Gewichten,
  verdieping: Verdieping,
): Uitleg {
  return {
    waarde: score(value),
    methode: 'prioriteiten/rangorde',
    formule: formule.score,
    invoer: CRITERIA.flatMap((one) => {
      const answer = row.antwoorden[one]
      const { vraag } = criteriumTekst[one]
      return [
        { naam: invoer.gewicht(vraag), waarde: getal(gewichten[one], 0) },
        {
          naam: invoer.antwoord(vraag),
          waarde: answer === null ? prioriteitenTekst.geenAntwoord : score(answer),
        },
      ]
    }),
    bronnen: sourcesOf(verdieping, row),
  }
}

/** One answer of one theme. */
export function uitlegVanAntwoord(
  criterium: Criterium,
  value: number,
  row: ThemaRij,
  verdieping: Verdieping,
): Uitleg {
  const onActions = criterium === 'loopt-al' || criterium === 'mogelijk'
  return {
    waarde: score(value),
    methode: onActions ? 'prioriteiten/acties' : 'prioriteiten/criteria',
    ...(onActions ? fromActions(criterium, row) : fromFigures(criterium, value, row, verdieping)),
    bronnen: sourcesOf(verdieping, onActions ? null : row),
  }
}

function fromActions(criterium: 'loopt-al' | 'mogelijk', row: ThemaRij): Pick<Uitleg, 'formule' | 'invoer'> {
  const running = (row.acties ?? []).filter(({ loopt }) => loopt)
  return {
    formule:
      criterium === 'loopt-al'
        ? formule['loopt-al'](running.length)
        : formule.mogelijk(running.filter(hasOpenMoney).length, running.length),
    invoer: running.map(({ naam, fondsen }) => ({
      naam,
      waarde: fondsen.map((fund) => prioriteitenTekst.fonds(fund.naam, fund.staat, fund.tot)).join(', '),
    })),
  }
}

function fromFigures(
  criterium: 'hoe-ver' | 'hoeveel-mensen',
  value: number,
  row: ThemaRij,
  { prioriteiten }: Verdieping,
): Pick<Uitleg, 'formule' | 'invoer'> {
  const { telling } = prioriteiten.criteria
  const totals = themeTotals(compileTheme(row.indicatoren, telling))
  const differing = row.buurten.filter(({ verschilt }) => verschilt).length
  return {
    formule: criterium === 'hoe-ver' ? formule['hoe-ver'](value) : formule['hoeveel-mensen'](telling),
    invoer: [
      { naam: invoer.buurtenMet, waarde: String(row.buurten.length) },
      { naam: invoer.buurtenVerschil, waarde: String(differing) },
      ...(criterium === 'hoeveel-mensen' && telling.basis === 'inwoners'
        ? [{ naam: invoer.mensen, waarde: aantal(Math.round(totals.mensen)) }]
        : []),
      ...row.indicatoren.map(({ indicator, jaar, leeftijd, gemeente }) => ({
        naam: prioriteitenTekst.cijferVanGemeente(indicatorTekst(indicator).naam, jaar),
        waarde: `${getal(gemeente.waarde, 1)}\u00a0%`,
        cijfer: { gebied: gemeente.gebied, indicator, jaar, leeftijd },
      })),
    ],
  }
}
