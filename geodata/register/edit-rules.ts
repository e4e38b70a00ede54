import type { Registerwoning } from '../schema/registerwoning.ts'
import type { Wijzigfout } from '../schema/wijzigfout.ts'
import type { WijzigbaarVeld, Woningveld } from '../schema/woningfeit.ts'
import { volgordeVan } from '../schema/woningwerk.ts'
import { isFieldValue } from './field-values.ts'

/** What a person wants a field to be. */
export interface Wijziging {
  veld: WijzigbaarVeld
  waarde: string
  /** Day from which it holds, ISO date. */
  datum: string
  /** May be empty, unless the status goes back. */
  reden: string
}

/**
 * How a value moves along the order of its field from what stands there: `terug` to an earlier step, `overslaan` past a step that
 * must be made, with the steps in between. Null: as it should, or the field has no order, or one of the two stands beside it.
 *
 * @param waren values of the field so far, oldest first; those beside the order are passed over
 */
export function moveOf(
  veld: Woningveld,
  waren: readonly string[],
  waarde: string,
): { soort: 'terug' | 'overslaan'; tussen: string[] } | null {
  const order = volgordeVan(veld)
  const to = order?.stappen.indexOf(waarde) ?? -1
  if (order === null || to === -1) return null
  const from = order.stappen.indexOf(waren.findLast((one) => order.stappen.includes(one)) ?? '')
  // Where nothing is known yet, the register begins with what is said.
  if (from === -1) return null
  if (to < from) return { soort: 'terug', tussen: [] }
  const tussen = order.stappen.slice(from + 1, to)
  return order.elkeStap && tussen.length > 0 ? { soort: 'overslaan', tussen } : null
}

/**
 * Everything that is wrong with a change to a dwelling; none when it may be made.
 *
 * A value must be one of its field; its day may not lie in the future, before the year of building, or before the day of what
 * stands there, for then it would not show. A status, track or measure may go back, and a status or track may pass a step over, only
 * with a reason. A day to ask again lies ahead.
 *
 * @param today ISO date
 */
export function faultsOfEdit(row: Registerwoning, edit: Wijziging, today: string): Wijzigfout[] {
  const faults: Wijzigfout[] = []
  const add = (deel: Wijzigfout['deel'], fout: Wijzigfout['fout'], bij: string) =>
    faults.push({ deel, fout, bij })
  const thisYear = today.slice(0, 4)
  const valid = isFieldValue(edit.veld, edit.waarde) && !(edit.veld === 'bouwjaar' && edit.waarde > thisYear)
  if (!valid) add('waarde', 'geen-waarde', edit.waarde)
  const built = edit.veld === 'bouwjaar' ? edit.waarde : String(row.woning.bouwjaar ?? '')
  const standing = row.velden.find((field) => field.veld === edit.veld)?.herkomst.datum ?? ''
  if (edit.datum > today) add('datum', 'in-de-toekomst', today)
  else if (valid && edit.datum.slice(0, 4) < built) add('datum', 'voor-de-bouw', built)
  else if (edit.datum < standing) add('datum', 'voor-wat-er-staat', standing)
  if (edit.veld === 'opnieuw-vragen' && valid && edit.waarde <= today) add('waarde', 'niet-vooruit', today)
  const were =
    edit.veld === 'status'
      ? row.woning.historie.map((step) => step.status)
      : row.velden.filter((field) => field.veld === edit.veld).map((field) => field.waarde)
  const move = valid && edit.reden === '' ? moveOf(edit.veld, were, edit.waarde) : null
  if (move?.soort === 'terug') add('reden', 'terug-zonder-reden', were.at(-1) ?? '')
  if (move?.soort === 'overslaan') add('reden', 'overslaan-zonder-reden', move.tussen.join())
  return faults
}
