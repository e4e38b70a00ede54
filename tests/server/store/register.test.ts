import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { generateExampleDataset } from '../../../geodata/pipeline.ts'
import type { Woningbewerking, Woningveld } from '../../../geodata/schema/woningfeit.ts'
import type { ImportResult } from '../../../geodata/validate.ts'
import { APP } from '../../../server/auth/actor.ts'
import { addressBook } from '../../../server/store/address-book.ts'
import { withChange } from '../../../server/store/change.ts'
import { prepareDataset } from '../../../server/store/dataset-prepare.ts'
import {
  currentVersions,
  type DatasetVersie,
  pointTo,
  registerVersion,
} from '../../../server/store/datasets.ts'
import {
  editsOf,
  editsOnDwellingsOf,
  insertEdit,
  lastEditNumber,
  listEdits,
} from '../../../server/store/dwelling-edits.ts'
import { createDatasetFile, type Db } from '../../../server/store/open.ts'
import {
  readRegisterDwelling,
  readRegisterForAnalysis,
  readRegisterForMap,
} from '../../../server/store/register.ts'
import { dwellingsWithFacts } from '../../../server/store/register-files.ts'
import { readDataset } from '../../../server/store/dataset-read.ts'
import { runs } from '../../helpers/property-runs.ts'
import { factsOf, makeDataset } from '../../helpers/register-datasets.ts'
import { openTestDatabase } from '../../helpers/open-test-database.ts'
import { makeTempDir } from '../../helpers/temp-dir.ts'

const EEN = '0995010000000001'
const TWEE = '0995010000000002'
const PLACE = { punt: '5.500000 52.500000', buurt: 'BU09950111' }

let temporary: ReturnType<typeof makeTempDir>
let db: Db
let moment = 0

beforeEach(() => {
  temporary = makeTempDir('register')
  db = openTestDatabase(temporary.path)
  moment = 0
})
afterEach(() => {
  db.close()
  temporary.remove()
})

/** Makes a dataset current, one minute after the one before. */
function load(loaded: ImportResult): DatasetVersie {
  moment += 1
  const geladenOp = new Date(Date.UTC(2026, 0, 1, 0, moment)).toISOString()
  const version = { ...prepareDataset(temporary.path, loaded), geladenOp }
  change(() => {
    registerVersion(db, version)
  })
  return version
}

function change(work: () => void): void {
  withChange(db, APP, new Date(0), () => {
    work()
    return { resultaat: undefined, audit: { handeling: 'woning-wijzigen', object: 'woning' } }
  })
}

function edit(
  woning: string,
  veld: Woningveld,
  waarde: string,
  datum: string,
  tijd = `${datum}T12:00:00.000Z`,
): void {
  change(() => {
    insertEdit(db, { woning, veld, waarde, vorige: null, datum, tijd, rol: 'centrada', reden: '' })
  })
}

const question = (bewerkingen: readonly Woningbewerking[] = listEdits(db)) => ({
  dataDir: temporary.path,
  versies: currentVersions(db),
  bewerkingen,
})

