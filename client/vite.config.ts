import react from '@vitejs/plugin-react'
import { fileURLToPath } from 'node:url'
import { defineConfig, type Plugin } from 'vite'

/** Name in the page of the scripts of the map; the client fetches them beside the figures, before it needs them. */
const MAP_MARK = 'wijkcyclus-kaart'

/** Writes into the page which scripts the map is made of, without those that its screen reads in any case and before it. */
function markMapScripts(): Plugin {
  return {
    name: 'mark-map-scripts',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle }) => {
        const chunks = Object.values(bundle ?? {}).filter((one) => one.type === 'chunk')
        const importsOf = new Map(chunks.map((one) => [one.fileName, one.imports]))
        const named = (file: string) => chunks.find((one) => one.facadeModuleId?.endsWith(file))?.fileName
        const allOf = (name: string, seen = new Set<string>()): Set<string> => {
          if (seen.has(name)) return seen
          seen.add(name)
          for (const other of importsOf.get(name) ?? []) allOf(other, seen)
          return seen
        }
        const map = named('/client/map/kaart.ts')
        const screen = named('/client/panels/kaart/KaartScherm.tsx')
        if (map === undefined || screen === undefined) throw new Error('The map is no script of its own.')
        const before = allOf(screen)
        const content = [...allOf(map)].filter((name) => !before.has(name)).join(' ')
        return [{ tag: 'meta', attrs: { name: MAP_MARK, content }, injectTo: 'head' }]
      },
    },
  }
}

/**
 * Builds the screens into dist/site. This file stays outside the client project of TypeScript: its types bring
 * Node's `process` along, which code for the browser must not see.
 *
 * `base` is relative so that the app also works under a sub-path; every asset is a file of its own (no inlining), so
 * that a strict content security policy needs no `data:`.
 */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: './',
  plugins: [react(), markMapScripts()],
  worker: { format: 'es' },
  build: {
    outDir: '../dist/site',
    emptyOutDir: true,
    target: 'es2022',
    sourcemap: false,
    assetsInlineLimit: 0,
    manifest: true,
  },
})
