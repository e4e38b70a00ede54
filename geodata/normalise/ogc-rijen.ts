import { z } from 'zod'
import type { BronDeel } from '../sources/connector.ts'
import { leesJson } from '../sources/lees-json.ts'

const page = z.object({ type: z.literal('FeatureCollection'), features: z.array(z.unknown()) })
const feature = z.object({
  properties: z.record(z.string(), z.unknown()),
  geometry: z.unknown(),
})

/** One feature of a collection, numbered over all its pages from 1. */
export interface OgcRij {
  rij: number
  properties: ReadonlyMap<string, unknown>
  geometrie: unknown
}

/** All features of a collection; `onleesbaar` holds the numbers of those that are no feature. */
export interface OgcRijen {
  rijen: readonly OgcRij[]
  onleesbaar: readonly number[]
  gelezen: number
}

/** Parts of one collection, by the name before the page number. */
export function delenVan(delen: readonly BronDeel[], collection: string): BronDeel[] {
  return delen.filter(({ naam }) => naam.replace(/-\d+\.json$/, '') === collection)
}

/** The pages of a collection as rows; `vanaf` is how many rows stand before them. @throws BronFout for a page of another shape */
export function leesOgcRijen(delen: readonly BronDeel[], vanaf = 0): OgcRijen {
  const rijen: OgcRij[] = []
  const onleesbaar: number[] = []
  let gelezen = 0
  for (const deel of delen) {
    for (const candidate of leesJson(deel, page).features) {
      gelezen += 1
      const rij = vanaf + gelezen
      const parsed = feature.safeParse(candidate)
      if (!parsed.success) {
        onleesbaar.push(rij)
        continue
      }
      const { properties, geometry } = parsed.data
      rijen.push({ rij, properties: new Map(Object.entries(properties)), geometrie: geometry })
    }
  }
  return { rijen, onleesbaar, gelezen }
}
