import { z } from 'zod'

/** Reasons people wrote beside a mark they tried, by theme. */
const reasons = z.record(z.string(), z.string())
export type Redenen = Readonly<Record<string, string>>

function keyOf(cyclus: string, wijk: string): string {
  return `wijkcyclus.merken.${cyclus}.${wijk}`
}

/** Reasons written in this tab; they stay in the browser, for words of people do not belong in an address. */
export function readReasons(cyclus: string, wijk: string): Redenen {
  try {
    const found = reasons.safeParse(JSON.parse(sessionStorage.getItem(keyOf(cyclus, wijk)) ?? '{}'))
    return found.success ? found.data : {}
  } catch {
    // A browser may refuse storage, and another program may have written there: then no reason was kept.
    return {}
  }
}

export function keepReasons(cyclus: string, wijk: string, words: Redenen): void {
  try {
    sessionStorage.setItem(keyOf(cyclus, wijk), JSON.stringify(words))
  } catch {
    // Without storage the reasons last as long as the screen.
  }
}
