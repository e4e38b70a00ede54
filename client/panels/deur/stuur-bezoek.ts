import { gesprek } from '../../../geodata/schema/campagne.ts'
import { type Deuradres, schrijfDeurbezoek } from '../../../server/contract/campagnebezoeken.ts'
import { haalDeurlijst } from '../../api/deur.ts'
import { problemFrom } from '../../api/problem.ts'
import { askOnce, tagIn } from '../../api/outbox/ask-once.ts'
import type { Outcome } from '../../api/outbox/outbox.ts'
import {
  type Afspraakvelden,
  type Deurentry,
  type Deurvak,
  type Deurvelden,
  ingevuld,
  woningVan,
} from './deurvak.ts'

/** What the page hears: how a home stands at the server, and which tag an object of the outbox has there; left out: the home itself. */
export type Gehoord = (
  woning: string,
  stand: Partial<Deuradres>,
  merk: string | null,
  object?: string,
) => void

/** A visit of a list as a change would leave it; null: nobody wrote anything down. */
export function veldenVan({ bezoek, ronde, adres }: Deuradres): Deurvelden | null {
  return bezoek === null ? null : { ...bezoek, ronde, adres }
}

/** Fields in which two visits differ. */
export function verschillen(een: object, ander: object): string[] {
  const other = new Map<string, unknown>(Object.entries(ander))
  return Object.entries(een).flatMap(([veld, waarde]) =>
    JSON.stringify(waarde) === JSON.stringify(other.get(veld)) ? [] : [veld],
  )
}

/** Sends a visit as it was written down: with its own key, and against what its writer saw. */
export async function stuurBezoek(entry: Deurentry, hear: Gehoord): Promise<Outcome<Deurvak>> {
  const { daad, cyclus: campagne, sleutel, gezien } = entry
  if (daad.wat !== 'wijzig') throw new Error('at a door something is only written down')
  const woning = daad.object
  const { adres: _, ...body } = daad.velden
  const answer = await askOnce(schrijfDeurbezoek, { params: { campagne, woning }, body, sleutel, gezien })
  if (answer === null) return { soort: 'geen-antwoord' }
  if (answer.ok) {
    const { ronde, woning: __, ...bezoek } = gesprek.parse(await answer.json())
    const etag = tagIn(answer)
    hear(woning, { ronde, bezoek }, etag)
    return { soort: 'gedaan', etag, objecten: [], samengevoegd: [] }
  }
  return nietBewaard(entry, answer, (row, merk) => {
    hear(woning, row, merk)
    return { mijn: ingevuld(entry), ander: veldenVan(row) }
  })
}

type Velden = Deurvelden | Afspraakvelden | null

/**
 * What becomes of what the server did not take. Where somebody else wrote something down, what stands there now is asked, for the person
 * to choose.
 *
 * @param look sees how the home now stands, and gives both sides
 */
export async function nietBewaard(
  { daad, cyclus, aanpak }: Deurentry,
  answer: Response,
  look: (row: Deuradres, merk: string | null) => { mijn: Velden; ander: Velden },
): Promise<Outcome<Deurvak>> {
  const problem = problemFrom(answer.status, await answer.json().catch(() => null))
  // For what somebody looks has to be said again: then it goes.
  if (problem.code === 'doel-nodig') return { soort: 'geen-antwoord' }
  if (answer.status !== 412) {
    const faults = problem.fouten.map(({ melding }) => melding)
    return { soort: 'geweigerd', melding: faults.length === 0 ? problem.titel : faults.join(' ') }
  }
  const now = await haalDeurlijst({ campagne: cyclus, straat: aanpak, datum: null }).catch(() => null)
  const woning = daad.wat === 'wijzig' ? woningVan(daad.object) : ''
  const row = now?.lijst.adressen.find((one) => one.woning === woning)
  if (now === null || row === undefined) return { soort: 'geen-antwoord' }
  const { mijn, ander } = look(row, now.etag)
  const velden = mijn === null || ander === null ? [] : verschillen(mijn, ander)
  return {
    soort: 'botst',
    botsing: { nieuwste: ander === null ? null : { velden: ander }, velden, merk: now.etag },
  }
}
