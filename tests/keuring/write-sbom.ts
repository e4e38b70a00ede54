import { writeFileSync } from 'node:fs'
import { makeSbom } from './sbom.ts'

/** `npm run sbom -- <file>`: writes the parts list of what we ship. */
const [file] = process.argv.slice(2)
if (file === undefined) {
  process.stderr.write('Noem het bestand: npm run sbom -- wijkcyclus.cdx.json\n')
  process.exitCode = 1
} else {
  const sbom = makeSbom()
  writeFileSync(file, `${JSON.stringify(sbom, null, 2)}\n`)
  process.stdout.write(`${sbom.components.length} onderdelen staan in ${file}\n`)
}
