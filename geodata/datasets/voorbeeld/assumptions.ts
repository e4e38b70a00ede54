import type { Aanname } from '../../schema/aanname.ts'

/** Dwellings of CBS's wijk Waterwijk-Landerijen that are taken to stand in Waterwijk, as a fraction. */
export const SHARE_WATERWIJK = 0.63
/** A buurt weighs with its area up to this size, in hectares: what lies beyond is taken to be green. */
export const BUURT_CAP_HECTARES = 40
/** Inhabitants per dwelling. */
export const INHABITANTS_PER_DWELLING = 2.3
/** Fraction of the inhabitants of 65 years and older. */
export const SHARE_65_PLUS = 0.18
/** Fraction by which inhabitants and 65+ of a buurt may differ from the above, up or down. */
export const BUURT_SPREAD = 0.15
/** Registered crimes per 1,000 inhabitants per year. */
export const CRIMES_PER_1000 = 45
/** Years of the meldingen and counts of crimes. */
export const INCIDENT_YEARS = [2022, 2023, 2024] as const
/** Meldingen per year for the whole focus area, in the order of the years. */
export const MELDINGEN_PER_YEAR = {
  'melding-openbare-ruimte': [1150, 1200, 1250],
  overlastmelding: [450, 470, 490],
} as const
/** First day of the renovation register, ISO date. */
export const REGISTER_FROM = '2023-01-01'
/** Last day of the renovation register, ISO date. */
export const REGISTER_TO = '2025-09-30'
/** Fraction of the blokken that belong to a VvE as a whole. */
export const SHARE_VVE_BLOKKEN = 0.05
/** Fractions of dwellings of the corporation within a blok, each as likely as its weight. */
export const CORPORATION_SHARES = [
  [0, 0.2],
  [0.25, 0.15],
  [0.5, 0.25],
  [0.75, 0.2],
  [1, 0.2],
] as const

/** What is said about asbestos in a private or VvE dwelling that is delivered, each as likely as its weight; null: nothing. */
export const ASBESTOS_SHARES = [
  ['uitgevoerd', 0.7],
  ['niet-nodig', 0.15],
  ['nodig', 0.03],
  [null, 0.12],
] as const

/** Buurten without dwellings in the example: business, sport, school or wood by name, and no figure of RIVM. */
export const BUURTEN_WITHOUT_DWELLINGS: ReadonlySet<string> = new Set([
  'BU09950110',
  'BU09950114',
  'BU09950117',
  'BU09950118',
  'BU09950172',
  'BU09950174',
  'BU09950317',
  'BU09950428',
])

const aanname = (
  id: string,
  tekst: string,
  waarde: number | null = null,
  eenheid: string | null = null,
): Aanname => ({
  id,
  tekst,
  waarde,
  eenheid,
})

/** Every assumption behind the example data, for people to read. */
export const aannamen: readonly Aanname[] = [
  aanname(
    'woningen-per-wijk',
    'Elke wijk heeft evenveel woningen als de woningvoorraad van het CBS in 2024.',
  ),
  aanname(
    'deel-waterwijk',
    'Het CBS telt Waterwijk en Landerijen samen. Dit deel van die woningen staat in de Waterwijk.',
    SHARE_WATERWIJK,
    'fractie',
  ),
  aanname(
    'verdeling-buurten',
    'Binnen een wijk zijn de woningen verdeeld naar oppervlakte. Boven deze grootte telt een buurt niet zwaarder.',
    BUURT_CAP_HECTARES,
    'hectare',
  ),
  aanname(
    'buurten-zonder-woningen',
    'Buurten met alleen bedrijven, sport, een school of bos hebben geen woningen.',
    BUURTEN_WITHOUT_DWELLINGS.size,
    'buurten',
  ),
  aanname(
    'inwoners-per-woning',
    'In elke woning wonen gemiddeld zoveel mensen.',
    INHABITANTS_PER_DWELLING,
    'inwoners',
  ),
  aanname('deel-65plus', 'Dit deel van de inwoners is 65 jaar of ouder.', SHARE_65_PLUS, 'fractie'),
  aanname(
    'spreiding-buurten',
    'Per buurt kan dat zoveel hoger of lager zijn, door loting.',
    BUURT_SPREAD,
    'fractie',
  ),
  aanname('breedte-woning', 'Een woning is zo breed; rijen hebben zes tot twaalf woningen.', 6, 'meter'),
  aanname('deel-vve', 'Dit deel van de blokken is in zijn geheel van een VvE.', SHARE_VVE_BLOKKEN, 'fractie'),
  aanname(
    'gespikkeld-bezit',
    'In de andere blokken staan huur en koop door elkaar. Het deel huur is per blok geloot.',
  ),
  aanname('bouwjaar', 'Elk blok heeft een bouwjaar, geloot tussen de jaren waarin de wijk is gebouwd.'),
  aanname('energielabel', 'Het energielabel is geloot en hangt af van het bouwjaar en van de renovatie.'),
  aanname(
    'renovatie',
    'De status en de data van de renovatie zijn geloot per groep straten. Zij zeggen niets over een echte planning.',
  ),
  aanname(
    'asbest',
    'Of een particuliere woning of een woning in een VvE die klaar is vrij is van asbest, is geloot. Van een deel staat het er niet.',
  ),
  aanname(
    'meldingen',
    'Zoveel meldingen openbare ruimte en overlast zijn er in drie jaar, verdeeld naar woningen.',
    5010,
    'meldingen',
  ),
  aanname(
    'misdrijven',
    'Zoveel misdrijven per 1.000 inwoners per jaar; alleen aantallen per wijk.',
    CRIMES_PER_1000,
    'misdrijven',
  ),
]