describe('the register', () => {
  it('has whole dwellings as they are, in the short form of the map and of the analyses', () => {
    const example = generateExampleDataset({ totaalWoningen: 400 })
    load(example)
    const { woningen } = example.inhoud
    const map = readRegisterForMap(question())
    expect(map).toMatchObject({ zonderPlaats: 0, voorbeelddata: true, vingerafdruk: null })
    expect(map.rijen).toEqual(
      woningen.map(({ id, punt, buurt, blok, eigenaar, energielabel, bouwjaar, status }) => ({
        id,
        punt,
        buurt,
        blok,
        eigenaar,
        energielabel,
        bouwjaar,
        status,
      })),
    )
    expect(readRegisterForAnalysis(question()).rijen).toEqual(
      woningen.map(({ id, buurt, eigenaar, status, punt }) => ({ id, buurt, eigenaar, status, punt })),
    )
    expect(readRegisterDwelling(question(), 'VB0000001')?.woning).toMatchObject(woningen[0] ?? {})
    expect(readRegisterDwelling(question(), 'VB9999999')).toBeNull()
  })

  it('says the same of a whole dwelling with a change as the fold of that dwelling alone', () => {
    load(generateExampleDataset({ totaalWoningen: 400 }))
    const before = readRegisterForMap(question())
    edit('VB0000002', 'energielabel', 'A', '2026-03-01')
    const after = readRegisterForMap(question())
    const expected = before.rijen.map((row) =>
      row.id === 'VB0000002' ? { ...row, energielabel: 'A' as const } : row,
    )
    // A folded dwelling has more fields than its short form; those of the short form are the same.
    expect(after.rijen).toMatchObject(expected)
    expect(after.rijen).toHaveLength(before.rijen.length)
    expect(after.vingerafdruk).not.toBeNull()
  })

  it('joins the lists of several imports into one dwelling, and counts those without a place', () => {
    load(makeDataset('centrada', { woningfeiten: factsOf(EEN, { energielabel: 'C', blok: '12' }) }))
    expect(readRegisterForMap(question())).toMatchObject({ rijen: [], zonderPlaats: 1 })
    load(
      makeDataset('bag', {
        woningfeiten: [...factsOf(EEN, PLACE), ...factsOf(TWEE, { ...PLACE, bouwjaar: '1975' })],
      }),
    )
    const { rijen, zonderPlaats, bronnen, voorbeelddata } = readRegisterForMap(question())
    expect(rijen).toMatchObject([
      { id: EEN, energielabel: 'C', blok: '12', eigenaar: 'onbekend', status: null, bouwjaar: null },
      { id: TWEE, energielabel: null, blok: null, bouwjaar: 1975 },
    ])
    expect({ zonderPlaats, voorbeelddata }).toEqual({ zonderPlaats: 0, voorbeelddata: false })
    expect(bronnen.map(({ dataset }) => dataset)).toEqual(['centrada', 'bag'])
    expect(
      readRegisterDwelling(question(), EEN)?.velden.map(({ veld, herkomst }) => [veld, herkomst]),
    ).toContainEqual([
      'blok',
      expect.objectContaining({ soort: 'invoer', dataset: 'centrada', rij: 1, datum: '2026-02-01' }),
    ])
  })

  it('lets the later import win on one day, and is the same again after an undo', () => {
    load(makeDataset('bag', { woningfeiten: factsOf(EEN, PLACE) }))
    load(makeDataset('lijst', { woningfeiten: factsOf(EEN, { energielabel: 'D' }) }))
    const before = readRegisterDwelling(question(), EEN)
    const stamp = readRegisterForAnalysis(question()).vingerafdruk
    load(makeDataset('andere-lijst', { woningfeiten: factsOf(EEN, { energielabel: 'B' }) }))
    const during = readRegisterDwelling(question(), EEN)
    expect(during?.woning.energielabel).toBe('B')
    expect(during?.velden.find(({ veld }) => veld === 'energielabel')?.anders).toMatchObject([
      { waarde: 'D' },
    ])
    expect(readRegisterForAnalysis(question()).vingerafdruk).not.toBe(stamp)
    change(() => {
      pointTo(db, 'andere-lijst', null)
    })
    expect(readRegisterDwelling(question(), EEN)).toEqual(before)
    expect(readRegisterForAnalysis(question()).vingerafdruk).toBe(stamp)
  })

  it('keeps changes by people when an import is withdrawn, and lists them', () => {
    load(makeDataset('bag', { woningfeiten: [...factsOf(EEN, PLACE), ...factsOf(TWEE, PLACE)] }))
    edit(EEN, 'energielabel', 'F', '2026-01-15')
    const lijst = load(
      makeDataset('lijst', { woningfeiten: factsOf(EEN, { energielabel: 'D', status: 'opname' }) }),
    )
    expect(readRegisterDwelling(question(), EEN)?.woning).toMatchObject({
      energielabel: 'D',
      status: 'opname',
    })
    edit(EEN, 'status', 'aanbod', '2026-03-01')
    edit(TWEE, 'status', 'uitgenodigd', '2026-03-01')
    change(() => {
      pointTo(db, 'lijst', null)
    })
    expect(readRegisterDwelling(question(), EEN)?.woning).toMatchObject({
      energielabel: 'F',
      status: 'aanbod',
    })
    const touched = readDataset(join(temporary.path, lijst.bestand), dwellingsWithFacts)
    expect([...touched]).toEqual([EEN])
    expect(editsOnDwellingsOf(db, touched, '2026-02-01T00:00:00.000Z')).toMatchObject([
      { woning: EEN, veld: 'status', waarde: 'aanbod' },
    ])
  })

  it('folds a dwelling that stands whole in two versions', () => {
    const [one] = generateExampleDataset({ totaalWoningen: 400 }).inhoud.woningen
    if (one === undefined) throw new Error('no dwelling')
    const status = { status: 'uitgenodigd', datum: '2026-03-01' } as const
    load(makeDataset('oud', { woningen: [{ ...one, status: null, historie: [] }] }))
    load(
      makeDataset('nieuw', {
        woningen: [{ ...one, bouwjaar: 1999, status: status.status, historie: [status] }],
      }),
    )
    const { rijen } = readRegisterForMap(question())
    expect(rijen).toMatchObject([{ id: one.id, bouwjaar: 1999, status: 'uitgenodigd' }])
  })

  it('reads files from before there were facts', () => {
    const version = load(makeDataset('bag', { woningfeiten: factsOf(EEN, PLACE) }))
    const bestand = 'datasets/oud-1.sqlite'
    const old = createDatasetFile(join(temporary.path, bestand))
    old.exec(`CREATE TABLE woning (id TEXT PRIMARY KEY, buurt TEXT NOT NULL, straat TEXT NOT NULL, blok TEXT NOT NULL,
      huisnummer INTEGER NOT NULL, postcode TEXT NOT NULL, eigenaar TEXT NOT NULL, energielabel TEXT,
      bouwjaar INTEGER NOT NULL, status TEXT NOT NULL, historie TEXT NOT NULL, lon REAL NOT NULL, lat REAL NOT NULL) STRICT;
      INSERT INTO woning VALUES ('${TWEE}', 'BU09950111', 'Kamp', '12', 3, '8223 AA', 'vve', 'C', 1975, 'opname',
        '[{"status":"opname","datum":"2025-01-01"}]', 5.5, 52.5)`)
    old.close()
    const versies = [version, { ...version, dataset: 'oud', bestand }]
    const asked = { dataDir: temporary.path, versies, bewerkingen: [] }
    expect(readRegisterForMap(asked).rijen.map(({ id }) => id)).toEqual([EEN, TWEE])
    expect(readRegisterDwelling(asked, TWEE)?.woning).toMatchObject({ straat: 'Kamp', huisletter: null })
    expect(addressBook(temporary.path, versies).bijAdres('8223AA|3||')).toBe(TWEE)
  })

  it('changes only through a transaction, and only by adding', () => {
    expect(() =>
      insertEdit(db, {
        woning: EEN,
        veld: 'status',
        waarde: 'opname',
        vorige: null,
        datum: '2026-01-01',
        tijd: '2026-01-01T00:00:00.000Z',
        rol: 'centrada',
        reden: '',
      }),
    ).toThrow('transaction')
    expect(lastEditNumber(db)).toBe(0)
    edit(EEN, 'status', 'opname', '2026-01-01')
    edit(TWEE, 'status', 'opname', '2026-01-01')
    expect(lastEditNumber(db)).toBe(2)
    expect(editsOf(db, TWEE)).toMatchObject([{ nummer: 2, woning: TWEE }])
    expect(() => db.prepare("UPDATE woning_bewerking SET waarde = 'nazorg'").run()).toThrow('verandert nooit')
  })
})

