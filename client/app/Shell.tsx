import { type ReactNode, useEffect, useRef } from 'react'
import { useLocation } from 'wouter'
import type { Sessie } from '../../server/contract/sessie.ts'
import { algemeen } from '../../server/contract/text/nl/algemeen.ts'
import { ExampleStrip } from './ExampleStrip.tsx'
import { Header } from './Header.tsx'
import './shell.css'

interface Props {
  sessie: Sessie
  /**
   * The screen fills the window and scrolls inside itself, always (the map) or where the window is wide; others scroll as a page.
   */
  fill?: 'always' | 'wide' | null
  children: ReactNode
}

/** Header, strip and main of every screen for people at work. */
export function Shell({ sessie, fill = null, children }: Props) {
  const main = useRef<HTMLElement>(null)
  const [path] = useLocation()
  const before = useRef(path)
  useEffect(() => {
    // A new screen starts at its top, also for whoever listens; the first screen leaves the focus where it is.
    if (before.current !== path) {
      main.current?.focus({ preventScroll: true })
      window.scrollTo(0, 0)
    }
    before.current = path
  }, [path])
  return (
    <div className={fill === null ? 'shell' : `shell shell--${fill}`}>
      <button type="button" className="shell__skip" onClick={() => main.current?.focus()}>
        {algemeen.naarInhoud}
      </button>
      <Header sessie={sessie} />
      {sessie.voorbeelddata || sessie.demo ? <ExampleStrip sessie={sessie} /> : null}
      <main ref={main} className="shell__main" tabIndex={-1}>
        {children}
      </main>
    </div>
  )
}
