import { z } from 'zod'
import type { Eenheid } from '../../geodata/schema/indicator.ts'
import type { Cijfer, Fout } from '../result.ts'
import { USUAL_CONFIDENCE } from '../statistics/interval.ts'
import { twoSidedZ } from '../statistics/normal-distribution.ts'

/**
 * Limits for shares. Source: J. D. Parker and others, "NCHS data presentation standards for proportions", Vital and Health
 * Statistics 2 (175), 2017, https://www.cdc.gov/nchs/data/series/sr_02/sr02_175.pdf
 */
const LEAST_ANSWERS = 30
const NARROW_POINTS = 5
export const WIDE_POINTS = 30
const WIDE_SHARE_OF_VALUE = 1.3

/**
 * Limits for counts and rates: ten events and a relative width of 160 %. Source: the NCHS standards for rates and counts,
 * https://stacks.cdc.gov/view/cdc/123462. "Good" up to 40 %, about a hundred events, is our choice.
 */
const LEAST_EVENTS = 10
export const WIDE_RELATIVE = 1.6
const NARROW_RELATIVE = 0.4

export const betrouwbaarheid = z.object({
  klasse: z.enum(['goed', 'redelijk', 'te-onzeker', 'onbekend']),
  /** Why: a code, for which `server/contract/text` can have one sentence. */
  reden: z.enum([
    'volledige-telling',
    'marge-niet-in-de-bron',
    'geen-regel-voor-eenheid',
    'te-weinig-antwoorden',
    'te-weinig-gebeurtenissen',
    'grenzen-dichtbij',
    'grenzen-matig',
    'grenzen-ver',
    'grenzen-ver-voor-dit-cijfer',
    'afronding-klein',
    'afronding-matig',
    'afronding-groot',
  ]),
})
export type Betrouwbaarheid = z.infer<typeof betrouwbaarheid>

/** A figure as far as its reliability goes. */
export interface TeBeoordelen {
  waarde: number
  eenheid: Eenheid
  fout: Fout
  /** Answers behind a share, the effective number with weights; null: no survey, or not known. */
  antwoorden: number | null
  /** Events behind a count or rate; null: no events, or not known. */
  gebeurtenissen: number | null
}

type Breedte = 'dichtbij' | 'matig' | 'ver' | 'ver-voor-dit-cijfer'

/**
 * How reliable a figure is, with the reason. A margin that the source does not give is never made up: such a figure is
 * "onbekend", and the rule of five points of `vergelijking/verschil` goes on holding for it.
 *
 * @param figure value, limits and margin in its own unit; limits of another confidence are brought to 95 % first
 * @throws RangeError for a value or limit that is no finite number, or limits that are turned round
 * @example 50 % with limits 45 and 55 of 400 answers is "redelijk"; the same of 20 answers is "te-onzeker"
 */
export function reliabilityOf(figure: TeBeoordelen): Betrouwbaarheid {
  const { waarde, eenheid, fout, antwoorden, gebeurtenissen } = figure
  if (!Number.isFinite(waarde)) throw new RangeError('a figure is a finite number')
  if (fout.soort === 'niet-in-bron') return { klasse: 'onbekend', reden: 'marge-niet-in-de-bron' }
  if (fout.soort === 'volledige-telling') return { klasse: 'goed', reden: 'volledige-telling' }
  if (eenheid === 'klasse-1-9') return { klasse: 'onbekend', reden: 'geen-regel-voor-eenheid' }
  if (fout.soort === 'afronding') return byRounding(widthOf(2 * fout.plusMin, waarde, eenheid))

  if (antwoorden !== null && antwoorden < LEAST_ANSWERS) {
    return { klasse: 'te-onzeker', reden: 'te-weinig-antwoorden' }
  }
  if (gebeurtenissen !== null && gebeurtenissen < LEAST_EVENTS) {
    return { klasse: 'te-onzeker', reden: 'te-weinig-gebeurtenissen' }
  }
  const between = fout.hoog - fout.laag
  if (!(between >= 0 && between < Infinity)) throw new RangeError('limits are finite, the low one first')
  const usual = between * (twoSidedZ(USUAL_CONFIDENCE) / twoSidedZ(fout.zekerheid))
  return byLimits(widthOf(usual, waarde, eenheid))
}

/**
 * How reliable a published figure is. Of a count of events the count itself is known to be what its interval rests on; how
 * many people stand behind the interval of a publisher is not.
 *
 * @example 7 reported crimes: "te-onzeker", because under ten
 */
export function reliabilityOfFigure({
  waarde,
  eenheid,
  fout,
}: Pick<Cijfer, 'waarde' | 'eenheid' | 'fout'>): Betrouwbaarheid {
  const isCountOfEvents = fout.soort === 'interval' && fout.wijze === 'poisson' && eenheid === 'aantal'
  return reliabilityOf({
    waarde,
    eenheid,
    fout,
    antwoorden: null,
    gebeurtenissen: isCountOfEvents ? waarde : null,
  })
}

function widthOf(width: number, value: number, unit: Eenheid): Breedte {
  if (unit === 'procent') {
    if (width <= NARROW_POINTS) return 'dichtbij'
    if (width >= WIDE_POINTS) return 'ver'
    return width > WIDE_SHARE_OF_VALUE * Math.abs(value) ? 'ver-voor-dit-cijfer' : 'matig'
  }
  if (width <= NARROW_RELATIVE * Math.abs(value)) return 'dichtbij'
  return width > WIDE_RELATIVE * Math.abs(value) ? 'ver-voor-dit-cijfer' : 'matig'
}

function byLimits(width: Breedte): Betrouwbaarheid {
  switch (width) {
    case 'dichtbij':
      return { klasse: 'goed', reden: 'grenzen-dichtbij' }
    case 'matig':
      return { klasse: 'redelijk', reden: 'grenzen-matig' }
    case 'ver':
      return { klasse: 'te-onzeker', reden: 'grenzen-ver' }
    case 'ver-voor-dit-cijfer':
      return { klasse: 'te-onzeker', reden: 'grenzen-ver-voor-dit-cijfer' }
  }
}

function byRounding(width: Breedte): Betrouwbaarheid {
  if (width === 'dichtbij') return { klasse: 'goed', reden: 'afronding-klein' }
  if (width === 'matig') return { klasse: 'redelijk', reden: 'afronding-matig' }
  return { klasse: 'te-onzeker', reden: 'afronding-groot' }
}
