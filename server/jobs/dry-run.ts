import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { canonicalJson } from '../../analyses/canonical-json.ts'
import { herkenFormaat } from '../../geodata/formats/herken-bestand.ts'
import {
  BestandsFout,
  STANDAARD_GRENZEN,
  type Lezer,
  type Rijontvanger,
} from '../../geodata/formats/lezer.ts'
import type { Doelcontext, Rijmaker } from '../../geodata/normalise/doelen/doel.ts'
import { doelen } from '../../geodata/normalise/doelen/lijst.ts'
import {
  eigenIndicator,
  type EigenIndicator,
  type Proefverslag,
  type Weigering,
} from '../../geodata/schema/invoer.ts'
import { Verbodenzoeker, type Vondst } from '../../geodata/normalise/doelen/verboden-bestand.ts'
import { verbodenOveral } from '../../geodata/normalise/doelen/verboden-inhoud.ts'
import { OpgaveFout } from '../../geodata/normalise/doelen/opgave-fout.ts'
import { loadCurrent } from '../store/current.ts'
import type { DatasetVersie } from '../store/datasets.ts'
import { readDataset, readPart } from '../store/dataset-read.ts'
import { datasetPath, versionOf } from '../store/dataset-write.ts'
import { sealOf } from '../store/seal.ts'
import { joinWithBase } from '../store/version-difference.ts'
import { VersionWriter } from '../store/version-writer.ts'
import { importContext } from './import-context.ts'
import type { ProefOpdracht } from './import-order.ts'
import { ImportTally } from './import-tally.ts'
import { lezers } from './readers.ts'

/** Changes when the same file would become other rows: it is part of the fingerprint of a version. */
const IMPORT_METHOD = '1'

/** A report and the version it describes, or why nothing came of it: the file as a whole, or what was said about it. */
export type Beproefd = { verslag: Proefverslag } | { fout: Weigering; door: 'bestand' | 'opgave' }

/** Fingerprint of the version: same file, same meaning, same base, same areas give the same value. */
function fingerprintOf(order: ProefOpdracht, base: DatasetVersie | null): string {
  const areas = order.versies.filter((version) => version.dataset.startsWith('cbs-gebieden'))
  const text = canonicalJson({
    methode: IMPORT_METHOD,
    bestand: order.sha256,
    opgave: order.opgave,
    basis: order.opgave.wijze === 'aanvullen' ? (base?.sha256 ?? null) : null,
    indeling: areas.map((version) => version.sha256),
  })
  return createHash('sha256').update(text).digest('hex')
}

/** Own figures of the version: those of the order, and those of before that rows use and the order does not define again. */
function ownIndicators(
  { opgave, dataDir }: ProefOpdracht,
  base: DatasetVersie | null,
  used: ReadonlySet<string>,
): EigenIndicator[] {
  const before =
    base === null
      ? []
      : readDataset(join(dataDir, base.bestand), (db) => readPart(db, 'eigenIndicatoren', eigenIndicator))
  const named = new Set(opgave.eigenIndicatoren.map((row) => row.id))
  return [...opgave.eigenIndicatoren, ...before.filter(({ id }) => used.has(id) && !named.has(id))]
}

/**
 * The report under a name of its own. What stands elsewhere, such as the dwellings a row is matched with, may make other rows of
 * the same file: then another version lies under its name already, and that one would count in its place.
 */
function underOwnName({ opgave, dataDir }: ProefOpdracht, verslag: Proefverslag): Proefverslag {
  const before = join(dataDir, datasetPath(opgave.dataset.dataset, verslag.versie))
  if (!existsSync(before) || sealOf(before) === verslag.zegel) return verslag
  const sha256 = createHash('sha256').update(`${verslag.sha256} ${verslag.zegel}`).digest('hex')
  return { ...verslag, sha256, versie: versionOf(sha256) }
}

/** Columns of a sheet that an order reads. */
function mappedColumns({ opgave: { koppeling } }: ProefOpdracht): Set<string> {
  const fields = Object.values(koppeling.velden).flatMap((bron) => ('kolom' in bron ? [bron.kolom] : []))
  return new Set([...fields, ...koppeling.reeks.map(({ kolom }) => kolom)])
}

function refuseFile({ bestand }: ProefOpdracht, blad: string, found: Vondst | null): void {
  if (found === null) return
  const { rij, kolom, reden } = found
  throw new BestandsFout(bestand.naam, `${reden} Dit bestand is niet bewaard.`, { blad, rij, kolom })
}

