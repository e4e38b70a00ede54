import type { AnswerOf } from '../../server/contract/endpoint.ts'
import type { leesKaartgegevens, lijstIndicatoren } from '../../server/contract/cijfers.ts'
import type { lijstGebieden } from '../../server/contract/gebieden.ts'
import type { Bronvermelding, Gegevensversie } from '../../server/contract/delen.ts'
import type { Programmawijk } from '../../geodata/schema/focusgebied.ts'
import { type Gebied, LAND } from '../../geodata/schema/gebied.ts'
import type { Indicator, Leeftijd } from '../../geodata/schema/indicator.ts'
import {
  type CijferOpzoeker,
  compositionOf,
  type Samenstelling,
} from '../../analyses/gebiedscijfer/gebiedscijfer.ts'
import { errorOf } from '../../analyses/gebiedscijfer/opzoeker.ts'

/** A programmawijk with the buurten it is made of and its CBS wijk. */
export interface Wijk extends Programmawijk {
  samenstelling: Samenstelling
}

/** Everything the map and its table take their figures from, made once from the answers of the server. */
export interface Kaartbron {
  wijken: readonly Wijk[]
  /** Wijk of the programme by buurt. */
  wijkVan: ReadonlyMap<string, Wijk>
  gebied: ReadonlyMap<string, Gebied>
  indicatoren: ReadonlyMap<string, Indicator>
  bronnen: ReadonlyMap<string, Bronvermelding>
  gemeente: { code: string; naam: string }
  land: { code: string; naam: string }
  focusgebied: string
  cyclus: string | null
  /** Which figures these are, and since when they stood; `toen`: newer ones have come since. */
  versie: Gegevensversie & { toen: boolean }
  opzoeken: CijferOpzoeker
  /** Dataset that the figures of a series come from; that of the indicator where there is no series. */
  datasetVan: (indicator: Indicator, jaar: number, leeftijd: Leeftijd) => string
  /** Whether a series for this year and age exists at all. */
  heeftReeks: (indicator: string, jaar: number, leeftijd: Leeftijd) => boolean
}

type Antwoorden = {
  gebieden: AnswerOf<typeof lijstGebieden>
  indicatoren: AnswerOf<typeof lijstIndicatoren>
  kaartgegevens: AnswerOf<typeof leesKaartgegevens>
}

/** Level of an area in the catalogue; areas of the programme have no level of their own. */
function levelOf(code: string): 'land' | 'gemeente' | 'wijk' | 'buurt' | null {
  if (code === LAND) return 'land'
  if (code.startsWith('GM')) return 'gemeente'
  if (code.startsWith('WK')) return 'wijk'
  return code.startsWith('BU') ? 'buurt' : null
}

/**
 * Look-up over the series of the map. A value that is null is missing for the reason that follows from the catalogue:
 * not on this level, not in this year, rejected, not to be converted, or not published.
 */
