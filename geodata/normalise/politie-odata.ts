import { code, type ODataTabel } from '../formats/cbs-odata.ts'
import type { CsvRow, CsvTable } from '../formats/csv.ts'
import type { Afkeuring } from '../schema/dataset-inhoud.ts'
import { gebiedscodeVanBron } from './bron-gebied.ts'
import type { ColumnMeaning } from './columns.ts'
import { dimensie, vindOnderwerpen } from './odata-onderwerpen.ts'
import { refusal, type Normalised } from './result.ts'
import { normaliseWideTable } from './wide-table.ts'
import { yearKey } from './year-key.ts'

/** How to read one family of police tables. */
export interface Telsoort {
  /** Dimension that says which kind is counted. */
  dimensie: string
  /** Stem of the topic that holds the count. */
  onderwerp: string
  /** Column of ours for a kind, or null when it is not taken over. */
  kolom(code: string, titel: string): string | null
}

/** A word that must stand in the title of each kind: a code that means something else one day is refused. */
const WOORD_IN_TITEL: ReadonlyMap<string, RegExp> = new Map([
  ['0.0.0', /totaal/i],
  ['1.1.1', /inbraak.*woning/i],
  ['1.4.4', /bedreiging/i],
  ['1.4.5', /mishandeling/i],
  ['1.4.6', /straatroof/i],
  ['2.2.1', /vernieling/i],
])

/** Registered crimes (47018NED, 47022NED); the columns are the codes of SoortMisdrijf. */
export const MISDRIJVEN: Telsoort = {
  dimensie: 'SoortMisdrijf',
  onderwerp: 'GeregistreerdeMisdrijven',
  kolom: (key, titel) => (WOORD_IN_TITEL.get(key)?.test(titel) === true ? key : null),
}

/** Registered nuisance (47024NED); only all nuisance together is taken over. */
export const OVERLAST: Telsoort = {
  dimensie: 'Overlast',
  onderwerp: 'GeregistreerdeOverlast',
  kolom: (_key, titel) => (/^totaal/i.test(titel) ? 'Totaal' : null),
}

const MAANDEN_PER_JAAR = 12

/** What was counted of one kind in one area and year: the year itself, or its months. */
interface Telling {
  rij: number
  gebied: string
  jaar: string
  kolom: string
  perJaar: string | null
  maanden: Map<string, string>
}

/** The count of a year: the year figure, else the sum of twelve months that are all there; empty where neither is. */
function yearCount({ perJaar, maanden }: Telling): string {
  if (perJaar !== null) return perJaar
  const counts = [...maanden.values()]
  if (counts.length !== MAANDEN_PER_JAAR || !counts.every((count) => /^\d+$/.test(count))) return ''
  return String(counts.reduce((sum, count) => sum + Number(count), 0))
}

function readCounts(
  table: ODataTabel,
  soort: Telsoort,
  into: Map<string, Telling>,
  afgekeurd: Afkeuring[],
): void {
  const figures = new Map([[soort.onderwerp, { id: soort.onderwerp, eenheid: 'aantal' as const }]])
  const topic = vindOnderwerpen(table, { figures, keys: new Set(), never: new Set() })
  afgekeurd.push(...topic.afgekeurd)
  const [sleutel] = topic.kolomBijSleutel.keys()
  if (sleutel === undefined) return
  const titles = dimensie(table, soort.dimensie)
  const unknown = new Set<string>()
  for (const { deel, rij, cellen } of table.gegevens) {
    const key = code(cellen, soort.dimensie)
    const kolom = soort.kolom(key, titles.get(key) ?? '')
    const [, jaar, soortPeriode, nummer] = /^(\d{4})(JJ|MM)(\d{2})$/.exec(code(cellen, 'Perioden')) ?? []
    if (kolom === null) unknown.add(key)
    if (kolom !== null && jaar === undefined) {
      const reden = `"${code(cellen, 'Perioden')}" is geen jaar of maand (verwacht: 2024JJ00 of 2024MM01).`
      afgekeurd.push(refusal(deel, rij, 'Perioden', reden))
    }
    if (kolom === null || jaar === undefined || nummer === undefined) continue
    const gebied = gebiedscodeVanBron(code(cellen, 'WijkenEnBuurten'))
    const name = `${gebied} ${jaar} ${kolom}`
    const count = into.get(name) ?? {
      rij,
      gebied,
      jaar,
      kolom,
      perJaar: null,
      maanden: new Map<string, string>(),
    }
    into.set(name, count)
    const value = code(cellen, sleutel)
    if (soortPeriode === 'MM' ? count.maanden.has(nummer) : count.perJaar !== null) {
      afgekeurd.push(refusal(deel, rij, kolom, 'Gebied, soort en periode staan er twee keer in.'))
    } else if (soortPeriode === 'MM') count.maanden.set(nummer, value)
    else count.perJaar = value
  }
  for (const key of unknown) {
    const reden = `Soort "${titles.get(key) ?? ''}" (${key}) nemen wij niet over: zij is onbekend of heet anders dan verwacht.`
    afgekeurd.push(refusal(table.id, null, soort.dimensie, reden))
  }
}

/**
 * Counts of the police per area and year, kinds in their own columns and never summed. A year out of months counts only
 * when all twelve are there. Codes come padded with spaces. Pure.
 */
export function normalisePolitieOData(
  tabellen: readonly ODataTabel[],
  soort: Telsoort,
  meaning: ColumnMeaning,
  gebiedscodes: ReadonlySet<string>,
): Normalised {
  const afgekeurd: Afkeuring[] = []
  const counts = new Map<string, Telling>()
  for (const table of tabellen) readCounts(table, soort, counts, afgekeurd)
  const rows = new Map<string, CsvRow & { cellen: Map<string, string> }>()
  for (const count of counts.values()) {
    const name = `${count.gebied} ${count.jaar}`
    const cellen = new Map([
      ['gebied', count.gebied],
      ['jaar', count.jaar],
    ])
    const row = rows.get(name) ?? { rij: count.rij, cellen }
    rows.set(name, row)
    row.cellen.set(count.kolom, yearCount(count))
  }
  const kolommen = new Set([...counts.values()].map(({ kolom }) => kolom))
  const table: CsvTable = {
    bestand: tabellen.map(({ id }) => id).join(', '),
    kolommen: ['gebied', 'jaar', ...kolommen],
    rijen: [...rows.values()],
    afgekeurd: [],
  }
  const result = normaliseWideTable(table, {
    meaning: { ...meaning, keys: new Set(['gebied', 'jaar']) },
    gebiedscodes,
    key: yearKey('gebied'),
  })
  return {
    ...result,
    rijenGelezen: tabellen.reduce((sum, { gegevens }) => sum + gegevens.length, 0),
    afgekeurd: [...afgekeurd, ...result.afgekeurd],
  }
}
