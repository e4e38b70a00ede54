import { ListFilter, type LucideIcon, PencilRuler, Printer, Ruler, Share2, Target } from 'lucide-react'
import { type ComponentType, lazy } from 'react'
import { beeldTekst } from '../../../../server/contract/text/nl/ambitiebeeld.ts'
import { afdrukPaneel } from '../../../../server/contract/text/nl/afdruk.ts'
import { eigenGebied } from '../../../../server/contract/text/nl/eigen-gebied.ts'
import { deelTekst } from '../../../../server/contract/text/nl/kaart-delen.ts'
import { metenTekst } from '../../../../server/contract/text/nl/meten.ts'
import { filterTekst } from '../../../../server/contract/text/nl/kaart-filters.ts'
import type { Handeling } from '../../../../server/contract/sessie.ts'
import type { Gereedschap } from '../adres/keuze.ts'
import type { GereedschapProps } from '../paneel-props.ts'

/** A tool of the map: a button above it, and a panel that comes when it is opened. */
export interface Gereedschapsdeel {
  id: Gereedschap
  label: string
  Icon: LucideIcon
  /** Right without which its button is not there; absent: everybody may. */
  handeling?: Handeling
  /** Made with `lazy`, so that its code comes when it is opened. */
  Paneel: ComponentType<GereedschapProps>
}

/** The tools in the order of their buttons. */
export const GEREEDSCHAP: readonly Gereedschapsdeel[] = [
  {
    id: 'filters',
    label: filterTekst.knop,
    Icon: ListFilter,
    Paneel: lazy(async () => ({ default: (await import('../filters/Filterpaneel.tsx')).Filterpaneel })),
  },
  {
    id: 'eigen-gebied',
    label: eigenGebied.titel,
    Icon: PencilRuler,
    Paneel: lazy(async () => ({ default: (await import('../eigen/EigenPaneel.tsx')).EigenPaneel })),
  },
  {
    id: 'ambitie',
    label: beeldTekst.gereedschap,
    Icon: Target,
    handeling: 'ambitiebeeld-lezen',
    Paneel: lazy(async () => ({ default: (await import('../ambitie/AmbitiePaneel.tsx')).AmbitiePaneel })),
  },
  {
    id: 'meten',
    label: metenTekst.titel,
    Icon: Ruler,
    Paneel: lazy(async () => ({ default: (await import('../meten/MeetPaneel.tsx')).MeetPaneel })),
  },
  {
    id: 'delen',
    label: deelTekst.titel,
    Icon: Share2,
    Paneel: lazy(async () => ({ default: (await import('../adres/Deelpaneel.tsx')).Deelpaneel })),
  },
  {
    id: 'afdrukken',
    label: afdrukPaneel.naam,
    Icon: Printer,
    Paneel: lazy(() =>
      import('../../afdruk/AfdrukPaneel.tsx').then((module) => ({ default: module.AfdrukPaneel })),
    ),
  },
]
