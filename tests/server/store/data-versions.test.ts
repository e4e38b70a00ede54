import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { dataVersionName, keepDataVersion, readDataVersion } from '../../../server/store/data-versions.ts'
import { APP } from '../../../server/auth/actor.ts'
import { withChange } from '../../../server/store/change.ts'
import { type DatasetVersie, registerVersion } from '../../../server/store/datasets.ts'
import type { Db } from '../../../server/store/open.ts'
import { openTestDatabase } from '../../helpers/open-test-database.ts'
import { makeTempDir } from '../../helpers/temp-dir.ts'

let temporary: ReturnType<typeof makeTempDir>
let db: Db

beforeEach(() => {
  temporary = makeTempDir('gegevensversies')
  db = openTestDatabase(temporary.path)
})
afterEach(() => {
  db.close()
  temporary.remove()
})

const version = (dataset: string, versie: string, minute: number): DatasetVersie => ({
  dataset,
  versie,
  sha256: versie,
  bestand: `datasets/${dataset}-${versie}.sqlite`,
  voorbeelddata: false,
  provenance: {
    id: dataset,
    titel: dataset,
    bronhouder: 'Gemeente',
    bron: 'bestand',
    url: null,
    licentie: 'eigen gebruik',
    licentieUrl: null,
    jaren: [2026],
    vintage: '2026',
    verkregenOp: '2026-01-01',
    dekking: 'alle buurten',
    voorbeelddata: false,
    bestanden: [],
    letOp: [],
  },
  rijenGelezen: 1,
  rijenOvergenomen: 1,
  aantalAfgekeurd: 0,
  geladenOp: new Date(Date.UTC(2026, 0, 1, 0, minute)).toISOString(),
  zegel: null,
})
const A = version('proef-a', '000000000001', 1)
const B = version('proef-b', '000000000002', 2)

describe('the name of a set of versions', () => {
  it('does not depend on the order they are given in', () => {
    expect(dataVersionName([A, B])).toBe(dataVersionName([B, A]))
    expect(dataVersionName([A, B])).toMatch(/^[0-9a-f]{16}$/)
  })

  it('changes with each version, and with the order in which they were brought in: the later file holds', () => {
    const names = [
      [A, B],
      [A],
      [A, { ...B, versie: '000000000003' }],
      [{ ...A, geladenOp: new Date(Date.UTC(2026, 0, 2)).toISOString() }, B],
    ].map(dataVersionName)
    expect(new Set(names).size).toBe(names.length)
  })
})

describe('a data version that was given out', () => {
  const register = (...versions: DatasetVersie[]) =>
    withChange(db, APP, new Date('2026-01-01T01:00:00Z'), () => {
      for (const one of versions) registerVersion(db, one)
      return {
        resultaat: undefined,
        audit: { handeling: 'dataset-laden', object: 'dataset/proef-a', na: null },
      }
    })

  it('keeps the moment it was first current, and the order of its imports', () => {
    register(A, B)
    const first = keepDataVersion(db, [A, B], new Date('2026-02-01T00:00:00Z'))
    expect(keepDataVersion(db, [B, A], new Date('2026-03-01T00:00:00Z'))).toEqual(first)
    // Loading the same version again moves its moment in the register, not in what the name stands for.
    register({ ...A, geladenOp: '2026-05-01T00:00:00.000Z' })
    expect(readDataVersion(db, first.naam)).toMatchObject({
      versie: { naam: first.naam, sinds: '2026-02-01T00:00:00.000Z' },
      versies: [
        { dataset: 'proef-a', geladenOp: A.geladenOp },
        { dataset: 'proef-b', geladenOp: B.geladenOp },
      ],
    })
  })

  it('cannot be read when it never was, or one of its versions has been removed', () => {
    register(A, B)
    expect(readDataVersion(db, dataVersionName([A, B]))).toBeNull()
    const { naam } = keepDataVersion(db, [A, B], new Date('2026-02-01T00:00:00Z'))
    expect(readDataVersion(db, naam)?.versies).toHaveLength(2)
    db.prepare('DELETE FROM dataset_versie WHERE dataset = ?').run('proef-b')
    expect(readDataVersion(db, naam)).toBeNull()
  })

  it('never comes to stand for other versions', () => {
    register(A)
    keepDataVersion(db, [A], new Date('2026-02-01T00:00:00Z'))
    for (const table of ['gegevensversie', 'gegevensversie_deel']) {
      expect(() => db.prepare(`UPDATE ${table} SET naam = 'x'`).run()).toThrow(/verandert nooit/)
    }
  })
})
