import { type RefObject, useLayoutEffect, useState } from 'react'

/**
 * Whether what stands in an element is larger than its room on paper. Measured once for each `inhoud`; the answer then stays, so
 * that moving a part to another sheet does not bring it back.
 *
 * @param inhoud names what is shown; another name is measured anew
 */
export function useTeVol(element: RefObject<HTMLElement | null>, inhoud: string): boolean {
  const [full, setFull] = useState<string | null>(null)
  useLayoutEffect(() => {
    const { current } = element
    if (current === null || full === inhoud) return
    // After the browser has laid it out, and again when its letters are there.
    const measure = () => {
      const { scrollHeight, clientHeight, scrollWidth, clientWidth } = current
      if (scrollHeight > clientHeight + 1 || scrollWidth > clientWidth + 1) setFull(inhoud)
    }
    const frame = requestAnimationFrame(measure)
    let isGone = false
    void document.fonts.ready.then(() => (isGone ? undefined : measure()))
    return () => {
      isGone = true
      cancelAnimationFrame(frame)
    }
  }, [element, inhoud, full])
  return full === inhoud
}
