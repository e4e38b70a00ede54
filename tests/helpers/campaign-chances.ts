import type { Planblok, Planvraag } from '../../analyses/renovatie/planner/planvraag.ts'
import { randomFor } from '../../geodata/datasets/voorbeeld/random.ts'

const OWNERS = ['particulier', 'vve', 'corporatie'] as const

/** The same question with a chance per owner in about two of three blocks; the others keep the one chance of their block. */
export function withChances(question: Planvraag, seed: number): Planvraag {
  const random = randomFor(seed, 'kansen per eigenaar')
  const expectedOf = ({ woningen, stappen, toestemming }: Planblok): NonNullable<Planblok['verwacht']> => {
    const chances = {
      particulier: random.int(20, 100) / 100,
      vve: random.int(20, 100) / 100,
      corporatie: toestemming.kans,
    }
    const times = (per: Planblok['woningen']) => {
      const [particulier, vve, corporatie] = OWNERS.map((owner) => per[owner] * chances[owner])
      return { particulier: particulier ?? 0, vve: vve ?? 0, corporatie: corporatie ?? 0 }
    }
    return { woningen: times(woningen), stappen: times(stappen) }
  }
  return {
    ...question,
    blokken: question.blokken.map((block) =>
      random.chance(2 / 3) ? { ...block, verwacht: expectedOf(block) } : block,
    ),
  }
}
