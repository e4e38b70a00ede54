import { z } from 'zod'
import { runNpm } from './npm.ts'

const bom = z.looseObject({
  bomFormat: z.literal('CycloneDX'),
  metadata: z.looseObject({ component: z.looseObject({ name: z.string() }) }),
  components: z.array(z.looseObject({ name: z.string(), version: z.string(), purl: z.string() })),
})
export type Sbom = z.infer<typeof bom>

/** The parts list of what we ship, in CycloneDX, by npm itself. npm names it after the folder; the project has a name. */
export function makeSbom(): Sbom {
  const { stdout } = runNpm([
    'sbom',
    '--sbom-format',
    'cyclonedx',
    '--sbom-type',
    'application',
    '--omit',
    'dev',
  ])
  const made = bom.parse(JSON.parse(stdout))
  return {
    ...made,
    metadata: { ...made.metadata, component: { ...made.metadata.component, name: 'wijkcyclus' } },
  }
}
