import type { Planvraag } from './planvraag.ts'
import { crewCapacity, crewLoad, TWELFTHS } from './rekenmodel.ts'

/**
 * Which crews work on which blocks: per quarter the blocks by the quarter in which they began, each to the crew it had or else to
 * the first with room; what does not fit with one crew is done by the next as well.
 *
 * @param begins per block its quarter; null: not planned
 * @returns per block the ids of its crews, in the order in which they come; empty: nobody has room (only with the rule off)
 */
export function divideCrews(question: Planvraag, begins: readonly (number | null)[]): string[][] {
  const crews = begins.map((): string[] => [])
  const order = begins
    .flatMap((begin, index) => (begin === null ? [] : [{ index, begin }]))
    .toSorted((a, b) => a.begin - b.begin || a.index - b.index)
  for (let quarter = 0; quarter < question.kwartalen; quarter += 1) {
    const room = roomOf(question, quarter)
    for (const { index, begin } of order) {
      const block = question.blokken[index]
      if (block === undefined || begin > quarter || quarter >= begin + block.duur) continue
      let left = crewLoad(block)
      const own = crews[index] ?? []
      const others = question.ploegen.map(({ id }) => id).filter((id) => !own.includes(id))
      for (const id of [...own, ...others]) {
        const part = Math.min(left, room.get(id) ?? 0)
        if (part < 1e-6) continue
        room.set(id, (room.get(id) ?? 0) - part)
        left -= part
        if (!own.includes(id)) own.push(id)
      }
    }
  }
  return crews
}

/** Twelfths of a dwelling that each crew can do in a quarter; together what all crews can. */
function roomOf(question: Planvraag, quarter: number): Map<string, number> {
  const present = question.ploegen.filter(({ van, tot }) => van <= quarter && quarter <= tot)
  const all = present.reduce((sum, { woningenPerKwartaal }) => sum + TWELFTHS * woningenPerKwartaal, 0)
  const share = all === 0 ? 0 : crewCapacity(question, quarter) / all
  return new Map(present.map(({ id, woningenPerKwartaal }) => [id, TWELFTHS * woningenPerKwartaal * share]))
}
