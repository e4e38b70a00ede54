import { z } from 'zod'
import type { Richting } from '../../geodata/schema/indicator.ts'
import { combineFigures } from '../gebiedscijfer/combinatie.ts'
import type { Cijfer } from '../result.ts'

/**
 * Smallest difference from the gemeente, in percentage points, that is called a difference when the source gives no
 * margin. Rule of the buurtmonitor of GGD Flevoland.
 */
export const LEAST_DIFFERENCE_POINTS = 5

/** Under this many percentage points a difference between two rounded register figures is rounding, whatever their step. */
export const LEAST_ROUNDED_DIFFERENCE_POINTS = 1

/** What a difference means: its size, and whether that is favourable in the direction of the indicator. */
export const verschil = z.object({
  /** This area minus the reference, in percentage points, to one decimal as the source gives. */
  punten: z.number(),
  oordeel: z.enum(['gunstiger', 'ongunstiger', 'anders', 'geen-verschil']),
  /**
   * What decided: afronding for two rounded figures; interval where chance is known. Absent: the five-point rule, because one
   * of the two has no margin.
   */
  regel: z.enum(['afronding', 'interval']).optional(),
  /** Limits of the difference in percentage points, 95 %; absent where one of the two has no margin. */
  interval: z.object({ laag: z.number(), hoog: z.number() }).optional(),
})
export type Verschil = z.infer<typeof verschil>

/** The verdict on a difference that is one. */
function verdictOn(points: number, direction: Richting): Verschil['oordeel'] {
  if (direction === 'neutraal') return 'anders'
  return points > 0 === (direction === 'hoger-is-gunstiger') ? 'gunstiger' : 'ongunstiger'
}

/**
 * Difference of a percentage from a reference percentage of the same year, judged by the five-point rule alone: for figures
 * without a margin. `differenceBetween` chooses the rule from the errors.
 *
 * The difference is rounded to one decimal first, the precision of the source, so that 77.2 - 72.2 counts as 5.
 *
 * @param value percentage of the area, 0-100
 * @param reference percentage of the reference area in the same year and age group, 0-100
 * @param direction which way is favourable; neutral indicators are only ever `anders`
 * @example differenceFrom(72.5, 77.2, 'hoger-is-gunstiger') gives { punten: -4.7, oordeel: 'geen-verschil' }
 */
export function differenceFrom(value: number, reference: number, direction: Richting): Verschil {
  const punten = Math.round((value - reference) * 10) / 10
  const oordeel = Math.abs(punten) < LEAST_DIFFERENCE_POINTS ? 'geen-verschil' : verdictOn(punten, direction)
  return { punten, oordeel }
}

/** A percentage with its error. */
type Percentage = Pick<Cijfer, 'waarde' | 'fout'>

/**
 * Difference of a percentage from a reference percentage of the same year, judged by what is known about the error of both.
 *
 * - Both have a margin: a difference when the 95 % interval of the difference leaves out 0. For two shares with Wilson's
 *   interval that is the interval of Newcombe. A buurt is part of its gemeente and a model serves both, so that the true
 *   interval is rather narrower: the rule calls too few differences, not too many.
 * - Both only rounded: a difference when it is larger than the rounding of both together, and at least one point.
 * - One or both without margin: the five-point rule; and where one has an interval, that must leave out the other too.
 *
 * Source: R. G. Newcombe 1998 (`statistics/difference-interval`) and Zou and Donner 2008 (`statistics/independent-combination`).
 *
 * @example 80 % (68..89) against 60 % (49..70): 20 points, from 5.3 to 33.6 with these limits, so a difference
 */
export function differenceBetween(figure: Percentage, reference: Percentage, direction: Richting): Verschil {
  const simple = differenceFrom(figure.waarde, reference.waarde, direction)
  const { punten } = simple
  const fout = errorOfDifference(figure, reference)
  const judged = (isDifference: boolean) => (isDifference ? verdictOn(punten, direction) : 'geen-verschil')
  switch (fout.soort) {
    case 'niet-in-bron': {
      const least = errorOfDifference(withoutMargin(figure), withoutMargin(reference))
      return leavesOutZero(least) ? simple : { ...simple, oordeel: 'geen-verschil' }
    }
    case 'interval': {
      const interval = { laag: fout.laag, hoog: fout.hoog }
      // Points are said to one decimal: what reads as 0,0 is no difference.
      return { punten, oordeel: judged(leavesOutZero(fout) && punten !== 0), regel: 'interval', interval }
    }
    case 'afronding':
    case 'volledige-telling': {
      const rounding = fout.soort === 'afronding' ? fout.plusMin : 0
      const isLarge = Math.abs(punten) >= LEAST_ROUNDED_DIFFERENCE_POINTS
      return {
        punten,
        oordeel: judged(isLarge && Math.abs(figure.waarde - reference.waarde) > rounding),
        regel: 'afronding',
      }
    }
  }
}

function errorOfDifference(figure: Percentage, reference: Percentage): Cijfer['fout'] {
  return combineFigures(
    [
      { ...figure, factor: 1 },
      { ...reference, factor: -1 },
    ],
    'los',
  ).fout
}

/** A figure whose margin is not known, as if it had none: the difference is at least as uncertain as the other one. */
function withoutMargin(figure: Percentage): Percentage {
  return figure.fout.soort === 'niet-in-bron' ? { ...figure, fout: { soort: 'volledige-telling' } } : figure
}

function leavesOutZero(fout: Cijfer['fout']): boolean {
  return fout.soort !== 'interval' || fout.laag > 0 || fout.hoog < 0
}
