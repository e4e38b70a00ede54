import type { Endpoint } from './endpoint.ts'
import { leesAmbitiebeeld } from './ambitiebeeld.ts'
import { lijstAanmeldwijzen } from './aanmelden-elders.ts'
import {
  beginAanmelding,
  bekijkUitnodiging,
  bevestigAanmelding,
  gebruikUitnodiging,
  stelTweedeFactorIn,
} from './aanmelding.ts'
import {
  blokkeerAccount,
  deblokkeerAccount,
  eindigAccountsessies,
  hefAccountOp,
  leesAccount,
  lijstAccounts,
  maakAccount,
  maakAccountlink,
  wijzigAccount,
} from './accounts.ts'
import {
  beginTweedeFactor,
  bevestigTweedeFactor,
  eindigEigenSessie,
  eindigEigenSessies,
  leesEigenAccount,
  maakHerstelcodes,
  wijzigWachtwoord,
} from './eigen-account.ts'
import { leesSysteem } from './systeem.ts'
import { legBijeenkomstVast, lijstBijeenkomsten, trekBijeenkomstIn } from './bijeenkomsten.ts'
import { leesBewaartermijnen, voerBewaartermijnenUit } from './bewaartermijnen.ts'
import { leesKaartgegevens, lijstIndicatoren, zoekWaarnemingen } from './cijfers.ts'
import { leesCyclus, lijstCycli, maakCyclus, maakWijkanalyses } from './cycli.ts'
import { herhaalWijkanalyse, leesVerdieping, leesVerschil, leesWijkanalyse } from './wijkanalyses.ts'
import { stelCyclusVast, wijzigKalender, zetCyclusstap } from './cyclusgang.ts'
import { haalBron, lijstBronnen, zoekAdres } from './bronnen.ts'
import {
  leesDataset,
  lijstDatasets,
  lijstVersies,
  verwijderVoorbeelddata,
  zetVersieTerug,
} from './datasets.ts'
import {
  beproefInvoer,
  bewaarKoppeling,
  draaiInvoerTerug,
  leesInvoer,
  lijstInvoer,
  lijstKoppelingen,
  ontvangBestand,
  pasInvoerToe,
  verwijderInvoer,
  verwijderKoppeling,
  voorstelInvoer,
} from './invoer.ts'
import { leesGrenzen, lijstGebieden } from './gebieden.ts'
import { beginControle, haalLogboek, leesControle, leesLogboek } from './logboek.ts'
import { lijstMethoden } from './methoden.ts'
import { leesProgramma } from './programma.ts'
import { beginDemoSessie, eindigInzagedoel, eindigSessie, kiesInzagedoel, leesSessie } from './sessie.ts'
import {
  legSignaalVast,
  lijstEigenSignalen,
  lijstEnquetes,
  lijstSignalen,
  trekSignaalIn,
} from './signalen.ts'
import { leesSleutel, lijstSleutels, maakSleutel, trekSleutelIn } from './sleutels.ts'
import { lijstReservekopieen, maakReservekopie } from './reservekopieen.ts'
import { leesTaak, stopTaak } from './taken.ts'
import { haalUitvoer, lijstUitvoer } from './uitvoer.ts'
import { lijstVoorzieningen } from './voorzieningen.ts'
import { leesWoning, leesWoningenkaart, lijstMeldingen, lijstStraten, wijzigWoningveld } from './woningen.ts'
import { stelWijkaanpakVast, zetWijkaanpakstap } from './wijkaanpak-gang.ts'
import {
  benoemPlanversie,
  doeOpnieuw,
  herstelPlanobject,
  maakOngedaan,
  maakPlanobject,
  maakWijkaanpak,
  verwijderPlanobject,
  wijzigPlanobject,
  zetPlanversieTerug,
} from './wijkaanpak-schrijven.ts'
import {
  leesPlanversie,
  leesWijkaanpak,
  lijstVeldgeschiedenis,
  lijstWijkaanpakken,
  vergelijkPlanversies,
} from './wijkaanpakken.ts'

/** Every endpoint of the API; a new one is one object and one line here. */
export const ENDPOINTS: readonly Endpoint[] = [
  leesSessie,
  beginDemoSessie,
  eindigSessie,
  kiesInzagedoel,
  eindigInzagedoel,
  lijstAanmeldwijzen,
  beginAanmelding,
  bevestigAanmelding,
  stelTweedeFactorIn,
  bekijkUitnodiging,
  gebruikUitnodiging,
  leesEigenAccount,
  wijzigWachtwoord,
  beginTweedeFactor,
  bevestigTweedeFactor,
  maakHerstelcodes,
  eindigEigenSessies,
  eindigEigenSessie,
  lijstAccounts,
  leesAccount,
  maakAccount,
  wijzigAccount,
  blokkeerAccount,
  deblokkeerAccount,
  maakAccountlink,
  eindigAccountsessies,
  hefAccountOp,
  lijstSleutels,
  leesSleutel,
  maakSleutel,
  trekSleutelIn,
  lijstGebieden,
  leesGrenzen,
  lijstIndicatoren,
  zoekWaarnemingen,
  leesKaartgegevens,
  lijstVoorzieningen,
  leesAmbitiebeeld,
  leesWoningenkaart,
  leesWoning,
  wijzigWoningveld,
  lijstMeldingen,
  lijstStraten,
  lijstDatasets,
  leesDataset,
  verwijderVoorbeelddata,
  lijstVersies,
  zetVersieTerug,
  lijstBronnen,
  haalBron,
  zoekAdres,
  lijstInvoer,
  ontvangBestand,
  leesInvoer,
  voorstelInvoer,
  beproefInvoer,
  pasInvoerToe,
  draaiInvoerTerug,
  verwijderInvoer,
  lijstKoppelingen,
  bewaarKoppeling,
  verwijderKoppeling,
  lijstSignalen,
  lijstEigenSignalen,
  legSignaalVast,
  trekSignaalIn,
  lijstEnquetes,
  lijstCycli,
  maakCyclus,
  leesCyclus,
  zetCyclusstap,
  stelCyclusVast,
  wijzigKalender,
  lijstBijeenkomsten,
  legBijeenkomstVast,
  trekBijeenkomstIn,
  maakWijkanalyses,
  leesWijkanalyse,
  leesVerdieping,
  herhaalWijkanalyse,
  leesVerschil,
  lijstWijkaanpakken,
  leesWijkaanpak,
  leesPlanversie,
  vergelijkPlanversies,
  lijstVeldgeschiedenis,
  maakWijkaanpak,
  maakPlanobject,
  wijzigPlanobject,
  verwijderPlanobject,
  herstelPlanobject,
  maakOngedaan,
  doeOpnieuw,
  benoemPlanversie,
  zetPlanversieTerug,
  zetWijkaanpakstap,
  stelWijkaanpakVast,
  leesTaak,
  stopTaak,
  leesProgramma,
  lijstMethoden,
  lijstUitvoer,
  haalUitvoer,
  leesSysteem,
  lijstReservekopieen,
  maakReservekopie,
  leesLogboek,
  haalLogboek,
  leesControle,
  beginControle,
  leesBewaartermijnen,
  voerBewaartermijnenUit,
]
