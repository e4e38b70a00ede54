import { useRef, useState } from 'react'
import type { Faults } from './draft-faults.ts'

/** Fields that are not right; a group of radio buttons cannot say so itself, so its first button does. */
const INVALID = '[aria-invalid="true"], [data-invalid]'

/**
 * Faults are shown only after a person tried to go on, and then follow what is typed. `attempt` goes on when there are
 * none, else it brings the focus to the first field that is not right.
 */
export function useFaults<Element extends HTMLElement>(found: Faults) {
  const box = useRef<Element>(null)
  const [tried, setTried] = useState(false)
  const attempt = (goOn: () => void) => {
    setTried(true)
    if (found.size === 0) return goOn()
    // After the faults are drawn.
    requestAnimationFrame(() => box.current?.querySelector<HTMLElement>(INVALID)?.focus())
  }
  const shown: Faults = tried ? found : new Map()
  return { box, shown, attempt }
}
