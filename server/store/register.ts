import { createHash } from 'node:crypto'
import { z } from 'zod'
import { canonicalJson } from '../../analyses/canonical-json.ts'
import { isDelivered } from '../../analyses/renovatie/oplevering.ts'
import type { WoningMetLoop } from '../../analyses/verdieping/invoer-schema.ts'
import type { WoningVoorAnalyse } from '../../analyses/wijkanalyse/invoer-schema.ts'
import { foldDwelling, type Gezegd } from '../../geodata/register/fold.ts'
import { labelsAroundWorks } from '../../geodata/register/labels.ts'
import { maatregelenUit } from '../../geodata/schema/registerrij.ts'
import type { Registerwoning } from '../../geodata/schema/registerwoning.ts'
import {
  eigenaar,
  energielabel,
  renovatieStatus,
  type StatusStap,
  statusStap,
  type Woning,
} from '../../geodata/schema/woning.ts'
import type { WoningVoorKaart } from '../contract/woningen-binair.ts'
import type { DatasetVersie } from './datasets.ts'
import { wordKeeper } from './dataset-read.ts'
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
 * @param make short form of a folded dwelling; its fields come with it, for what a whole dwelling does not hold, and all that was said
 */
export function readRows<T extends { id: string }>(
  question: RegisterVraag,
  whole: (db: Db) => T[],
  make: (row: Woning, velden: Registerwoning['velden'], gezegd: readonly Gezegd[]) => T,
): RegisterRijen<T> {
  return withRegisterFiles(question.dataDir, question.versies, (files) => {
    const folded = new Map<string, T | null>()
    for (const { woning, gezegd } of saidPerDwelling(files, question.bewerkingen)) {
      const row = foldDwelling(woning, gezegd)
      folded.set(woning, row === null ? null : make(row.woning, row.velden, gezegd))
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

/** Gives each word of a closed list back as the list spells it: checked the first time it comes, not once per dwelling. */
export function closedWords<Word extends string>(schema: z.ZodType<Word>): (word: unknown) => Word {
  const known = new Map<unknown, Word>()
  return (word) => {
    const before = known.get(word)
    if (before !== undefined) return before
    const checked = schema.parse(word)
    known.set(word, checked)
    return checked
  }
}

/** The same for a column that may be empty. */
export function closedWordsOrNull<Word extends string>(
  schema: z.ZodType<Word>,
): (word: unknown) => Word | null {
  const word = closedWords(schema)
  return (cell) => (cell === null ? null : word(cell))
}

type Kaartrij = [string, number, number, string, string | null, unknown, unknown, number | null, unknown]

function wholeForMap(db: Db): WoningVoorKaart[] {
  const [owner, label, status] = [
    closedWords(eigenaar),
    closedWordsOrNull(energielabel),
    closedWordsOrNull(renovatieStatus),
  ]
  const rows = db
    .prepare(
      'SELECT id, lon, lat, buurt, blok, eigenaar, energielabel, bouwjaar, status FROM woning ORDER BY id',
    )
    .raw()
    .all() as Kaartrij[] // STRICT table of our own
  return rows.map(([id, lon, lat, buurt, blok, ownedBy, labelled, bouwjaar, state]) => ({
    id,
    punt: [lon, lat],
    buurt,
    blok,
    eigenaar: owner(ownedBy),
    energielabel: label(labelled),
    bouwjaar,
    status: status(state),
  }))
}

type Analysewoning = WoningVoorAnalyse & { id: string }

function wholeForAnalysis(db: Db): Analysewoning[] {
  const [owner, status, place] = [closedWords(eigenaar), closedWordsOrNull(renovatieStatus), wordKeeper()]
  const rows = db
    .prepare('SELECT id, buurt, eigenaar, status, lon, lat FROM woning ORDER BY id')
    .raw()
    .all() as [string, string, unknown, unknown, number, number][] // STRICT table of our own
  return rows.map(([id, buurt, ownedBy, state, lon, lat]) => ({
    id,
    buurt: place(buurt),
    eigenaar: owner(ownedBy),
    status: status(state),
    punt: [lon, lat],
  }))
}

/** All dwellings for the map. Neighbours follow each other as far as their ids do. */
export function readRegisterForMap(question: RegisterVraag): RegisterRijen<WoningVoorKaart> {
  return readRows(question, wholeForMap, (row) => row)
}

/** What the analyses need of every dwelling. */
export function readRegisterForAnalysis(question: RegisterVraag): RegisterRijen<Analysewoning> {
  return readRows(question, wholeForAnalysis, (row, velden, gezegd) => {
    const { id, buurt, eigenaar: owner, status, punt } = row
    const base = { id, buurt, eigenaar: owner, status, punt }
    // Only of what is delivered is the norm asked.
    return isDelivered(row) ? { ...base, ...normFields(row, velden, gezegd) } : base
  })
}

/** What the norm of the renovation asks of a dwelling: its labels around the works, and its asbestos. */
function normFields(
  { energielabel: label, historie }: Woning,
  velden: Registerwoning['velden'],
  gezegd: readonly Gezegd[],
) {
  return {
    energielabel: label,
    ...labelsAroundWorks(gezegd, historie),
    asbest: maatregelenUit((veld) => velden.find((one) => one.veld === veld)?.waarde ?? null).asbest ?? null,
  }
}

type Loopwoning = WoningMetLoop & { id: string }

/** Reads histories; dwellings of one street often have the same, which is then checked once and shared. */
function historyReader(): (text: string) => readonly StatusStap[] {
  const steps = z.array(statusStap)
  const known = new Map<string, readonly StatusStap[]>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const read = steps.parse(JSON.parse(text))
    known.set(text, read)
    return read
  }
}

function wholeForForecast(db: Db): Loopwoning[] {
  const steps = historyReader()
  const [owner, label, status, place] = [
    closedWords(eigenaar),
    closedWordsOrNull(energielabel),
    closedWordsOrNull(renovatieStatus),
    wordKeeper(),
  ]
  const rows = db
    .prepare('SELECT id, buurt, eigenaar, status, energielabel, historie, lon, lat FROM woning ORDER BY id')
    .raw()
    .all() as [string, string, unknown, unknown, unknown, string, number, number][] // STRICT table of our own
  return rows.map(([id, buurt, ownedBy, state, labelled, history, lon, lat]) => ({
    id,
    buurt: place(buurt),
    eigenaar: owner(ownedBy),
    status: status(state),
    energielabel: label(labelled),
    // One label without a day of its own: of before or after the works is not said. Nor is anything about asbestos.
    labelVoor: null,
    labelNa: null,
    asbest: null,
    historie: steps(history),
    punt: [lon, lat],
  }))
}

/** What the forecast of the renovation needs of every dwelling: its labels, asbestos and dated steps beside where it stands. */
export function readRegisterForForecast(question: RegisterVraag): RegisterRijen<Loopwoning> {
  return readRows(question, wholeForForecast, (row, velden, gezegd) => ({
    id: row.id,
    buurt: row.buurt,
    eigenaar: row.eigenaar,
    status: row.status,
    ...normFields(row, velden, gezegd),
    historie: row.historie,
    punt: row.punt,
  }))
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
