import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { projectRoot } from '../../geodata/datasets/locate.ts'
import type { AppContext } from '../context.ts'
import { leesSysteem } from '../contract/systeem.ts'
import { type Route, slowRoute } from '../mount.ts'
import { diskSpace } from '../operations/health.ts'
import { runtimeWarning } from '../operations/runtime.ts'

const MEGABYTE = 1_000_000

/** Version of this program, from its package.json. */
function programVersion(): string {
  const text = readFileSync(join(projectRoot(), 'package.json'), 'utf8')
  return z.object({ version: z.string() }).parse(JSON.parse(text)).version
}

/** How the running app stands. */
export function systemRoutes(app: AppContext): Route[] {
  const version = programVersion()
  const { operations } = app
  return [
    slowRoute(leesSysteem, 'systeem-lezen', async () => {
      const { sessions, tasks, auditHead } = operations.figures()
      const { limits, settings, diskReserveMegabytes } = operations.config
      const disk = await diskSpace(app.dataDir)
      return {
        versie: version,
        node: process.versions.node,
        nodeOndersteund: runtimeWarning(process.versions.node) === null,
        gestart: operations.startedAt.toISOString(),
        geheugenBytes: process.memoryUsage.rss(),
        instellingen: [...settings],
        gezondheid: await operations.health.outcome(),
        schijf: {
          vrijBytes: disk.free,
          totaalBytes: disk.total,
          reserveBytes: diskReserveMegabytes * MEGABYTE,
        },
        taken: [...tasks].map(([staat, aantal]) => ({ staat, aantal })),
        sessies: sessions,
        limieten: { persoon: limits.person, zwaar: limits.heavy, adres: limits.address },
        fouten: operations.log.faultCount(),
        logboekregels: auditHead,
        reservekopie: operations.lastBackup()?.toISOString() ?? null,
      }
    }),
  ]
}
