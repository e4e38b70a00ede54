import type { ReactNode } from 'react'
import type { Kaartbron } from '../../../map/kaartbron.ts'
import { CijfersVanToen } from '../../bron/cijfers-van-toen.ts'
import { Bezig, type Bezigheid } from './Bezig.tsx'
import './balken.css'

interface Props {
  bron: Kaartbron
  /** What is on its way; null: nothing. */
  bezig: Bezigheid | null
  balken: ReactNode
  children: ReactNode
}

/** The whole screen: bars above the map, a mark all round while figures of then are shown, and what is still on its way. */
export function Kaartraam({ bron, bezig, balken, children }: Props) {
  const { toen, naam } = bron.versie
  return (
    <CijfersVanToen value={toen ? naam : null}>
      <div className={toen ? 'kaartscherm kaartscherm--toen' : 'kaartscherm'} aria-busy={bezig !== null}>
        {balken}
        {children}
        <Bezig wat={bezig} />
      </div>
    </CijfersVanToen>
  )
}
