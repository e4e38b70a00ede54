import { useEffect, useRef } from 'react'
import { useGrenzen } from '../../../api/gebieden.ts'
import type { Planambitie } from '../../../api/planambities.ts'
import type { Kaart } from '../../../map/kaart.ts'

/** Draws the ambitions of the plans while their layer is on; their names stand on them, and the legend lists them all. */
export function useAmbitiesOpKaart(object: Kaart | null, ambities: readonly Planambitie[] | null): void {
  const grenzen = useGrenzen().data ?? null
  const drawn = useRef(false)
  useEffect(() => {
    if (object === null || grenzen === null || (ambities === null && !drawn.current)) return
    drawn.current = true
    let gone = false
    const draw = async () => {
      const { Plannenlaag } = await import('../../../map/delen/plannenlaag.ts')
      const laag = await object.deel('ambities', (map) => new Plannenlaag(map, 'ambities'))
      if (gone) return
      laag.toon(
        (ambities ?? []).flatMap(({ id, titel, nummer, vorm }) => {
          if (vorm === null) return []
          const chosen = new Set(vorm.soort === 'buurten' ? vorm.buurten : [])
          return {
            id,
            naam: nummer === null ? titel : `${nummer}. ${titel}`,
            vorm,
            grenzen: grenzen.gebieden.flatMap(({ code, grens }) => (chosen.has(code) ? [grens] : [])),
            gekozen: true,
          }
        }),
        null,
      )
    }
    // The list of the legend says the same without the outlines.
    draw().catch(() => undefined)
    return () => {
      gone = true
    }
  }, [object, grenzen, ambities])
}
