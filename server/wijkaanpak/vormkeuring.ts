import { shapeJudge, type Vormfout } from '../../analyses/ambitie/vormfout.ts'
import type { Planvorm } from '../../geodata/schema/planvorm.ts'
import { vormfoutZin } from '../contract/text/nl/vormfouten.ts'
import type { CurrentData } from '../store/current.ts'

type Keurder = (vorm: Planvorm) => Vormfout[]

/** Judges of shapes, each made once of the data it judges by. */
const judges = new WeakMap<CurrentData, Keurder>()

/** The judge of shapes for the present data: inside the gemeente, and of buurten that are there. The only one of the server. */
export function shapeJudgeOf(current: CurrentData): Keurder {
  const before = judges.get(current)
  if (before !== undefined) return before
  const gemeente = current.gebieden.find(({ code }) => code === current.focus.gemeente)
  const buurten = current.gebieden.flatMap(({ soort, code }) => (soort === 'buurt' ? [code] : []))
  const made = shapeJudge({ grens: gemeente?.grens ?? null, buurten: new Set(buurten) })
  judges.set(current, made)
  return made
}

/** Everything wrong with a shape, as sentences that say what to do; none when it may stand. */
export function faultsOfShape(vorm: Planvorm, current: CurrentData): string[] {
  return shapeJudgeOf(current)(vorm).map(vormfoutZin)
}
