import { useEffect, useRef } from 'react'
import { useGrenzen } from '../../../api/gebieden.ts'
import type { Kaart } from '../../../map/kaart.ts'
import type { EigenGebied } from '../adres/keuze.ts'

/** Keeps the own area of the address on the map, also when its tool is closed. */
export function EigenOpKaart({ kaartobject, eigen }: { kaartobject: Kaart; eigen: EigenGebied | null }) {
  const grenzen = useGrenzen().data ?? null
  const shown = useRef(false)
  useEffect(() => {
    // The code of the layer comes with the first own area.
    if (grenzen === null || (eigen === null && !shown.current)) return
    shown.current = true
    let gone = false
    kaartobject
      .deel('eigenlaag', async (map) => {
        const { Eigenlaag } = await import('../../../map/delen/eigenlaag.ts')
        return new Eigenlaag(map)
      })
      .then((laag) => {
        if (gone) return
        const chosen = new Set(eigen?.buurten)
        const borders = grenzen.gebieden.flatMap(({ code, grens }) => (chosen.has(code) ? [grens] : []))
        laag.toon(borders, eigen?.vlakken ?? [])
      })
      // The profile and its table say the same without the outline.
      .catch(() => undefined)
    return () => {
      gone = true
    }
  }, [kaartobject, grenzen, eigen])
  return null
}
