import type { KolomHerkend } from '../../../geodata/schema/invoer.ts'
import { standaardvragen } from '../../../server/contract/text/nl/indicatoren-enquete.ts'
import { type Draft, mappingOf, newOwnFigure, type OwnFigure } from './draft.ts'
import { ownFigureId, shortName } from './short-name.ts'

/** Most repeated columns an import takes; see the schema of a mapping. */
const MOST_SERIES = 2000

/** Columns that are not used for a field and not in the series yet. */
export function freeColumns(columns: readonly KolomHerkend[], draft: Draft): KolomHerkend[] {
  const used = new Set(draft.reeks.map((row) => row.kolom))
  // Only fields that count: those of figures in rows do not when each column is a figure.
  const fields = mappingOf(draft)?.velden ?? {}
  for (const source of Object.values(fields)) if ('kolom' in source) used.add(source.kolom)
  return columns.filter((column) => !used.has(column.naam) && column.soort !== 'leeg')
}

/** A name of its own for the question in a column; never that of a standard question. */
export function ownQuestion(kolom: string): string {
  const name = shortName(kolom, 80)
  return standaardvragen.some(({ id }) => id === name) ? `vraag-${name}`.slice(0, 80) : name
}

/** The draft with columns added; a question gets a name out of its column, a figure is still to be chosen. */
export function addColumns(draft: Draft, names: readonly string[]): Partial<Draft> {
  const added = names.map((kolom) => ({ kolom, als: draft.doel === 'enquete' ? shortName(kolom, 80) : '' }))
  return { reeks: [...draft.reeks, ...added].slice(0, MOST_SERIES) }
}

/** The draft without a column, and without the own figure that only it used. */
export function removeColumn(draft: Draft, kolom: string): Partial<Draft> {
  const reeks = draft.reeks.filter((row) => row.kolom !== kolom)
  return { reeks, eigen: draft.eigen.filter((own) => reeks.some((row) => row.als === own.id)) }
}

/** The draft with another figure or question for a column. */
export function nameColumn(draft: Draft, kolom: string, als: string): Partial<Draft> {
  const reeks = draft.reeks.map((row) => (row.kolom === kolom ? { kolom, als } : row))
  return { reeks, eigen: draft.eigen.filter((own) => reeks.some((row) => row.als === own.id)) }
}

/** The draft with a figure of one's own for a column, named after it as long as nobody names it. */
export function ownColumn(draft: Draft, kolom: string): Partial<Draft> {
  const id = freeId(ownFigureId(kolom), draft.eigen)
  const named = nameColumn(draft, kolom, id)
  return { ...named, eigen: [...(named.eigen ?? []), newOwnFigure(id, kolom.slice(0, 80))] }
}

/** The draft with a figure of one's own of an earlier import for a column. */
export function knownOwnColumn(draft: Draft, kolom: string, own: OwnFigure): Partial<Draft> {
  const named = nameColumn(draft, kolom, own.id)
  const others = (named.eigen ?? []).filter((row) => row.id !== own.id)
  return { ...named, eigen: [...others, own] }
}

/** The id, or the id with a number behind it when it is taken. */
export function freeId(id: string, taken: readonly OwnFigure[]): string {
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? id : `${id.slice(0, 52)}-${number}`
    if (!taken.some((own) => own.id === candidate)) return candidate
  }
}
