/**
 * What `npm start` runs: makes a fresh clone ready (packages, build) and then starts the server in this same process.
 *
 * The one plain-JavaScript file of the project, with Node built-ins only: it has to work before anything is installed
 * or compiled. When nothing changed since the last start it only hashes the sources, which takes a fraction of a second.
 *
 * Flags: `--alleen-klaarzetten` stops when everything is ready, `--stil` sends progress to stderr so that stdout stays
 * free for the command that follows.
 */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..')
const at = (...parts) => path.join(root, ...parts)

const rooms = ['geodata', 'analyses', 'server', 'client']
const installStampFile = at('node_modules', '.wijkcyclus-stempel')
const buildStampFile = at('dist', '.stempel')
const lockFile = at('dist', '.bouwslot')
/** A lock that was not touched this long belongs to a process that is gone, even when its number was given out again. */
const lockStaleMilliseconds = 30_000
/** A step that takes longer than this says every so often that it still runs. */
const stillBusyMilliseconds = 15_000
/** Lines of a failed step that are shown of its start and of its end: the cause stands at one of the two. */
const shownFailureLines = 30

const flags = new Set(process.argv.slice(2))
const say = (line) => (flags.has('--stil') ? process.stderr : process.stdout).write(`${line}\n`)

/** A step that could not be done, with what the reader can do about it. */
class StepFailed extends Error {
  constructor(step, detail, advice) {
    super(step)
    this.detail = detail
    this.advice = advice
  }
}

