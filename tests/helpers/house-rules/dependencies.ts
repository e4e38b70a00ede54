import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import { findProjectRoot } from '../project-root.ts'
import { isAllowedLicence } from './lock-file.ts'

const versions = z.record(z.string(), z.string())
const manifest = z.object({
  dependencies: versions,
  devDependencies: versions,
  optionalDependencies: versions,
  allowScripts: z.record(z.string(), z.boolean()),
})
const lockEntry = z.object({
  version: z.string().optional(),
  integrity: z.string().optional(),
  link: z.boolean().optional(),
  dev: z.boolean().optional(),
  optional: z.boolean().optional(),
  hasInstallScript: z.boolean().optional(),
  license: z.string().optional(),
})
export type LockEntry = z.infer<typeof lockEntry>

/** Every package of a lock file by its path, without the project itself. */
export function lockEntries(text: string): [string, LockEntry][] {
  const { packages } = z.object({ packages: z.record(z.string(), lockEntry) }).parse(JSON.parse(text))
  return Object.entries(packages).filter(([path]) => path !== '')
}

/** Packages of package.json that are not pinned to one exact version. */
export function findLoosePins(text: string): string[] {
  const { dependencies, devDependencies, optionalDependencies } = manifest.parse(JSON.parse(text))
  return Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies })
    .filter(([, version]) => !/^(npm:[\w./@-]+@)?\d+\.\d+\.\d+$/.test(version))
    .map(([name, version]) => `${name} ${version}`)
}

/** Packages whose content is not fixed by a SHA-512 in the lock file. */
export function findUnsealed(text: string): string[] {
  return lockEntries(text)
    .filter(([, entry]) => !/^sha512-[A-Za-z0-9+/]{86}==/.test(entry.integrity ?? ''))
    .map(([path]) => path)
}

/** Packages that want to run a script when they are installed and about which package.json says neither yes nor no. */
export function findInstallScripts(lock: string, packageJson: string): string[] {
  const { allowScripts } = manifest.parse(JSON.parse(packageJson))
  return lockEntries(lock)
    .filter(([, entry]) => entry.hasInstallScript === true)
    .map(([path]) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length))
    .filter((name) => allowScripts[name] === undefined)
}

/** Licences that development tools may have beside those of what we ship: they stay on the machine of who builds. */
const toolLicences: ReadonlySet<string> = new Set(['BSD', 'CC-BY-4.0', 'CC-BY-3.0', 'Python-2.0', 'WTFPL'])

/** A package of the tree that is installed here, with the licence its own package.json gives. */
export interface InstalledLicence {
  path: string
  licence: string
  isTool: boolean
}

const packageJson = z.object({
  license: z.union([z.string(), z.object({ type: z.string() })]).optional(),
  licenses: z.array(z.object({ type: z.string() })).optional(),
})

/** Packages that name no licence in their package.json, and the one that stands in full in their Readme. */
const readInFull = new Map([
  ['node_modules/only', 'MIT'],
  ['node_modules/humanize-number', 'MIT'],
])

function licenceOf(path: string, text: string, entry: LockEntry): string {
  const { license, licenses } = packageJson.parse(JSON.parse(text))
  const named = typeof license === 'string' ? license : license?.type
  return (
    named ??
    licenses?.map(({ type }) => type).join(' OR ') ??
    entry.license ??
    readInFull.get(path) ??
    'geen licentie genoemd'
  )
}

/** The licence of every package of the lock file that is installed; optional ones for another system are not. */
export function installedLicences(lock: string): InstalledLicence[] {
  const root = findProjectRoot()
  return lockEntries(lock).flatMap(([path, entry]) => {
    const file = new URL(`${path}/package.json`, root)
    if (!existsSync(file)) return []
    return [{ path, licence: licenceOf(path, readFileSync(file, 'utf8'), entry), isTool: entry.dev === true }]
  })
}

/** Packages under a licence that does not go together with the EUPL-1.2, or without one. */
export function findStrangeLicences(installed: readonly InstalledLicence[]): string[] {
  return installed
    .filter(({ licence, isTool }) => !isAllowedLicence(licence) && !(isTool && toolLicences.has(licence)))
    .map(({ path, licence }) => `${path}: ${licence}`)
}
