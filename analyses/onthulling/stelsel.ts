import { groupBy } from '../statistics/group-by.ts'
import { setKey, splitSets, type Verzameling } from './gebiedsdelen.ts'
import type { BeschermSoort, BeschermTabel, Beschermvraag, Celsleutel } from './schema.ts'

/** Category of what no category of an incomplete table holds. It is never published and no table may use the name. */
export const REST = '(rest)'

/** Who contributes to an amount. */
export interface Bijdragen {
  aantal: number
  /** In descending order. */
  grootste: readonly number[]
}

/** One unknown of the system, with its true value. */
export interface Cel {
  sleutel: Celsleutel
  soort: BeschermSoort
  /** Number of the table of a category; null for a total. */
  tabel: number | null
  waarde: number
  bijdragen: Bijdragen | null
  /** Number of the cell of its total; its own number for a total. */
  totaal: number
  /** How many atoms it holds. */
  atomen: number
}

/** The first cell is the sum of the others. */
export type Vergelijking = readonly number[]

/** All cells of a question and all sums between them. */
export interface Stelsel {
  cellen: readonly Cel[]
  vergelijkingen: readonly Vergelijking[]
  /** Number of a cell by `cellKey`. */
  nummers: ReadonlyMap<string, number>
}

/** The name of a quantity: equal for equal things in different tables and editions. */
export function cellKey({ grootheid, categorie, atomen, perioden }: Celsleutel): string {
  return JSON.stringify([grootheid, categorie, setKey(atomen), setKey(perioden)])
}

/** What is built for one `telt`: its tables share their totals. */
interface Groep {
  telt: string
  tabellen: readonly { nummer: number; tabel: BeschermTabel }[]
  gebieden: readonly Verzameling[]
  perioden: readonly Verzameling[]
}

/**
 * Cells and sums of a question with all earlier editions: atoms to areas, categories to total, periods to their sum. Cells that
 * nobody asks for are there too, since a cell can be found by way of them.
 *
 * @param question checked before (`vraagfouten.ts`): every row is there and everything named exists
 */
export function buildSystem(question: Beschermvraag): Stelsel {
  const cells: Cel[] = []
  const equations: Vergelijking[] = []
  for (const group of groupsOf(question)) addGroup(group, cells, equations)
  return {
    cellen: cells,
    vergelijkingen: equations,
    nummers: new Map(cells.map(({ sleutel }, number) => [cellKey(sleutel), number])),
  }
}

function groupsOf(question: Beschermvraag): Groep[] {
  const groups = groupBy(
    question.tabellen.map((tabel, nummer) => ({ nummer, tabel })),
    ({ tabel }) => tabel.telt,
  )
  return [...groups].map(([telt, tabellen]) => {
    const quantities = new Set([telt, ...tabellen.map(({ tabel }) => tabel.id)])
    const earlier = question.eerder.flatMap((edition) =>
      edition.tabellen
        .filter((table) => quantities.has(table.id) || table.telt === telt)
        .map((table) => ({ edition, table })),
    )
    const facts = question.bekend.filter(({ grootheid }) => quantities.has(grootheid))
    const asked = new Set(tabellen.flatMap(({ tabel }) => tabel.gebieden))
    const areas = [
      ...question.gebieden.filter(({ id }) => asked.has(id)),
      ...earlier.flatMap(({ edition, table }) => {
        const shown = new Set(table.cellen.map(({ gebied }) => gebied))
        return edition.gebieden.filter(({ id }) => shown.has(id))
      }),
    ].map(({ atomen }) => atomen)
    const sums = [...tabellen.map(({ tabel }) => tabel), ...earlier.map(({ table }) => table)]
      .filter(({ periodesom }) => periodesom)
      .map(({ perioden }) => perioden)
    const single = [...new Set(tabellen.flatMap(({ tabel }) => tabel.perioden))]
    return {
      telt,
      tabellen,
      gebieden: splitSets(question.atomen, [...areas, ...facts.map(({ atomen }) => atomen)]),
      perioden: splitSets(single, [...sums, ...facts.map(({ perioden }) => perioden)]),
    }
  })
}

/** True values of one quantity (a category of a table, or the total) per period and atom. */
interface Reeks {
  grootheid: string
  categorie: string | null
  tabel: number | null
  soort: BeschermSoort
  /** Per period id and atom id. */
  op: (period: string, atom: string) => { waarde: number; bijdragen: Bijdragen | null }
  perioden: ReadonlySet<string>
}

