import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { datasetDirectory, projectRoot } from '../../../geodata/datasets/locate.ts'

describe('locate', () => {
  it('finds the folder of the package and of a dataset', () => {
    expect(readFileSync(join(projectRoot(), 'package.json'), 'utf8')).toContain('"name": "wijkcyclus"')
    expect(existsSync(join(datasetDirectory('cbs-gebieden-2022'), 'provenance.json'))).toBe(true)
  })
})
