import { maakKaartbron, type Kaartbron } from '../../../client/map/kaartbron.ts'
import type { GebiedMetGrens, Positie } from '../../../geodata/schema/gebied.ts'
import type { Indicator } from '../../../geodata/schema/indicator.ts'

const VERSIE = { naam: '0123456789abcdef', sinds: '2026-11-22T09:00:00.000Z' }

/** Side of the square of buurten: 36 of them, enough to see a pattern. */
const SIDE = 6
const YEARS = [2020, 2024] as const
const GM = 'GM0995'

/** Codes of the buurten, row by row from the south-west. */
export const BUURTEN: readonly string[] = Array.from(
  { length: SIDE * SIDE },
  (_none, at) => `BU0995${String(100 + at).padStart(4, '0')}`,
)
const WIJKEN = ['west', 'midden', 'oost'] as const
const wijkOf = (at: number) => Math.floor((at % SIDE) / 2)

/** What can be set of a figure: a model estimate, an own survey, a register, events, a figure per wijk, example data. */
const INDICATORS: readonly (Pick<Indicator, 'id' | 'meetwijze' | 'eenheid'> & Partial<Indicator>)[] = [
  {
    id: 'rivm-ervaren-gezondheid',
    meetwijze: 'modelschatting',
    eenheid: 'procent',
    pijler: 'bestaanszekerheid',
  },
  {
    id: 'rivm-moeite-met-rondkomen',
    meetwijze: 'modelschatting',
    eenheid: 'procent',
    pijler: 'bestaanszekerheid',
    richting: 'lager-is-gunstiger',
  },
  {
    id: 'enquete-contact-buren',
    meetwijze: 'enquete',
    eenheid: 'procent',
    pijler: 'buurtcontacten',
    bronfamilie: 'enquete',
    veranderingPerBuurt: true,
  },
  {
    id: 'cbs-kwb-koop',
    meetwijze: 'register',
    eenheid: 'procent',
    pijler: 'woningen',
    richting: 'neutraal',
    rol: 'alleen-tonen',
    bronfamilie: 'cbs-register',
    veranderingPerBuurt: true,
    afronding: [{ vanaf: 2020, stap: 1 }],
  },
  {
    id: 'misdrijven-totaal',
    meetwijze: 'aangiften',
    eenheid: 'aantal',
    pijler: null,
    richting: 'neutraal',
    rol: 'alleen-tonen',
    bronfamilie: 'politie',
    veranderingPerBuurt: true,
  },
  {
    id: 'cbs-kwb-inwoners',
    meetwijze: 'register',
    eenheid: 'aantal',
    pijler: null,
    richting: 'neutraal',
    rol: 'noemer',
    veranderingPerBuurt: true,
    afronding: [{ vanaf: 2020, stap: 5 }],
  },
  {
    id: 'cbs-arbeidsparticipatie',
    meetwijze: 'register',
    eenheid: 'procent',
    pijler: 'ontwikkelingsmogelijkheden',
    niveaus: ['wijk', 'gemeente'],
    afronding: [{ vanaf: 2020, stap: 1 }],
  },
  {
    id: 'voorbeeld-cijfer',
    dataset: 'voorbeeld',
    eigenNaam: 'Voorbeeldcijfer',
    meetwijze: 'register',
    eenheid: 'procent',
    pijler: 'woningen',
    veranderingPerBuurt: true,
    afronding: [{ vanaf: 2020, stap: 1 }],
  },
]

/** Every figure of the small city. */
export const CIJFERS: readonly string[] = INDICATORS.map(({ id }) => id)

const source = (dataset: string, voorbeelddata: boolean) => ({
  dataset,
  titel: dataset,
  bronhouder: `Houder van ${dataset}`,
  bron: dataset,
  licentie: 'CC BY 4.0',
  vintage: '2024',
  versie: '1',
  voorbeelddata,
  opgehaaldOp: '2026-11-22',
  bewerkingen: [],
})

/** Values of a figure in a year, one per buurt; then the three wijken and the gemeente follow from them. */
export type Waarden = (cijfer: string, jaar: number) => readonly (number | null)[]

export interface Extra {
  /** Half the width of the interval round each value of the survey. */
  marge?: number
  /** Share of each figure of the survey that was estimated when borders changed. */
  geschat?: number
  /** Breaks in the series of the survey. */
  breuken?: Indicator['breuken']
}

