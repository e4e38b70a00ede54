import type { Kaartmodel, Klassenwijze } from '../kaartmodel.ts'
import { PALETTEN, type Thema, WOORD_OP_KLASSE, WOORD_OP_VERSCHIL } from '../palettes.ts'

/** How one buurt is painted; `kleur` null means missing: drawn as lines. */
export interface Vlakkleur {
  code: string
  kleur: string | null
  woord: string
}

/** Places of the five classes of a difference in the seven divergent colours. */
const VERSCHIL_PLAATS = [0, 2, 3, 4, 6] as const

/** A scale of five colours with the word colour readable on each. */
export interface Kleurschaal {
  kleuren: readonly string[]
  woorden: readonly string[]
}

/**
 * Colours for a model. A difference is ochre when ongunstig and blue when gunstig; for a neutral figure neither may be
 * said, so its differences take the ends of the sequential palette around the grey middle.
 */
export function kleurschaal(model: Kaartmodel, kleur: Klassenwijze, thema: Thema): Kleurschaal {
  const palette = PALETTEN[thema]
  if (kleur === 'klassen' || !model.kanVerschil) {
    return { kleuren: palette.sequentieel, woorden: WOORD_OP_KLASSE[thema] }
  }
  if (model.indicator.richting === 'neutraal') {
    const [low, lower, , higher, high] = palette.sequentieel
    const words = WOORD_OP_KLASSE[thema]
    return {
      kleuren: [low, lower, palette.divergent[3], higher, high],
      woorden: [words[0], words[1], WOORD_OP_VERSCHIL[thema][3], words[3], words[4]],
    }
  }
  const kleuren = VERSCHIL_PLAATS.map((place) => palette.divergent[place])
  const woorden = VERSCHIL_PLAATS.map((place) => WOORD_OP_VERSCHIL[thema][place])
  const turned = model.indicator.richting === 'lager-is-gunstiger'
  return { kleuren: turned ? kleuren.reverse() : kleuren, woorden: turned ? woorden.reverse() : woorden }
}
