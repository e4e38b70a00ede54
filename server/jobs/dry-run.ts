import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { canonicalJson } from '../../analyses/canonical-json.ts'
import { herkenFormaat } from '../../geodata/formats/herken-bestand.ts'
import { BestandsFout, STANDAARD_GRENZEN, type Rijontvanger } from '../../geodata/formats/lezer.ts'
import type { Doelcontext, Rijmaker } from '../../geodata/normalise/doelen/doel.ts'
import { doelen } from '../../geodata/normalise/doelen/lijst.ts'
import type { Proefverslag, Weigering } from '../../geodata/schema/invoer.ts'
import { loadCurrent } from '../store/current.ts'
import type { DatasetVersie } from '../store/datasets.ts'
import { versionOf } from '../store/dataset-write.ts'
import { joinWithBase } from '../store/version-difference.ts'
import { VersionWriter } from '../store/version-writer.ts'
import { importContext } from './import-context.ts'
import type { ProefOpdracht } from './import-order.ts'
import { ImportTally } from './import-tally.ts'
import { lezers } from './readers.ts'

/** Changes when the same file would become other rows: it is part of the fingerprint of a version. */
const IMPORT_METHOD = '1'

/** A report and the version it describes, or why the file as a whole was refused. */
export type Beproefd = { verslag: Proefverslag } | { fout: Weigering }

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

async function readInto(
  order: ProefOpdracht,
  context: Doelcontext,
  tally: ImportTally,
  progress: (rows: number) => void,
): Promise<void> {
  const { opgave, bestand } = order
  let maker: Rijmaker | null = null
  const receiver: Rijontvanger = {
    kop: (blad) => {
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
  const reader = lezers[await herkenFormaat(bestand)]
  const never = new AbortController()
  await reader.lees(bestand, opgave.blad, receiver, STANDAARD_GRENZEN, never.signal)
  // The reader has called `kop`, and through it set the maker; TypeScript cannot follow a call-back.
  const made = maker as Rijmaker | null
  made?.klaar()
}

/** `tryRows` in the place and with the dwellings of the present versions. */
export async function dryRun(order: ProefOpdracht, progress: (rows: number) => void): Promise<Beproefd> {
  return tryRows(order, importContext(order, loadCurrent(order.dataDir, order.versies)), progress)
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
    const sha256 = fingerprintOf(order, base)
    const jaren = writer.years()
    const extra = new Map<string, readonly unknown[]>([
      ['eigenIndicatoren', opgave.eigenIndicatoren],
      ['enquete', opgave.enquete === null ? [] : [opgave.enquete]],
    ])
    writer.seal(tally.shown, extra)
    const verslag: Proefverslag = {
      ...tally.counts(),
      verschil,
      basisVersie: base?.versie ?? null,
      versie: versionOf(sha256),
      sha256,
      jaren,
      bewerkingen: [...tally.bewerkingen],
      nietGevonden: tally.notFound,
    }
    return { verslag }
  } catch (error) {
    if (error instanceof BestandsFout) return { fout: error.weigering }
    throw error
  } finally {
    writer.abandon()
  }
}
