import type { BronContext, DatasetKop, DatasetOogst } from '../bron.ts'
import { ODataFout, readODataTables, type ODataTabel } from '../formats/cbs-odata.ts'
import { LAND } from '../schema/gebied.ts'
import { BronFout } from '../sources/bron-client.ts'
import { KERNCIJFERS_TABELLEN } from '../sources/cbs-kerncijfers.ts'
import type { BronOogst } from '../sources/connector.ts'
import { normaliseKerncijfers } from './cbs-kerncijfers-odata.ts'
import type { ColumnMeaning } from './columns.ts'
import { MISDRIJVEN, normalisePolitieOData, OVERLAST } from './politie-odata.ts'
import type { Normalised } from './result.ts'
import { normaliseRivmOData } from './rivm-gezondheid-odata.ts'

export const CBS_KERNCIJFERS = 'cbs-kerncijfers'
export const POLITIE_MISDRIJVEN = 'politie-misdrijven'
export const POLITIE_OVERLAST = 'politie-overlast'
export const RIVM_GEZONDHEID = 'rivm-gezondheid-50120ned'

/** What a source says about its dataset; years, table names and coverage follow from the rows. */
type EigenKop = Pick<DatasetKop, 'id' | 'titel' | 'vintage' | 'letOp'> &
  Pick<Partial<DatasetKop>, 'bewerkingen'>

/** Years that hold a value, ascending. */
function yearsOf({ deel }: Normalised): number[] {
  const known = (deel.waarnemingen ?? []).filter(({ waarde }) => waarde !== null)
  return [...new Set(known.map(({ jaar }) => jaar))].toSorted((a, b) => a - b)
}

/**
 * A visit to OData tables as one dataset.
 * @throws BronFout `andere-vorm` when the parts cannot be read, or give not one figure: an empty answer never replaces a
 * good copy
 */
function oogstVan(
  oogst: BronOogst,
  context: BronContext,
  kop: EigenKop,
  normalise: (tables: readonly ODataTabel[], codes: ReadonlySet<string>) => Normalised,
): DatasetOogst[] {
  const url = oogst.delen[0]?.url ?? ''
  let tables: ODataTabel[]
  try {
    tables = readODataTables(oogst.delen)
  } catch (error) {
    if (!(error instanceof ODataFout)) throw error
    throw new BronFout('andere-vorm', error.message, url, { cause: error })
  }
  const rijen = normalise(tables, new Set([...context.gebiedscodes, LAND]))
  const jaren = yearsOf(rijen)
  if (jaren.length === 0) {
    const uitleg = `In het antwoord staat geen enkel cijfer over ${context.gemeenteNaam}.${firstReason(rijen)}`
    throw new BronFout('andere-vorm', uitleg, url)
  }
  const known = (rijen.deel.waarnemingen ?? []).filter(({ waarde }) => waarde !== null)
  const areas = new Set(known.map(({ gebied }) => gebied)).size
  const dekking = `${areas} gebieden van ${context.gemeenteNaam} en Nederland; ${known.length} cijfers.`
  return [
    {
      kop: { ...kop, jaren, dekking, bron: tables.map(({ id }) => id).join(', ') },
      delen: oogst.delen,
      rijen,
    },
  ]
}

function firstReason({ afgekeurd }: Normalised): string {
  const [first] = afgekeurd
  return first === undefined ? '' : ` De eerste reden: ${first.reden}`
}

/** Year of a division such as `cbs-gebieden-2022`; of another name the newest table's year, so that nothing is compared. */
function divisionYear(indeling: string, newest: number): number {
  const year = /(\d{4})$/.exec(indeling)?.[1]
  return year === undefined ? newest : Number(year)
}

/** Kerncijfers wijken en buurten to dataset cbs-kerncijfers. */
export function oogstKerncijfers(
  oogst: BronOogst,
  context: BronContext,
  meaning: ColumnMeaning,
): DatasetOogst[] {
  const indelingJaar = divisionYear(context.indeling, Math.max(...KERNCIJFERS_TABELLEN.values()))
  const kop: EigenKop = {
    id: CBS_KERNCIJFERS,
    titel: 'Kerncijfers wijken en buurten',
    vintage: 'Elk jaar in de CBS-indeling van dat jaar',
    letOp: [
      'Het CBS rondt aantallen af op vijf.',
      `Een gebied waarvan de code of de grens veranderd is tussen het jaar en ${indelingJaar}, is weggelaten.`,
      'Een nieuw jaar begint met weinig cijfers; inkomen en werk komen later.',
    ],
  }
  return oogstVan(oogst, context, kop, (tables, gebiedscodes) =>
    normaliseKerncijfers(tables, meaning, { gebiedscodes, indelingJaar, jaarVanTabel: KERNCIJFERS_TABELLEN }),
  )
}

/** Registered crimes to dataset politie-misdrijven. */
export function oogstMisdrijven(
  oogst: BronOogst,
  context: BronContext,
  meaning: ColumnMeaning,
): DatasetOogst[] {
  const kop: EigenKop = {
    id: POLITIE_MISDRIJVEN,
    titel: 'Geregistreerde misdrijven per wijk en buurt',
    vintage: 'Bij de politie bekende misdrijven',
    letOp: [
      'Meer aangiften kan betekenen dat mensen vaker aangifte doen.',
      'Misdrijven, overlast, meldingen en signalen worden nooit opgeteld.',
    ],
  }
  return oogstVan(oogst, context, kop, (tables, codes) =>
    normalisePolitieOData(tables, MISDRIJVEN, meaning, codes),
  )
}

/** Registered nuisance to dataset politie-overlast. */
export function oogstOverlast(
  oogst: BronOogst,
  context: BronContext,
  meaning: ColumnMeaning,
): DatasetOogst[] {
  const kop: EigenKop = {
    id: POLITIE_OVERLAST,
    titel: 'Overlast, gemeld bij de politie',
    vintage: 'Alle overlast samen; een jaar is de som van twaalf maanden',
    letOp: [
      'Meer meldingen kan betekenen dat mensen vaker melden.',
      'Misdrijven, overlast, meldingen en signalen worden nooit opgeteld.',
    ],
    bewerkingen: ['twaalf-maanden-opgeteld'],
  }
  return oogstVan(oogst, context, kop, (tables, codes) =>
    normalisePolitieOData(tables, OVERLAST, meaning, codes),
  )
}

/** Health figures to dataset rivm-gezondheid-50120ned, whichever of the two tables they came from. */
export function oogstGezondheid(
  oogst: BronOogst,
  context: BronContext,
  meaning: ColumnMeaning,
): DatasetOogst[] {
  const kop: EigenKop = {
    id: RIVM_GEZONDHEID,
    titel: 'Gezondheid per wijk en buurt, nieuwste reeks',
    vintage: 'Modelschatting van het RIVM, in de indeling van de tabel',
    letOp: [
      'Dit zijn berekende cijfers: niet iedereen is gevraagd.',
      'Een verandering per buurt is er niet uit te lezen.',
      'Het jaar 2020 is gemeten in coronatijd.',
    ],
  }
  return oogstVan(oogst, context, kop, (tables, codes) => normaliseRivmOData(tables, meaning, codes))
}
