import { z } from 'zod'
import { daysInMonth, monthOf, yearOf } from '../calendar.ts'
import type { Planblok, Planvraag } from './planner/planvraag.ts'
import type { Plankeuzes } from './plankeuzes.ts'

/** Where something holds: a whole wijk, a buurt, or one block. */
export const PLEKSOORTEN = ['wijk', 'buurt', 'blok'] as const

/** Weeks of rest that people know of. */
export const RUSTSOORTEN = ['bouwvak', 'ramadan', 'kerst', 'examens', 'anders'] as const

/** Most blocks that are said to go together in one line. */
export const MOST_TOGETHER = 20

/** Most circumstances that are kept at a time. */
export const MOST_CIRCUMSTANCES = 300

/**
 * The shape of a circumstance, for who keeps it and for who takes it in.
 *
 * @param bron where it comes from; null: an assumption
 * @param plek id of the wijk, buurt or block
 */
export function circumstanceOf<B extends z.ZodType<string | null>, P extends z.ZodType<string>>(
  bron: B,
  plek: P,
) {
  const waar = z.strictObject({ soort: z.enum(PLEKSOORTEN), id: plek })
  const datum = z.iso.date()
  return z.discriminatedUnion('soort', [
    /** How much residents ask for work here, 0 to 100. */
    z.strictObject({ soort: z.literal('stem'), waar, gewicht: z.number().int().min(0).max(100), bron }),
    /** Months (1 to 12) in which nests or bats forbid work on roof and facade. */
    z.strictObject({
      soort: z.literal('natuur'),
      waar,
      maanden: z.array(z.number().int().min(1).max(12)).min(1).max(12),
      bron,
    }),
    /** Day of the meeting in which the VvE decides. */
    z.strictObject({ soort: z.literal('vve-vergadering'), waar, datum, bron }),
    /** Day on which the tenants' organisation is asked for advice. */
    z.strictObject({ soort: z.literal('huurdersadvies'), waar, datum, bron }),
    /** Blocks that begin in the same quarter or not at all. */
    z.strictObject({ soort: z.literal('samen'), blokken: z.array(plek).min(2).max(MOST_TOGETHER), bron }),
    /** Days, both counted, in which no work is done at people's homes, everywhere. */
    z.strictObject({ soort: z.literal('rustig'), rust: z.enum(RUSTSOORTEN), van: datum, tot: datum, bron }),
  ])
}

/** Something that people know and no register does, with its source. */
export const omstandigheid = circumstanceOf(z.string().nullable(), z.string().min(1).max(80))
export type Omstandigheid = z.infer<typeof omstandigheid>

type Plek = Pick<Planblok, 'id' | 'buurt' | 'wijk'>
type Met<S extends Omstandigheid['soort']> = Extract<Omstandigheid, { soort: S }>

function ofKind<S extends Omstandigheid['soort']>(all: readonly Omstandigheid[], soort: S): Met<S>[] {
  return all.filter((one): one is Met<S> => one.soort === soort)
}

const idOf = (block: Plek, soort: (typeof PLEKSOORTEN)[number]) =>
  soort === 'blok' ? block.id : block[soort]

/** Those that hold for a block: what is said of itself goes before its buurt, and that before its wijk. */
function nearest<T extends Pick<Met<'stem'>, 'waar'>>(all: readonly T[], block: Plek): T[] {
  const own = all.filter(({ waar }) => idOf(block, waar.soort) === waar.id)
  for (const place of ['blok', 'buurt', 'wijk'] as const) {
    const found = own.filter(({ waar }) => waar.soort === place)
    if (found.length > 0) return found
  }
  return []
}

/** Furthest quarter from the first of a plan that a question names. */
const FURTHEST = 400

/** Quarters from the first of the plan to another; before the plan it is negative. */
export function quarterIn({ eerste }: Pick<Plankeuzes, 'eerste'>, jaar: number, kwartaal: number): number {
  const quarters = (jaar - eerste.jaar) * 4 + kwartaal - eerste.kwartaal
  return Math.max(-FURTHEST, Math.min(FURTHEST, quarters))
}

/** Quarter of the plan in which a day lies; before the plan it is negative. */
export function planQuarterOf(keuzes: Pick<Plankeuzes, 'eerste'>, date: string): number {
  return quarterIn(keuzes, yearOf(date), Math.ceil(monthOf(date) / 3))
}

