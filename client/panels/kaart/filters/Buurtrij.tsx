import type { ReactNode } from 'react'
import { kiesTekst } from '../../../../server/contract/text/nl/kaart-filters.ts'
import { wissel } from '../../../map/filter/buurten.ts'
import type { PaneelProps } from '../paneel-props.ts'
import { useIsAangewezen, wijstAan } from './use-aangewezen.ts'

interface Props {
  code: string
  /** Its profile is open. */
  gekozen: boolean
  /** It does not fit the filters and is listed all the same. */
  rest: boolean
  children: ReactNode
}

/** A row of the table. Mouse and focus in it point at the buurt in the map and the legend, and the other way round. */
export function Buurtrij({ code, gekozen, rest, children }: Props) {
  const isPointedAt = useIsAangewezen(code)
  const names = [
    gekozen ? 'tabel__rij--gekozen' : '',
    isPointedAt ? 'tabel__rij--aangewezen' : '',
    rest ? 'tabel__rij--rest' : '',
  ].filter((name) => name !== '')
  return (
    // Pointing is an extra for whoever sees map and table beside each other; nothing can be done by it alone.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <tr className={names.length === 0 ? undefined : names.join(' ')} {...wijstAan(code)}>
      {children}
    </tr>
  )
}

interface KeuzeProps extends Pick<PaneelProps, 'keuze' | 'kies'> {
  code: string
  naam: string
  /** Told before the filters change. */
  bijKeuze: () => void
}

/** Box in a row: picks the buurt by hand, or lets it go. */
export function Buurtkeuze({ code, naam, keuze, kies, bijKeuze }: KeuzeProps) {
  const { filters } = keuze
  return (
    <label className="rijkeuze">
      <input
        type="checkbox"
        aria-label={kiesTekst.kies(naam)}
        title={kiesTekst.kort}
        checked={filters.buurten.includes(code)}
        onChange={() => {
          bijKeuze()
          kies({ filters: { ...filters, buurten: wissel(filters.buurten, code) } })
        }}
      />
    </label>
  )
}
