import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../../geodata/datasets/locate.ts'
import type { Bouwsels } from './edition.ts'

/** What the build made for the public pages. @throws Error when the app was not built */
export function readBuilt(): Bouwsels {
  const read = (name: string) => new Uint8Array(readFileSync(join(projectRoot(), 'dist', 'openbaar', name)))
  return {
    stijl: read('openbaar.css'),
    script: read('openbaar.js'),
    werker: read('sw.js'),
    letters: read('letters.woff2'),
  }
}
