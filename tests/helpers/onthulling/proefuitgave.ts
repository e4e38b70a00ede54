import { drawPoisson } from '../../../analyses/statistics/poisson-draw.ts'
import { seededRandom } from '../../../analyses/statistics/seeded-random.ts'
import type { BeschermTabel, Beschermvraag } from '../../../analyses/onthulling/schema.ts'

/** Size of a made-up city and of what it wants to publish. */
export interface Proefmaat {
  seed: number
  buurten: number
  wijken: number
  stadsdelen: number
  tabellen: number
  categorieen: number
  perioden: number
  /** How many of the tables also show the sum of all periods. */
  metPeriodesom?: number
  soort?: BeschermTabel['soort']
}

/** The size of the benchmark `edition-protect`. */
export const BENCH_SIZE: Proefmaat = {
  seed: 20261101,
  buurten: 40,
  wijken: 4,
  stadsdelen: 2,
  tabellen: 12,
  categorieen: 5,
  perioden: 8,
}

const names = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${prefix}${index + 1}`)

/** Mean count of a category in a buurt: from many to a handful, so that about a fifth of all cells holds 1 to 4. */
const MEANS = [120, 30, 9, 4, 2.5] as const

/** A question for a first edition about made-up dwellings; the same seed gives the same question. */
export function trialQuestion(size: Proefmaat): Beschermvraag {
  const atoms = names('buurt-', size.buurten)
  const slice = (count: number, prefix: string) =>
    names(prefix, count).map((id, index) => ({
      id,
      atomen: atoms.filter((_, place) => Math.floor((place * count) / atoms.length) === index),
    }))
  const gebieden = [
    ...atoms.map((id) => ({ id, atomen: [id] })),
    ...slice(size.wijken, 'wijk-'),
    ...slice(size.stadsdelen, 'stadsdeel-'),
    { id: 'stad', atomen: atoms },
  ]
  const asked = gebieden.map(({ id }) => id)
  return {
    nummer: 1,
    datum: '2026-11-01',
    atomen: atoms,
    gebieden,
    bekend: [],
    tabellen: names('tabel-', size.tabellen).map((id, index) => trialTable(id, index, size, atoms, asked)),
    eerder: [],
  }
}

function trialTable(
  id: string,
  index: number,
  { seed, categorieen, perioden, metPeriodesom = 0, soort = 'aantal' }: Proefmaat,
  atoms: readonly string[],
  asked: string[],
): BeschermTabel {
  const random = seededRandom(seed, id)
  const periods = names('jaar-', perioden)
  // Dwellings of a kind stand together: some buurten have many of one and none of another.
  const factors = new Map(
    atoms.map((atom) => [atom, Array.from({ length: categorieen }, () => Math.exp(0.6 * random.normal()))]),
  )
  const waarden = periods.flatMap((periode) =>
    atoms.map((atoom) => {
      const delen = Array.from({ length: categorieen }, (_, category) => {
        const mean = MEANS[Math.min(category, MEANS.length - 1)] ?? 1
        return drawPoisson(random, mean * (factors.get(atoom)?.[category] ?? 1))
      })
      return { atoom, periode, totaal: delen.reduce((sum, part) => sum + part, 0), delen }
    }),
  )
  return {
    id,
    soort,
    telt: `${id}-eenheden`,
    categorieen: names('soort-', categorieen),
    volledig: true,
    perioden: periods,
    periodesom: index < metPeriodesom,
    veranderingBeschermd: false,
    gebieden: asked,
    gevoelig: false,
    waarden,
  }
}
