import type { Besloten, Voorbereid } from './bescherming-schema.ts'
import { askedOf, type Gevraagd } from './gevraagd.ts'
import { rangeOf } from './celstand.ts'
import type {
  BeschermTabel,
  BeschermVerslag,
  Celplek,
  Keuringsuitslag,
  OnthoudReden,
  Tabelverslag,
} from './schema.ts'
import { cellKey } from './stelsel.ts'

/**
 * The report of an edition, for staff: what was withheld, why, and how much information that cost.
 *
 * @param prepared the question taken apart
 * @param decided what became of each cell of the system
 * @param audit outcome of the final audit
 */
export function makeReport(
  prepared: Voorbereid,
  decided: readonly Besloten[],
  audit: Keuringsuitslag,
): BeschermVerslag {
  const tables = prepared.vraag.tabellen.map((table) => reportOf(table, prepared, decided))
  return {
    cellen: tables.reduce((sum, { verslag }) => sum + verslag.cellen, 0),
    gepubliceerd: tables.reduce((sum, { verslag }) => sum + verslag.gepubliceerd, 0),
    tabellen: tables.map(({ verslag }) => verslag),
    redenen: tables.flatMap(({ redenen }) => redenen),
    keuring: audit,
  }
}

type Reden = Celplek & { reden: OnthoudReden }

/** One asked cell with everything the report needs of it. */
interface Vak extends Gevraagd {
  waarde: number
  isAmount: boolean
  besloten: Besloten
  /** null: it is published. */
  reden: OnthoudReden | null
}

function reportOf(
  table: BeschermTabel,
  prepared: Voorbereid,
  decided: readonly Besloten[],
): { verslag: Tabelverslag; redenen: Reden[] } {
  const cells = askedOf(prepared.vraag, table).map((asked) => cellOf(asked, prepared, decided))
  const onthouden: Partial<Record<OnthoudReden, number>> = {}
  const redenen = cells.flatMap(({ cel, reden }) =>
    reden === null ? [] : [{ tabel: table.id, ...cel, reden }],
  )
  for (const { reden } of redenen) onthouden[reden] = (onthouden[reden] ?? 0) + 1
  return {
    redenen,
    verslag: {
      tabel: table.id,
      cellen: cells.length,
      gepubliceerd: cells.length - redenen.length,
      onthouden,
      aandeelOnthouden: withheldFraction(cells),
      verlorenBits: cells.reduce((sum, cell) => sum + bitsLost(cell), 0),
    },
  }
}

function cellOf(asked: Gevraagd, { stelsel, standen }: Voorbereid, decided: readonly Besloten[]): Vak {
  const number = stelsel.nummers.get(cellKey(asked.sleutel)) ?? -1
  const cell = stelsel.cellen[number]
  const besloten = decided[number]
  if (cell === undefined || besloten === undefined) throw new Error('an asked cell is not in the system')
  const isWithheld = besloten.antwoord.soort === 'niet-bekend'
  const reden = isWithheld ? (standen[number]?.reden ?? 'ter-bescherming') : null
  return { ...asked, waarde: cell.waarde, isAmount: cell.soort === 'som', besloten, reden }
}

/** Part of what is counted in single categories (or in totals, without categories) of single periods that is withheld. */
function withheldFraction(cells: readonly Vak[]): number {
  const parts = cells.filter(({ cel }) => cel.categorie !== null && cel.periode !== null)
  const counted = parts.length > 0 ? parts : cells.filter(({ cel }) => cel.periode !== null)
  const all = counted.reduce((sum, { waarde }) => sum + waarde, 0)
  const withheld = counted.filter(({ reden }) => reden !== null).reduce((sum, { waarde }) => sum + waarde, 0)
  return all === 0 ? 0 : withheld / all
}

/** Amounts have no smallest step, so only counts lose bits. */
function bitsLost({ besloten, isAmount }: Vak): number {
  if (isAmount) return 0
  const { antwoord, breedte } = besloten
  const { laag, hoog } = rangeOf(antwoord)
  const width = antwoord.soort === 'niet-bekend' ? breedte : hoog - laag
  return Math.log2(1 + width)
}
