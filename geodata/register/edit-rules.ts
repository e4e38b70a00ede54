import type { Registerwoning } from '../schema/registerwoning.ts'
import { type RenovatieStatus, renovatieStatus, type StatusStap } from '../schema/woning.ts'
import type { Wijzigfout } from '../schema/wijzigfout.ts'
import type { WijzigbaarVeld } from '../schema/woningfeit.ts'
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

/** Statuses beside the order of the work: a dwelling can go there and come back from there at any time. */
const BESIDE: readonly RenovatieStatus[] = ['wil-nu-niet', 'niet-bereikt']

/** Whether a status stands earlier in the order of the work than the furthest one now; what stands beside it is passed over. */
export function goesBack(historie: readonly StatusStap[], status: RenovatieStatus): boolean {
  if (BESIDE.includes(status)) return false
  const now = historie.findLast((step) => !BESIDE.includes(step.status))
  const place = (one: RenovatieStatus) => renovatieStatus.options.indexOf(one)
  return now !== undefined && place(status) < place(now.status)
}

/**
 * Everything that is wrong with a change to a dwelling; none when it may be made.
 *
 * A value must be one of its field; its day may not lie in the future, before the year of building, or before the day of what
 * stands there, for then it would not show. A status may go back only with a reason.
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
  const status = renovatieStatus.safeParse(edit.veld === 'status' ? edit.waarde : null)
  if (status.success && edit.reden === '' && goesBack(row.woning.historie, status.data)) {
    add('reden', 'terug-zonder-reden', row.woning.status ?? '')
  }
  return faults
}
