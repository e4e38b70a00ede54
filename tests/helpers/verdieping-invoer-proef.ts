import type { CijferOpzoeker } from '../../analyses/gebiedscijfer/gebiedscijfer.ts'
import type { Cijfer, Fout } from '../../analyses/result.ts'
import type { Analysegebied } from '../../analyses/verdieping/analysegebied.ts'
import type { VerdiepingInvoer } from '../../analyses/verdieping/invoer-schema.ts'
import { rdToWgs84 } from '../../geodata/coordinates/rd-new.ts'
import type { GebiedMetGrens, Positie } from '../../geodata/schema/gebied.ts'
import type { Indicator } from '../../geodata/schema/indicator.ts'
import { GEMEENTE } from './analyse-invoer.ts'
import { NIETS_GELADEN } from './niets-geladen.ts'

/** A figure of a made-up source, by area, indicator and year; without an error its margin is not known. */
export interface Proefcijfer {
  gebied: string
  indicator: string
  jaar: number
  waarde: number
  fout?: Fout
  geschat?: number
}

/** Code of buurt number `index` of the made-up gemeente. Example: 0 gives BU00010001. */
export function proefbuurt(index: number): string {
  return `BU0001${String(index + 1).padStart(4, '0')}`
}

/** Squares of 100 metres in rows of `columns`: the buurten of a made-up gemeente, each beside the next. */
export function proefbuurten(count: number, columns = 8): GebiedMetGrens[] {
  return Array.from({ length: count }, (_buurt, index) => {
    const [x, y] = [160_000 + (index % columns) * 100, 500_000 + Math.floor(index / columns) * 100]
    const corners: [number, number][] = [
      [x, y],
      [x + 100, y],
      [x + 100, y + 100],
      [x, y + 100],
      [x, y],
    ]
    return {
      code: proefbuurt(index),
      naam: `Buurt ${index + 1}`,
      soort: 'buurt',
      wijk: 'WK000101',
      gemeente: GEMEENTE,
      grens: { type: 'Polygon', coordinates: [corners.map((at): Positie => rdToWgs84(at))] },
      labelpunt: rdToWgs84([x + 50, y + 50]),
      oppervlakteHa: 1,
    }
  })
}

/** An area of analysis of these buurten; with `code` it has a figure of its own. */
export function proefgebied(
  id: string,
  soort: Analysegebied['soort'],
  buurten: readonly string[],
  code: string | null = null,
): Analysegebied {
  return {
    id,
    naam: id,
    soort,
    wijk: {
      id,
      naam: id,
      stadsdeel: 'noord',
      buurten: [...buurten],
      cbsWijk: null,
      cbsWijkIsNaamgenoot: false,
    },
    samenstelling: { buurten, cbsWijk: code === null ? null : { code, buurten, naamgenoot: true } },
    wijknamen: [id],
  }
}

/** A look-up of made-up figures; what is not there is missing. */
export function proefopzoeker(
  indicatoren: readonly Indicator[],
  cijfers: readonly Proefcijfer[],
): CijferOpzoeker {
  const found = new Map(cijfers.map((row) => [`${row.gebied}/${row.indicator}/${row.jaar}`, row]))
  return (gebied, id, jaar, leeftijd) => {
    const row = found.get(`${gebied}/${id}/${jaar}`)
    const indicator = indicatoren.find((one) => one.id === id)
    if (row === undefined || indicator === undefined)
      return { ontbreekt: 'niet-gepubliceerd', herkomst: null }
    const { waarde, fout = { soort: 'niet-in-bron' }, geschat } = row
    const figure: Cijfer = {
      gebied,
      indicator: id,
      jaar,
      leeftijd,
      waarde,
      eenheid: indicator.eenheid,
      fout,
      herkomst: { dataset: indicator.dataset, versie: '1', rij: 1, kolom: id },
      ...(geschat === undefined ? {} : { geschat }),
    }
    return figure
  }
}

/** Input of the deeper analyses of a made-up gemeente of `aantal` buurten: the city, unless other areas are given. */
export function proefinvoer(
  indicatoren: readonly Indicator[],
  cijfers: readonly Proefcijfer[],
  over: Partial<VerdiepingInvoer> & { aantal?: number } = {},
): VerdiepingInvoer {
  const { aantal = 16, ...rest } = over
  const buurten = proefbuurten(aantal)
  const codes = buurten.map(({ code }) => code)
  return {
    cyclus: { id: '2025', naam: 'Cyclus 2025', peildatum: '2025-05-01' },
    gebieden: [proefgebied('stad', 'stad', codes, GEMEENTE)],
    focus: {
      id: 'proefstad-oost',
      naam: 'Proefstad Oost',
      gemeente: GEMEENTE,
      gemeenteNaam: 'Proefstad',
      indeling: 'proef',
      corporatie: null,
      themas: {},
      twijfel: [],
      standaardIndeling: { wijken: [] },
    },
    indicatoren,
    zoekCijfer: proefopzoeker(indicatoren, cijfers),
    buurten,
    ...NIETS_GELADEN,
    bronnen: [{ dataset: 'proef-bron', versie: '1', sha256: 'a'.repeat(64), voorbeelddata: false }],
    kans: { seed: 20250501, runs: 2000, permutaties: 999 },
    ...rest,
  }
}
