import type { CijferOpzoeker } from '../../analyses/gebiedscijfer/gebiedscijfer.ts'
import type { Fout } from '../../analyses/result.ts'
import { analysisAreas } from '../../analyses/verdieping/analysegebied.ts'
import type { BuurtInwoners, VerdiepingInvoer } from '../../analyses/verdieping/invoer-schema.ts'
import type { Programmawijk } from '../../geodata/schema/focusgebied.ts'
import type { GebiedMetGrens } from '../../geodata/schema/gebied.ts'
import type { Indicator } from '../../geodata/schema/indicator.ts'
import { GEMEENTE } from './analyse-invoer.ts'
import { echteVerdiepingInvoer } from './verdieping-invoer.ts'

/** A figure of a made-up city: a value per code (buurt, wijk, gemeente or NL00), and the error of all of them. */
export interface Proefcijfer {
  indicator: Indicator
  waarden: Readonly<Record<string, number>>
  fout?: Fout
}

/** A made-up city of wijken with as many buurten each. */
export interface Proefstad {
  wijken: readonly Programmawijk[]
  buurten: readonly string[]
}

/** City of `wijken` x `perWijk` buurten; the codes are in ascending order. */
export function proefstad(wijken: number, perWijk: number): Proefstad {
  const made = Array.from({ length: wijken }, (_, wijk): Programmawijk => {
    const code = `WK0001${String(wijk).padStart(2, '0')}`
    return {
      id: `wijk-${wijk}`,
      naam: `Wijk ${wijk}`,
      stadsdeel: wijk % 2 === 0 ? 'noord' : 'zuid',
      buurten: Array.from(
        { length: perWijk },
        (__, buurt) => `BU0001${String(wijk).padStart(2, '0')}${String(buurt).padStart(2, '0')}`,
      ),
      cbsWijk: code,
      cbsWijkIsNaamgenoot: true,
    }
  })
  return { wijken: made, buurten: made.flatMap(({ buurten }) => buurten) }
}

/** Values of all buurten in order, with those of gemeente and country. */
export function perBuurt(
  city: Proefstad,
  values: readonly (number | null)[],
  gemeente: number | null,
): Record<string, number> {
  const known = city.buurten.flatMap((code, place): [string, number][] => {
    const value = values[place] ?? null
    return value === null ? [] : [[code, value]]
  })
  return Object.fromEntries([
    ...known,
    ...(gemeente === null
      ? []
      : [
          [GEMEENTE, gemeente],
          ['NL00', gemeente],
        ]),
  ])
}

function lookUpIn(figures: readonly Proefcijfer[]): CijferOpzoeker {
  return (gebied, id, jaar, leeftijd) => {
    const figure = figures.find(({ indicator }) => indicator.id === id)
    const waarde = figure?.waarden[gebied]
    if (figure === undefined || waarde === undefined)
      return { ontbreekt: 'niet-gepubliceerd', herkomst: null }
    const { indicator, fout = { soort: 'niet-in-bron' } } = figure
    const herkomst = { dataset: indicator.dataset, versie: '1', rij: 1, kolom: indicator.kolom }
    return { gebied, indicator: id, jaar, leeftijd, waarde, eenheid: indicator.eenheid, fout, herkomst }
  }
}

/** Input of the deeper analyses of a made-up city with these figures and nothing else. */
export function proefstadInvoer(
  city: Proefstad,
  figures: readonly Proefcijfer[],
  over: Partial<VerdiepingInvoer> = {},
): VerdiepingInvoer {
  const base = echteVerdiepingInvoer()
  return {
    ...base,
    gebieden: analysisAreas({
      wijken: city.wijken,
      gemeente: GEMEENTE,
      gemeenteNaam: 'Proefstad',
      buurtenVanGemeente: city.buurten,
      buurtenVanCbsWijk: new Map(city.wijken.map(({ cbsWijk, buurten }) => [cbsWijk ?? '', buurten])),
    }),
    focus: { ...base.focus, gemeente: GEMEENTE, standaardIndeling: { wijken: [...city.wijken] } },
    indicatoren: figures.map(({ indicator }) => indicator),
    zoekCijfer: lookUpIn(figures),
    buurten: city.wijken.flatMap(({ buurten, cbsWijk }) => buurten.map((code) => asArea(code, cbsWijk))),
    bronnen: [{ dataset: 'proef-bron', versie: '1', sha256: 'a'.repeat(64), voorbeelddata: false }],
    kans: { seed: 20250501, runs: 200, permutaties: 99 },
    ...over,
  }
}

function asArea(code: string, wijk: string | null): GebiedMetGrens {
  const grens: GebiedMetGrens['grens'] = { type: 'Polygon', coordinates: [] }
  return {
    code,
    naam: code,
    soort: 'buurt',
    wijk,
    gemeente: GEMEENTE,
    grens,
    labelpunt: [5.4, 52.5],
    oppervlakteHa: 1,
  }
}

/** Numbers of inhabitants per buurt of the city, real ones unless said otherwise. */
export function proefInwoners(
  city: Proefstad,
  counts: readonly number[],
  voorbeelddata = false,
): Map<string, BuurtInwoners> {
  return new Map(
    city.buurten.map((buurt, place) => [
      buurt,
      {
        buurt,
        inwoners: counts[place] ?? 0,
        inwoners65plus: null,
        fout: { soort: 'volledige-telling' },
        jaar: 2024,
        dataset: 'proef-bron',
        voorbeelddata,
      },
    ]),
  )
}
