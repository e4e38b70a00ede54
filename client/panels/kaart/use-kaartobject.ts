import { useEffect, useRef, useState } from 'react'
import type { AnswerOf } from '../../../server/contract/endpoint.ts'
import type { leesGrenzen } from '../../../server/contract/gebieden.ts'
import { onVerbinding } from '../../api/verbinding.ts'
import { type Thema, useThema } from '../../app/thema.ts'
import { aanwijzer } from '../../map/aanwijzer.ts'
import type { Behouden } from '../../map/filter/buurten.ts'
import type { Kaart } from '../../map/kaart.ts'
import type { Wijk } from '../../map/kaartbron.ts'
import { useLaagbeeld } from './lagen/use-laagbeeld.ts'
import type { KaartvlakProps } from './paneel-props.ts'
import { KRAP } from './use-kaart.ts'
import { useVlakken } from './use-vlakken.ts'

type Grenzen = AnswerOf<typeof leesGrenzen>
/** `herstelt`: the browser took the picture away and the map is made anew by itself; `verloren`: it did so time and again. */
export type Kaartstaat = 'laadt' | 'klaar' | 'geen-webgl' | 'herstelt' | 'verloren' | 'mislukt'

interface Input extends KaartvlakProps {
  grenzen: Grenzen | null
  /** Area where a person stands with the arrow keys. */
  cursor: string | null
  /** Buurten that keep their words. */
  behouden: Behouden
}

/** Below this width the words beside the wijken are kept short. */
const NARROW_PIXELS = 560

/** The size of text that the room below was measured with. */
const TEXT_PIXELS = 16

/** Of a low map the area itself keeps at least this share of the height. */
const LEAST_SHARE = 0.45

/** Room for the words beside the wijken, the buttons and the years when the area is fitted; it grows with the text. */
function fitPadding(width: number, height: number) {
  const grown = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / TEXT_PIXELS
  const krap = matchMedia(KRAP).matches
  const around =
    width < NARROW_PIXELS
      ? { top: grown * (krap ? 116 : 58), bottom: grown * (krap ? 84 : 104), left: 12, right: 116 }
      : {
          top: grown * 62,
          bottom: grown * (krap ? 68 : 104),
          left: 44,
          right: Math.min(grown * 212, width * 0.32),
        }
  const shrunk = Math.min(1, ((1 - LEAST_SHARE) * height) / (around.top + around.bottom))
  return { ...around, top: around.top * shrunk, bottom: around.bottom * shrunk }
}

/** What lies over the map, of which no word may be behind it. */
const OVER_THE_MAP =
  '.kaart__weergave .segments, .gereedschap button, .kaartknoppen, .kaartmaat, .kaartlegenda, .tijdstrip, .veeg__kant'

