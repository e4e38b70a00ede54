import { isMeasured } from '../../../../analyses/measured.ts'
import type { Buurtcijfer, Kaartmodel, Wijkcijfer } from '../../../map/kaartmodel.ts'
import { isZelfdeCijfer } from './zelfde-cijfer.ts'

/** Both sides of one buurt. */
export interface Veegrij {
  links: Buurtcijfer
  rechts: Buurtcijfer
}

export interface Veeggroep {
  links: Wijkcijfer
  rechts: Wijkcijfer
  rijen: readonly Veegrij[]
}

/** The table of a comparison: every buurt once, per wijk, with what each side draws. Both models are of one source. */
export function veeggroepen(links: Kaartmodel, rechts: Kaartmodel): Veeggroep[] {
  return links.wijken.flatMap((left, at) => {
    const right = rechts.wijken[at]
    if (right === undefined) return []
    const rijen = left.buurten.flatMap((buurt, index) => {
      const other = right.buurten[index]
      return other === undefined ? [] : [{ links: buurt, rechts: other }]
    })
    return [{ links: left, rechts: right, rijen }]
  })
}

/** Why no difference may be said between the two sides; null: it may. */
export function redenZonderVerschil(
  { indicator, keuze }: Kaartmodel,
  rechts: Kaartmodel,
): 'cijfers' | 'model' | 'eenheid' | null {
  if (!isZelfdeCijfer(keuze, rechts.keuze)) return 'cijfers'
  if (!isMeasured(indicator.meetwijze) || !indicator.veranderingPerBuurt) return 'model'
  return indicator.eenheid === 'procent' ? null : 'eenheid'
}
