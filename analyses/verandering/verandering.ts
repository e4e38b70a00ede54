import type { Indicator } from '../../geodata/schema/indicator.ts'
import { sameBuurten } from '../gebiedscijfer/gebiedscijfer.ts'
import { INHABITANTS } from '../gebiedscijfer/gewichten.ts'
import { isMeasured } from '../measured.ts'
import type { KanNietReden } from '../result.ts'
import { benjaminiHochberg, FALSE_DISCOVERY_RATE } from '../statistics/benjamini-hochberg.ts'
import type { Analysegebied } from '../verdieping/analysegebied.ts'
import type { VerdiepingInvoer } from '../verdieping/invoer-schema.ts'
import { mainAge } from '../wijkanalyse/spreiding.ts'
import { modelDifferences } from './modelverschil.ts'
import { asMeasurement, compareMeasurements, countsEvents, type Jaarcijfer } from './twee-metingen.ts'
import type { Reeks, Verandering, Vergelijking } from './verandering-schema.ts'

/** Order of what came out: what really changed first. */
const ORDER: readonly Vergelijking['uitkomst'][] = [
  'echt',
  'meer-dan-afronding',
  'kan-toeval-zijn',
  'binnen-afronding',
  'niet-getoetst',
]

/** The series of one figure in one area, and its comparisons. */
interface Verloop {
  reeks: Reeks['gebieden'][number]
  vergelijkingen: Vergelijking[]
}

type Invoer = Pick<
  VerdiepingInvoer,
  'cyclus' | 'gebieden' | 'indicatoren' | 'zoekCijfer' | 'buurten' | 'bronnen' | 'focus'
>

/**
 * What changed over the years, per area: its own figure, where it has one, and that of its buurten, where the source can carry
 * change at that level. The newest figure is compared with the one before and with the first that is the same measure. All tests of
 * all areas are corrected together, each comparison once, whatever number of areas it belongs to.
 *
 * @returns one part per area, in the order of the areas
 * @example a register with two years that differ by no more than their rounding: no change, and the list says so
 */
export function changesOverTime(input: Invoer): Verandering[] {
  const limit = Number(input.cyclus.peildatum.slice(0, 4))
  const measured = input.indicatoren.filter(
    (one) => isMeasured(one.meetwijze) && one.rol !== 'alleen-intern' && one.eenheid !== 'klasse-1-9',
  )
  const read = seriesReader(input, limit)
  const courses = new Map<string, Verloop>()
  const courseOf = (area: string, indicator: Indicator): Verloop => {
    const key = `${indicator.id}/${area}`
    const found = courses.get(key) ?? read(area, indicator)
    courses.set(key, found)
    return found
  }
  const perArea = input.gebieden.map((area) => ({
    area,
    own: sameBuurten(area.samenstelling) ? (area.samenstelling.cbsWijk?.code ?? null) : null,
    rows: measured.map((indicator) => ({
      indicator,
      courses: codesOf(area, indicator).map((code) => courseOf(code, indicator)),
    })),
  }))
  const toetsen = correctTogether([...courses.values()].flatMap((one) => one.vergelijkingen))

  const model = modelReader(input, limit)
  return perArea.map(({ area, own, rows }) => {
    const isShown = (row: Vergelijking) => area.soort !== 'stad' || row.gebied === own || isReal(row)
    const shown = rows.map(({ indicator, courses: all }) => ({
      indicator,
      all,
      vergelijkingen: all.flatMap((one) => one.vergelijkingen).filter(isShown),
    }))
    return {
      valsAlarm: FALSE_DISCOVERY_RATE,
      toetsen,
      vergelijkingen: shown
        .flatMap((one) => one.vergelijkingen)
        .toSorted((a, b) => ORDER.indexOf(a.uitkomst) - ORDER.indexOf(b.uitkomst)),
      reeksen: shown.flatMap(({ indicator, all, vergelijkingen }) => {
        const areas = new Set(vergelijkingen.map(({ gebied }) => gebied))
        const gebieden = all.map((one) => one.reeks).filter(({ gebied }) => areas.has(gebied))
        return gebieden.length === 0 ? [] : [seriesOf(indicator, gebieden)]
      }),
      model: model(area, own),
      kanNiet: cannotSay(rows),
    }
  })
}

