import { ruimteTekst } from '../../../server/contract/text/nl/ruimte.ts'
import type { DeelProps } from '../verdieping/delen.ts'
import { GapPart } from './GapPart.tsx'
import { PatternPart } from './PatternPart.tsx'
import './ruimte.css'

/** What residents say beside what is counted, and whether figures lie together on the map. */
export function RuimteDeel({ verdieping }: DeelProps) {
  return (
    <>
      <p className="page__lead">{ruimteTekst.inleiding}</p>
      <GapPart verdieping={verdieping} />
      <PatternPart verdieping={verdieping} />
    </>
  )
}
