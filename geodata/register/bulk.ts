import type { Registerwoning } from '../schema/registerwoning.ts'
import type { Wijzigfout } from '../schema/wijzigfout.ts'
import { faultsOfEdit, type Wijziging } from './edit-rules.ts'

/** What a change of many dwellings would do, dwelling by dwelling. */
export interface Bulkoordeel {
  /** Would change, with the value that stands there; null: nothing is known. */
  wijzigt: { woning: string; vorige: string | null }[]
  /** Have this value already. */
  gelijk: string[]
  /** May not change, by what is wrong; a dwelling stands under the first thing that is. Most dwellings first. */
  geweigerd: { fout: Wijzigfout; woningen: string[] }[]
}

/**
 * Judges one value for many dwellings by the rules of a change of one. A dwelling that has the value already is left alone, so that
 * its day and source stay what they are.
 *
 * @param today ISO date
 */
export function judgeBulk(rows: readonly Registerwoning[], edit: Wijziging, today: string): Bulkoordeel {
  const verdict: Bulkoordeel = { wijzigt: [], gelijk: [], geweigerd: [] }
  const refused = new Map<string, { fout: Wijzigfout; woningen: string[] }>()
  for (const row of rows) {
    const woning = row.woning.id
    const vorige = row.velden.find(({ veld }) => veld === edit.veld)?.waarde ?? null
    if (vorige === edit.waarde) {
      verdict.gelijk.push(woning)
      continue
    }
    const [fault] = faultsOfEdit(row, edit, today)
    if (fault === undefined) {
      verdict.wijzigt.push({ woning, vorige })
      continue
    }
    const key = `${fault.fout} ${fault.bij}`
    const known = refused.get(key)
    if (known === undefined) refused.set(key, { fout: fault, woningen: [woning] })
    else known.woningen.push(woning)
  }
  verdict.geweigerd = [...refused.values()].toSorted((a, b) => b.woningen.length - a.woningen.length)
  return verdict
}
