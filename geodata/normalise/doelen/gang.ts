import { moveOf } from '../../register/edit-rules.ts'
import type { Woningveld } from '../../schema/woningfeit.ts'
import { volgordeVan } from '../../schema/woningwerk.ts'
import type { Doelcontext, Stap } from './doel.ts'

/** A row that is good by itself, and waits for the other rows about its dwelling. */
export interface Wachtrij {
  /** Place in the file. */
  rij: number
  woning: string
  /** Day from which the row holds, ISO date. */
  dag: string
  feiten: readonly (readonly [Woningveld, string])[]
}

/** What a row says of a field, against what was said before and after it. */
export interface Gangfout {
  veld: Woningveld
  reden: string
}

const REGISTER = 'of wijzig deze woning in het register, met een reden.'
const woorden = (waarde: string): string => waarde.replaceAll('-', ' ')

/**
 * Why a field cannot go where a row says. Null: it moves as it should, or nothing is known yet, or the register says the same of
 * that day already. What others say of the same day is no move but a contradiction: a person decides on it.
 */
function foutVan(veld: Woningveld, waarde: string, dag: string, bekend: readonly Stap[]): string | null {
  const order = volgordeVan(veld)?.stappen ?? []
  if (bekend.some((step) => step.datum === dag && step.waarde === waarde)) return null
  const known = bekend.filter((step) => order.includes(step.waarde))
  const before = known.filter((step) => step.datum < dag)
  const last = before.at(-1)
  const move = moveOf(
    veld,
    before.map((step) => step.waarde),
    waarde,
  )
  if (last !== undefined && move?.soort === 'terug') {
    return `Van ${woorden(last.waarde)} (${last.datum}) terug naar ${woorden(waarde)} kan alleen met een reden. Verbeter deze rij, ${REGISTER}`
  }
  if (last !== undefined && move?.soort === 'overslaan') {
    const tussen = move.tussen.map(woorden).join(', ')
    return `Van ${woorden(last.waarde)} (${last.datum}) naar ${woorden(waarde)} slaat over: ${tussen}. Zet elke stap met haar dag in de lijst, ${REGISTER}`
  }
  const next = known.find((step) => step.datum > dag)
  if (next === undefined || moveOf(veld, [waarde], next.waarde)?.soort !== 'terug') return null
  return `Op ${next.datum} staat deze woning al op ${woorden(next.waarde)}, een eerdere stap dan ${woorden(waarde)}. Verbeter deze rij, ${REGISTER}`
}

const opDag = (a: { datum: string }, b: { datum: string }) =>
  a.datum < b.datum ? -1 : Number(a.datum > b.datum)

/**
 * Rows that bring a status, track or measure where it may go only with a reason, which a list does not have: back, or past a step that
 * must be made. Rows of one dwelling are held against each other in the order of their days, whatever their order in the file, and
 * against all that the register says now. A refused row counts for nothing: the next is held against what stood before it. The first
 * that anybody says of a dwelling is no skip.
 *
 * @param rows rows of a file; a dwelling has one per day
 */
export function gangfouten(
  rows: readonly Wachtrij[],
  stappenVan: Doelcontext['stappenVan'],
): Map<Wachtrij, Gangfout> {
  const faults = new Map<Wachtrij, Gangfout>()
  const taken = new Map<string, Stap[]>()
  for (const row of rows.toSorted((a, b) => (a.dag < b.dag ? -1 : Number(a.dag > b.dag)))) {
    const moving = row.feiten.filter(([veld]) => volgordeVan(veld) !== null)
    const steps = moving.map(([veld, waarde]) => {
      const key = `${row.woning} ${veld}`
      const bekend = [...stappenVan(row.woning, veld), ...(taken.get(key) ?? [])].toSorted(opDag)
      return { key, veld, waarde, reden: foutVan(veld, waarde, row.dag, bekend) }
    })
    const wrong = steps.find(({ reden }) => reden !== null)
    if (wrong !== undefined) {
      faults.set(row, { veld: wrong.veld, reden: wrong.reden ?? '' })
      continue
    }
    for (const { key, waarde } of steps) {
      taken.set(key, [...(taken.get(key) ?? []), { waarde, datum: row.dag }])
    }
  }
  return faults
}

/** Whether a row says something that has an order, and must wait for the other rows about its dwelling. */
export function heeftGang(feiten: Wachtrij['feiten']): boolean {
  return feiten.some(([veld]) => volgordeVan(veld) !== null)
}
