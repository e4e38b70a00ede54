import type { KanNietReden } from '../../../../analyses/result.ts'
import type { Leeftijd } from '../../../../geodata/schema/indicator.ts'
import { leeftijdTekst } from './indicatoren.ts'

/** Words of the screen Kaart: choices, layers, map, time strip and table. */
export const kaart = {
  titel: 'Kaart',
  keuzes: 'Kies wat u op de kaart ziet',
  laden: 'De cijfers worden geladen',
  kaartLaden: 'De kaart wordt geladen. De tabel en de teksten kunt u al lezen.',
  cijfer: 'Cijfer op de kaart',
  leeftijd: 'Leeftijd',
  alleenWijk: 'Alleen cijfers per wijk',
  overig: 'Andere cijfers',
  eigen: 'Eigen cijfers',
  intern: (naam: string) => `${naam} (alleen voor intern gebruik)`,
  internUitleg: 'Dit cijfer is alleen voor intern gebruik. Zet het niet in een openbaar stuk.',
  weergave: 'Kaart, tabel, allebei of een kaart per wijk',
  toon: { kaart: 'Kaart', beide: 'Kaart en tabel', tabel: 'Tabel', wijken: 'Per wijk' },
  gereedschap: 'Gereedschap',
  sluitGereedschap: (naam: string) => `Sluit ${naam}`,
  inzoomen: 'Zoom in',
  uitzoomen: 'Zoom uit',
  helemaal: 'Toon het hele gebied',
  verderIn: 'Verder inzoomen kan niet: de grenzen zijn vereenvoudigd.',
  vereenvoudigd: 'grenzen vereenvoudigd',
  noord: 'N',
  noordLabel: 'Het noorden is boven',
  schaal: (meter: number) => (meter >= 1000 ? `${meter / 1000} km` : `${meter} m`),
  schaalLabel: (meter: number) =>
    `Schaalbalk: ${meter >= 1000 ? `${meter / 1000} kilometer` : `${meter} meter`}`,
  nul: '0',
  geenWebgl: 'De kaart kan in deze browser niet worden getekend. De tabel geeft dezelfde cijfers.',
  verloren: 'De kaart is gestopt: de browser gaf het beeld niet meer. De tabel geeft dezelfde cijfers.',
  herstelt:
    'De browser gaf het beeld even niet. De kaart wordt opnieuw getekend. De tabel geeft dezelfde cijfers.',
  geenGrenzen: 'De grenzen van de buurten konden niet worden geladen. De tabel geeft dezelfde cijfers.',
  kaartMislukt: 'De kaart kon niet worden geladen. De tabel geeft dezelfde cijfers.',
  opnieuw: 'Probeer de kaart opnieuw',
  toonTabel: 'Toon de tabel',
  zoomLabel: 'In- en uitzoomen',
} as const

/** The map for whoever does not see it, and what the keys do. */
export const kaartToetsen = {
  label: (gebied: string, cijfer: string) => `Kaart van ${gebied}: ${cijfer}`,
  uitleg:
    'Ga met de pijltjes naar het gebied ernaast. Enter opent het profiel, Escape gaat terug. V tekent een eigen gebied, L meet een afstand. De tabel geeft dezelfde cijfers.',
  hier: (naam: string, wijk: string, waarde: string) => `${naam}, ${wijk}: ${waarde}`,
  rand: 'Aan deze kant ligt geen gebied meer.',
  geenCijfer: 'geen cijfer',
  samenvatting: (input: {
    cijfer: string
    jaar: number
    met: number
    totaal: number
    laagste: string
    hoogste: string
    gemeente: string | null
  }) =>
    `${input.cijfer}, ${input.jaar}. ${input.met} van ${input.totaal} gebieden hebben een cijfer, van ${input.laagste} tot ${input.hoogste}.${
      input.gemeente === null ? '' : ` ${input.gemeente}.`
    }`,
  samenvattingLeeg: (cijfer: string, jaar: number) =>
    `${cijfer}, ${jaar}. Geen enkel gebied heeft een cijfer.`,
} as const

/** Layers of the map with their switches. */
export const lagenTekst = {
  titel: 'Lagen',
  ambities: 'Ambities',
  signalen: 'Signalen',
  voorzieningen: 'Andere voorzieningen',
  bereik: 'Bereik van wijkcentra',
  achtergrond: 'Achtergrondkaart',
  buurten: 'Buurten en wijken',
  woonzorgzones: 'Woonzorgzones',
  wijkcentra: 'Wijkcentra',
  woningen: 'Woningen',
  meldingen: 'Meldingen',
  buurtenUitleg: (buurten: number, wijken: number) => `${buurten} buurten, ${wijken} wijken`,
  zonesUitleg: (aantal: number) => `${aantal} zones, ligging bij benadering`,
  zonesLeeg: 'Geen woonzorgzone bekend',
  wijkcentraUitleg: (open: number, jaar: number | null) =>
    `${open} nu open${jaar === null ? '' : `, tijden van ${jaar}`}`,
  woningenUitleg: 'status van renovatie',
  meldingenUitleg: 'per soort',
  geenRecht: 'Uw rol ziet deze laag niet',
  nietGeladen: 'Er zijn geen woningen geladen',
  laden: 'wordt geladen ...',
  mislukt: 'Deze laag kon niet worden geladen. De rest werkt.',
  vervaagd: 'De kleuren van de buurten zijn lichter zolang Woningen of Meldingen aan staat.',
} as const

