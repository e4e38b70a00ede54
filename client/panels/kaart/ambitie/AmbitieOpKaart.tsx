import { useEffect, useRef } from 'react'
import type { Planvorm } from '../../../../geodata/schema/planvorm.ts'
import { useGrenzen } from '../../../api/gebieden.ts'
import type { Kaart } from '../../../map/kaart.ts'

/** Keeps the ambition of the address on the map; while the hand holds it, the hand draws it. */
export function AmbitieOpKaart({
  kaartobject,
  ambitie,
  inHand,
}: {
  kaartobject: Kaart
  ambitie: Planvorm | null
  inHand: boolean
}) {
  const grenzen = useGrenzen().data ?? null
  const shown = useRef(false)
  const vorm = inHand && ambitie?.soort !== 'buurten' ? null : ambitie
  useEffect(() => {
    if (grenzen === null || (vorm === null && !shown.current)) return
    shown.current = true
    let gone = false
    kaartobject
      .deel('ambitielaag', async (map) => {
        const { Ambitielaag } = await import('../../../map/delen/ambitielaag.ts')
        return new Ambitielaag(map)
      })
      .then((laag) => {
        if (gone) return
        const chosen = new Set(vorm?.soort === 'buurten' ? vorm.buurten : [])
        const borders = grenzen.gebieden.flatMap(({ code, grens }) => (chosen.has(code) ? [grens] : []))
        laag.toon(vorm, borders)
      })
      // The panel and its table say the same without the outline.
      .catch(() => undefined)
    return () => {
      gone = true
    }
  }, [kaartobject, grenzen, vorm])
  return null
}
