import type { IncidentSoort } from '../../geodata/schema/melding.ts'
import { ontbreekt, type Ontbrekend } from '../result.ts'
import { benjaminiHochberg } from '../statistics/benjamini-hochberg.ts'
import { type Analysegebied, analysisAreas } from '../verdieping/analysegebied.ts'
import type { VerdiepingInvoer } from '../verdieping/invoer-schema.ts'
import type { Incidenten, Inwonertal, Jaarregel, Plaats, Reeks, Verandering } from './incidenten-schema.ts'
import { inhabitantsOfArea, inhabitantsOfBuurt, inhabitantsOfBuurten } from './inwonertal.ts'
import {
  judgePattern,
  type Patroonmeting,
  PER_MONTH,
  PER_WEEKDAY,
  spreadOver,
  type Verdeling,
} from './patroon.ts'
import { seriesOfCounts, seriesOfFigure, seriesOfReports } from './reeksen.ts'
import type { Telreeks } from './reeksen-schema.ts'
import { countOf, perThousand, type Telling } from './telling.ts'
import { compareWithYearBefore, judge, type Vergelijking } from './verandering.ts'

/** Years shown: the newest this many of which the source says anything. */
const YEARS_SHOWN = 5

/**
 * Reports and registered crimes of every area asked for, each kind apart and each source apart. All comparisons with the year before
 * (areas and buurten, kinds, sources) are corrected together, and so are all patterns.
 *
 * @returns one answer per area, in their order
 */
export function incidentsOf(input: VerdiepingInvoer): Incidenten[] {
  const figures = input.indicatoren.flatMap((row) => seriesOfFigure(row, input) ?? [])
  const reports = <K extends 'melding-openbare-ruimte' | 'overlastmelding'>(soort: K): Telreeks<K>[] =>
    input.meldingen.flatMap((one) => seriesOfReports(soort, one, input.cyclus.peildatum) ?? [])
  const ofKind = <K extends IncidentSoort>(soort: K) =>
    figures.filter((one): one is typeof one & Telreeks<K> => one.soort === soort)

  const measured = {
    openbareRuimte: reports('melding-openbare-ruimte').map((one) => measure(one, input)),
    overlast: [...reports('overlastmelding'), ...ofKind('overlastmelding')].map((one) => measure(one, input)),
    misdrijven: [
      ...input.misdrijven.flatMap((one) => seriesOfCounts(one, input) ?? []),
      ...ofKind('geregistreerd-misdrijf'),
    ].map((one) => measure(one, input)),
  }
  const all = [...measured.openbareRuimte, ...measured.overlast, ...measured.misdrijven]
  const changeOf = correctAll(all.flatMap(({ vergelijkingen }) => vergelijkingen))
  const patternOf = correctAll(all.flatMap(({ patronen }) => patronen))

  return input.gebieden.map((area) => {
    const finish = (series: readonly Meting[]) =>
      series.flatMap(({ maak }) => maak(area, changeOf, patternOf) ?? [])
    const block = <K extends IncidentSoort>(soort: K, series: readonly Meting[]) => {
      const reeksen = finish(series)
      const reden = reeksen.length > 0 ? null : ('geen-bron-geladen' as const)
      return { soort, richting: 'neutraal' as const, reeksen, reden }
    }
    return {
      openbareRuimte: block('melding-openbare-ruimte', measured.openbareRuimte),
      overlast: block('overlastmelding', measured.overlast),
      misdrijven: block('geregistreerd-misdrijf', measured.misdrijven),
    }
  })
}

/** Gives the corrected chance of a comparison or pattern. */
type Gecorrigeerd = (found: { bekend: boolean }) => number

/** What was measured of one series in all places, before correction. */
interface Meting {
  vergelijkingen: readonly Vergelijking[]
  patronen: readonly Patroonmeting[]
  maak: (area: Analysegebied, changeOf: Gecorrigeerd, patternOf: Gecorrigeerd) => Reeks | null
}

/** Corrects every known chance over all of them together. */
function correctAll(found: readonly ({ bekend: true; kans: number } | Ontbrekend)[]): Gecorrigeerd {
  const known = found.filter((one) => one.bekend)
  const corrected = benjaminiHochberg(known.map(({ kans }) => kans))
  const byResult = new Map<unknown, number>(known.map((one, index) => [one, corrected[index] ?? 1]))
  return (one) => byResult.get(one) ?? 1
}

