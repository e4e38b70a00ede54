import type { BladHerkend, Bestandsformaat, Herkenning, Stelsel } from '../../../../geodata/schema/invoer.ts'
import type { Eenheid, Richting } from '../../../../geodata/schema/indicator.ts'
import type { Taak } from '../../taken.ts'
import { aantal, bestandsgrootte } from '../getal.ts'

/** Words of the screens with which a person brings in a file. */
export const invoerScherm = {
  titel: 'Bestand inlezen',
  knop: 'Lees een bestand in',
  naarLijst: 'Alle gegevens',
  anderBestand: 'Lees een ander bestand in',
  stappen: 'Stappen',
  stapKlaar: '(klaar)',
  stap: {
    herkend: 'Bestand',
    koppeling: 'Koppeling',
    gegevens: 'Over de gegevens',
    verslag: 'Proef en verslag',
  },
  uitleg:
    'Geef een bestand en zeg wat erin staat. De app doet eerst een proef: u ziet precies wat er zou veranderen. Pas daarna beslist u.',
  kies: 'Kies een bestand of sleep het hierheen',
  laatLos: 'Laat het bestand los',
  kiesUitleg: (most: string) =>
    `CSV, Excel (.xlsx), GeoJSON, GeoPackage, Shapefile (als .zip) of FlatGeobuf, hoogstens ${most}. Er verandert nog niets.`,
  nooit:
    'Zet geen BSN, namen, geboortedata, telefoonnummers of andere gegevens over personen in het bestand. Zulke kolommen worden geweigerd.',
  verzenden: (naam: string, sent: number, total: number) =>
    `${naam} wordt verstuurd: ${bestandsgrootte(sent)} van ${bestandsgrootte(total)}.`,
  herkennen: (naam: string) => `${naam} is verstuurd. De app kijkt wat erin staat.`,
  stopVerzenden: 'Stop met versturen',
  gestoptMetVerzenden: 'Het versturen is gestopt. Er is niets bewaard.',
  geenRecht: 'Uw rol mag geen bestanden inlezen.',
  lijst: 'Ingelezen bestanden',
  lijstVanDataset: 'Bestanden waaruit deze gegevens komen',
  lijstLeeg: 'Er is nog geen bestand ingelezen.',
  lijstLeegDoe: 'Lees het eerste bestand in',
  lijstKolommen: { wat: 'Bestand', doel: 'Wat het is', wie: 'Door', wanneer: 'Wanneer', staat: 'Stand' },
  lijstMeer: (count: number) => `Toon alle ${count} bestanden`,
  open: (naam: string) => `Open ${naam}`,
  geweigerdTitel: 'Dit bestand is geweigerd',
  plaats: (plaats: string) => `Waar: ${plaats}.`,
  geweigerdSlot: 'Er is niets bewaard. Verbeter het bestand en geef het opnieuw.',
  herkendTitel: 'Wat we herkennen',
  naarKoppeling: 'Verder: zeg wat het is',
  naarGegevens: 'Verder: over de gegevens',
  terugNaarKoppeling: 'Terug naar de koppeling',
  bestand: 'Bestand',
  ontvangen: 'Ontvangen',
  formaat: 'Soort bestand',
  codering: 'Tekens',
  scheidingsteken: 'Tussen de kolommen staat',
  decimaalteken: 'Decimalen na',
  bladen: 'Bladen',
  stelsel: 'Coördinaten',
  kolommen: 'Kolommen',
  kolommenDeel: (shown: number, total: number) =>
    `U ziet de eerste ${aantal(shown)} van ${aantal(total)} kolommen.`,
  kolomKoppen: { naam: 'Kolom', soort: 'Wat erin staat', voorbeelden: 'Voorbeelden' },
  proefDoen: 'Doe eerst een proef',
  proefBezig: 'De proef begint ...',
  stop: 'Stop de proef',
  gestopt: 'De proef is gestopt. Er is niets veranderd en niets half bewaard.',
  mislukt: 'De proef is niet gelukt. Er is niets veranderd.',
  misluktDoe: 'Doe de proef opnieuw. Gebeurt het weer, meld het dan aan het programmabureau.',
  opnieuw: 'Doe de proef opnieuw',
  geenOpgave: 'Er is nog geen proef gedaan. Zeg eerst wat er in het bestand staat.',
  fouten: (count: number) =>
    count === 1 ? 'Er klopt nog 1 ding niet' : `Er kloppen nog ${count} dingen niet`,
} as const

