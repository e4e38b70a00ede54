import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { browserFlags } from '../helpers/browser.ts'
import { findBrowser } from '../helpers/find-browser.ts'
import { findProjectRoot } from '../helpers/project-root.ts'
import { startServer } from '../helpers/server.ts'
import { type Benchmark, NotMeasurable } from './harness.ts'

/** Pages that are looked at: the start, Mijn straat, and a page read from right to left. */
const PAGES = ['/', '/straat/voorbeelddreef-1.html', '/ar/terecht.html']

const run = promisify(execFile)

/** Lighthouse's mark for accessibility of one page, 0 to 100. */
async function markOf(url: string): Promise<number> {
  const program = fileURLToPath(new URL('node_modules/lighthouse/cli/index.js', findProjectRoot()))
  const words = [
    url,
    '--only-categories=accessibility',
    '--output=json',
    '--quiet',
    '--no-enable-error-reporting',
  ]
  const { stdout } = await run(
    process.execPath,
    [program, ...words, `--chrome-flags=--headless=new ${browserFlags.join(' ')}`],
    { env: { ...process.env, CHROME_PATH: findBrowser() }, maxBuffer: 50_000_000 },
  )
  const { categories } = JSON.parse(stdout) as { categories?: { accessibility?: { score: number | null } } } // the report of Lighthouse 12
  const score = categories?.accessibility?.score
  if (score === undefined || score === null) throw new NotMeasurable('Lighthouse gave no mark')
  return score * 100
}

/** The lowest mark for accessibility that Lighthouse gives to a public page. */
export const publicLighthouse: Benchmark = {
  name: 'public-lighthouse',
  unit: 'points',
  goal: 100,
  runs: 3,
  prepare: async () => {
    const server = await startServer()
    return {
      run: async () => {
        const marks: number[] = []
        for (const page of PAGES) marks.push(await markOf(server.url + page))
        return Math.min(...marks)
      },
      close: async () => {
        await server.stop()
      },
    }
  },
}
