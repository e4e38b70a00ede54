import type { Gebiedscijfer } from '../../../../analyses/gebiedscijfer/gebiedscijfer.ts'
import type { Cijfer } from '../../../../analyses/result.ts'
import type { Verschil } from '../../../../analyses/vergelijking/verschil.ts'
import { mainAge } from '../../../../analyses/wijkanalyse/spreiding.ts'
import { type Indicator, type Leeftijd, pijlerId } from '../../../../geodata/schema/indicator.ts'
import type { CijfergroepId } from '../../../../server/contract/text/nl/alle-cijfers.ts'
import { indicatorTekst } from '../../../../server/contract/text/nl/indicatoren.ts'
import { zoekwoordenVan } from '../../../../server/contract/text/nl/zoekwoorden.ts'
import type { Kaartbron } from '../../../map/kaartbron.ts'
import { bekendCijfer, verschilTussen } from '../../../map/kaartmodel.ts'
import { past } from '../../zoeken/past.ts'
import { type Profielgebied, wijkcijferVan } from '../profielgegevens.ts'

/** One figure of an area in one year, with all that must stand beside it. */
export interface Cijferregel {
  indicator: Indicator
  jaar: number
  leeftijd: Leeftijd
  cijfer: Gebiedscijfer
  gemeente: Cijfer | null
  /** Null: it cannot be compared (no percentage, no figure of the gemeente in that year, or a range). */
  verschil: Verschil | null
}

export interface Cijfergroep {
  id: CijfergroepId
  regels: readonly Cijferregel[]
}

/** The figure of an area for one indicator, year and age group, with the gemeente of that same year. */
export function cijferregel(
  bron: Kaartbron,
  area: Profielgebied,
  indicator: Indicator,
  jaar: number,
  leeftijd: Leeftijd,
): Cijferregel {
  const cijfer = gebiedscijferVan(bron, area, indicator, jaar, leeftijd)
  const gemeente = bekendCijfer(bron.opzoeken(bron.gemeente.code, indicator.id, jaar, leeftijd))
  const own = cijfer.soort === 'waarde' ? cijfer.cijfer : null
  return { indicator, jaar, leeftijd, cijfer, gemeente, verschil: verschilTussen(indicator, own, gemeente) }
}

function gebiedscijferVan(
  bron: Kaartbron,
  area: Profielgebied,
  indicator: Indicator,
  jaar: number,
  leeftijd: Leeftijd,
): Gebiedscijfer {
  const asked = { cijfer: indicator.id, jaar, leeftijd }
  if (area.soort === 'wijk') {
    return (
      wijkcijferVan(bron, area.wijk, asked) ?? {
        soort: 'ontbreekt',
        reden: 'niet-in-dit-jaar',
        ernaast: null,
      }
    )
  }
  const found = bron.opzoeken(area.code, indicator.id, jaar, leeftijd)
  return 'ontbreekt' in found
    ? { soort: 'ontbreekt', reden: found.ontbreekt, ernaast: null }
    : { soort: 'waarde', cijfer: found, ernaast: null }
}

/** Years and age groups of an indicator, the newest first, adults before others. */
function lezingen(bron: Kaartbron, indicator: Indicator): { jaar: number; leeftijd: Leeftijd }[] {
  const main = mainAge(indicator)
  const ages = [main, ...indicator.leeftijden.filter((age) => age !== main)]
  return indicator.jaren
    .toSorted((a, b) => b - a)
    .flatMap((jaar) => ages.map((leeftijd) => ({ jaar, leeftijd })))
    .filter(({ jaar, leeftijd }) => bron.heeftReeks(indicator.id, jaar, leeftijd))
}

/** The newest reading of every figure of an area; where it has none at all, the newest with its reason. */
function nieuwsteRegel(bron: Kaartbron, area: Profielgebied, indicator: Indicator): Cijferregel {
  const main = mainAge(indicator)
  const readings = lezingen(bron, indicator)
  const ofMain = readings.filter(({ leeftijd }) => leeftijd === main)
  const rows = (ofMain.length > 0 ? ofMain : readings).map(({ jaar, leeftijd }) =>
    cijferregel(bron, area, indicator, jaar, leeftijd),
  )
  const first = rows.find((row) => row.cijfer.soort !== 'ontbreekt') ?? rows[0]
  return first ?? cijferregel(bron, area, indicator, indicator.jaren.at(-1) ?? 0, main)
}

/** Every other year and age group of a figure, without those for which there is no series. */
export function andereRegels(bron: Kaartbron, area: Profielgebied, row: Cijferregel): Cijferregel[] {
  return lezingen(bron, row.indicator)
    .filter(({ jaar, leeftijd }) => jaar !== row.jaar || leeftijd !== row.leeftijd)
    .map(({ jaar, leeftijd }) => cijferregel(bron, area, row.indicator, jaar, leeftijd))
}

function groepVan({ eigenNaam, rol, pijler }: Indicator): CijfergroepId {
  if (eigenNaam !== undefined) return 'eigen'
  if (rol === 'alleen-intern') return 'intern'
  return pijler ?? 'overig'
}

const GROEPEN: readonly CijfergroepId[] = [...pijlerId.options, 'overig', 'intern', 'eigen']

/**
 * Every figure that exists per buurt or wijk, in its newest year: nothing is left out, what is missing says why. Groups in a fixed
 * order; a pijler without figures stays in the list, other groups only when they have one.
 */
export function alleCijfers(bron: Kaartbron, area: Profielgebied): Cijfergroep[] {
  const rows = [...bron.indicatoren.values()]
    .filter(({ niveaus }) => niveaus.includes('buurt') || niveaus.includes('wijk'))
    .map((indicator) => nieuwsteRegel(bron, area, indicator))
  return GROEPEN.map((id) => ({ id, regels: rows.filter((row) => groepVan(row.indicator) === id) })).filter(
    ({ id, regels }) => regels.length > 0 || pijlerId.options.some((pijler) => pijler === id),
  )
}

/** Rows that fit what a person typed: by name, by what the figure says, or by an everyday word for it. */
export function gefilterd(
  groups: readonly Cijfergroep[],
  { vraag, alleenVerschil }: { vraag: string; alleenVerschil: boolean },
): Cijfergroep[] {
  const fits = ({ indicator, verschil }: Cijferregel) => {
    if (alleenVerschil && (verschil === null || verschil.oordeel === 'geen-verschil')) return false
    const { naam, zin } = indicatorTekst(indicator)
    return past(vraag, [naam, zin, ...zoekwoordenVan(indicator.id)])
  }
  return groups.map(({ id, regels }) => ({ id, regels: regels.filter(fits) }))
}
