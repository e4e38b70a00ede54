import type { Leeftijd } from '../../../../geodata/schema/indicator.ts'
import type { LaagId, Uitvoerfilter } from '../../uitvoer.ts'
import { leeftijdTekst } from './indicatoren.ts'

/** Titles of the layers that go out, and what a reader must know. */
export const laagTekst: Record<LaagId, { titel: string; uitleg: string }> = {
  gebieden: {
    titel: 'Buurten, wijken van het CBS en gemeente',
    uitleg:
      'Vereenvoudigde grenzen met hun oppervlakte en het punt waar de naam staat. Niet bruikbaar voor wie preciezer kijkt dan 1 op 10.000.',
  },
  programmawijken: {
    titel: 'Wijken van het programma',
    uitleg:
      'De wijken zoals het programma ze indeelt, elk samengesteld uit buurten. Zonder cyclus is dit de standaardindeling.',
  },
  cijfers: {
    titel: 'Cijfers per gebied',
    uitleg:
      'Alle cijfers die u mag zien, een per rij, met bron, licentie en hoe zeker het cijfer is. Een cijfer dat ontbreekt, is leeg en heeft een reden. Waar de bron helemaal geen rij heeft, staat hier ook geen rij.',
  },
  'cijfers-kaart': {
    titel: 'Cijfers van een onderwerp op de kaart',
    uitleg:
      'Een onderwerp, een rij per gebied met de grens, en per jaar en leeftijd een kolom. Kies een niveau: gebieden van verschillende niveaus liggen over elkaar.',
  },
  voorzieningen: {
    titel: 'Voorzieningen',
    uitleg:
      'Wijkcentra en andere voorzieningen. Waar alleen de wijk bekend is, is er geen punt. De kolom nauwkeurigheid zegt hoe goed de plek bekend is.',
  },
  woonzorgzones: {
    titel: 'Woonzorgzones',
    uitleg:
      'Het midden van elke woonzorgzone. De bron geeft geen grens: de straal is een aanname en geen echte grens.',
  },
}

/** Title of the map layer of one figure. */
export const kaartlaagTitel = (indicator: string) => `Kaart: ${indicator}`

/** What stands in each column. */
export const kolomTekst = {
  gebied: 'Code van het gebied: CBS-code, of de naam in het adres van een wijk van het programma',
  naam: 'Naam',
  gebied_naam: 'Naam van het gebied',
  niveau: 'Soort gebied: land, gemeente, wijk (CBS), buurt, programmawijk of focusgebied',
  cbs_wijk: 'Code van de CBS-wijk waarin het gebied ligt',
  gemeente: 'Code van de gemeente',
  oppervlakte_ha: 'Oppervlakte van de vereenvoudigde grens in hectare',
  label_lengte: 'Lengtegraad van het punt waar de naam staat (WGS84)',
  label_breedte: 'Breedtegraad van het punt waar de naam staat (WGS84)',
  buurten: 'Codes van de buurten waaruit het gebied bestaat',
  indeling: 'Welk besluit over de indeling is gebruikt',
  indicator: 'Naam van het onderwerp in het adres',
  indicator_naam: 'Onderwerp',
  jaar: 'Jaar van het cijfer',
  leeftijd: 'Over wie het gaat, als code',
  leeftijd_naam: 'Over wie het gaat',
  waarde: 'Het cijfer; leeg als er geen is',
  eenheid: 'Eenheid van het cijfer',
  ontbreekt: 'Waarom er geen cijfer is, als code',
  ontbreekt_uitleg: 'Waarom er geen cijfer is',
  bereik_laagste: 'Voor een gebied zonder eigen cijfer: het laagste cijfer van zijn buurten',
  bereik_hoogste: 'Voor een gebied zonder eigen cijfer: het hoogste cijfer van zijn buurten',
  buurten_met_cijfer: 'Aantal buurten met een cijfer in dat bereik',
  buurten_zonder_cijfer: 'Aantal buurten zonder cijfer in dat bereik',
  marge: 'Hoe zeker het cijfer is, in woorden',
  marge_plusmin: 'Hoeveel het cijfer er door afronding hoogstens naast zit',
  marge_laag: 'Ondergrens, waar de bron die geeft',
  marge_hoog: 'Bovengrens, waar de bron die geeft',
  meetwijze: 'Hoe het cijfer is gemaakt',
  opmerking: 'Wat u bij dit cijfer moet weten',
  aandeel_geschat: 'Deel van het cijfer dat is geschat bij het omrekenen naar andere grenzen, 0 tot 1',
  bron_rij: 'Rij in het bestand van de bron, de kop niet meegeteld',
  bron_kolom: 'Kolom in het bestand van de bron',
  id: 'Vaste naam',
  soort: 'Soort voorziening',
  wijk_naam: 'Wijk waarvoor de bron de voorziening noemt',
  in_focusgebied: 'Of de voorziening in het focusgebied ligt',
  nauwkeurigheid: 'Hoe goed de plek bekend is: adres, straat, buurt, wijk of onbekend',
  adres: 'Adres',
  openingstijden: 'Openingstijden in het kort',
  openingstijden_jaar: 'Jaar waarin de bron de openingstijden gaf',
  status: 'Status in de bron',
  straal_m: 'Straal van de getekende cirkel in meter; een aanname',
  let_op: 'Let op',
  bron_bij_rij: 'Waar dit gegeven staat',
  bron: 'Bronhouder en bron',
  dataset: 'Gegevens in deze app',
  versie: 'Versie van die gegevens',
  licentie: 'Licentie',
  licentie_url: 'Adres van de licentie',
  vintage: 'Stand van de gegevens',
  verkregen_op: 'Dag waarop de gegevens zijn overgenomen',
  nummer: 'Nummer in het plan en op de kaart van het plan',
  titel: 'Titel van de ambitie',
  prioriteit: 'Prioriteit 1, 2 of 3, of later; leeg: geen prioriteit',
  pijler: 'Onderwerp',
  doel: 'Wat we willen bereiken, waar en wanneer',
  eigenaar: 'Organisatie die de ambitie trekt',
  partners: 'Organisaties die meedoen',
  fondsen: 'Fondsen die meebetalen',
  plek: 'Waar het is, in woorden',
  aanpak: 'Plan waar dit in staat: cyclus en wijk',
  staat: 'Hoe ver het plan is',
  peildatum: 'Tot welke dag de cijfers van het plan gaan',
  voorbeelddata: 'ja: verzonnen om te laten zien hoe de app werkt; nee: uit een bron',
} as const
export type Kolomnaam = keyof typeof kolomTekst

