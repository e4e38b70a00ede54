import type { ReactNode } from 'react'
import './tag.css'

interface Props {
  /** `example` has a dashed edge: nothing else in the interface is dashed. */
  tone?: 'neutral' | 'action' | 'example' | 'positive' | 'warning'
  icon?: ReactNode
  children: ReactNode
}

/** A short mark beside a text. */
export function Tag({ tone = 'neutral', icon, children }: Props) {
  return (
    <span className={`tag tag--${tone}`}>
      {icon}
      <span>{children}</span>
    </span>
  )
}
