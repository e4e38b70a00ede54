import { canonicalJson } from '../../../../analyses/canonical-json.ts'
import { LEEG, type Planobject, type Plansoort } from '../../../../geodata/schema/wijkaanpak.ts'

/** Fields of an object as somebody wants them. */
export type Velden = Readonly<Record<string, unknown>>

/** Two people changed the same fields: what one of them wanted and did not get, beside what stands there now. */
export interface Botsing {
  /** The object as it now stands. */
  nu: Planobject
  /** Every field that was asked, also those that nobody else touched: they are saved together. */
  mijn: Velden
  /** Fields that somebody else changed meanwhile, in the order of the object. */
  velden: readonly string[]
}

/** What a person chose for a field: their own, what stands there, both, or a text they made of it. */
export type Keuze = 'mijn' | 'hun' | 'samen' | { tekst: string }

export const veldVan = (object: Pick<Planobject, 'velden'>, veld: string): unknown =>
  new Map<string, unknown>(Object.entries(object.velden)).get(veld)

/** What a field holds as long as nobody wrote it. */
export const leegVan = (soort: Plansoort, veld: string): unknown =>
  new Map<string, unknown>(Object.entries(LEEG[soort])).get(veld) ?? null

const same = (a: unknown, b: unknown): boolean => canonicalJson(a) === canonicalJson(b)

/**
 * Fields of an edit that somebody changed since a person began it: their version moved, and what stands there is not what is asked.
 *
 * @param toen the object as it stood when the person began
 * @param nu as it stands now
 */
export function botsendeVelden(toen: Planobject, nu: Planobject, mijn: Velden): string[] {
  return Object.keys(mijn).filter(
    (veld) =>
      toen.veldversies[veld] !== nu.veldversies[veld] &&
      !same(veldVan(toen, veld), veldVan(nu, veld)) &&
      !same(mijn[veld], veldVan(nu, veld)),
  )
}

/** Whether two values can stand together: two texts below each other, two lists as one. */
export function kanSamen(mijn: unknown, hun: unknown): boolean {
  if (typeof mijn === 'string' && typeof hun === 'string') return mijn.trim() !== '' && hun.trim() !== ''
  return Array.isArray(mijn) && Array.isArray(hun)
}

/** Both values as one: of texts what stands there and then one's own, of lists all of it once. */
export function samen(mijn: unknown, hun: unknown): unknown {
  if (typeof mijn === 'string' && typeof hun === 'string') {
    if (hun.includes(mijn)) return hun
    return mijn.includes(hun) ? mijn : `${hun}\n${mijn}`
  }
  if (!Array.isArray(mijn) || !Array.isArray(hun)) return mijn
  const kept = new Map<string, unknown>([...hun, ...mijn].map((one: unknown) => [canonicalJson(one), one]))
  return [...kept.values()]
}

/**
 * What is saved once every field has been chosen; null: a field has still to be chosen. A field that keeps what stands there is left out,
 * unless nothing else is left: then nothing has to be saved.
 */
export function uitKeuzes(botsing: Botsing, keuzes: ReadonlyMap<string, Keuze>): Velden | null {
  const made: Record<string, unknown> = {}
  for (const [veld, mine] of Object.entries(botsing.mijn)) {
    if (!botsing.velden.includes(veld)) {
      made[veld] = mine
      continue
    }
    const keuze = keuzes.get(veld)
    const theirs = veldVan(botsing.nu, veld)
    if (keuze === undefined) return null
    if (keuze === 'hun') continue
    made[veld] = keuze === 'mijn' ? mine : keuze === 'samen' ? samen(mine, theirs) : keuze.tekst
  }
  return made
}
