import { accountRoutes } from './accounts.ts'
import { signInRoutes } from './aanmelding.ts'
import { ownAccountRoutes } from './eigen-account.ts'
import type { AppContext } from '../context.ts'
import type { Route } from '../mount.ts'
import { sourceRoutes } from './bezoeken.ts'
import { retentionRoutes } from './bewaartermijnen.ts'
import { figureRoutes } from './cijfers.ts'
import { meetingRoutes } from './bijeenkomsten.ts'
import { cycleRoutes } from './cycli.ts'
import { progressRoutes } from './cyclusgang.ts'
import { datasetRoutes } from './datasets.ts'
import { areaRoutes } from './gebieden.ts'
import { importRoutes } from './invoer.ts'
import { mappingRoutes } from './koppelingen.ts'
import { logRoutes } from './logboek.ts'
import { signInWays } from './oidc.ts'
import { methodRoutes } from './methoden.ts'
import { programmeRoutes } from './programma.ts'
import { backupRoutes } from './reservekopieen.ts'
import { sessionRoutes } from './sessie.ts'
import { signalEntryRoutes } from './signaal.ts'
import { voiceRoutes } from './signalen.ts'
import { apiKeyRoutes } from './sleutels.ts'
import { pictureRoutes } from './ambitiebeeld.ts'
import { systemRoutes } from './systeem.ts'
import { exportRoutes } from './uitvoer.ts'
import { facilityRoutes } from './voorzieningen.ts'
import { singleDwellingRoutes } from './woning.ts'
import { makeDwellingSource } from './woningbron.ts'
import { planDocumentRoutes } from './wijkaanpak-document.ts'
import { planMoveRoutes } from './wijkaanpak-gang.ts'
import { planWriteRoutes } from './wijkaanpak-schrijven.ts'
import { planReadRoutes } from './wijkaanpakken.ts'
import { reportRoutes } from './rapportages.ts'
import { publicRoutes } from './openbaar.ts'
import { planSheetRoutes } from './vierblad.ts'
import { progressOfWorkRoutes } from './voortgang.ts'
import { renovationRegisterRoutes } from './renovatieregister.ts'
import { dwellingRoutes } from './woningen.ts'
import { campaignVisitRoutes } from './campagnebezoeken.ts'
import { campaignRoutes } from './campagnes.ts'

/** Every route of the API. A test checks that each endpoint of the contract is bound here exactly once. */
export function allRoutes(app: AppContext): Route[] {
  const dwellings = makeDwellingSource(app)
  return [
    ...sessionRoutes(app),
    ...signInWays(app),
    ...signInRoutes(app),
    ...ownAccountRoutes(app),
    ...accountRoutes(app),
    ...apiKeyRoutes(app),
    ...areaRoutes(app),
    ...figureRoutes(app),
    ...facilityRoutes(app),
    ...programmeRoutes(app),
    ...dwellingRoutes(app, dwellings),
    ...pictureRoutes(app, dwellings),
    ...singleDwellingRoutes(app),
    ...datasetRoutes(app),
    ...sourceRoutes(app),
    ...importRoutes(app),
    ...mappingRoutes(app),
    ...voiceRoutes(app),
    ...signalEntryRoutes(app),
    ...cycleRoutes(app),
    ...progressRoutes(app),
    ...meetingRoutes(app),
    ...planReadRoutes(app),
    ...planWriteRoutes(app),
    ...planMoveRoutes(app),
    ...planDocumentRoutes(app),
    ...planSheetRoutes(app, dwellings),
    ...progressOfWorkRoutes(app),
    ...reportRoutes(app),
    ...methodRoutes(app),
    ...exportRoutes(app),
    ...systemRoutes(app),
    ...backupRoutes(app),
    ...logRoutes(app),
    ...retentionRoutes(app),
    ...renovationRegisterRoutes(app, dwellings),
    ...publicRoutes(app),
    ...campaignRoutes(app),
    ...campaignVisitRoutes(app),
  ]
}
