import { mkdirSync } from 'node:fs'
import { basename } from 'node:path'
import type { EigenBestand } from '../../geodata/sources/plaatsbestand.ts'
import { APP } from '../auth/actor.ts'
import { ConfigError } from '../config.ts'
import { verslagRegels } from '../contract/text/nl/invoer-opdracht.ts'
import { tryRows } from '../jobs/dry-run.ts'
import { contextWithoutAreas, importContext } from '../jobs/import-context.ts'
import type { ProefOpdracht } from '../jobs/import-order.ts'
import { recognise } from '../jobs/recognise.ts'
import { dateInTheNetherlands } from '../routes/lokaal-moment.ts'
import { withChange } from '../store/change.ts'
import { loadCurrent } from '../store/current.ts'
import { currentVersion, currentVersions, readVersionRow, registerVersion } from '../store/datasets.ts'
import { listEdits } from '../store/dwelling-edits.ts'
import type { Db } from '../store/open.ts'
import { importFolder, removeImportFolder } from './folder.ts'
import { placeVersion } from './place-version.ts'

/** Where the files of a place go, and what is known about them beside their content. */
export interface PlaceFileTarget {
  db: Db
  dataDir: string
  gemeente: string
  now: Date
  /** Told of each step, in Dutch. */
  report: (line: string) => void
}

/** The sheet that is meant and how many there are; an empty name means the only one. */
async function sheetOf(file: EigenBestand, naam: string): Promise<{ blad: string; bladen: number }> {
  const found = await recognise({ bestand: { pad: file.volledigPad, naam } })
  if ('fout' in found) throw unusable(file, found.fout.reden)
  const names = found.herkenning.bladen.map((blad) => blad.naam)
  const wanted = file.opgave.blad
  const blad = wanted === '' && names.length === 1 ? names[0] : names.find((name) => name === wanted)
  if (blad === undefined) {
    throw unusable(file, `Het blad "${wanted}" staat er niet in. Wel: ${names.join(', ')}.`)
  }
  return { blad, bladen: names.length }
}

function unusable(file: EigenBestand, reason: string): ConfigError {
  return new ConfigError(
    `Het bestand ${file.volledigPad} uit de configuratie kan niet worden ingelezen. ${reason}`,
  )
}

/**
 * Brings a file of the configuration in with the code of every other import: recognised, tried, sealed, made current, with
 * the same report. A version that was loaded before is left alone, also when a person put another in its place since.
 *
 * @throws ConfigError when the file as a whole cannot be used, or no row of it can
 */
export async function loadPlaceFile(target: PlaceFileTarget, file: EigenBestand): Promise<void> {
  const { db, dataDir, gemeente, now, report } = target
  const naam = basename(file.pad)
  const { blad, bladen } = await sheetOf(file, naam)
  const opgave = { ...file.opgave, blad }
  const { dataset } = opgave.dataset
  const isDivision = opgave.koppeling.doel === 'gebieden'
  const temporary = `plaats-${dataset}`
  const folder = importFolder(dataDir, temporary)
  mkdirSync(folder.path, { recursive: true })
  try {
    const order: ProefOpdracht = {
      bestand: { pad: file.volledigPad, naam },
      sha256: file.sha256,
      opgave,
      dataDir,
      // Areas rest on nothing else; everything else rests on them.
      versies: isDivision ? [] : currentVersions(db),
      bewerkingen: isDivision ? [] : listEdits(db),
      bladen,
      uitvoer: folder.version,
      vandaag: dateInTheNetherlands(now),
    }
    const context = isDivision
      ? contextWithoutAreas(order, gemeente)
      : importContext(order, loadCurrent(dataDir, order.versies))
    const tried = await tryRows(order, context, () => {})
    if ('fout' in tried) {
      const { kolom, reden } = tried.fout
      throw unusable(file, kolom === null ? reden : `Kolom "${kolom}": ${reden}`)
    }
    const { verslag } = tried
    const lines = verslagRegels(verslag)
    if (verslag.rijenGoed === 0) throw unusable(file, `Geen enkele rij is goed.\n${lines.join('\n')}`)
    if (readVersionRow(db, dataset, verslag.versie) !== null) return
    const source = {
      bestandsnaam: naam,
      bytes: file.bytes,
      sha256: file.sha256,
      ontvangenOp: now.toISOString(),
    }
    const version = placeVersion(dataDir, folder.version, source, opgave, verslag, now)
    if (version === null) throw new Error('the version just made is gone')
    const before = currentVersion(db, dataset)?.versie ?? null
    withChange(db, APP, now, () => {
      registerVersion(db, version)
      const object = `dataset/${dataset}`
      return {
        resultaat: undefined,
        audit: { handeling: 'dataset-laden', object, voor: before, na: version.versie },
      }
    })
    report(`  ${opgave.dataset.titel}: ${verslag.rijenGoed} rijen, ${verslag.weigeringenTotaal} afgekeurd`)
    if (verslag.weigeringenTotaal > 0) for (const line of lines) report(`    ${line}`)
  } finally {
    removeImportFolder(dataDir, temporary)
  }
}
