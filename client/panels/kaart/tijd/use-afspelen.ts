import { useEffect, useState } from 'react'
import { volgendJaar } from './jaren.ts'

/** How long each year stands while the years play. */
export const JAAR_MILLISECONDS = 1200

interface Afspelen {
  speelt: boolean
  begin: () => void
  stop: () => void
}

/**
 * Plays years: each stands for `JAAR_MILLISECONDS`, at the last it ends. It begins with the year that is shown, or with the first
 * when that is the last. Nothing begins by itself; Escape stops it, wherever the focus is.
 *
 * @param jaren years with figures, in order
 * @param ga shows another year
 */
export function useAfspelen(jaren: readonly number[], jaar: number, ga: (jaar: number) => void): Afspelen {
  const [speelt, setSpeelt] = useState(false)
  const next = volgendJaar(jaren, jaar)
  const isLast = next === jaren.at(-1)
  useEffect(() => {
    if (!speelt || next === null) return
    const timer = setTimeout(() => {
      if (isLast) setSpeelt(false)
      ga(next)
    }, JAAR_MILLISECONDS)
    return () => clearTimeout(timer)
  }, [speelt, next, isLast, ga])

  useEffect(() => {
    if (!speelt) return
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      // Escape means the years here, not the area that is open.
      event.stopPropagation()
      setSpeelt(false)
    }
    document.addEventListener('keydown', onKey, { capture: true })
    return () => document.removeEventListener('keydown', onKey, { capture: true })
  }, [speelt])

  return {
    speelt,
    begin: () => {
      const [first] = jaren
      if (next === null && first !== undefined && first !== jaar) ga(first)
      setSpeelt(jaren.length > 1)
    },
    stop: () => setSpeelt(false),
  }
}
