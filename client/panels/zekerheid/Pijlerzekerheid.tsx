import { CircleDashed } from 'lucide-react'
import type { Positie, RobuustPijler } from '../../../analyses/robuust/pijlers-schema.ts'
import type { Verdieping } from '../../../analyses/verdieping/verdieping.ts'
import { pijlerBronNodig, pijlerTekst } from '../../../server/contract/text/nl/indicatoren.ts'
import { redenTekst } from '../../../server/contract/text/nl/redenen.ts'
import {
  hoofdzin,
  meesteKant,
  onbeslistTekst,
  puntenTekst,
  zekerheidTekst,
  zekerheidUitleg,
} from '../../../server/contract/text/nl/zekerheid.ts'
import { Details } from '../../ui/Details.tsx'
import { Tag } from '../../ui/Tag.tsx'
import { useAnalysisContext } from '../wijkanalyse/analysis-context.ts'
import { ExplainButton } from '../wijkanalyse/ExplainButton.tsx'
import { PijlerIcon } from '../wijkanalyse/PijlerIcon.tsx'
import { Bewijs } from './Bewijs.tsx'
import { Gewisseld } from './Gewisseld.tsx'
import { IntervalBeeld } from './IntervalBeeld.tsx'
import { Ontbrekend } from './Ontbrekend.tsx'
import { explainOutcome } from './uitleg.ts'

interface Props {
  row: RobuustPijler
  verdieping: Verdieping
}

/** One pijler: the sentence first, then the interval, the verdict with its reasons, and what it rests on. */
export function Pijlerzekerheid({ row, verdieping }: Props) {
  const { uitkomst } = row
  return (
    <section className="pijlerzekerheid" aria-labelledby={`zeker-${row.pijler}`}>
      <div className="pijlerzekerheid__kop">
        <h2 id={`zeker-${row.pijler}`}>
          <PijlerIcon pijler={row.pijler} />
          <span>{pijlerTekst[row.pijler]}</span>
        </h2>
        {uitkomst.bekend ? <Tag>{zekerheidTekst.oordeel[uitkomst.oordeel]}</Tag> : null}
      </div>
      {uitkomst.bekend ? (
        <Outcome row={row} positie={uitkomst} verdieping={verdieping} />
      ) : (
        <p className="pijlerzekerheid__geen">
          <CircleDashed size={16} strokeWidth={1.9} aria-hidden />
          <span>
            {zekerheidTekst.geenUitkomst} {redenTekst[uitkomst.reden]} {pijlerBronNodig[row.pijler]}
          </span>
        </p>
      )}
      {row.cijfers.length === 0 && row.nietGeteld.length === 0 ? null : (
        <Ontbrekend row={row} verdieping={verdieping} />
      )}
    </section>
  )
}

function Outcome({ row, positie, verdieping }: Props & { positie: Positie }) {
  const { nameOf } = useAnalysisContext()
  const { robuust, wijk } = verdieping
  const { runs } = robuust
  const nul = nameOf(robuust.vergelekenMet)
  const sentence = hoofdzin(positie, wijk.naam, nul)
  const open = (waarde: string, formule: string) => (
    <ExplainButton uitleg={explainOutcome(waarde, formule, 'robuust/pijlers', row, verdieping, nameOf)} />
  )
  const points = (value: number, wat: string) => open(puntenTekst(value), zekerheidUitleg.punten(wat, runs))
  const words = `${zekerheidTekst.middelste} ${puntenTekst(positie.mediaan)}. ${zekerheidTekst.bereik} ${puntenTekst(positie.laag)} ${zekerheidTekst.en} ${puntenTekst(positie.hoog)}.`
  return (
    <>
      <p className="pijlerzekerheid__zin">
        {sentence.voor} {open(sentence.deel, zekerheidUitleg.deel(meesteKant(positie).kant, runs))}{' '}
        {sentence.na}
      </p>
      <IntervalBeeld
        positie={positie}
        nul={nul}
        tekst={zekerheidTekst.beeld(pijlerTekst[row.pijler], words)}
      />
      <p>
        {zekerheidTekst.middelste} {points(positie.mediaan, zekerheidUitleg.middelste)}.{' '}
        {zekerheidTekst.bereik} {points(positie.laag, zekerheidUitleg.laag)} {zekerheidTekst.en}{' '}
        {points(positie.hoog, zekerheidUitleg.hoog)}.
      </p>
      {positie.redenen.length === 0 ? null : (
        <div className="pijlerzekerheid__redenen">
          <h3>{zekerheidTekst.waaromOnbeslist}</h3>
          <ul>
            {positie.redenen.map((reden) => (
              <li key={reden}>{onbeslistTekst(reden, positie)}</li>
            ))}
          </ul>
        </div>
      )}
      <Details summary={zekerheidTekst.bewijs}>
        <Bewijs row={row} positie={positie} verdieping={verdieping} />
      </Details>
      <Details summary={zekerheidTekst.gewisseld}>
        <Gewisseld row={row} positie={positie} verdieping={verdieping} />
      </Details>
    </>
  )
}
