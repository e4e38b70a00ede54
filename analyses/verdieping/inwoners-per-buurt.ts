import type { BuurtAanname } from '../../geodata/schema/aanname.ts'
import type { Indicator } from '../../geodata/schema/indicator.ts'
import type { CijferOpzoeker } from '../gebiedscijfer/gebiedscijfer.ts'
import type { Cijfer } from '../result.ts'
import { yearFor } from '../wijkanalyse/spreiding.ts'
import type { BuurtInwoners } from './invoer-schema.ts'

/**
 * Sources of inhabitants per buurt, the first that knows a buurt answers. 65+ is a count in the one and a percentage of the
 * inhabitants in the other.
 */
const SOURCES = [
  { inwoners: 'cbs-kwb-inwoners', ouderen: 'cbs-kwb-65plus' },
  { inwoners: 'pdok-inwoners', ouderen: 'pdok-65plus' },
] as const

/** Example sizes of buurten, and the dataset that assumes them. */
export interface AangenomenBuurten {
  rijen: readonly BuurtAanname[]
  dataset: string
}

/**
 * How many people, and people of 65 and older, live in each buurt at the peildatum. What no source says stays unknown; example
 * sizes serve only where no buurt has a real number, and are marked.
 *
 * @param buurten codes of the buurten of the gemeente
 * @returns one entry per buurt with a number
 * @example 380 inhabitants of whom 20 %: 76 people of 65 and older
 */
export function inhabitantsPerBuurt(
  buurten: readonly string[],
  indicators: readonly Indicator[],
  lookUp: CijferOpzoeker,
  peildatum: string,
  assumed: AangenomenBuurten | null,
): Map<string, BuurtInwoners> {
  const found = new Map<string, BuurtInwoners>()
  for (const source of SOURCES) {
    const figure = figureReader(source.inwoners, indicators, lookUp, peildatum)
    const older = figureReader(source.ouderen, indicators, lookUp, peildatum)
    for (const buurt of buurten) {
      const people = found.has(buurt) ? null : figure(buurt)
      if (people === null) continue
      found.set(buurt, {
        buurt,
        inwoners: people.waarde,
        inwoners65plus: countOf(older(buurt), people.waarde),
        fout: people.fout,
        jaar: people.jaar,
        dataset: people.herkomst.dataset,
        voorbeelddata: false,
      })
    }
  }
  if (found.size > 0 || assumed === null) return found
  const known = new Set(buurten)
  return new Map(
    assumed.rijen
      .filter(({ buurt }) => known.has(buurt))
      .map(({ buurt, inwoners, inwoners65plus }) => [
        buurt,
        {
          buurt,
          inwoners,
          inwoners65plus,
          fout: { soort: 'niet-in-bron' },
          jaar: null,
          dataset: assumed.dataset,
          voorbeelddata: true,
        },
      ]),
  )
}

function figureReader(
  id: string,
  indicators: readonly Indicator[],
  lookUp: CijferOpzoeker,
  peildatum: string,
): (area: string) => Cijfer | null {
  const indicator = indicators.find((row) => row.id === id)
  const year = indicator === undefined ? null : yearFor(indicator, peildatum)
  if (year === null) return () => null
  return (area) => {
    const found = lookUp(area, id, year, 'alle')
    return 'ontbreekt' in found ? null : found
  }
}

function countOf(older: Cijfer | null, people: number): number | null {
  if (older === null) return null
  return older.eenheid === 'procent' ? Math.round((older.waarde / 100) * people) : older.waarde
}
