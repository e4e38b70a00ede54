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

/** Starts Chromium without a window; the caller closes it. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: findBrowser(), args: browserFlags, headless: true })
}
