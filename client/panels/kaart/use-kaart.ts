import { useCallback, useEffect, useMemo, useRef, useSyncExternalStore } from 'react'
import { useLocation, useSearch } from 'wouter'
import { useIndicatoren, useKaartgegevens } from '../../api/cijfers.ts'
import { useGebieden } from '../../api/gebieden.ts'
import { asProblem } from '../../api/problem.ts'
import { useEigenWijken } from '../../api/sessie.ts'
import { ownWijken } from '../../app/eigen-wijken.ts'
import { paths } from '../../app/paths.ts'
import { type Kaartbron, maakKaartbron } from '../../map/kaartbron.ts'
import { leesAdres, schrijfAdres } from './adres/adres.ts'
import { controleerKeuze } from './adres/controle.ts'
import type { AdresFout, KaartKeuze } from './adres/keuze.ts'
import { volgendeKeuze } from './adres/volgende.ts'

/** The figures of the map as one source, once all three answers are there; of an earlier data version when one is named. */
function useBron(cyclus: string | null, versie: string | null, enabled: boolean) {
  const gebieden = useGebieden(cyclus ?? undefined, { versie, enabled })
  const indicatoren = useIndicatoren({ versie, enabled })
  const kaartgegevens = useKaartgegevens({ versie, enabled })
  const own = useEigenWijken()
  const bron = useMemo(
    () =>
      gebieden.data && indicatoren.data && kaartgegevens.data
        ? maakKaartbron(
            {
              gebieden: { ...gebieden.data, wijken: ownWijken(gebieden.data.wijken, own) },
              indicatoren: indicatoren.data,
              kaartgegevens: kaartgegevens.data,
            },
            versie !== null,
          )
        : null,
    [gebieden.data, indicatoren.data, kaartgegevens.data, own, versie],
  )
  const failed = [gebieden, indicatoren, kaartgegevens].filter((query) => query.isError)
  return {
    bron: enabled ? bron : null,
    // What was answered before stays on the screen when asking again fails.
    error: bron === null ? (failed[0]?.error ?? null) : null,
    opnieuw: () => {
      for (const query of failed) void query.refetch()
    },
    /** Moment of the newest answer, in milliseconds. */
    gehaaldOp: kaartgegevens.dataUpdatedAt,
  }
}

/** What became of the data version that the address names. */
export type Versiestaat =
  | { soort: 'geen' }
  /** It is another than the present one, and its figures are on their way. */
  | { soort: 'laadt' }
  /** The server no longer has it. */
  | { soort: 'weg' }
  /** It could not be fetched; asking again may help. */
  | { soort: 'mislukt' }
  | { soort: 'er'; bron: Kaartbron; nu: Kaartbron }

/**
 * The figures of the screen: the newest, or with `toen` those of the data version in the address. An address with an older
 * version shows the newest figures until a person asks for those of then: nobody should read old figures without knowing it.
 */
export function useKaartbron(cyclus: string | null) {
  const search = useSearch()
  const { versie, toen } = useMemo(() => leesAdres(search).keuze, [search])
  const nu = useBron(cyclus, null, true)
  const isAnother = versie !== null && nu.bron !== null && nu.bron.versie.naam !== versie
  const eerder = useBron(cyclus, versie, isAnother)
  const staat = useMemo((): Versiestaat => {
    if (!isAnother || nu.bron === null) return { soort: 'geen' }
    if (eerder.bron !== null) return { soort: 'er', bron: eerder.bron, nu: nu.bron }
    if (eerder.error === null) return { soort: 'laadt' }
    return { soort: asProblem(eerder.error).status < 500 ? 'weg' : 'mislukt' }
  }, [isAnother, nu.bron, eerder.bron, eerder.error])
  const waits = toen && (staat.soort === 'laadt' || (versie !== null && nu.bron === null))
  return {
    bron: waits ? null : toen && staat.soort === 'er' ? staat.bron : nu.bron,
    error: nu.error,
    opnieuw: nu.opnieuw,
    gehaaldOp: nu.gehaaldOp,
    staat,
    /** Asks the figures of then again. */
    toenOpnieuw: eerder.opnieuw,
  }
}

/** Windows too narrow for panels beside the map: choices and profile are sheets over it (blad/bladen.css). */
export const BLADEN = '(max-width: 1099px)'

/** Of those, the ones with little room: the years stand below the map and words on it are short (gereedschap.css, tijdstrip.css). */
export const KRAP = '(max-width: 639px), (max-width: 1099px) and (max-height: 560px)'

export type Kies = (patch: Partial<KaartKeuze>) => void

/** The choice in the address, checked against the figures; choices are steps in the history, panning is not. */
export function useKaartKeuze(bron: Kaartbron | null) {
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
