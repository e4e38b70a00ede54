import { z } from 'zod'
import { bezoekafspraak, bezoekwaarden } from '../../../geodata/schema/campagne.ts'
import type { Deurlijst, Deurvraag } from '../../api/deur.ts'
import type { Entry, Vak } from '../../api/outbox/outbox.ts'

/** What is written down at a door, with the round it belongs to and the address as the person read it. */
const deurvelden = bezoekwaarden.extend({ ronde: z.string(), adres: z.string() })
export type Deurvelden = z.infer<typeof deurvelden>

/** What was agreed about a next visit, with the address as the person read it. */
const afspraakvelden = bezoekafspraak.extend({ adres: z.string() })
export type Afspraakvelden = z.infer<typeof afspraakvelden>

/**
 * Visits and what is agreed about them in the outbox: `cyclus` is the campaign, `aanpak` the street, and the object the home, or what was
 * agreed with its people.
 */
export interface Deurvak extends Vak {
  soort: 'bezoek' | 'afspraak'
  object: { velden: Deurvelden | Afspraakvelden }
}
export type Deurentry = Entry<Deurvak>

const AGREED = 'afspraak '

/** The object of what is agreed with people of a home: another than their visit, so that neither is in the way of the other. */
export const afspraakVan = (woning: string): string => `${AGREED}${woning}`

/** The home that an object of the outbox is about. */
export const woningVan = (object: string): string =>
  object.startsWith(AGREED) ? object.slice(AGREED.length) : object

/** What somebody wrote down of a visit in an entry; null: it is not about one. */
export function ingevuld({ daad }: Deurentry): Deurvelden | null {
  return daad.wat === 'wijzig' && daad.soort === 'bezoek'
    ? (deurvelden.safeParse(daad.velden).data ?? null)
    : null
}

/** What somebody agreed in an entry; null: it is not about that. */
export function afgesproken({ daad }: Deurentry): Afspraakvelden | null {
  return daad.wat === 'wijzig' && daad.soort === 'afspraak'
    ? (afspraakvelden.safeParse(daad.velden).data ?? null)
    : null
}

/** A street that somebody took along, for one day. */
export interface Meegenomen extends Deurvraag {
  /** Whose: nobody else on this device sees it. */
  wie: string
  /** Day for which it was taken along, ISO date; the next it is wiped. */
  dag: string
  lijst: Deurlijst
  /** Tag with which the list came, and of each object of the outbox the newest since. */
  etag: string | null
  merken: Readonly<Record<string, string>>
}
