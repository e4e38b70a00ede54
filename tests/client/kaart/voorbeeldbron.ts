import type { Indicator } from '../../../geodata/schema/indicator.ts'
import { type Kaartbron, maakKaartbron } from '../../../client/map/kaartbron.ts'

/** Ages and years of the small source. */
export const KEUZE = { cijfer: 'rivm-ervaren-gezondheid', jaar: 2020, leeftijd: '18plus' } as const

const indicator = (id: string, niveaus: Indicator['niveaus']): Indicator => ({
  id,
  dataset: 'rivm-gezondheid-50090ned',
  kolom: 'Kolom_1',
  eenheid: 'procent',
  richting: 'hoger-is-gunstiger',
  pijler: 'bestaanszekerheid',
  rol: 'telt-mee',
  niveaus,
  jaren: [2016, 2020],
  leeftijden: ['18plus', '65plus'],
  meetwijze: 'modelschatting',
  afronding: [],
  bronfamilie: 'rivm-rekenmodel',
  veranderingPerBuurt: false,
  waarom: '',
  letOp: '',
})

const bronvermelding = {
  dataset: 'rivm-gezondheid-50090ned',
  titel: 'Gezondheid',
  bronhouder: 'RIVM',
  bron: '50090NED',
  licentie: 'CC BY 4.0',
  vintage: '2022',
  versie: '1',
  voorbeelddata: false,
  opgehaaldOp: '2026-11-22',
  bewerkingen: [],
}

const versie = { naam: '0123456789abcdef', sinds: '2026-11-22T09:00:00.000Z' }

/** Areas in the order of the series. BU09950430 belongs to the CBS wijk of Waterwijk but not to Waterwijk. */
export const GEBIEDEN = [
  'BU09950110',
  'BU09950111',
  'BU09950420',
  'BU09950421',
  'BU09950430',
  'WK099501',
  'WK099504',
  'GM0995',
  'NL00',
] as const

/** A focus area of two wijken: one equal to its CBS wijk, one that is only part of it. */
export function voorbeeldbron(
  waarden: readonly (number | null)[],
  naam = 'Noord',
  omrekening: {
    geschat?: [number, number, number][]
    nietOmTeRekenen?: [number, number][]
    marges?: [number, number, number, number][]
  } = {},
): Kaartbron {
  const wijkVan = (code: string) => (code.startsWith('BU099501') ? 'WK099501' : 'WK099504')
  const soortVan = (code: string) =>
    code.startsWith('BU')
      ? 'buurt'
      : code.startsWith('WK')
        ? 'wijk'
        : code.startsWith('GM')
          ? 'gemeente'
          : 'land'
  return maakKaartbron({
    gebieden: {
      gebieden: GEBIEDEN.map((code) => ({
        code,
        naam: code === 'BU09950110' ? naam : code === 'WK099504' ? 'Waterwijk-Landerijen' : `Gebied ${code}`,
        soort: soortVan(code),
        wijk: code.startsWith('BU') ? wijkVan(code) : null,
        gemeente: code === 'NL00' ? null : 'GM0995',
      })),
      focusgebied: { id: 'oost', naam: 'Oost', gemeente: 'GM0995', gemeenteNaam: 'Lelystad' },
      wijken: [
        {
          id: 'zuiderzeewijk',
          naam: 'Zuiderzeewijk',
          stadsdeel: 'noordoost',
          buurten: ['BU09950110', 'BU09950111'],
          cbsWijk: 'WK099501',
          cbsWijkIsNaamgenoot: true,
        },
        {
          id: 'waterwijk',
          naam: 'Waterwijk',
          stadsdeel: 'zuidoost',
          buurten: ['BU09950420', 'BU09950421'],
          cbsWijk: 'WK099504',
          cbsWijkIsNaamgenoot: true,
        },
      ],
      cyclus: null,
      twijfel: [],
      versie,
    },
    indicatoren: {
      indicatoren: [
        indicator('rivm-ervaren-gezondheid', ['land', 'gemeente', 'wijk', 'buurt']),
        indicator('cbs-laag-inkomen', ['wijk']),
      ],
      bronnen: [bronvermelding],
      versie,
    },
    kaartgegevens: {
      gebieden: [...GEBIEDEN],
      reeksen: [
        { indicator: 'rivm-ervaren-gezondheid', jaar: 2020, leeftijd: '18plus', waarden: [...waarden] },
        { indicator: 'cbs-laag-inkomen', jaar: 2020, leeftijd: '18plus', waarden: [...waarden] },
      ],
      afgekeurd: [[0, 1]],
      nietOmTeRekenen: [],
      marges: [],
      geschat: [],
      ...omrekening,
      bronnen: [bronvermelding],
      voorbeelddata: false,
      versie,
    },
  })
}
