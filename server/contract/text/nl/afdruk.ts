import type { Indicator, Leeftijd } from '../../../../geodata/schema/indicator.ts'
import type { VoorzieningSoort } from '../../../../geodata/schema/voorziening.ts'
import { aantal, datum, getal, opsomming } from '../getal.ts'
import { inCoronatijd } from './coronatijd.ts'
import { indicatorTekst, leeftijdTekst } from './indicatoren.ts'
import { CORONA, meetwijzeTekst } from './redenen.ts'

/** Words of everything that goes on paper: the sheets, and the screen on which they are chosen. */

/** "1 : 25.000". */
export function schaalnotatie(schaal: number): string {
  return `1 : ${aantal(schaal)}`
}

function afstand(meters: number): string {
  if (meters >= 1000) return `${getal(meters / 1000, meters % 1000 === 0 ? 0 : 1)} km`
  return `${meters} m`
}

export const schaalTekst = {
  schaal: (schaal: number) => `Schaal ${schaalnotatie(schaal)}`,
  balk: (centimeters: number, meters: number) => `${centimeters} cm is ${afstand(meters)}`,
  einden: (meters: number): readonly [string, string, string] => [
    '0',
    aantal(meters / 2),
    `${aantal(meters)} m`,
  ],
  noord: 'N',
} as const

export const papierTekst: Record<string, string> = { a4: 'A4', a3: 'A3', a2: 'A2', a1: 'A1', a0: 'A0' }
export const richtingTekst = { liggend: 'liggend', staand: 'staand' } as const

/** The screen with the choices. */
export const afdrukScherm = {
  titel: 'Afdrukken',
  laden: 'Het blad wordt gemaakt',
  keuzes: 'Kies het blad',
  voorbeeld: 'Voorbeeld van wat u afdrukt',
  terug: 'Terug naar de kaart',
  wat: 'Wat',
  watBladen: {
    kaart: 'Eén kaart',
    buurten: 'Een blad per buurt',
    wijkanalyse: 'Wijkanalyse met kaart',
    tafel: 'Kaart voor op tafel',
    kinderen: 'Kaart voor kinderen',
  },
  watUitleg: {
    kaart: 'De kaart die u zag, met legenda, tabel en bronnen.',
    buurten: 'Van elke buurt een blad, in een document.',
    wijkanalyse: 'Hoogstens twee bladen A4 en een kaart.',
    tafel: 'Een bleke kaart met een raster, stickers en een formulier.',
    kinderen: 'Een kaart met plekken die kinderen kennen, zonder cijfers.',
  },
  gebied: 'Welk gebied',
  geheel: (naam: string) => `Heel ${naam}`,
  deel: 'Het midden van de kaart die u zag',
  eigenGebied: 'Het eigen gebied',
  papier: 'Papier',
  richting: 'Richting van het papier',
  schaal: 'Schaal',
  toelichting: 'Titel, legenda en tabel',
  toelichtingOpties: { 'op-het-blad': 'Naast de kaart', los: 'Op een eigen blad' },
  delen: 'Wat staat erbij',
  legenda: 'Legenda',
  tabel: 'Tabel per jaar',
  ligging: 'Ligging in de gemeente',
  buurttabel: 'Tabel van alle buurten, op een eigen blad',
  vakmaat: 'Vakken van het raster',
  vakmaatOptie: (meters: number) => `${meters} bij ${meters} meter`,
  afdrukken: 'Afdrukken of bewaar als PDF',
  afdrukUitleg: 'Zet in het venster van de printer de schaal op 100 % en de marges op geen.',
  bladen: (count: number) => (count === 1 ? '1 blad' : `${count} bladen`),
  pastNiet: (gebied: string, schaal: number, papier: string) =>
    `${gebied} past niet op ${papier} bij schaal ${schaalnotatie(schaal)}. Aan de rand valt een deel weg.`,
  welPast: 'Dit past wel:',
  voorstel: (papier: string, richting: string, schaal: number, los: boolean) =>
    `${papier} ${richting}, ${schaalnotatie(schaal)}${los ? ', tekst op een eigen blad' : ''}`,
  nietsPast: 'Kies een wijk of een buurt.',
  teFijn: (schaal: number) =>
    `De grenzen zijn vereenvoudigd. Bij een schaal groter dan ${schaalnotatie(schaal)} liggen zij niet precies.`,
  stickers: 'Stickers intypen na de bijeenkomst',
  kiesWijk: 'Wijk',
  geenAnalyse: 'Deze wijk heeft in deze cyclus nog geen wijkanalyse.',
  foutInAdres: 'Niet alles uit dit adres bestaat. U ziet het blad met wat wel bestaat.',
} as const

