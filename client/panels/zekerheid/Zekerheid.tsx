import type { Robuust } from '../../../analyses/robuust/pijlers-schema.ts'
import type { Verdieping } from '../../../analyses/verdieping/verdieping.ts'
import { getal } from '../../../server/contract/text/getal.ts'
import { pijlerTekst } from '../../../server/contract/text/nl/indicatoren.ts'
import { zekerheidTekst, zekerheidUitleg } from '../../../server/contract/text/nl/zekerheid.ts'
import { Notice } from '../../ui/Notice.tsx'
import { useAnalysisContext } from '../wijkanalyse/analysis-context.ts'
import { ExplainButton } from '../wijkanalyse/ExplainButton.tsx'
import { Pijlerzekerheid } from './Pijlerzekerheid.tsx'
import './zekerheid.css'

interface Props {
  verdieping: Verdieping
}

/** How sure the five pijlers are: per pijler a sentence, the interval, the verdict, and what it rests on. */
export function Zekerheid({ verdieping }: Props) {
  const { nameOf } = useAnalysisContext()
  const { robuust, wijk } = verdieping
  const nul = nameOf(robuust.vergelekenMet)
  return (
    <>
      <div className="zekerheid-inleiding">
        <p className="page__lead">{zekerheidTekst.inleiding(wijk.naam, nul)}</p>
        <p className="subtle">
          {zekerheidTekst.schaal(nul)}{' '}
          {verdieping.soort === 'stad'
            ? null
            : robuust.weging === 'inwoners'
              ? zekerheidTekst.wegingInwoners
              : zekerheidTekst.wegingGelijk}
        </p>
      </div>
      {restsOnOneModel(robuust) ? (
        <Notice title={zekerheidTekst.allesEenModel}>
          <p>{zekerheidTekst.allesEenModelUitleg}</p>
        </Notice>
      ) : null}
      <ul className="zekerheid">
        {robuust.pijlers.map((row) => (
          <li key={row.pijler}>
            <Pijlerzekerheid row={row} verdieping={verdieping} />
          </li>
        ))}
      </ul>
      <SameStories verdieping={verdieping} />
    </>
  )
}

/** Whether there are outcomes, and all of them rest on one and the same family of sources. */
function restsOnOneModel({ pijlers }: Robuust): boolean {
  const families = pijlers.flatMap(({ uitkomst }) =>
    uitkomst.bekend ? uitkomst.bronnen.map(({ bronfamilie }) => bronfamilie) : [],
  )
  return new Set(families).size === 1
}

function SameStories({ verdieping }: Props) {
  const { zelfdeVerhalen, pijlers } = verdieping.robuust
  if (zelfdeVerhalen.length === 0) return null
  const datasets = new Set(
    pijlers.flatMap(({ cijfers }) => cijfers.map(({ vergelijking }) => vergelijking.herkomst.dataset)),
  )
  return (
    <Notice>
      <p>{zekerheidTekst.zelfdeModel}</p>
      <ul className="subtle">
        {zelfdeVerhalen.map(({ pijlers: [one, other], correlatie, aantalBuurten }) => (
          <li key={`${one} ${other}`}>
            {zekerheidTekst.samenhang(pijlerTekst[one], pijlerTekst[other])}{' '}
            <ExplainButton
              uitleg={{
                waarde: getal(correlatie, 2),
                methode: 'wijkanalyse/pijlerbeeld',
                formule: zekerheidUitleg.samenhang,
                invoer: [],
                bronnen: verdieping.invoer.filter(({ dataset }) => datasets.has(dataset)),
              }}
            />{' '}
            {zekerheidTekst.samenhangOver(aantalBuurten)}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
