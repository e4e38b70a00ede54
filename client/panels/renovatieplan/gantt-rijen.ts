import { isStreetBlock } from '../../../analyses/renovatie/straatblok.ts'
import type { Planbeeld } from '../../api/renovatieplannen.ts'

/** A row of the planning: a block with where it stands. */
export interface Ganttrij {
  id: string
  wijk: string
  straten: readonly string[]
  woningen: number
  stappen: number
  duur: number
  /** Quarter of the plan in which it begins; null: not in the plan. */
  kwartaal: number | null
  beloofd: boolean
  vast: boolean
}

const sum = ({ particulier, vve, corporatie }: { particulier: number; vve: number; corporatie: number }) =>
  particulier + vve + corporatie

/** Blocks of a plan by when they begin, then by name; those that are not planned last. */
export function rowsOf({ blokken, plan }: Pick<Planbeeld, 'blokken' | 'plan'>): Ganttrij[] {
  const quarter = new Map(plan.blokken.map(({ blok, kwartaal }) => [blok, kwartaal]))
  return blokken
    .map(({ id, wijk, straten, woningen, stappen, duur, beloofd, vast }) => ({
      id,
      wijk,
      straten,
      woningen: sum(woningen),
      stappen: sum(stappen),
      duur,
      kwartaal: quarter.get(id) ?? null,
      beloofd: beloofd !== null,
      vast: vast !== null,
    }))
    .toSorted(
      (a, b) =>
        (a.kwartaal ?? Infinity) - (b.kwartaal ?? Infinity) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
    )
}

/** Blocks made of a street, and their dwellings. */
export function streetBlocksIn({ blokken }: Pick<Planbeeld, 'blokken'>): {
  blokken: number
  woningen: number
} {
  const made = blokken.filter(({ id }) => isStreetBlock(id))
  return { blokken: made.length, woningen: made.reduce((total, { woningen }) => total + sum(woningen), 0) }
}

/** Rows that fit what is asked: a wijk, a part of the name of a block or street, and whether what is not planned is shown. */
export function rowsFor(
  rows: readonly Ganttrij[],
  { wijk, zoek, metOngepland }: { wijk: string; zoek: string; metOngepland: boolean },
): Ganttrij[] {
  const asked = zoek.trim().toLowerCase()
  return rows.filter(
    (row) =>
      (wijk === '' || row.wijk === wijk) &&
      (metOngepland || row.kwartaal !== null) &&
      (asked === '' || [row.id, ...row.straten].some((name) => name.toLowerCase().includes(asked))),
  )
}
