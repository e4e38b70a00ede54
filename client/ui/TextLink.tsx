import type { ReactNode } from 'react'
import { Link } from 'wouter'
import './link.css'

interface Props {
  to: string
  children: ReactNode
}

/** A link to another screen of the app. */
export function TextLink({ to, children }: Props) {
  return (
    <Link href={to} className="link">
      {children}
    </Link>
  )
}
