import type { CijferVerwijzing } from '../../../analyses/result.ts'
import type { WaarnemingMetBron } from '../../../server/contract/cijfers.ts'
import { waardeMetEenheid } from '../../../server/contract/text/getal.ts'
import {
  betrouwbaarheidTekst,
  klasseReden,
  klasseTekst,
  nergensReden,
} from '../../../server/contract/text/nl/betrouwbaarheid.ts'
import { bronTekst } from '../../../server/contract/text/nl/bron.ts'
import { Fact } from './Fact.tsx'
import './figure.css'

interface Props {
  row: Pick<WaarnemingMetBron, 'betrouwbaarheid' | 'leesbaar' | 'eenheid'>
  onFigure: (figure: CijferVerwijzing) => void
}

/** How far a figure can be relied on and why; when it cannot, the larger area where it can, with that figure. */
export function Reliability({ row: { betrouwbaarheid, leesbaar, eenheid }, onFigure }: Props) {
  const { niveau, hoger } = leesbaar
  return (
    <>
      {betrouwbaarheid === null ? null : (
        <Fact name={betrouwbaarheidTekst.naam}>
          <strong>{klasseTekst[betrouwbaarheid.klasse]}</strong>. {klasseReden[betrouwbaarheid.reden]}
          {niveau.soort === 'nergens' ? ` ${nergensReden[niveau.reden]}` : null}
        </Fact>
      )}
      {hoger === null ? null : (
        <Fact name={betrouwbaarheidTekst.welBruikbaar}>
          {betrouwbaarheidTekst.hoger(hoger.naam)}{' '}
          <button
            type="button"
            className="figure-link"
            aria-label={bronTekst.opent(waardeMetEenheid(hoger.waarde, eenheid), hoger.naam)}
            onClick={() => onFigure(hoger)}
          >
            {waardeMetEenheid(hoger.waarde, eenheid)}
          </button>
          . {betrouwbaarheidTekst.nietDitGebied}
        </Fact>
      )}
    </>
  )
}
