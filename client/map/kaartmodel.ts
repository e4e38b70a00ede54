import type { Indicator, Leeftijd } from '../../geodata/schema/indicator.ts'
import { figureOfArea, type Gebiedscijfer, sameBuurten } from '../../analyses/gebiedscijfer/gebiedscijfer.ts'
import type { Cijfer, KanNietReden } from '../../analyses/result.ts'
import { differenceBetween, type Verschil } from '../../analyses/vergelijking/verschil.ts'
import type { Kaartbron, Wijk } from './kaartbron.ts'
import type { Klassejaren } from './klassewaarden.ts'

/** Which figure is shown. */
export interface Cijferkeuze {
  cijfer: string
  jaar: number
  leeftijd: Leeftijd
}

/** One buurt as the map colours it and the table lists it. Exactly one of `waarde` and `ontbreekt` is null. */
export interface Buurtcijfer {
  code: string
  naam: string
  wijk: string
  waarde: number | null
  ontbreekt: KanNietReden | null
  /** Difference with the gemeente; null when it may not be given. */
  verschil: Verschil | null
}

/** One wijk of the programme: its own figure, the range of its buurten, or nothing. */
export interface Wijkcijfer {
  wijk: Wijk
  cijfer: Gebiedscijfer
  verschil: Verschil | null
  buurten: readonly Buurtcijfer[]
}

/** All numbers of the screen for one choice: map, table, legend and panels read them here and nowhere else. */
export interface Kaartmodel {
  indicator: Indicator
  keuze: Cijferkeuze
  /** Whether the figure exists per buurt; otherwise the wijken are coloured as a whole. */
  niveau: 'buurt' | 'wijk'
  buurten: readonly Buurtcijfer[]
  wijken: readonly Wijkcijfer[]
  gemeente: number | null
  land: number | null
  /** Years over which the classes are made. */
  klassejaren: Klassejaren
  /** Whether a difference with the gemeente can be shown: percentages with a figure of the gemeente. */
  kanVerschil: boolean
}

function valueOf(found: ReturnType<Kaartbron['opzoeken']>): number | null {
  return 'ontbreekt' in found ? null : found.waarde
}

/** A figure that is known. */
export function bekendCijfer(found: ReturnType<Kaartbron['opzoeken']>): Cijfer | null {
  return 'ontbreekt' in found ? null : found
}

/** Difference between two figures of one year, judged as the wijkanalyse judges it; only percentages can be compared so. */
export function verschilTussen(
  indicator: Indicator,
  figure: Cijfer | null,
  reference: Cijfer | null,
): Verschil | null {
  if (figure === null || reference === null || indicator.eenheid !== 'procent') return null
  return differenceBetween(figure, reference, indicator.richting)
}

/**
 * The numbers for one indicator, year and age group over the wijken and buurten of the focus area.
 *
 * @param klassejaren `alle`: one set of classes for every year of the figure, for whoever plays or compares years
 * @returns null when the indicator does not exist; a year without figures gives areas that are missing, with reasons
 */
export function maakKaartmodel(
  bron: Kaartbron,
  keuze: Cijferkeuze,
  klassejaren: Klassejaren = 'eigen',
): Kaartmodel | null {
  const indicator = bron.indicatoren.get(keuze.cijfer)
  if (indicator === undefined) return null
  const { cijfer, jaar, leeftijd } = keuze
  const gemeente = bekendCijfer(bron.opzoeken(bron.gemeente.code, cijfer, jaar, leeftijd))
  const niveau = indicator.niveaus.includes('buurt') ? 'buurt' : 'wijk'

  const wijken = bron.wijken.map((wijk): Wijkcijfer => {
    const buurten = wijk.buurten.map((code): Buurtcijfer => {
      const found = bron.opzoeken(code, cijfer, jaar, leeftijd)
      return {
        code,
        naam: bron.gebied.get(code)?.naam ?? code,
        wijk: wijk.id,
        waarde: valueOf(found),
        ontbreekt: 'ontbreekt' in found ? found.ontbreekt : null,
        verschil: verschilTussen(indicator, bekendCijfer(found), gemeente),
      }
    })
    const ofArea = figureOfArea(wijk.samenstelling, indicator, jaar, leeftijd, bron.opzoeken)
    const own = ofArea.soort === 'waarde' ? ofArea.cijfer : null
    return { wijk, cijfer: ofArea, verschil: verschilTussen(indicator, own, gemeente), buurten }
  })
  const buurten = wijken.flatMap((row) => row.buurten)
  return {
    indicator,
    keuze,
    niveau,
    buurten,
    wijken,
    gemeente: gemeente?.waarde ?? null,
    land: valueOf(bron.opzoeken(bron.land.code, cijfer, jaar, leeftijd)),
    klassejaren,
    kanVerschil: indicator.eenheid === 'procent' && gemeente !== null,
  }
}

/** The single value of an area, or null when it has a range or nothing. */
export function eigenCijfer(figure: Gebiedscijfer): number | null {
  return figure.soort === 'waarde' ? figure.cijfer.waarde : null
}

/** What is drawn for a buurt: its own figure, or the wijk's when the figure exists per wijk only. */
export function getekend(
  model: Kaartmodel,
  code: string,
): { waarde: number | null; verschil: Verschil | null } {
  if (model.niveau === 'buurt') {
    const row = model.buurten.find((buurt) => buurt.code === code)
    return { waarde: row?.waarde ?? null, verschil: row?.verschil ?? null }
  }
  const row = model.wijken.find(({ wijk }) => wijk.buurten.includes(code))
  return { waarde: row === undefined ? null : eigenCijfer(row.cijfer), verschil: row?.verschil ?? null }
}

/** A year of the time strip: how many buurten (or wijken) have a figure, and how many there are. */
export interface Jaarstand {
  jaar: number
  met: number
  totaal: number
}

/** Counted once per figures: every step on the map asks which years there are. */
const counted = new WeakMap<Kaartbron, Map<string, readonly Jaarstand[]>>()

/** Years for the time strip: every year of the indicator. */
export function jarenVan(bron: Kaartbron, indicator: Indicator, leeftijd: Leeftijd): readonly Jaarstand[] {
  const known = counted.get(bron) ?? new Map<string, readonly Jaarstand[]>()
  counted.set(bron, known)
  const key = `${indicator.id} ${leeftijd}`
  const years = known.get(key) ?? telJaren(bron, indicator, leeftijd)
  known.set(key, years)
  return years
}

function telJaren(bron: Kaartbron, indicator: Indicator, leeftijd: Leeftijd): readonly Jaarstand[] {
  const areas = indicator.niveaus.includes('buurt')
    ? bron.wijken.flatMap((wijk) => wijk.buurten)
    : bron.wijken.flatMap((wijk) =>
        sameBuurten(wijk.samenstelling) && wijk.cbsWijk !== null ? [wijk.cbsWijk] : [wijk.id],
      )
  return indicator.jaren.map((jaar) => ({
    jaar,
    met: areas.filter((area) => valueOf(bron.opzoeken(area, indicator.id, jaar, leeftijd)) !== null).length,
    totaal: areas.length,
  }))
}

/** Age groups with at least one series of this indicator. */
export function leeftijdenVan(bron: Kaartbron, indicator: Indicator): Leeftijd[] {
  return indicator.leeftijden.filter((leeftijd) =>
    indicator.jaren.some((jaar) => bron.heeftReeks(indicator.id, jaar, leeftijd)),
  )
}
