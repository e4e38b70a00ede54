import type { CSSProperties, ReactNode } from 'react'
import type { Kader } from '../../map/papier/blad.ts'
import type { Papierkaart } from '../../map/papier/papierkaart.ts'
import { Tekening } from './Tekening.tsx'

/** Size and place in mm; set through the CSSOM, as the security policy wants. */
export function opMaat({ x, y, breedte, hoogte }: Kader): CSSProperties {
  return { left: `${x}mm`, top: `${y}mm`, width: `${breedte}mm`, height: `${hoogte}mm` }
}

interface VelProps {
  breedte: number
  hoogte: number
  letterfactor: number
  /** Name of the page rule; none: the page of the document. */
  pagina?: 'a4'
  soort?: string
  children: ReactNode
}

/** One sheet of paper, in its own size, always light. */
export function Vel({ breedte, hoogte, letterfactor, pagina, soort, children }: VelProps) {
  const style = {
    width: `${breedte}mm`,
    height: `${hoogte}mm`,
    '--vel-factor': letterfactor,
  } as CSSProperties // a custom property is no part of React's type
  const names = [
    'vel',
    ...(pagina === undefined ? [] : [`vel--${pagina}`]),
    ...(soort === undefined ? [] : [soort]),
  ]
  return (
    <section className={names.join(' ')} style={style}>
      {children}
    </section>
  )
}

/** The map in its place on the sheet. */
export function Kaartplek({ plek, kaart }: { plek: Kader; kaart: Papierkaart }) {
  return (
    <div className="vel__kaart" style={opMaat(plek)}>
      <Tekening figuur={kaart.figuur} />
    </div>
  )
}