/**
 * Whether an indicator really changed between two years, in any area of the part, for who explains a changed conclusion: more than
 * chance after correction, or a full count that differs by more than its rounding. False where nothing could be tested.
 */
export function isRealChange(
  part: Verandering,
  indicator: string,
  { van, naar }: { van: number; naar: number },
): boolean {
  return part.vergelijkingen.some(
    (row) =>
      row.indicator === indicator &&
      row.van.jaar === van &&
      row.naar.jaar === naar &&
      !row.voorbeelddata &&
      isReal(row),
  )
}

/** Whether a comparison is called a change. */
function isReal({ uitkomst }: Vergelijking): boolean {
  return uitkomst === 'echt' || uitkomst === 'meer-dan-afronding'
}

/** Codes of the areas whose figure of this indicator can carry change: the area itself, and its buurten. */
function codesOf({ samenstelling }: Analysegebied, indicator: Indicator): string[] {
  const own = sameBuurten(samenstelling) ? [samenstelling.cbsWijk?.code ?? ''] : []
  const perBuurt = indicator.veranderingPerBuurt && indicator.niveaus.includes('buurt')
  return [...own.filter((code) => code !== ''), ...(perBuurt ? samenstelling.buurten : [])]
}

function seriesReader(input: Invoer, limit: number): (area: string, indicator: Indicator) => Verloop {
  const examples = new Set(input.bronnen.filter((row) => row.voorbeelddata).map((row) => row.dataset))
  const inhabitantsIn = inhabitantsReader(input)
  return (area, indicator) => {
    const leeftijd = mainAge(indicator)
    const years = indicator.jaren
      .filter((year) => year <= limit)
      .toSorted((a, b) => a - b)
      .flatMap((year): Jaarcijfer[] => {
        const cijfer = input.zoekCijfer(area, indicator.id, year, leeftijd)
        if ('ontbreekt' in cijfer) return []
        return [{ cijfer, inwoners: countsEvents(indicator) ? inhabitantsIn(area, year) : null }]
      })
    const perHead = years.filter(({ inwoners }) => inwoners !== null)
    const isRate = perHead.length === years.length
    return {
      reeks: {
        gebied: area,
        metingen: years.map((one) => asMeasurement(isRate ? one : { ...one, inwoners: null }, indicator)),
      },
      // Years without inhabitants are looked through where two others have them.
      vergelijkingen: comparisonsOf(perHead.length >= 2 ? perHead : years, indicator, (dataset) =>
        examples.has(dataset),
      ),
    }
  }
}

/** Inhabitants of an area in a year; those of the gemeente are the sum of its wijken where no source gives them as one number. */
function inhabitantsReader(input: Invoer): (area: string, year: number) => number | null {
  const sources = INHABITANTS.flatMap((id) => input.indicatoren.find((one) => one.id === id) ?? [])
  const wijken = [...new Set(input.buurten.flatMap(({ wijk }) => wijk ?? []))]
  const published = (area: string, year: number): number | null => {
    for (const source of sources) {
      const found = input.zoekCijfer(area, source.id, year, mainAge(source))
      if (!('ontbreekt' in found)) return found.waarde
    }
    return null
  }
  return (area, year) => {
    const own = published(area, year)
    if (own !== null || area !== input.focus.gemeente || wijken.length === 0) return own
    const parts = wijken.map((code) => published(code, year))
    return parts.includes(null) ? null : parts.reduce<number>((sum, part) => sum + (part ?? 0), 0)
  }
}

