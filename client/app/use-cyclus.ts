import { useLocation, useSearchParams } from 'wouter'
import { useCycli } from '../api/cycli.ts'
import { cyclusPlace, paths, wijkaanpakPlace, wijkanalysePlace } from './paths.ts'

/**
 * The cyclus a person works in. It stands in the address, never in a store: in the path of a wijkanalyse, a wijkaanpak or a cyclus, elsewhere as
 * `?cyclus=`; without either it is the one with the newest peildatum.
 */
export function useCyclus() {
  const cycli = useCycli().data?.cycli ?? []
  const [path, navigate] = useLocation()
  const [search, setSearch] = useSearchParams()
  const place = wijkanalysePlace(path)
  const plan = wijkaanpakPlace(path)
  const own = cyclusPlace(path)
  const asked = place?.cyclus ?? plan?.cyclus ?? own ?? search.get('cyclus')
  const huidige = cycli.find((row) => row.id === asked) ?? cycli[0] ?? null

  const kies = (id: string) => {
    if (place !== null) {
      navigate(paths.wijkanalyse(id, place.wijk))
      return
    }
    if (plan !== null) {
      // Another cyclus has other plans, also where the wijk is the same.
      navigate(`${paths.wijkaanpakken}?cyclus=${encodeURIComponent(id)}`)
      return
    }
    if (own !== null) {
      navigate(paths.cyclus(id))
      return
    }
    setSearch((before) => {
      before.set('cyclus', id)
      return before
    })
  }
  return { cycli, huidige, kies }
}