export const formaatTekst: Record<Bestandsformaat, string> = {
  csv: 'CSV (tekst met kolommen)',
  xlsx: 'Excel (.xlsx)',
  geojson: 'GeoJSON',
  geopackage: 'GeoPackage',
  shapefile: 'Shapefile (.zip)',
  flatgeobuf: 'FlatGeobuf',
}

export const coderingTekst: Record<NonNullable<Herkenning['codering']>, string> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 (little endian)',
  'utf-16be': 'UTF-16 (big endian)',
  'windows-1252': 'Windows-1252 (oud Windows)',
}

export const scheidingTekst: Record<NonNullable<Herkenning['scheidingsteken']>, string> = {
  ',': 'een komma',
  ';': 'een puntkomma',
  '\t': 'een tab',
  '|': 'een streep',
}

export const decimaalTekst: Record<NonNullable<Herkenning['decimaalteken']>, string> = {
  ',': 'een komma (72,5)',
  '.': 'een punt (72.5)',
}

export const kolomsoortTekst = { tekst: 'tekst', getal: 'getallen', datum: 'datums', leeg: 'niets' } as const

export const stelselTekst: Record<Stelsel, string> = {
  'rd-new': 'RD New (meters)',
  wgs84: 'WGS84 (graden)',
}

export const stelselKeuze = {
  naam: 'Stelsel van de coördinaten',
  zelf: 'Laat de app kijken',
} as const

const GEOMETRIE = { punt: 'punten', lijn: 'lijnen', vlak: 'vlakken', gemengd: 'punten, lijnen en vlakken' }

/** A sheet in a few words: rows, columns, shapes. */
export function bladTekst(blad: BladHerkend): string {
  const parts = [
    ...(blad.rijen === null ? [] : [`${aantal(blad.rijen)} rijen`]),
    `${aantal(blad.kolommen.length)} kolommen`,
    ...(blad.geometrie === null
      ? []
      : [
          `${GEOMETRIE[blad.geometrie.soort]} in ${blad.geometrie.stelsel === null ? 'een onbekend stelsel' : stelselTekst[blad.geometrie.stelsel]}`,
        ]),
  ]
  return parts.join(', ')
}

export const eenheidTekst: Record<Eenheid, string> = {
  procent: 'procent',
  aantal: 'aantal',
  'duizend-euro': 'duizend euro',
  'klasse-1-9': 'klasse 1 tot en met 9',
  euro: 'euro',
  kilometer: 'kilometer',
  'kubieke-meter': 'kubieke meter',
  kilowattuur: 'kilowattuur',
  'per-1000-inwoners': 'per 1.000 inwoners',
}

export const richtingKeuze: Record<Richting, string> = {
  'hoger-is-gunstiger': 'hoger is gunstiger',
  'lager-is-gunstiger': 'lager is gunstiger',
  neutraal: 'hoger is niet beter of slechter',
}

/** How far a trial run is. */
export function proefTekst(taak: Pick<Taak, 'staat' | 'gedaan' | 'totaal'>): string {
  if (taak.staat === 'wacht') return 'De proef wacht tot er plaats is.'
  if (taak.gedaan === 0) return 'De proef leest het bestand.'
  return taak.totaal === 0
    ? `De proef heeft ${aantal(taak.gedaan)} rijen bekeken.`
    : `De proef is op ${Math.floor((Math.min(taak.gedaan, taak.totaal) / taak.totaal) * 100)} procent.`
}
