import type { DoelId } from '../../../../geodata/schema/invoer.ts'

/** Words for something a person maps or chooses. */
export interface NaamEnUitleg {
  naam: string
  uitleg: string
}

/** What rows of a file can become. */
export const doelTekst: Record<DoelId, NaamEnUitleg> = {
  cijfers: {
    naam: 'Cijfers per gebied en jaar',
    uitleg: 'Bijvoorbeeld het aandeel tevreden bewoners per buurt.',
  },
  woningen: {
    naam: 'Woningen',
    uitleg: 'Een lijst van woningen met eigenaar, energielabel, bouwjaar of blok.',
  },
  woningstatus: {
    naam: 'Stand van de renovatie per woning',
    uitleg: 'Hoe ver elke woning is, met de datum waarop dat zo was.',
  },
  voorzieningen: {
    naam: 'Voorzieningen',
    uitleg: 'Wijkcentra, kluswinkels en andere plekken, met hun openingstijden.',
  },
  woonzorgzones: { naam: 'Woonzorgzones', uitleg: 'Zones rond een plek waar zorg dichtbij is.' },
  meldingen: {
    naam: 'Meldingen',
    uitleg: 'Meldingen over de openbare ruimte of overlast, met datum en plek.',
  },
  signalen: {
    naam: 'Signalen van professionals',
    uitleg: 'Wat professionals zien in een buurt. Zonder namen, adressen of nummers.',
  },
  enquete: {
    naam: 'Antwoorden op een bewonersonderzoek',
    uitleg:
      'Elke rij is één bewoner, elke kolom een vraag. Onder de 30 antwoorden zeggen we niets per buurt.',
  },
  gebieden: { naam: 'Gebieden', uitleg: 'De grenzen van buurten en wijken van een andere gemeente.' },
}

/** What stands in the column of a measure. */
const STAND = 'Nodig, gepland, uitgevoerd of niet nodig.'

