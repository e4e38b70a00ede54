import type { Bevinding, Bevindingen, NietBekend } from '../../../../analyses/gebiedsprofiel/bevindingen.ts'
import type { Indicator } from '../../../../geodata/schema/indicator.ts'
import { getal, opsomming, waardeMetEenheid } from '../getal.ts'
import { inCoronatijd } from './coronatijd.ts'
import { bereikTekst } from './gebiedsprofiel.ts'
import { indicatorTekst } from './indicatoren.ts'

/** Words of the findings that lead a profile. */
export const bevindingTekst = {
  titel: 'Dit staat vast',
  geen: {
    buurt: 'Geen enkel verschil met de stad staat hier vast.',
    wijk: 'Geen enkel verschil met de stad staat hier voor de hele wijk vast.',
  },
  geenCijfers: {
    buurt: 'Deze buurt heeft geen cijfers om te vergelijken. Daarom staat hier niets vast.',
    wijk: 'Deze wijk heeft geen cijfers om te vergelijken. Daarom staat hier niets vast.',
  },
  hoeveel: {
    1: 'Hier is maar één verschil dat vaststaat.',
    2: 'Hier zijn maar twee verschillen die vaststaan.',
  } as Partial<Record<number, string>>,
  regel: 'Een verschil staat vast vanaf 5 procentpunt, of als de marge van de bron het laat zien.',
  eenFamilie: 'Deze cijfers komen uit hetzelfde rekenmodel. Ze tellen niet als bewijs voor elkaar.',
  uitersten: (names: readonly string[]) =>
    `Niet vooraan: ${opsomming(names)}. Dit is het uiterste van alle buurten, en we weten niet hoeveel mensen hier wonen.`,
  zelfde: (names: readonly string[]) => `Vertelt hetzelfde: ${opsomming(names)}.`,
  nietBekend: 'Wat we niet weten',
  bron: 'bron',
} as const

/** What is not known, each as the rest of "We weten niet ...". */
const NIET_BEKEND: Record<NietBekend, string> = {
  marge: 'hoe ver het cijfer ernaast kan zitten (marge niet in de bron)',
  model: 'wat bewoners zelf zeggen (dit is berekend met een model)',
  noemer: 'hoeveel mensen hier wonen',
  'een-bron': 'of een andere bron hetzelfde zegt',
}

/** Figures with their name in the middle of a sentence. */
export function namenVan(ids: readonly string[], catalogue: ReadonlyMap<string, Indicator>): string[] {
  return ids.map((id) => indicatorTekst(catalogue.get(id) ?? id).naam.toLowerCase())
}

/** The figure and what it is a share of: "27,6 % heeft moeite met rondkomen". Of a wijk without a figure of its own the range. */
export function bevindingKop({ cijfer }: Bevinding, indicator: Indicator): { waarde: string; zin: string } {
  const { zin } = indicatorTekst(indicator)
  if (cijfer.soort === 'waarde') {
    return { waarde: waardeMetEenheid(cijfer.cijfer.waarde, indicator.eenheid), zin }
  }
  if (cijfer.soort === 'ontbreekt') return { waarde: '', zin }
  return { waarde: bereikTekst(cijfer.laagste.waarde, cijfer.hoogste.waarde), zin }
}

/** "Lelystad 16,6 %, 2020, gemeten in coronatijd" */
export function bevindingVergelijking({ gemeente, jaar, indicator }: Bevinding, naam: string): string {
  const year = inCoronatijd(indicator, jaar) ? `${jaar}, gemeten in coronatijd` : String(jaar)
  return `${naam} ${waardeMetEenheid(gemeente.waarde, gemeente.eenheid)}, ${year}`
}

/** "11,0 procentpunt boven Lelystad. Dat is ongunstiger." For a range it is said that every buurt lies there. */
export function bevindingVerschil({ verschil, cijfer }: Bevinding, naam: string): string {
  const side = verschil.punten < 0 ? 'onder' : 'boven'
  const judged = verschil.oordeel === 'gunstiger' ? 'gunstiger' : 'ongunstiger'
  const points = `${getal(Math.abs(verschil.punten), 1)} procentpunt ${side} ${naam}`
  if (cijfer.soort !== 'bereik') return `${points}. Dat is ${judged}.`
  const without = cijfer.aantalZonder === 0 ? '' : ` Van ${cijfer.aantalZonder} buurten is er geen cijfer.`
  return `In alle ${cijfer.aantalMet} buurten met een cijfer ten minste ${points}. Dat is ${judged}.${without}`
}

/** "We weten niet hoe ver het cijfer ernaast kan zitten (...), en ...": null when everything is known. */
export function nietBekendZin(codes: readonly NietBekend[]): string | null {
  if (codes.length === 0) return null
  return `We weten niet ${opsomming(codes.map((code) => NIET_BEKEND[code]))}.`
}

/** What is not known of all findings alike; null when they differ, and it then stands with each. */
export function gedeeldNietBekend({ rijen }: Bevindingen): readonly NietBekend[] | null {
  const [first, ...others] = rijen.map((row) => row.nietBekend)
  if (first === undefined) return null
  return others.every((codes) => codes.join() === first.join()) ? first : null
}
