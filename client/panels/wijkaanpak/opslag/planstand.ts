import type { Planobject } from '../../../../geodata/schema/wijkaanpak.ts'
import type { Gezienplan } from '../../../api/wijkaanpakken.ts'
import { versionIn } from '../../../api/versies.ts'
import type { Planantwoord } from '../../../../server/contract/wijkaanpak-schema.ts'

/**
 * The plan with what a change brought: the objects it touched as they now stand, and the version. What follows from them (the to-do, money,
 * places of remarks) comes with the next answer of the server.
 *
 * @param tag of the object that was changed; null: the answer had none
 */
export function metAntwoord(gezien: Gezienplan, antwoord: Planantwoord, tag: string | null): Gezienplan {
  const touched = new Map(antwoord.objecten.map((one) => [one.id, one]))
  const known = new Set(gezien.plan.objecten.map(({ id }) => id))
  const objecten: Planobject[] = [
    ...gezien.plan.objecten.map((one) => touched.get(one.id) ?? one),
    ...antwoord.objecten.filter(({ id }) => !known.has(id)),
  ]
  const [only] = antwoord.objecten
  return {
    ...gezien,
    plan: { ...gezien.plan, objecten, versie: Math.max(gezien.plan.versie, antwoord.versie) },
    tags: tag === null || only === undefined ? gezien.tags : { ...gezien.tags, [only.id]: tag },
  }
}

/** The tag that says what of an object is on the screen: the newest of that of the plan and that of its own last change. */
export function tagVan({ tag, tags }: Gezienplan, object: string): string | null {
  const own = tags[object]
  if (own === undefined) return tag
  if (tag === null) return own
  return (versionIn(own) ?? -1) >= (versionIn(tag) ?? -1) ? own : tag
}
