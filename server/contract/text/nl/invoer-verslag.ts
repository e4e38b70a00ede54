import type { Invoer } from '../../invoer.ts'
import { aantal, opsomming } from '../getal.ts'

const rijen = (count: number) => `${aantal(count)} ${count === 1 ? 'rij' : 'rijen'}`

/** Words of the report of a trial run, of applying and of undoing. */
export const verslagTekst = {
  titel: 'Verslag van de proef',
  /** The heading once there is a report: it says how the import stands. */
  titels: {
    beproefd: 'Verslag van de proef',
    toegepast: 'De rijen zijn overgenomen',
    teruggedraaid: 'De invoer is teruggedraaid',
  },
  kop: (goed: number, gelezen: number) => {
    if (gelezen === 0) return 'Er staat geen rij in het bestand.'
    if (gelezen === 1) return goed === 1 ? 'De rij is goed.' : 'De rij is niet goed.'
    if (goed === gelezen) return `Alle ${rijen(gelezen)} zijn goed.`
    if (goed === 0) return `Geen van de ${rijen(gelezen)} is goed.`
    return `${aantal(goed)} van de ${rijen(gelezen)} ${goed === 1 ? 'is' : 'zijn'} goed.`
  },
  /** What happens to rows that are not good, and to values in rows that are. */
  kopGeweigerd: (geweigerd: number, meldingen: number, voorbij: boolean) => {
    if (meldingen === 0) return ''
    if (geweigerd === 0) {
      return `${meldingen === 1 ? '1 waarde klopt' : `${aantal(meldingen)} waarden kloppen`} niet en ${meldingen === 1 ? 'blijft' : 'blijven'} leeg; de rest van de rij gaat wel mee.`
    }
    const verb = voorbij ? (geweigerd === 1 ? 'is' : 'zijn') : geweigerd === 1 ? 'wordt' : 'worden'
    return `${rijen(geweigerd)} ${verb} niet overgenomen. Hieronder staat waarom.`
  },
  nogNiets: 'Er is nog niets veranderd.',
  lot: (goed: number, geweigerd: number) =>
    geweigerd === 0
      ? `Neemt u de rijen over, dan gelden ze meteen voor iedereen.`
      : `Neemt u de goede rijen over, dan ${goed === 1 ? 'geldt die rij' : `gelden die ${aantal(goed)} rijen`} meteen voor iedereen. De andere ${geweigerd === 1 ? 'rij komt' : `${aantal(geweigerd)} rijen komen`} er niet in. Verbeter ze in uw bestand en lees het opnieuw in.`,
  terugKan: 'U kunt dit later terugdraaien.',
  geenGoed: 'Er is geen rij om over te nemen. Kijk of de koppeling klopt, of verbeter het bestand.',
  neemOver: (goed: number) => `Neem ${rijen(goed)} over`,
  bezigOvernemen: 'De rijen worden overgenomen ...',
  andereKoppeling: 'Verander de koppeling',
  weggooien: 'Gooi dit bestand weg',
  tellen: {
    gelezen: 'gelezen',
    goed: 'goed',
    geweigerd: 'geweigerd',
    dubbel: 'waarvan dubbel',
  },
  geweigerd: 'Wat er niet klopt',
  geweigerdGeen: 'Alles klopt.',
  geweigerdDeel: (shown: number, total: number) =>
    `U ziet de eerste ${aantal(shown)} van ${aantal(total)} meldingen.`,
  kolommen: { blad: 'Blad', rij: 'Rij', kolom: 'Kolom', reden: 'Reden' },
  heelBestand: 'hele bestand',
  filter: 'Toon alleen deze reden',
  filterAlles: (count: number) => `Alle redenen (${aantal(count)})`,
  filterReden: (reden: string, count: number) => `${reden} (${aantal(count)})`,
  download: 'Download als CSV',
  downloadNaam: (bestand: string) => `${bestand.replace(/\.[^.]*$/, '')}-geweigerd.csv`,
  downloadKop: ['bestand', 'blad', 'rij', 'kolom', 'reden'],
  verschil: 'Wat er verandert',
  verschilNieuw: 'Deze gegevens zijn er nog niet. Alles is nieuw.',
  verschilTegen: (versie: string) => `Vergeleken met wat nu geldt (versie ${versie}).`,
  verschilTellen: { nieuw: 'nieuw', gewijzigd: 'veranderd', gelijk: 'hetzelfde', verdwenen: 'verdwijnt' },
  voorbeelden: 'Voorbeelden van wat verandert',
  voorbeeldKolommen: { sleutel: 'Wat', voor: 'Nu', na: 'Straks' },
  bewerkingen: 'Wat er met de waarden is gedaan',
  bewerkingenGeen: 'Er is niets met de waarden gedaan.',
  nietGevonden: 'Woningen die we niet vonden',
  nietGevondenUitleg:
    'Deze adressen staan niet in het register. Zoek het BAG-nummer op, zet het in uw bestand en lees het opnieuw in.',
  nietGevondenDownload: 'Download deze lijst als CSV',
  nietGevondenKolommen: { rij: 'Rij', adres: 'Adres in het bestand' },
  nietGevondenNaam: (bestand: string) => `${bestand.replace(/\.[^.]*$/, '')}-niet-gevonden.csv`,
  toegepast: (goed: number, dag: string, tijd: string) =>
    `${rijen(goed)} ${goed === 1 ? 'is' : 'zijn'} overgenomen op ${dag} om ${tijd}.`,
  toegepastUitleg: 'Ze gelden nu voor iedereen.',
  bekijk: 'Bekijk deze gegevens',
  naarKaart: 'Bekijk ze op de kaart',
  draaiTerug: 'Draai terug',
  draaiTerugTitel: 'Deze invoer terugdraaien?',
  draaiTerugUitleg: (titel: string) =>
    `De versie van ‘${titel}’ van voor deze invoer gaat weer gelden. Was er nog geen, dan verdwijnen deze gegevens. Wat mensen daarna zelf hebben veranderd, blijft staan.`,
  draaiTerugJa: 'Ja, draai terug',
  teruggedraaid: 'De invoer is teruggedraaid.',
  teruggedraaidVersie: (versie: string) => `Versie ${versie} geldt weer.`,
  teruggedraaidLeeg: 'Er was nog geen eerdere versie. Deze gegevens zijn weg.',
  teruggedraaidKort: 'De versie van voor deze invoer geldt weer.',
  blijftStaan: 'Deze wijzigingen van mensen blijven staan',
  blijftStaanKolommen: { woning: 'Woning', veld: 'Wat', waarde: 'Waarde', datum: 'Datum' },
  vingerafdruk: 'Vingerafdruk van deze versie',
} as const

