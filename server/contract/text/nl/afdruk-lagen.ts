import { aantal, opsomming } from '../getal.ts'

/** Words of the layers of the map on paper. */
export const papierlaagTekst = {
  woningen: {
    status: 'Woningen naar status van renovatie',
    label: 'Woningen naar energielabel',
    eigenaar: 'Woningen naar eigenaar',
    campagne: 'Woningen naar campagne',
    mist: 'Woningen naar wat er ontbreekt',
  },
  meldingen: (periode: string) => `Meldingen, ${periode}`,
  zeshoeken: (soort: string, periode: string) => `${soort} in zeshoeken, ${periode}`,
  bereik: 'Bereik van wijkcentra',
  signalen: 'Signalen per buurt',
  ambities: 'Ambities uit de wijkaanpakken',
  /** Behind a title: how much of it lies on this sheet. */
  opBlad: (titel: string, n: number) => `${titel}: ${aantal(n)} op dit blad`,
  klasse: (naam: string, zeshoeken: string) => `${naam} (${zeshoeken})`,
  regel: (naam: string, n: number | null) => (n === null ? naam : `${naam} (${aantal(n)})`),
  alleen: (delen: readonly string[]) => `Alleen wat past bij: ${opsomming(delen)}.`,
  bleek: 'De kleuren van de buurten zijn op deze kaart lichter dan in de legenda, zodat u de punten ziet.',
  dichtheid:
    'Op het scherm stond de dichtheid. Op papier staan zeshoeken met aantallen: een vaste telling die niet verandert.',
  geteld:
    'Het getal in een zeshoek is het aantal meldingen. Waar geen plaats is voor het getal, zegt de kleur het.',
  aantalSignalen: 'Aantal signalen over de buurt. Een signaal heeft geen plek.',
  eigenRol: 'Alleen de signalen van uw eigen rol.',
  perBuurt: (rijen: readonly { naam: string; aantal: number }[]) =>
    `${opsomming(rijen.map(({ naam, aantal: n }) => `${naam} ${aantal(n)}`))}.`,
  ambitie: (naam: string, plan: string) => `${naam}, ${plan}`,
  zonderVorm: (n: number) =>
    n === 1 ? '1 ambitie is nog niet getekend.' : `${aantal(n)} ambities zijn nog niet getekend.`,
  buitenBlad: (n: number) =>
    n === 1 ? '1 ambitie ligt buiten dit blad.' : `${aantal(n)} ambities liggen buiten dit blad.`,
  lijstVolgt: 'De titels staan in de lijst op het volgende blad.',
  lijst: 'Lijst van de ambities op de kaart',
  nummer: 'Nummer',
  ambitieKop: 'Ambitie',
  /** Where what a layer shows comes from. */
  bron: {
    voorbeeld: (laag: string) => `${laag}: voorbeelddata, niet echt.`,
    woningen: (delen: readonly { dataset: string; versie: string }[]) =>
      `Woningen: ${opsomming(delen.map(({ dataset, versie }) => `${dataset} (versie ${versie})`))}.`,
    lijst: (laag: string, houder: string, bron: string, licentie: string) =>
      `${laag}: ${houder}, ${bron}, ${licentie.replace(/\.$/, '')}.`,
    campagnes: (dag: string) =>
      `Campagnes: zoals gemeente en corporatie ze hier bijhouden, laatst veranderd op ${dag}.`,
    bereik: (cyclus: string) => `Bereik: berekend in de wijkanalyses van cyclus ${cyclus}.`,
    signalen: 'Signalen: doorgegeven door professionals, stand bij het afdrukken.',
    ambities: (cyclus: string) => `Ambities: wijkaanpakken van cyclus ${cyclus}, stand bij het afdrukken.`,
  },
  nietGeladen: (lagen: readonly string[]) => `Niet geladen, dus niet op papier: ${opsomming(lagen)}.`,
  nietOpDitBlad: (lagen: readonly string[]) =>
    `Op de kaart stond ook aan: ${opsomming(lagen)}. Dat staat niet op dit blad.`,
  lagenVanNu: (lagen: readonly string[]) => `${opsomming(lagen)}: stand van nu, niet van toen.`,
  /** Added to what a screen reader says of the map. */
  ookOpKaart: (titels: readonly string[]) => `Ook op de kaart: ${titels.join('; ')}.`,
} as const
