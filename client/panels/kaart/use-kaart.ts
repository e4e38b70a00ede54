import { useCallback, useEffect, useMemo, useRef, useSyncExternalStore } from 'react'
import { useLocation, useSearch } from 'wouter'
import { useIndicatoren, useKaartgegevens } from '../../api/cijfers.ts'
import { useGebieden } from '../../api/gebieden.ts'
import { useEigenWijken } from '../../api/sessie.ts'
import { ownWijken } from '../../app/eigen-wijken.ts'
import { paths } from '../../app/paths.ts'
import { maakKaartbron } from '../../map/kaartbron.ts'
import { leesAdres, schrijfAdres } from './adres/adres.ts'
import { controleerKeuze } from './adres/controle.ts'
import type { AdresFout, KaartKeuze } from './adres/keuze.ts'
import { volgendeKeuze } from './adres/volgende.ts'

/** The figures of the map as one source, once all three answers are there. */
export function useKaartbron(cyclus: string | null) {
  const gebieden = useGebieden(cyclus ?? undefined)
  const indicatoren = useIndicatoren()
  const kaartgegevens = useKaartgegevens()
  const own = useEigenWijken()
  const bron = useMemo(
    () =>
      gebieden.data && indicatoren.data && kaartgegevens.data
        ? maakKaartbron({
            gebieden: { ...gebieden.data, wijken: ownWijken(gebieden.data.wijken, own) },
            indicatoren: indicatoren.data,
            kaartgegevens: kaartgegevens.data,
          })
        : null,
    [gebieden.data, indicatoren.data, kaartgegevens.data, own],
  )
  const failed = [gebieden, indicatoren, kaartgegevens].filter((query) => query.isError)
  return {
    bron,
    error: failed[0]?.error ?? null,
    opnieuw: () => {
      for (const query of failed) void query.refetch()
    },
  }
}

export type Kies = (patch: Partial<KaartKeuze>) => void

/** The choice in the address, checked against the figures; choices are steps in the history, panning is not. */
export function useKaartKeuze(bron: ReturnType<typeof maakKaartbron> | null) {
  const search = useSearch()
  const [, navigate] = useLocation()
  const { keuze, fouten } = useMemo(() => {
    const read = leesAdres(search)
    if (bron === null) return read
    const checked = controleerKeuze(bron, read.keuze)
    return { keuze: checked.keuze, fouten: [...read.fouten, ...checked.fouten] as AdresFout[] }
  }, [search, bron])
  const latest = useRef(keuze)
  useEffect(() => {
    latest.current = keuze
  }, [keuze])
  const go = useCallback(
    (patch: Partial<KaartKeuze>, replace: boolean) => {
      const next = volgendeKeuze(latest.current, patch)
      latest.current = next
      navigate(paths.kaart + schrijfAdres(next), { replace })
    },
    [navigate],
  )
  const kies: Kies = useCallback((patch) => go(patch, false), [go])
  const pan: Kies = useCallback((patch) => go(patch, true), [go])
  return { keuze, fouten, kies, pan }
}

/** Whether a media query holds, followed as the window changes. */
export function useMedia(query: string): boolean {
  const media = useMemo(() => matchMedia(query), [query])
  return useSyncExternalStore(
    (changed) => {
      media.addEventListener('change', changed)
      return () => media.removeEventListener('change', changed)
    },
    () => media.matches,
  )
}
