import type { Focusgebied } from '../../schema/focusgebied.ts'
import type { GebiedMetGrens } from '../../schema/gebied.ts'
import type { Waarneming } from '../../schema/waarneming.ts'
import { BUURTEN_WITHOUT_DWELLINGS, REGISTER_TO, SHARE_WATERWIJK } from './assumptions.ts'
import type { ExampleOptions } from './generate.ts'

/** Seed of the example data that the app starts with. */
const SEED = 2025
/** Indicator and year that give the number of dwellings. */
const STOCK = { indicator: 'cbs-woningvoorraad', jaar: 2024 } as const
/** Programmawijken that are only a part of their CBS wijk, with the fraction of its dwellings. */
const SHARES: ReadonlyMap<string, number> = new Map([['waterwijk', SHARE_WATERWIJK]])

/** Options for the example data of the embedded focus area: as many dwellings per wijk as CBS counts in 2024. */
export function defaultOptions(
  gebieden: readonly GebiedMetGrens[],
  focusgebied: Focusgebied,
  waarnemingen: readonly Waarneming[],
): ExampleOptions {
  const stock = new Map(
    waarnemingen
      .filter(({ indicator, jaar }) => indicator === STOCK.indicator && jaar === STOCK.jaar)
      .map(({ gebied, waarde }) => [gebied, waarde ?? 0]),
  )
  const { wijken } = focusgebied.standaardIndeling
  return {
    seed: SEED,
    gebieden,
    focusgebied,
    woningenPerWijk: new Map(
      wijken.map(({ id, cbsWijk }) => [
        id,
        Math.round((cbsWijk === null ? 0 : (stock.get(cbsWijk) ?? 0)) * (SHARES.get(id) ?? 1)),
      ]),
    ),
    zonderWoningen: BUURTEN_WITHOUT_DWELLINGS,
    totEnMet: REGISTER_TO,
  }
}