function seriesOf({ telt, tabellen }: Groep): Reeks[] {
  const rows = tabellen.map(({ tabel }) => {
    const found = new Map(tabel.waarden.map((row) => [JSON.stringify([row.periode, row.atoom]), row]))
    return (period: string, atom: string) => {
      const row = found.get(JSON.stringify([period, atom]))
      if (row === undefined) throw new RangeError(`geen rij: ${tabel.id} ${period} ${atom}`)
      return row
    }
  })
  const holders = new Map<string, number>()
  for (const [place, { tabel }] of tabellen.entries()) {
    for (const period of tabel.perioden) if (!holders.has(period)) holders.set(period, place)
  }
  const soort = totalKind(tabellen.map(({ tabel }) => tabel.soort))
  const total: Reeks = {
    grootheid: telt,
    categorie: null,
    tabel: null,
    soort,
    perioden: new Set(holders.keys()),
    op: (period, atom) => {
      const row = rows[holders.get(period) ?? 0]?.(period, atom)
      return { waarde: row?.totaal ?? 0, bijdragen: row?.bijdragen?.at(-1) ?? null }
    },
  }
  const parts = tabellen.flatMap(({ nummer, tabel }, place) => {
    const common = {
      grootheid: tabel.id,
      tabel: nummer,
      soort: tabel.soort,
      perioden: new Set(tabel.perioden),
    }
    const categories: Reeks[] = tabel.categorieen.map((categorie, index) => ({
      ...common,
      categorie,
      op: (period, atom) => {
        const row = rows[place]?.(period, atom)
        return { waarde: row?.delen[index] ?? 0, bijdragen: row?.bijdragen?.[index] ?? null }
      },
    }))
    if (tabel.volledig || tabel.categorieen.length === 0) return categories
    const rest: Reeks = {
      ...common,
      categorie: REST,
      op: (period, atom) => {
        const row = rows[place]?.(period, atom)
        const known = row?.delen.reduce((sum, part) => sum + part, 0) ?? 0
        return { waarde: Math.max(0, (row?.totaal ?? 0) - known), bijdragen: null }
      },
    }
    return [...categories, rest]
  })
  return [total, ...parts]
}

/** A total of shares is a count; one of rounded tables is rounded, or the table would be undone by it. */
function totalKind(kinds: readonly BeschermSoort[]): BeschermSoort {
  if (kinds.includes('afgerond')) return 'afgerond'
  return kinds.includes('som') ? 'som' : 'aantal'
}

function addGroup(group: Groep, cells: Cel[], equations: Vergelijking[]): void {
  const series = seriesOf(group)
  const tables = new Set(series.flatMap(({ tabel }) => tabel ?? []))
  const numbers = series.map((one) => addSeries(one, group, cells))
  const totals = numbers[0] ?? []
  for (const [period, row] of totals.entries()) {
    let hasParts = false
    for (const table of tables) {
      const parts = numbers.filter((_, place) => series[place]?.tabel === table).map((part) => part[period])
      for (const [area, whole] of row.entries()) {
        const found = parts.flatMap((part) => part?.[area] ?? [])
        if (whole === null || found.length === 0) continue
        hasParts = true
        equations.push([whole, ...found])
        for (const part of found) pointToTotal(cells, part, whole)
      }
    }
    for (const [place, one] of numbers.entries()) {
      // The sums over areas and periods of a total follow from those of its categories, where there are any.
      if (place > 0 || !hasParts) addSetSums(group, one, period, equations)
    }
  }
}

function pointToTotal(cells: readonly Cel[], part: number, whole: number): void {
  const cell = cells[part]
  if (cell !== undefined) cell.totaal = whole
}

/** Numbers of the new cells per set of periods and set of atoms; null where the series has no value. */
type Nummers = (number | null)[][]

function addSeries(series: Reeks, { gebieden, perioden }: Groep, cells: Cel[]): Nummers {
  const { grootheid, categorie, tabel, soort } = series
  return perioden.map((periods) => {
    const isKnown = periods.leden.every((period) => series.perioden.has(period))
    return gebieden.map((area) => {
      if (!isKnown) return null
      const values = periods.leden.flatMap((period) => area.leden.map((atom) => series.op(period, atom)))
      const number = cells.length
      cells.push({
        sleutel: { grootheid, categorie, atomen: [...area.leden], perioden: [...periods.leden] },
        soort,
        tabel,
        waarde: values.reduce((sum, { waarde }) => sum + waarde, 0),
        bijdragen: joinContributions(values.map(({ bijdragen }) => bijdragen)),
        totaal: number,
        atomen: area.leden.length,
      })
      return number
    })
  })
}

const LARGEST_KEPT = 5

function joinContributions(parts: readonly (Bijdragen | null)[]): Bijdragen | null {
  const known = parts.flatMap((part) => part ?? [])
  if (known.length < parts.length) return null
  return {
    aantal: known.reduce((sum, { aantal }) => sum + aantal, 0),
    grootste: known
      .flatMap(({ grootste }) => grootste)
      .toSorted((a, b) => b - a)
      .slice(0, LARGEST_KEPT),
  }
}

function addSetSums(
  { gebieden, perioden }: Groep,
  numbers: Nummers,
  period: number,
  equations: Vergelijking[],
): void {
  const periodParts = perioden[period]?.delen ?? []
  for (const [area, { delen }] of gebieden.entries()) {
    const whole = numbers[period]?.[area] ?? null
    if (whole === null) continue
    if (periodParts.length > 0) {
      equations.push([whole, ...periodParts.map((part) => partOf(numbers[part]?.[area]))])
    } else if (delen.length > 0) {
      equations.push([whole, ...delen.map((part) => partOf(numbers[period]?.[part]))])
    }
  }
}

/** A part of a set of known periods is known. */
function partOf(number: number | null | undefined): number {
  if (number === null || number === undefined) throw new Error('a part of a known set is not known')
  return number
}
