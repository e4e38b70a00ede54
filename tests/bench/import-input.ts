import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream, statSync } from 'node:fs'
import { once } from 'node:events'
import { rdToWgs84 } from '../../geodata/coordinates/rd-new.ts'
import { randomFor } from '../../geodata/datasets/voorbeeld/random.ts'
import { type IndexedArea, makeAreaIndex } from '../../geodata/geometry/area-index.ts'
import type { Doelcontext } from '../../geodata/normalise/doelen/doel.ts'
import type { Grens, Positie } from '../../geodata/schema/gebied.ts'
import type { InvoerOpgave } from '../../geodata/schema/invoer.ts'
import type { Melding } from '../../geodata/schema/melding.ts'
import { APP } from '../../server/auth/actor.ts'
import { applyImport } from '../../server/imports/apply.ts'
import { importFolder } from '../../server/imports/folder.ts'
import { tryRows } from '../../server/jobs/dry-run.ts'
import { insertImport, readImport, updateImport } from '../../server/store/imports.ts'
import type { Db } from '../../server/store/open.ts'
import { openTestDatabase } from '../helpers/open-test-database.ts'
import { NotMeasurable } from './harness.ts'
import { joinAreas, joinPoints } from './join-input.ts'

/** Rows of the measured import. */
export const IMPORT_ROWS = 1_000_000
const ROWS = IMPORT_ROWS
/** Points made for that many rows: about six in ten lie in a wijk, the rest in the sea or abroad. */
const CANDIDATES = 2 * ROWS
const TODAY = '2026-11-01'
const NAME = 'meldingen.csv'

/** The wijken in degrees: reports come as WGS84 here, as the app keeps its borders. */
export function wijkenInDegrees(): IndexedArea[] {
  const ring = (points: readonly Positie[]): Positie[] => points.map((point) => rdToWgs84(point))
  const border = (grens: Grens): Grens =>
    grens.type === 'Polygon'
      ? { type: 'Polygon', coordinates: grens.coordinates.map(ring) }
      : { type: 'MultiPolygon', coordinates: grens.coordinates.map((part) => part.map(ring)) }
  return joinAreas().map(({ code, grens }) => ({ code, grens: border(grens) }))
}

/** One million seeded reports, each in a wijk; made one by one so that they need not be in memory. */
export function* reports(): Generator<Melding> {
  const areas = wijkenInDegrees()
  const index = makeAreaIndex(areas)
  const random = randomFor(ROWS, 'import-million')
  const { xs, ys } = joinPoints(joinAreas(), CANDIDATES)
  let made = 0
  for (let point = 0; point < CANDIDATES && made < ROWS; point += 1) {
    const [lon, lat] = rdToWgs84([xs[point] ?? 0, ys[point] ?? 0]).map((degrees) =>
      Number(degrees.toFixed(6)),
    )
    if (lon === undefined || lat === undefined) continue
    const buurt = index.codes[index.find(lon, lat)]
    if (buurt === undefined) continue
    made += 1
    const day = String(1 + Math.floor(random.next() * 28)).padStart(2, '0')
    const month = String(1 + Math.floor(random.next() * 12)).padStart(2, '0')
    yield {
      id: `M${String(made).padStart(8, '0')}`,
      soort: random.pick(['melding-openbare-ruimte', 'overlastmelding'] as const),
      onderwerp: random.pick(['Afval', 'Groen', 'Verlichting', 'Wegdek', 'Geluid', 'Parkeren']),
      datum: `2025-${month}-${day}`,
      buurt,
      punt: [lon, lat],
    }
  }
  if (made < ROWS) throw new NotMeasurable(`${made} reports instead of ${ROWS}`)
}

/** Writes the reports as somebody would give them: a CSV with semicolons, without the buurt. */
export async function writeReports(path: string): Promise<void> {
  const file = createWriteStream(path)
  let lines = 'id;soort;onderwerp;datum;lon;lat\n'
  for (const { id, soort, onderwerp, datum, punt } of reports()) {
    lines += `${id};${soort};${onderwerp};${datum};${punt[0]};${punt[1]}\n`
    if (lines.length < 1 << 20) continue
    if (!file.write(lines)) await once(file, 'drain')
    lines = ''
  }
  file.end(lines)
  await once(file, 'finish')
}

