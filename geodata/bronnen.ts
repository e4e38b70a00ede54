import type { Bron } from './bron.ts'
import type { BronId } from './schema/bron.ts'

/** The explicit list of outside sources, in the order of a full visit: areas first. A new source is one line. */
const lijst: readonly Bron[] = []

/** Every outside source by its id. */
export const bronnen: ReadonlyMap<BronId, Bron> = new Map(lijst.map((bron) => [bron.connector.id, bron]))
