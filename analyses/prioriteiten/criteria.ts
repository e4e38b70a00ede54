import type { Focusgebied } from '../../geodata/schema/focusgebied.ts'
import type { Indicator } from '../../geodata/schema/indicator.ts'
import type { Programma } from '../../geodata/schema/programma.ts'
import { varianceOf } from '../gebiedscijfer/variantie.ts'
import type { BuurtInwoners } from '../verdieping/invoer-schema.ts'
import type { Spreiding } from '../wijkanalyse/spreiding.ts'
import { markOf } from './aanpak.ts'
import { actionsOfTheme, hasOpenMoney, type ThemaActie } from './acties.ts'
import type {
  Criteria,
  Gemis,
  Grond,
  Telling,
  ThemaCijfer,
  ThemaIndicator,
  ThemaRij,
} from './criteria-schema.ts'
import { gapBeyond } from './drempel.ts'
import { programmaBij, THEMAS } from './themas.ts'
import { cellsOf, compileTheme, themeTotals } from './totalen.ts'

/** What the criteria of one area are made from. */
export interface CriteriaInvoer {
  /** Spreads over the buurten of the area, of the indicators that may count. */
  spreidingen: readonly Spreiding[]
  indicatoren: readonly Indicator[]
  themas: Focusgebied['themas']
  programma: Programma | null
  inwoners: ReadonlyMap<string, BuurtInwoners>
  peildatum: string
}

function evidence(spread: Spreiding, indicators: readonly Indicator[]): ThemaIndicator | null {
  const { gemeente } = spread
  const direction = indicators.find(({ id }) => id === spread.indicator)?.richting
  if (gemeente === null || direction === undefined || direction === 'neutraal') return null
  const higherIsBetter = direction === 'hoger-is-gunstiger'
  const figures = spread.buurten.flatMap(({ gebied, cijfer, tegenGemeente }): ThemaCijfer[] => {
    if (cijfer === null || tegenGemeente === null) return []
    const gap = gapBeyond(tegenGemeente, cijfer, gemeente, higherIsBetter)
    return [{ gebied, waarde: cijfer.waarde, ...gap, variantie: varianceOf(cijfer) }]
  })
  if (figures.length === 0) return null
  return {
    indicator: spread.indicator,
    jaar: spread.jaar,
    leeftijd: spread.leeftijd,
    dataset: gemeente.herkomst.dataset,
    bronfamilie: spread.bronfamilie,
    hogerIsGunstiger: higherIsBetter,
    gemeente: { gebied: gemeente.gebied, waarde: gemeente.waarde, variantie: varianceOf(gemeente) },
    spreiding: Math.sqrt(Math.max(0, gemeente.waarde * (100 - gemeente.waarde))),
    cijfers: figures.toSorted((a, b) => (a.gebied < b.gebied ? -1 : 1)),
  }
}

function countingOf(
  themes: readonly (readonly ThemaIndicator[])[],
  inhabitants: CriteriaInvoer['inwoners'],
): Telling {
  const speaking = new Set(themes.flat().flatMap(({ cijfers }) => cijfers.map(({ gebied }) => gebied)))
  if (speaking.size === 0) return { basis: 'buurten', reden: 'geen-buurt-met-cijfer' }
  const perBuurt = [...speaking].toSorted().flatMap((gebied) => {
    const known = inhabitants.get(gebied)
    // Example sizes of buurten never decide over a priority.
    if (known === undefined || known.inwoners === null || known.voorbeelddata) return []
    return [{ gebied, inwoners: known.inwoners, jaar: known.jaar, dataset: known.dataset }]
  })
  if (perBuurt.length < speaking.size) return { basis: 'buurten', reden: 'inwoners-onbekend' }
  const totaal = perBuurt.reduce((sum, { inwoners }) => sum + inwoners, 0)
  return totaal === 0 ? { basis: 'buurten', reden: 'geen-inwoners' } : { basis: 'inwoners', totaal, perBuurt }
}

function groundOf(indicators: readonly ThemaIndicator[]): Grond {
  if (indicators.length === 0) return 'geen-cijfer'
  return indicators.some(differs) ? 'verschil' : 'klein-verschil'
}

function differs({ cijfers }: ThemaIndicator): boolean {
  return cijfers.some(({ verschilt }) => verschilt)
}

/** The largest of the themes becomes 1, so that questions with small and large numbers can be weighed against each other. */
export function toHighest(value: number, highest: number): number {
  return highest > 0 ? value / highest : 0
}

