import { analysisAreas } from '../../analyses/verdieping/analysegebied.ts'
import { RUNS, seedOf, type VerdiepingInvoer } from '../../analyses/verdieping/invoer-schema.ts'
import { embeddedDatasetIds, loadEmbeddedDataset } from '../../geodata/pipeline.ts'
import type { GebiedMetGrens } from '../../geodata/schema/gebied.ts'
import {
  echteBronnen,
  echteFocus,
  echteIndicatoren,
  echteWijken,
  echtProgramma,
  zoekIn,
} from './analyse-invoer-echt.ts'
import { NIETS_GELADEN } from './niets-geladen.ts'

const PEILDATUM = '2025-05-01'

/** All buurten of the gemeente of the focus area, in ascending order of code. */
const echteBuurten: readonly GebiedMetGrens[] = embeddedDatasetIds
  .flatMap((id) => loadEmbeddedDataset(id).inhoud.gebieden)
  .filter((row) => row.soort === 'buurt' && row.gemeente === echteFocus.gemeente)
  .toSorted((a, b) => (a.code < b.code ? -1 : 1))

/** Input of the deeper analyses of every area of the cyclus on the embedded figures. */
export function echteVerdiepingInvoer(over: Partial<VerdiepingInvoer> = {}): VerdiepingInvoer {
  const buurtenVanCbsWijk = new Map<string, string[]>()
  for (const { code, wijk } of echteBuurten) {
    if (wijk !== null) buurtenVanCbsWijk.set(wijk, [...(buurtenVanCbsWijk.get(wijk) ?? []), code])
  }
  return {
    cyclus: { id: '2025', naam: 'Cyclus 2025', peildatum: PEILDATUM },
    gebieden: analysisAreas({
      wijken: echteWijken,
      gemeente: echteFocus.gemeente,
      gemeenteNaam: echteFocus.gemeenteNaam,
      buurtenVanGemeente: echteBuurten.map(({ code }) => code),
      buurtenVanCbsWijk,
    }),
    focus: echteFocus,
    indicatoren: echteIndicatoren,
    zoekCijfer: zoekIn(),
    buurten: echteBuurten,
    ...NIETS_GELADEN,
    programma: echtProgramma,
    bronnen: echteBronnen,
    kans: { seed: seedOf(PEILDATUM), runs: RUNS, permutaties: 999 },
    ...over,
  }
}
