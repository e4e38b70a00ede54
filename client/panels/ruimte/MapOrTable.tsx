import { type ComponentProps, type ReactNode, useState } from 'react'
import { algemeen } from '../../../server/contract/text/nl/algemeen.ts'
import { ruimteTekst } from '../../../server/contract/text/nl/ruimte.ts'
import { wijkkaartTekst } from '../../../server/contract/text/nl/wijkkaart.ts'
import { useGrenzen } from '../../api/gebieden.ts'
import { Problem } from '../../app/Problem.tsx'
import { SegmentedControl } from '../../ui/SegmentedControl.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { AreaMap } from '../wijkanalyse/AreaMap.tsx'
import '../wijkanalyse/map-panel.css'

const VIEWS = [
  { value: 'kaart', label: ruimteTekst.kaart },
  { value: 'tabel', label: ruimteTekst.tabel },
] as const

/** A whole city needs more room than a wijk. */
const MOST_HEIGHT_PIXELS = 640

interface Props {
  /** What is chosen, before the choice of map or table. */
  choice: ReactNode
  map: Omit<ComponentProps<typeof AreaMap>, 'areas' | 'mostHeightPixels'>
  legend: ReactNode
  table: ReactNode
}

/** A map with its legend, or the table with the same values. */
export function MapOrTable({ choice, map, legend, table }: Props) {
  const [view, setView] = useState<'kaart' | 'tabel'>('kaart')
  const borders = useGrenzen()
  return (
    <div className="map-panel">
      <div className="map-or-table__head niet-afdrukken">
        {choice}
        <SegmentedControl legend={ruimteTekst.weergave} options={VIEWS} value={view} onChange={setView} />
      </div>
      {borders.isError && view === 'kaart' ? (
        <Problem error={borders.error} onRetry={() => void borders.refetch()} />
      ) : null}
      <div className="map-panel__frame">
        {view === 'tabel' ? (
          <div className="map-panel__table">{table}</div>
        ) : (
          <>
            {borders.isPending ? <Skeleton label={algemeen.laden} heightPixels={400} /> : null}
            {borders.data === undefined ? null : (
              <AreaMap {...map} areas={borders.data.gebieden} mostHeightPixels={MOST_HEIGHT_PIXELS} />
            )}
            {legend}
          </>
        )}
      </div>
      {view === 'kaart' ? (
        <p className="subtle">
          {wijkkaartTekst.grenzen} {wijkkaartTekst.randNietHelemaal}
        </p>
      ) : null}
    </div>
  )
}
