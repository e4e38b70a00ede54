import { rivmMonitorTeksten } from './indicatoren-rivm-monitor.ts'
import { rivmTeksten } from './indicatoren-rivm.ts'
import { CORONA } from './redenen.ts'

/** Year of the health survey that was held during corona. */
const CORONA_YEAR = 2020

/** Whether a figure is a model estimate measured during corona: only the health survey of RIVM gives such figures. */
export function inCoronatijd(indicator: string, jaar: number): boolean {
  return jaar === CORONA_YEAR && (indicator in rivmTeksten || indicator in rivmMonitorTeksten)
}

/** The year of a figure with what must stand beside it: "2020, gemeten in coronatijd", else the year alone. */
export function modelJaar(indicator: string, jaar: number): string {
  return inCoronatijd(indicator, jaar) ? `${jaar}, ${CORONA}` : String(jaar)
}

/** One sentence for a block in which the words would stand with every figure; null when no figure needs it. */
export function coronaNoot(cijfers: readonly { indicator: string; jaar: number }[]): string | null {
  return cijfers.some(({ indicator, jaar }) => inCoronatijd(indicator, jaar))
    ? `Alle berekende cijfers van ${CORONA_YEAR} zijn ${CORONA}.`
    : null
}
