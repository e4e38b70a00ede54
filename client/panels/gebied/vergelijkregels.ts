import type { Verschil } from '../../../analyses/vergelijking/verschil.ts'
import { mainAge } from '../../../analyses/wijkanalyse/spreiding.ts'
import type { Indicator } from '../../../geodata/schema/indicator.ts'
import type { Kaartbron } from '../../map/kaartbron.ts'
import { verschilTussen } from '../../map/kaartmodel.ts'
import { type Cijferregel, cijferregel } from '../kaart/profiel/alle-cijfers.ts'
import type { Profielgebied } from '../kaart/profielgegevens.ts'

/** One figure of two areas in the same year. */
export interface Vergelijkregel {
  indicator: Indicator
  jaar: number
  een: Cijferregel
  ander: Cijferregel
  /** The first minus the second; null when it cannot be said. */
  verschil: Verschil | null
}

/**
 * Every figure of two areas side by side in one year: the newest in which both have one, else the newest in which one has. Figures
 * that neither has are left to the list of all figures.
 */
export function vergelijkregels(bron: Kaartbron, one: Profielgebied, other: Profielgebied): Vergelijkregel[] {
  return [...bron.indicatoren.values()].flatMap((indicator) => {
    const age = mainAge(indicator)
    const rows = indicator.jaren
      .filter((jaar) => bron.heeftReeks(indicator.id, jaar, age))
      .toSorted((a, b) => b - a)
      .map((jaar) => ({
        jaar,
        een: cijferregel(bron, one, indicator, jaar, age),
        ander: cijferregel(bron, other, indicator, jaar, age),
      }))
    const has = ({ cijfer }: Cijferregel) => cijfer.soort !== 'ontbreekt'
    const row =
      rows.find(({ een, ander }) => has(een) && has(ander)) ?? rows.find((r) => has(r.een) || has(r.ander))
    if (row === undefined) return []
    return [{ indicator, ...row, verschil: verschilVan(indicator, row.een, row.ander) }]
  })
}

function verschilVan(indicator: Indicator, { cijfer: one }: Cijferregel, { cijfer: other }: Cijferregel) {
  if (one.soort !== 'waarde' || other.soort !== 'waarde') return null
  return verschilTussen(indicator, one.cijfer, other.cijfer)
}
