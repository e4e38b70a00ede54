import type { Indicator } from '../../../geodata/schema/indicator.ts'
import {
  figureOfArea,
  type Gebiedscijfer,
  type OntbrekendCijfer,
} from '../../../analyses/gebiedscijfer/gebiedscijfer.ts'
import type { Cijfer } from '../../../analyses/result.ts'
import type { Verschil } from '../../../analyses/vergelijking/verschil.ts'
import type { Gebiedsbladkeuze, Versiedeel } from '../../app/paths.ts'
import type { Kaartbron, Wijk } from '../../map/kaartbron.ts'
import { bekendCijfer, type Cijferkeuze, verschilTussen } from '../../map/kaartmodel.ts'
import { type KaartKeuze, TOEN } from './adres/keuze.ts'

/** The area of the profile: a buurt with its wijk, or a wijk of the programme. */
export type Profielgebied =
  | { soort: 'buurt'; code: string; naam: string; wijk: Wijk }
  | { soort: 'wijk'; code: string; naam: string; wijk: Wijk }

export function gebiedVan(bron: Kaartbron, code: string): Profielgebied | null {
  const wijk = bron.wijkVan.get(code)
  if (wijk !== undefined) return { soort: 'buurt', code, naam: bron.gebied.get(code)?.naam ?? code, wijk }
  const own = bron.wijken.find((row) => row.id === code)
  return own === undefined ? null : { soort: 'wijk', code, naam: own.naam, wijk: own }
}

function figureOf(bron: Kaartbron, code: string, { cijfer, jaar, leeftijd }: Cijferkeuze): Cijfer | null {
  return bekendCijfer(bron.opzoeken(code, cijfer, jaar, leeftijd))
}

/** Single figure of the area of a profile; a wijk without a figure of its own has none. */
export function cijferVan(bron: Kaartbron, area: Profielgebied, keuze: Cijferkeuze): Cijfer | null {
  if (area.soort === 'buurt') return figureOf(bron, area.code, keuze)
  const figure = wijkcijferVan(bron, area.wijk, keuze)
  return figure?.soort === 'waarde' ? figure.cijfer : null
}

/**
 * Share (0..1) that was estimated of the figure of a profile, or of the range of a wijk the greater of its two ends; null
 * when it was not converted from another division.
 */
export function geschatVan(bron: Kaartbron, area: Profielgebied, keuze: Cijferkeuze): number | null {
  const figures: (Cijfer | OntbrekendCijfer)[] = []
  if (area.soort === 'buurt') {
    figures.push(bron.opzoeken(area.code, keuze.cijfer, keuze.jaar, keuze.leeftijd))
  } else {
    const figure = wijkcijferVan(bron, area.wijk, keuze)
    if (figure?.soort === 'waarde') figures.push(figure.cijfer)
    if (figure?.soort === 'bereik') figures.push(figure.laagste, figure.hoogste)
  }
  const shares = figures.flatMap((row) =>
    'ontbreekt' in row || row.geschat === undefined ? [] : [row.geschat],
  )
  return shares.length === 0 ? null : Math.max(...shares)
}

export function wijkcijferVan(bron: Kaartbron, wijk: Wijk, keuze: Cijferkeuze): Gebiedscijfer | null {
  const indicator = bron.indicatoren.get(keuze.cijfer)
  if (indicator === undefined) return null
  return figureOfArea(wijk.samenstelling, indicator, keuze.jaar, keuze.leeftijd, bron.opzoeken)
}

/** Difference with the gemeente in one year, of the area and of its wijk; null where one of both is missing. */
export interface Jaarverschil {
  jaar: number
  gebied: Verschil | null
  wijk: Verschil | null
}

/** Per year the difference with the gemeente of that same year. Only years in which the gemeente has a figure. */
export function verschilPerJaar(
  bron: Kaartbron,
  area: Profielgebied,
  indicator: Indicator,
  keuze: Cijferkeuze,
): Jaarverschil[] {
  if (indicator.eenheid !== 'procent') return []
  return indicator.jaren.flatMap((jaar): Jaarverschil[] => {
    const inYear = { ...keuze, jaar }
    const reference = figureOf(bron, bron.gemeente.code, inYear)
    if (reference === null) return []
    const ofWijk = wijkcijferVan(bron, area.wijk, inYear)
    return [
      {
        jaar,
        gebied: verschilTussen(indicator, cijferVan(bron, area, inYear), reference),
        wijk:
          area.soort === 'wijk' || ofWijk?.soort !== 'waarde'
            ? null
            : verschilTussen(indicator, ofWijk.cijfer, reference),
      },
    ]
  })
}

/** The figure of the map as the page of an area asks for it, of the same data version. */
export function bladkeuze(
  keuze: Cijferkeuze & Pick<KaartKeuze, 'cyclus' | 'versie' | 'toen'>,
): Partial<Gebiedsbladkeuze> {
  const { cijfer, jaar, leeftijd, cyclus } = keuze
  return { cijfer, jaar, leeftijd, cyclus, ...versiedeel(keuze) }
}

/** How an address names the data version of a choice. */
export function versiedeel({ versie, toen }: Pick<KaartKeuze, 'versie' | 'toen'>): Versiedeel {
  return { versie, cijfers: toen && versie !== null ? TOEN : null }
}
