import type { Cijfer } from '../../../../analyses/result.ts'
import type { Verschil } from '../../../../analyses/vergelijking/verschil.ts'
import { getal, percentage, punten } from '../getal.ts'
import { metEenheid, type Zin } from './zin.ts'

/** Words of the small map beside a text, its legend and its table. */
export const wijkkaartTekst = {
  titel: (naam: string, jaar: number | string) => `${naam}, ${jaar}`,
  ondertitel: (gemeente: string, leeftijd: string) =>
    `verschil met ${gemeente} in procentpunten, ${leeftijd}`,
  onderwerp: 'Cijfer op de kaart',
  weergave: 'Kaart of tabel',
  kaart: 'Kaart',
  tabel: 'Tabel',
  samenvatting: (naam: string, wijk: string, met: number, totaal: number) =>
    `Kaart van ${wijk} met ${naam}: ${met} van de ${totaal} buurten hebben een cijfer. Ga met de pijltjes langs de buurten; Enter opent de bron. De tabel geeft dezelfde waarden.`,
  geenCijfer: 'geen cijfer',
  geenVerschil: 'geen verschil',
  ongunstiger: 'ongunstiger',
  gunstiger: 'gunstiger',
  legenda: 'Legenda',
  middelste: (gemeente: string, cijfer: Cijfer | null): Zin =>
    cijfer === null
      ? [`${gemeente}: geen verschil`]
      : [`${gemeente} `, metEenheid(cijfer), ': geen verschil'],
  marge: 'marge',
  grenswaarde: (value: number) => `${value > 0 ? '+' : '−'}${Math.abs(value)}`,
  geenCijferAantal: (count: number) =>
    count === 0 ? 'geen cijfer' : `geen cijfer: ${count} ${count === 1 ? 'buurt' : 'buurten'}`,
  aantalBuurten: (count: number) => `${count} ${count === 1 ? 'buurt' : 'buurten'}`,
  grenzen: 'Grenzen vereenvoudigd.',
  randNietHelemaal:
    'Heel grote buurten aan de rand staan niet altijd helemaal op de kaart. In de tabel staan ze wel.',
  kolommen: {
    buurt: 'Buurt',
    waarde: 'Waarde',
    verschil: (gemeente: string) => `Verschil met ${gemeente}`,
    oordeel: 'Oordeel',
  },
  rijen: {
    wijk: 'De wijk',
    gemiddelde: 'Gewoon gemiddelde van de buurten',
    gewogenGemiddelde: 'Gemiddelde van de buurten',
    gewogen: (naar: string) => `gewogen naar ${naar}`,
    evenZwaar: 'elke buurt telt even zwaar',
    vergelijking: 'ter vergelijking',
  },
  noord: 'N',
} as const

/** Verdict on a difference, in words. */
export const oordeelTekst: Record<Verschil['oordeel'], string> = {
  gunstiger: 'gunstiger',
  ongunstiger: 'ongunstiger',
  anders: 'anders',
  'geen-verschil': 'geen verschil',
}

/** One buurt, read aloud. */
export function buurtRegel(naam: string, waarde: number | null, verschil: Verschil | null): string {
  if (waarde === null) return `${naam}: geen cijfer`
  if (verschil === null) return `${naam}: ${percentage(waarde)}`
  return `${naam}: ${percentage(waarde)}, ${punten(verschil.punten)} procentpunt, ${oordeelTekst[verschil.oordeel]}`
}

/** A value on the map, short. */
export function kaartWaarde(waarde: number): string {
  return getal(waarde, 1)
}

/** Length of the scale bar. */
export function schaalTekst(meters: number): string {
  return meters >= 1000 ? `${getal(meters / 1000, 0)} km` : `${getal(meters, 0)} m`
}
