import { isGood, keepable } from '../backup/service.ts'
import { KEPT, keptBackups } from '../backup/keep.ts'
import { type FoundBackup, listBackups, momentOfName } from '../backup/layout.ts'
import { BACKUP_FOLDER } from '../backup/layout.ts'
import type { AppContext } from '../context.ts'
import {
  type Bewaarreden,
  lijstReservekopieen,
  maakReservekopie,
  type Reservekopie,
} from '../contract/reservekopieen.ts'
import { route, type Route } from '../mount.ts'
import { storageState } from '../storage-state.ts'
import { NEWEST_MIGRATION } from '../store/migrate.ts'
import { join } from 'node:path'
import { dateInTheNetherlands } from './lokaal-moment.ts'

function shown(found: FoundBackup, kept: ReadonlyMap<string, Bewaarreden[]>): Reservekopie {
  const { naam, manifest, controle } = found
  return {
    naam,
    moment: momentOfName(naam),
    aanleiding: manifest?.aanleiding ?? null,
    bytes: manifest?.bestanden.reduce((sum, { bytes }) => sum + bytes, 0) ?? 0,
    bestanden: manifest?.bestanden.length ?? 0,
    programma: manifest?.programma ?? null,
    terugTeZetten: isGood(found) && manifest !== null && manifest.migratie <= NEWEST_MIGRATION,
    gecontroleerdOp: controle?.gecontroleerdOp ?? null,
    gebreken: controle?.gebreken ?? [],
    bewaardAls: kept.get(naam) ?? [],
  }
}

/** Backups: which there are, and making one. Putting one back needs the app to stand still, so that is a command. */
export function backupRoutes(app: AppContext): Route[] {
  const { backups } = app
  return [
    route(lijstReservekopieen, 'reservekopie-lezen', () => {
      const found = listBackups(backups.settings.backupDir)
      const kept = keptBackups(found.map(keepable), dateInTheNetherlands(app.clock()))
      return {
        uur: backups.settings.hour,
        volgende: backups.nextDue?.toISOString() ?? null,
        eigenMap: backups.settings.backupDir !== join(app.dataDir, BACKUP_FOLDER),
        bewaar: KEPT,
        kopieen: found.map((one) => shown(one, kept)),
        laatsteMislukking: backups.lastFailure,
        taak: backups.running,
        opslag: storageState(app),
      }
    }),
    route(maakReservekopie, 'reservekopie-maken', ({ actor }) => backups.begin(actor, 'gevraagd')),
  ]
}