/** Fields that mean the same for every target. */
const algemeneVelden: Record<string, NaamEnUitleg> = {
  gebied: {
    naam: 'Gebied',
    uitleg: 'De code of de naam van een buurt, wijk of gemeente, bijvoorbeeld BU12340111.',
  },
  jaar: { naam: 'Jaar', uitleg: 'Het jaar waar het cijfer over gaat.' },
  leeftijd: { naam: 'Leeftijd', uitleg: 'Over wie het cijfer gaat. Leeg is: alle leeftijden.' },
  indicator: { naam: 'Cijfer', uitleg: 'De kolom waarin staat welk cijfer het is.' },
  waarde: { naam: 'Waarde', uitleg: 'De kolom met het getal.' },
  'bag-id': {
    naam: 'BAG-nummer',
    uitleg: 'Nummer van het verblijfsobject, 16 cijfers. Is het er niet, dan zoeken we op adres.',
  },
  postcode: { naam: 'Postcode', uitleg: 'Vier cijfers en twee letters.' },
  huisnummer: { naam: 'Huisnummer', uitleg: 'Alleen het getal.' },
  huisletter: { naam: 'Huisletter', uitleg: 'De letter achter het huisnummer.' },
  huisnummertoevoeging: { naam: 'Toevoeging', uitleg: 'Wat na het huisnummer en de letter komt.' },
  x: { naam: 'X of lengtegraad', uitleg: 'Meters in RD New of graden in WGS84.' },
  y: { naam: 'Y of breedtegraad', uitleg: 'Meters in RD New of graden in WGS84.' },
  buurt: { naam: 'Buurt', uitleg: 'De code of de naam van de buurt. Met een plek erbij hoeft dit niet.' },
  straat: { naam: 'Straat', uitleg: 'De naam van de straat.' },
  blok: { naam: 'Blok of complex', uitleg: 'Welke woningen bij elkaar horen (in VERA: cluster).' },
  eigenaar: { naam: 'Eigenaar', uitleg: 'Wat voor eigenaar, nooit wie.' },
  energielabel: { naam: 'Energielabel', uitleg: 'Van A++++ tot en met G.' },
  bouwjaar: { naam: 'Bouwjaar', uitleg: 'Een jaartal.' },
  oppervlakte: { naam: 'Oppervlakte', uitleg: 'Gebruiksoppervlakte in vierkante meters.' },
  woningtype: { naam: 'Soort woning', uitleg: 'Eengezins of meergezins.' },
  pand: { naam: 'BAG-nummer van het pand', uitleg: '16 cijfers.' },
  datum: { naam: 'Datum', uitleg: 'De dag waarop dit zo was.' },
  status: { naam: 'Stand', uitleg: 'Hoe ver het is.' },
  'label-na': { naam: 'Label na de werken', uitleg: 'Van A++++ tot en met G.' },
  gevel: { naam: 'Gevel', uitleg: STAND },
  dak: { naam: 'Dak', uitleg: STAND },
  glas: { naam: 'Glas', uitleg: STAND },
  ventilatie: { naam: 'Ventilatie', uitleg: STAND },
  asbest: { naam: 'Asbest', uitleg: STAND },
  'vocht-schimmel': { naam: 'Vocht en schimmel', uitleg: STAND },
  'tuin-erf': { naam: 'Tuin en erfafscheiding', uitleg: STAND },
  oppluspakket: { naam: 'Oppluspakket', uitleg: STAND },
  gelijkvloers: { naam: 'Gelijkvloers', uitleg: STAND },
  inponden: { naam: 'Inponden', uitleg: 'Hoe ver het terugkopen en verhuren is.' },
  sloop: { naam: 'Sloop', uitleg: 'Hoe ver de sloop is.' },
  nieuwbouw: { naam: 'Nieuwbouw', uitleg: 'Hoe ver de nieuwbouw is.' },
  'nieuwbouw-soort': {
    naam: 'Soort nieuwbouw',
    uitleg: 'Sociale huur, hogere sociale huur, middenhuur of koop.',
  },
  id: { naam: 'Nummer', uitleg: 'Waaraan u de rij herkent als u later een nieuwe lijst inleest.' },
  naam: { naam: 'Naam', uitleg: 'Zoals bewoners het kennen.' },
  soort: { naam: 'Soort', uitleg: 'Wat het is.' },
  adres: { naam: 'Adres', uitleg: 'Straat en huisnummer.' },
  wijk: { naam: 'Wijk', uitleg: 'De naam of de code van de wijk.' },
  ma: { naam: 'Maandag', uitleg: 'Openingstijden, bijvoorbeeld 9.00-17.00.' },
  di: { naam: 'Dinsdag', uitleg: 'Openingstijden, bijvoorbeeld 9.00-17.00.' },
  wo: { naam: 'Woensdag', uitleg: 'Openingstijden, bijvoorbeeld 9.00-17.00.' },
  do: { naam: 'Donderdag', uitleg: 'Openingstijden, bijvoorbeeld 9.00-17.00.' },
  vr: { naam: 'Vrijdag', uitleg: 'Openingstijden, bijvoorbeeld 9.00-17.00.' },
  za: { naam: 'Zaterdag', uitleg: 'Openingstijden, bijvoorbeeld 9.00-17.00.' },
  zo: { naam: 'Zondag', uitleg: 'Openingstijden, bijvoorbeeld 9.00-17.00.' },
  'openingstijden-jaar': { naam: 'Jaar van de tijden', uitleg: 'Van welk jaar de openingstijden zijn.' },
  rond: { naam: 'Rond', uitleg: 'De plek waar de zone omheen ligt.' },
  straal: { naam: 'Straal', uitleg: 'In meters.' },
  onderwerp: { naam: 'Onderwerp', uitleg: 'Waar de melding over gaat.' },
  thema: { naam: 'Thema', uitleg: 'Waar het signaal over gaat.' },
  pijler: { naam: 'Pijler', uitleg: 'Bij welke pijler het hoort. Leeg mag.' },
  'periode-van': { naam: 'Vanaf', uitleg: 'Eerste dag van de periode.' },
  'periode-tot': { naam: 'Tot en met', uitleg: 'Laatste dag van de periode.' },
  'soort-organisatie': { naam: 'Soort organisatie', uitleg: 'Bijvoorbeeld welzijn, zorg of onderwijs.' },
  'hoe-vaak': { naam: 'Hoe vaak', uitleg: 'Is het één keer gezien, of vaker?' },
  vraagt: { naam: 'Wat het vraagt', uitleg: 'Wat er volgens de professional nodig is.' },
  houding: {
    naam: 'Tegenover de cijfers',
    uitleg: 'Bevestigt het signaal de cijfers, spreekt het ze tegen, of is het nieuw?',
  },
  tekst: { naam: 'Toelichting', uitleg: 'Hoogstens 280 tekens. Zonder namen, adressen of nummers.' },
  gewicht: { naam: 'Gewicht', uitleg: 'De weegfactor van deze bewoner. Leeg is: 1.' },
  buurtcode: { naam: 'Buurtcode', uitleg: 'Bijvoorbeeld BU12340111.' },
  buurtnaam: { naam: 'Buurtnaam', uitleg: 'De naam van de buurt.' },
  wijkcode: { naam: 'Wijkcode', uitleg: 'Bijvoorbeeld WK123401.' },
  wijknaam: { naam: 'Wijknaam', uitleg: 'De naam van de wijk.' },
  gemeentecode: { naam: 'Gemeentecode', uitleg: 'Bijvoorbeeld GM1234.' },
  gemeentenaam: { naam: 'Gemeentenaam', uitleg: 'De naam van de gemeente.' },
}

/** Fields that ask for other words in one target. */
const eigenVelden: Partial<Record<DoelId, Record<string, NaamEnUitleg>>> = {
  enquete: {
    gebied: { naam: 'Gebied', uitleg: 'Waar de bewoner woont: code of naam van een buurt of wijk.' },
  },
  woonzorgzones: { status: { naam: 'Stand', uitleg: 'Bijvoorbeeld bestaand of gepland.' } },
  woningstatus: {
    status: { naam: 'Stand van de renovatie', uitleg: 'Hoe ver de woning is.' },
    datum: { naam: 'Datum', uitleg: 'De dag waarop de woning zo ver was.' },
  },
  meldingen: { datum: { naam: 'Datum', uitleg: 'De dag van de melding.' } },
  voorzieningen: { naam: { naam: 'Naam', uitleg: 'De naam van de plek.' } },
}

/** Name and explanation of a field of a target; null when there are no words, and a test refuses that. */
export function veldTekst(doel: DoelId, veld: string): NaamEnUitleg | null {
  const words = eigenVelden[doel]?.[veld] ?? algemeneVelden[veld]
  return words ?? null
}
