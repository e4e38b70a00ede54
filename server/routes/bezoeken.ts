import { bronnen } from '../../geodata/bronnen.ts'
import { BronFout } from '../../geodata/sources/bron-client.ts'
import {
  type GevondenAdres,
  locatieserver,
  zoekAdres as askAddress,
} from '../../geodata/sources/locatieserver.ts'
import type { AppContext } from '../context.ts'
import { haalBron, lijstBronnen, zoekAdres } from '../contract/bronnen.ts'
import { ProblemError } from '../errors.ts'
import { startFetch } from '../jobs/fetch-task.ts'
import { route, type Route, slowRoute } from '../mount.ts'
import { sourceClient } from '../sources/client.ts'
import { sourceState } from '../sources/state.ts'

/** How long somebody who types an address waits for an answer of the Locatieserver. */
const ADDRESS_MILLISECONDS = 6000
const ADDRESS_LIMITS = { kopMs: 3000, lijfMs: 3000 }

function toAddress(found: GevondenAdres) {
  const { id, weergavenaam, soort, buurtcode, adresseerbaarobject_id, centroide_ll } = found
  return {
    id,
    weergavenaam,
    soort,
    buurt: buurtcode,
    bagId: adresseerbaarobject_id,
    lon: centroide_ll?.[0] ?? null,
    lat: centroide_ll?.[1] ?? null,
  }
}

/** Outside sources: how they stand, and a visit to one of them. */
export function sourceRoutes(app: AppContext): Route[] {
  return [
    route(lijstBronnen, 'bronnen-lezen', () => ({
      bronnen: [...bronnen.values()].map((bron) => sourceState(app, bron, app.clock())),
    })),
    slowRoute(zoekAdres, 'adres-zoeken', async ({ query }) => {
      const stop = AbortSignal.timeout(ADDRESS_MILLISECONDS)
      const client = sourceClient(locatieserver.hosts, app.sources.via, stop, ADDRESS_LIMITS)
      try {
        const found = await askAddress(query.q, client)
        return { adressen: found.map(toAddress), fout: null }
      } catch (error) {
        if (error instanceof BronFout) return { adressen: [], fout: error.code }
        if (stop.aborted) return { adressen: [], fout: 'te-traag' as const }
        throw error
      }
    }),
    route(haalBron, 'bron-ophalen', ({ actor, params, query }) => {
      const bron = bronnen.get(params.bron)
      if (bron === undefined) throw new ProblemError('onbekende-bron')
      const year = query.jaar ?? app.clock().getUTCFullYear()
      if (bron.datasets(year).length === 0) throw new ProblemError('bron-per-adres')
      return startFetch(app, actor, params.bron, query.jaar ?? null)
    }),
  ]
}
