import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

/** Everything that is started by its path: the server, the commands, and the programs of the workers. */
const ENTRIES = [
  'main',
  'commands/account',
  'commands/invoer',
  'commands/logboek',
  'commands/publiceer',
  'commands/reservekopie',
  'commands/serve',
  'commands/voorbeelddata',
  'backup/worker',
  'jobs/protect-worker',
  'jobs/worker',
  'uitvoer/worker',
]

/** Compiled, or starts a thread: reads a file that lies beside it, and so stays where it is installed. */
const OUTSIDE = ['better-sqlite3', 'better-sqlite3-n22', 'highs', 'piscina', '@bokuweb/zstd-wasm']

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/**
 * Builds the server with all it uses into few files under dist/program. As the compiler emits it, a start reads 1,700 files, which takes
 * longer than all else it does. The code is not made smaller: what goes wrong names the
 * functions of the source.
 */
export default defineConfig({
  root: at('..'),
  publicDir: false,
  ssr: { noExternal: true, external: OUTSIDE },
  build: {
    ssr: true,
    outDir: 'dist/program',
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    sourcemap: false,
    rolldownOptions: {
      external: OUTSIDE,
      input: Object.fromEntries(ENTRIES.map((name) => [name, at(`${name}.ts`)])),
      output: { entryFileNames: '[name].js', chunkFileNames: 'delen/[name]-[hash].js' },
    },
  },
})
