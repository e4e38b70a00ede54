import type { Programmawijk } from '../../geodata/schema/focusgebied.ts'
import type { AppContext } from '../context.ts'
import { ProblemError } from '../errors.ts'
import { readCycle } from '../store/cycles.ts'

/** The programmawijken of a cyclus' decision, or the default of the configuration when none is asked. */
export function wijkenFor(app: AppContext, cycle: string | undefined): readonly Programmawijk[] {
  if (cycle === undefined) return app.current().focus.standaardIndeling.wijken
  const found = readCycle(app.db, cycle)
  if (found === null) throw new ProblemError('onbekende-cyclus')
  return found.besluit.wijken
}
