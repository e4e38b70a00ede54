import react from '@vitejs/plugin-react'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

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
  plugins: [react()],
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
