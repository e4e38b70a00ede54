import { ChevronDown, ChevronUp } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { hoofdstukId } from '../../../../geodata/schema/wijkaanpak.ts'
import { hoofdstukdeel, hoofdstukTekst } from '../../../../server/contract/text/nl/wijkaanpak.ts'
import { AmbitieForm } from '../ambitie/AmbitieForm.tsx'
import { usePlan } from '../plan-context.ts'
import { Hoofdstuk } from './Hoofdstuk.tsx'
import './hoofdstukken.css'

const ICON = { size: 16, strokeWidth: 1.9, 'aria-hidden': true } as const

/** The ten chapters in their fixed order, one open at a time, and the ambition that is open. */
export function Hoofdstukken({ naarKaart }: { naarKaart: () => void }) {
  const { plan, keuze, kies } = usePlan()
  const { hoofdstuk } = keuze
  const ambitie = plan.objecten.find(({ id, verwijderd }) => id === keuze.ambitie && !verwijderd)
  const heading = useRef<HTMLHeadingElement>(null)
  const before = useRef(hoofdstuk)
  useEffect(() => {
    // The chapter that was opened is where the reader goes on; a page that just opened leaves the focus where it is.
    if (before.current !== hoofdstuk && hoofdstuk !== null) heading.current?.focus()
    before.current = hoofdstuk
  }, [hoofdstuk])
  return (
    <>
      <ol className="hoofdstukken">
        {hoofdstukId.options.map((id, at) => {
          const open = id === hoofdstuk
          const Arrow = open ? ChevronUp : ChevronDown
          return (
            <li key={id}>
              <button
                type="button"
                className="hoofdstukken__knop"
                aria-expanded={open}
                aria-label={hoofdstukdeel.open(at + 1, hoofdstukTekst[id].naam)}
                onClick={() => kies({ hoofdstuk: open ? null : id, ambitie: open ? null : keuze.ambitie })}
              >
                <span className="hoofdstukken__nummer">{at + 1}</span>
                <span>{hoofdstukTekst[id].naam}</span>
                <Arrow {...ICON} />
              </button>
            </li>
          )
        })}
      </ol>
      {hoofdstuk === null ? null : (
        <section className="hoofdstuk" aria-labelledby="hoofdstuk-titel">
          <h3 id="hoofdstuk-titel" ref={heading} tabIndex={-1}>
            <span className="hoofdstukken__nummer">{hoofdstukId.options.indexOf(hoofdstuk) + 1}</span>{' '}
            {hoofdstukTekst[hoofdstuk].naam}
          </h3>
          <p className="subtle">{hoofdstukTekst[hoofdstuk].uitleg}</p>
          <Hoofdstuk key={hoofdstuk} id={hoofdstuk} />
        </section>
      )}
      {ambitie?.soort === 'ambitie' ? (
        <AmbitieForm key={ambitie.id} ambitie={ambitie} naarKaart={naarKaart} />
      ) : null}
    </>
  )
}
