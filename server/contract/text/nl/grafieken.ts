import type { Fout } from '../../../../analyses/result.ts'
import type { Eenheid } from '../../../../geodata/schema/indicator.ts'
import { getal, opsomming, punten, waardeMetEenheid } from '../getal.ts'
import { profiel } from './gebiedsprofiel.ts'
import { foutTekst } from './redenen.ts'

/** Words of the charts in a profile. Each chart begins with a sentence, and has the same as a table. */
export const grafiekTekst = {
  laden: 'De grafieken worden geladen',
  mislukt: 'De grafieken konden niet worden geladen. De cijfers staan hieronder als tekst.',
  alsTabel: 'Toon als tabel',
  alsGrafiek: 'Toon als grafiek',
  alsTabelLabel: (kop: string) => `Toon als tabel: ${kop}`,
  alsGrafiekLabel: (kop: string) => `Toon als grafiek: ${kop}`,
  loop: (kop: string) => `Punten van ${kop}`,
  loopUitleg: 'Wijs een punt aan, of loop met de pijltjes langs de punten.',
  loopOpent: 'Enter opent die buurt.',
  punt: (nummer: number, totaal: number, tekst: string) => `${nummer} van ${totaal}: ${tekst}`,
  gebied: 'Gebied',
  waarde: 'Cijfer',
  marge: 'Marge',
  jaar: 'Jaar',
  geenCijfer: 'geen cijfer',
  geenMarge: 'niet in de bron',
  mediaan: 'middelste buurt',
  vergelijkKop: (jaar: number) => `Vergeleken, ${jaar}`,
  jaarKop: (gemeente: string) => `Verschil met ${gemeente}, per jaar`,
  jaarAs: 'procentpunten',
  spreidingKop: (gebied: string, jaar: number) => `De buurten van ${gebied}, ${jaar}`,
  streep: (gemeente: string) => `streep: ${gemeente}`,
  balk: 'Balk om een punt: de marge van de bron.',
  geenVerschil: 'geen verschil',
} as const

/** What is said of the margin of a point: the limits, or that the source has none. */
export function margeTekst(fout: Fout, eenheid: Eenheid): string {
  return foutTekst(fout, eenheid)
}

/** "Deze buurt 68,7 %, Zuiderzeewijk 72,5 % en Lelystad 77,2 %." */
export function vergelijkZin(rows: readonly { naam: string; tekst: string }[]): string {
  const inside = (naam: string) => (naam === profiel.wijk ? profiel.deWijk : naam)
  return `${opsomming(rows.map(({ naam, tekst }) => `${inside(naam)} ${tekst}`))}.`
}

/** "2012: −9,8; 2016: −11,6; 2020: −8,5 procentpunt." */
export function jaarZin(years: readonly { jaar: number; gebied: number | null }[]): string {
  const known = years.flatMap(({ jaar, gebied }) => (gebied === null ? [] : `${jaar}: ${punten(gebied)}`))
  return known.length === 0 ? 'Dit gebied zelf heeft geen cijfer.' : `${known.join('; ')} procentpunt.`
}

/** How the buurten lie: the spread first, then this area; never which place it takes among them. */
export function spreidingZin(input: {
  aantal: number
  zonder: number
  laagste: number
  hoogste: number
  kwart: number
  driekwart: number
  eenheid: Eenheid
}): string {
  const { aantal, zonder, laagste, hoogste, kwart, driekwart, eenheid } = input
  const range = (low: number, high: number) =>
    eenheid === 'procent'
      ? `${getal(low, 1)} tot ${waardeMetEenheid(high, eenheid)}`
      : `${waardeMetEenheid(low, eenheid)} tot ${waardeMetEenheid(high, eenheid)}`
  const without =
    zonder === 0 ? '' : ` ${zonder === 1 ? '1 buurt heeft' : `${zonder} buurten hebben`} geen cijfer.`
  return `${aantal} buurten lopen van ${range(laagste, hoogste)}. De middelste helft ligt van ${range(kwart, driekwart)}.${without}`
}
