import { readdirSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { findProjectRoot } from '../helpers/project-root.ts'

/** The bare page among the assets of the app, so that the same server gives it, pressed and with the same headers. */
export interface BarePage {
  /** Path under the root of the app. */
  path: string
  remove: () => void
}

/** Builds the bare MapLibre page; files that the app has as well stay when it is removed. */
export async function buildBarePage(): Promise<BarePage> {
  const root = findProjectRoot()
  const assets = new URL('dist/site/assets/', root)
  const before = new Set(readdirSync(assets))
  const remove = () => {
    for (const name of readdirSync(assets)) if (!before.has(name)) rmSync(new URL(name, assets))
  }
  const page = fileURLToPath(new URL('tests/bench/bare-map/bare-map.html', root))
  try {
    await build({
      configFile: false,
      root: fileURLToPath(new URL('tests/bench/bare-map/', root)),
      base: './',
      logLevel: 'error',
      worker: { format: 'es' },
      build: {
        outDir: fileURLToPath(assets),
        emptyOutDir: false,
        assetsDir: '',
        assetsInlineLimit: 0,
        target: 'es2022',
        rolldownOptions: { input: page },
      },
    })
  } catch (error) {
    remove()
    throw error
  }
  return { path: 'assets/bare-map.html', remove }
}
