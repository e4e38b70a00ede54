import type { Programmawijk } from '../../geodata/schema/focusgebied.ts'
import type { Samenstelling } from '../gebiedscijfer/gebiedscijfer.ts'

/** Id of the analysis of the whole gemeente; no programmawijk may carry it. */
export const CITY_ID = 'stad'
const STADSDEEL_PREFIX = 'stadsdeel-'

/** Kinds of areas for which the same analysis is made. */
export type AnalysegebiedSoort = 'wijk' | 'stadsdeel' | 'stad'

/** An area for which a cyclus makes a wijkanalyse, as people choose it. */
export interface GekozenGebied {
  id: string
  naam: string
  soort: AnalysegebiedSoort
}

/** An area with all that the analyses need to know of it. */
export interface Analysegebied extends GekozenGebied {
  /** As a programmawijk, also for a stadsdeel and the city, so that one analysis serves all three. */
  wijk: Programmawijk
  samenstelling: Samenstelling
  /** Names by which facilities and sessions are known to belong here; null: everything in the gemeente does. */
  wijknamen: readonly string[] | null
}

/** Id of the analysis of a stadsdeel. Example: noordoost gives stadsdeel-noordoost. */
export function stadsdeelId(stadsdeel: string): string {
  return `${STADSDEEL_PREFIX}${stadsdeel.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`
}

/** Whether an analysis is of a stadsdeel or the city, by its id. */
export function isLargerThanWijk(id: string): boolean {
  return id === CITY_ID || id.startsWith(STADSDEEL_PREFIX)
}

/**
 * Areas of a cyclus in the order in which people read them: the wijken of the decision, the stadsdelen these lie in (only the
 * wijken of the programme belong to them here), and the city.
 */
export function areasToChoose(
  wijken: readonly Pick<Programmawijk, 'id' | 'naam' | 'stadsdeel'>[],
  gemeenteNaam: string,
): GekozenGebied[] {
  const stadsdelen = [...new Set(wijken.map(({ stadsdeel }) => stadsdeel))].toSorted()
  return [
    ...wijken.map(({ id, naam }): GekozenGebied => ({ id, naam, soort: 'wijk' })),
    ...stadsdelen.map((naam): GekozenGebied => ({ id: stadsdeelId(naam), naam, soort: 'stadsdeel' })),
    { id: CITY_ID, naam: gemeenteNaam, soort: 'stad' },
  ]
}

/** What an area of analysis is put together from. */
export interface Gebiedskennis {
  wijken: readonly Programmawijk[]
  gemeente: string
  gemeenteNaam: string
  /** Codes of all buurten of the gemeente, in ascending order. */
  buurtenVanGemeente: readonly string[]
  buurtenVanCbsWijk: ReadonlyMap<string, readonly string[]>
}

/**
 * All areas of a cyclus with their buurten. A stadsdeel has no figure of its own: it is the range of its buurten. The figure
 * of the city is that of the gemeente.
 */
export function analysisAreas(known: Gebiedskennis): Analysegebied[] {
  return areasToChoose(known.wijken, known.gemeenteNaam).map((area) => asAnalysisArea(area, known))
}

function asAnalysisArea(area: GekozenGebied, known: Gebiedskennis): Analysegebied {
  if (area.soort === 'stad') {
    const buurten = [...known.buurtenVanGemeente]
    return {
      ...area,
      wijk: asWijk(area, area.naam, buurten),
      samenstelling: { buurten, cbsWijk: { code: known.gemeente, buurten, naamgenoot: true } },
      wijknamen: null,
    }
  }
  const inside = known.wijken.filter((wijk) =>
    area.soort === 'wijk' ? wijk.id === area.id : stadsdeelId(wijk.stadsdeel) === area.id,
  )
  const buurten = inside.flatMap((wijk) => wijk.buurten)
  const wijknamen = inside.map(({ naam }) => naam)
  const [own] = inside
  if (area.soort === 'wijk' && own !== undefined) {
    const { cbsWijk: code, cbsWijkIsNaamgenoot: naamgenoot } = own
    const cbsWijk =
      code === null ? null : { code, buurten: known.buurtenVanCbsWijk.get(code) ?? [], naamgenoot }
    return { ...area, wijk: own, samenstelling: { buurten: own.buurten, cbsWijk }, wijknamen }
  }
  return {
    ...area,
    wijk: asWijk(area, area.naam, buurten),
    samenstelling: { buurten, cbsWijk: null },
    wijknamen,
  }
}

function asWijk({ id, naam }: GekozenGebied, stadsdeel: string, buurten: string[]): Programmawijk {
  return { id, naam, stadsdeel, buurten, cbsWijk: null, cbsWijkIsNaamgenoot: false }
}