/** Those of them that lie over this map, in CSS pixels from its left upper corner. */
function bedektVan(map: HTMLElement) {
  const { left, top, right, bottom } = map.getBoundingClientRect()
  const found = map.closest('.kaart__midden')?.querySelectorAll(OVER_THE_MAP) ?? []
  return [...found]
    .map((element) => element.getBoundingClientRect())
    .filter((box) => box.left < right && box.right > left && box.top < bottom && box.bottom > top)
    .map((box) => ({
      left: box.left - left,
      right: box.right - left,
      top: box.top - top,
      bottom: box.bottom - top,
    }))
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

function soon(run: () => void): () => void {
  const timer = setTimeout(run, 0)
  return () => clearTimeout(timer)
}

function hasWebgl(): boolean {
  const context = document.createElement('canvas').getContext('webgl2')
  context?.getExtension('WEBGL_lose_context')?.loseContext()
  return context !== null
}

/** After a loss the map is made anew this much later: the browser first has to find its graphics again. */
const RECOVER_MILLISECONDS = 1000
/** More losses than this in a minute are not answered by making the map anew once more. */
const MOST_LOSSES = 3
const LOSS_MILLISECONDS = 60_000

/** The division that came first for as long as its content is the same: figures of then and of now are drawn on one map. */
function useSameWhileEqual(wijken: readonly Wijk[]): readonly Wijk[] {
  const key = wijken.map(({ id, buurten }) => `${id} ${buurten.join()}`).join('|')
  const [kept, setKept] = useState({ key, wijken })
  if (kept.key === key) return kept.wijken
  setKept({ key, wijken })
  return wijken
}

/** Makes the map object once the borders are there and keeps it in step with the choices. */
export function useKaartobject(input: Input) {
  const container = useRef<HTMLDivElement>(null)
  const [kaartobject, setKaartobject] = useState<Kaart | null>(null)
  const [staat, setStaat] = useState<Kaartstaat>('laadt')
  const [attempt, setAttempt] = useState(0)
  const losses = useRef<number[]>([])
  const thema = useThema()
  const { grenzen } = input
  const wijken = useSameWhileEqual(input.bron.wijken)
  const latest = useRef({ ...input, thema })
  useEffect(() => {
    latest.current = { ...input, thema }
  })

  useEffect(() => {
    const place = container.current
    if (grenzen === null || place === null) return
    let made: Kaart | null = null
    let gone = false
    let recovery: ReturnType<typeof setTimeout> | undefined
    /** The browser took the graphics away. Nothing may touch the map any more; another one takes its place. */
    const lost = () => {
      if (gone) return
      const now = performance.now()
      losses.current = [...losses.current.filter((at) => now - at < LOSS_MILLISECONDS), now]
      setKaartobject(null)
      latest.current.opKaart(null)
      if (losses.current.length > MOST_LOSSES) {
        setStaat('verloren')
        return
      }
      setStaat('herstelt')
      recovery = setTimeout(() => setAttempt((before) => before + 1), RECOVER_MILLISECONDS)
    }
    const make = async () => {
      const { Kaart: Made } = await import('../../map/kaart.ts')
      if (gone) return
      const now = latest.current
      const object = await Made.create(
        place,
        {
          thema: now.thema,
          geometrie: { gebieden: grenzen.gebieden, wijken },
          kleinsteSchaalnoemer: grenzen.kleinsteSchaalnoemer,
          beeld: now.keuze.beeld,
          rand: fitPadding,
          bedekt: () => bedektVan(place),
          zonderBeweging: matchMedia('(prefers-reduced-motion: reduce)').matches,
        },
        {
          kies: (code) => latest.current.kies({ gebied: code }),
          zweef: (code) => aanwijzer.wijs(code),
          beeld: (beeld, byPerson) => {
            if (byPerson) latest.current.pan({ beeld })
          },
          klaar: () => setStaat('klaar'),
          verloren: lost,
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
    // Made anew there is nothing that has to be painted first.
    const cancel = (attempt === 0 ? afterPaint : soon)(() => {
      make().catch(() => {
        // Only now is looked whether there is WebGL at all: making a context to find out takes time that everybody would wait.
        if (!gone) setStaat(hasWebgl() ? 'mislukt' : 'geen-webgl')
      })
    })
    // What did not come for want of a connection comes once there is one.
    const stopListening = onVerbinding((away) => {
      if (!away && made === null) setAttempt((before) => before + 1)
    })
    return () => {
      gone = true
      cancel()
      clearTimeout(recovery)
      stopListening()
      const old = made
      // Whoever still has this map in the present round may touch it once more; it goes when that round is over.
      setTimeout(() => old?.destroy(), 0)
      setKaartobject(null)
      latest.current.opKaart(null)
    }
  }, [grenzen, wijken, attempt])

  const lagenMislukt = useStaat(kaartobject, input, thema)
  return { container, kaartobject, staat, lagenMislukt }
}

/** Tells the map what changed: colours, layers, selection, theme. True when deck.gl could not be loaded. */
function useStaat(object: Kaart | null, input: Input, thema: Thema): boolean {
  const { model, keuze, vlakbeeld, grenzen, cursor, behouden } = input
  useVlakken(object, { model, vlakbeeld, gebieden: grenzen?.gebieden, thema, behouden })

  const { beeld } = keuze
  useEffect(() => {
    if (beeld !== null) object?.setBeeld(beeld)
  }, [object, beeld])

  useEffect(() => object?.setSelectie(cursor ?? keuze.gebied), [object, cursor, keuze.gebied])

  return useLaagbeeld(object, input, thema)
}
