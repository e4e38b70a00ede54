import { setTimeout as sleep } from 'node:timers/promises'
import type { BronClient } from '../../geodata/sources/bron-client.ts'
import {
  maakBronClient,
  STANDAARD_TIJDSLIMIETEN,
  type Tijdslimieten,
} from '../../geodata/sources/http-client.ts'

/** The client of a real visit: real clock, real pauses, only the hosts of one source. */
export function sourceClient(
  hosts: readonly string[],
  via: string | null,
  stop: AbortSignal,
  tijdslimieten: Tijdslimieten = STANDAARD_TIJDSLIMIETEN,
): BronClient {
  return maakBronClient({
    hosts,
    via,
    stop,
    slaap: async (milliseconds, signal) => {
      await sleep(milliseconds, undefined, { signal })
    },
    willekeur: Math.random,
    klok: Date.now,
    tijdslimieten,
  })
}