const opgave: InvoerOpgave = {
  blad: NAME,
  koppeling: {
    doel: 'meldingen',
    velden: {
      id: { kolom: 'id' },
      soort: { kolom: 'soort' },
      onderwerp: { kolom: 'onderwerp' },
      datum: { kolom: 'datum' },
      x: { kolom: 'lon' },
      y: { kolom: 'lat' },
    },
    reeks: [],
    stelsel: null,
  },
  dataset: {
    dataset: 'meldingen',
    titel: 'Meldingen',
    bronhouder: 'Gemeente',
    licentie: 'eigen gebruik',
    vintage: '2025',
    letOp: '',
    voorbeelddata: true,
  },
  wijze: 'vervangen',
  eigenIndicatoren: [],
  enquete: null,
}

const unused = (): never => {
  throw new NotMeasurable('an import of reports asked for something else than a place')
}

/** What the import asks of its surroundings: the wijken, indexed when it asks. */
function contextOf(areas: readonly IndexedArea[]): Doelcontext {
  const index = makeAreaIndex(areas)
  return {
    bestand: NAME,
    blad: null,
    gemeente: 'GM0000',
    gebiedscodes: new Set(),
    gebiedBijNaam: new Map(),
    buurtVan: (lon, lat) => index.codes[index.find(lon, lat)] ?? null,
    labelpunten: new Map(),
    indicatoren: new Map(),
    woningBekend: unused,
    woningBijAdres: unused,
    bouwjaarVan: unused,
    stappenVan: unused,
    vandaag: TODAY,
  }
}

/** A main database of its own in a folder. */
export function openBenchDatabase(folder: string): Db {
  return openTestDatabase(folder)
}

async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer) // no encoding was asked for
  return hash.digest('hex')
}

/** Writes down that the file came: it is on disk and hashed before the measured part, as after an upload. */
export async function receiveForBench(db: Db, csv: string): Promise<string> {
  const sha256 = await sha256Of(csv)
  const id = crypto.randomUUID()
  const blad = { naam: NAME, rijen: null, kolommen: [], geometrie: null }
  const herkenning = {
    formaat: 'csv',
    codering: 'utf-8',
    scheidingsteken: ';',
    decimaalteken: '.',
    bladen: [blad],
  } as const
  insertImport(
    db,
    {
      id,
      bestandsnaam: NAME,
      bytes: statSync(csv).size,
      sha256,
      rol: 'programmabureau',
      uitkomst: { herkenning: { ...herkenning, bladen: [...herkenning.bladen] } },
    },
    new Date(),
  )
  return id
}

/** The measured part: from a file on disk to rows that are current: index of areas, parse, check, place, store, index, seal. */
export async function importReports(
  db: Db,
  folder: string,
  id: string,
  csv: string,
  areas: readonly IndexedArea[],
): Promise<void> {
  const received = readImport(db, id)
  if (received === null) throw new NotMeasurable('the import is not there')
  const order = {
    bestand: { pad: csv, naam: NAME },
    sha256: received.sha256,
    opgave,
    dataDir: folder,
    versies: [],
    bewerkingen: [],
    bladen: 1,
    uitvoer: importFolder(folder, id).version,
    vandaag: TODAY,
  }
  const tried = await tryRows(order, contextOf(areas), () => {})
  if ('fout' in tried) throw new NotMeasurable(tried.fout.reden)
  if (tried.verslag.rijenGoed !== ROWS) {
    throw new NotMeasurable(
      `${tried.verslag.rijenGoed} good rows: ${tried.verslag.weigeringen[0]?.reden ?? ''}`,
    )
  }
  updateImport(db, id, { staat: 'beproefd', opgave, verslag: tried.verslag })
  const ready = readImport(db, id)
  const refusal =
    ready === null
      ? 'gone'
      : applyImport(db, folder, APP, new Date(), ready, { sha256: tried.verslag.sha256 })
  if (refusal !== null) throw new NotMeasurable(refusal)
}
