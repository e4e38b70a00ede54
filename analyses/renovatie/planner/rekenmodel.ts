import { moneyRows, planYears, type Geldrij } from './geldrijen.ts'
import { isOn, type Planblok, type Planvraag } from './planvraag.ts'
import { dwellingsOf, pointsTable, type Puntentabel } from './punten.ts'
import { mustBegin, ownObstacle, planYearOf } from './toegestaan.ts'

/** Work of crews is counted in twelfths of a dwelling per quarter, so that work of 1, 2, 3 or 4 quarters divides evenly. */
export const TWELFTHS = 12
const WEEKS_PER_QUARTER = 13

/** Something that is limited per quarter or per year, with a row of numbers for each. */
export type Voorraad =
  | { soort: 'ploegen' }
  | { soort: 'wisselwoningen' }
  | { soort: 'overlast'; buurt: string }
  | { soort: 'geld'; rij: Geldrij }

/** What a unit takes of a row of numbers: `row` of the first quarter or year, then the number of the quarter of the work. */
export interface Verbruik {
  /** First row of the stock. */
  base: number
  /** Quarters after the beginning; -1: money, by the year of the beginning. */
  after: number
  amount: number
}

/** A block without corporation work of its own that gets its points for nearness from work of others. */
export interface Nabijheid {
  unit: number
  block: number
  points: number
  /** Units with corporation work next to it. */
  neighbours: readonly number[]
}

/**
 * A question as flat rows of numbers. A unit is one block, or all blocks that go together; it begins in one quarter or not at
 * all. Everything of a unit that does not depend on other units is worked out here once.
 */
export interface Rekenmodel {
  question: Planvraag
  quarters: number
  units: number
  /** Blocks of each unit, as places in the question. */
  blocks: readonly (readonly number[])[]
  unitOfBlock: Int32Array
  dwellings: Int32Array
  /** Per unit and quarter: 1 when nothing of the unit itself stands in the way. */
  allowed: Uint8Array
  /** Per unit and quarter: points, without those for nearness that depend on others. */
  value: Float64Array
  mandatory: Uint8Array
  table: Puntentabel
  stocks: readonly { stock: Voorraad; base: number }[]
  /** What each row has; and per quarter its place among the years. */
  capacity: Float64Array
  yearOfQuarter: Int32Array
  uses: readonly (readonly Verbruik[])[]
  /** Streets of each unit that other units share, and per street how many quarters two beginnings lie apart. */
  streets: readonly (readonly number[])[]
  streetNames: readonly string[]
  streetUnits: readonly (readonly number[])[]
  streetGap: Int32Array
  near: readonly Nabijheid[]
  /** Per unit the places in `near` of its own, and of others that it helps. */
  nearOf: readonly (readonly number[])[]
  helps: readonly (readonly number[])[]
  /** Dwellings that a wijk has at least, and per unit what it adds to each. */
  minima: readonly { wijk: string; dwellings: number }[]
  adds: readonly (readonly { minimum: number; dwellings: number }[])[]
  smallestSeries: number
  /** Promises of each unit; all promised dwellings together, and how many may move. */
  promises: readonly (readonly { quarter: number; dwellings: number }[])[]
  promised: number
  mayMove: number
}

