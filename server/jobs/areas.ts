import { analysisAreas, type Analysegebied } from '../../analyses/verdieping/analysegebied.ts'
import type { Programmawijk } from '../../geodata/schema/focusgebied.ts'
import type { CurrentData } from '../store/current.ts'

/** Areas of a decision with the buurten of the current division. */
export function areasOf(wijken: readonly Programmawijk[], current: CurrentData): Analysegebied[] {
  const { gemeente, gemeenteNaam } = current.focus
  return analysisAreas({
    wijken,
    gemeente,
    gemeenteNaam,
    buurtenVanGemeente: current.gebieden
      .filter((row) => row.soort === 'buurt' && row.gemeente === gemeente)
      .map((row) => row.code)
      .toSorted(),
    buurtenVanCbsWijk: current.buurtenPerCbsWijk,
  })
}
