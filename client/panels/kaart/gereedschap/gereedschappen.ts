import { type LucideIcon, Share2 } from 'lucide-react'
import { type ComponentType, lazy } from 'react'
import { deelTekst } from '../../../../server/contract/text/nl/kaart-delen.ts'
import type { Kaart } from '../../../map/kaart.ts'
import type { Gereedschap } from '../adres/keuze.ts'
import type { MiddenProps } from '../paneel-props.ts'

/** What a tool works with; `kaartobject` is null while there is no map, and then the tool still works without it. */
export interface GereedschapProps extends MiddenProps {
  kaartobject: Kaart | null
  sluit: () => void
}

/** A tool of the map: a button above it, and a panel that comes when it is opened. */
export interface Gereedschapsdeel {
  id: Gereedschap
  label: string
  Icon: LucideIcon
  /** Made with `lazy`, so that its code comes when it is opened. */
  Paneel: ComponentType<GereedschapProps>
}

/** The tools in the order of their buttons. */
export const GEREEDSCHAP: readonly Gereedschapsdeel[] = [
  {
    id: 'delen',
    label: deelTekst.titel,
    Icon: Share2,
    Paneel: lazy(() => import('../adres/Deelpaneel.tsx').then((module) => ({ default: module.Deelpaneel }))),
  },
]
