import { findBrowser } from './find-browser.ts'

/** Runs once before the browser tests: a missing browser is said in one sentence, not once per test. */
export function setup(): void {
  process.env.CHROMIUM_PATH = findBrowser()
}
