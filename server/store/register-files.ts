import { join } from 'node:path'
import {
  type Gezegd,
  type Invoerbron,
  saidByDwelling,
  saidByImport,
  saidByPerson,
} from '../../geodata/register/fold.ts'
import { mergeById } from '../../geodata/register/merge-sorted.ts'
import { type Woning, woning } from '../../geodata/schema/woning.ts'
import { type Woningbewerking, woningveld } from '../../geodata/schema/woningfeit.ts'
import type { DatasetVersie } from './datasets.ts'
import { type Db, openDatasetFile } from './open.ts'

/** What a register is read from: versions that stand, and what people changed. The same gives the same register. */
export interface RegisterVraag {
  dataDir: string
  versies: readonly DatasetVersie[]
  bewerkingen: readonly Woningbewerking[]
}

/** An open version that says something about dwellings. */
export interface RegisterBestand extends Invoerbron {
  db: Db
  versieRij: DatasetVersie
  /** It holds whole dwellings, facts about single fields, or both. */
  heel: boolean
  feiten: boolean
}

/** Whether a file has a table with rows in it; files made before facts existed lack that table. */
function holds(db: Db, table: 'woning' | 'woning_feit'): boolean {
  const exists = db.prepare("SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = ?")
  if (exists.pluck().get(table) === 0) return false
  return db.prepare(`SELECT EXISTS (SELECT 1 FROM ${table})`).pluck().get() === 1
}

/** What a sealed file holds never changes, so it is looked at once; the oldest are forgotten. */
const held = new Map<string, { heel: boolean; feiten: boolean }>()
const MOST_HELD = 1000

function whatHolds(path: string, open: () => Db): { heel: boolean; feiten: boolean } {
  const before = held.get(path)
  if (before !== undefined) return before
  const db = open()
  const found = { heel: holds(db, 'woning'), feiten: holds(db, 'woning_feit') }
  const [oldest] = held.keys()
  if (held.size >= MOST_HELD && oldest !== undefined) held.delete(oldest)
  held.set(path, found)
  return found
}

/** Versions in the order in which they were brought in; making one current again does not move it. */
export function inImportOrder(versions: readonly DatasetVersie[]): DatasetVersie[] {
  const moment = (version: DatasetVersie) => `${version.geladenOp} ${version.dataset}`
  return versions.toSorted((a, b) => (moment(a) < moment(b) ? -1 : 1))
}

/** Opens the versions that say something about dwellings, does the work, and closes them again. */
export function withRegisterFiles<T>(
  dataDir: string,
  versions: readonly DatasetVersie[],
  work: (files: readonly RegisterBestand[]) => T,
): T {
  const opens = new Set<Db>()
  try {
    const files = inImportOrder(versions).flatMap((versieRij, volgorde) => {
      const path = join(dataDir, versieRij.bestand)
      let opened: Db | null = null
      const open = (): Db => {
        opened ??= openDatasetFile(path)
        opens.add(opened)
        return opened
      }
      const { heel, feiten } = whatHolds(path, open)
      const { dataset, versie } = versieRij
      return heel || feiten ? [{ db: open(), versieRij, dataset, versie, volgorde, heel, feiten }] : []
    })
    return work(files)
  } finally {
    for (const db of opens) db.close()
  }
}

/** One whole dwelling of a version; null when it holds none with this id. */
export function readWholeDwelling(db: Db, id: string): Woning | null {
  const row = db.prepare('SELECT * FROM woning WHERE id = ?').get(id)
  if (typeof row !== 'object' || row === null) return null
  const cells = row as Record<string, unknown> // one row of our own STRICT table
  return woning.parse({
    ...cells,
    historie: JSON.parse(String(cells['historie'])),
    punt: [cells['lon'], cells['lat']],
  })
}

interface Lid {
  woning: string
  gezegd: Gezegd | null
}

const fields = new Set<string>(woningveld.options)

/** Facts of a version in the order of their dwelling; of one dwelling when given. A field of a later program is passed over. */
function* factsOf(file: RegisterBestand, id: string | null): Generator<Lid> {
  const select = 'SELECT woning, veld, waarde, datum, rij FROM woning_feit'
  const rows =
    id === null
      ? file.db.prepare(`${select} ORDER BY woning, veld`).iterate()
      : file.db.prepare(`${select} WHERE woning = ?`).iterate(id)
  for (const row of rows) {
    const fact = row as { woning: string; veld: Gezegd['veld']; waarde: string; datum: string; rij: number } // own STRICT table
    if (fields.has(fact.veld)) yield { woning: fact.woning, gezegd: saidByImport(fact, file) }
  }
}

/** All that these files and changes say about one dwelling. */
export function saidAbout(
  files: readonly RegisterBestand[],
  edits: readonly Woningbewerking[],
  id: string,
): Gezegd[] {
  const facts = files.filter((file) => file.feiten).flatMap((file) => [...factsOf(file, id)])
  const changed = edits.filter((edit) => edit.woning === id).map(saidByPerson)
  return [...wholeSaid(files, id), ...facts.flatMap((lid) => lid.gezegd ?? []), ...changed]
}

function wholeSaid(files: readonly RegisterBestand[], id: string): Gezegd[] {
  return files.flatMap((file) => {
    const row = file.heel ? readWholeDwelling(file.db, id) : null
    return row === null ? [] : saidByDwelling(row, file, file.versieRij.provenance.verkregenOp)
  })
}

/**
 * All that is said about each dwelling that more than one whole dwelling speaks of: those with facts or changes, and those
 * that stand whole in a second version. In ascending order of id, one at a time.
 */
export function* saidPerDwelling(
  files: readonly RegisterBestand[],
  edits: readonly Woningbewerking[],
): Generator<{ woning: string; gezegd: Gezegd[] }> {
  const whole = files.filter((file) => file.heel)
  const lists: Iterable<Lid>[] = files.filter((file) => file.feiten).map((file) => factsOf(file, null))
  for (const file of whole.slice(1)) {
    const ids = file.db.prepare('SELECT id FROM woning ORDER BY id').pluck().all()
    lists.push(ids.map((id) => ({ woning: String(id), gezegd: null })))
  }
  lists.push(
    edits
      .toSorted((a, b) => (a.woning < b.woning ? -1 : a.woning > b.woning ? 1 : a.nummer - b.nummer))
      .map((edit) => ({ woning: edit.woning, gezegd: saidByPerson(edit) })),
  )
  for (const { woning: id, leden } of mergeById(lists)) {
    yield { woning: id, gezegd: [...wholeSaid(whole, id), ...leden.flatMap((lid) => lid.gezegd ?? [])] }
  }
}

/** Ids of the dwellings a version states facts about; empty for a version that states none. */
export function dwellingsWithFacts(db: Db): Set<string> {
  if (!holds(db, 'woning_feit')) return new Set()
  return new Set(db.prepare('SELECT DISTINCT woning FROM woning_feit').pluck().all().map(String))
}
