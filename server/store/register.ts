import { createHash } from 'node:crypto'
import { z } from 'zod'
import { canonicalJson } from '../../analyses/canonical-json.ts'
import type { WoningMetLoop } from '../../analyses/verdieping/invoer-schema.ts'
import type { WoningVoorAnalyse } from '../../analyses/wijkanalyse/invoer-schema.ts'
import { foldDwelling } from '../../geodata/register/fold.ts'
import type { Registerwoning } from '../../geodata/schema/registerwoning.ts'
import {
  eigenaar,
  energielabel,
  renovatieStatus,
  statusStap,
  type Woning,
} from '../../geodata/schema/woning.ts'
import type { WoningVoorKaart } from '../contract/woningen-binair.ts'
import type { DatasetVersie } from './datasets.ts'
import type { Db } from './open.ts'
import {
  type RegisterBestand,
  type RegisterVraag,
  saidAbout,
  saidPerDwelling,
  withRegisterFiles,
} from './register-files.ts'

/** The register as rows of one kind, in ascending order of id. */
export interface RegisterRijen<T> {
  rijen: T[]
  /** Ids about which something is said, but not where they are: they do not exist yet. */
  zonderPlaats: number
  /** Versions that say something about dwellings, in the order in which they were brought in. */
  bronnen: DatasetVersie[]
  voorbeelddata: boolean
  /**
   * What, beside the set of versions, decides over the rows: the order of the imports where there are several, and what
   * people changed. Null when there is no such thing.
   */
  vingerafdruk: string | null
}

function stampOf(files: readonly RegisterBestand[], question: RegisterVraag): string | null {
  const edits = question.bewerkingen.map(({ woning, veld, waarde, datum }) => [woning, veld, waarde, datum])
  if (files.length < 2 && edits.length === 0) return null
  const order = files.map((file) => [file.dataset, file.versie])
  return createHash('sha256').update(canonicalJson({ order, edits })).digest('hex')
}

/**
 * Reads the register. Dwellings that stand whole in one version and about which nothing else is said are taken as they are:
 * that keeps 15,000 of them fast. All others are folded from what is said about them.
 *
 * @param whole reads whole dwellings of a version in short form, in ascending order of id
 * @param make short form of a folded dwelling
 */
function readRows<T extends { id: string }>(
  question: RegisterVraag,
  whole: (db: Db) => T[],
  make: (row: Woning) => T,
): RegisterRijen<T> {
  return withRegisterFiles(question.dataDir, question.versies, (files) => {
    const folded = new Map<string, T | null>()
    for (const { woning, gezegd } of saidPerDwelling(files, question.bewerkingen)) {
      const row = foldDwelling(woning, gezegd)
      folded.set(woning, row === null ? null : make(row.woning))
    }
    const first = files.find((file) => file.heel)
    const untouched = first === undefined ? [] : whole(first.db)
    const rijen =
      folded.size === 0
        ? untouched
        : [
            ...untouched.filter((row) => !folded.has(row.id)),
            ...[...folded.values()].filter((row) => row !== null),
          ].toSorted((a, b) => (a.id < b.id ? -1 : 1))
    return {
      rijen,
      zonderPlaats: [...folded.values()].filter((row) => row === null).length,
      bronnen: files.map((file) => file.versieRij),
      voorbeelddata: files.some((file) => file.versieRij.voorbeelddata),
      vingerafdruk: stampOf(files, question),
    }
  })
}

/** Owners, labels and statuses are checked once per kind, not once per dwelling. */
function checkKinds(db: Db): void {
  const kinds = db.prepare('SELECT DISTINCT eigenaar, energielabel, status FROM woning').raw().all()
  z.array(z.tuple([eigenaar, energielabel.nullable(), renovatieStatus.nullable()])).parse(kinds)
}

type Kaartrij = [
  string,
  number,
  number,
  string,
  string | null,
  WoningVoorKaart['eigenaar'],
  WoningVoorKaart['energielabel'],
  number | null,
  WoningVoorKaart['status'],
]

