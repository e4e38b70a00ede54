import {
  findInstallScripts,
  findLoosePins,
  findStrangeLicences,
  findUnsealed,
  installedLicences,
  lockEntries,
} from '../helpers/house-rules/dependencies.ts'
import { readProjectFile } from '../helpers/house-rules/project-files.ts'
import { blocking, inTools, NO_ANSWER, readAudit } from './audit.ts'
import { runNpm } from './npm.ts'
import { makeSbom } from './sbom.ts'

/**
 * `npm run keuring`: everything about the packages this rests on. Exit code 1 when something is not in order; a registry that
 * gives no answer is said, and is neither a fault nor in order.
 */
function inspect(): string[] {
  const lock = readProjectFile('package-lock.json').text
  const packageJson = readProjectFile('package.json').text
  const faults: string[] = []
  const tell = (what: string, found: readonly string[]): void => {
    process.stdout.write(`${found.length === 0 ? 'in orde ' : 'FOUT    '} ${what}\n`)
    for (const one of found) process.stdout.write(`           ${one}\n`)
    faults.push(...found)
  }
  const installed = installedLicences(lock)
  const count = (isTool: boolean) => installed.filter((row) => row.isTool === isTool).length
  tell('elke versie staat vast', findLoosePins(packageJson))
  tell('van elk pakket staat de inhoud vast (SHA-512)', findUnsealed(lock))
  tell('alleen toegestane pakketten draaien iets bij het installeren', findInstallScripts(lock, packageJson))
  tell(
    `licenties van ${count(false)} pakketten en ${count(true)} gereedschappen`,
    findStrangeLicences(installed),
  )
  const sbom = makeSbom()
  tell(`onderdelenlijst: ${sbom.components.length} onderdelen`, sbom.components.length === 0 ? ['leeg'] : [])
  const shipped = new Set(lockEntries(lock).flatMap(([path, { dev }]) => (dev === true ? [] : [path])))
  const audit = readAudit(runNpm(['audit', '--json']).stdout, (path) => shipped.has(path))
  if (audit.soort === 'geen-antwoord') {
    process.stderr.write(`\n${NO_ANSWER}\n\n`)
  } else {
    tell(`bekende kwetsbaarheden: ${audit.gevonden.length} genoemd`, blocking(audit))
    for (const one of inTools(audit)) process.stderr.write(`LET OP    in een gereedschap: ${one}\n`)
  }
  return faults
}

process.exitCode = inspect().length === 0 ? 0 : 1