/** What was done to the values on the way; a code without words shows itself. */
const bewerkingen: ReadonlyMap<string, string> = new Map([
  ['decimale-komma', 'Getallen met een komma zijn gelezen als getallen met cijfers achter de komma.'],
  ['rd-naar-wgs84', 'Coördinaten in RD New zijn omgerekend naar WGS84.'],
  ['plaats-in-buurt', 'Van elke plek is opgezocht in welke buurt zij ligt.'],
  ['bag-nummer-aangevuld', 'BAG-nummers misten de nul aan het begin. Die is teruggezet.'],
  ['woning-bij-adres', 'Bij adressen zonder BAG-nummer is de woning in het register opgezocht.'],
  ['id-gemaakt', 'Rijen zonder nummer kregen een nummer, gemaakt uit wat erin staat.'],
  ['geen-gegeven-leeg', 'Tekens voor "geen gegeven" (zoals -99995) zijn leeg gelaten, met de reden.'],
  ['wijken-uit-buurten', 'Grenzen van wijken zijn gemaakt uit de grenzen van hun buurten.'],
  ['bouwjaar-van-pand', 'Het bouwjaar van een woning is dat van het pand waarin zij ligt.'],
  [
    'twaalf-maanden-opgeteld',
    'Een jaar is de som van twaalf maanden. Ontbreekt een maand, dan is er geen jaar.',
  ],
  ['energieklasse-a5-als-a4', 'Energielabel A+++++ staat hier als A++++.'],
  ['oppervlakte-thermische-zone', 'De oppervlakte is die van het verwarmde deel van de woning.'],
  ['bezoekers-per-wijk', 'Het zijn meningen van bezoekers. Ze staan bij de wijk, niet bij een buurt.'],
])

/** Beginning of the code that says from which division figures were converted. */
const CONVERTED = 'omgerekend-van-'

/** What was done to the values, in a sentence. */
export function bewerkingTekst(code: string): string {
  if (code.startsWith(CONVERTED)) {
    return `Cijfers zijn omgerekend van een andere indeling van buurten (${code.slice(CONVERTED.length)}).`
  }
  return bewerkingen.get(code) ?? code
}

/** States of an import, short. */
export const invoerStaatTekst: Record<Invoer['staat'], string> = {
  herkend: 'nog te koppelen',
  onleesbaar: 'geweigerd',
  proef: 'proef loopt',
  beproefd: 'proef klaar, nog niet overgenomen',
  toegepast: 'overgenomen',
  teruggedraaid: 'teruggedraaid',
  gestopt: 'proef gestopt',
}

/** Where a file was refused: file, sheet, row and column, as far as they are known. */
export function plaatsTekst(place: {
  bestand: string
  blad: string | null
  rij: number | null
  kolom: string | null
}): string {
  return opsomming([
    `bestand ${place.bestand}`,
    ...(place.blad === null ? [] : [`blad ${place.blad}`]),
    ...(place.rij === null ? [] : [`rij ${aantal(place.rij)}`]),
    ...(place.kolom === null ? [] : [`kolom ${place.kolom}`]),
  ])
}
