import { groupBy } from '../statistics/group-by.ts'
import { type Celstand, changesOf } from './celstand.ts'
import type { Bereik, Deelcel, Onderdeel, Verschilvorm } from './onderdeel-schema.ts'
import { COUNT_WIDTH, LARGEST_SMALL_COUNT } from './primair.ts'
import type { Beschermvraag } from './schema.ts'
import { type Cel, REST, type Stelsel } from './stelsel.ts'

/** A narrow interval around a value up to here could hold a small count: 4 and the four below 5. */
const COULD_BE_SMALL = LARGEST_SMALL_COUNT + COUNT_WIDTH - 1

/** Cells that no sum and no difference to be guarded ties together stand in different parts. */
export function splitParts(
  question: Beschermvraag,
  system: Stelsel,
  states: readonly Celstand[],
  widths: readonly number[],
): Onderdeel[] {
  const isFixed = states.map(({ vast }) => vast.laag === vast.hoog)
  const parent = states.map((_, number) => number)
  const find = (number: number): number => {
    let root = number
    while (parent[root] !== undefined && parent[root] !== root) root = parent[root] ?? root
    for (let at = number; at !== root;) {
      const next = parent[at] ?? root
      parent[at] = root
      at = next
    }
    return root
  }
  for (const equation of system.vergelijkingen) {
    const [first, ...others] = equation.filter((number) => isFixed[number] === false)
    for (const other of others) parent[find(other)] = find(first ?? other)
  }
  const members = groupBy(
    states.flatMap((_, number) => (isFixed[number] === true ? [] : [number])),
    find,
  )
  const equations = groupBy(
    system.vergelijkingen.filter((equation) => equation.some((number) => isFixed[number] === false)),
    (equation) => find(equation.find((number) => isFixed[number] === false) ?? 0),
  )
  const changes = groupBy(
    changesOf(question, system.cellen, system.nummers).filter(
      ({ later, before }) => isFixed[later] === false && find(later) === find(before),
    ),
    ({ later }) => find(later),
  )
  return [...members].map(([root, numbers]) =>
    makePart(system, states, widths, {
      numbers,
      equations: equations.get(root) ?? [],
      changes: changes.get(root) ?? [],
    }),
  )
}

/** Published totals and larger areas are read by more people, so they go last. */
function weightOf({ atomen }: Cel, { gevraagd }: Celstand, isTotal: boolean): number {
  if (!gevraagd) return 0
  return (1 + Math.log2(atomen) / 2) * (isTotal ? 1.5 : 1)
}

function makePart(
  { cellen }: Stelsel,
  states: readonly Celstand[],
  widths: readonly number[],
  {
    numbers,
    equations,
    changes,
  }: {
    numbers: readonly number[]
    equations: readonly (readonly number[])[]
    changes: readonly { later: number; before: number }[]
  },
): Onderdeel {
  const places = new Map(numbers.map((number, place) => [number, place]))
  const isWhole = numbers.every((number) => cellen[number]?.soort !== 'som')
  const families = groupBy(
    numbers.filter((number) => cellen[number]?.totaal !== number),
    (number) => cellen[number]?.totaal ?? number,
  )
  const parts: Deelcel[] = numbers.flatMap((number) => {
    const [cell, state] = [cellen[number], states[number]]
    if (cell === undefined || state === undefined) return []
    const scale = scaleOf(cell, cellen, widths)
    const range = ({ laag, hoog }: Bereik) => ({ laag: laag * scale, hoog: hoog * scale })
    const isTarget = state.gevraagd || cell.soort === 'som' || cell.waarde <= COULD_BE_SMALL
    return [
      {
        nummer: number,
        waarde: cell.waarde * scale,
        vast: range(state.vast),
        treden: state.gevraagd ? state.treden.map(range) : [],
        trede: state.gevraagd ? state.trede : 0,
        gewicht: weightOf(cell, state, cell.totaal === number),
        nodig: isTarget ? Math.min(COUNT_WIDTH, state.meest * scale) : 0,
        gevraagd: state.gevraagd,
        reden: state.reden,
        dragers: (families.get(number) ?? [])
          .filter((part) => cellen[part]?.soort === 'aandeel')
          .flatMap((part) => places.get(part) ?? []),
      },
    ]
  })
  return {
    cellen: parts,
    vergelijkingen: equations.map(([whole = -1, ...rest]) => [
      places.get(whole) ?? -1,
      ...rest.flatMap((part) => places.get(part) ?? []),
    ]),
    vormen: [...restForms(cellen, places, families, states), ...changeForms(cellen, places, changes)],
    geheel: isWhole,
  }
}

function scaleOf(cell: Cel, cells: readonly Cel[], widths: readonly number[]): number {
  if (cell.soort !== 'som') return 1
  const table =
    cell.tabel ?? cells.find(({ totaal, tabel }) => tabel !== null && cells[totaal] === cell)?.tabel ?? 0
  return COUNT_WIDTH / (widths[table] ?? COUNT_WIDTH)
}

/** All of a group but one category, where that could be few and the total is not known for good. */
function restForms(
  cells: readonly Cel[],
  places: ReadonlyMap<number, number>,
  families: ReadonlyMap<number, readonly number[]>,
  states: readonly Celstand[],
): Verschilvorm[] {
  return [...families].flatMap(([total, parts]) => {
    const plus = places.get(total)
    const whole = cells[total]
    if (plus === undefined || whole === undefined || whole.soort === 'som') return []
    return parts.flatMap((part) => {
      const [min, cell] = [places.get(part), cells[part]]
      if (min === undefined || cell === undefined || cell.sleutel.categorie === REST) return []
      if (whole.waarde - cell.waarde > COULD_BE_SMALL) return []
      const langs = parts
        .filter((other) => other !== part && cells[other]?.tabel === cell.tabel)
        .flatMap((other) => places.get(other) ?? [])
      return [{ plus, min, nodig: Math.min(COUNT_WIDTH, states[total]?.meest ?? Infinity), langs }]
    })
  })
}

function changeForms(
  cells: readonly Cel[],
  places: ReadonlyMap<number, number>,
  changes: readonly { later: number; before: number }[],
): Verschilvorm[] {
  return changes.flatMap(({ later, before }) => {
    const [plus, min] = [places.get(later), places.get(before)]
    const difference = Math.abs((cells[later]?.waarde ?? 0) - (cells[before]?.waarde ?? 0))
    if (plus === undefined || min === undefined || difference > COULD_BE_SMALL) return []
    return [{ plus, min, nodig: COUNT_WIDTH, langs: [] }]
  })
}
