import type { BronContext, DatasetOogst } from '../bron.ts'
import { parseCsv } from '../formats/csv.ts'
import { readEpCsv, type EpBestand } from '../formats/ep-online.ts'
import { readWfsProperties } from '../formats/wfs-eigenschappen.ts'
import { LAND } from '../schema/gebied.ts'
import { BronFout } from '../sources/bron-client.ts'
import type { BronDeel, BronOogst } from '../sources/connector.ts'
import type { ColumnMeaning } from './columns.ts'
import { normaliseEpOnline } from './ep-online.ts'
import { lbm3Csv, lbm3Pagina, normaliseLeefbaarometer3, type Lbm3Bestand } from './leefbaarometer-3.ts'
import { normaliseNplvKpi } from './nplv-kpi.ts'

export const LEEFBAAROMETER_3 = 'leefbaarometer-3'
export const EP_ONLINE_LABELS = 'ep-online-labels'
export const NPLV_KPI = 'nplv-kpi'

/** Reads one part; what its format refuses becomes a fault of the source. */
function read<T>(deel: BronDeel, reader: (bytes: Uint8Array) => T): T {
  try {
    return reader(deel.bytes)
  } catch (error) {
    throw new BronFout('onleesbaar', `${deel.naam}: dit deel is niet te lezen.`, deel.url, { cause: error })
  }
}

function nothingFound(oogst: BronOogst, uitleg: string): BronFout {
  return new BronFout('andere-vorm', uitleg, oogst.delen[0]?.url ?? '')
}

const ascending = (years: Iterable<number>): number[] => [...new Set(years)].toSorted((a, b) => a - b)

/** A page of the service, or a file with a row per area and year. */
function lbm3Delen(deel: BronDeel): Lbm3Bestand[] {
  if (deel.naam.endsWith('.csv')) return lbm3Csv(read(deel, (bytes) => parseCsv(bytes, deel.naam)))
  return [lbm3Pagina(deel.naam, read(deel, readWfsProperties)) ?? []].flat()
}

/**
 * Leefbaarometer 3 to its own list.
 * @throws BronFout `andere-vorm` when no area of the gemeente came out of it
 */
export function oogstLeefbaarometer3(oogst: BronOogst, context: BronContext): DatasetOogst[] {
  const bestanden = oogst.delen.flatMap(lbm3Delen)
  const rijen = normaliseLeefbaarometer3(bestanden, {
    gebiedscodes: context.gebiedscodes,
    gebiedsnamen: context.gebiedsnamen ?? new Map([[context.gemeente, context.gemeenteNaam]]),
  })
  const scores = rijen.deel.leefbaarometer3 ?? []
  if (scores.length === 0) {
    const [first] = rijen.afgekeurd
    throw nothingFound(oogst, first?.reden ?? `De Leefbaarometer geeft niets over ${context.gemeenteNaam}.`)
  }
  const areas = new Set(scores.map(({ gebied }) => gebied)).size
  return [
    {
      kop: {
        id: LEEFBAAROMETER_3,
        titel: 'Leefbaarometer 3',
        jaren: ascending(scores.map(({ jaar }) => jaar)),
        vintage: 'CBS-gebieden zoals de Leefbaarometer ze gebruikt',
        dekking: `${areas} gebieden van ${context.gemeenteNaam}.`,
        letOp: [
          'Klassen zijn woorden op volgorde (1 zeer onvoldoende, 5 voldoende, 9 uitstekend) en worden nooit gemiddeld.',
          'Een voorspelling uit kenmerken: in geen pijler, en niet aan versie 2.0 geplakt.',
        ],
      },
      delen: oogst.delen,
      rijen,
    },
  ]
}

/** Energy labels to facts about dwellings, dated by their registration. */
export function oogstEpOnline(oogst: BronOogst, context: BronContext): DatasetOogst[] {
  const [deel] = oogst.delen
  if (deel === undefined) throw nothingFound(oogst, 'EP-Online gaf geen bestand.')
  const ep: EpBestand = read(deel, readEpCsv)
  const { bewerkingen, ...rijen } = normaliseEpOnline(deel.naam, ep, context.opgehaaldOp.slice(0, 10))
  if (rijen.rijenOvergenomen === 0) {
    throw nothingFound(oogst, `EP-Online geeft geen geldig label van een woning in ${context.gemeenteNaam}.`)
  }
  return [
    {
      kop: {
        id: EP_ONLINE_LABELS,
        titel: 'Energielabels van EP-Online',
        jaren: [],
        vintage: `EP-Online op ${context.opgehaaldOp.slice(0, 10)}`,
        dekking: `${rijen.rijenOvergenomen} woningen met een geldig label, op postcodes in ${context.gemeenteNaam}.`,
        letOp: [
          'Een woning zonder label staat er niet in: dat zegt niets over hoe zuinig zij is.',
          'De oppervlakte is die van het label, niet die van de BAG.',
        ],
        bewerkingen,
      },
      delen: oogst.delen,
      rijen,
    },
  ]
}

/** National figures of the NPLV to dataset nplv-kpi. */
export function oogstNplvKpi(oogst: BronOogst, context: BronContext, meaning: ColumnMeaning): DatasetOogst[] {
  const [deel] = oogst.delen
  if (deel === undefined) throw nothingFound(oogst, 'Er kwam geen bestand.')
  const table = read(deel, (bytes) => parseCsv(bytes, deel.naam))
  const rijen = normaliseNplvKpi(table, meaning, new Set([...context.gebiedscodes, LAND]))
  const known = (rijen.deel.waarnemingen ?? []).filter(({ waarde }) => waarde !== null)
  if (known.length === 0) {
    throw nothingFound(oogst, `In ${deel.naam} staat geen cijfer. Kolommen: gebied, jaar en de cijfers.`)
  }
  return [
    {
      kop: {
        id: NPLV_KPI,
        titel: 'Landelijke cijfers bij de KPI van het NPLV',
        jaren: ascending(known.map(({ jaar }) => jaar)),
        vintage: 'Zoals de bron ze geeft',
        dekking: 'Nederland, en gemeenten waar de bron ze noemt.',
        letOp: ['Alleen om mee te vergelijken: deze cijfers rekenen wij nooit zelf uit.'],
      },
      delen: oogst.delen,
      rijen,
    },
  ]
}
