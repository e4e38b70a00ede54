import { makeLookUp } from '../../analyses/gebiedscijfer/opzoeker.ts'
import type { WijkanalyseInvoer, WoningVoorAnalyse } from '../../analyses/wijkanalyse/invoer-schema.ts'
import { type Spreiding, spreadOf } from '../../analyses/wijkanalyse/spreiding.ts'
import type { Programmawijk } from '../../geodata/schema/focusgebied.ts'
import type { Indicator } from '../../geodata/schema/indicator.ts'
import type { Openingsdag, Openingstijden, Voorziening } from '../../geodata/schema/voorziening.ts'
import type { Waarneming } from '../../geodata/schema/waarneming.ts'

/** A made-up place: gemeente Proefstad with the wijken Noorderwijk and Zuiderwijk, four buurten each. */
export const GEMEENTE = 'GM0001'
export const NOORD = ['BU00010101', 'BU00010102', 'BU00010103', 'BU00010104'] as const
export const ZUID = ['BU00010201', 'BU00010202', 'BU00010203', 'BU00010204'] as const
export const WIJK_NOORD = 'WK000101'
export const WIJK_ZUID = 'WK000102'

export const noorderwijk: Programmawijk = {
  id: 'noorderwijk',
  naam: 'Noorderwijk',
  stadsdeel: 'noord',
  buurten: [...NOORD],
  cbsWijk: WIJK_NOORD,
  cbsWijkIsNaamgenoot: true,
}
export const zuiderwijk: Programmawijk = {
  id: 'zuiderwijk',
  naam: 'Zuiderwijk',
  stadsdeel: 'zuid',
  buurten: [...ZUID],
  cbsWijk: WIJK_ZUID,
  cbsWijkIsNaamgenoot: true,
}

/** An indicator that counts: a percentage per buurt of one model, lower is better, unless said otherwise. */
export function maakIndicator(id: string, over: Partial<Indicator> = {}): Indicator {
  return {
    id,
    dataset: 'proef-bron',
    kolom: id,
    eenheid: 'procent',
    richting: 'lager-is-gunstiger',
    pijler: 'bestaanszekerheid',
    rol: 'telt-mee',
    niveaus: ['land', 'gemeente', 'wijk', 'buurt'],
    jaren: [2020],
    leeftijden: ['18plus'],
    meetwijze: 'modelschatting',
    afronding: [],
    bronfamilie: 'proefmodel',
    veranderingPerBuurt: false,
    waarom: 'Bedacht voor een test.',
    letOp: '',
    ...over,
  }
}

/** Money: lower is favourable; theme `rondkomen`. */
export const rondkomen = maakIndicator('rivm-moeite-met-rondkomen')
/** Loneliness: lower is favourable, other pijler; theme `contact`. */
export const eenzaam = maakIndicator('rivm-sociaal-eenzaam', { pijler: 'buurtcontacten' })

/** One observation per area of `values`; null stands for a figure that was not published. */
export function maakWaarnemingen(
  indicator: Indicator,
  values: Readonly<Record<string, number | null>>,
  jaar = indicator.jaren[0] ?? 2020,
): Waarneming[] {
  return Object.entries(values).map(([gebied, waarde], index) => ({
    gebied,
    indicator: indicator.id,
    jaar,
    leeftijd: indicator.leeftijden[0] ?? 'alle',
    waarde,
    ontbreekt: waarde === null ? 'niet-gepubliceerd' : null,
    rij: index + 1,
  }))
}

/** Values of the buurten of one wijk, in order, with those of the CBS wijk, gemeente and country. */
export function waarden(
  buurten: readonly string[],
  values: readonly (number | null)[],
  others: Readonly<Record<string, number | null>> = { [GEMEENTE]: 20, NL00: 20 },
): Record<string, number | null> {
  return { ...Object.fromEntries(buurten.map((code, index) => [code, values[index] ?? null])), ...others }
}

