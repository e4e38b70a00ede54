import { z } from 'zod'

const lockFile = z.object({
  packages: z.record(
    z.string(),
    z.object({
      license: z.string().optional(),
      dev: z.boolean().optional(),
      resolved: z.string().optional(),
    }),
  ),
})

/** Licences that go together with the EUPL-1.2 for what we ship. */
const allowedLicences = new Set([
  'MIT',
  'MIT-0',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'OFL-1.1',
  'MPL-2.0',
  'Unlicense',
  'CC0-1.0',
  'BlueOak-1.0.0',
  'Zlib',
])

/** Licences as people mistyped them in their package, and what the licence text in that package says. */
const mistyped = new Map([['BDS-3-Clause', 'BSD-3-Clause']])

/** Whether a licence expression leaves at least one choice that is allowed ("A AND B" needs both). */
export function isAllowedLicence(expression: string): boolean {
  const choices = expression.replaceAll(/[()]/g, '').split(/\s+OR\s+/i)
  return choices.some((choice) =>
    choice.split(/\s+AND\s+/i).every((name) => allowedLicences.has(mistyped.get(name.trim()) ?? name.trim())),
  )
}

/** What is wrong with a lock file: production packages under another licence, and places they were fetched from. */
export function findLockFaults(text: string): string[] {
  const faults: string[] = []
  for (const [path, entry] of Object.entries(lockFile.parse(JSON.parse(text)).packages)) {
    if (entry.resolved !== undefined) faults.push(`${path}: "resolved" hoort niet in het lock-bestand`)
    if (path === '' || entry.dev === true) continue
    const licence = entry.license ?? 'geen licentie genoemd'
    if (!isAllowedLicence(licence)) faults.push(`${path}: licentie ${licence}`)
  }
  return faults
}
