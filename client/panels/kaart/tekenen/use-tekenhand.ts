import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import type { Koppeling, Tekenlaag } from '../../../map/delen/tekenlaag.ts'
import type { Kaart } from '../../../map/kaart.ts'
import type { Keuring } from '../../../map/tekenen/opdrachten.ts'
import type { Tekenstand } from '../../../map/tekenen/stand.ts'
import { Tekenhand } from '../../../map/tekenen/tekenhand.ts'

/** A drawing hand for as long as a tool is open, and its state. The rules may change while it is open. */
export function useTekenhand(keur: Keuring): { hand: Tekenhand; stand: Tekenstand } {
  const [hand] = useState(() => new Tekenhand(keur))
  useEffect(() => hand.setKeuring(keur), [hand, keur])
  const stand = useSyncExternalStore(hand.volg, hand.lees)
  return { hand, stand }
}

/**
 * Ties a tool to the drawing layer of the map while it is open; gives a way to bring the focus to the map. Null: there is no map,
 * and the tool works without.
 */
export function useTekenlaag(kaartobject: Kaart | null, koppeling: Koppeling): Tekenlaag | null {
  const [laag, setLaag] = useState<Tekenlaag | null>(null)
  const latest = useRef(koppeling)
  useEffect(() => {
    latest.current = koppeling
  })
  useEffect(() => {
    if (kaartobject === null) return
    let gone = false
    let untie: (() => void) | null = null
    kaartobject
      .deel('tekenlaag', async (map) => {
        const { Tekenlaag: Made } = await import('../../../map/delen/tekenlaag.ts')
        return new Made(map)
      })
      .then((made) => {
        if (gone) return
        // What the tool says now is asked at every event, so that it need not be tied anew at every change.
        untie = made.koppel({
          get hand() {
            return latest.current.hand
          },
          get grenzen() {
            return latest.current.grenzen
          },
          get vormen() {
            return latest.current.vormen
          },
          get klik() {
            return latest.current.klik
          },
          get verlaat() {
            return latest.current.verlaat
          },
          andereVorm: (vorm) => latest.current.andereVorm(vorm),
          opschrift: (stand) => latest.current.opschrift(stand),
        })
        setLaag(made)
        // Opened with a key of the map: the person stands there already and begins at once.
        const { hand, vormen } = latest.current
        const [usual] = vormen
        if (made.heeftFocus && usual !== undefined) hand.doe({ soort: 'begin', vorm: usual })
      })
      // Without the code of the layer the list of corners still draws.
      .catch(() => undefined)
    return () => {
      gone = true
      untie?.()
      setLaag(null)
    }
  }, [kaartobject])
  return laag
}