export const tijdTekst = {
  titel: 'Jaar',
  buurten: (met: number, totaal: number) => `${met} van ${totaal} buurten`,
  wijken: (met: number, totaal: number) => `${met} van ${totaal} wijken`,
  nietIngelezen: 'nog niet ingelezen',
  nietInJaar: 'niet in dit jaar',
} as const

export const tabelTekst = {
  bijschrift: (titel: string, bron: string) => `${titel}. Bron: ${bron}.`,
  gebied: 'Buurt',
  waarde: 'Cijfer',
  verschil: (gemeente: string) => `Verschil met ${gemeente}`,
  sorteer: (kolom: string) => `Sorteer op ${kolom}`,
  geenCijfer: 'geen cijfer',
  /** Short, for a narrow cell; the long reason stands in the profile. */
  reden: {
    'niet-gepubliceerd': 'geen cijfer: niet gepubliceerd',
    'niet-in-dit-jaar': 'geen cijfer: niet in dit jaar',
    'niet-op-dit-niveau': 'geen cijfer: alleen per wijk',
    afgekeurd: 'geen cijfer: afgekeurd',
    'niet-om-te-rekenen': 'geen cijfer: andere grenzen',
  } as Partial<Record<KanNietReden, string>>,
  openProfiel: (naam: string) => `Open het profiel van ${naam}`,
  geenVerschil: 'geen verschil',
} as const

/** An address with a part that does not exist: one sentence, and the way back. */
export const adresTekst = {
  titel: 'Niet alles uit dit adres bestaat',
  adres: (waarde: string) => `Dit adres is van een andere versie van de app (${waarde}).`,
  versie: (waarde: string) => `De versie '${waarde}' van de cijfers kennen we niet. U ziet de nieuwste.`,
  cijfers: (waarde: string) => `Het woord '${waarde}' bij de cijfers kennen we niet. U ziet de nieuwste.`,
  cyclus: (waarde: string) => `De ronde '${waarde}' bestaat niet. U ziet de indeling van een andere ronde.`,
  dekking: (waarde: string) => `Hoe doorzichtig een laag is, kunnen we niet lezen (${waarde}).`,
  klassen: (waarde: string) => `De indeling in klassen '${waarde}' kennen we niet.`,
  klasjaren: (waarde: string) => `Over welke jaren de klassen gaan, kunnen we niet lezen (${waarde}).`,
  vanaf: (waarde: string) => `Vanaf het jaar '${waarde}' kunnen we niet vergelijken.`,
  tweede: (waarde: string) => `Het tweede cijfer (${waarde}) is er niet.`,
  pijler: (waarde: string) => `Het onderwerp '${waarde}' kennen we niet.`,
  woning: (waarde: string) => `De kleuren '${waarde}' van de woningen kennen we niet.`,
  melding: (waarde: string) => `De vorm '${waarde}' van de meldingen kennen we niet.`,
  filter: (waarde: string) => `Het filter '${waarde}' kunnen we niet lezen.`,
  naast: (waarde: string) => `Het cijfer ernaast (${waarde}) is er niet.`,
  eigen: (waarde: string) => `Het eigen gebied kunnen we niet lezen (${waarde}).`,
  ambitie: (waarde: string) => `De getekende ambitie kunnen we niet lezen (${waarde}).`,
  paneel: (waarde: string) => `Het paneel '${waarde}' kennen we niet.`,
  laag: (waarde: string) => `De laag '${waarde}' kennen we niet.`,
  cijfer: (waarde: string) => `Het cijfer '${waarde}' kennen we niet. U ziet nu een ander cijfer.`,
  jaar: (waarde: string) =>
    `Van het jaar ${waarde} is er voor dit onderwerp geen cijfer. U ziet nu een ander jaar.`,
  leeftijd: (waarde: string) =>
    `Voor de leeftijd '${waarde in leeftijdTekst ? leeftijdTekst[waarde as Leeftijd] : waarde}' is er geen cijfer. U ziet nu een andere leeftijd.`,
  gebied: (waarde: string) => `Het gebied '${waarde}' kennen we niet.`,
  beeld: (waarde: string) => `De plek '${waarde}' op de kaart kunnen we niet lezen.`,
  toon: (waarde: string) => `De weergave '${waarde}' kennen we niet.`,
  kleur: (waarde: string) => `De kleuren '${waarde}' kennen we niet.`,
  terug: 'Terug naar de standaardkaart',
} as const
