import { veranderingTekst } from '../../../server/contract/text/nl/verandering.ts'
import type { DeelProps } from '../verdieping/delen.ts'
import { CannotSay } from './CannotSay.tsx'
import { RealChanges } from './RealChanges.tsx'
import { SeriesByPijler } from './SeriesByPijler.tsx'
import './verandering.css'

/** What changed over the years: first the list that may be empty, then the series, then what cannot be said. */
export function VeranderingDeel({ verdieping }: DeelProps) {
  return (
    <>
      <p className="page__lead">{veranderingTekst.inleiding}</p>
      <RealChanges verdieping={verdieping} />
      <SeriesByPijler verdieping={verdieping} />
      <CannotSay verdieping={verdieping} />
    </>
  )
}
