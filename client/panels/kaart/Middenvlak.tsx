import { Columns2, Map as MapIcon, Table2 } from 'lucide-react'
import { useState } from 'react'
import type { Kaart } from '../../map/kaart.ts'
import { kaart } from '../../../server/contract/text/nl/kaart.ts'
import { SegmentedControl } from '../../ui/SegmentedControl.tsx'
import type { Weergave } from './adres/keuze.ts'
import { EigenOpKaart } from './eigen/EigenOpKaart.tsx'
import { Filterregel } from './filters/Filterregel.tsx'
import { useBehouden } from './filters/use-behouden.ts'
import { Gereedschapsbalk } from './gereedschap/Gereedschapsbalk.tsx'
import { Gereedschapspaneel } from './gereedschap/Gereedschapspaneel.tsx'
import { Kaartvlak } from './Kaartvlak.tsx'
import type { MiddenProps } from './paneel-props.ts'
import { Tabel } from './Tabel.tsx'
import { Tijdstrip } from './Tijdstrip.tsx'
import './gereedschap/gereedschap.css'

const ICON = { size: 17, strokeWidth: 1.9, 'aria-hidden': true } as const
const WEERGAVEN = [
  { value: 'kaart', label: kaart.toon.kaart, icon: <MapIcon {...ICON} /> },
  { value: 'beide', label: kaart.toon.beide, icon: <Columns2 {...ICON} /> },
  { value: 'tabel', label: kaart.toon.tabel, icon: <Table2 {...ICON} /> },
] as const

/** Middle of the screen: map, table or both, with the years below. */
export function Middenvlak({ toon, ...props }: MiddenProps & { toon: Weergave }) {
  const [attempt, setAttempt] = useState(0)
  const [kaartobject, setKaartobject] = useState<Kaart | null>(null)
  const behouden = useBehouden(props.model, props.keuze.filters)
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
      <Gereedschapsbalk open={props.keuze.gereedschap} kies={props.kies} />
      {toon === 'tabel' || toon === 'beide' ? null : (
        <Filterregel {...props} behouden={behouden} plaats="kaart" />
      )}
      {toon === 'kaart' ? null : <Tabel {...props} />}
      {toon === 'tabel' ? null : (
        <Kaartvlak
          key={attempt}
          {...props}
          kort={toon === 'beide'}
          opnieuw={() => setAttempt(attempt + 1)}
          opKaart={setKaartobject}
        />
      )}
      {kaartobject === null ? null : <EigenOpKaart kaartobject={kaartobject} eigen={props.keuze.eigen} />}
      <Gereedschapspaneel
        {...props}
        kaartobject={toon === 'tabel' ? null : kaartobject}
        sluit={() => props.kies({ gereedschap: null })}
      />
      <Tijdstrip key={props.keuze.cijfer} {...props} />
    </div>
  )
}