/** A city of 36 buurten in three wijken, with figures of every kind in two years. */
export function vlakbron(waarden: Waarden, { marge, geschat, breuken }: Extra = {}): Kaartbron {
  const indicatoren = INDICATORS.map((one): Indicator => ({
    dataset: 'echt',
    kolom: one.id,
    richting: 'hoger-is-gunstiger',
    pijler: null,
    rol: 'telt-mee',
    niveaus: ['buurt', 'gemeente'],
    jaren: [...YEARS],
    leeftijden: ['alle'],
    afronding: [],
    bronfamilie: 'rivm-rekenmodel',
    veranderingPerBuurt: false,
    waarom: '',
    letOp: '',
    ...(one.id === 'enquete-contact-buren' && breuken !== undefined ? { breuken } : {}),
    ...one,
  }))
  const codes = [...BUURTEN, ...WIJKEN.map((_wijk, at) => `WK09950${at + 1}`), GM, 'NL00']
  const reeksen = INDICATORS.flatMap(({ id, niveaus }) =>
    YEARS.map((jaar) => {
      const own = waarden(id, jaar)
      const perWijk = WIJKEN.map((_wijk, wijk) => own.find((_value, at) => wijkOf(at) === wijk) ?? null)
      const known = own.filter((value) => value !== null)
      const mean =
        known.length === 0 ? null : Math.round((10 * known.reduce((a, b) => a + b, 0)) / known.length) / 10
      const isWijk = niveaus?.includes('wijk') === true
      return {
        indicator: id,
        jaar,
        leeftijd: 'alle' as const,
        waarden: isWijk
          ? [...BUURTEN.map(() => null), ...perWijk, mean, null]
          : [...own, null, null, null, mean, null],
      }
    }),
  )
  const survey = reeksen.flatMap((reeks, index) =>
    reeks.indicator === 'enquete-contact-buren' ? [index] : [],
  )
  const cells = survey.flatMap((reeks) =>
    codes.flatMap((_code, at) => {
      const value = reeksen[reeks]?.waarden[at] ?? null
      return value === null ? [] : [{ reeks, at, value }]
    }),
  )
  return maakKaartbron({
    gebieden: {
      gebieden: codes.map((code, at) => ({
        code,
        naam: `Gebied ${code}`,
        soort:
          at < BUURTEN.length ? 'buurt' : code.startsWith('WK') ? 'wijk' : code === GM ? 'gemeente' : 'land',
        wijk: at < BUURTEN.length ? `WK09950${wijkOf(at) + 1}` : null,
        gemeente: code === 'NL00' ? null : GM,
      })),
      focusgebied: { id: 'stad', naam: 'Stad', gemeente: GM, gemeenteNaam: 'Lelystad' },
      wijken: WIJKEN.map((id, wijk) => ({
        id,
        naam: id,
        stadsdeel: 'noordoost',
        buurten: BUURTEN.filter((_code, at) => wijkOf(at) === wijk),
        cbsWijk: `WK09950${wijk + 1}`,
        cbsWijkIsNaamgenoot: true,
      })),
      cyclus: null,
      twijfel: [],
      versie: VERSIE,
    },
    indicatoren: {
      indicatoren,
      bronnen: [source('echt', false), source('voorbeeld', true)],
      versie: VERSIE,
    },
    kaartgegevens: {
      gebieden: codes,
      reeksen,
      afgekeurd: [],
      nietOmTeRekenen: [],
      marges:
        marge === undefined || geschat !== undefined
          ? []
          : cells.map(({ reeks, at, value }) => [reeks, at, value - marge, value + marge]),
      geschat: geschat === undefined ? [] : cells.map(({ reeks, at }) => [reeks, at, geschat]),
      bronnen: [source('echt', false), source('voorbeeld', true)],
      voorbeelddata: false,
      versie: VERSIE,
    },
  })
}

/** Half a kilometre in degrees, near enough for squares that touch. */
const STEP = 0.005

/** Borders of the buurten: a square of six by six. */
export const GRENZEN: readonly GebiedMetGrens[] = BUURTEN.map((code, at) => {
  const [x, y] = [5.4 + (at % SIDE) * STEP, 52.5 + Math.floor(at / SIDE) * STEP]
  const ring: Positie[] = [
    [x, y],
    [x + STEP, y],
    [x + STEP, y + STEP],
    [x, y + STEP],
    [x, y],
  ]
  return {
    code,
    naam: `Gebied ${code}`,
    soort: 'buurt',
    wijk: `WK09950${wijkOf(at) + 1}`,
    gemeente: GM,
    grens: { type: 'Polygon', coordinates: [ring] },
    labelpunt: [x + STEP / 2, y + STEP / 2],
    oppervlakteHa: 25,
  }
})
