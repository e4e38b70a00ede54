import type { Richting } from '../../../geodata/schema/indicator.ts'
import { PALETTEN, type Thema, WOORD_OP_KLASSE, WOORD_OP_VERSCHIL } from '../palettes.ts'

/** How one buurt is painted; `kleur` null means missing: drawn as lines. */
export interface Vlakkleur {
  code: string
  kleur: string | null
  woord: string
  /** Lines lie over the colour, which is faded already: the figure is too uncertain to use by itself. */
  onzeker: boolean
}

/** Places of the five classes of a difference in the seven divergent colours. */
const VERSCHIL_PLAATS = [0, 2, 3, 4, 6] as const

/** A scale of colours with the word colour readable on each. */
export interface Kleurschaal {
  kleuren: readonly string[]
  woorden: readonly string[]
}

/**
 * Five colours. Without a direction: from little to much. With one: to both sides of a middle, ochre when ongunstig and blue when
 * gunstig; for a neutral figure neither may be said, so its sides take the ends of the sequential palette around the grey middle.
 *
 * @param direction of the figure whose sides are coloured; null for classes from little to much
 */
export function kleurschaal(direction: Richting | null, thema: Thema): Kleurschaal {
  const palette = PALETTEN[thema]
  if (direction === null) return { kleuren: palette.sequentieel, woorden: WOORD_OP_KLASSE[thema] }
  if (direction === 'neutraal') {
    const [low, lower, , higher, high] = palette.sequentieel
    const words = WOORD_OP_KLASSE[thema]
    return {
      kleuren: [low, lower, palette.divergent[3], higher, high],
      woorden: [words[0], words[1], WOORD_OP_VERSCHIL[thema][3], words[3], words[4]],
    }
  }
  const kleuren = VERSCHIL_PLAATS.map((place) => palette.divergent[place])
  const woorden = VERSCHIL_PLAATS.map((place) => WOORD_OP_VERSCHIL[thema][place])
  const turned = direction === 'lager-is-gunstiger'
  return { kleuren: turned ? kleuren.reverse() : kleuren, woorden: turned ? woorden.reverse() : woorden }
}
