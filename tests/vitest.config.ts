import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { LongestFirst } from './helpers/longest-first.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * Two projects: `unit` (everything that needs no browser) runs in parallel, `e2e` runs after it, two files at a time: with
 * more of them on two cores, pages with software WebGL and the loop of kills make each other late.
 */
export default defineConfig({
  root,
  test: {
    reporters: ['default'],
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        root,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
          exclude: ['tests/e2e/**'],
          pool: 'threads',
          // A worker for every file loads the same modules 230 times: 357 s against 168 s on two cores. No test may leave anything behind.
          isolate: false,
          // Left to itself Vitest keeps one core free: on two cores that is one file at a time.
          maxWorkers: Math.max(2, availableParallelism()),
          // Beside another file a test takes longer; this is how long a test may hang, not how fast it must be.
          testTimeout: 60_000,
          hookTimeout: 120_000,
          globalSetup: [
            'tests/helpers/memory-folder-setup.ts',
            'tests/helpers/demo-folder-setup.ts',
            'tests/helpers/fresh-program.ts',
          ],
          sequence: { groupOrder: 0 },
        },
      },
      {
        root,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          pool: 'forks',
          // As with the unit tests: each file closes what it opened, and loading the same modules again takes seconds per file.
          isolate: false,
          maxWorkers: 2,
          // On a machine that does other work a browser can be late once; what fails twice is a fault. A second try is named in the report.
          retry: 1,
          testTimeout: 150_000,
          hookTimeout: 240_000,
          globalSetup: [
            'tests/helpers/find-browser-setup.ts',
            'tests/helpers/memory-folder-setup.ts',
            'tests/helpers/demo-folder-setup.ts',
          ],
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
