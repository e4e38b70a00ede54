import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { createWorkers, WorkerLimitError } from '../../../server/jobs/pool.ts'
import { findProjectRoot } from '../../helpers/project-root.ts'
import { makeTempDir } from '../../helpers/temp-dir.ts'

it('says of a file that takes too long that its time is up, so that it is refused and not taken for a fault of ours', async () => {
  const workers = createWorkers(fileURLToPath(new URL('dist/server/jobs/worker.js', findProjectRoot())), 1)
  const folder = makeTempDir('tijd')
  try {
    const pad = join(folder.path, 'bestand')
    writeFileSync(pad, 'a;b\n1;2\n')
    await expect(workers.herken({ bestand: { pad, naam: 'lijst.csv' } })).rejects.toThrow(WorkerLimitError)
  } finally {
    await workers.close()
    folder.remove()
  }
})
