import { LEAST_DWELLINGS } from '../eigen-gebied/kleine-aantallen.ts'
import { eigenaar } from '../../geodata/schema/woning.ts'
import { beeldOntbreekt, type Telbron, type Woningbeeld } from './beeld-schema.ts'
import { labelOfOnbekend, named, type Woningtelling } from './woningtelling.ts'

/**
 * Step to which CBS rounds counts of dwellings and inhabitants per buurt. Source: CBS, Toelichting kerncijfers wijken en buurten,
 * https://www.cbs.nl/nl-nl/reeksen/publicatie/kerncijfers-wijken-en-buurten
 */
export const ROUNDING_STEP = 5

/** A count as it is published: the nearest five. */
export function published(count: number): number {
  return Math.round(count / ROUNDING_STEP) * ROUNDING_STEP
}

/**
 * Dwellings of whole buurten for who may not see single dwellings. Every count is rounded per buurt and only then added up: one buurt
 * always gives the same number, in whichever set it stands, so that no two sets taken from each other give more than the rounding
 * lets out. Owners and labels are told only where no buurt has so few dwellings that they would tell of single homes.
 *
 * @param counts one for each buurt
 * @returns the error is half a step for each buurt with dwellings, as CBS counts carry
 * @example buurten with 203 and 98 dwellings: 205 + 100 = 305, at most 5 off
 */
export function publishedDwellings(counts: readonly Woningtelling[], source: Telbron): Woningbeeld {
  const having = counts.filter(({ totaal }) => totaal > 0)
  const isSmall = having.some(({ totaal }) => totaal < LEAST_DWELLINGS)
  return {
    bekend: true,
    totaal: having.reduce((total, one) => total + published(one.totaal), 0),
    verdeling: isSmall
      ? beeldOntbreekt('minder-dan-20-woningen')
      : {
          bekend: true,
          perEigenaar: named(
            eigenaar.options,
            eigenaar.options.map((owner) =>
              having.reduce((total, one) => total + published(one.perEigenaar[owner]), 0),
            ),
          ),
          perLabel: labelOfOnbekend.options.map((label, at) => ({
            label,
            aantal: having.reduce((total, one) => total + published(one.perLabel[at]?.aantal ?? 0), 0),
          })),
        },
    fout: { soort: 'afronding', plusMin: (ROUNDING_STEP / 2) * Math.max(1, having.length) },
    ...source,
  }
}