export function opzoekerVan(
  indicatoren: ReadonlyMap<string, Indicator>,
  answer: Antwoorden['kaartgegevens'],
): Pick<Kaartbron, 'opzoeken' | 'heeftReeks' | 'datasetVan'> {
  const place = new Map(answer.gebieden.map((code, index) => [code, index]))
  const series = new Map(
    answer.reeksen.map((reeks, index) => [
      seriesKey(reeks.indicator, reeks.jaar, reeks.leeftijd),
      { reeks, index },
    ]),
  )
  const rejected = new Set(answer.afgekeurd.map(([reeks, gebied]) => `${reeks}|${gebied}`))
  const inconvertible = new Set(answer.nietOmTeRekenen.map(([reeks, gebied]) => `${reeks}|${gebied}`))
  const converted = new Map(answer.geschat.map(([reeks, gebied, share]) => [`${reeks}|${gebied}`, share]))
  const limits = new Map(
    answer.marges.map(([reeks, gebied, ondergrens, bovengrens]) => [
      `${reeks}|${gebied}`,
      { ondergrens, bovengrens },
    ]),
  )
  const version = new Map(answer.bronnen.map((bron) => [bron.dataset, bron.versie]))
  const opzoeken: CijferOpzoeker = (gebied, id, jaar, leeftijd) => {
    const indicator = indicatoren.get(id)
    const found = series.get(seriesKey(id, jaar, leeftijd))
    const level = levelOf(gebied)
    if (indicator === undefined || level === null || !indicator.niveaus.includes(level)) {
      return { ontbreekt: 'niet-op-dit-niveau', herkomst: null }
    }
    if (found === undefined) return { ontbreekt: 'niet-in-dit-jaar', herkomst: null }
    const at = place.get(gebied)
    const waarde = at === undefined ? null : (found.reeks.waarden[at] ?? null)
    if (waarde === null) {
      const cell = `${found.index}|${at}`
      if (rejected.has(cell)) return { ontbreekt: 'afgekeurd', herkomst: null }
      const ontbreekt = inconvertible.has(cell) ? 'niet-om-te-rekenen' : 'niet-gepubliceerd'
      return { ontbreekt, herkomst: null }
    }
    const dataset = found.reeks.dataset ?? indicator.dataset
    const geschat = converted.get(`${found.index}|${at}`)
    return {
      gebied,
      indicator: id,
      jaar,
      leeftijd,
      waarde,
      eenheid: indicator.eenheid,
      fout: errorOf(indicator, jaar, {
        waarde,
        ...limits.get(`${found.index}|${at}`),
        geschat: geschat ?? null,
      }),
      herkomst: {
        dataset,
        versie: version.get(dataset) ?? '',
        rij: null,
        kolom: indicator.kolom,
      },
      ...(geschat === undefined ? {} : { geschat }),
    }
  }
  return {
    opzoeken,
    datasetVan: ({ id, dataset }, jaar, leeftijd) =>
      series.get(seriesKey(id, jaar, leeftijd))?.reeks.dataset ?? dataset,
    heeftReeks: (id, jaar, leeftijd) => series.has(seriesKey(id, jaar, leeftijd)),
  }
}

/** Buurten of every CBS wijk, from the areas themselves. */
function buurtenPerCbsWijk(areas: readonly Gebied[]): Map<string, string[]> {
  const groups = new Map<string, string[]>()
  for (const area of areas) {
    if (area.soort !== 'buurt' || area.wijk === null) continue
    groups.set(area.wijk, [...(groups.get(area.wijk) ?? []), area.code])
  }
  return groups
}

/**
 * Joins the three answers; pure.
 *
 * @param toen whether they are of an earlier data version
 */
export function maakKaartbron({ gebieden, indicatoren, kaartgegevens }: Antwoorden, toen = false): Kaartbron {
  const catalogue = new Map(indicatoren.indicatoren.map((indicator) => [indicator.id, indicator]))
  const ofWijk = buurtenPerCbsWijk(gebieden.gebieden)
  const wijken = gebieden.wijken.map((wijk) => ({ ...wijk, samenstelling: compositionOf(wijk, ofWijk) }))
  const area = new Map(gebieden.gebieden.map((gebied) => [gebied.code, gebied]))
  return {
    wijken,
    wijkVan: new Map(wijken.flatMap((wijk) => wijk.buurten.map((buurt) => [buurt, wijk] as const))),
    gebied: area,
    indicatoren: catalogue,
    bronnen: new Map(
      [...indicatoren.bronnen, ...kaartgegevens.bronnen].map((bron) => [bron.dataset, bron] as const),
    ),
    gemeente: { code: gebieden.focusgebied.gemeente, naam: gebieden.focusgebied.gemeenteNaam },
    land: { code: LAND, naam: area.get(LAND)?.naam ?? 'Nederland' },
    focusgebied: gebieden.focusgebied.naam,
    cyclus: gebieden.cyclus,
    versie: { ...kaartgegevens.versie, toen },
    ...opzoekerVan(catalogue, kaartgegevens),
  }
}

/** Key of one series: every area stands in it, so the area is not part of the key. */
function seriesKey(indicator: string, jaar: number, leeftijd: Leeftijd): string {
  return `${indicator}|${jaar}|${leeftijd}`
}
