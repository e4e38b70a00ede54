import { analysisAreas } from '../../analyses/verdieping/analysegebied.ts'
import type { VerdiepingInvoer } from '../../analyses/verdieping/invoer-schema.ts'
import { loadEmbeddedDataset } from '../../geodata/pipeline.ts'
import {
  echteBronnen,
  echteFocus,
  echteIndicatoren,
  echteLeefbaarometer,
  echteVoorzieningen,
  echteWijken,
  echtProgramma,
  zoekIn,
} from './analyse-invoer-echt.ts'

const buurten = loadEmbeddedDataset('cbs-gebieden-2022')
  .inhoud.gebieden.filter(({ soort, gemeente }) => soort === 'buurt' && gemeente === echteFocus.gemeente)
  .toSorted((a, b) => (a.code < b.code ? -1 : 1))

const buurtenVanCbsWijk = new Map<string, string[]>()
for (const { wijk, code } of buurten) {
  if (wijk !== null) buurtenVanCbsWijk.set(wijk, [...(buurtenVanCbsWijk.get(wijk) ?? []), code])
}

/** Input of the deeper analyses on the embedded figures: the wijken, the stadsdelen and the city, without dwellings and reports. */
export function ingeslotenInvoer(over: Partial<VerdiepingInvoer> = {}): VerdiepingInvoer {
  return {
    cyclus: { id: '2025', naam: 'Cyclus 2025', peildatum: '2025-05-01' },
    gebieden: analysisAreas({
      wijken: echteWijken,
      gemeente: echteFocus.gemeente,
      gemeenteNaam: echteFocus.gemeenteNaam,
      buurtenVanGemeente: buurten.map(({ code }) => code),
      buurtenVanCbsWijk,
    }),
    focus: echteFocus,
    indicatoren: echteIndicatoren,
    zoekCijfer: zoekIn(),
    buurten,
    inwoners: new Map(),
    voorzieningen: echteVoorzieningen,
    woonzorgzones: [],
    leefbaarometer: echteLeefbaarometer,
    leefbaarometer3: [],
    programma: echtProgramma,
    woningen: null,
    woningenZijnVoorbeelddata: false,
    meldingen: [],
    misdrijven: [],
    bronnen: echteBronnen,
    kans: { seed: 20250501, runs: 2000, permutaties: 9999 },
    ...over,
  }
}