const label = fc.constantFrom('A', 'B', 'C')
const day = fc.constantFrom('2026-01-01', '2026-02-01', '2026-03-01')
const list = fc.record({ label, day, dwelling: fc.constantFrom(EEN, TWEE) })

describe('an import that is withdrawn', () => {
  it('leaves the register as if it had never come, whatever people changed meanwhile', () => {
    fc.assert(
      fc.property(
        fc.array(list, { minLength: 1, maxLength: 3 }),
        fc.nat(2),
        fc.array(list, { maxLength: 2 }),
        (lists, which, edits) => {
          const versions = [
            load(makeDataset('bag', { woningfeiten: [...factsOf(EEN, PLACE), ...factsOf(TWEE, PLACE)] })),
            ...lists.map((one, place) =>
              load(
                makeDataset(`lijst-${place}`, {
                  woningfeiten: factsOf(one.dwelling, { energielabel: one.label }, one.day),
                }),
              ),
            ),
          ]
          const bewerkingen = edits.map((one, place): Woningbewerking => ({
            nummer: place + 1,
            woning: one.dwelling,
            veld: 'energielabel',
            waarde: one.label,
            vorige: null,
            datum: one.day,
            tijd: '2026-04-01T00:00:00.000Z',
            rol: 'centrada',
            reden: '',
          }))
          const gone = versions[1 + (which % lists.length)]
          const without = versions.filter((version) => version !== gone)
          change(() => {
            pointTo(db, gone?.dataset ?? '', null)
          })
          const mine = new Set(versions.map(({ dataset }) => dataset))
          const standing = currentVersions(db).filter(({ dataset }) => mine.has(dataset))
          const ask = (versies: readonly DatasetVersie[]) => {
            const asked = { dataDir: temporary.path, versies, bewerkingen }
            return [
              readRegisterForMap(asked),
              readRegisterDwelling(asked, EEN),
              readRegisterDwelling(asked, TWEE),
            ]
          }
          expect(ask(standing)).toEqual(ask(without))
        },
      ),
      runs(15),
    )
  })
})

describe('the search for a dwelling of a list', () => {
  it('knows ids and addresses of all lists, places or not, but not of a list of statuses alone', () => {
    const address = { postcode: '8223 AA', huisnummer: '12', huisletter: 'B' }
    const DRIE = '0995010000000003'
    load(makeDataset('centrada', { woningfeiten: factsOf(EEN, address) }))
    load(makeDataset('status', { woningfeiten: factsOf(DRIE, { status: 'opname' }) }))
    load(generateExampleDataset({ totaalWoningen: 400 }))
    const book = addressBook(temporary.path, currentVersions(db))
    expect([EEN, DRIE, 'VB0000001', TWEE].map(book.bekend)).toEqual([true, false, true, false])
    expect(book.bijAdres('8223AA|12|b|')).toBe(EEN)
    expect(book.bijAdres('8223AA|12||')).toBeNull()
    load(makeDataset('dubbel', { woningfeiten: factsOf(TWEE, address) }))
    expect(addressBook(temporary.path, currentVersions(db)).bijAdres('8223AA|12|b|')).toBeNull()
    load(makeDataset('beter', { woningfeiten: factsOf(TWEE, { huisletter: 'C' }, '2026-05-01') }))
    const better = addressBook(temporary.path, currentVersions(db))
    expect([better.bijAdres('8223AA|12|b|'), better.bijAdres('8223AA|12|c|')]).toEqual([EEN, TWEE])
  })
})
