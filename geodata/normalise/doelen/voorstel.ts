import { doelvelden, type Doelveld } from '../../schema/doelvelden.ts'
import type { Indicator } from '../../schema/indicator.ts'
import type { BladHerkend, DoelId, EigenIndicator, Koppeling, Veldbron } from '../../schema/invoer.ts'
import { plat, slug } from './cellen/plat.ts'
import { geweigerdeKolommen } from './verboden.ts'

/** What a proposal may ask: the catalogue, and figures of one's own that exist already. */
export interface Voorstelcontext {
  indicatoren: Iterable<Indicator>
  eigenIndicatoren?: readonly Pick<EigenIndicator, 'id' | 'naam'>[]
}

/** Names that people give to a question of a survey: v1, vraag_12, q3a; or the question itself. */
const QUESTION = /^(?:v|vraag|q|question)[ _.-]?\d+\w?$|\?\s*$/i
/** Topic keys of CBS and RIVM end in a number that differs per table: Eenzaam_28 and Eenzaam_27 are one topic. */
const KEY_NUMBER = /_\d+$/

/** Columns of a sheet that may be used, in order; a name that stands twice names no column. */
function usableColumns(doel: DoelId, blad: BladHerkend): string[] {
  const names = blad.kolommen.map(({ naam }) => naam)
  const refused = new Set(geweigerdeKolommen(doel, names).map(({ kolom }) => kolom))
  return names.filter((naam) => !refused.has(naam) && names.indexOf(naam) === names.lastIndexOf(naam))
}

/** The column for a field: the first of its known names that a free column has. */
function columnFor({ namen, id }: Doelveld, free: ReadonlyMap<string, string>): string | undefined {
  for (const name of [...namen, plat(id)]) {
    const kolom = free.get(name)
    if (kolom !== undefined) return kolom
  }
  return undefined
}

function proposeFields(doel: DoelId, columns: readonly string[], hasPoint: boolean): Map<string, string> {
  const free = new Map<string, string>()
  for (const kolom of columns) if (!free.has(plat(kolom))) free.set(plat(kolom), kolom)
  const found = new Map<string, string>()
  for (const field of doelvelden[doel]) {
    // The geometry is the place: columns x and y beside it may be in another system
    if (hasPoint && (field.soort === 'x' || field.soort === 'y')) continue
    const kolom = columnFor(field, free)
    if (kolom === undefined) continue
    found.set(field.id, kolom)
    free.delete(plat(kolom))
  }
  if (found.has('x') !== found.has('y')) for (const id of ['x', 'y']) found.delete(id)
  return found
}

/** Names by which a column can be known as a figure -> its id; null when two figures share the name. */
function figureNames({ indicatoren, eigenIndicatoren = [] }: Voorstelcontext): Map<string, string | null> {
  const names = new Map<string, string | null>()
  const add = (name: string, id: string): void => {
    const before = names.get(name)
    names.set(name, before === undefined || before === id ? id : null)
  }
  for (const { id, kolom } of indicatoren) {
    add(plat(id), id)
    add(plat(kolom), id)
    if (KEY_NUMBER.test(kolom)) add(plat(kolom.replace(KEY_NUMBER, '')), id)
  }
  for (const { id, naam } of eigenIndicatoren) {
    add(plat(id), id)
    add(plat(naam), id)
  }
  return names
}

function proposeFigures(columns: readonly string[], context: Voorstelcontext): Koppeling['reeks'] {
  const names = figureNames(context)
  const taken = new Set<string>()
  return columns.flatMap((kolom) => {
    const als = names.get(plat(kolom)) ?? names.get(plat(kolom.trim().replace(KEY_NUMBER, ''))) ?? null
    if (als === null || taken.has(als)) return []
    taken.add(als)
    return [{ kolom, als }]
  })
}

function proposeQuestions(columns: readonly string[]): Koppeling['reeks'] {
  const taken = new Set<string>()
  return columns.flatMap((kolom) => {
    const als = slug(kolom)
    if (!QUESTION.test(kolom.trim()) || als === '' || taken.has(als)) return []
    taken.add(als)
    return [{ kolom, als }]
  })
}

/**
 * Proposes how the columns of a sheet become the fields of a target, from their names alone; the person decides. Names are
 * compared without capitals, accents and marks. A column that may never enter is not proposed. For figures a table with
 * `indicator` and `waarde` is read in rows, any other in columns: those whose name is an indicator, a column of
 * pijlers.csv, or a topic key of CBS or RIVM with another number (Eenzaam_27 for Eenzaam_28).
 */
export function stelKoppelingVoor(doel: DoelId, blad: BladHerkend, context: Voorstelcontext): Koppeling {
  const columns = usableColumns(doel, blad)
  const found = proposeFields(doel, columns, blad.geometrie !== null)
  const used = new Set(found.values())
  const rest = (): string[] => columns.filter((kolom) => !used.has(kolom))
  let reeks: Koppeling['reeks'] = []
  if (doel === 'cijfers' && !(found.has('indicator') && found.has('waarde'))) {
    for (const id of ['indicator', 'waarde']) {
      const kolom = found.get(id)
      if (kolom !== undefined) used.delete(kolom)
      found.delete(id)
    }
    reeks = proposeFigures(rest(), context)
  }
  if (doel === 'enquete') reeks = proposeQuestions(rest())
  const velden: [string, Veldbron][] = [...found].map(([id, kolom]) => [id, { kolom }])
  return { doel, velden: Object.fromEntries(velden), reeks, stelsel: blad.geometrie?.stelsel ?? null }
}
