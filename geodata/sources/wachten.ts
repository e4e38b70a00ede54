import { setTimeout as wait } from 'node:timers/promises'

/** Waits `ms` milliseconds; returns early when `stop` is given. */
export async function slaapTotStop(ms: number, stop: AbortSignal): Promise<void> {
  try {
    await wait(ms, undefined, { signal: stop })
  } catch (error) {
    if (!stop.aborted) throw error
  }
}