function firstQuarter(keuzes: Plankeuzes, dates: readonly { datum: string }[]): number | null {
  const [first] = dates.map(({ datum }) => datum).toSorted()
  return first === undefined ? null : planQuarterOf(keuzes, first)
}

/**
 * What people know of a block: what residents ask for, months with nests or bats, and meetings. Of several meetings the first holds,
 * of several voices the loudest; months of nests add up, whether they were said of the block, its buurt or its wijk.
 *
 * @example a voice of 60 for its buurt and none for itself: the block has 60
 */
export function circumstancesOfBlock(
  all: readonly Omstandigheid[],
  keuzes: Plankeuzes,
  block: Plek,
): Pick<Planblok, 'stem' | 'natuurmaanden' | 'vveVergadering' | 'huurdersadvies'> {
  const months = ofKind(all, 'natuur')
    .filter(({ waar }) => idOf(block, waar.soort) === waar.id)
    .flatMap(({ maanden }) => maanden)
  return {
    stem: Math.max(0, ...nearest(ofKind(all, 'stem'), block).map(({ gewicht }) => gewicht)),
    natuurmaanden: [...new Set(months)].toSorted((a, b) => a - b),
    vveVergadering: firstQuarter(keuzes, nearest(ofKind(all, 'vve-vergadering'), block)),
    huurdersadvies: firstQuarter(keuzes, nearest(ofKind(all, 'huurdersadvies'), block)),
  }
}

/**
 * Which blocks go together: of each block the name of its group. Lines that share a block are one group; a block that is not planned
 * is left out, and one that is left alone goes with nobody.
 *
 * @param present ids of the blocks that are planned
 * @example A with B, B with C, and B is done: A and C go together
 */
export function groupsOf(
  all: readonly Omstandigheid[],
  present: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const members = new Map<string, Set<string>>()
  for (const { blokken } of ofKind(all, 'samen')) {
    const group = new Set(blokken.flatMap((block) => [block, ...(members.get(block) ?? [])]))
    for (const block of group) members.set(block, group)
  }
  const groups = [...new Set(members.values())]
    .map((group) => [...group].filter((block) => present.has(block)).toSorted())
    .filter((group) => group.length > 1)
    .toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1))
  return new Map(groups.flatMap((group, at) => group.map((block) => [block, `samen-${at + 1}`] as const)))
}

/** Day of its quarter, 1 to 92. Example: dayOfQuarter('2027-02-01') is 32. */
function dayOfQuarter(date: string): number {
  const [year, month] = [yearOf(date), monthOf(date)]
  const first = month - ((month - 1) % 3)
  let days = Number(date.slice(8, 10))
  for (let before = first; before < month; before += 1) days += daysInMonth(year, before)
  return days
}

/** Days of a quarter of the plan, 90 to 92. */
function daysInQuarter({ eerste }: Pick<Plankeuzes, 'eerste'>, quarter: number): number {
  const count = eerste.jaar * 4 + eerste.kwartaal - 1 + quarter
  const [year, month] = [Math.floor(count / 4), (count % 4) * 3 + 1]
  return [month, month + 1, month + 2].reduce((sum, one) => sum + daysInMonth(year, one), 0)
}

const DAYS_IN_WEEK = 7
const WEEKS_IN_QUARTER = 13

/**
 * Weeks of rest per quarter of the plan, of what people entered with its days.
 *
 * @example 22 March 2027 up to 4 April 2027, in a plan from the first quarter of 2027: 10 days in quarter 0, 4 days in quarter 1
 */
export function quietWeeksOf(all: readonly Omstandigheid[], keuzes: Plankeuzes): Planvraag['rustigeWeken'] {
  return ofKind(all, 'rustig').flatMap(({ rust, van, tot }) => {
    const [first, last] = [planQuarterOf(keuzes, van), planQuarterOf(keuzes, tot)]
    const quarters = Array.from({ length: keuzes.kwartalen }, (_, at) => at)
    return quarters
      .filter((at) => at >= first && at <= last)
      .map((kwartaal) => {
        const from = kwartaal === first ? dayOfQuarter(van) : 1
        const until = kwartaal === last ? dayOfQuarter(tot) : daysInQuarter(keuzes, kwartaal)
        const weken = Math.min(WEEKS_IN_QUARTER, (until - from + 1) / DAYS_IN_WEEK)
        return { soort: rust, kwartaal, weken }
      })
      .filter(({ weken }) => weken > 0)
  })
}
