import type { Woorden } from '../woorden.ts'

/** The mark of example data: dashed plum, with a flask and the word. */
export function Voorbeeld({ woorden }: { woorden: Woorden }) {
  return (
    <span class="ob-voorbeeld">
      <svg
        viewBox="0 0 24 24"
        width="15"
        height="15"
        fill="none"
        stroke="currentColor"
        stroke-width="1.9"
        aria-hidden="true"
      >
        <path d="M10 3v6l-5.5 9.5A1.7 1.7 0 0 0 6 21h12a1.7 1.7 0 0 0 1.5-2.5L14 9V3M8.5 3h7M7 16h10" />
      </svg>
      {woorden.schil.voorbeeld}
    </span>
  )
}
