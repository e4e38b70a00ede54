import type { PubliekAntwoord, PubliekeEditie } from '../../../analyses/onthulling/schema.ts'

/** A cell as an attacker sees it: what is counted, over which atoms and periods, and all that was ever said of it. */
export interface Doelwit {
  naam: string
  grootheid: string
  categorie: string | null
  atomen: readonly string[]
  perioden: readonly string[]
  laag: number
  hoog: number
  /** An edition has it as a cell and never told it exactly, or nobody ever showed it. */
  isGeheim: boolean
}

/** A cell, or a change or difference, that the attacker got too close to. */
export interface Buit {
  naam: string
  laag: number
  hoog: number
  hoe: 'stelsel' | 'verschil' | 'uitgaven' | 'noemer' | 'alles-proberen'
}

/** An unknown is caught when fewer than six values are left: largest minus least below five. */
export const CAUGHT_BELOW = 5

/** All that is public as cells and sums between them: the first of each sum is the whole. */
export interface Kennis {
  cellen: Doelwit[]
  sommen: number[][]
}

const keyOf = (
  grootheid: string,
  categorie: string | null,
  atoms: readonly string[],
  periods: readonly string[],
) =>
  [
    grootheid,
    categorie ?? '*',
    [...new Set(atoms)].sort().join('+'),
    [...new Set(periods)].sort().join('+'),
  ].join(' | ')

/** Reads every edition, and writes down every sum that anybody can know of. Uses no code of the app. */
export function readEverything(editions: readonly PubliekeEditie[]): Kennis {
  const cells: Doelwit[] = []
  const numbers = new Map<string, number>()
  const sums: number[][] = []
  const cell = (
    grootheid: string,
    categorie: string | null,
    atoms: readonly string[],
    periods: readonly string[],
  ) => {
    const naam = keyOf(grootheid, categorie, atoms, periods)
    const known = numbers.get(naam)
    if (known !== undefined) return known
    numbers.set(naam, cells.length)
    cells.push({
      naam,
      grootheid,
      categorie,
      atomen: [...atoms],
      perioden: [...periods],
      laag: 0,
      hoog: Infinity,
      isGeheim: true,
    })
    return cells.length - 1
  }
  const hear = (number: number, answer: PubliekAntwoord) => {
    const found = cells[number]
    if (found === undefined || answer.soort === 'niet-bekend') return
    const [low, high] =
      answer.soort === 'waarde' ? [answer.waarde, answer.waarde] : [answer.laag, answer.hoog]
    found.laag = Math.max(found.laag, low)
    found.hoog = Math.min(found.hoog, high)
    if (found.laag === found.hoog && answer.soort === 'waarde') found.isGeheim = false
  }
  const atomsEver = [...new Set(editions.flatMap(({ atomen }) => atomen))]
  for (const edition of editions) {
    for (const fact of edition.bekend) {
      hear(cell(fact.grootheid, fact.categorie, fact.atomen, fact.perioden), {
        soort: 'waarde',
        waarde: fact.waarde,
      })
    }
    const atomsOf = new Map(edition.gebieden.map(({ id, atomen }) => [id, atomen]))
    for (const table of edition.tabellen) {
      for (const { gebied, categorie, periode, antwoord } of table.cellen) {
        const atoms = atomsOf.get(gebied) ?? []
        const periods = periode === null ? table.perioden : [periode]
        hear(cell(categorie === null ? table.telt : table.id, categorie, atoms, periods), antwoord)
      }
    }
  }
  const tables = new Map(editions.flatMap(({ tabellen }) => tabellen).map((table) => [table.id, table]))
  // Every cell is the sum of its single atoms and periods, and a total is the sum of its categories.
  for (let at = 0; at < cells.length; at += 1) {
    const found = cells[at]
    if (found === undefined) continue
    const { grootheid, categorie, atomen, perioden } = found
    if (atomen.length > 1 || perioden.length > 1) {
      sums.push([
        at,
        ...atomen.flatMap((atom) => perioden.map((period) => cell(grootheid, categorie, [atom], [period]))),
      ])
    }
  }
  for (const table of tables.values()) {
    if (table.categorieen.length === 0) continue
    const names: string[] = table.volledig ? [...table.categorieen] : [...table.categorieen, '…']
    for (const atom of atomsEver) {
      for (const period of table.perioden) {
        sums.push([
          cell(table.telt, null, [atom], [period]),
          ...names.map((name) => cell(table.id, name, [atom], [period])),
        ])
      }
    }
  }
  return { cellen: cells, sommen: sums }
}

/** Narrows by substitution alone: a whole minus all other parts, over and over. Bounds that two sums give meet in the middle. */
export function propagate(
  { cellen, sommen }: Kennis,
  rounds = 50,
): { laag: Float64Array; hoog: Float64Array } {
  const laag = Float64Array.from(cellen, (cell) => cell.laag)
  const hoog = Float64Array.from(cellen, (cell) => cell.hoog)
  for (let round = 0; round < rounds; round += 1) {
    let isNew = false
    const tighten = (cell: number, low: number, high: number) => {
      if (low > (laag[cell] ?? 0)) {
        laag[cell] = low
        isNew = true
      }
      if (high < (hoog[cell] ?? Infinity)) {
        hoog[cell] = high
        isNew = true
      }
    }
    for (const [whole = 0, ...parts] of sommen) {
      const lows = parts.reduce((sum, part) => sum + (laag[part] ?? 0), 0)
      const highs = parts.reduce((sum, part) => sum + (hoog[part] ?? Infinity), 0)
      tighten(whole, lows, highs)
      for (const part of parts) {
        const otherLows = lows - (laag[part] ?? 0)
        const open = parts.filter((other) => other !== part && hoog[other] === Infinity).length
        const otherHighs =
          open > 0
            ? Infinity
            : parts.reduce((sum, other) => sum + (other === part ? 0 : (hoog[other] ?? 0)), 0)
        tighten(part, (laag[whole] ?? 0) - otherHighs, (hoog[whole] ?? Infinity) - otherLows)
      }
    }
    if (!isNew) break
  }
  return { laag, hoog }
}

/** What is caught: a secret cell with too few values left, of which one is a small count, or that was withheld outright. */
export function isCaught({ isGeheim }: Doelwit, low: number, high: number, wasShown: boolean): boolean {
  if (!isGeheim || high - low >= CAUGHT_BELOW) return false
  return wasShown || (high >= 1 && low <= 4)
}

/** Cells that an edition has a place for. */
export function shownNames(editions: readonly PubliekeEditie[]): Set<string> {
  return new Set(
    editions.flatMap(({ gebieden, tabellen }) => {
      const atomsOf = new Map(gebieden.map(({ id, atomen }) => [id, atomen]))
      return tabellen.flatMap((table) =>
        table.cellen.map(({ gebied, categorie, periode }) =>
          keyOf(
            categorie === null ? table.telt : table.id,
            categorie,
            atomsOf.get(gebied) ?? [],
            periode === null ? table.perioden : [periode],
          ),
        ),
      )
    }),
  )
}
