import type { ReactNode } from 'react'

interface Props {
  viewBox: string
  /** The drawing in words. */
  label: string
  className?: string
  children: ReactNode
}

/** A drawing that is read aloud as one picture with its words. */
export function Grafiek({ viewBox, label, className, children }: Props) {
  return (
    // An inline drawing that follows the theme cannot be an img element.
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
    <svg className={className} viewBox={viewBox} role="img" aria-label={label}>
      {children}
    </svg>
  )
}
