import type { Endpoint } from '../../../server/contract/endpoint.ts'
import { ENDPOINTS } from '../../../server/contract/endpoints.ts'
import { ACCOUNT_CHANGES } from './changes-accounts.ts'
import { MANAGE_CHANGES } from './changes-beheer.ts'
import { type Change, CYCLE_CHANGES } from './changes-cyclus.ts'
import { OWN_ACCOUNT_CHANGES } from './changes-eigen-account.ts'
import { IMPORT_CHANGES } from './changes-invoer.ts'
import { MAPPING_CHANGES } from './changes-koppeling.ts'
import { OTHER_CHANGES } from './changes-overig.ts'
import { PROGRAMME_CHANGES } from './changes-programma.ts'
import { REGISTER_CHANGES } from './changes-register.ts'
import { KEY_CHANGES } from './changes-sleutels.ts'
import { PUBLIC_CHANGES } from './changes-openbaar.ts'
import { PROGRESS_CHANGES } from './changes-voortgang.ts'
import { TEXT_CHANGES } from './changes-samen.ts'
import { PLAN_CHANGES } from './changes-wijkaanpak.ts'
import { CAMPAIGN_CHANGES } from './changes-campagne.ts'

/** How a changing endpoint is tried: by a change, or not at all because it leaves nothing on disk. */
export type Tried = Change | { overgeslagen: string }

/** A first step that was right stands in memory for some minutes; the second step is what is written. Both run in the second. */
const STEP_IN_MEMORY = 'the first of two steps: nothing is written'

/** Every changing endpoint of the API, by operation. One that is missing makes the test fail with its name. */
export const CHANGES: Readonly<Record<string, Tried>> = {
  ...CYCLE_CHANGES,
  ...IMPORT_CHANGES,
  ...MAPPING_CHANGES,
  ...OTHER_CHANGES,
  ...ACCOUNT_CHANGES,
  ...OWN_ACCOUNT_CHANGES,
  ...MANAGE_CHANGES,
  ...KEY_CHANGES,
  ...PLAN_CHANGES,
  ...TEXT_CHANGES,
  ...PROGRAMME_CHANGES,
  ...PROGRESS_CHANGES,
  ...REGISTER_CHANGES,
  ...CAMPAIGN_CHANGES,
  ...PUBLIC_CHANGES,
  beginAanmelding: { overgeslagen: STEP_IN_MEMORY },
  beginTweedeFactor: { overgeslagen: STEP_IN_MEMORY },
  bekijkUitnodiging: { overgeslagen: 'shows whose link it is; writes nothing' },
  herhaalWijkanalyse: { overgeslagen: 'computes a stored analysis again and compares; writes nothing' },
}

/** Comes last on a folder: what it removes, other changes need. */
export const LAST_CHANGE = 'verwijderVoorbeelddata'

/** Operations whose work goes on in a worker after the answer, or takes it longer before. */
export const LONG_CHANGES: ReadonlySet<string> = new Set([
  'ontvangBestand',
  'beproefInvoer',
  'pasInvoerToe',
  'draaiInvoerTerug',
  'maakWijkanalyses',
  'stopTaak',
  // Passwords are hashed slowly on purpose.
  'wijzigWachtwoord',
  'maakHerstelcodes',
  'bevestigTweedeFactor',
  'gebruikUitnodiging',
])

/** Operations that take seconds: some hundreds of pages are made and compressed; removing the example data touches most tables. */
export const LONGEST_CHANGES: ReadonlySet<string> = new Set(['publiceerUitgave', 'verwijderVoorbeelddata'])

/** Changing endpoints that `CHANGES` does not know. */
export function untried(endpoints: readonly Endpoint[] = ENDPOINTS): string[] {
  return endpoints
    .filter(({ wijziging, operationId }) => wijziging !== undefined && !Object.hasOwn(CHANGES, operationId))
    .map(({ operationId }) => operationId)
}

/** The changes that are carried out, by operation. */
export function changesToTry(): [string, Change][] {
  return Object.entries(CHANGES).flatMap(([name, tried]): [string, Change][] =>
    typeof tried === 'function' ? [[name, tried]] : [],
  )
}
