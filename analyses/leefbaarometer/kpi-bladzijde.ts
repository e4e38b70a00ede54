import type { Leefbaarometer3 } from '../../geodata/schema/leefbaarometer.ts'
import { sameBuurten } from '../gebiedscijfer/gebiedscijfer.ts'
import { type Cijfer, ontbreekt } from '../result.ts'
import type { Analysegebied } from '../verdieping/analysegebied.ts'
import type { VerdiepingInvoer } from '../verdieping/invoer-schema.ts'
import { yearFor } from '../wijkanalyse/spreiding.ts'
import { kpiOf } from './kpi.ts'
import {
  type KlassenInJaar,
  type KlassenVanGebied,
  type KpiBladzijde,
  type LeefbaarometerDrie,
  VOLDOENDE,
} from './kpi-bladzijde-schema.ts'

/** Share of dwellings at class "zwak" or lower, as the programme publishes it for the country and per gemeente. */
const NATIONAL_SHARE = 'nplv-zwak-of-lager'
const LAND = 'NL00'

type Vraag = Pick<
  VerdiepingInvoer,
  'cyclus' | 'gebieden' | 'focus' | 'indicatoren' | 'zoekCijfer' | 'leefbaarometer' | 'leefbaarometer3'
>

/**
 * The page of the NPLV-KPI per area: the classes of the Leefbaarometer 3 against "voldoende", the national share from its own
 * source, and version 2.0 apart. A programmawijk has a class of its own only where the CBS wijk is the same place; otherwise
 * there are only those of its buurten, and never those of a wider wijk.
 *
 * @returns one page per area, in the order of the areas
 */
export function kpiPages(input: Vraag): KpiBladzijde[] {
  const limit = Number(input.cyclus.peildatum.slice(0, 4))
  const classes = classesByArea(input.leefbaarometer3, limit)
  const landelijk = nationalShare(input)
  return input.gebieden.map((area) => {
    const versie3 = versionThree(area, classes, input.focus.gemeente)
    return {
      versie3,
      cellen: ontbreekt('bron-geeft-geen-cellen'),
      landelijk,
      versie2: namesOf(area, input).map((naam) => ({
        naam,
        kpi: kpiOf(naam, input.leefbaarometer, input.cyclus.peildatum),
      })),
      oordeel: judgementOf(versie3),
    }
  })
}

function classesByArea(rows: readonly Leefbaarometer3[], limit: number): Map<string, KlassenInJaar[]> {
  const byArea = new Map<string, KlassenInJaar[]>()
  for (const { gebied, jaar, klasse, klassen, rij } of rows.toSorted((a, b) => a.jaar - b.jaar)) {
    if (jaar > limit) continue
    const { won, fys, vrz, soc, onv } = klassen
    const known = byArea.get(gebied) ?? []
    known.push({ jaar, klasse, onderdelen: { won, fys, vrz, soc, onv }, rij })
    byArea.set(gebied, known)
  }
  return byArea
}

function versionThree(
  { samenstelling, wijk }: Analysegebied,
  classes: ReadonlyMap<string, KlassenInJaar[]>,
  gemeente: string,
): LeefbaarometerDrie {
  if (classes.size === 0) return ontbreekt('bron-niet-ingelezen')
  const of = (gebied: string): KlassenVanGebied => ({ gebied, jaren: classes.get(gebied) ?? [] })
  const buurten = wijk.buurten.toSorted().map(of)
  const own = sameBuurten(samenstelling) ? samenstelling.cbsWijk : null
  const whole = own === null ? null : of(own.code)
  const inPart = [...buurten, ...(whole === null ? [] : [whole])].flatMap(({ jaren }) =>
    jaren.map(({ jaar }) => jaar),
  )
  if (inPart.length === 0) return ontbreekt('geen-cijfer-voor-de-peildatum')
  const jaar = Math.max(...inPart)
  const last = buurten.map((row) => classIn(row, jaar))
  const known = last.filter((one) => one !== null)
  return {
    bekend: true,
    jaar,
    geheel:
      whole === null
        ? ontbreekt('geen-eigen-gebied-in-de-bron')
        : whole.jaren.length === 0
          ? ontbreekt('niet-gepubliceerd')
          : { bekend: true, ...whole },
    buurten,
    telling: {
      voldoende: known.filter((one) => one >= VOLDOENDE).length,
      lager: known.filter((one) => one < VOLDOENDE).length,
      zonder: last.length - known.length,
    },
    gemeente: classes.has(gemeente) ? of(gemeente) : null,
  }
}

/** Class of an area in a year; null when the source gives none. */
function classIn({ jaren }: KlassenVanGebied, jaar: number): number | null {
  return jaren.find((row) => row.jaar === jaar)?.klasse ?? null
}

function judgementOf(found: LeefbaarometerDrie): KpiBladzijde['oordeel'] {
  if (!found.bekend) return 'onbekend'
  const whole = found.geheel.bekend ? classIn(found.geheel, found.jaar) : null
  if (whole !== null) return whole >= VOLDOENDE ? 'voldoende' : 'lager'
  return found.telling.voldoende + found.telling.lager > 0 ? 'buurten' : 'onbekend'
}

function nationalShare({ indicatoren, zoekCijfer, cyclus, focus }: Vraag): KpiBladzijde['landelijk'] {
  const indicator = indicatoren.find(({ id }) => id === NATIONAL_SHARE)
  const year = indicator === undefined ? null : yearFor(indicator, cyclus.peildatum)
  if (year === null) return ontbreekt('bron-niet-ingelezen')
  const figures = [LAND, focus.gemeente].flatMap((area): Cijfer[] => {
    const found = zoekCijfer(area, NATIONAL_SHARE, year, 'alle')
    return 'ontbreekt' in found ? [] : [found]
  })
  return figures.length === 0
    ? ontbreekt('geen-cijfer-voor-de-peildatum')
    : { bekend: true, cijfers: figures }
}

/** Names under which version 2.0 may know an area: its own, those of its wijken, and for the city all that 2.0 has. */
function namesOf({ soort, naam, wijknamen }: Analysegebied, { leefbaarometer }: Vraag): string[] {
  if (soort === 'wijk') return [naam]
  return wijknamen === null ? [...new Set(leefbaarometer.map((row) => row.naam))].toSorted() : [...wijknamen]
}
