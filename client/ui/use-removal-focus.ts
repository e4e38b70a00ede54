import { type RefObject, useRef } from 'react'

/** What takes a row away stands under this name, so that it is found among other buttons. */
export const TAKES_AWAY = { 'data-takes-away': '' } as const

/**
 * Where the focus goes when a row is taken away with its own button in it: to the button of the row that comes in its place, of the last
 * row when it was the last, and with no row left to the first field or button that still stands in the frame.
 *
 * @returns the frame around the rows, and what is called with the place of the row that goes
 */
export function useRemovalFocus<Frame extends HTMLElement>(): {
  frame: RefObject<Frame | null>
  gone: (at: number) => void
} {
  const frame = useRef<Frame>(null)
  const gone = (at: number) => {
    requestAnimationFrame(() => {
      const rows = [...(frame.current?.querySelectorAll<HTMLElement>('[data-takes-away]') ?? [])]
      const next =
        rows[at] ?? rows.at(-1) ?? frame.current?.querySelector<HTMLElement>('input, select, button, summary')
      next?.focus()
    })
  }
  return { frame, gone }
}