/** The versions of `engines` in package.json: older ones miss what Vite and the workers need. */
function isSupportedNode(version) {
  const [major, minor] = version.split('.').map(Number)
  return (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major >= 24
}

const hashOf = (...parts) =>
  parts.reduce((hash, part) => hash.update(part).update('\0'), createHash('sha256')).digest('hex')

/** Packages fit when they come from this lock file, on this Node (compiled add-ons) and this kind of machine. */
const installStamp = () =>
  hashOf(fs.readFileSync(at('package-lock.json')), process.versions.modules, process.platform, process.arch)

/** Every file under a folder as a path from the root, in code-point order so that the hash is the same everywhere. */
function filesUnder(folder) {
  if (!fs.existsSync(at(folder))) return []
  const found = []
  for (const entry of fs.readdirSync(at(folder), { withFileTypes: true })) {
    const name = `${folder}/${entry.name}`
    if (entry.isDirectory()) found.push(...filesUnder(name))
    else if (entry.isFile()) found.push(name)
  }
  return found.sort((a, b) => (a < b ? -1 : 1))
}

/** Hash of everything the build reads: names and contents. */
function buildStamp() {
  const names = [...rooms.flatMap(filesUnder), 'tsconfig.json', 'package-lock.json']
  const contents = createHash('sha256')
  for (const name of names) {
    try {
      contents
        .update(name)
        .update('\0')
        .update(fs.readFileSync(at(name)))
        .update('\0')
    } catch (error) {
      // An editor's temporary file may go between listing and reading; the next start sees the new list.
      if (error.code !== 'ENOENT') throw error
    }
  }
  return contents.digest('hex')
}

const readText = (file) => (fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '')
const isInstalled = () => readText(installStampFile).trim() === installStamp()

/** The stamp is written last; the two results are looked at as well, for somebody may have thrown one away. */
function isBuilt() {
  const results = [at('dist', 'program', 'main.js'), at('dist', 'site', 'index.html')]
  return results.every((file) => fs.existsSync(file)) && readText(buildStampFile).trim() === buildStamp()
}

function shorten(text) {
  const lines = text.trimEnd().split('\n')
  if (lines.length <= 2 * shownFailureLines) return lines.join('\n')
  return [...lines.slice(0, shownFailureLines), '...', ...lines.slice(-shownFailureLines)].join('\n')
}

let running
/** Runs one program without a shell; its output is kept and shown only when it fails. */
async function run(step, file, args, advice, env = process.env) {
  const started = Date.now()
  const seconds = () => `${((Date.now() - started) / 1000).toFixed(1).replace('.', ',')} s`
  say(`${step} ...`)
  const child = spawn(file, args, {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: false,
    windowsHide: true,
  })
  running = child
  const output = []
  child.stdout.on('data', (chunk) => output.push(chunk))
  child.stderr.on('data', (chunk) => output.push(chunk))
  const stillBusy = setInterval(() => say(`${step} ... nog bezig (${seconds()})`), stillBusyMilliseconds)
  const code = await new Promise((resolve) => {
    child.once('error', (error) => {
      output.push(Buffer.from(error.message))
      resolve(-1)
    })
    child.once('close', (exitCode) => resolve(exitCode ?? -1))
  })
  clearInterval(stillBusy)
  running = undefined
  if (code !== 0) {
    throw new StepFailed(step, shorten(Buffer.concat(output).toString('utf8')), advice)
  }
  say(`${step} ... klaar in ${seconds()}`)
}

/** npm as a script for this Node: its name on PATH cannot be started without a shell on every system. */
function npmCommand() {
  const bin = path.dirname(process.execPath)
  const candidates = [
    process.env.npm_execpath ?? '',
    path.join(bin, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    path.join(bin, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
  ]
  const script = candidates.find((file) => path.basename(file) === 'npm-cli.js' && fs.existsSync(file))
  return script ? [process.execPath, [script]] : ['npm', []]
}

async function install() {
  const stamp = installStamp()
  const [file, before] = npmCommand()
  fs.rmSync(installStampFile, { force: true })
  await run(
    'Pakketten installeren',
    file,
    // The build needs the development packages too, also where NODE_ENV says production.
    [...before, 'ci', '--include=dev', '--no-audit', '--no-fund'],
    'Controleer de internetverbinding. Het pakket better-sqlite3 kan een C++-compiler, make en Python 3 nodig hebben.',
  )
  fs.writeFileSync(installStampFile, `${stamp}\n`)
}

async function build() {
  const stamp = buildStamp()
  fs.rmSync(buildStampFile, { force: true })
  const advice = 'Herstel de fout hierboven.'
  const node = process.execPath
  const vite = (config) => [at('node_modules', 'vite', 'bin', 'vite.js'), 'build', '--config', config]
  // Whatever starts the build (a test runner sets NODE_ENV to test): nothing is built for development, which is larger and slower.
  const env = { ...process.env, NODE_ENV: 'production' }
  await run('Bouwen: server', node, vite('server/vite.config.ts'), advice, env)
  await run('Bouwen: schermen', node, vite('client/vite.config.ts'), advice, env)
  fs.writeFileSync(buildStampFile, `${stamp}\n`)
}

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

/** Takes the lock when it is free; takes away one that was left behind. Says how it stands. */
function tryLock() {
  try {
    fs.writeFileSync(lockFile, String(process.pid), { flag: 'wx' })
    return 'ours'
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
  }
  const age = Date.now() - (fs.statSync(lockFile, { throwIfNoEntry: false })?.mtimeMs ?? Date.now())
  const pid = Number(readText(lockFile))
  const isLeftBehind = age > lockStaleMilliseconds || pid === process.pid || (pid > 0 && !isAlive(pid))
  if (isLeftBehind) fs.rmSync(lockFile, { force: true })
  return isLeftBehind ? 'left behind' : 'taken'
}

let holdsLock = false
function unlock() {
  if (!holdsLock) return
  holdsLock = false
  fs.rmSync(lockFile, { force: true })
}

/** Two starts of one checkout must not install or build over each other: the second waits and then finds all done. */
async function withLock(work) {
  fs.mkdirSync(at('dist'), { recursive: true })
  let toldToWait = false
  for (let lock = tryLock(); lock !== 'ours'; lock = tryLock()) {
    if (lock === 'left behind') continue
    if (!toldToWait) say('Een andere start is al aan het installeren of bouwen. Even wachten ...')
    toldToWait = true
    await new Promise((resolve) => setTimeout(resolve, 300))
  }
  holdsLock = true
  const touch = setInterval(
    () => fs.utimes(lockFile, new Date(), new Date(), () => {}),
    lockStaleMilliseconds / 10,
  )
  try {
    await work()
  } finally {
    clearInterval(touch)
    unlock()
  }
}

async function makeReady() {
  if (isInstalled() && isBuilt()) return
  await withLock(async () => {
    if (!isInstalled()) await install()
    if (!isBuilt()) await build()
  })
}

/** Stops a running step with us: a build that goes on alone would write over the next one. */
function stopOnSignal(signal) {
  running?.kill('SIGTERM')
  unlock()
  process.exit(signal === 'SIGINT' ? 130 : 143)
}

async function start() {
  if (!isSupportedNode(process.versions.node)) {
    throw new StepFailed(
      `Node ${process.versions.node} past niet`,
      'Wijkcyclus werkt met Node 20.19 of nieuwer, met 22.12 of nieuwer en met 24.',
      'Installeer een van die versies van Node.',
    )
  }
  process.on('SIGINT', stopOnSignal)
  process.on('SIGTERM', stopOnSignal)
  await makeReady()
  process.off('SIGINT', stopOnSignal)
  process.off('SIGTERM', stopOnSignal)
  if (flags.has('--alleen-klaarzetten')) return
  const server = await import(pathToFileURL(at('dist', 'program', 'main.js')).href)
  await server.main()
}

try {
  await start()
} catch (error) {
  const isStep = error instanceof StepFailed
  const lines = isStep
    ? [
        `Niet gelukt: ${error.message}.`,
        error.detail,
        error.advice,
        'Begin daarna opnieuw met hetzelfde commando.',
      ]
    : ['Niet gelukt: er ging iets mis dat we niet hadden verwacht.', error?.stack ?? String(error)]
  process.stderr.write(`${lines.filter(Boolean).join('\n')}\n`)
  process.exit(1)
}
