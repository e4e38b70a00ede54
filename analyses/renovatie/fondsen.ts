import type { Fonds, Programma } from '../../geodata/schema/programma.ts'
import { ontbreekt } from '../result.ts'
import { yearOf, quarterOf } from '../statistics/calendar-quarter.ts'
import {
  EIGENAREN,
  type EigenaarRegel,
  type FondsRegel,
  type FondsVerwachting,
  type VerwachtAantal,
} from './verwachting-schema.ts'
import { RENOVATION } from './voortgang.ts'

/**
 * How a fund stands at the state of the register. A deadline in or before the year of the plan is history: the cyclus sets its
 * own.
 *
 * @param state last day of the register, ISO date
 */
export function fundState(
  fund: Fonds,
  { planJaar, acties }: Pick<Programma, 'planJaar' | 'acties'>,
  state: string | null,
): FondsVerwachting['stand'] {
  const named = acties.some(({ id, fondsen }) => id === RENOVATION && fondsen.includes(fund.id))
  const over =
    fund.tot !== null && (fund.tot <= planJaar || (state !== null && fund.tot < yearOf(quarterOf(state))))
  if (over) return 'afgelopen'
  if (!named) return 'geen-renovatie'
  if (fund.voor.length === 0) return 'eigenaar-niet-genoemd'
  return fund.tot === null ? 'zonder-einde' : 'loopt'
}

/** The last year in which a fund pays renovation; null: no such fund has an end ahead. */
export function lastFundYear(programme: Programma | null, state: string): number | null {
  const ends = (programme?.fondsen ?? [])
    .filter((fund) => programme !== null && fundState(fund, programme, state) === 'loopt')
    .flatMap(({ tot }) => (tot === null ? [] : [tot]))
  return ends.length === 0 ? null : Math.max(...ends)
}

/**
 * Every fund of the programme that is named for renovation or has an end: which owners it may pay, and what is expected to be
 * done on its last day. A fund that has ended takes nothing new and gets no forecast.
 *
 * @param rows the owners with their forecast for the whole focus area
 * @returns funds by their end, those without one last
 */
export function fundForecasts(
  programme: Programma | null,
  rows: readonly EigenaarRegel[],
  state: string | null,
): FondsVerwachting[] {
  if (programme === null) return []
  return programme.fondsen
    .map((fund) => ({ fund, stand: fundState(fund, programme, state) }))
    .filter(({ fund, stand }) => stand !== 'geen-renovatie' || fund.tot !== null)
    .map(({ fund: { id, naam, van, tot, voor }, stand }) => {
      const owners = EIGENAREN.filter((owner) => voor.includes(owner))
      const pays = stand === 'loopt' || stand === 'zonder-einde'
      const lines = pays ? rows.filter(({ eigenaar }) => owners.includes(eigenaar)) : []
      return { id, naam, van, tot, stand, voor: owners, regels: lines.map((row) => onLastDay(row, tot)) }
    })
    .toSorted((a, b) => (a.tot ?? Infinity) - (b.tot ?? Infinity) || (a.naam < b.naam ? -1 : 1))
}

function onLastDay(
  { eigenaar, focusgebied, streven, verwachting }: EigenaarRegel,
  end: number | null,
): FondsRegel {
  const base = { eigenaar, nu: focusgebied.telt, streven }
  const missing = (reason: Parameters<typeof ontbreekt>[0]): FondsRegel => ({
    ...base,
    tegenEinde: ontbreekt(reason),
    rest: ontbreekt(reason),
    kans: null,
  })
  if (!verwachting.bekend) return missing(verwachting.reden)
  const index = verwachting.jaren.findIndex(({ jaar }) => jaar === end)
  const expected = verwachting.jaren[index]
  if (end === null || expected === undefined) return missing('geen-einddatum')
  const { midden, laag80, hoog80, laag95, hoog95 } = expected
  const tegenEinde = { bekend: true as const, midden, laag80, hoog80, laag95, hoog95 }
  return {
    ...base,
    tegenEinde,
    rest: streven === null ? ontbreekt('geen-streefgetal') : { bekend: true, ...restOf(streven, expected) },
    kans: verwachting.doel.bekend ? (verwachting.doel.kans[index] ?? null) : null,
  }
}

/** What of a target is left: many done is little left, so that the limits change places. */
function restOf(target: number, done: VerwachtAantal): VerwachtAantal {
  const left = (count: number) => Math.max(0, target - count)
  return {
    midden: left(done.midden),
    laag80: left(done.hoog80),
    hoog80: left(done.laag80),
    laag95: left(done.hoog95),
    hoog95: left(done.laag95),
  }
}
