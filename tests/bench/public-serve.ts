import { execFile, spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { publicHeaders } from '../../server/publish/public-headers.ts'
import { findFreePort } from '../helpers/free-port.ts'
import { findProjectRoot } from '../helpers/project-root.ts'
import { makeTempDir } from '../helpers/temp-dir.ts'
import { type Benchmark, NotMeasurable } from './harness.ts'
import { BENCH_PAGE, writeBenchEdition } from './public-edition.ts'

/** Seconds of one run of wrk against one server. */
const SECONDS = 5

const run = promisify(execFile)

/** Whether a program of Debian is here at all, whatever it answers when asked for its version. */
function needs(program: string): void {
  if (spawnSync(program, ['-v'], { stdio: 'ignore' }).error !== undefined) {
    throw new NotMeasurable(`${program} is not installed (Debian package ${program})`)
  }
}

/** Starts a program on core 0 and waits until it answers. */
async function start(words: readonly string[], url: string): Promise<ChildProcess> {
  const child = spawn('taskset', ['-c', '0', ...words], { stdio: 'ignore' })
  for (let tries = 0; tries < 200; tries += 1) {
    const answer = await fetch(url).catch(() => undefined)
    await answer?.body?.cancel()
    if (answer?.ok === true) return child
    await sleep(50)
  }
  child.kill('SIGKILL')
  throw new NotMeasurable(`${words[0] ?? ''} did not answer`)
}

/** nginx with one worker, the compressed file beside the page, and the headers that we send. */
function nginxConfig(port: number, root: string, folder: string): string {
  const headers = Object.entries({ ...publicHeaders(BENCH_PAGE, false), 'cache-control': 'public, no-cache' })
    .map(([name, value]) => `add_header ${name} "${value}";`)
    .join('\n')
  return `daemon off; worker_processes 1; pid ${folder}/pid; error_log /dev/null;
events { worker_connections 512; }
http {
  types { text/html html; } access_log off; keepalive_requests 1000000; sendfile on; tcp_nopush on;
  client_body_temp_path ${folder}/a; proxy_temp_path ${folder}/b; fastcgi_temp_path ${folder}/c;
  uwsgi_temp_path ${folder}/d; scgi_temp_path ${folder}/e;
  server { listen 127.0.0.1:${port}; root ${root}; gzip_static on; gzip_vary on; ${headers} }
}`
}

/** Requests per second by wrk: one thread on core 1, 64 connections. */
async function perSecond(url: string): Promise<number> {
  const words = ['-c', '1', 'wrk', '-t1', '-c64', `-d${SECONDS}s`, '-H', 'Accept-Encoding: gzip', url]
  const { stdout } = await run('taskset', words)
  const rate = Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1] ?? NaN)
  if (!Number.isFinite(rate) || stdout.includes('Non-2xx')) throw new NotMeasurable('wrk gave no rate')
  return rate
}

/**
 * Requests per second of one page of 18 kB, compressed beforehand, with all headers of production, against those of nginx: the server on
 * core 0, wrk on core 1, in turn.
 */
export const publicServe: Benchmark = {
  name: 'public-serve',
  unit: 'ratio',
  goal: 0.4,
  prepare: async () => {
    for (const program of ['wrk', 'nginx', 'taskset']) needs(program)
    const folder = makeTempDir('public-serve')
    const root = await writeBenchEdition(folder.path)
    // nginx gives up its rights, and must still reach the files.
    chmodSync(folder.path, 0o755)
    const work = join(folder.path, 'nginx')
    mkdirSync(work)
    const [ours, theirs] = [await findFreePort(), await findFreePort()]
    const config = join(work, 'nginx.conf')
    writeFileSync(config, nginxConfig(theirs, root, work))
    const program = fileURLToPath(new URL('dist/tests/bench/public-serve-process.js', findProjectRoot()))
    const [ourUrl, theirUrl] = [ours, theirs].map((port) => `http://127.0.0.1:${port}/${BENCH_PAGE}`)
    if (ourUrl === undefined || theirUrl === undefined) throw new NotMeasurable('no ports')
    const server = await start([process.execPath, program, String(ours), folder.path], ourUrl)
    const nginx = await start(['nginx', '-c', config, '-p', work], theirUrl)
    return {
      run: async () => ({ value: await perSecond(ourUrl), peer: await perSecond(theirUrl) }),
      close: async () => {
        server.kill('SIGKILL')
        nginx.kill('SIGQUIT')
        await sleep(200)
        folder.remove()
      },
    }
  },
}
