import { NIETMEEREDENEN, type NietMee } from '../../../analyses/renovatie/planner/planvraag.ts'

/** Dwellings that are not planned, per reason over all wijken. */
export function totalsOf(rows: readonly NietMee[]): Record<NietMee['reden'], number> {
  const totals = { 'geen-blok': 0, 'eigenaar-onbekend': 0, 'wil-nu-niet': 0, 'werk-begonnen': 0 }
  for (const reden of NIETMEEREDENEN) {
    for (const row of rows) if (row.reden === reden) totals[reden] += row.woningen
  }
  return totals
}
