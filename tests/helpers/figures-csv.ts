import { readFileSync } from 'node:fs'
import { findProjectRoot } from './project-root.ts'

/** A list as somebody makes it in a spreadsheet, and what is wrong in it. */
export interface FiguresCsv {
  text: string
  /** Row as a person sees it (the header is row 1) and column of every mistake, in the order of the file. */
  mistakes: readonly { rij: number; kolom: string }[]
  /** A cell without mistakes. */
  known: { naam: string; jaar: number; waarde: string }
}

export const OWN_NAME = 'Tevreden met het groen'
const ROWS = 1000
const FIRST_YEAR = 2005
const LAST_YEAR = 2024

/** Numbers 0..1 that are the same every time (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

function buurten(): { code: string; naam: string }[] {
  const url = new URL('geodata/datasets/cbs-gebieden-2022/buurten.geojson', findProjectRoot())
  const parsed = JSON.parse(readFileSync(url, 'utf8')) as {
    features: { properties: { statcode: string; statnaam: string; gmCode: string } }[]
  }
  const codes = parsed.features.map((row) => row.properties)
  return codes
    .filter((row) => row.gmCode === 'GM0995')
    .map((row) => ({ code: row.statcode, naam: row.statnaam }))
}

/** Wrong cells: at which data row, in which column, and what stands there. */
const WRONG = [
  { at: 17, kolom: 'Waarde', cel: '140,0' },
  { at: 101, kolom: 'Waarde', cel: '-3,5' },
  { at: 202, kolom: 'Waarde', cel: 'ongeveer zestig' },
  { at: 303, kolom: 'Waarde', cel: '=60+4' },
  { at: 404, kolom: 'Buurtcode', cel: 'BU99999999' },
  { at: 505, kolom: 'Buurtcode', cel: 'BU03441234' },
  { at: 606, kolom: 'Jaar', cel: '20x4' },
  { at: 707, kolom: 'Jaar', cel: '2099' },
  { at: 808, kolom: 'Waarde', cel: '31-02-2025' },
] as const
/** The tenth mistake: this data row has the area and year of the row before it. */
const DOUBLE_AT = 909

/** A thousand rows with a semicolon and a decimal comma, ten of them wrong. */
export function figuresCsv(): FiguresCsv {
  const random = seeded(7)
  const areas = buurten().slice(0, ROWS / (LAST_YEAR - FIRST_YEAR + 1))
  const rows = areas.flatMap(({ code }) =>
    Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => ({
      Buurtcode: code,
      Jaar: String(FIRST_YEAR + index),
      Onderwerp: OWN_NAME,
      Waarde: (40 + random() * 50).toFixed(1).replace('.', ','),
    })),
  )
  for (const { at, kolom, cel } of WRONG) {
    const row = rows[at]
    if (row !== undefined) row[kolom] = cel
  }
  const [before, double] = [rows[DOUBLE_AT - 1], rows[DOUBLE_AT]]
  if (before !== undefined && double !== undefined) {
    Object.assign(double, { Buurtcode: before.Buurtcode, Jaar: before.Jaar })
  }
  const known = rows.find((row) => row.Jaar === String(LAST_YEAR))
  const lines = rows.map((row) => [row.Buurtcode, row.Jaar, row.Onderwerp, row.Waarde].join(';'))
  const wrong = WRONG.map(({ at, kolom }) => ({ rij: at + 2, kolom: kolom as string }))
  return {
    text: ['Buurtcode;Jaar;Onderwerp;Waarde', ...lines].join('\r\n'),
    mistakes: [...wrong, { rij: DOUBLE_AT + 2, kolom: 'Buurtcode' }],
    known: { naam: areas[0]?.naam ?? '', jaar: LAST_YEAR, waarde: known?.Waarde ?? '' },
  }
}
