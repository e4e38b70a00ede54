import { figureOfArea } from '../../analyses/gebiedscijfer/gebiedscijfer.ts'
import type { Indicator, Leeftijd } from '../../geodata/schema/indicator.ts'
import type { Kaartbron } from './kaartbron.ts'

/**
 * Years over which the classes of a figure are made: the year that is shown, so that every class holds about as many areas, or
 * all of them, so that a colour means the same in each year.
 */
export const KLASSEJAREN = ['eigen', 'alle'] as const
export type Klassejaren = (typeof KLASSEJAREN)[number]

/** Known values in one year of what is coloured: the buurten, or the wijken where the figure exists per wijk only. */
function valuesInYear(bron: Kaartbron, indicator: Indicator, jaar: number, leeftijd: Leeftijd): number[] {
  if (indicator.niveaus.includes('buurt')) {
    return bron.wijken.flatMap((wijk) =>
      wijk.buurten.flatMap((buurt) => {
        const found = bron.opzoeken(buurt, indicator.id, jaar, leeftijd)
        return 'ontbreekt' in found ? [] : [found.waarde]
      }),
    )
  }
  return bron.wijken.flatMap((wijk) => {
    const found = figureOfArea(wijk.samenstelling, indicator, jaar, leeftijd, bron.opzoeken)
    return found.soort === 'waarde' ? [found.cijfer.waarde] : []
  })
}

/** The same over every year of the figure that exists for this age group. */
export function waardenOverJaren(bron: Kaartbron, indicator: Indicator, leeftijd: Leeftijd): number[] {
  return indicator.jaren
    .filter((jaar) => bron.heeftReeks(indicator.id, jaar, leeftijd))
    .flatMap((jaar) => valuesInYear(bron, indicator, jaar, leeftijd))
}