/** Blocks that go together, in the order of their first block. */
function unitsOf(question: Planvraag): number[][] {
  const groups = new Map<string, number[]>()
  const together = isOn(question, 'samen')
  for (const [index, { samen }] of question.blokken.entries()) {
    const key = together && samen !== null ? `samen/${samen}` : `blok/${index}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [index])
    else group.push(index)
  }
  return [...groups.values()]
}

/** Twelfths of a dwelling that all crews together can do in a quarter; quiet weeks count when their rule is on. */
export function crewCapacity(question: Planvraag, quarter: number): number {
  const quiet = isOn(question, 'rustige-weken')
    ? question.rustigeWeken.reduce((sum, week) => sum + (week.kwartaal === quarter ? week.weken : 0), 0)
    : 0
  const share = Math.max(0, WEEKS_PER_QUARTER - quiet) / WEEKS_PER_QUARTER
  const dwellings = question.ploegen
    .filter(({ van, tot }) => van <= quarter && quarter <= tot)
    .reduce((sum, { woningenPerKwartaal }) => sum + woningenPerKwartaal, 0)
  return Math.floor(TWELFTHS * dwellings * share + 1e-9)
}

/** Twelfths of a dwelling that a block asks of the crews in each quarter of its work. */
export function crewLoad(block: Planblok): number {
  return (TWELFTHS * dwellingsOf(block)) / block.duur
}

function stocksOf(question: Planvraag): { stocks: Rekenmodel['stocks']; capacity: number[] } {
  const quarters = Array.from({ length: question.kwartalen }, (_, quarter) => quarter)
  const stocks: { stock: Voorraad; base: number }[] = []
  const capacity: number[] = []
  const add = (stock: Voorraad, values: readonly number[]) => {
    stocks.push({ stock, base: capacity.length })
    capacity.push(...values)
  }
  if (isOn(question, 'ploegen')) {
    add(
      { soort: 'ploegen' },
      quarters.map((quarter) => crewCapacity(question, quarter)),
    )
  }
  if (isOn(question, 'geld')) {
    for (const rij of moneyRows(question)) add({ soort: 'geld', rij }, rij.euroPerJaar)
  }
  if (isOn(question, 'wisselwoningen')) {
    add(
      { soort: 'wisselwoningen' },
      quarters.map((quarter) => question.wisselwoningen[quarter] ?? 0),
    )
  }
  const most = question.hoogstensPerBuurt
  if (most !== null && isOn(question, 'overlast')) {
    for (const buurt of new Set(question.blokken.map((block) => block.buurt))) {
      add(
        { soort: 'overlast', buurt },
        quarters.map(() => most),
      )
    }
  }
  return { stocks, capacity }
}

/** What one block takes of one stock, quarter by quarter of its work. */
function usesOf(block: Planblok, { stock, base }: Rekenmodel['stocks'][number]): Verbruik[] {
  if (stock.soort === 'geld') {
    const amount = stock.rij.eigenaren.reduce((sum, owner) => sum + block.kosten[owner], 0)
    return amount === 0 ? [] : [{ base, after: -1, amount }]
  }
  if (stock.soort === 'overlast' && stock.buurt !== block.buurt) return []
  const amount = {
    ploegen: crewLoad(block),
    wisselwoningen: block.wisselwoningen,
    overlast: dwellingsOf(block),
  }[stock.soort]
  return amount === 0 ? [] : Array.from({ length: block.duur }, (_, after) => ({ base, after, amount }))
}

/** Sums of what falls on the same row at the same moment. */
function added(uses: readonly Verbruik[]): Verbruik[] {
  const sums = new Map<string, Verbruik>()
  for (const use of uses) {
    const key = `${use.base}/${use.after}`
    const sum = sums.get(key)
    if (sum === undefined) sums.set(key, { ...use })
    else sum.amount += use.amount
  }
  return [...sums.values()]
}

/** Streets that more than one unit works in, when their rule is on. */
function streetsOf(question: Planvraag, blocks: Rekenmodel['blocks']) {
  const unitsIn = new Map<string, Set<number>>()
  const longest = new Map<string, number>()
  for (const [unit, members] of blocks.entries()) {
    for (const block of members.flatMap((index) => question.blokken[index] ?? [])) {
      for (const street of block.straten) {
        const units = unitsIn.get(street) ?? new Set<number>()
        unitsIn.set(street, units.add(unit))
        longest.set(street, Math.max(longest.get(street) ?? 0, block.duur))
      }
    }
  }
  const shared = isOn(question, 'straat') ? [...unitsIn].filter(([, units]) => units.size > 1) : []
  const streets: number[][] = blocks.map(() => [])
  for (const [street, [, units]] of shared.entries()) for (const unit of units) streets[unit]?.push(street)
  return {
    streets,
    streetNames: shared.map(([name]) => name),
    streetUnits: shared.map(([, units]) => [...units]),
    streetGap: Int32Array.from(
      shared.map(([name]) => (longest.get(name) ?? 0) + question.termijnen.rustInStraat),
    ),
  }
}

/** Blocks next to a block, whichever of the two says so. */
export function neighboursOf({ blokken }: Pick<Planvraag, 'blokken'>): number[][] {
  const place = new Map(blokken.map(({ id }, index) => [id, index]))
  const neighbours = blokken.map(() => new Set<number>())
  for (const [index, { aansluitend }] of blokken.entries()) {
    for (const id of aansluitend) {
      const other = place.get(id)
      if (other === undefined || other === index) continue
      neighbours[index]?.add(other)
      neighbours[other]?.add(index)
    }
  }
  return neighbours.map((set) => [...set].toSorted((a, b) => a - b))
}

/** Points for nearness: those that a unit has in any case, per unit, and those that hang on others. */
function nearnessOf(question: Planvraag, unitOfBlock: Int32Array, table: Puntentabel, units: number) {
  const own = new Float64Array(units)
  const near: Nabijheid[] = []
  const around = neighboursOf(question)
  for (const [block, { woningen }] of question.blokken.entries()) {
    const points = table.points(block, 'nabij', 0)
    const unit = unitOfBlock[block] ?? 0
    if (points === 0) continue
    const corporate = (around[block] ?? []).filter(
      (other) => (question.blokken[other]?.woningen.corporatie ?? 0) > 0,
    )
    const neighbours = [...new Set(corporate.map((other) => unitOfBlock[other] ?? 0))]
    if (woningen.corporatie > 0 || neighbours.includes(unit)) own[unit] = (own[unit] ?? 0) + points
    else if (neighbours.length > 0) near.push({ unit, block, points, neighbours })
  }
  return { own, near }
}

/** Works a question out into rows of numbers. The question has no faults (`faultsOfQuestion`). */
export function modelOf(question: Planvraag): Rekenmodel {
  const { blokken, kwartalen: quarters } = question
  const blocks = unitsOf(question)
  const units = blocks.length
  const unitOfBlock = new Int32Array(blokken.length)
  for (const [unit, members] of blocks.entries()) for (const block of members) unitOfBlock[block] = unit
  const membersOf = (unit: number) => (blocks[unit] ?? []).flatMap((index) => blokken[index] ?? [])
  const table = pointsTable(question)
  const { own, near } = nearnessOf(question, unitOfBlock, table, units)
  const allowed = new Uint8Array(units * quarters)
  const value = new Float64Array(units * quarters)
  for (const [unit, members] of blocks.entries()) {
    for (let quarter = 0; quarter < quarters; quarter += 1) {
      const place = unit * quarters + quarter
      const isFree = membersOf(unit).every((block) => ownObstacle(question, block, quarter) === null)
      allowed[place] = isFree ? 1 : 0
      value[place] =
        (own[unit] ?? 0) +
        members.reduce(
          (sum, block) =>
            sum +
            table.points(block, 'labelstappen', quarter) +
            table.points(block, 'buurt', quarter) +
            table.points(block, 'stem', quarter) +
            table.points(block, 'vroeg', quarter),
          0,
        )
    }
  }
  const { stocks, capacity } = stocksOf(question)
  const minima = isOn(question, 'minimum-per-wijk')
    ? question.minimumPerWijk.map(({ wijk, woningen }) => ({ wijk, dwellings: woningen }))
    : []
  const keepsPromises = isOn(question, 'beloften')
  const promises = blocks.map((_, unit) =>
    membersOf(unit).flatMap((block) =>
      block.beloofd === null || !keepsPromises
        ? []
        : [{ quarter: block.beloofd.kwartaal, dwellings: dwellingsOf(block) }],
    ),
  )
  const promised = promises.flat().reduce((sum, { dwellings }) => sum + dwellings, 0)
  const nearOf: number[][] = blocks.map(() => [])
  const helps: number[][] = blocks.map(() => [])
  for (const [index, { unit, neighbours }] of near.entries()) {
    nearOf[unit]?.push(index)
    for (const other of neighbours) helps[other]?.push(index)
  }
  const firstYear = planYears(question)[0] ?? 0
  return {
    question,
    quarters,
    units,
    blocks,
    unitOfBlock,
    dwellings: Int32Array.from(blocks, (_, unit) =>
      membersOf(unit).reduce((sum, block) => sum + dwellingsOf(block), 0),
    ),
    allowed,
    value,
    mandatory: Uint8Array.from(blocks, (_, unit) =>
      membersOf(unit).some((block) => mustBegin(question, block)) ? 1 : 0,
    ),
    table,
    stocks,
    capacity: Float64Array.from(capacity),
    yearOfQuarter: Int32Array.from(
      { length: quarters },
      (_, quarter) => planYearOf(question, quarter) - firstYear,
    ),
    uses: blocks.map((_, unit) =>
      added(membersOf(unit).flatMap((block) => stocks.flatMap((stock) => usesOf(block, stock)))),
    ),
    ...streetsOf(question, blocks),
    near,
    nearOf,
    helps,
    minima,
    adds: blocks.map((_, unit) =>
      minima.flatMap(({ wijk }, minimum) => {
        const dwellings = membersOf(unit)
          .filter((block) => block.wijk === wijk)
          .reduce((sum, block) => sum + dwellingsOf(block), 0)
        return dwellings === 0 ? [] : [{ minimum, dwellings }]
      }),
    ),
    smallestSeries: isOn(question, 'kleinste-serie') ? question.kleinsteSerie : 0,
    promises,
    promised,
    mayMove: Math.floor(promised * question.hoogstensVerschuiven + 1e-9),
  }
}
