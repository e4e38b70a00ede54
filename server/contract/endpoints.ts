import { leesKaartgegevens, lijstIndicatoren, zoekWaarnemingen } from './cijfers.ts'
import {
  leesCyclus,
  leesVerschil,
  leesWijkanalyse,
  lijstCycli,
  maakCyclus,
  maakWijkanalyses,
} from './cycli.ts'
import { leesDataset, lijstDatasets, verwijderVoorbeelddata } from './datasets.ts'
import { leesGrenzen, lijstGebieden } from './gebieden.ts'
import { lijstMethoden } from './methoden.ts'
import { leesProgramma } from './programma.ts'
import { beginDemoSessie, eindigSessie, leesSessie } from './sessie.ts'
import { leesTaak, stopTaak } from './taken.ts'
import { haalUitvoer, lijstUitvoer } from './uitvoer.ts'
import { lijstVoorzieningen } from './voorzieningen.ts'
import { leesWoning, leesWoningenkaart, lijstMeldingen, lijstStraten } from './woningen.ts'

/** Every endpoint of the API; a new one is one object and one line here. */
export const ENDPOINTS = [
  leesSessie,
  beginDemoSessie,
  eindigSessie,
  lijstGebieden,
  leesGrenzen,
  lijstIndicatoren,
  zoekWaarnemingen,
  leesKaartgegevens,
  lijstVoorzieningen,
  leesWoningenkaart,
  leesWoning,
  lijstMeldingen,
  lijstStraten,
  lijstDatasets,
  leesDataset,
  verwijderVoorbeelddata,
  lijstCycli,
  maakCyclus,
  leesCyclus,
  maakWijkanalyses,
  leesWijkanalyse,
  leesVerschil,
  leesTaak,
  stopTaak,
  leesProgramma,
  lijstMethoden,
  lijstUitvoer,
  haalUitvoer,
] as const
