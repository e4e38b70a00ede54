import type { World } from './world.ts'

/** How far a loop is. */
interface Struck {
  kills: number
  /** Kills under which a change was on its way, unanswered, by operation. */
  struck: ReadonlyMap<string, number>
}

/** What a kill must fall in at least once, with the operations of which each consists. Kills are aimed at them in turn. */
const AIMS = {
  invoer: ['pasInvoerToe'],
  vaststelling: ['stelWijkaanpakVast', 'stelCyclusVast'],
  uitgave: ['publiceerUitgave'],
} as const
type Aim = keyof typeof AIMS
const ALL_AIMS = Object.keys(AIMS) as Aim[] // the keys of a constant

/** How many kills fell in a request of a kind. */
function struckBy({ struck }: Pick<Struck, 'struck'>, aim: Aim): number {
  return AIMS[aim].reduce((sum, name) => sum + (struck.get(name) ?? 0), 0)
}

/** Every second kill is aimed until each kind was struck, and one in eight afterwards. */
const AIMED_ONE_IN = { before: 2, after: 8 }

/** The operation at which the next kill is to be aimed: of the kind that was struck least; null: at none. */
export function aimedAt(world: World, result: Struck): string | null {
  const counts = ALL_AIMS.map((aim) => struckBy(result, aim))
  const least = Math.min(...counts)
  if (result.kills % (least === 0 ? AIMED_ONE_IN.before : AIMED_ONE_IN.after) !== 0) return null
  // In turn among those that were struck least: one that could not be sent now is not asked for again at once.
  const open = ALL_AIMS.filter((_, at) => counts[at] === least)
  const aim = open[Math.floor(result.kills / AIMED_ONE_IN.before) % open.length] ?? 'invoer'
  // A cyclus is adopted in one request, a plan only after five others; but a folder has one cyclus that can be adopted.
  if (aim === 'vaststelling')
    return world.acknowledged.has('stelCyclusVast') ? 'stelWijkaanpakVast' : 'stelCyclusVast'
  return AIMS[aim][0]
}

/**
 * Changes that nobody makes of their own accord until a kill was aimed at them: a folder has one cyclus that can be adopted, and
 * whoever adopts it without a kill leaves nothing to aim at.
 */
export function sparedFor(result: Pick<Struck, 'struck'>): ReadonlySet<string> {
  return new Set(struckBy(result, 'vaststelling') === 0 ? ['stelCyclusVast'] : [])
}

/** What no kill fell in. */
export function neverStruck(result: Pick<Struck, 'struck'>): Aim[] {
  return ALL_AIMS.filter((aim) => struckBy(result, aim) === 0)
}
