import type { Aanpakstaat } from '../../../../geodata/schema/wijkaanpak.ts'
import type { WijkaanpakAntwoord } from '../../../../server/contract/wijkaanpak-schema.ts'

/** What the button of the next step does for this person. */
export type Volgende =
  /** They may do it, and nothing stands in the way. */
  | { soort: 'kan'; naar: Aanpakstaat }
  /** They may, and something is missing first. */
  | { soort: 'nog-niet'; naar: Aanpakstaat }
  /** Somebody else does it. `eigen-werk`: they could, had they not written in it. */
  | { soort: 'ander'; naar: Aanpakstaat; waarom: 'bureau' | 'stuurgroep' | 'eigen-werk' }
  | { soort: 'einde' }

/**
 * The next step of a plan for whoever looks at it: the programmabureau puts up and publishes, the stuurgroep adopts, and never whoever
 * wrote in it.
 *
 * @param magVaststellen this role may adopt plans; `plan.mag` says whether this one
 */
export function volgendeStap(
  { opdracht, mag }: Pick<WijkaanpakAntwoord, 'opdracht' | 'mag'>,
  magVaststellen: boolean,
): Volgende {
  const { naar, magVerder } = opdracht
  if (naar === null) return { soort: 'einde' }
  if (naar === 'vastgesteld') {
    if (!mag.vaststellen)
      return { soort: 'ander', naar, waarom: magVaststellen ? 'eigen-werk' : 'stuurgroep' }
    return { soort: magVerder ? 'kan' : 'nog-niet', naar }
  }
  return mag.verzetten ? { soort: 'kan', naar } : { soort: 'ander', naar, waarom: 'bureau' }
}