/**
 * Theme by buurt by question, with the evidence of each. The four questions:
 *
 * - `hoe-ver`: mean over the buurten with a figure of how far it lies beyond the threshold, in spreads of the indicator (a family
 *   of sources counts once); 1 is the theme of this area that lies farthest.
 * - `hoeveel-mensen`: inhabitants times share in the buurten that differ (or the number of those buurten where inhabitants are not
 *   known); 1 is the theme of this area that concerns most.
 * - `loopt-al`: 1 / (1 + actions that run); 1 is a theme for which nothing runs yet.
 * - `mogelijk`: share of the running actions that have a fund open at the peildatum; without actions 0.
 *
 * The first two are relative to the themes of this area: answers of two areas cannot be compared, and no rank of wijken follows.
 *
 * @returns one row per theme, in the order of the theme list; nothing is NaN
 */
export function criteriaOf(input: CriteriaInvoer): Criteria {
  const perTheme = THEMAS.map((theme) => {
    const spreads = input.spreidingen.filter(({ indicator }) => theme.indicatoren.includes(indicator))
    const indicators = spreads
      .flatMap((spread) => evidence(spread, input.indicatoren) ?? [])
      .toSorted((a, b) => (a.indicator < b.indicator ? -1 : 1))
    return { theme, spreads, indicators }
  })
  const telling = countingOf(
    perTheme.map(({ indicators }) => indicators),
    input.inwoners,
  )
  const totals = perTheme.map(({ indicators }) => themeTotals(compileTheme(indicators, telling)))
  const highest = {
    hoeVer: Math.max(0, ...totals.map(({ hoeVer }) => hoeVer)),
    mensen: Math.max(0, ...totals.map(({ mensen }) => mensen)),
  }
  const themas = perTheme.map(({ theme, spreads, indicators }, rang): ThemaRij => {
    const ground = groundOf(indicators)
    const speaking = ground === 'verschil' ? indicators.filter(differs) : indicators
    const families = [...new Set(speaking.map(({ bronfamilie }) => bronfamilie))].toSorted()
    const actions =
      input.programma === null
        ? null
        : actionsOfTheme(programmaBij(theme.id, input.themas).acties, input.programma, input.peildatum)
    const total = totals[rang] ?? { hoeVer: 0, mensen: 0 }
    const scaled = indicators.some(({ spreiding }) => spreiding > 0)
    const buurten = cellsOf(indicators, telling)
    const inArea = new Set(spreads.flatMap((spread) => spread.buurten.map(({ gebied }) => gebied)))
    const row = {
      thema: theme.id,
      pijler: theme.pijler,
      rang,
      aanpak: markOf(theme, input.themas),
      grond: ground,
      bronfamilies: families,
      indicatoren: indicators,
      buurten,
      aantalZonder: Math.max(0, inArea.size - buurten.length),
      acties: actions,
      antwoorden: {
        'hoe-ver': scaled ? toHighest(total.hoeVer, highest.hoeVer) : null,
        'hoeveel-mensen': indicators.length === 0 ? null : toHighest(total.mensen, highest.mensen),
        ...answersOnActions(actions),
      },
    }
    return { ...row, ontbreekt: missingOf(row, spreads, telling) }
  })
  return { telling, planJaar: input.programma?.planJaar ?? null, themas }
}

function answersOnActions(actions: readonly ThemaActie[] | null) {
  if (actions === null) return { 'loopt-al': null, mogelijk: null }
  const running = actions.filter(({ loopt }) => loopt)
  return {
    'loopt-al': 1 / (1 + running.length),
    mogelijk: running.length === 0 ? 0 : running.filter(hasOpenMoney).length / running.length,
  }
}

function missingOf(
  row: Omit<ThemaRij, 'ontbreekt'>,
  spreads: readonly Spreiding[],
  telling: Telling,
): Gemis[] {
  const figures = row.indicatoren.flatMap(({ cijfers }) => cijfers)
  const has = row.indicatoren.length > 0
  const known = spreads.some(({ aantalMet }) => aantalMet > 0)
  const missing: [Gemis, boolean][] = [
    ['geen-cijfer', !has && !known],
    ['geen-gemeentecijfer', !has && known],
    ['geen-spreiding', has && row.antwoorden['hoe-ver'] === null],
    ['marge-niet-in-bron', figures.some(({ variantie }) => variantie === null)],
    ['een-bron', has && row.bronfamilies.length < 2],
    ['buurten-zonder-cijfer', has && row.aantalZonder > 0],
    ['inwoners-onbekend', has && telling.basis === 'buurten'],
    ['geen-programma', row.acties === null],
    ['geen-acties', row.acties !== null && row.acties.length === 0],
  ]
  return missing.flatMap(([code, isMissing]) => (isMissing ? [code] : []))
}
