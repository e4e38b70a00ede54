import { FlaskConical } from 'lucide-react'
import { staalFiguur } from '../../map/papier/laaglegenda.ts'
import type { Laagblok } from '../../map/papier/laaglegenda.ts'
import { Tekening } from './Tekening.tsx'
import './laagblokken.css'

/** The legends of the layers over the areas: a sample before each row, and what must be known. */
export function Laagblokken({ blokken }: { blokken: readonly Laagblok[] }) {
  return blokken.map(({ titel, merk, regels, noten }) => (
    <section key={titel} className="vel__blok vel__laag">
      <h2>
        {titel}
        {merk === null ? null : (
          <span className="vel__tag vel__tag--voorbeeld">
            <FlaskConical size={12} strokeWidth={1.9} aria-hidden />
            {merk}
          </span>
        )}
      </h2>
      <ul className="vel__tekens">
        {regels.map(({ sleutel, staal, tekst }) => (
          <li key={sleutel}>
            <Tekening figuur={staalFiguur(staal)} />
            {tekst}
          </li>
        ))}
      </ul>
      {noten.length === 0 ? null : <p className="vel__klein">{noten.join(' ')}</p>}
    </section>
  ))
}
