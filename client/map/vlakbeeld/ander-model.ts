import type { Kaartbron } from '../kaartbron.ts'
import { type Cijferkeuze, type Kaartmodel, maakKaartmodel } from '../kaartmodel.ts'

const made = new WeakMap<Kaartmodel, Map<string, Kaartmodel | null>>()

/** The numbers of another figure or year beside those that are shown, made once for as long as these are shown. */
export function anderModel(bron: Kaartbron, model: Kaartmodel, other: Cijferkeuze): Kaartmodel | null {
  const kept = made.get(model) ?? new Map<string, Kaartmodel | null>()
  made.set(model, kept)
  const key = `${other.cijfer}|${other.jaar}|${other.leeftijd}`
  const before = kept.get(key)
  if (before !== undefined) return before
  const fresh = maakKaartmodel(bron, other)
  kept.set(key, fresh)
  return fresh
}
