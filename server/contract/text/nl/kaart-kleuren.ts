import type { Betrouwbaarheid } from '../../../../analyses/betrouwbaarheid/klasse.ts'
import type { Indicator } from '../../../../geodata/schema/indicator.ts'
import { getal, opsomming } from '../getal.ts'
import { klasseReden } from './betrouwbaarheid.ts'
import { liggingTekst } from './ruimte.ts'

/** Ways to colour the buurten, as short as the panel is narrow. */
export const wijzeNaam = {
  klassen: 'Klassen',
  verschil: 'Verschil',
  verandering: 'Verandering',
  tweetal: 'Twee cijfers',
  pijler: 'Onderwerp',
  clusters: 'Bij elkaar',
} as const

/** Why a way cannot be drawn for a figure: short behind its name, and as the sentence for who asked for it. */
export const wijzeReden = {
  'geen-procent': {
    kort: 'alleen bij percentages waarvan ook de gemeente een cijfer heeft',
    zin: 'Een verschil met de gemeente kan alleen bij percentages.',
  },
  'berekend-cijfer': {
    kort: 'niet bij een berekend cijfer',
    zin: 'Dit is een berekend cijfer. Per buurt zegt het niets over verandering of over wat bij elkaar ligt.',
  },
  klasse: {
    kort: 'niet bij een klasse in woorden',
    zin: 'Dit cijfer is een klasse in woorden. Daarmee rekenen we niet.',
  },
  'niet-over-de-jaren': {
    kort: 'de bron is per buurt niet over de jaren te vergelijken',
    zin: 'De bron van dit cijfer is per buurt niet over de jaren te vergelijken.',
  },
  'geen-eerder-jaar': {
    kort: 'er is geen eerder jaar met een cijfer',
    zin: 'Er is geen eerder jaar met een cijfer. Kies een later jaar.',
  },
  intern: {
    kort: 'niet bij een cijfer voor intern gebruik',
    zin: 'Dit cijfer is alleen voor intern gebruik. We trekken er geen conclusie uit.',
  },
  'geen-tweede': {
    kort: 'er is geen ander cijfer voor dezelfde gebieden',
    zin: 'Er is geen tweede cijfer gekozen dat voor dezelfde gebieden bestaat.',
  },
  'geen-pijler': {
    kort: 'voor geen onderwerp zijn er cijfers per buurt in dit jaar',
    zin: 'Hiervoor zijn nog geen cijfers per buurt.',
  },
  'alleen-per-wijk': {
    kort: 'dit cijfer bestaat alleen per wijk',
    zin: 'Dit cijfer bestaat alleen per wijk. Wat bij elkaar ligt, zien we pas aan cijfers per buurt.',
  },
  aantal: {
    kort: 'dit cijfer hangt af van hoe groot een buurt is',
    zin: 'Dit cijfer hangt af van hoe groot een buurt is, of hoort bij geen onderwerp. We zoeken er geen patroon in.',
  },
  'weinig-gebieden': {
    kort: 'te weinig buurten met een cijfer',
    zin: 'Er zijn minder dan 30 buurten met een cijfer. Dan missen we een patroon dat er echt is.',
  },
  voorbeelddata: {
    kort: 'niet bij voorbeelddata',
    zin: 'Dit cijfer is voorbeelddata. We zoeken er geen patroon in.',
  },
  'geen-grenzen': {
    kort: 'de grenzen zijn er nog niet',
    zin: 'De grenzen van de buurten zijn nog niet geladen.',
  },
  'geen-patroon': {
    kort: 'de cijfers verschillen niet of de buurten grenzen niet aan elkaar',
    zin: 'De cijfers verschillen niet van elkaar, of de buurten grenzen niet aan elkaar.',
  },
} as const
export type WijzeReden = keyof typeof wijzeReden

/** Ordered words of what the figures of a pijler say of a buurt. */
export const pijlerOordeel = [
  'ongunstiger',
  'geen verschil',
  'gunstiger',
  'gunstiger en ongunstiger',
] as const

/** The same as a sign that fits on the smallest buurt, in the same order; the legend names each. */
export const pijlerTeken = ['▼', '=', '▲', '▲▼'] as const

const STEPS = ['laag', 'midden', 'hoog'] as const
/** Names of the three steps of a figure that has fewer: two are low and high, one is the middle. */
const stap = (place: number): string => STEPS[place] ?? ''

