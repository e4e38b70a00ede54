import { hoofdstukId, type HoofdstukId } from '../../../geodata/schema/wijkaanpak.ts'
import { paths } from '../../app/paths.ts'

/** What the left column shows. */
export const PANELEN = ['hoofdstukken', 'opdracht', 'opmerkingen', 'versies'] as const
export type Paneel = (typeof PANELEN)[number]

/** Two versions beside each other; `met`: the plan of the second. */
export interface Vergelijking {
  van: number
  tot: number
  met: string | null
}

/** What of the drafting screen stands in its address, so that a place in a plan can be shared and returned to. */
export interface Plankeuze {
  paneel: Paneel
  /** Chapter that is open; null: none. */
  hoofdstuk: HoofdstukId | null
  /** Object (ambition) that is open; null: none. */
  ambitie: string | null
  vergelijking: Vergelijking | null
}

/** Open when the address names none: where the plan begins. */
const EERSTE: HoofdstukId = 'hoe-staat-de-wijk-ervoor'
/** In the address: every chapter is folded. */
const DICHT = 'geen'

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Reads the search part of the address; what means nothing is left out. */
export function leesPlankeuze(search: string): Plankeuze {
  const params = new URLSearchParams(search)
  const paneel = PANELEN.find((one) => one === params.get('paneel')) ?? 'hoofdstukken'
  const named = params.get('hoofdstuk')
  const hoofdstuk = hoofdstukId.safeParse(named)
  const ambitie = params.get('ambitie')
  return {
    paneel,
    hoofdstuk: named === DICHT ? null : hoofdstuk.success ? hoofdstuk.data : EERSTE,
    ambitie: ambitie !== null && UUID.test(ambitie) ? ambitie : null,
    vergelijking: vergelijkingVan(params.get('vergelijk')),
  }
}

/** `3-14` or `3-2-boswijk~2`. */
function vergelijkingVan(text: string | null): Vergelijking | null {
  const [, van, tot, met] =
    /^([1-9]\d{0,6})-([1-9]\d{0,6})(?:-([a-z][a-z0-9-]{1,40}(?:~[1-9]\d{0,2})?))?$/.exec(text ?? '') ?? []
  return van === undefined || tot === undefined
    ? null
    : { van: Number(van), tot: Number(tot), met: met ?? null }
}

/** The address of a place in a plan. */
export function planPad(cyclus: string, aanpak: string, keuze: Partial<Plankeuze> = {}): string {
  const params = new URLSearchParams()
  const { paneel, hoofdstuk, ambitie, vergelijking } = keuze
  if (paneel !== undefined && paneel !== 'hoofdstukken') params.set('paneel', paneel)
  if (hoofdstuk === null) params.set('hoofdstuk', DICHT)
  else if (hoofdstuk !== undefined && hoofdstuk !== EERSTE) params.set('hoofdstuk', hoofdstuk)
  if (ambitie != null) params.set('ambitie', ambitie)
  if (vergelijking != null) {
    const { van, tot, met } = vergelijking
    params.set('vergelijk', `${van}-${tot}${met === null ? '' : `-${met}`}`)
  }
  const query = params.toString()
  return paths.wijkaanpak(cyclus, aanpak) + (query === '' ? '' : `?${query}`)
}
