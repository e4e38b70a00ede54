import { energielabel, renovatieStatus } from '../../../geodata/schema/woning.ts'
import type { Positie } from '../../../geodata/schema/gebied.ts'
import type { RegisterKolommen } from '../../../server/contract/renovatie-binair.ts'
import { GEEN, ONBEKEND_BLOK } from '../../../server/contract/woningen-binair.ts'
import { behoudenNummers, type Campagnebeeld } from '../layers/campagnes.ts'
import { BLEEK, mistkolom } from '../layers/woningen.ts'
import { keptValues, LABEL_NAMES, OWNER_NAMES, STATUS_NAMES } from '../layers/woningmasker.ts'

/** What of a dwelling can be missing; `iets` is anything of which the map has a colour, and so no block. */
export const MIST = ['status', 'label', 'eigenaar', 'bouwjaar', 'blok', 'iets'] as const
export type Mist = (typeof MIST)[number]

/** What is kept of the register; empty lists and null keep all. All that is said must hold. */
export interface Registerkeuze {
  /** Statuses or groups of them; `onbekend` keeps those without. */
  status: readonly string[]
  /** Labels; A also keeps what is better, `onbekend` keeps those without. */
  label: readonly string[]
  eigenaar: readonly string[]
  /** Id of a campaign; `geen` keeps what is in none. */
  campagne: string | null
  mist: Mist | null
  /** CBS codes. */
  buurten: ReadonlySet<string> | null
  /** Code of a street. */
  straat: string | null
  blok: string | null
  /** Track on which a dwelling is: place in `SPOORKOLOMMEN`. */
  spoor: number | null
  /** Measure with a state, by their places in the schemas. */
  maatregel: { at: number; stand: number } | null
  /** Only dwellings over which sources differ. */
  verschil: boolean
  /** Ring of a drawn area, not closed. */
  vlak: readonly Positie[] | null
}

export const ALLES: Registerkeuze = {
  status: [],
  label: [],
  eigenaar: [],
  campagne: null,
  mist: null,
  buurten: null,
  straat: null,
  blok: null,
  spoor: null,
  maatregel: null,
  verschil: false,
  vlak: null,
}

/** Keeps of `mask` what a column of one byte may be. */
function keepBytes(mask: Uint8Array, column: Uint8Array, kept: Uint8Array): void {
  for (let at = 0; at < mask.length; at += 1) if (kept[column[at] ?? GEEN] !== 1) mask[at] = 0
}

/** Keeps of `mask` what a column of two bytes may be. */
function keepNumbers(mask: Uint8Array, column: Uint16Array, kept: Uint8Array): void {
  for (let at = 0; at < mask.length; at += 1) if (kept[column[at] ?? 0] !== 1) mask[at] = 0
}

/** Keeps of `mask` where a column has one value. */
function keepEqual(mask: Uint8Array, column: Uint8Array | Uint16Array, value: number): void {
  for (let at = 0; at < mask.length; at += 1) if (column[at] !== value) mask[at] = 0
}

/** Keeps of `mask` where a column has another value. */
function keepOther(mask: Uint8Array, column: Uint8Array | Uint16Array, value: number): void {
  for (let at = 0; at < mask.length; at += 1) if (column[at] === value) mask[at] = 0
}

/**
 * Keeps of `mask` what lies in a ring; a place on its edge may fall on either side. The box around the ring is held first: most
 * dwellings lie outside it, and cost two comparisons.
 */
function keepInside(mask: Uint8Array, places: Float64Array, ring: readonly Positie[]): void {
  const lons = ring.map(([lon]) => lon)
  const lats = ring.map(([, lat]) => lat)
  const [west, east] = [Math.min(...lons), Math.max(...lons)]
  const [south, north] = [Math.min(...lats), Math.max(...lats)]
  for (let at = 0; at < mask.length; at += 1) {
    if (mask[at] === 0) continue
    const [x = NaN, y = NaN] = [places[at * 2], places[at * 2 + 1]]
    if (x < west || x > east || y < south || y > north || !isInRing(lons, lats, x, y)) mask[at] = 0
  }
}

