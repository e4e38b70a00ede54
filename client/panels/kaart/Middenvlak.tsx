import { Columns2, LayoutGrid, Map as MapIcon, Table2 } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import type { Kaart } from '../../map/kaart.ts'
import { kaart } from '../../../server/contract/text/nl/kaart.ts'
import { SegmentedControl } from '../../ui/SegmentedControl.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { AmbitieOpKaart } from './ambitie/AmbitieOpKaart.tsx'
import { PLAN, type Weergave } from './adres/keuze.ts'
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

const Veeg = lazy(() => import('./tijd/Veeg.tsx').then((module) => ({ default: module.Veeg })))
const Veegtabel = lazy(() => import('./tijd/Veegtabel.tsx').then((module) => ({ default: module.Veegtabel })))
const Plantabel = lazy(() => import('./tijd/Plantabel.tsx').then((module) => ({ default: module.Plantabel })))
const WijkenRaster = lazy(() =>
  import('./tijd/WijkenRaster.tsx').then((module) => ({ default: module.WijkenRaster })),
)

const ICON = { size: 17, strokeWidth: 1.9, 'aria-hidden': true } as const
const WEERGAVEN = [
  { value: 'kaart', label: kaart.toon.kaart, icon: <MapIcon {...ICON} /> },
  { value: 'beide', label: kaart.toon.beide, icon: <Columns2 {...ICON} /> },
  { value: 'tabel', label: kaart.toon.tabel, icon: <Table2 {...ICON} /> },
  { value: 'wijken', label: kaart.toon.wijken, icon: <LayoutGrid {...ICON} /> },
] as const

/** Middle of the screen: map, table, both or a map for each wijk, with the years below. */
export function Middenvlak({ toon, ...props }: MiddenProps & { toon: Weergave }) {
  const [attempt, setAttempt] = useState(0)
  const [kaartobject, setKaartobject] = useState<Kaart | null>(null)
  const hasMap = toon === 'kaart' || toon === 'beide'
  const hasTable = toon === 'tabel' || toon === 'beide'
  const kort = toon === 'beide'
  const vergelijkt = props.keuze.naast !== null
  const metPlan = props.keuze.naast === PLAN
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
      {hasTable ? null : <Filterregel {...props} behouden={behouden} plaats="kaart" />}
      <Suspense fallback={<Skeleton label={kaart.laden} heightPixels={320} />}>
        {hasTable && !vergelijkt ? <Tabel {...props} /> : null}
        {hasTable && vergelijkt && !metPlan ? <Veegtabel {...props} /> : null}
        {hasTable && metPlan ? <Plantabel {...props} /> : null}
        {toon === 'wijken' ? <WijkenRaster {...props} /> : null}
      </Suspense>
      {hasMap ? (
        <Kaartvlak
          key={attempt}
          {...props}
          kort={kort || vergelijkt}
          opnieuw={() => setAttempt(attempt + 1)}
          opKaart={setKaartobject}
          boven={
            vergelijkt && kaartobject !== null ? (
              <Suspense fallback={null}>
                <Veeg {...props} kort={kort || vergelijkt} kaartobject={kaartobject} />
              </Suspense>
            ) : null
          }
        />
      ) : null}
      {kaartobject === null || !hasMap ? null : (
        <>
          <EigenOpKaart kaartobject={kaartobject} eigen={props.keuze.eigen} />
          <AmbitieOpKaart
            kaartobject={kaartobject}
            ambitie={props.keuze.ambitie}
            inHand={props.keuze.gereedschap === 'ambitie'}
          />
        </>
      )}
      <Gereedschapspaneel
        {...props}
        kaartobject={hasMap ? kaartobject : null}
        sluit={() => props.kies({ gereedschap: null })}
      />
      <Tijdstrip key={props.keuze.cijfer} {...props} />
    </div>
  )
}
