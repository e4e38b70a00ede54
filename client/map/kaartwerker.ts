import { prewarm, setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url'

setWorkerUrl(workerUrl)
// The worker starts while the figures are still on their way, and stays for the next map.
prewarm()

/**
 * Asks for the code of the worker, beside the map itself: when it does not come the map stays empty and says nothing. The browser
 * keeps it, so that it travels once.
 *
 * @throws Error when it is not there
 */
export async function haalWerker(): Promise<void> {
  const answer = await fetch(workerUrl)
  // Read to its end, or the browser would not keep it, and the worker that waits for the same file would stand still.
  void answer.arrayBuffer().catch(() => undefined)
  if (!answer.ok) throw new Error(`the worker of the map gave ${answer.status}`)
}
