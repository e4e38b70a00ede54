import { useEffect, useRef, useState } from 'react'
import type { AnswerOf } from '../../../server/contract/endpoint.ts'
import type { leesGrenzen } from '../../../server/contract/gebieden.ts'
import { type Thema, useThema } from '../../app/thema.ts'
import type { Kaart } from '../../map/kaart.ts'
import { useLaagbeeld } from './lagen/use-laagbeeld.ts'
import type { KaartvlakProps } from './paneel-props.ts'
import { useVlakken } from './use-vlakken.ts'

type Grenzen = AnswerOf<typeof leesGrenzen>
export type Kaartstaat = 'laadt' | 'klaar' | 'geen-webgl' | 'verloren' | 'mislukt'

interface Input extends KaartvlakProps {
  grenzen: Grenzen | null
  /** Area where a person stands with the arrow keys. */
  cursor: string | null
}

/** Below this width the words beside the wijken are kept short. */
const NARROW_PIXELS = 560

/** Room for the words beside the wijken, the buttons and the time strip when the area is fitted. */
function fitPadding(width: number) {
  const bottom = matchMedia('(max-width: 639px)').matches ? 44 : 104
  return width < NARROW_PIXELS
    ? { top: 58, bottom, left: 12, right: 116 }
    : { top: 54, bottom, left: 44, right: Math.min(212, width * 0.32) }
}

/** Waits until the first text has been painted: the map's code must not stand in its way. */
function afterPaint(run: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(run, 0)
  })
  return () => {
    cancelAnimationFrame(frame)
    clearTimeout(timer)
  }
}

function hasWebgl(): boolean {
  const context = document.createElement('canvas').getContext('webgl2')
  context?.getExtension('WEBGL_lose_context')?.loseContext()
  return context !== null
}

/** Makes the map object once the borders are there and keeps it in step with the choices. */
export function useKaartobject(input: Input) {
  const container = useRef<HTMLDivElement>(null)
  const [kaartobject, setKaartobject] = useState<Kaart | null>(null)
  const [staat, setStaat] = useState<Kaartstaat>('laadt')
  const thema = useThema()
  const { bron, grenzen } = input
  const latest = useRef({ ...input, thema })
  useEffect(() => {
    latest.current = { ...input, thema }
  })

  useEffect(() => {
    const place = container.current
    if (grenzen === null || place === null) return
    let made: Kaart | null = null
    let gone = false
    const make = async () => {
      const { Kaart: Made } = await import('../../map/kaart.ts')
      if (gone) return
      const now = latest.current
      const object = await Made.create(
        place,
        {
          thema: now.thema,
          geometrie: { gebieden: grenzen.gebieden, wijken: bron.wijken },
          kleinsteSchaalnoemer: grenzen.kleinsteSchaalnoemer,
          beeld: now.keuze.beeld,
          rand: fitPadding,
          zonderBeweging: matchMedia('(prefers-reduced-motion: reduce)').matches,
        },
        {
          kies: (code) => latest.current.kies({ gebied: code }),
          zweef: () => undefined,
          beeld: (beeld, byPerson) => {
            if (byPerson) latest.current.pan({ beeld })
          },
          klaar: () => setStaat('klaar'),
          verloren: () => setStaat('verloren'),
        },
      )
      if (gone) {
        object.destroy()
        return
      }
      made = object
      setStaat('klaar')
      setKaartobject(object)
      latest.current.opKaart(object)
    }
    const cancel = afterPaint(() => {
      // Only now is looked whether there is WebGL at all: making a context to find out takes time that everybody would wait.
      make().catch(() => setStaat(hasWebgl() ? 'mislukt' : 'geen-webgl'))
    })
    return () => {
      gone = true
      cancel()
      made?.destroy()
      setKaartobject(null)
      latest.current.opKaart(null)
    }
  }, [grenzen, bron])

  const lagenMislukt = useStaat(kaartobject, input, thema)
  return { container, kaartobject, staat, lagenMislukt }
}

/** Tells the map what changed: colours, layers, selection, theme. True when deck.gl could not be loaded. */
function useStaat(object: Kaart | null, input: Input, thema: Thema): boolean {
  const { model, keuze, vlakbeeld, grenzen, cursor } = input
  useVlakken(object, { model, vlakbeeld, gebieden: grenzen?.gebieden, thema })

  const { beeld } = keuze
  useEffect(() => {
    if (beeld !== null) object?.setBeeld(beeld)
  }, [object, beeld])

  useEffect(() => object?.setSelectie(cursor ?? keuze.gebied), [object, cursor, keuze.gebied])

  return useLaagbeeld(object, input, thema)
}
