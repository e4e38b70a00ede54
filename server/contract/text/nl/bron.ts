import type { Gebied } from '../../../../geodata/schema/gebied.ts'

/** Words of the window that shows where one figure comes from. */
export const bronTekst = {
  titel: 'Waar dit cijfer vandaan komt',
  vanToen: 'Dit is het cijfer van toen, met de bron van toen.',
  gebied: 'Gebied',
  onderwerp: 'Cijfer',
  jaar: 'Jaar',
  leeftijd: 'Wie',
  waarde: 'Waarde',
  geenWaarde: 'Geen cijfer',
  bereik: (laagste: string, hoogste: string) => `Bereik van de buurten ${laagste} tot ${hoogste}`,
  marge: 'Marge',
  meetwijze: 'Soort cijfer',
  vergelijking: 'Vergeleken, zelfde jaar',
  dataset: 'Gegevens',
  versie: 'Versie',
  plaats: 'Plaats in de bron',
  rijKolom: (rij: number | null, kolom: string | null) =>
    [rij === null ? '' : `rij ${rij}`, kolom === null ? '' : `kolom ${kolom}`].filter(Boolean).join(', '),
  licentie: 'Licentie',
  opgehaaldOp: 'Verkregen op',
  bewerkingen: 'Wat ermee is gedaan',
  letOp: 'Let op',
  naarGegevens: 'Naar deze gegevens',
  ladenWaarde: 'De bron wordt opgezocht',
  opent: (tekst: string, gebied: string) => `${tekst}, ${gebied}: toon de bron`,
} as const

/** Kinds of areas. */
export const gebiedSoortTekst: Record<Gebied['soort'], string> = {
  land: 'land',
  gemeente: 'gemeente',
  wijk: 'wijk van het CBS',
  buurt: 'buurt',
  programmawijk: 'wijk van het programma',
  focusgebied: 'focusgebied',
}
