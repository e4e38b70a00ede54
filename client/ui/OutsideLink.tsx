import { ExternalLink } from 'lucide-react'
import type { ReactNode } from 'react'
import './link.css'

interface Props {
  href: string
  children: ReactNode
}

/** A link that leaves the app; the arrow says so. */
export function OutsideLink({ href, children }: Props) {
  return (
    <a className="link" href={href} rel="noreferrer">
      {children}
      <ExternalLink size={13} strokeWidth={1.9} aria-hidden />
    </a>
  )
}
