import { z } from 'zod'
import { programmawijk } from '../../geodata/schema/focusgebied.ts'
import { incidenten } from '../incidenten/incidenten-schema.ts'
import { incidentsOf } from '../incidenten/incidenten.ts'
import { kleineGebieden } from '../kleine-gebieden/kleine-gebieden-schema.ts'
import { smallAreas } from '../kleine-gebieden/kleine-gebieden.ts'
import { kpiBladzijde } from '../leefbaarometer/kpi-bladzijde-schema.ts'
import { kpiPages } from '../leefbaarometer/kpi-bladzijde.ts'
import { prioriteiten, prioritiesOf } from '../prioriteiten/prioriteiten.ts'
import { renovatie } from '../renovatie/verwachting-schema.ts'
import { renovationForecasts } from '../renovatie/verwachting.ts'
import { robuust } from '../robuust/pijlers-schema.ts'
import { robustPijlers } from '../robuust/pijlers.ts'
import { kloof } from '../ruimte/kloof-schema.ts'
import { gapsWithResidents } from '../ruimte/kloof.ts'
import { patternsInSpace, ruimte } from '../ruimte/patronen.ts'
import { verandering } from '../verandering/verandering-schema.ts'
import { changesOverTime } from '../verandering/verandering.ts'
import { bereikbaarheid } from '../voorzieningen/bereikbaarheid-schema.ts'
import { reachabilityOf } from '../voorzieningen/bereikbaarheid.ts'
import type { VerdiepingInvoer } from './invoer-schema.ts'

/** Version of the method of the deeper analyses: raised whenever the same inputs could give another conclusion. */
export const DEEPENING_METHOD_VERSION = '1.1'

/**
 * The second document of a wijkanalyse: how sure the conclusions are, and the analyses that need chance, history or points. It is
 * stored and archived like the first, and no score of a pijler in it rests on example data.
 */
export const verdieping = z.object({
  vorm: z.literal(1),
  methode: z.string(),
  cyclus: z.object({ id: z.string(), naam: z.string(), peildatum: z.iso.date() }),
  wijk: programmawijk,
  soort: z.enum(['wijk', 'stadsdeel', 'stad']),
  /** True when any part rests on example data; that part says so itself. */
  voorbeelddata: z.boolean(),
  invoer: z.array(
    z.object({ dataset: z.string(), versie: z.string(), sha256: z.string(), voorbeelddata: z.boolean() }),
  ),
  kans: z.object({ seed: z.number().int(), runs: z.number().int(), permutaties: z.number().int() }),
  robuust,
  kleineGebieden,
  verandering,
  ruimte,
  kloof,
  incidenten,
  bereikbaarheid,
  renovatie,
  kpi: kpiBladzijde,
  prioriteiten,
})
export type Verdieping = z.infer<typeof verdieping>

/** The deeper analyses of every area asked for, in their order: a pure function of its input. */
export function deepen(input: VerdiepingInvoer): Verdieping[] {
  const sources = input.bronnen.toSorted((a, b) => (a.dataset < b.dataset ? -1 : 1))
  const sure = robustPijlers(input)
  const small = smallAreas(input)
  const change = changesOverTime(input)
  const space = patternsInSpace(input)
  const gaps = gapsWithResidents(input)
  const incidents = incidentsOf(input)
  const reachability = reachabilityOf(input)
  const renovation = renovationForecasts(input)
  const kpiPage = kpiPages(input)
  const priorities = prioritiesOf(input)
  return input.gebieden.map(({ wijk, soort }, area) => ({
    vorm: 1,
    methode: DEEPENING_METHOD_VERSION,
    cyclus: { id: input.cyclus.id, naam: input.cyclus.naam, peildatum: input.cyclus.peildatum },
    wijk,
    soort,
    voorbeelddata: sources.some((row) => row.voorbeelddata),
    invoer: sources,
    kans: input.kans,
    robuust: partOf(sure, area),
    kleineGebieden: partOf(small, area),
    verandering: partOf(change, area),
    ruimte: partOf(space, area),
    kloof: partOf(gaps, area),
    incidenten: partOf(incidents, area),
    bereikbaarheid: partOf(reachability, area),
    renovatie: partOf(renovation, area),
    kpi: partOf(kpiPage, area),
    prioriteiten: partOf(priorities, area),
  }))
}

/** Every part answers every area asked for, in their order. */
function partOf<Part>(parts: readonly Part[], area: number): Part {
  const found = parts[area]
  if (found === undefined) throw new RangeError(`a part has no answer for area ${area}`)
  return found
}
