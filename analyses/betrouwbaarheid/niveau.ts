import { z } from 'zod'
import { gebiedscode } from '../../geodata/schema/gebied.ts'
import { type Niveau, niveau } from '../../geodata/schema/indicator.ts'
import type { Betrouwbaarheid } from './klasse.ts'

/** Levels from small to large. */
const ORDER: readonly Niveau[] = ['buurt', 'wijk', 'gemeente', 'land']

/** The same figure at one level: the buurt itself, its wijk, its gemeente, the country. */
export interface OpNiveau {
  gebied: string
  niveau: Niveau
  betrouwbaarheid: Betrouwbaarheid
}

/** At which level the figure can be read: the area itself, a larger one around it, or nowhere. */
export const leesbaarNiveau = z.discriminatedUnion('soort', [
  z.object({ soort: z.literal('zelf'), gebied: gebiedscode, niveau }),
  z.object({ soort: z.literal('hoger'), gebied: gebiedscode, niveau }),
  /** geen-marge-bekend: some level has no margin and none is reliable; overal-te-onzeker: all have one and all are too wide. */
  z.object({
    soort: z.literal('nergens'),
    reden: z.enum(['geen-cijfer', 'geen-marge-bekend', 'overal-te-onzeker']),
  }),
])
export type LeesbaarNiveau = z.infer<typeof leesbaarNiveau>

/**
 * The smallest level at which a figure is good or reasonable. The figure of a larger area says nothing about the smaller one:
 * it is what can be said instead.
 *
 * @param levels the area itself first, then each larger area around it; levels without a figure are left out
 * @throws RangeError when the levels do not go from small to large
 * @example a buurt "te-onzeker", its wijk "redelijk": the wijk
 */
export function readableLevel(levels: readonly OpNiveau[]): LeesbaarNiveau {
  const places = levels.map((level) => ORDER.indexOf(level.niveau))
  if (places.some((place, index) => index > 0 && place <= (places[index - 1] ?? -1))) {
    throw new RangeError('levels go from small to large')
  }
  const index = levels.findIndex(
    ({ betrouwbaarheid: { klasse } }) => klasse === 'goed' || klasse === 'redelijk',
  )
  const found = levels[index]
  if (found !== undefined) {
    return { soort: index === 0 ? 'zelf' : 'hoger', gebied: found.gebied, niveau: found.niveau }
  }
  if (levels.length === 0) return { soort: 'nergens', reden: 'geen-cijfer' }
  const isUnknown = levels.some(({ betrouwbaarheid: { klasse } }) => klasse === 'onbekend')
  return { soort: 'nergens', reden: isUnknown ? 'geen-marge-bekend' : 'overal-te-onzeker' }
}
