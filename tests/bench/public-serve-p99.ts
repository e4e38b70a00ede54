import { type ChildProcess, spawn } from 'node:child_process'
import { Agent, get } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { findFreePort } from '../helpers/free-port.ts'
import { findProjectRoot } from '../helpers/project-root.ts'
import { makeTempDir } from '../helpers/temp-dir.ts'
import { type Benchmark, NotMeasurable } from './harness.ts'
import { BENCH_PAGE, writeBenchEdition } from './public-edition.ts'

/** Requests per second, and for how long. */
const RATE = 2_000
const SECONDS = 30
const CONNECTIONS = 64

/** Milliseconds of one request from the moment it was due: what waits in a row counts as waiting. */
function ask(url: string, agent: Agent, due: number): Promise<number> {
  return new Promise((resolve, reject) => {
    get(url, { agent, headers: { 'accept-encoding': 'gzip' } }, (answer) => {
      answer.resume()
      answer.once('end', () => {
        if (answer.statusCode === 200) resolve(performance.now() - due)
        else reject(new NotMeasurable(`an answer was ${answer.statusCode ?? 0}`))
      })
    }).once('error', reject)
  })
}

/** Asks at a fixed rate and gives the 99th percentile in ms. */
async function p99(url: string): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS })
  const total = RATE * SECONDS
  const began = performance.now()
  const waiting: Promise<number>[] = []
  try {
    while (waiting.length < total) {
      const wanted = Math.min(total, Math.floor(((performance.now() - began) / 1000) * RATE))
      while (waiting.length < wanted) waiting.push(ask(url, agent, began + (waiting.length / RATE) * 1000))
      await sleep(1)
    }
    const times = (await Promise.all(waiting)).toSorted((a, b) => a - b)
    return times[Math.ceil(times.length * 0.99) - 1] ?? NaN
  } finally {
    agent.destroy()
  }
}

async function startServing(dataDir: string): Promise<{ child: ChildProcess; url: string }> {
  const port = await findFreePort()
  const program = fileURLToPath(new URL('dist/tests/bench/public-serve-process.js', findProjectRoot()))
  const child = spawn(process.execPath, [program, String(port), dataDir], { stdio: 'ignore' })
  const url = `http://127.0.0.1:${port}/${BENCH_PAGE}`
  for (let tries = 0; tries < 200; tries += 1) {
    const answer = await fetch(url).catch(() => undefined)
    await answer?.body?.cancel()
    if (answer?.ok === true) return { child, url }
    await sleep(50)
  }
  child.kill('SIGKILL')
  throw new NotMeasurable('the server did not answer')
}

/** 99th percentile at a fixed 2,000 requests a second for 30 s; who asks runs in this process, on the same cores. */
export const publicServeP99: Benchmark = {
  name: 'public-serve-p99',
  unit: 'ms',
  goal: 50,
  runs: 3,
  prepare: async () => {
    const folder = makeTempDir('public-p99')
    await writeBenchEdition(folder.path)
    const { child, url } = await startServing(folder.path)
    return {
      run: () => p99(url),
      close: () => {
        child.kill('SIGKILL')
        folder.remove()
        return Promise.resolve()
      },
    }
  },
}
