import { Search } from 'lucide-react'
import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { zoekTekst } from '../../server/contract/text/nl/zoeken.ts'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import './zoekvak.css'

const load = () => import('../panels/zoeken/Zoekveld.tsx')
// The list with its keyboard comes when somebody searches: the header itself stays light.
const Zoekveld = lazy(() => load().then((module) => ({ default: module.Zoekveld })))

/** Whether somebody is typing: then a slash is a slash. */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  return (
    target.isContentEditable || target.closest('input:not([type=range]), textarea, select, dialog') !== null
  )
}

/** Search in the header: a button until it is wanted, then a field with a list. The slash opens it from everywhere. */
export function Zoekvak() {
  const [open, setOpen] = useState(false)
  const [typed, setTyped] = useState('')
  const [done, setDone] = useState('')
  const button = useRef<HTMLButtonElement>(null)
  const backToButton = useRef(false)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target))
        return
      event.preventDefault()
      setOpen(true)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
  useEffect(() => {
    if (open || !backToButton.current) return
    backToButton.current = false
    button.current?.focus()
  }, [open])

  /** Closes the field; `said` tells what was done with it, and then the focus goes back to the button. */
  const sluit = (said: string | null) => {
    backToButton.current = said !== null
    setDone(said ?? '')
    setTyped('')
    setOpen(false)
  }
  return (
    <search className={open ? 'zoekvak zoekvak--open' : 'zoekvak'}>
      {open ? (
        <ErrorBoundary fallback={<p className="zoekvak__fout">{zoekTekst.mislukt}</p>}>
          <Suspense fallback={<Voorlopig value={typed} onChange={setTyped} sluit={sluit} />}>
            <Zoekveld begin={typed} sluit={sluit} />
          </Suspense>
        </ErrorBoundary>
      ) : (
        <button
          ref={button}
          type="button"
          className="zoekvak__knop"
          aria-label={zoekTekst.openen}
          aria-keyshortcuts={zoekTekst.toets}
          title={zoekTekst.toetsUitleg}
          onPointerEnter={() => void load()}
          onFocus={() => void load()}
          onClick={() => setOpen(true)}
        >
          <Search size={17} strokeWidth={1.9} aria-hidden />
          <span className="zoekvak__woorden">{zoekTekst.label}</span>
          <kbd aria-hidden>{zoekTekst.toets}</kbd>
        </button>
      )}
      <output className="alleen-voorgelezen">{done}</output>
    </search>
  )
}

/** A plain field while the list is on its way: what is typed is kept. */
function Voorlopig({
  value,
  onChange,
  sluit,
}: {
  value: string
  onChange: (value: string) => void
  sluit: (said: string | null) => void
}) {
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  return (
    <div className="zoekvak__veld">
      <Search size={17} strokeWidth={1.9} aria-hidden />
      <input
        ref={field}
        type="text"
        aria-label={zoekTekst.label}
        placeholder={zoekTekst.label}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') sluit('')
        }}
      />
    </div>
  )
}