function isInRing(lons: readonly number[], lats: readonly number[], x: number, y: number): boolean {
  let inside = false
  for (let at = 0, before = lons.length - 1; at < lons.length; before = at, at += 1) {
    const [ay = 0, by = 0] = [lats[at], lats[before]]
    if (ay > y === by > y) continue
    const [ax = 0, bx = 0] = [lons[at], lons[before]]
    if (x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside
  }
  return inside
}

const MISSING: Record<Mist, (mask: Uint8Array, register: RegisterKolommen) => void> = {
  status: (mask, { woningen }) => keepEqual(mask, woningen.status, GEEN),
  label: (mask, { woningen }) => keepEqual(mask, woningen.label, GEEN),
  eigenaar: (mask, { woningen }) => keepEqual(mask, woningen.eigenaar, OWNER_NAMES.length - 1),
  bouwjaar: (mask, { woningen }) => keepEqual(mask, woningen.bouwjaar, 0),
  blok: (mask, { woningen }) => keepEqual(mask, woningen.blok, ONBEKEND_BLOK),
  iets: (mask, { woningen }) => keepOther(mask, mistkolom(woningen), 0),
}

/**
 * For every dwelling 1 when it is kept and 0 when not. One pass per thing that is said over columns of one or two bytes: 250,000
 * dwellings take a few milliseconds.
 *
 * @param campagnes null: not there, or not for this person; a filter on them then keeps everything
 */
export function registermasker(
  register: RegisterKolommen,
  keuze: Registerkeuze,
  campagnes: Campagnebeeld | null = null,
): Uint8Array {
  const { woningen } = register
  const mask = new Uint8Array(woningen.kop.aantal).fill(1)
  if (keuze.status.length > 0) keepBytes(mask, woningen.status, keptValues(keuze.status, STATUS_NAMES))
  if (keuze.label.length > 0) keepBytes(mask, woningen.label, keptValues(keuze.label, LABEL_NAMES))
  if (keuze.eigenaar.length > 0) keepBytes(mask, woningen.eigenaar, keptValues(keuze.eigenaar, OWNER_NAMES))
  if (keuze.campagne !== null && campagnes !== null) {
    keepNumbers(mask, campagnes.nummer, behoudenNummers(campagnes, [keuze.campagne]))
  }
  if (keuze.mist !== null) MISSING[keuze.mist](mask, register)
  const { buurten } = keuze
  if (buurten !== null) {
    keepNumbers(
      mask,
      woningen.buurt,
      Uint8Array.from(woningen.kop.buurten, (code) => (buurten.has(code) ? 1 : 0)),
    )
  }
  if (keuze.straat !== null) keepEqual(mask, register.straat, register.kop.straten.indexOf(keuze.straat))
  if (keuze.blok !== null) keepEqual(mask, woningen.blok, woningen.kop.blokken.indexOf(keuze.blok))
  const track = keuze.spoor === null ? undefined : register.sporen[keuze.spoor]
  if (track !== undefined) keepOther(mask, track, GEEN)
  const measure = keuze.maatregel === null ? undefined : register.maatregelen[keuze.maatregel.at]
  if (measure !== undefined && keuze.maatregel !== null) keepEqual(mask, measure, keuze.maatregel.stand)
  if (keuze.verschil) keepOther(mask, register.verschillen, 0)
  if (keuze.vlak !== null) keepInside(mask, woningen.posities, keuze.vlak)
  return mask
}

/** How many dwellings a mask keeps. */
export function aantalIn(mask: Uint8Array): number {
  let count = 0
  for (const one of mask) if (one !== 0) count += 1
  return count
}

/**
 * The dwellings in the order of the list: by name of the street, then house number and what follows it; those without a street last.
 * Made once per answer.
 *
 * @param naamVan name of a street by its code
 */
export function lijstvolgorde(register: RegisterKolommen, naamVan: (straat: string) => string): Uint32Array {
  const { kop, straat, huisnummer, achtervoegsel, woningen } = register
  const rank = (texts: readonly string[], nameOf: (text: string) => string): Uint32Array => {
    const names = texts.map(nameOf)
    const sorted = texts.map((_, at) => at).toSorted((a, b) => ((names[a] ?? '') < (names[b] ?? '') ? -1 : 1))
    const ranks = new Uint32Array(texts.length)
    for (const [place, at] of sorted.entries()) ranks[at] = place
    return ranks
  }
  const streets = rank(kop.straten, naamVan)
  const suffixes = rank(kop.achtervoegsels, (text) => text)
  const NUMBERS = 65_536
  // One number per dwelling that sorts as the three together: at most 2^48, exact in a double.
  const keys = Float64Array.from(straat, (code, at) => {
    const street = streets[code] ?? kop.straten.length
    return (street * NUMBERS + (huisnummer[at] ?? 0)) * NUMBERS + (suffixes[achtervoegsel[at] ?? 0] ?? 0)
  })
  return Uint32Array.from({ length: woningen.kop.aantal }, (_, at) => at).sort(
    (a, b) => (keys[a] ?? 0) - (keys[b] ?? 0) || a - b,
  )
}

/**
 * One page of the list.
 *
 * @param order from `lijstvolgorde`
 * @param page from 0
 * @returns numbers of dwellings that the mask keeps, at most `size`
 */
export function lijstbladzijde(mask: Uint8Array, order: Uint32Array, page: number, size: number): number[] {
  const found: number[] = []
  let skip = page * size
  for (const at of order) {
    if (mask[at] === 0) continue
    if (skip > 0) {
      skip -= 1
      continue
    }
    found.push(at)
    if (found.length === size) break
  }
  return found
}

/**
 * What the map shows: dwellings that are kept, those that were not chosen pale as soon as any was.
 *
 * @param kept from `registermasker`
 * @param chosen 1 per dwelling that was chosen; null: none was
 */
export function kaartmasker(kept: Uint8Array, chosen: Uint8Array | null): Uint8Array {
  if (chosen === null) return kept
  const shown = new Uint8Array(kept.length)
  for (let at = 0; at < shown.length; at += 1) {
    if (chosen[at] === 1) shown[at] = 1
    else if (kept[at] !== 0) shown[at] = BLEEK
  }
  return shown
}

/**
 * The dwellings that were chosen and those that a mask keeps, together.
 *
 * @param chosen 1 per dwelling that was chosen; null, or of another length: none was
 */
export function samenGekozen(chosen: Uint8Array | null, kept: Uint8Array): Uint8Array {
  const both = chosen?.length === kept.length ? chosen.slice() : new Uint8Array(kept.length)
  for (let at = 0; at < both.length; at += 1) if (kept[at] !== 0) both[at] = 1
  return both
}

/** Names of a status, a label and an owner in columns, for one dwelling; null is not known. */
export function waardenVan({ woningen }: RegisterKolommen, at: number) {
  return {
    status: renovatieStatus.options[woningen.status[at] ?? -1] ?? null,
    label: energielabel.options[woningen.label[at] ?? -1] ?? null,
    blok: woningen.kop.blokken[woningen.blok[at] ?? -1] ?? null,
    bouwjaar: (woningen.bouwjaar[at] ?? 0) === 0 ? null : (woningen.bouwjaar[at] ?? null),
  }
}
