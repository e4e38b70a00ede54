import { chromium } from 'playwright-core'
import type { Browser } from 'playwright-core'
import { findBrowser } from './find-browser.ts'

/** Flags that give WebGL by software (no graphics card needed) and keep Chromium from calling home. */
export const browserFlags = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  // The page around a map is put together without WebGL: by software it costs more than the map itself.
  '--disable-gpu-compositing',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
  // The shared memory of a container is often too small for a page with WebGL.
  '--disable-dev-shm-usage',
]

/**
 * For tests alone, where no speed is measured: the pages of one context are drawn by one process, which keeps the compiled app from one
 * page to the next, and scripts stay off a second core, where another test runs. A page costs a third less processor time with them.
 */
const testFlags = ['--process-per-site', '--js-flags=--single-threaded']

/** Starts Chromium without a window, as people have it; the caller closes it. */
export async function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  return chromium.launch({ executablePath: findBrowser(), args: [...browserFlags, ...more], headless: true })
}

/** Starts Chromium for the tests of a file; the caller closes it. */
export async function launchTestBrowser(): Promise<Browser> {
  return launchBrowser(testFlags)
}
