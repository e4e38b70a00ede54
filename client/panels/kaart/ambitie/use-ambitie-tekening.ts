import { useEffect, useMemo, useRef, useState } from 'react'
import type { Planvorm } from '../../../../geodata/schema/planvorm.ts'
import { keuringVoor } from '../../../map/tekenen/regels.ts'
import { tekent, type Tekenstand, type Vorm } from '../../../map/tekenen/stand.ts'
import type { Tekenhand } from '../../../map/tekenen/tekenhand.ts'
import { inAdres } from '../adres/ambitie-deel.ts'
import { ruimteInGemeente } from '../eigen/tekenruimte.ts'
import type { Grenzen } from '../tekenen/use-grondslag.ts'
import { useTekenhand } from '../tekenen/use-tekenhand.ts'
import type { Levend } from './levend.ts'
import { hoekenOver, hoekenVan, levendeVorm, metHoeken, zelfdeVorm } from './vormen.ts'

interface Input {
  ambitie: Planvorm | null
  grenzen: Grenzen | null
  gemeente: string
  levend: Levend
  bewaar: (vorm: Planvorm) => void
}

/**
 * Joins the drawing hand, the shape in the address and the live shape: what stands in the address is in the hand, a finished shape goes
 * into the address, and while a corner moves the live shape says where it is.
 */
export function useAmbitieTekening({ ambitie, grenzen, gemeente, levend, bewaar }: Input): {
  hand: Tekenhand
  stand: Tekenstand
  /** Area that is in the hand; 0 for a point or a line. */
  vlak: number
  begin: (vorm: Vorm) => void
  pak: (vlak: number) => void
} {
  const [vlak, setVlak] = useState(0)
  const room = hoekenOver(ambitie, vlak)
  const keur = useMemo(
    () => keuringVoor(ruimteInGemeente(grenzen, gemeente, room)),
    [grenzen, gemeente, room],
  )
  const { hand, stand } = useTekenhand(keur)
  const latest = useRef({ ambitie, vlak, bewaar })
  useEffect(() => {
    latest.current = { ambitie, vlak, bewaar }
  })

  // From the hand to the live shape, and to the address once it is finished.
  useEffect(() => {
    const tell = () => {
      const now = hand.lees()
      const { ambitie: before, vlak: at, bewaar: save } = latest.current
      const isMoving = tekent(now) || now.voorSlepen !== null
      // Another kind takes the place of what was there.
      const base = before?.soort === now.vorm ? before : null
      levend.zet(isMoving ? levendeVorm(base, at, now) : null)
      if (isMoving || !now.af || now.vorm === null) return
      const made = metHoeken(base, at, now.vorm, now.hoeken)
      if (made === null || zelfdeVorm(made, before)) return
      const kept = inAdres(made)
      latest.current.ambitie = kept
      save(kept)
    }
    const stop = hand.volg(tell)
    return () => {
      stop()
      levend.zet(null)
    }
  }, [hand, levend])

  // From the address to the hand: when it opens, and after a step back in the history.
  useEffect(() => {
    const now = hand.lees()
    if (tekent(now) || now.voorSlepen !== null) return
    const corners = hoekenVan(ambitie, vlak)
    if (ambitie === null || ambitie.soort === 'buurten' || corners === null) {
      if (now.vorm !== null) hand.doe({ soort: 'breekAf' })
      return
    }
    const held = now.vorm === null ? null : metHoeken(ambitie, vlak, now.vorm, now.hoeken)
    if (now.vorm === ambitie.soort && zelfdeVorm(held, ambitie)) return
    hand.doe({ soort: 'laad', vorm: ambitie.soort, hoeken: corners })
  }, [ambitie, vlak, hand])

  return {
    hand,
    stand,
    vlak,
    begin: (vorm) => {
      setVlak(0)
      latest.current = { ...latest.current, vlak: 0, ambitie: null }
      hand.doe({ soort: 'begin', vorm })
    },
    pak: setVlak,
  }
}
