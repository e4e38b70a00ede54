import { reliabilityOfFigure } from '../../analyses/betrouwbaarheid/klasse.ts'
import { readableLevel } from '../../analyses/betrouwbaarheid/niveau.ts'
import type { Cijfer, CijferVerwijzing } from '../../analyses/result.ts'
import type { WaarnemingMetBron } from '../contract/cijfers.ts'
import type { CurrentData } from '../store/current.ts'

/**
 * Where a figure is good or reasonable: here, in a larger area around it, or nowhere; with the figure of that larger area. The
 * figure of a larger area says nothing about the smaller one: it is what can be said instead.
 *
 * @param around larger areas around it, small to large
 * @param own the figure of the area itself; null when it has none
 */
export function readableAt(
  current: Pick<CurrentData, 'zoekCijfer' | 'gebied'>,
  { code, rondom }: { code: string; rondom: readonly string[] },
  own: Cijfer | null,
  { indicator, jaar, leeftijd }: Omit<CijferVerwijzing, 'gebied'>,
): WaarnemingMetBron['leesbaar'] {
  const larger = rondom.flatMap((area) => {
    const found = current.zoekCijfer(area, indicator, jaar, leeftijd)
    return 'ontbreekt' in found || area === own?.gebied ? [] : [found]
  })
  const figures = own === null ? larger : [own, ...larger]
  const niveau = readableLevel(
    figures.flatMap((figure) => {
      const soort = current.gebied.get(figure.gebied)?.soort
      if (soort === undefined || soort === 'programmawijk' || soort === 'focusgebied') return []
      return [{ gebied: figure.gebied, niveau: soort, betrouwbaarheid: reliabilityOfFigure(figure) }]
    }),
  )
  if (niveau.soort === 'nergens' || (niveau.soort === 'zelf' && own !== null)) return { niveau, hoger: null }
  const found = larger.find(({ gebied }) => gebied === niveau.gebied)
  const naam = current.gebied.get(niveau.gebied)?.naam ?? code
  return {
    niveau: { ...niveau, soort: 'hoger' },
    hoger: found === undefined ? null : { ...found, naam },
  }
}