/** Columns of the map layer of one figure: one set per year and age. */
export const kaartkolomTekst = {
  waarde: (jaar: number, leeftijd: Leeftijd) => `Het cijfer van ${jaar}, ${leeftijdTekst[leeftijd]}`,
  ontbreekt: (jaar: number, leeftijd: Leeftijd) =>
    `Waarom er geen cijfer is van ${jaar}, ${leeftijdTekst[leeftijd]}`,
  marge: (jaar: number, leeftijd: Leeftijd) =>
    `Hoe zeker het cijfer is van ${jaar}, ${leeftijdTekst[leeftijd]}`,
  laagste: (jaar: number, leeftijd: Leeftijd) =>
    `Laagste cijfer van de buurten van ${jaar}, ${leeftijdTekst[leeftijd]}`,
  hoogste: (jaar: number, leeftijd: Leeftijd) =>
    `Hoogste cijfer van de buurten van ${jaar}, ${leeftijdTekst[leeftijd]}`,
} as const

export const filterTekst: Record<Uitvoerfilter, string> = {
  indicator: 'Alleen dit onderwerp',
  jaar: 'Alleen dit jaar',
  leeftijd: 'Alleen deze leeftijdsgroep',
  gebied: 'Alleen dit gebied',
  niveau: 'Alleen gebieden van deze soort',
  soort: 'Alleen voorzieningen van deze soort',
  nauwkeurigheid: 'Alleen plekken die zo goed bekend zijn',
  cyclus: 'Wijken van het programma volgens het besluit van deze cyclus',
}

/** Words inside the files. */
export const uitvoerTekst = {
  ja: 'ja',
  nee: 'nee',
  standaardindeling: 'standaardindeling',
  indelingVan: (cyclus: string) => `besluit van cyclus ${cyclus}`,
  /** In the name of a file that holds example data. */
  voorbeeldInNaam: 'VOORBEELDDATA',
  bladRijen: 'Gegevens',
  bladToelichting: 'Toelichting',
  laag: 'Laag',
  uitleg: 'Uitleg',
  gemaaktOp: 'Gemaakt op',
  stelsel: 'Coördinaten',
  stelsels: { 'rd-new': 'RD New (EPSG:28992)', wgs84: 'WGS84 (EPSG:4326)' },
  keuze: 'Gekozen',
  voorbeeldWaarschuwing:
    'Dit bestand bevat voorbeelddata: verzonnen om te laten zien hoe de app werkt. Gebruik ze nergens voor.',
  letOp: 'Let op',
  bron: 'Bron',
  licentie: 'Licentie',
  stand: 'Stand',
  versie: 'Versie',
  overgenomen: 'Overgenomen op',
  kolom: (naam: string) => `Kolom ${naam}`,
  gesloten: 'gesloten',
  opAanvraag: 'op aanvraag',
  soms: 'soms',
  laatste: 'laatste van de maand',
  nietBijDezeLaag: 'Dit hoort niet bij deze laag of deze vorm.',
  nodigBijDezeLaag: 'Dit is nodig bij deze laag.',
} as const

/** Words of the live service. */
export const ogcTekst = {
  titel: 'Wijkcyclus',
  uitleg:
    'Gebieden, cijfers en voorzieningen om in QGIS of ArcGIS te lezen. Elk gegeven heeft bron, licentie en betrouwbaarheid bij zich. Wie niet is aangemeld, krijgt alleen open cijfers van een wijk en hoger.',
  dezePagina: 'Deze pagina',
  beschrijving: 'Beschrijving van deze dienst (OpenAPI 3.0)',
  conformiteit: 'Aan welke delen van de standaard deze dienst voldoet',
  lagen: 'De lagen',
  laag: (titel: string) => `Over: ${titel}`,
  rijen: (titel: string) => `Gegevens: ${titel}`,
  volgende: 'De volgende bladzijde',
  filters: 'Waarop u kunt kiezen',
  kolommen: 'Wat er in elke kolom staat',
  licentie: (naam: string) => `Licentie: ${naam}`,
  onbekendeParameter: 'Deze parameter kennen we hier niet.',
  bbox: 'Geef vier getallen: west, zuid, oost en noord, met komma’s ertussen.',
  crs: 'Dit coördinatenstelsel hebben we niet. Kies CRS84 of EPSG:28992.',
  datetime: 'Geef een moment of een periode, zoals 2020-01-01T00:00:00Z of 2020-01-01/2022-12-31.',
  vorm: 'Deze dienst geeft alleen JSON: f=json.',
} as const