/** Looks through the sheets of a workbook or layers that nobody reads, hidden ones too. @throws BestandsFout */
async function searchOtherSheets(order: ProefOpdracht, reader: Lezer): Promise<void> {
  const { bestand, opgave } = order
  const { bladen } = await reader.herken(bestand, STANDAARD_GRENZEN)
  for (const { naam } of bladen) {
    if (naam === opgave.blad) continue
    let zoeker = new Verbodenzoeker([], new Set())
    const receiver: Rijontvanger = {
      kop: ({ kolommen }) => {
        for (const kolom of kolommen) {
          const reden = verbodenOveral(kolom)
          if (reden !== null) refuseFile(order, naam, { rij: 1, kolom: null, reden })
        }
        zoeker = new Verbodenzoeker(kolommen, new Set())
      },
      rijen: (batch) => {
        for (const row of batch) refuseFile(order, naam, zoeker.rij(row))
      },
      // What cannot be read here is not read into anything either.
      weiger: () => {},
    }
    await reader.lees(bestand, naam, receiver, STANDAARD_GRENZEN, new AbortController().signal)
    refuseFile(order, naam, zoeker.klaar())
  }
}

async function readInto(
  order: ProefOpdracht,
  context: Doelcontext,
  tally: ImportTally,
  progress: (rows: number) => void,
): Promise<void> {
  const { opgave, bestand } = order
  let maker: Rijmaker | null = null
  let zoeker = new Verbodenzoeker([], new Set())
  const receiver: Rijontvanger = {
    kop: (blad) => {
      zoeker = new Verbodenzoeker(blad.kolommen, mappedColumns(order))
      maker = doelen[opgave.koppeling.doel](
        opgave,
        blad.kolommen,
        opgave.koppeling.stelsel ?? blad.stelsel,
        context,
        tally,
      )
    },
    rijen: (batch) => {
      if (maker === null) throw new Error('rows before the head of the sheet')
      for (const row of batch) {
        refuseFile(order, opgave.blad, zoeker.rij(row))
        tally.begin(row.rij)
        maker.rij(row)
      }
      progress(tally.rowsRead)
    },
    weiger: (weigering) => {
      tally.begin(weigering.rij ?? 0)
      tally.weiger(weigering)
    },
  }
  const formaat = await herkenFormaat(bestand)
  const reader = lezers[formaat]
  const never = new AbortController()
  await reader.lees(bestand, opgave.blad, receiver, STANDAARD_GRENZEN, never.signal)
  refuseFile(order, opgave.blad, zoeker.klaar())
  if (formaat === 'xlsx' || formaat === 'geopackage') await searchOtherSheets(order, reader)
  // The reader has called `kop`, and through it set the maker; TypeScript cannot follow a call-back.
  const made = maker as Rijmaker | null
  made?.klaar()
}

/** `tryRows` in the place and with the dwellings of the present versions. */
export async function dryRun(order: ProefOpdracht, progress: (rows: number) => void): Promise<Beproefd> {
  const tried = await tryRows(
    order,
    importContext(order, loadCurrent(order.dataDir, order.versies)),
    progress,
  )
  return 'fout' in tried ? tried : { verslag: underOwnName(order, tried.verslag) }
}

/**
 * Carries out an import up to the moment before it would count: all rows are read, checked and placed into a sealed version
 * file that nobody points to. What is applied later is exactly this file.
 */
export async function tryRows(
  order: ProefOpdracht,
  context: Doelcontext,
  progress: (rows: number) => void,
): Promise<Beproefd> {
  const { opgave, versies, dataDir } = order
  const base = versies.find((version) => version.dataset === opgave.dataset.dataset) ?? null
  const writer = new VersionWriter(order.uitvoer)
  const tally = new ImportTally(writer, order.bestand.naam)
  try {
    await readInto(order, context, tally, progress)
    const verschil = joinWithBase(
      writer,
      base === null ? null : join(dataDir, base.bestand),
      opgave.wijze === 'aanvullen',
    )
    const jaren = writer.years()
    const extra = new Map<string, readonly unknown[]>([
      ['eigenIndicatoren', ownIndicators(order, base, writer.indicators())],
      ['enquete', opgave.enquete === null ? [] : [opgave.enquete]],
    ])
    const sha256 = fingerprintOf(order, base)
    const zegel = writer.seal(tally.shown, extra)
    const verslag: Proefverslag = {
      ...tally.counts(),
      verschil,
      basisVersie: base?.versie ?? null,
      versie: versionOf(sha256),
      sha256,
      zegel,
      jaren,
      bewerkingen: [...tally.bewerkingen],
      nietGevonden: tally.notFound,
    }
    return { verslag }
  } catch (error) {
    if (error instanceof BestandsFout)
      return { fout: error.weigering, door: error instanceof OpgaveFout ? 'opgave' : 'bestand' }
    throw error
  } finally {
    writer.abandon()
  }
}
