import { type RefObject, useLayoutEffect, useState } from 'react'

/**
 * How many parts must move to another sheet before what stands in an element fits its room on paper. Measured anew after each part
 * that moved; the answer then stays, so that moving a part does not bring it back.
 *
 * @param inhoud names what is shown; another name is measured anew
 * @param meeste parts that can move
 */
export function useTeVol(element: RefObject<HTMLElement | null>, inhoud: string, meeste: number): number {
  const [moved, setMoved] = useState<{ inhoud: string; delen: number }>({ inhoud, delen: 0 })
  const delen = moved.inhoud === inhoud ? moved.delen : 0
  useLayoutEffect(() => {
    const { current } = element
    if (current === null || delen >= meeste) return
    // After the browser has laid it out, and again when its letters are there.
    const measure = () => {
      const { scrollHeight, clientHeight, scrollWidth, clientWidth } = current
      if (scrollHeight > clientHeight + 1 || scrollWidth > clientWidth + 1)
        setMoved({ inhoud, delen: delen + 1 })
    }
    const frame = requestAnimationFrame(measure)
    let isGone = false
    void document.fonts.ready.then(() => (isGone ? undefined : measure()))
    return () => {
      isGone = true
      cancelAnimationFrame(frame)
    }
  }, [element, inhoud, delen, meeste])
  return delen
}
