import type { BronContext, DatasetOogst } from '../bron.ts'
import type { CsvRow, CsvTable } from '../formats/csv.ts'
import type { Afkeuring } from '../schema/dataset-inhoud.ts'
import { buurtcode, gemeentecode, wijkcode } from '../schema/gebied.ts'
import { BronFout } from '../sources/bron-client.ts'
import type { BronOogst } from '../sources/connector.ts'
import { KERNCIJFER_LAGEN } from '../sources/pdok-wijken-en-buurten.ts'
import type { ColumnMeaning } from './columns.ts'
import { anderenOvergeslagen, gemeenteCijfers } from './gemeente-filter.ts'
import { delenVan, leesOgcRijen, type OgcRij } from './ogc-rijen.ts'
import { indelingId } from './pdok-gebiedsindelingen.ts'
import { refusal } from './result.ts'
import { normaliseWideTable, type RowKey } from './wide-table.ts'

export const PDOK_KERNCIJFERS = 'pdok-wijken-en-buurten'

/** CBS marks every kind of "no data" with a number below this one (-99995, -99997, -99999999). */
const SENTINEL_BELOW = -99_990

const LAAG = {
  buurten: { kolom: 'buurtcode', code: buurtcode },
  wijken: { kolom: 'wijkcode', code: wijkcode },
  gemeenten: { kolom: 'gemeentecode', code: gemeentecode },
} as const

/** A property as a cell of a table; every mark for "no data" becomes the empty cell. */
function cell(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number') return value < SENTINEL_BELOW ? '' : String(value)
  if (typeof value === 'object') return JSON.stringify(value)
  const text = String(value).trim()
  return text !== '' && Number(text) < SENTINEL_BELOW ? '' : text
}

interface Gelezen {
  rijen: CsvRow[]
  gelezen: number
  water: number
  afgekeurd: Afkeuring[]
}

/** Water inside a gemeente stands in rows of its own, with the code of the land beside it. */
const isWater = ({ properties }: OgcRij): boolean => properties.get('water') === 'JA'

function readLayer(
  oogst: BronOogst,
  laag: (typeof KERNCIJFER_LAGEN)[number],
  gemeente: string,
  before: number,
): Gelezen {
  const { rijen, onleesbaar, gelezen } = leesOgcRijen(delenVan(oogst.delen, laag), before)
  const { kolom, code } = LAAG[laag]
  const own = rijen.filter(({ properties }) => properties.get('gemeentecode') === gemeente)
  const afgekeurd = onleesbaar.map((rij) => refusal(laag, rij, null, 'Deze rij is niet te lezen.'))
  const land = own.filter((rij) => !isWater(rij))
  const rows = land.flatMap(({ rij, properties }): CsvRow[] => {
    const parsed = code.safeParse(properties.get(kolom))
    if (parsed.success && gemeenteCijfers(parsed.data) === gemeenteCijfers(gemeente)) {
      const cellen = new Map([...properties].map(([name, value]) => [name, cell(value)]))
      return [{ rij, cellen: cellen.set('gebied', parsed.data) }]
    }
    const seen = cell(properties.get(kolom))
    const reden = parsed.success
      ? `${seen} hoort niet bij ${gemeente}.`
      : `"${seen}" is geen code van ${laag}.`
    afgekeurd.push(refusal(laag, rij, kolom, reden))
    return []
  })
  return {
    rijen: rows,
    gelezen,
    water: own.length - land.length,
    afgekeurd: [...afgekeurd, ...anderenOvergeslagen(laag, rijen.length - own.length, gemeente)],
  }
}

function yearOf(jaar: number): (row: CsvRow) => RowKey | string {
  return ({ cellen }) => {
    const own = cellen.get('jaar') ?? ''
    if (own !== '' && own !== String(jaar)) return `De rij is van ${own}, niet van ${jaar}.`
    return { gebied: cellen.get('gebied') ?? '', jaar, leeftijd: 'alle' }
  }
}

/**
 * Key figures of one year to waarnemingen per buurt, wijk and gemeente. Rows are numbered over the three collections.
 * Codes that the division in use does not know are refused when the figures are of that division; of another division
 * they are all kept, and `indeling` says which. Columns that pijlers.csv rules out are left out. Pure.
 * @throws BronFout `andere-vorm` when nothing about the gemeente came
 */
export function normalisePdokWijkenEnBuurten(
  oogst: BronOogst,
  context: BronContext,
  meaning: ColumnMeaning,
): DatasetOogst[] {
  const { gemeente, gemeenteNaam, gebiedscodes, indeling } = context
  const jaar = oogst.jaar ?? NaN
  const layers: Gelezen[] = []
  for (const laag of KERNCIJFER_LAGEN) {
    const before = layers.reduce((sum, { gelezen }) => sum + gelezen, 0)
    layers.push(readLayer(oogst, laag, gemeente, before))
  }
  const rijen = layers.flatMap((layer) => layer.rijen)
  if (rijen.length === 0) {
    const uitleg = `In het antwoord van de bron staan geen cijfers over ${gemeente}.`
    throw new BronFout('andere-vorm', uitleg, oogst.delen[0]?.url ?? '')
  }
  const names = new Set(rijen.flatMap(({ cellen }) => [...cellen.keys()]))
  names.delete('gebied')
  const table: CsvTable = {
    bestand: PDOK_KERNCIJFERS,
    kolommen: [...names].filter((name) => !meaning.never.has(name)),
    rijen,
    afgekeurd: [],
  }
  const own = indelingId(jaar)
  const sameDivision = own === indeling
  const codes = sameDivision ? gebiedscodes : new Set(rijen.map(({ cellen }) => cellen.get('gebied') ?? ''))
  const read = normaliseWideTable(table, { meaning, gebiedscodes: codes, key: yearOf(jaar) })
  const water = layers.reduce((sum, layer) => sum + layer.water, 0)
  const left = [...names].filter((name) => meaning.never.has(name)).length
  return [
    {
      kop: {
        id: PDOK_KERNCIJFERS,
        titel: 'Kerncijfers per buurt, wijk en gemeente',
        jaren: [jaar],
        vintage: `Kerncijfers ${jaar}, CBS-indeling ${jaar}`,
        dekking: `${read.rijenOvergenomen} gebieden van ${gemeenteNaam} in ${jaar}.`,
        letOp: [
          'Het CBS rondt inwoners en huishoudens af op vijf.',
          'De rijen zijn doorgenummerd: eerst de buurten, dan de wijken, dan de gemeente.',
          `${left} kolommen nemen wij niet over (zie pijlers.csv). Rijen over water, niet overgenomen: ${water}.`,
        ],
        bewerkingen: ['geen-gegeven-leeg'],
        ...(sameDivision ? {} : { indeling: own }),
      },
      delen: oogst.delen,
      rijen: {
        ...read,
        rijenGelezen: layers.reduce((sum, { gelezen }) => sum + gelezen, 0),
        afgekeurd: [...layers.flatMap((layer) => layer.afgekeurd), ...read.afgekeurd],
      },
    },
  ]
}
