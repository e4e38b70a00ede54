import { CircleCheck, Info, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import './notice.css'

interface Props {
  tone?: 'info' | 'negative' | 'warning' | 'positive' | 'example'
  title?: string
  icon?: ReactNode
  children?: ReactNode
}

/** A box with something a reader must know. A negative one is announced at once: it says what, and what to do. */
export function Notice({ tone = 'info', title, icon, children }: Props) {
  const sign =
    tone === 'negative' || tone === 'warning' ? TriangleAlert : tone === 'positive' ? CircleCheck : Info
  const Sign = sign
  return (
    <div className={`notice notice--${tone}`} role={tone === 'negative' ? 'alert' : undefined}>
      {icon ?? <Sign size={18} strokeWidth={1.9} aria-hidden />}
      <div>
        {title === undefined ? null : <p className="notice__title">{title}</p>}
        {children}
      </div>
    </div>
  )
}
