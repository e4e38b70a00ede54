import { useEffect, useMemo, useRef, useState } from 'react'
import type { Positie } from '../../../../geodata/schema/gebied.ts'
import { keuringVoor } from '../../../map/tekenen/regels.ts'
import type { Tekenstand } from '../../../map/tekenen/stand.ts'
import type { Tekenhand } from '../../../map/tekenen/tekenhand.ts'
import type { EigenGebied } from '../adres/keuze.ts'
import { useTekenhand } from '../tekenen/use-tekenhand.ts'
import type { Grenzen } from '../tekenen/use-grondslag.ts'
import { ruimteInGemeente } from './tekenruimte.ts'
import { hoekenOver, zelfdeVlak, zetVlak } from './wijzigen.ts'

interface Input {
  eigen: EigenGebied | null
  grenzen: Grenzen | null
  gemeente: string
  bewaar: (eigen: EigenGebied) => void
}

/**
 * Joins the drawing hand and the own area in the address: a finished ring goes into the address, a ring that is changed
 * replaces itself there, and a step back in the history of the browser puts back the ring in the hand.
 */
export function useEigenTekening({ eigen, grenzen, gemeente, bewaar }: Input): {
  hand: Tekenhand
  stand: Tekenstand
  /** Place of the ring that the hand holds; null: a new one, or none. */
  bewerkt: number | null
  begin: () => void
  wijzig: (at: number) => void
  laatLos: () => void
} {
  const [held, setHeld] = useState<number | null>(null)
  const room = hoekenOver(eigen, held)
  const keur = useMemo(
    () => keuringVoor(ruimteInGemeente(grenzen, gemeente, room)),
    [grenzen, gemeente, room],
  )
  const { hand, stand } = useTekenhand(keur)
  /** The ring that the hand and the address last agreed about. */
  const agreed = useRef<readonly Positie[] | null>(null)
  const latest = useRef({ held, eigen, bewaar })
  useEffect(() => {
    latest.current = { held, eigen, bewaar }
  })

  // From the hand to the address.
  useEffect(
    () =>
      hand.volg(() => {
        const now = hand.lees()
        if (now.hoeken.length === 0) {
          // Another drawing begins, or none is left: what it held stays in the address as it is.
          agreed.current = null
          latest.current.held = null
          setHeld(null)
          return
        }
        if (now.vorm !== 'vlak' || !now.af || now.voorSlepen !== null) return
        if (agreed.current !== null && zelfdeVlak(agreed.current, now.hoeken)) return
        const { eigen: area, held: before, bewaar: save } = latest.current
        const at = before ?? area?.vlakken.length ?? 0
        agreed.current = now.hoeken
        latest.current.held = at
        setHeld(at)
        save(zetVlak(area, at, now.hoeken))
      }),
    [hand],
  )

  // From the address to the hand.
  const inAddress = held === null ? null : (eigen?.vlakken[held] ?? null)
  const before = useRef(inAddress)
  useEffect(() => {
    const was = before.current
    before.current = inAddress
    if (was === null || was === inAddress || agreed.current === null) return
    if (inAddress === null) hand.doe({ soort: 'breekAf' })
    else if (!zelfdeVlak(agreed.current, inAddress)) {
      agreed.current = inAddress
      hand.doe({ soort: 'laad', vorm: 'vlak', hoeken: inAddress })
    }
  }, [inAddress, hand])

  return {
    hand,
    stand,
    bewerkt: inAddress === null ? null : held,
    begin: () => hand.doe({ soort: 'begin', vorm: 'vlak' }),
    wijzig: (at) => {
      const ring = eigen?.vlakken[at]
      if (ring === undefined) return
      agreed.current = ring
      latest.current.held = at
      setHeld(at)
      hand.doe({ soort: 'laad', vorm: 'vlak', hoeken: ring })
    },
    laatLos: () => hand.doe({ soort: 'breekAf' }),
  }
}
