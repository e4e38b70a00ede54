import { tijdTekst } from '../../../../server/contract/text/nl/kaart.ts'
import type { Kaartbron } from '../../../map/kaartbron.ts'
import { jarenVan, type Kaartmodel } from '../../../map/kaartmodel.ts'

/** One year of the strip. */
export interface Stripjaar {
  jaar: number
  /** The year can be seen but not chosen; `tekst` says why. */
  uit: boolean
  tekst: string
}

/** Every year of the source; those without this figure can be seen but not chosen, with the reason. */
export function stripjaren(bron: Kaartbron, model: Kaartmodel): Stripjaar[] {
  const { indicator, keuze } = model
  const own = new Map(jarenVan(bron, indicator, keuze.leeftijd).map((row) => [row.jaar, row]))
  const years = new Set<number>(own.keys())
  for (const other of bron.indicatoren.values()) {
    if (other.dataset === indicator.dataset && other.niveaus.includes(model.niveau)) {
      for (const year of other.jaren) years.add(year)
    }
  }
  const later = new Set(bron.bronnen.get(indicator.dataset)?.nietIngelezen)
  for (const year of later) years.add(year)
  const words = tijdTekst[model.niveau === 'buurt' ? 'buurten' : 'wijken']
  return [...years]
    .sort((a, b) => a - b)
    .map((jaar) => {
      const found = own.get(jaar)
      if (found !== undefined && found.met > 0) {
        return { jaar, uit: false, tekst: words(found.met, found.totaal) }
      }
      return { jaar, uit: true, tekst: later.has(jaar) ? tijdTekst.nietIngelezen : tijdTekst.nietInJaar }
    })
}

/** Years that can be chosen, in order. */
export function kiesbareJaren(years: readonly Stripjaar[]): number[] {
  return years.filter(({ uit }) => !uit).map(({ jaar }) => jaar)
}

/** The year after this one; null at the last. A year that is not in the list leads to the first later one. */
export function volgendJaar(years: readonly number[], jaar: number): number | null {
  return years.find((year) => year > jaar) ?? null
}

/** The nearest other year, rather the one before: with what a comparison begins; null when there is no other. */
export function vergelijkJaar(years: readonly number[], jaar: number): number | null {
  return years.findLast((year) => year < jaar) ?? volgendJaar(years, jaar)
}