/** The newest year against the one before, and against the first that is the same measure when that is another one. */
function comparisonsOf(
  years: readonly Jaarcijfer[],
  indicator: Indicator,
  isExample: (dataset: string) => boolean,
): Vergelijking[] {
  const newest = years.at(-1)
  const before = years.at(-2)
  if (newest === undefined || before === undefined) return []
  const lastBreak = Math.max(
    ...(indicator.breuken ?? []).map(({ vanaf }) => vanaf).filter((year) => year <= newest.cijfer.jaar),
    Number.NEGATIVE_INFINITY,
  )
  const first = years.find(({ cijfer }) => cijfer.jaar >= lastBreak)
  const bases: (readonly [Vergelijking['basis'], Jaarcijfer])[] = [['vorige', before]]
  if (first !== undefined && first.cijfer.jaar < before.cijfer.jaar) bases.push(['eerste', first])
  return bases.map(([basis, from]) => {
    const { meerDanAfronding, ...found } = compareMeasurements(from, newest, indicator)
    const perThousand = countsEvents(indicator) && found.naar.inwoners !== null && found.van.inwoners !== null
    return {
      ...found,
      gebied: newest.cijfer.gebied,
      indicator: indicator.id,
      leeftijd: newest.cijfer.leeftijd,
      eenheid: perThousand ? 'per-1000-inwoners' : indicator.eenheid,
      basis,
      kansGecorrigeerd: null,
      uitkomst:
        found.toets === 'geen'
          ? 'niet-getoetst'
          : found.toets !== 'afronding'
            ? 'kan-toeval-zijn'
            : meerDanAfronding
              ? 'meer-dan-afronding'
              : 'binnen-afronding',
      voorbeelddata: [from, newest].some(({ cijfer }) => isExample(cijfer.herkomst.dataset)),
    }
  })
}

/** Corrects the chances of all tests for each other and writes what came out into the rows; gives the number of tests. */
function correctTogether(rows: readonly Vergelijking[]): number {
  for (const row of rows) {
    // Example data is shown, and is never a finding.
    if (row.voorbeelddata) {
      row.kans = null
      row.uitkomst = 'niet-getoetst'
    }
  }
  const tested = rows.filter((row) => row.kans !== null)
  const corrected = benjaminiHochberg(tested.map((row) => row.kans ?? 1))
  for (const [index, row] of tested.entries()) {
    row.kansGecorrigeerd = corrected[index] ?? 1
    if (row.kansGecorrigeerd <= FALSE_DISCOVERY_RATE) row.uitkomst = 'echt'
  }
  return tested.length
}

function seriesOf(indicator: Indicator, gebieden: Reeks['gebieden']): Reeks {
  const perThousand =
    countsEvents(indicator) &&
    gebieden.every(({ metingen }) => metingen.every(({ inwoners }) => inwoners !== null))
  return {
    indicator: indicator.id,
    leeftijd: mainAge(indicator),
    eenheid: perThousand ? 'per-1000-inwoners' : indicator.eenheid,
    breuken: [
      ...(indicator.breuken ?? []),
      ...indicator.afronding.slice(1).map(({ vanaf }) => ({ vanaf, reden: 'andere-afronding' as const })),
    ],
    gebieden,
  }
}

function modelReader(input: Invoer, limit: number) {
  const known = input.indicatoren
    .filter((one) => !isMeasured(one.meetwijze) && one.rol === 'telt-mee' && one.eenheid === 'procent')
    .flatMap(
      (one) =>
        modelDifferences(one, {
          gemeente: input.focus.gemeente,
          buurten: input.buurten.map(({ code }) => code),
          zoekCijfer: input.zoekCijfer,
          tot: limit,
        }) ?? [],
    )
  return (area: Analysegebied, own: string | null) => {
    // Of the city the likeness over all its buurten is enough: each buurt stands in the document of its wijk.
    const inside =
      area.soort === 'stad' ? [] : [...(own === null ? [] : [own]), ...area.samenstelling.buurten]
    return known.map((one) => one.van(inside))
  }
}

/** Figures of the area of which no change can be said, per reason. */
function cannotSay(
  rows: readonly { indicator: Indicator; courses: readonly Verloop[] }[],
): Verandering['kanNiet'] {
  const found = new Map<KanNietReden, Set<string>>()
  const add = (reden: KanNietReden, indicator: string) =>
    found.set(reden, (found.get(reden) ?? new Set()).add(indicator))
  for (const { indicator, courses } of rows) {
    const years = courses.map((one) => one.reeks.metingen.length)
    if (years.some((count) => count === 1) && years.every((count) => count < 2)) add('een-jaar', indicator.id)
    for (const row of courses.flatMap((one) => one.vergelijkingen)) {
      if (row.reden !== null) add(row.reden, indicator.id)
    }
  }
  return [...found]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([reden, ids]) => ({ reden, indicatoren: [...ids].toSorted() }))
}
