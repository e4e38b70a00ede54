import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { join } from 'node:path'
import { loadEmbeddedDataset } from '../../../geodata/pipeline.ts'
import type { Waarneming } from '../../../geodata/schema/waarneming.ts'
import { readDataset, readFigures } from '../../../server/store/dataset-read.ts'
import { DATASET_FORM } from '../../../server/store/dataset-tables.ts'
import { writeDatasetFile } from '../../../server/store/dataset-write.ts'
import { createDatasetFile, openDatasetFile } from '../../../server/store/open.ts'
import { makeTempDir, type TempDir } from '../../helpers/temp-dir.ts'

let folder: TempDir
beforeEach(() => {
  folder = makeTempDir('cijfers')
})
afterEach(() => {
  folder.remove()
})

const base = { gebied: 'WK099501', indicator: 'cbs-inwoners', leeftijd: 'alle', ontbreekt: null } as const

function write(waarnemingen: Waarneming[]): string {
  const { inhoud } = loadEmbeddedDataset('cbs-kerncijfers-wijken')
  return join(folder.path, writeDatasetFile(folder.path, { ...inhoud, waarnemingen }, [], 'a'.repeat(64)))
}

describe('figures in a dataset file', () => {
  it('come back with what was estimated and with their bounds', () => {
    const rows: Waarneming[] = [
      { ...base, jaar: 2020, waarde: 10, rij: 1, geschat: 0, ondergrens: 8, bovengrens: 12.5 },
      { ...base, jaar: 2021, waarde: 10, rij: 2, geschat: 0.3, ondergrens: null, bovengrens: null },
    ]
    expect(readDataset(write(rows), readFigures)).toEqual(rows)
  })

  it('have nothing there when the source gives nothing', () => {
    const [row] = readDataset(write([{ ...base, jaar: 2020, waarde: 10, rij: 1 }]), readFigures)
    expect(row).toEqual({ ...base, jaar: 2020, waarde: 10, rij: 1 })
  })

  it('refuse a share above 1', () => {
    expect(() => write([{ ...base, jaar: 2020, waarde: 10, rij: 1, geschat: 1.5 }])).toThrow(/CHECK/)
  })

  it('stand in a file that says its form', () => {
    const db = openDatasetFile(write([]))
    expect(db.pragma('user_version', { simple: true })).toBe(DATASET_FORM)
    db.close()
  })

  it('are read from a file of the first form too', () => {
    const path = join(folder.path, 'oud.sqlite')
    const db = createDatasetFile(path)
    db.exec(`CREATE TABLE waarneming (
      gebied TEXT NOT NULL, indicator TEXT NOT NULL, jaar INTEGER NOT NULL, leeftijd TEXT NOT NULL,
      waarde REAL, ontbreekt TEXT, rij INTEGER NOT NULL,
      PRIMARY KEY (gebied, indicator, jaar, leeftijd),
      CHECK ((waarde IS NULL) <> (ontbreekt IS NULL))
    ) STRICT, WITHOUT ROWID`)
    db.exec("INSERT INTO waarneming VALUES ('WK099501', 'cbs-inwoners', 2020, 'alle', 10, NULL, 3)")
    db.pragma('user_version = 1')
    db.close()
    expect(readDataset(path, readFigures)).toEqual([{ ...base, jaar: 2020, waarde: 10, rij: 3 }])
  })
})