export const kleurenTekst = {
  titel: 'Legenda',
  kleurwijze: 'Wat de kleuren zeggen',
  kanNiet: (namen: readonly string[], reden: string) => `${opsomming(namen)}: ${reden}.`,
  terugval: (naam: string, zin: string) => `${naam} kan hier niet. ${zin} U ziet nu klassen.`,

  klassen: {
    titel: 'Klassen',
    nu: (methode: string, aantal: number) => `Klassen: ${methode}, ${aantal}`,
    hoe: 'Indeling',
    aantal: 'Aantal klassen',
    norm: (eenheid: string) => (eenheid === '' ? 'Norm' : `Norm (${eenheid})`),
    normFout: 'Vul een getal in, bijvoorbeeld 77,2.',
    normVan: (gemeente: string) => `Neem ${gemeente}`,
    methode: {
      kwantiel: 'evenveel gebieden per klasse',
      gelijk: 'elke klasse even breed',
      natuurlijk: 'natuurlijke grenzen (Jenks)',
      norm: 'rond een norm',
    },
    kort: { kwantiel: 'evenveel', gelijk: 'even breed', natuurlijk: 'natuurlijk', norm: 'rond een norm' },
    van: (laag: string, hoog: string) => `${laag} tot ${hoog}`,
    onder: (hoog: string) => `onder ${hoog}`,
    vanaf: (laag: string) => `${laag} of meer`,
    een: 'alle cijfers',
    normZin: (norm: string, richting: Indicator['richting']) =>
      richting === 'neutraal'
        ? `Klassen rond ${norm}. Hoger is hier niet beter of slechter.`
        : `Klassen rond ${norm}. Blauw is gunstiger dan de norm, oker is ongunstiger.`,
    normMerk: (norm: string) => `norm ${norm}`,
  },

  verschil: {
    zin: (gemeente: string, jaar: number, richting: Indicator['richting']) =>
      richting === 'neutraal'
        ? `Verschil met ${gemeente} in ${jaar}, in procentpunt. Hoger is hier niet beter of slechter.`
        : `Verschil met ${gemeente} in ${jaar}, in procentpunt. Blauw is gunstiger, oker is ongunstiger.`,
    klassen: [
      '10 of meer lager',
      '5 tot 10 lager',
      'minder dan 5: geen verschil',
      '5 tot 10 hoger',
      '10 of meer hoger',
    ],
    /** Where a margin decides and not the five points. */
    klassenMetMarge: [
      '10 of meer lager',
      'minder dan 10 lager',
      'geen verschil',
      'minder dan 10 hoger',
      '10 of meer hoger',
    ],
    merk: (gemeente: string) => `${gemeente} 0`,
    titel: (naam: string, gemeente: string) => `${naam}, verschil met ${gemeente}`,
  },

  verandering: {
    vanaf: 'Vergelijk met',
    zin: (van: number, naar: number, richting: Indicator['richting']) =>
      richting === 'neutraal'
        ? `Verandering van ${van} naar ${naar}. Alleen wat meer is dan toeval of afronding heeft een kleur. Hoger is hier niet beter of slechter.`
        : `Verandering van ${van} naar ${naar}. Alleen wat meer is dan toeval of afronding heeft een kleur. Blauw is gunstiger, oker is ongunstiger.`,
    klassen: {
      procent: [
        '5 procentpunt of meer lager',
        'minder dan 5 lager',
        'minder dan 5 hoger',
        '5 procentpunt of meer hoger',
      ],
      anders: ['10 % of meer lager', 'minder dan 10 % lager', 'minder dan 10 % hoger', '10 % of meer hoger'],
    },
    midden: 'kan toeval of afronding zijn',
    getoetst: (aantal: number) => `We toetsten ${aantal} gebieden tegelijk en hebben daarvoor gecorrigeerd.`,
    voorbeelddata: 'Een van de jaren is voorbeelddata. Daarvan noemen we niets een verandering.',
    titel: (naam: string, van: number, naar: number) => `${naam}, van ${van} naar ${naar}`,
    verschil: { procent: 'Verschil in procentpunt', anders: 'Verschil' },
    uitkomst: 'Uitkomst',
  },

  tweetal: {
    tweede: 'Tweede cijfer',
    zin: (een: string, ander: string, donker: boolean) =>
      `Blauw is ${een}. Oker is ${ander}. ${donker ? 'Heel licht' : 'Heel donker'} is van allebei veel.`,
    hoek: {
      laagLaag: 'van allebei weinig',
      hoogLaag: (een: string) => `veel ${een}`,
      laagHoog: (ander: string) => `veel ${ander}`,
      hoogHoog: 'van allebei veel',
    },
    klasse: (een: number, ander: number, eenNaam: string, anderNaam: string) =>
      `${eenNaam} ${stap(een)}, ${anderNaam} ${stap(ander)}`,
    cel: (een: number, ander: number) => `${stap(een)} en ${stap(ander)}`,
    kolom: 'Eerste en tweede',
    stap: (naam: string, plaats: number) => `${naam} ${stap(plaats)}`,
    as: (naam: string) => `${naam} →`,
    titel: (een: string, ander: string) => `${een} en ${ander}`,
    stappen: (naam: string, laag: string, hoog: string) =>
      `${naam}: laag is onder ${laag}, hoog is vanaf ${hoog}.`,
    tweeStappen: (naam: string, grens: string) => `${naam}: laag is onder ${grens}, hoog is vanaf ${grens}.`,
    geenGunst: 'Deze kleuren zeggen niet of iets gunstig is.',
    zelfdeModel: 'Beide cijfers komen uit hetzelfde rekenmodel.',
    zelfdeVerhaal: (r: number) =>
      `Deze cijfers komen uit hetzelfde rekenmodel en vertellen bijna hetzelfde (samenhang ${getal(r, 2)}).`,
    vierkant: (een: string, ander: string) =>
      `Vierkant van negen kleuren: ${een} naar rechts, ${ander} naar boven`,
  },

  pijler: {
    kies: 'Onderwerp',
    zin: (naam: string, gemeente: string, jaar: number) =>
      `${naam}: wat de cijfers per buurt zeggen tegenover ${gemeente} in ${jaar}. Blauw is gunstiger, oker is ongunstiger.`,
    noten: (cijfers: readonly string[]) =>
      `Dit rust op ${cijfers.length} ${cijfers.length === 1 ? 'cijfer' : 'cijfers'}: ${opsomming(cijfers)}.`,
    onbeslist: (bron: string) => `Onbeslist: er is maar één bron (${bron}).`,
    oordeel: 'Wat de cijfers zeggen',
    titel: (naam: string, gemeente: string) => `${naam}, tegenover ${gemeente}`,
    geenCijfers: (naam: string, bronNodig: string) =>
      `${naam}: hiervoor zijn nog geen cijfers per buurt. ${bronNodig}`,
    zonder: (naam: string) => `${naam} (nog geen cijfers)`,
  },

  clusters: {
    zin: 'Waar hoge of lage cijfers naast elkaar liggen, meer dan toeval. Hoog is hier niet beter of slechter.',
    klassen: [
      `${liggingTekst['hoog-bij-hoog']}: hoog tussen hoge buren`,
      `${liggingTekst['laag-bij-laag']}: laag tussen lage buren`,
      `${liggingTekst['hoog-bij-laag']}: hoog tussen lage buren`,
      `${liggingTekst['laag-bij-hoog']}: laag tussen hoge buren`,
      'valt niet op',
    ],
    ligging: 'Ligging',
    titel: (naam: string) => `${naam}, wat bij elkaar ligt`,
    opvallend: (aantal: number) =>
      aantal === 0
        ? 'Geen enkele buurt valt op. Dat is een gewone uitkomst.'
        : `${aantal} ${aantal === 1 ? 'buurt valt' : 'buurten vallen'} op.`,
  },

  onzeker: {
    woord: 'onzeker',
    legenda: 'Onzeker: lichter en gestreept',
    legendaReden: 'Het cijfer is te onzeker om alleen te gebruiken.',
    reden: {
      ...klasseReden,
      omgerekend: 'Een groot deel van het cijfer is geschat: de grenzen zijn anders.',
    } as Record<Betrouwbaarheid['reden'] | 'omgerekend', string>,
  },
  ontbreekt: {
    buurt: 'Geen cijfer',
    wijk: 'Geen cijfer voor deze wijk',
    /** Behind the count of areas without a colour, why; shortest first. */
    reden: {
      'niet-gepubliceerd': 'niet gepubliceerd',
      'niet-in-dit-jaar': 'niet in dit jaar',
      'niet-op-dit-niveau': 'niet voor dit soort gebied',
      afgekeurd: 'afgekeurd',
      'niet-om-te-rekenen': 'andere grenzen',
      methodebreuk: 'de bron telt anders',
      'grenzen-gewijzigd': 'de grenzen zijn anders',
      'marge-onbekend': 'marge niet bekend',
      'inwoners-onbekend': 'inwoners niet bekend',
      'geen-inwoners': 'geen inwoners',
      'geen-buren': 'geen buren met een cijfer',
    } as Record<string, string>,
    anders: 'kan niet worden berekend',
    met: (kop: string, redenen: readonly string[]) =>
      redenen.length === 0 ? kop : `${kop}: ${opsomming(redenen)}`,
  },
  stippen: {
    buurt: 'elke stip is een buurt',
    wijk: 'elke stip is een wijk',
    duizendEuro: ', bedragen in duizend euro',
    label: (aantal: number, laag: string, hoog: string) =>
      `${aantal} gebieden met een cijfer, van ${laag} tot ${hoog}`,
    leeg: 'Geen enkel gebied heeft een cijfer.',
  },

  samenvatting: {
    kop: (titel: string, met: number, totaal: number) =>
      `${titel}. ${met} van ${totaal} gebieden hebben een kleur.`,
    klassen: (rows: readonly { label: string; aantal: number }[]) =>
      `${rows.map(({ label, aantal }) => `${label}: ${aantal}`).join('; ')}.`,
    onzeker: (aantal: number) =>
      aantal === 1 ? 'Van 1 gebied is het cijfer onzeker.' : `Van ${aantal} gebieden is het cijfer onzeker.`,
  },
} as const