/** Words on a sheet. */
export const velTekst = {
  merk: 'Wijkcyclus',
  tag: 'voor eigen werk, niet openbaar',
  intern: 'alleen voor intern gebruik',
  ondertitel: (indicator: Indicator, jaar: number, leeftijd: Leeftijd, perWijk: boolean) => {
    const words = indicatorTekst(indicator)
    const who = leeftijd === 'alle' ? '' : `, ${leeftijdTekst[leeftijd]}`
    const what = indicator.eenheid === 'procent' ? `In procenten: ${words.zin}` : words.naam
    return `${what}${who}. Per ${perWijk ? 'wijk' : 'buurt'}, ${jaar}.`
  },
  kaartTitel: (titel: string, gebied: string) => `Kaart van ${gebied}: ${titel}`,
  gemaakt: (dag: string) => `Gemaakt op ${datum(dag)}.`,
  kaartUitleg: (met: number, totaal: number, schaal: number) =>
    `${met} van ${totaal} buurten hebben een cijfer. Schaal ${schaalnotatie(schaal)}. De cijfers staan ook in de tabel.`,
  geenCijfer: 'geen cijfer',
  legenda: 'Legenda',
  stip: (perWijk: boolean) => `Elke stip is een ${perWijk ? 'wijk' : 'buurt'}.`,
  ontbreekt: (zonder: number, totaal: number) =>
    `Geen cijfer: niet gepubliceerd (${zonder} van ${totaal} ${totaal === 1 ? 'buurt' : 'buurten'})`,
  onzeker: 'Onzeker cijfer',
  wijkgrens: 'Grens van een wijk',
  zone: 'Woonzorgzone, ligging en straal bij benadering',
  perJaar: (procent: boolean) => (procent ? 'Per jaar, in procenten' : 'Per jaar'),
  perJaarLetOp: 'Modelcijfers: verandering is hier niet gemeten.',
  gebied: 'Gebied',
  bereik: (wijk: string) => `${wijk}, bereik van de buurten`,
  ernaast: (naam: string, wijk: string) => `${naam} (CBS-wijk, niet de ${wijk})`,
  ligging: (gemeente: string) => `Ligging in ${gemeente}`,
  liggingZin: (gebied: string, buurten: number, wijken: number, met: number) =>
    `${gebied}: ${buurten} ${buurten === 1 ? 'buurt' : 'buurten'}${wijken > 1 ? ` in ${wijken} wijken` : ''}, ${met} met een cijfer.`,
  liggingBereik: (wijk: string) =>
    `${wijk} toont het ‘bereik van de buurten’: de bron heeft geen cijfer voor deze wijk.`,
  inzetLabel: (gebied: string, gemeente: string) => `Kaartje: waar ${gebied} ligt in ${gemeente}`,
  letOp: 'Let op.',
  bronnen: 'Bronnen.',
  letOpCijfer: (
    { meetwijze, id }: Indicator,
    jaar: number,
    margeOnbekend: boolean,
    regel: boolean,
    gemeente: string,
  ) => {
    const made = meetwijzeTekst[meetwijze]
    const corona = inCoronatijd(id, jaar) ? `, ${CORONA}` : ''
    return [
      `${made.charAt(0).toUpperCase()}${made.slice(1)}${corona}.`,
      ...(margeOnbekend ? ['Marge niet in de bron.'] : []),
      ...(regel ? [`Minder dan 5 procentpunt verschil met ${gemeente} noemen we geen verschil.`] : []),
    ].join(' ')
  },
  bron: (houder: string, bron: string, jaar: number, licentie: string) =>
    `${houder}, ${bron}, ${jaar}, ${licentie.replace(/\.$/, '')}.`,
  grenzen: (houder: string, vintage: string, licentie: string) =>
    `Grenzen: ${houder}, ${vintage}, vereenvoudigd, ${licentie.replace(/\.$/, '')}.`,
  grenzenGrof: 'De grenzen zijn sterk vereenvoudigd: op deze schaal liggen zij niet precies.',
  stelsel: 'Stelsel: RD New (EPSG:28992), randcijfers in km.',
  stelselRaster: 'Stelsel: RD New (EPSG:28992).',
  kopBuurttabel: (titel: string) => `${titel}, per buurt`,
  vervolg: (blad: number, van: number) => (van === 1 ? '' : ` (${blad} van ${van})`),
  buurt: 'Buurt',
  geenVerschil: 'geen verschil',
  verschilKop: 'Verschil in punten',
  versie: (versie: string) => `Versie van de cijfers: ${versie}.`,
  afgedrukt: (dag: string, papier: string, richting: string, gebied: string) =>
    `Afgedrukt op ${dag}, ${papier} ${richting}, op ware grootte. ${gebied}.`,
  controle: (centimeters: number) => `Controle: de schaalbalk is ${centimeters} cm lang.`,
  indeling: (gebied: string, cyclus: string | null) =>
    cyclus === null
      ? `${gebied} volgens de gewone indeling`
      : `${gebied} volgens de indeling van cyclus ${cyclus}`,
  deelVan: (gebied: string) => `Een deel van ${gebied}`,
  naamMetWaarde: (naam: string, waarde: string) => (waarde === '' ? naam : `${naam} (${waarde})`),
  tabelOm: 'De tabel staat op het volgende blad.',
  lagenOm: 'De tabel en de legenda van de lagen staan op het volgende blad.',
  bladOm: 'Legenda, tabel en bronnen staan op het volgende blad.',
  nietOpKaart: (namen: readonly string[]) => `Zonder naam op de kaart: ${opsomming(namen)}.`,
  gefilterd: (filter: string, over: number, totaal: number) =>
    `Gefilterd, ${filter}. Dat zijn ${over} van de ${totaal} buurten; de andere zijn bleek.`,
  /** How many areas differ, in one message. */
  boodschap: {
    geenVerschil: (geen: number, totaal: number, gemeente: string, waarde: string, allePunten: boolean) =>
      [
        `In ${geen} van de ${totaal} ${totaal === 1 ? 'buurt' : 'buurten'} is het verschil met ${gemeente} `,
        `(${waarde})`,
        allePunten
          ? ' minder dan 5 procentpunt. Dat noemen we hier geen verschil.'
          : ' te klein om een verschil te noemen.',
      ] as const,
    anders: (meer: number, minder: number) => {
      const buurten = (count: number) => `${count} ${count === 1 ? 'buurt' : 'buurten'}`
      if (meer === 0 && minder === 0) return ''
      if (minder === 0) return `In ${buurten(meer)} is het meer.`
      if (meer === 0) return `In ${buurten(minder)} is het minder.`
      return `In ${buurten(meer)} is het meer, in ${minder} minder.`
    },
    bereik: (met: number, totaal: number, laag: string, hoog: string) =>
      `${met} van de ${totaal} buurten ${met === 1 ? 'heeft' : 'hebben'} een cijfer, van ${laag} tot ${hoog}.`,
    geen: 'Geen enkele buurt heeft een cijfer.',
  },
  eigenGebied: 'Eigen gebied',
  buurtIn: (wijk: string) => `Buurt in ${wijk}`,
  blad: (nummer: number, totaal: number) => `Blad ${nummer} van ${totaal}`,
  datum: (iso: string) => datum(iso),
} as const

