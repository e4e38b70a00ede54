import { type RefObject, useEffect, useRef } from 'react'

/** Brings the focus to the heading of a step when it appears, so that whoever listens knows where they are. */
export function useFocusHeading(): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return heading
}