function wholeForMap(db: Db): WoningVoorKaart[] {
  checkKinds(db)
  const rows = db
    .prepare(
      'SELECT id, lon, lat, buurt, blok, eigenaar, energielabel, bouwjaar, status FROM woning ORDER BY id',
    )
    .raw()
    .all() as Kaartrij[] // STRICT table of our own; the closed lists are checked above
  return rows.map(([id, lon, lat, buurt, blok, owner, label, bouwjaar, status]) => ({
    id,
    punt: [lon, lat],
    buurt,
    blok,
    eigenaar: owner,
    energielabel: label,
    bouwjaar,
    status,
  }))
}

type Analysewoning = WoningVoorAnalyse & { id: string }

function wholeForAnalysis(db: Db): Analysewoning[] {
  checkKinds(db)
  const rows = db
    .prepare('SELECT id, buurt, eigenaar, status, lon, lat FROM woning ORDER BY id')
    .raw()
    .all() as [string, string, WoningVoorAnalyse['eigenaar'], WoningVoorAnalyse['status'], number, number][] // as above
  return rows.map(([id, buurt, owner, status, lon, lat]) => ({
    id,
    buurt,
    eigenaar: owner,
    status,
    punt: [lon, lat],
  }))
}

/** All dwellings for the map. Neighbours follow each other as far as their ids do. */
export function readRegisterForMap(question: RegisterVraag): RegisterRijen<WoningVoorKaart> {
  return readRows(question, wholeForMap, (row) => row)
}

/** What the analyses need of every dwelling. */
export function readRegisterForAnalysis(question: RegisterVraag): RegisterRijen<Analysewoning> {
  return readRows(question, wholeForAnalysis, ({ id, buurt, eigenaar: owner, status, punt }) => ({
    id,
    buurt,
    eigenaar: owner,
    status,
    punt,
  }))
}

type Loopwoning = WoningMetLoop & { id: string }

function wholeForForecast(db: Db): Loopwoning[] {
  checkKinds(db)
  const steps = z.array(statusStap)
  const rows = db
    .prepare('SELECT id, buurt, eigenaar, status, energielabel, historie, lon, lat FROM woning ORDER BY id')
    .raw()
    .all() as [
    string,
    string,
    WoningVoorAnalyse['eigenaar'],
    WoningVoorAnalyse['status'],
    WoningMetLoop['energielabel'],
    string,
    number,
    number,
  ][] // as above
  return rows.map(([id, buurt, owner, status, label, history, lon, lat]) => ({
    id,
    buurt,
    eigenaar: owner,
    status,
    energielabel: label,
    historie: history === '[]' ? [] : steps.parse(JSON.parse(history)),
    punt: [lon, lat],
  }))
}

/** What the forecast of the renovation needs of every dwelling: its label and its dated steps beside where it stands. */
export function readRegisterForForecast(question: RegisterVraag): RegisterRijen<Loopwoning> {
  return readRows(
    question,
    wholeForForecast,
    ({ id, buurt, eigenaar: owner, status, energielabel: label, historie, punt }) => ({
      id,
      buurt,
      eigenaar: owner,
      status,
      energielabel: label,
      historie,
      punt,
    }),
  )
}

/** One dwelling with the origin of its fields, and the versions these come from; null when it has no place in the register. */
export function readRegisterDwelling(
  question: RegisterVraag,
  id: string,
): (Registerwoning & { bronnen: DatasetVersie[] }) | null {
  return withRegisterFiles(question.dataDir, question.versies, (files) => {
    const said = saidAbout(files, question.bewerkingen, id)
    const folded = foldDwelling(id, said)
    if (folded === null) return null
    const speaking = new Set(
      said.flatMap(({ herkomst }) => (herkomst.soort === 'invoer' ? [herkomst.dataset] : [])),
    )
    return {
      ...folded,
      bronnen: files.filter((file) => speaking.has(file.dataset)).map((file) => file.versieRij),
    }
  })
}