/** A sheet for one buurt. */
export const buurtvelTekst = {
  kop: (naam: string) => `Buurtblad ${naam}`,
  cijfers: 'Cijfers van deze buurt',
  waar: (buurt: string, wijk: string) => `${buurt} is een buurt in ${wijk}.`,
  bron: 'Bron',
  onderwerp: 'Onderwerp',
  buurt: 'Buurt',
  wijk: 'Wijk',
  verschil: (gemeente: string) => `Verschil met ${gemeente}`,
  marge: 'Onzekerheid',
  geen: 'geen',
  geenCijfers: 'Van deze buurt is geen cijfer bekend dat op papier mag.',
  meer: (count: number) => `Er zijn nog ${count} onderwerpen. Zij staan in de app.`,
  voorzieningen: 'Wijkcentra in de wijk',
  geenVoorziening: 'Geen wijkcentrum bekend.',
} as const

/** The map for on the table, its stickers and its form. */
export const tafelTekst = {
  titel: (gebied: string) => `${gebied} op tafel`,
  vraag: 'Wat gaat hier goed? Wat kan beter? Plak een sticker met een nummer.',
  raster: (maat: number, x: string, y: string) =>
    `Raster: vakken van ${maat} bij ${maat} meter. Vak A1 begint linksboven op RD ${x}, ${y}.`,
  rasterCode: (code: string) => `Rastercode ${code}`,
  notities: 'Ruimte om te schrijven',
  straten: 'Straatnamen uit de lijst van woningen.',
  geenStraten: 'Op deze kaart staan namen van buurten, geen straten.',
  stickers: 'Stickers',
  stickersUitleg: 'Druk dit blad af op stickervel of knip de nummers uit. Elk nummer komt een keer voor.',
  formulier: 'Formulier bij de kaart',
  formulierUitleg:
    'Schrijf bij elk nummer het vak en wat iemand zegt. Geen namen, geen huisnummers, geen telefoonnummers.',
  bijeenkomst: 'Bijeenkomst en datum',
  nummer: 'Nummer',
  vak: 'Vak',
  onderwerp: 'Onderwerp',
  watZegt: 'Wat zegt iemand?',
  goedBeter: 'Goed of beter',
  stickervel: (nummer: number) => `Sticker ${nummer}`,
} as const

