import type { BekendeEigenaar } from '../../geodata/schema/woning.ts'
import { ontbreekt } from '../result.ts'
import { quarterOf, yearOf } from '../statistics/calendar-quarter.ts'
import type { Analysegebied } from '../verdieping/analysegebied.ts'
import type { VerdiepingInvoer, WoningMetLoop } from '../verdieping/invoer-schema.ts'
import { fundForecasts, lastFundYear } from './fondsen.ts'
import { standOf } from './oplevering.ts'
import { EIGENAREN, type EigenaarRegel, type Renovatie } from './verwachting-schema.ts'
import { renovationTarget } from './voortgang.ts'
import { lookAhead } from './vooruit.ts'

/** Years ahead where no fund of the programme says how far to look. */
const YEARS_AHEAD = 8

type Vraag = Pick<
  VerdiepingInvoer,
  'programma' | 'woningen' | 'woningenZijnVoorbeelddata' | 'kans' | 'woningbronnen' | 'programmabron'
> & {
  gebieden: readonly (Pick<Analysegebied, 'soort'> & { wijk: Pick<Analysegebied['wijk'], 'buurten'> })[]
}

/**
 * Progress of the renovation per area and per owner, with a forecast for the whole focus area and per fund. The targets hold for
 * the whole focus area, so that the forecast is made once. "Now" is the last day in the register, never the clock. Sloop and
 * inponden are other tracks and stand outside; nothing of this enters a pijler.
 *
 * @returns one part per area, in the order of the areas; `geen-woningen-bekend` without a register
 */
export function renovationForecasts(input: Vraag): Renovatie[] {
  const { gebieden, programma, woningen } = input
  if (woningen === null || woningen.length === 0) {
    return gebieden.map(() => ontbreekt('geen-woningen-bekend'))
  }
  const state = lastDayOf(woningen)
  const horizon =
    state === null ? null : (lastFundYear(programma, state) ?? yearOf(quarterOf(state)) + YEARS_AHEAD)
  const owners = EIGENAREN.map((owner) => ofOwner(owner, woningen, state, horizon, input))
  return gebieden.map(({ wijk, soort }) => {
    const here = new Set(wijk.buurten)
    const rows = soort === 'stad' ? woningen : woningen.filter(({ buurt }) => here.has(buurt))
    const regels = owners.map((row) => ({ ...row, gebied: standOf(rows, row.eigenaar) }))
    return {
      bekend: true,
      voorbeelddata: input.woningenZijnVoorbeelddata,
      datasets: [...(input.woningbronnen ?? [])],
      programmaDataset: input.programmabron ?? null,
      stand: state,
      horizon,
      planJaar: programma?.planJaar ?? null,
      regels,
      eigenaarOnbekend: rows.filter(({ eigenaar }) => eigenaar === 'onbekend').length,
      statusOnbekend: rows.filter(({ status }) => status === null).length,
      fondsen: fundForecasts(programma, regels, state),
    }
  })
}

function lastDayOf(rows: readonly WoningMetLoop[]): string | null {
  let last: string | null = null
  for (const { historie } of rows) {
    for (const { datum } of historie) if (last === null || datum > last) last = datum
  }
  return last
}

function ofOwner(
  eigenaar: BekendeEigenaar,
  rows: readonly WoningMetLoop[],
  state: string | null,
  horizon: number | null,
  { programma, kans }: Vraag,
): EigenaarRegel {
  const streven = renovationTarget(programma, eigenaar)
  const focusgebied = standOf(rows, eigenaar)
  return {
    eigenaar,
    gebied: focusgebied,
    focusgebied,
    streven,
    verwachting: lookAhead({
      eigenaar,
      eigen: rows.filter((row) => row.eigenaar === eigenaar),
      stand: state,
      horizon: horizon ?? 0,
      streven,
      kans,
    }),
  }
}
