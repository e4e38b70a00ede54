import { type KeyboardEvent, type RefObject, useId } from 'react'
import type { Kaartstaat } from './use-kaartobject.ts'

interface Props {
  container: RefObject<HTMLDivElement | null>
  staat: Kaartstaat | 'geen-grenzen'
  label: string
  /** What the keys do, read aloud when a person arrives. */
  uitleg: string
  /** What was said last. */
  gezegd: string
  opToets: (event: KeyboardEvent) => void
  opAankomst?: () => void
  opVertrek: () => void
}

/** The ground of a map that is steered with the arrow keys: an application, and one tab stop (design.md section 12). */
export function Toetsvlak({
  container,
  staat,
  label,
  uitleg,
  gezegd,
  opToets,
  opAankomst,
  opVertrek,
}: Props) {
  const helpId = useId()
  const isAway = staat === 'verloren' || staat === 'herstelt'
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <div
        role="application"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        className="kaartvlak__toetsen"
        aria-label={label}
        aria-describedby={helpId}
        onKeyDown={(event) => {
          // Keys of what lies in the map are not the map's.
          if (event.target === event.currentTarget) opToets(event)
        }}
        onFocus={opAankomst}
        onBlur={opVertrek}
      >
        <div
          ref={container}
          className={isAway ? 'kaartvlak__kaart kaartvlak__kaart--weg' : 'kaartvlak__kaart'}
          aria-hidden
        />
      </div>
      <p id={helpId} className="alleen-voorgelezen">
        {uitleg}
      </p>
      <output className="alleen-voorgelezen">{gezegd}</output>
    </>
  )
}
