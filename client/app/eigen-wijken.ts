import { CITY_ID, type GekozenGebied, stadsdeelId } from '../../analyses/verdieping/analysegebied.ts'
import type { Programmawijk } from '../../geodata/schema/focusgebied.ts'
import type { Sessie } from '../../server/contract/sessie.ts'

/** For which wijken somebody works; undefined as long as the session is not known. */
type Eigen = Sessie['wijken'] | undefined

/** The wijken somebody works for. The server decides; this keeps what it refuses out of the choices. */
export function ownWijken<T extends { id: string }>(wijken: readonly T[], own: Eigen): T[] {
  return wijken.filter(({ id }) => own === undefined || own === 'alle' || own.includes(id))
}

/** The areas of analysis somebody may choose: own wijken, a stadsdeel with all its wijken, the city for who works for all. */
export function ownAreas(
  areas: readonly GekozenGebied[],
  wijken: readonly Pick<Programmawijk, 'id' | 'stadsdeel'>[],
  own: Eigen,
): GekozenGebied[] {
  if (own === undefined || own === 'alle') return [...areas]
  return areas.filter(({ id }) => {
    const inside = wijken.filter((wijk) => wijk.id === id || stadsdeelId(wijk.stadsdeel) === id)
    return id !== CITY_ID && inside.length > 0 && inside.every((wijk) => own.includes(wijk.id))
  })
}
