import type { Bronrij, Cel } from '../../formats/lezer.ts'
import type { Stelsel } from '../../schema/invoer.ts'
import type { Ligging } from '../../schema/voorziening.ts'
import { Celfout, type Gelezen } from './cellen/celfout.ts'
import { gebiedslezer } from './cellen/gebied.ts'
import type { Doelcontext } from './doel.ts'
import { Puntbron } from './puntbron.ts'
import type { Rijlezer } from './rijlezer.ts'
import type { Bron, Velden } from './velden.ts'

/** Where a facility or zone is: its point, else its buurt, else its wijk. */
export class Liggingbron {
  readonly punten: Puntbron
  private readonly buurt: Bron
  private readonly wijk: Bron
  private readonly leesBuurt: (cel: Cel) => Gelezen<string>
  private readonly leesGebied: (cel: Cel) => Gelezen<string>
  private readonly context: Doelcontext

  constructor(velden: Velden, context: Doelcontext) {
    this.punten = new Puntbron(velden, context)
    this.buurt = velden.bron('buurt')
    this.wijk = velden.bron('wijk')
    this.leesBuurt = gebiedslezer(context, 'buurt')
    this.leesGebied = gebiedslezer(context, 'gebied')
    this.context = context
  }

  /**
   * Place of a row. A buurt without a point gets the label point of the buurt; a wijk gets none, because a point in the
   * middle of a wijk would look like an address. A wijk that is no area of the division stays a name (`onbekend`).
   * Null when the point lies outside the gemeente. The caller looks at `lezer.goed` for cells that were refused.
   */
  lees(rij: Bronrij, stelsel: Stelsel, adres: string | null, lezer: Rijlezer): Ligging | null {
    const punt = this.punten.lees(rij, stelsel, lezer)
    const buurt = lezer.neem(this.buurt, this.leesBuurt(this.buurt.lees(rij)))
    if (punt !== null) {
      const gebied = this.context.buurtVan(punt[0], punt[1])
      if (gebied !== null) return { nauwkeurigheid: 'adres', adres, gebied, punt }
      lezer.weiger(
        this.punten.x.kolom,
        `(${punt[0]}, ${punt[1]}) ligt niet in een buurt van gemeente ${this.context.gemeente}.`,
      )
      return null
    }
    if (buurt !== null) {
      return {
        nauwkeurigheid: 'buurt',
        adres,
        gebied: buurt,
        punt: this.context.labelpunten.get(buurt) ?? null,
      }
    }
    const wijk = this.leesGebied(this.wijk.lees(rij))
    if (wijk === null || wijk instanceof Celfout) {
      return { nauwkeurigheid: 'onbekend', adres, gebied: null, punt: null }
    }
    return { nauwkeurigheid: 'wijk', adres, gebied: wijk, punt: null }
  }
}

/** What a reader must know about a place that is not exact, in Dutch; null for an address. */
export function liggingLetOp({ nauwkeurigheid }: Ligging): string | null {
  if (nauwkeurigheid === 'buurt') return 'Alleen de buurt is bekend: het punt staat midden in de buurt.'
  if (nauwkeurigheid === 'wijk') return 'Alleen de wijk is bekend: er staat geen punt op de kaart.'
  return nauwkeurigheid === 'onbekend' ? 'De plek is niet bekend: er staat geen punt op de kaart.' : null
}