/** The screen on which stickers of a map are typed in after a session. */
export const stickerTekst = {
  titel: 'Stickers intypen',
  uitleg:
    'Typ per sticker het vak en wat erbij hoort. Elke sticker wordt een signaal van die bijeenkomst: de dag van de bijeenkomst is de dag van het signaal.',
  terug: 'Naar de signalen',
  geenRecht: 'Uw rol kan geen signalen doorgeven.',
  laden: 'De bijeenkomsten worden geladen',
  stap1: '1. De bijeenkomst',
  bijeenkomst: 'Bijeenkomst',
  kies: 'Kies een bijeenkomst',
  geen: 'In deze cyclus is nog geen bijeenkomst vastgelegd. Leg die eerst vast.',
  regel: (dag: string, soort: 'bewoners' | 'professionals', plaats: string) =>
    `${datum(dag)}, ${soort}, ${plaats}`,
  stap2: '2. De kaart',
  code: 'Rastercode, staat op de kaart en op het formulier',
  codeUitleg: 'Bijvoorbeeld 500-160500-506000: de maat van een vak, en waar vak A1 begint.',
  codeFout: 'Deze code kennen we niet. Neem haar over van de kaart.',
  rasterRegel: (kolommen: string, rijen: number) => `Vakken A tot en met ${kolommen}, 1 tot en met ${rijen}.`,
  stap3: '3. De sticker',
  vak: 'Vak van de sticker',
  vakUitleg: 'Een letter en een cijfer, bijvoorbeeld C4.',
  vakFout: 'Dit vak staat niet op de kaart.',
  buiten: 'In dit vak ligt geen buurt waarvoor u werkt.',
  ligtIn: (vak: string, buurt: string) => `Vak ${vak} ligt in ${buurt}.`,
  meer: (vak: string) => `In vak ${vak} liggen meer buurten. Waar plakte de sticker?`,
  meerOptie: (buurt: string, procent: number, midden: boolean) =>
    `${buurt} (${procent} % van het vak${midden ? ', het midden' : ''})`,
  bewaard: (aantalBewaard: number) =>
    aantalBewaard === 1
      ? '1 sticker is bewaard. Typ het volgende vak.'
      : `${aantalBewaard} stickers zijn bewaard. Typ het volgende vak.`,
} as const

/** The map for children. */
export const kinderTekst = {
  titel: (gebied: string) => `Waar speel jij in ${gebied}?`,
  vraag: 'Zoek je huis. Teken je route naar school. Waar vind je het fijn? Waar niet?',
  plekken: 'Plekken op de kaart',
  kort: {
    wijkcentrum: 'buurthuis',
    mfa: 'buurthuis',
    'mfa-light': 'buurthuis',
    kluswinkel: 'klussen',
    woonzorgcentrum: 'zorg',
  } satisfies Record<VoorzieningSoort, string>,
  geenPlek: 'Van sommige plekken weten we niet precies waar zij zijn. Die staan niet op de kaart.',
} as const

/** The tool beside the map. */
export const afdrukPaneel = {
  naam: 'Afdrukken',
  uitleg: 'Neem mee wat u nu ziet.',
  afdrukken: 'Afdrukken of PDF',
  afdrukkenUitleg: 'Op A4 tot A0, op ware schaal.',
  png: 'Bewaar als PNG',
  pngBreedte: 'Breedte van het plaatje',
  pixels: (count: number) => `${aantal(count)} pixels`,
  svg: 'Bewaar als SVG',
  csv: 'Cijfers als CSV',
  csvUitleg: 'Dezelfde cijfers als de tabel, met hun bron.',
  bezig: 'Het bestand wordt gemaakt',
  klaar: (bestand: string) => `${bestand} is gemaakt.`,
  mislukt: 'Het bestand kon niet worden gemaakt. Kies voor een plaatje een kleinere breedte.',
  grenzenLaden: 'De grenzen worden nog geladen.',
} as const
