import type { Bronrij, Cel } from '../../formats/lezer.ts'
import type { Leeftijd } from '../../schema/indicator.ts'
import type { Gelezen } from './cellen/celfout.ts'
import { gebiedslezer } from './cellen/gebied.ts'
import { leesJaar } from './cellen/jaar.ts'
import { keuzelezer } from './cellen/keuze.ts'
import { leeftijden } from './cellen/woordenlijst.ts'
import type { Doelcontext } from './doel.ts'
import type { Rijlezer } from './rijlezer.ts'
import type { Bron, Velden } from './velden.ts'

/** First year of a figure. Source: schema of waarneming. */
const LEAST_YEAR = 1900

/** The parts of the key that stand in every row of a table of figures: area, year and age group. */
export class Cijferrij {
  readonly gebied: Bron
  readonly leeftijd: Bron
  private readonly jaar: Bron
  private readonly leesGebied: (cel: Cel) => Gelezen<string>
  private readonly leesLeeftijd = keuzelezer(leeftijden)
  private readonly ditJaar: number

  constructor(velden: Velden, context: Doelcontext) {
    this.gebied = velden.bron('gebied')
    this.jaar = velden.bron('jaar')
    this.leeftijd = velden.bron('leeftijd')
    this.leesGebied = gebiedslezer(context, 'gebied')
    this.ditJaar = Number(context.vandaag.slice(0, 4))
  }

  /** Area of a row; null when it was refused. */
  gebiedVan(rij: Bronrij, lezer: Rijlezer): string | null {
    return lezer.eis(this.gebied, this.leesGebied(this.gebied.lees(rij)))
  }

  /** Year of a row, this year at most: a forecast is no figure. Null when it was refused. */
  jaarVan(rij: Bronrij, lezer: Rijlezer): number | null {
    return lezer.eis(this.jaar, leesJaar(this.jaar.lees(rij), LEAST_YEAR, this.ditJaar))
  }

  /** Age group of a row; null when the file has none, or when it was refused. */
  leeftijdVan(rij: Bronrij, lezer: Rijlezer): Leeftijd | null {
    if (!this.leeftijd.is) return null
    return lezer.eis(this.leeftijd, this.leesLeeftijd(this.leeftijd.lees(rij)))
  }
}