function measure<K extends IncidentSoort>(series: Telreeks<K>, input: VerdiepingInvoer): Meting {
  const newest = series.volledigeJaren.at(-1) ?? null
  const compare = (count: (year: number) => Telling<K> | Ontbrekend): Vergelijking => {
    if (newest === null) return ontbreekt('geen-volledig-jaar')
    const before = series.volledigeJaren.includes(newest - 1) ? count(newest - 1) : null
    return compareWithYearBefore(newest, count(newest), before)
  }
  const ofBuurt = new Map(
    input.buurten.map(({ code }) => [code, compare((year) => series.perBuurt(code, year))]),
  )
  const city = cityOf(input)
  const ofArea = new Map(
    [city, ...input.gebieden].map((area) => [area.id, compare((year) => series.perGebied(area, year))]),
  )
  const spread = (area: Analysegebied, division: Verdeling): Patroonmeting => {
    const { datums } = series
    if (datums === null) return ontbreekt('geen-datum-per-melding')
    const dates = area.samenstelling.buurten.flatMap((buurt) => datums.get(buurt) ?? [])
    return spreadOver(dates, series.volledigeJaren.slice(-YEARS_SHOWN), division)
  }
  const patterns = new Map(
    input.gebieden.map((area) => [
      area.id,
      { maanden: spread(area, PER_MONTH), weekdagen: spread(area, PER_WEEKDAY) },
    ]),
  )

  return {
    vergelijkingen: [...ofBuurt.values(), ...ofArea.values()],
    patronen: [...patterns.values()].flatMap(({ maanden, weekdagen }) => [maanden, weekdagen]),
    maak: (area, changeOf, patternOf) => {
      const { buurten } = area.samenstelling
      const named = buurten.filter(series.kent)
      const changeAt = (found: Vergelijking | undefined): Verandering => {
        const one = found ?? ontbreekt('niet-op-dit-niveau')
        return judge(one, changeOf(one))
      }
      const place = (of: Analysegebied): Plaats => {
        const inwoners = inhabitantsFor(series, of, input)
        return { inwoners, jaren: yearsOf(series, of, inwoners), verandering: changeAt(ofArea.get(of.id)) }
      }
      const own = place(area)
      const unknown = named.length === 0 && own.jaren.every(({ telling }) => !telling.bekend)
      const found = patterns.get(area.id)
      const pattern = (one: Patroonmeting | undefined) => {
        const known = one ?? ontbreekt('geen-datum-per-melding')
        return judgePattern(known, patternOf(known))
      }
      return {
        ...own,
        bron: series.bron,
        nieuwsteJaar: newest,
        buurtenInBron: named.length,
        buurten: buurten.length,
        perBuurt:
          newest === null || named.length === 0
            ? []
            : buurten.map((gebied) => {
                const count = series.perBuurt(gebied, newest)
                const inwoners = inhabitantsOfBuurt(gebied, input)
                return {
                  gebied,
                  inwoners,
                  telling: countOf(count),
                  perDuizend: perThousand(count, inwoners, series.bron.voorbeelddata),
                  verandering: changeAt(ofBuurt.get(gebied)),
                }
              }),
        maanden: pattern(found?.maanden),
        weekdagen: pattern(found?.weekdagen),
        gemeente: unknown && city.id !== area.id ? place(city) : null,
      }
    },
  }
}

/** The people among whom the events were counted: those of the buurten that a source of reports names, or the whole area. */
function inhabitantsFor(
  series: Telreeks<IncidentSoort>,
  area: Analysegebied,
  input: VerdiepingInvoer,
): Inwonertal {
  const { buurten } = area.samenstelling
  const named = buurten.filter(series.kent)
  return series.datums === null || named.length === buurten.length
    ? inhabitantsOfArea(area, input)
    : inhabitantsOfBuurten(named, input)
}

function yearsOf(series: Telreeks<IncidentSoort>, area: Analysegebied, inwoners: Inwonertal): Jaarregel[] {
  return series.jaren.slice(-YEARS_SHOWN).map((jaar) => {
    const count = series.perGebied(area, jaar)
    const volledig = series.volledigeJaren.includes(jaar)
    return {
      jaar,
      volledig,
      telling: countOf(count),
      perDuizend: volledig
        ? perThousand(count, inwoners, series.bron.voorbeelddata)
        : ontbreekt('jaar-niet-volledig'),
    }
  })
}

/** The whole gemeente, also when it is not asked for: what a source knows of it stands in where it knows nothing of an area. */
function cityOf({ buurten, focus }: Pick<VerdiepingInvoer, 'buurten' | 'focus'>): Analysegebied {
  const [city] = analysisAreas({
    wijken: [],
    gemeente: focus.gemeente,
    gemeenteNaam: focus.gemeenteNaam,
    buurtenVanGemeente: buurten.map(({ code }) => code),
    buurtenVanCbsWijk: new Map(),
  })
  if (city === undefined) throw new RangeError('a gemeente is always an area')
  return city
}
