import { planobject } from '../../../../geodata/schema/wijkaanpak.ts'
import type { Endpoint } from '../../../../server/contract/endpoint.ts'
import {
  herstelPlanobject,
  maakPlanobject,
  verwijderPlanobject,
  wijzigPlanobject,
} from '../../../../server/contract/wijkaanpak-schrijven.ts'
import { probleem } from '../../../../server/contract/problemen.ts'
import { planantwoord, type Planantwoord } from '../../../../server/contract/wijkaanpak-schema.ts'
import { type ApiProbleem, problemFrom } from '../../../api/problem.ts'
import { askOnce, tagIn } from '../../../api/outbox/ask-once.ts'
import type { Daad, Entry, Outcome } from '../../../api/outbox/outbox.ts'

const ENDPOINTS: Readonly<Record<Daad['wat'], Endpoint>> = {
  wijzig: wijzigPlanobject,
  voegToe: maakPlanobject,
  verwijder: verwijderPlanobject,
  herstel: herstelPlanobject,
}

/** What the page hears of an entry beside its outcome. */
export interface Gehoord {
  /** The answer goes on once this is done: what it says is on the screen before the words that were typed go. */
  gedaan: (entry: Entry, antwoord: Planantwoord, etag: string | null) => Promise<void>
  mislukt: (entry: Entry, probleem: ApiProbleem) => void
}

/** Sends an entry as it was made: with its own key, and the version its maker saw. */
export async function sendEntry(entry: Entry, hear: Gehoord): Promise<Outcome> {
  const answer = await ask(entry)
  if (answer === null) return { soort: 'geen-antwoord' }
  if (answer.ok) {
    const parsed = planantwoord.parse(await answer.json())
    const etag = tagIn(answer)
    await hear.gedaan(entry, parsed, etag)
    return { soort: 'gedaan', etag, objecten: parsed.objecten, samengevoegd: parsed.samengevoegd }
  }
  const body: unknown = await answer.json().catch(() => null)
  const problem = problemFrom(answer.status, body)
  hear.mislukt(entry, problem)
  if (answer.status === 412) {
    const told = probleem.safeParse(body).data
    const nieuwste = planobject.safeParse(told?.nieuwste).data ?? null
    return { soort: 'botst', botsing: { nieuwste, velden: told?.velden ?? [] } }
  }
  const faults = problem.fouten.map(({ melding }) => melding)
  return { soort: 'geweigerd', melding: faults.length === 0 ? problem.titel : faults.join(' ') }
}

function ask({ daad, cyclus, aanpak, sleutel, gezien }: Entry): Promise<Response | null> {
  const params: Record<string, string> =
    daad.wat === 'voegToe' ? { cyclus, aanpak } : { cyclus, aanpak, object: daad.object }
  const body =
    daad.wat === 'wijzig' || daad.wat === 'voegToe' ? { soort: daad.soort, velden: daad.velden } : null
  return askOnce(ENDPOINTS[daad.wat], { params, body, sleutel, gezien })
}
