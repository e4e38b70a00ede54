import { useSyncExternalStore } from 'react'
import { USUAL_DISTANCE_METERS } from '../../../../analyses/ambitie/binnen.ts'
import type { Planvorm } from '../../../../geodata/schema/planvorm.ts'
import { teltTekst } from '../../../../server/contract/text/nl/ambitiebeeld.ts'
import { useBeeldmaker } from '../../ambitie/use-beeldmaker.ts'
import type { Kaartbron } from '../../../map/kaartbron.ts'
import type { Levend } from './levend.ts'

interface Props {
  bron: Kaartbron
  ambitie: Planvorm | null
  levend: Levend
}

/** How many dwellings lie in the shape, in the tool itself where the rest is a sheet over the map, closed while drawing. */
export function Telregel({ bron, ambitie, levend }: Props) {
  const live = useSyncExternalStore(levend.volg, levend.lees)
  const { maker } = useBeeldmaker(bron)
  const vorm = live ?? ambitie
  if (vorm === null || maker?.teller == null) return null
  const { totaal } = maker.teller.tel(vorm, USUAL_DISTANCE_METERS)
  return <p className="eigen__grootte">{teltTekst(totaal, vorm.soort, USUAL_DISTANCE_METERS)}</p>
}