/** Spread of one indicator over the buurten of Noorderwijk, judged against Proefstad (20) and Nederland (20). */
export function spreidingVan(
  indicator: Indicator,
  values: readonly (number | null)[],
  others?: Readonly<Record<string, number | null>>,
): Spreiding {
  const rows = maakWaarnemingen(indicator, waarden(NOORD, values, others))
  const look = makeLookUp([indicator], rows, new Map([['proef-bron', '1']]))
  const area = { buurten: NOORD, cbsWijk: { code: WIJK_NOORD, buurten: NOORD, naamgenoot: true } }
  return spreadOf(indicator, rows[0]?.jaar ?? 2020, area, { gemeente: GEMEENTE, land: 'NL00' }, look)
}

/** What a test may choose about an input; the look-up is made from `waarnemingen`. */
export interface InvoerKeuze extends Partial<Omit<WijkanalyseInvoer, 'zoekCijfer'>> {
  waarnemingen?: readonly Waarneming[]
}

/** Input of a wijkanalyse of Noorderwijk: no figures, no dwellings and no facilities unless given. */
export function maakInvoer({ waarnemingen = [], ...over }: InvoerKeuze = {}): WijkanalyseInvoer {
  const indicatoren = over.indicatoren ?? [rondkomen, eenzaam]
  return {
    cyclus: { id: '2025', naam: 'Cyclus 2025', peildatum: '2025-05-01' },
    wijk: noorderwijk,
    wijknamen: [over.wijk?.naam ?? noorderwijk.naam],
    indelingWijken: [noorderwijk, zuiderwijk],
    focus: {
      id: 'proefstad-oost',
      naam: 'Proefstad Oost',
      gemeente: GEMEENTE,
      gemeenteNaam: 'Proefstad',
      themas: {},
    },
    samenstelling: { buurten: NOORD, cbsWijk: { code: WIJK_NOORD, buurten: NOORD, naamgenoot: true } },
    indicatoren,
    zoekCijfer: makeLookUp(indicatoren, waarnemingen, new Map([['proef-bron', '1']])),
    noemerVan: () => null,
    leefbaarometer: [],
    voorzieningen: [],
    programma: null,
    woningen: null,
    woningenZijnVoorbeelddata: false,
    onderdeelbronnen: { woningen: [], programma: null },
    bronnen: [{ dataset: 'proef-bron', versie: '1', sha256: 'a'.repeat(64), voorbeelddata: false }],
    ...over,
  }
}

const openDag: Openingsdag = {
  regel: 'open',
  vakken: [{ van: '09:00', tot: '17:00', wanneer: 'elke-week' }],
}
export const opAanvraag: Openingsdag = { regel: 'op-aanvraag', vakken: [] }

/** Weekly hours: Monday to Friday 9 to 17, weekend on request, unless said otherwise. */
export function maakTijden(over: Partial<Openingstijden> = {}): Openingstijden {
  return {
    ma: openDag,
    di: openDag,
    wo: openDag,
    do: openDag,
    vr: openDag,
    za: opAanvraag,
    zo: opAanvraag,
    ...over,
  }
}

/** A wijkcentrum of Noorderwijk whose address is known. */
export function maakVoorziening(id: string, over: Partial<Voorziening> = {}): Voorziening {
  return {
    id,
    naam: `Wijkcentrum ${id}`,
    soort: 'wijkcentrum',
    wijkNaam: 'Noorderwijk',
    inFocusgebied: true,
    ligging: { nauwkeurigheid: 'adres', adres: 'Proefstraat 1', gebied: NOORD[0], punt: [5.5, 52.5] },
    openingstijden: maakTijden(),
    openingstijdenJaar: 2024,
    bron: 'test',
    letOp: null,
    ...over,
  }
}

/** A dwelling of a corporation in the first buurt, not yet approached. */
export function maakWoning(over: Partial<WoningVoorAnalyse> = {}): WoningVoorAnalyse {
  return { buurt: NOORD[0], eigenaar: 'corporatie', status: 'nog-niet-benaderd', punt: [5.5, 52.5], ...over }
}
