import { bottleneckOf, deliveriesPerQuarter, lagOf } from '../../analyses/renovatie/achterstand.ts'
import { fundStands } from '../../analyses/renovatie/fondsstand.ts'
import { trackStands } from '../../analyses/renovatie/sporen.ts'
import { lastFundYear } from '../../analyses/renovatie/fondsen.ts'
import { standOf } from '../../analyses/renovatie/oplevering.ts'
import { EIGENAREN } from '../../analyses/renovatie/verwachting-schema.ts'
import { renovationForecasts } from '../../analyses/renovatie/verwachting.ts'
import { PERMUTATIONS, RUNS, seedOf, type WoningMetLoop } from '../../analyses/verdieping/invoer-schema.ts'
import type { Campagne } from '../../geodata/schema/campagne.ts'
import type { Programmawijk } from '../../geodata/schema/focusgebied.ts'
import type { Programma } from '../../geodata/schema/programma.ts'
import type { Registerrij } from '../../geodata/schema/registerrij.ts'
import { dwellingsIn, holdsDwellings } from '../campagne/gebied.ts'
import type { Renovatievoortgang } from '../contract/renovatievoortgang.ts'
import { readRegisterForForecast } from '../store/register.ts'
import type { RegisterVraag } from '../store/register-files.ts'
import { readRegisterRows } from '../store/renovatie-register.ts'

/** What the progress of the renovation is computed from. */
export interface Voortgangvraag extends RegisterVraag {
  wijken: readonly Pick<Programmawijk, 'id' | 'naam' | 'buurten'>[]
  programma: Programma | null
  /** Campaigns that renovate and were not stopped, in the order in which they were made. */
  campagnes: readonly Pick<Campagne, 'gebied' | 'fonds' | 'staat'>[]
}

/** Quarters that are shown: three years, as far back as the plan looks. */
const QUARTERS = 12

/**
 * Progress of the renovation as the register is now: against the targets per owner, fund, wijk and quarter, with the forecast and what
 * lags behind. "Now" is the last day in the register. Null: there are no dwellings.
 */
export function renovationProgress({
  wijken,
  programma,
  campagnes,
  ...question
}: Voortgangvraag): Renovatievoortgang | null {
  const { rijen, voorbeelddata } = readRegisterForForecast(question)
  const rows = readRegisterRows(question).rijen
  const state = lastDay(rijen)
  const kans = { seed: seedOf(state ?? '2000-01-01'), runs: RUNS, permutaties: PERMUTATIONS }
  const [forecast] = renovationForecasts({
    gebieden: [{ soort: 'stad', wijk: { buurten: [] } }],
    programma,
    woningen: rijen,
    woningenZijnVoorbeelddata: voorbeelddata,
    kans,
  })
  if (forecast === undefined || !forecast.bekend) return null
  const until = state === null ? null : lastFundYear(programma, state)
  const areaOf = (
    id: string,
    naam: string,
    loop: readonly WoningMetLoop[],
    flat: readonly Registerrij[],
  ) => ({
    id,
    naam,
    standen: EIGENAREN.map((eigenaar) => ({
      eigenaar,
      ...standOf(loop, eigenaar),
      knelpunt:
        state === null
          ? null
          : bottleneckOf(
              loop.filter((row) => row.eigenaar === eigenaar),
              state,
            ),
    })),
    kwartalen: state === null ? [] : deliveriesPerQuarter(loop, state, QUARTERS),
    sporen: trackStands(flat, programma),
  })
  return {
    voorbeelddata,
    stand: state,
    planJaar: forecast.planJaar,
    regels: forecast.regels,
    fondsen: forecast.fondsen,
    fondsstanden: fundStands(
      rijen,
      campagnes.map(({ gebied, fonds, staat }) => ({
        fonds,
        loopt: holdsDwellings({ staat }),
        woningen: dwellingsIn(gebied, rows).map(({ id }) => id),
      })),
      programma,
      state,
      QUARTERS,
      kans,
    ),
    achterstand: forecast.regels.map((row) =>
      lagOf(
        row,
        rijen.filter(({ eigenaar }) => eigenaar === row.eigenaar),
        state,
        until,
      ),
    ),
    gebieden: [
      areaOf('geheel', '', rijen, rows),
      ...wijken.map(({ id, naam, buurten }) => {
        const here = new Set(buurten)
        return areaOf(
          id,
          naam,
          rijen.filter(({ buurt }) => here.has(buurt)),
          rows.filter(({ buurt }) => here.has(buurt)),
        )
      }),
    ],
  }
}

function lastDay(rows: readonly WoningMetLoop[]): string | null {
  let last: string | null = null
  for (const { historie } of rows) {
    for (const { datum } of historie) if (last === null || datum > last) last = datum
  }
  return last
}
