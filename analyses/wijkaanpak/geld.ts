import type { Budgetregel } from '../../geodata/schema/wijkaanpak.ts'
import type { Planactie } from '../../geodata/schema/planactie.ts'

/** A fund as a plan needs it: the years in which it pays, and its size; null: not known. */
export interface Planfonds {
  id: string
  naam: string
  van: number | null
  tot: number | null
  omvangEuro: number | null
}

/** Why money cannot stand as it was written. */
export type Geldfout =
  | { code: 'onbekend-fonds'; fonds: string }
  | { code: 'fonds-afgelopen'; fonds: string; tot: number }
  | { code: 'fonds-nog-niet'; fonds: string; van: number }
  | { code: 'meer-dan-fonds'; fonds: string; omvangEuro: number; gevraagdEuro: number }

const yearOf = (day: string): number => Number(day.slice(0, 4))

/**
 * What is wrong with the funds of an action. A fund that has ended takes no new action, and none that begins after it (domain.md, "Wat
 * stopt wanneer"); one that stood there already may stay. Money that ends before the action is no fault: it asks for a note 'daarna'.
 *
 * @param before ids of the funds the action had
 * @param today ISO day
 */
export function faultsOfActionFunds(
  action: Pick<Planactie, 'fondsen' | 'van'>,
  before: ReadonlySet<string>,
  funds: readonly Planfonds[],
  today: string,
): Geldfout[] {
  return action.fondsen.flatMap(({ fonds }): Geldfout[] => {
    const known = funds.find(({ id }) => id === fonds)
    if (known === undefined) return [{ code: 'onbekend-fonds', fonds }]
    if (before.has(fonds) || known.tot === null) return []
    const begins = Math.max(yearOf(today), action.van === null ? 0 : yearOf(action.van))
    return begins > known.tot ? [{ code: 'fonds-afgelopen', fonds, tot: known.tot }] : []
  })
}

/** Whether an action has money that ends before it does, and no note of what comes then. */
export function lacksAfterwards(
  action: Pick<Planactie, 'fondsen' | 'tot' | 'daarna'>,
  funds: readonly Planfonds[],
): boolean {
  if (action.daarna.trim() !== '' || action.fondsen.length === 0) return false
  const ends = action.fondsen.map(({ fonds }) => funds.find(({ id }) => id === fonds)?.tot ?? null)
  const lastYear = action.tot === null ? Infinity : yearOf(action.tot)
  // Without an end the action goes on, whatever its money does.
  return ends.some((end) => end !== null && end < lastYear)
}

/** What a plan asks of a fund, beside its size; `past` null: the size is not known, so it cannot be judged. */
export interface Fondsstand {
  fonds: string
  gevraagdEuro: number
  /** Lines of this fund without an amount. */
  zonderBedrag: number
  omvangEuro: number | null
  past: boolean | null
}

/** Adds the budget lines of a plan up per fund, in the order of the funds. Lines without a fund count nowhere. */
export function addUpFunds(lines: readonly Budgetregel[], funds: readonly Planfonds[]): Fondsstand[] {
  return funds.flatMap(({ id, omvangEuro }): Fondsstand[] => {
    const own = lines.filter(({ fonds }) => fonds === id)
    if (own.length === 0) return []
    const gevraagdEuro = own.reduce((sum, { bedragEuro }) => sum + (bedragEuro ?? 0), 0)
    return [
      {
        fonds: id,
        gevraagdEuro,
        zonderBedrag: own.filter(({ bedragEuro }) => bedragEuro === null).length,
        omvangEuro,
        past: omvangEuro === null ? null : gevraagdEuro <= omvangEuro,
      },
    ]
  })
}

/**
 * What is wrong with a budget line: a fund that is not known, a year in which it does not pay, or more than it holds together with all
 * other lines. A fund whose size is not known cannot be judged and is not refused.
 *
 * @param others the other lines of the plan
 */
export function faultsOfBudgetLine(
  line: Budgetregel,
  others: readonly Budgetregel[],
  funds: readonly Planfonds[],
): Geldfout[] {
  if (line.fonds === null) return []
  const known = funds.find(({ id }) => id === line.fonds)
  if (known === undefined) return [{ code: 'onbekend-fonds', fonds: line.fonds }]
  const { id: fonds, van, tot, omvangEuro } = known
  const faults: Geldfout[] = []
  if (line.jaar !== null && tot !== null && line.jaar > tot)
    faults.push({ code: 'fonds-afgelopen', fonds, tot })
  if (line.jaar !== null && van !== null && line.jaar < van)
    faults.push({ code: 'fonds-nog-niet', fonds, van })
  const [sum] = addUpFunds([...others, line], [known])
  if (line.bedragEuro !== null && sum?.past === false && omvangEuro !== null) {
    faults.push({ code: 'meer-dan-fonds', fonds, omvangEuro, gevraagdEuro: sum.gevraagdEuro })
  }
  return faults
}
