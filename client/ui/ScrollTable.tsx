import { type ReactNode, useId } from 'react'
import './table.css'

interface Props {
  caption: string
  captionHidden?: boolean
  /** The thead and tbody elements. */
  children: ReactNode
}

/** A table with a caption; on a narrow screen it scrolls inside its own frame, reachable by keyboard. */
export function ScrollTable({ caption, captionHidden = false, children }: Props) {
  const id = useId()
  return (
    // A region that scrolls must be reachable by keyboard (WCAG 2.1.1).
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className="table-frame" aria-labelledby={id} tabIndex={0}>
      <table className="table">
        <caption id={id} className={captionHidden ? 'alleen-voorgelezen' : undefined}>
          {caption}
        </caption>
        {children}
      </table>
    </section>
  )
}
