import { aantal, getal } from '../getal.ts'

/** Why a drawing is refused: what is wrong and what helps. One sentence for each code of `client/map/tekenen/stand.ts`. */
export const tekenFoutTekst = {
  'te-weinig-hoeken': 'Zo is het nog niet af: een lijn heeft minstens twee hoeken, een vlak minstens drie.',
  'te-veel-hoeken': 'Meer hoeken passen niet in het adres. Haal een hoek weg, of kies hele buurten.',
  'hoek-bestaat': 'Op deze plek staat al een hoek. Zet de hoek ergens anders.',
  kruist: 'De grens mag zichzelf niet kruisen. Zet de hoek ergens anders.',
  'geen-oppervlak': 'Dit vlak heeft geen oppervlak. Zet een hoek verder weg.',
  'buiten-gebied': 'Dit ligt buiten de gemeente. Teken binnen de gemeente.',
} as const

/** "12 meter", "1,25 kilometer": whole metres under a kilometre. */
export function afstandTekst(meters: number): string {
  return meters < 1000 ? `${aantal(meters)} meter` : `${getal(meters / 1000, 2)} kilometer`
}

/** The same, short, for on the map: "12 m", "1,25 km". */
export function afstandKort(meters: number): string {
  return meters < 1000 ? `${aantal(meters)}\u00a0m` : `${getal(meters / 1000, 2)}\u00a0km`
}

const SQUARE_METERS_PER_HECTARE = 10_000

/** "850 m²" under a hectare, "3,2 hectare" from there. */
export function oppervlakteTekst(squareMeters: number): string {
  return squareMeters < SQUARE_METERS_PER_HECTARE
    ? `${aantal(squareMeters)}\u00a0m²`
    : hectareTekst(squareMeters / SQUARE_METERS_PER_HECTARE)
}

export function hectareTekst(hectare: number): string {
  return `${getal(hectare, hectare < 100 ? 1 : 0)}\u00a0hectare`
}

/** Words of the drawing hand: on the map, in the panel, and spoken. */
export const tekenTekst = {
  vorm: { punt: 'punt', lijn: 'lijn', vlak: 'vlak' },
  begonnen: {
    punt: 'Punt. Ga met de pijltjes naar de plek en druk op Enter.',
    lijn: 'Lijn. Ga met de pijltjes naar de eerste hoek en druk op Enter.',
    vlak: 'Vlak. Ga met de pijltjes naar de eerste hoek en druk op Enter.',
  },
  gezet: (hoek: number) => `Hoek ${hoek} staat.`,
  weg: (over: number) =>
    over === 1 ? 'Hoek weg. Er is nog 1 hoek.' : `Hoek weg. Er zijn nog ${over} hoeken.`,
  af: { punt: 'Het punt staat.', lijn: 'De lijn is af.', vlak: 'Het vlak is af.' },
  verlaten: 'Tekenen gestopt. Met Z komt de tekening terug.',
  gekozen: (hoek: number, van: number, plek: string) => `Hoek ${hoek} van ${van}, ${plek}`,
  losgelaten: 'De hoek staat.',
  plek: (buurt: string | null, meters: number | null) => {
    const where = buurt ?? 'buiten de gemeente'
    return meters === null ? where : `${where}, ${afstandTekst(meters)} van de vorige hoek`
  },
  nietHier: (vorm: string) => `Een ${vorm} tekent u hier niet.`,
  /** Keys, said once in the panel and tied to the map. */
  toetsenTitel: 'Tekenen met het toetsenbord',
  naarKaart: 'Naar de kaart',
  toetsen: [
    ['V, L, P', 'begin een vlak, lijn of punt'],
    ['pijltjes', '5 meter; met Shift 50, met Alt 1'],
    ['Enter', 'zet een hoek; nog een keer op dezelfde plek: af'],
    ['Tab', 'naar de volgende hoek; pijltjes verzetten hem'],
    ['I', 'een hoek erbij, na de gekozen hoek'],
    ['Delete', 'haal de hoek weg'],
    ['Z', 'maak ongedaan; Shift en Z: toch wel'],
    ['Escape', 'stop'],
  ],
  klaar: 'Klaar',
  ongedaan: 'Ongedaan maken',
  stop: 'Stop met tekenen',
  metMuis:
    'Klik om een hoek te zetten. Klik op de laatste hoek om af te maken. Sleep een hoek om hem te verzetten. Grenzen trekken de hoek aan; met Alt niet.',
  hoekenTitel: (count: number) => (count === 1 ? '1 hoek' : `${count} hoeken`),
  hoekenUitleg:
    'In meters van het stelsel RD: x naar het oosten, y naar het noorden. Zo kunt u ook zonder kaart tekenen.',
  hoek: (nummer: number) => `Hoek ${nummer}`,
  nieuweHoek: 'Nieuwe hoek',
  x: 'x',
  y: 'y',
  xVan: (hoek: string) => `${hoek}, x in meters`,
  yVan: (hoek: string) => `${hoek}, y in meters`,
  haalWeg: (hoek: string) => `Haal ${hoek.toLowerCase()} weg`,
  voegToe: 'Voeg de hoek toe',
  geenGetal: 'Vul x en y in als hele meters, bijvoorbeeld 162000 en 501000.',
} as const
