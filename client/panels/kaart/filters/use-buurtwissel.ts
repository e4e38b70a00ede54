import { useCallback, useEffect, useRef } from 'react'
import { kiesTekst } from '../../../../server/contract/text/nl/kaart-filters.ts'
import { wissel } from '../../../map/filter/buurten.ts'
import type { PaneelProps } from '../paneel-props.ts'

/**
 * Picks a buurt by hand, or lets it go; one function for as long as the screen stands.
 *
 * @param zeg told in words what happened
 */
export function useBuurtwissel(
  props: Pick<PaneelProps, 'bron' | 'keuze' | 'kies'>,
  zeg: (words: string) => void,
): (code: string) => void {
  const latest = useRef({ ...props, zeg })
  useEffect(() => {
    latest.current = { ...props, zeg }
  })
  return useCallback((code: string) => {
    const { bron, keuze, kies, zeg: say } = latest.current
    const buurten = wissel(keuze.filters.buurten, code)
    const naam = bron.gebied.get(code)?.naam ?? code
    say((buurten.includes(code) ? kiesTekst.gekozen : kiesTekst.afgekozen)(naam, buurten.length))
    kies({ filters: { ...keuze.filters, buurten } })
  }, [])
}
