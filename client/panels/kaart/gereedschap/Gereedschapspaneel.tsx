import { X } from 'lucide-react'
import { Suspense, useEffect, useRef } from 'react'
import { kaart } from '../../../../server/contract/text/nl/kaart.ts'
import { ErrorBoundary } from '../../../app/ErrorBoundary.tsx'
import { Skeleton } from '../../../ui/Skeleton.tsx'
import { GEREEDSCHAP } from './gereedschappen.ts'
import type { GereedschapProps } from '../paneel-props.ts'

/** The panel of the tool that is open; Escape in it closes it, and the focus goes to its heading when it opens. */
export function Gereedschapspaneel(props: GereedschapProps) {
  const tool = GEREEDSCHAP.find(({ id }) => id === props.keuze.gereedschap)
  const heading = useRef<HTMLHeadingElement>(null)
  const id = tool?.id
  useEffect(() => {
    // Opened with a key while the map has the focus, as drawing is: the person stays there.
    const isOnMap = document.activeElement?.getAttribute('role') === 'application'
    if (id !== undefined && !isOnMap) heading.current?.focus()
  }, [id])
  if (tool === undefined) return null
  const { label, Paneel } = tool
  return (
    // Escape is heard from whatever in the panel has the focus.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      className="gereedschapspaneel"
      aria-label={label}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        event.stopPropagation()
        props.sluit()
      }}
    >
      <header>
        <h2 ref={heading} tabIndex={-1}>
          {label}
        </h2>
        <button type="button" aria-label={kaart.sluitGereedschap(label)} onClick={props.sluit}>
          <X size={18} strokeWidth={1.9} aria-hidden />
        </button>
      </header>
      <ErrorBoundary key={tool.id}>
        <Suspense fallback={<Skeleton label={kaart.laden} heightPixels={120} />}>
          <Paneel {...props} />
        </Suspense>
      </ErrorBoundary>
    </section>
  )
}
