import { moneyRows, type Geldrij } from './geldrijen.ts'
import { isOn, type Planblok, type Planvraag } from './planvraag.ts'
import { dwellingsOf } from './punten.ts'

/** Work of crews is counted in twelfths of a dwelling per quarter, so that work of 1, 2, 3 or 4 quarters divides evenly. */
export const TWELFTHS = 12
const WEEKS_PER_QUARTER = 13

/** Something that is limited per quarter or per year, with a row of numbers for each. */
export type Voorraad =
  | { soort: 'ploegen' }
  | { soort: 'wisselwoningen' }
  | { soort: 'overlast'; buurt: string }
  | { soort: 'geld'; rij: Geldrij }

/** A stock with the first of its rows. */
export interface Voorraadrij {
  stock: Voorraad
  base: number
}

/** What a unit takes of a row of numbers: `row` of the first quarter or year, then the number of the quarter of the work. */
export interface Verbruik {
  /** First row of the stock. */
  base: number
  /** Quarters after the beginning; -1: money, by the year of the beginning. */
  after: number
  amount: number
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

/** Every stock of a question of which the rule is on, and what each of its rows has. */
export function stocksOf(question: Planvraag): { stocks: Voorraadrij[]; capacity: number[] } {
  const quarters = Array.from({ length: question.kwartalen }, (_, quarter) => quarter)
  const stocks: Voorraadrij[] = []
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
export function usesOf(block: Planblok, { stock, base }: Voorraadrij): Verbruik[] {
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
export function addedUses(uses: readonly Verbruik[]): Verbruik[] {
  const sums = new Map<string, Verbruik>()
  for (const use of uses) {
    const key = `${use.base}/${use.after}`
    const sum = sums.get(key)
    if (sum === undefined) sums.set(key, { ...use })
    else sum.amount += use.amount
  }
  return [...sums.values()]
}
