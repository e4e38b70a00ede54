import type { Kaartbron } from '../../../map/kaartbron.ts'
import { type Cijferkeuze, type Kaartmodel, maakKaartmodel } from '../../../map/kaartmodel.ts'
import type { Kleurkeuze } from '../../../map/vlakbeeld/keuze.ts'
import { maakVlakbeeld, type Vlakbeeld } from '../../../map/vlakbeeld/vlakbeeld.ts'
import type { KaartKeuze } from '../adres/keuze.ts'
import type { PaneelProps } from '../paneel-props.ts'
import { klassejarenVan, rechterCijfer } from './zelfde-cijfer.ts'

/** What the right side of a comparison shows. */
export interface Rechterkant {
  model: Kaartmodel
  vlakbeeld: Vlakbeeld
}

type Vergelijking = Cijferkeuze & Kleurkeuze & Pick<KaartKeuze, 'naast' | 'klassejaren'>

/** The right side, with the same classes as the left when it is the same figure; null when there is no comparison. */
export function maakRechterkant(
  bron: Kaartbron,
  keuze: Vergelijking,
  buren: PaneelProps['buren'] = null,
): Rechterkant | null {
  const figure = rechterCijfer(keuze)
  const model = figure === null ? null : maakKaartmodel(bron, figure, klassejarenVan(keuze))
  return model === null ? null : { model, vlakbeeld: maakVlakbeeld(bron, model, keuze, buren) }
}
