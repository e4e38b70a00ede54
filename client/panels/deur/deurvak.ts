import { z } from 'zod'
import { bezoekwaarden } from '../../../geodata/schema/campagne.ts'
import type { Deurlijst, Deurvraag } from '../../api/deur.ts'
import type { Entry, Vak } from '../../api/outbox/outbox.ts'

/** What is written down at a door, with the round it belongs to and the address as the person read it. */
const deurvelden = bezoekwaarden.extend({ ronde: z.string(), adres: z.string() })
export type Deurvelden = z.infer<typeof deurvelden>

/** Visits in the outbox: `cyclus` is the campaign, `aanpak` the street, and the object the home. */
export interface Deurvak extends Vak {
  soort: 'bezoek'
  object: { velden: Deurvelden }
}
export type Deurentry = Entry<Deurvak>

/** What somebody wrote down in an entry; null: it is not one of a door. */
export function ingevuld({ daad }: Deurentry): Deurvelden | null {
  return daad.wat === 'wijzig' ? (deurvelden.safeParse(daad.velden).data ?? null) : null
}

/** A street that somebody took along, for one day. */
export interface Meegenomen extends Deurvraag {
  /** Whose: nobody else on this device sees it. */
  wie: string
  /** Day for which it was taken along, ISO date; the next it is wiped. */
  dag: string
  lijst: Deurlijst
  /** Tag with which the list came, and of each home the newest since. */
  etag: string | null
  merken: Readonly<Record<string, string>>
}
