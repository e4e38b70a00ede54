import type { Verdieping } from '../../../analyses/verdieping/verdieping.ts'
import { ruimteTekst } from '../../../server/contract/text/nl/ruimte.ts'
import { GapPart } from './GapPart.tsx'
import { PatternPart } from './PatternPart.tsx'
import './ruimte.css'

/** What residents say beside what is counted, and whether figures lie together on the map. */
export function RuimteDeel({ verdieping }: { verdieping: Verdieping }) {
  return (
    <>
      <p className="page__lead">{ruimteTekst.inleiding}</p>
      <GapPart verdieping={verdieping} />
      <PatternPart verdieping={verdieping} />
    </>
  )
}
