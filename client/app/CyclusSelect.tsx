import { useLocation } from 'wouter'
import type { Sessie } from '../../server/contract/sessie.ts'
import { algemeen } from '../../server/contract/text/nl/algemeen.ts'
import { Select } from '../ui/Select.tsx'
import { paths } from './paths.ts'
import { useCyclus } from './use-cyclus.ts'

const NEW = 'nieuw'

/** The cyclus a person works in, and the way to start the next one. */
export function CyclusSelect({ sessie }: { sessie: Sessie }) {
  const { cycli, huidige, kies } = useCyclus()
  const [path, navigate] = useLocation()
  const mayStart = sessie.mag.includes('cyclus-maken')
  if (huidige === null && !mayStart) return null
  const onNewScreen = path === paths.nieuweCyclus
  return (
    <div className="header__cyclus">
      <Select
        label={algemeen.cyclus}
        labelHidden
        value={onNewScreen ? NEW : (huidige?.id ?? '')}
        onChange={(value) => {
          if (value === NEW) navigate(paths.nieuweCyclus)
          else if (onNewScreen) navigate(`${paths.wijkanalyseKiezen}?cyclus=${encodeURIComponent(value)}`)
          else kies(value)
        }}
      >
        {huidige === null && !onNewScreen ? <option value="">{algemeen.indelingStandaard}</option> : null}
        {cycli.map((row) => (
          <option key={row.id} value={row.id}>
            {row.naam}
          </option>
        ))}
        {mayStart ? <option value={NEW}>{algemeen.nieuweCyclus}</option> : null}
      </Select>
    </div>
  )
}
