import type { RenovatieStatus, StatusStap } from '../../geodata/schema/woning.ts'
import type { WoningMetLoop } from '../../analyses/verdieping/invoer-schema.ts'
import { maakWoning } from './analyse-invoer.ts'

/** A private dwelling with label A and no asbestos, not yet approached, without dated steps unless said otherwise. */
export function maakLoop(over: Partial<WoningMetLoop> = {}): WoningMetLoop {
  return {
    ...maakWoning({ eigenaar: 'particulier' }),
    energielabel: 'A',
    labelVoor: null,
    labelNa: null,
    asbest: 'niet-nodig',
    historie: [],
    ...over,
  }
}

/** A dwelling that was invited and delivered on these days, with the delivery as its state. */
export function opgeleverd(
  invited: string,
  delivered: string,
  over: Partial<WoningMetLoop> = {},
): WoningMetLoop {
  const historie: StatusStap[] = [
    { status: 'uitgenodigd', datum: invited },
    { status: 'opgeleverd', datum: delivered },
  ]
  return maakLoop({ status: 'opgeleverd', historie, ...over })
}

/** A dwelling in one step since a day. */
export function inStap(
  status: RenovatieStatus,
  since: string,
  over: Partial<WoningMetLoop> = {},
): WoningMetLoop {
  return maakLoop({ status, historie: [{ status, datum: since }], ...over })
}

/** Middle day of a quarter counted from the first of 2024, as an ISO date. */
export function dagIn(quarter: number): string {
  return `${2024 + Math.floor(quarter / 4)}-${['02', '05', '08', '11'][quarter % 4] ?? '02'}-15`
}

/**
 * A register of private dwellings: `counts` delivered per quarter from the first of 2024, `left` not yet begun. One dwelling in
 * nazorg since the last day of the last quarter makes that day the state.
 */
export function register(counts: readonly number[], left: number): WoningMetLoop[] {
  const last = counts.length - 1
  const end = `${2024 + Math.floor(last / 4)}-${['03-31', '06-30', '09-30', '12-31'][last % 4] ?? '03-31'}`
  return [
    ...counts.flatMap((count, quarter) =>
      Array.from({ length: count }, () => opgeleverd('2024-01-02', dagIn(quarter))),
    ),
    ...Array.from({ length: left }, () => maakLoop()),
    inStap('uitgenodigd', end),
  ]
}
