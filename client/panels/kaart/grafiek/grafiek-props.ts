import type { Kaartbron } from '../../../map/kaartbron.ts'
import type { Kaartmodel } from '../../../map/kaartmodel.ts'
import type { Profielgebied } from '../profielgegevens.ts'

/** What every chart of a profile is drawn from. */
export interface GrafiekProps {
  area: Profielgebied
  bron: Kaartbron
  model: Kaartmodel
  openBuurt: (code: string) => void
}
