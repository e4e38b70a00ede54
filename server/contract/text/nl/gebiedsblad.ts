import { opsomming } from '../getal.ts'

/** Words of the page of one area: the whole profile as text, and two areas side by side. */
export const gebiedsblad = {
  titel: (naam: string) => `Profiel van ${naam}`,
  laden: 'Het profiel wordt geladen',
  kruimels: 'Waar u bent',
  kaart: 'Kaart',
  lood: {
    buurt: (wijk: string, gebied: string) => `Buurt in ${wijk}, ${gebied}.`,
    wijk: (buurten: number, gebied: string) =>
      buurten === 1 ? `Wijk met 1 buurt in ${gebied}.` : `Wijk met ${buurten} buurten in ${gebied}.`,
  },
  buurten: (namen: readonly string[]) => `Buurten: ${opsomming(namen)}.`,
  ligging: (naam: string, gebied: string) => `Waar ${naam} ligt in ${gebied}`,
  opKaart: 'Bekijk op de kaart',
  afdrukken: 'Druk af',
  vergelijk: 'Vergelijk',
  vergelijkLabel: (naam: string) => `Vergelijk ${naam} met een ander gebied`,
  vergelijkMet: 'Vergelijk met',
  vergelijkKies: 'Kies een gebied',
  vergelijkStop: 'Stop met vergelijken',
  vergelijkKop: (een: string, ander: string) => `${een} naast ${ander}`,
  vergelijkUitleg:
    'Zonder marge in de bron noemen we minder dan 5 procentpunt geen verschil. Cijfers van hetzelfde jaar staan naast elkaar. Dit is geen rangorde.',
  vergelijkTabel: (een: string, ander: string) => `Cijfers van ${een} en ${ander} in hetzelfde jaar`,
  onderwerp: 'Cijfer',
  jaar: 'Jaar',
  verschil: 'Verschil',
  geenVerschil: 'geen verschil',
  nietTeVergelijken: 'niet te vergelijken',
  cijferKop: 'Een cijfer van dichtbij',
  cijferKies: 'Cijfer',
  jaarKies: 'Jaar',
  leeftijdKies: 'Leeftijd',
  geenCijfers: 'Dit gebied heeft geen enkel cijfer.',
  onbekend: {
    titel: 'Dit gebied kennen we niet',
    uitleg: (code: string) =>
      `Het gebied ‘${code}’ bestaat niet, of het adres is niet goed overgenomen. Kies een wijk hieronder.`,
    buiten: (naam: string, gebied: string) =>
      `${naam} hoort niet bij ${gebied}. Van dit gebied maken we geen profiel. Kies een wijk hieronder.`,
    cbsWijk: (naam: string, wijk: string) =>
      `${naam} is een wijk van het CBS. Dat is een ander gebied dan ${wijk} van het programma. Cijfers van ${naam} gebruiken we hier niet.`,
    metOnbekend: (code: string) => `Het gebied ‘${code}’ om mee te vergelijken kennen we niet.`,
  },
} as const
