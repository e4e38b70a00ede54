import type { Incidenten, Reeks } from '../../../analyses/incidenten/incidenten-schema.ts'
import { incidentenTekst } from '../../../server/contract/text/nl/incidenten.ts'
import { redenTekst } from '../../../server/contract/text/nl/redenen.ts'
import { Details } from '../../ui/Details.tsx'
import type { DeelProps } from '../verdieping/delen.ts'
import { Reeksblok } from './Reeksblok.tsx'
import { Signalen } from './Signalen.tsx'
import type { Reekskader } from './uitleg.ts'
import './incidenten.css'

/** Reports and registered crimes of an area: one block per kind in a fixed order, each with its own scale and its own caveat. */
export function IncidentenScherm({ verdieping: { incidenten, invoer, wijk } }: DeelProps) {
  const { openbareRuimte, overlast, misdrijven } = incidenten
  return (
    <div className="incidenten">
      <p className="page__lead">{incidentenTekst.inleiding}</p>
      {[openbareRuimte, overlast, misdrijven].map((blok) => (
        <Blok key={blok.soort} blok={blok} invoer={invoer} />
      ))}
      <Signalen wijk={wijk} />
    </div>
  )
}

interface BlokProps {
  blok: Incidenten[keyof Incidenten]
  invoer: Reekskader['invoer']
}

/** One kind. Of many published series the one of all together comes first, and the others fold away. */
function Blok({ blok, invoer }: BlokProps) {
  const [first, ...others] = inOrder(blok.reeksen)
  const shown =
    first === undefined
      ? []
      : [first, ...others.filter((reeks) => reeks.bron.indicator === null && isKnown(reeks))]
  const folded = others.filter((reeks) => !shown.includes(reeks))
  const id = `incident-${blok.soort}`
  const kader = (reeks: Reeks): Reekskader => ({ soort: blok.soort, bron: reeks.bron, invoer })
  const draw = (reeks: Reeks) => (
    <Reeksblok key={`${reeks.bron.dataset} ${reeks.bron.indicator}`} kader={kader(reeks)} reeks={reeks} />
  )
  return (
    <section className="incident-blok" aria-labelledby={id}>
      <h2 id={id}>{incidentenTekst.soort[blok.soort]}</h2>
      {blok.reden === null ? null : <p>{redenTekst[blok.reden]}</p>}
      {shown.map(draw)}
      {folded.length === 0 ? null : (
        <Details summary={incidentenTekst.meerCijfers}>{folded.map(draw)}</Details>
      )}
    </section>
  )
}

/** Whether a series has any number of the area itself. */
function isKnown({ jaren }: Reeks): boolean {
  return jaren.some(({ telling }) => telling.bekend)
}

/** Series that know this area first, real before example, and all kinds of crimes together before its parts. */
function inOrder(series: readonly Reeks[]): Reeks[] {
  const place = (reeks: Reeks): number =>
    (isKnown(reeks) ? 0 : 4) +
    (reeks.bron.voorbeelddata ? 2 : 0) +
    (reeks.bron.indicator === null || reeks.bron.indicator.includes('totaal') ? 0 : 1)
  return series.toSorted((a, b) => place(a) - place(b))
}
