import type { Planvorm } from '../../geodata/schema/planvorm.ts'
import { vanSoort } from '../../geodata/schema/wijkaanpak.ts'
import { leesWijkaanpak, lijstWijkaanpakken } from '../../server/contract/wijkaanpakken.ts'
import { call, callUnparsed } from './call.ts'

/** An ambition of a plan, as the map of all plans shows it. */
export interface Planambitie {
  id: string
  aanpak: string
  aanpaknaam: string
  wijknaam: string
  titel: string
  /** One of the three priorities; null: none, or later. */
  nummer: number | null
  vorm: Planvorm | null
}

/** The ambitions of every plan of a cyclus that this person may read, in the order of the plans. */
export async function leesPlanambities(cyclus: string, signal: AbortSignal): Promise<Planambitie[]> {
  const { wijkaanpakken } = await call(lijstWijkaanpakken, { params: { cyclus }, signal })
  const plans = await Promise.all(
    // From our own server; two hundred ambitions take longer to check than to show.
    wijkaanpakken.map(({ id }) => callUnparsed(leesWijkaanpak, { params: { cyclus, aanpak: id }, signal })),
  )
  return plans.flatMap(({ id: aanpak, naam, wijknaam, objecten }) =>
    vanSoort(objecten, 'ambitie').map(({ id, velden }) => ({
      id,
      aanpak,
      aanpaknaam: naam,
      wijknaam,
      titel: velden.titel,
      nummer: velden.prioriteit === 'later' ? null : velden.prioriteit,
      vorm: velden.vorm,
    })),
  )
}
