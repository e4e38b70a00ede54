import { canonicalJson } from '../../../../analyses/canonical-json.ts'
import type { Planvorm } from '../../../../geodata/schema/planvorm.ts'
import { type Planobject, vanSoort } from '../../../../geodata/schema/wijkaanpak.ts'

/** The shape of an ambition in two versions; null: it had none, or was not there. */
export interface Vormpaar {
  stam: string
  titel: string
  oud: Planvorm | null
  nieuw: Planvorm | null
  gelijk: boolean
}

/** The shapes of both versions by ambition, in the order of the old one; ambitions without any shape are left out. */
export function vormparen(oud: readonly Planobject[], nieuw: readonly Planobject[]): Vormpaar[] {
  const [before, after] = [oud, nieuw].map(
    (objects) => new Map(vanSoort(objects, 'ambitie').map((one) => [one.stam, one.velden])),
  )
  const stems = [...new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])])]
  return stems.flatMap((stam): Vormpaar[] => {
    const [a, b] = [before?.get(stam), after?.get(stam)]
    const [old, now] = [a?.vorm ?? null, b?.vorm ?? null]
    if (old === null && now === null) return []
    const gelijk = canonicalJson(old) === canonicalJson(now)
    return [{ stam, titel: b?.titel ?? a?.titel ?? '', oud: old, nieuw: now, gelijk }]
  })
}
