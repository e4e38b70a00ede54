import type { ReactNode } from 'react'
import './details.css'

interface Props {
  summary: ReactNode
  open?: boolean
  children: ReactNode
}

/** Text that opens in its place, on the browser's own element. */
export function Details({ summary, open = false, children }: Props) {
  return (
    <details className="details" open={open}>
      <summary className="details__summary">{summary}</summary>
      <div className="details__body">{children}</div>
    </details>
  )
}
