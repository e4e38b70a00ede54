import { appendFileSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { datasetDirectory } from '../../../geodata/datasets/locate.ts'
import { DatasetDamagedError, readEmbeddedDataset } from '../../../geodata/sources/embedded.ts'

describe('readEmbeddedDataset', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'dataset-'))
    cpSync(datasetDirectory('politie-47018ned'), folder, { recursive: true })
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  it('gives the bytes of a file that fits its fingerprint', () => {
    const source = readEmbeddedDataset(folder)
    expect(source.provenance.id).toBe('politie-47018ned')
    expect(source.bytes('misdrijven.csv').byteLength).toBe(source.provenance.bestanden[0]?.bytes)
  })

  it('refuses a file in which one byte was added', () => {
    appendFileSync(join(folder, 'misdrijven.csv'), '\n')
    expect(() => readEmbeddedDataset(folder)).toThrow(DatasetDamagedError)
  })

  it('refuses a file name that the provenance does not name', () => {
    writeFileSync(join(folder, 'extra.csv'), 'a\n1\n')
    expect(() => readEmbeddedDataset(folder).bytes('extra.csv')).toThrow('no file')
  })

  it('refuses a folder without provenance', () => {
    expect(() => readEmbeddedDataset(join(folder, 'nergens'))).toThrow('ENOENT')
  })
})
