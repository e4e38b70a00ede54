import { Columns2, Map as MapIcon, Table2 } from 'lucide-react'
import { kaart } from '../../../server/contract/text/nl/kaart.ts'
import { SegmentedControl } from '../../ui/SegmentedControl.tsx'
import type { Weergave } from './kaart-url.ts'
import { Kaartvlak } from './Kaartvlak.tsx'
import type { PaneelProps, Voorzieningen } from './paneel-props.ts'
import { Tabel } from './Tabel.tsx'
import { Tijdstrip } from './Tijdstrip.tsx'
import type { Kaartlagen } from './use-kaart-lagen.ts'
import type { Kies } from './use-kaart.ts'

export interface MiddenProps extends PaneelProps {
  pan: Kies
  lagen: Kaartlagen
  voorzieningen: Voorzieningen | null
  kiesWoning: (key: string) => void
}

export interface KaartvlakProps extends MiddenProps {
  /** Little room: short words beside the wijken. */
  kort: boolean
}

const ICON = { size: 17, strokeWidth: 1.9, 'aria-hidden': true } as const
const WEERGAVEN = [
  { value: 'kaart', label: kaart.toon.kaart, icon: <MapIcon {...ICON} /> },
  { value: 'beide', label: kaart.toon.beide, icon: <Columns2 {...ICON} /> },
  { value: 'tabel', label: kaart.toon.tabel, icon: <Table2 {...ICON} /> },
] as const

/** Middle of the screen: map, table or both, with the years below. */
export function Middenvlak({ toon, ...props }: MiddenProps & { toon: Weergave }) {
  return (
    <div className={`kaart__midden kaart__midden--${toon}`}>
      <div className="kaart__weergave">
        <SegmentedControl
          legend={kaart.weergave}
          options={WEERGAVEN}
          value={toon}
          onChange={(next) => props.kies({ toon: next })}
        />
      </div>
      {toon === 'kaart' ? null : <Tabel {...props} />}
      {toon === 'tabel' ? null : <Kaartvlak {...props} kort={toon === 'beide'} />}
      <Tijdstrip {...props} />
    </div>
  )
}
