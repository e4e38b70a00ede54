import type { Cijfer } from '../../../analyses/result.ts'
import type { Verschil } from '../../../analyses/vergelijking/verschil.ts'
import type { Spreiding } from '../../../analyses/wijkanalyse/spreiding.ts'
import { redenTekst } from '../../../server/contract/text/nl/redenen.ts'
import { uitlegGemiddelde, uitlegVerschil } from '../../../server/contract/text/nl/uitleg-verschil.ts'
import { gewogenNaar } from '../../../server/contract/text/nl/weging.ts'
import { oordeelTekst, wijkkaartTekst } from '../../../server/contract/text/nl/wijkkaart.ts'
import { metEenheid } from '../../../server/contract/text/nl/zin.ts'
import { ScrollTable } from '../../ui/ScrollTable.tsx'
import { useAnalysisContext } from './analysis-context.ts'
import { ExplainButton } from './ExplainButton.tsx'
import { FigureButton } from './FigureButton.tsx'

interface Props {
  spread: Spreiding
  caption: string
  gemeente: string
}

/** Exactly the values of the map beside it, and why a value is missing. */
export function WijkTabel({ spread, caption, gemeente }: Props) {
  const { nameOf } = useAnalysisContext()
  const { kolommen, rijen } = wijkkaartTekst
  return (
    <ScrollTable caption={caption} captionHidden>
      <thead>
        <tr>
          <th scope="col">{kolommen.buurt}</th>
          <th scope="col" className="table__number">
            {kolommen.waarde}
          </th>
          <th scope="col" className="table__number">
            {kolommen.verschil(gemeente)}
          </th>
          <th scope="col">{kolommen.oordeel}</th>
        </tr>
      </thead>
      <tbody>
        {spread.buurten.map((row) => (
          <tr key={row.gebied}>
            <th scope="row">{nameOf(row.gebied)}</th>
            {row.cijfer === null ? (
              <td colSpan={3} className="table__missing">
                {row.ontbreekt === null ? wijkkaartTekst.geenCijfer : redenTekst[row.ontbreekt]}
              </td>
            ) : (
              <>
                <td className="table__number">
                  <FigureButton figure={metEenheid(row.cijfer)} />
                </td>
                <td className="table__number">
                  <Difference figure={row.cijfer} spread={spread} difference={row.tegenGemeente} />
                </td>
                <td>{row.tegenGemeente === null ? '' : oordeelTekst[row.tegenGemeente.oordeel]}</td>
              </>
            )}
          </tr>
        ))}
        {spread.wijk.soort === 'waarde' ? (
          <tr className="wijk-table__sum">
            <th scope="row">{rijen.wijk}</th>
            <td className="table__number">
              <FigureButton figure={metEenheid(spread.wijk.cijfer)} />
            </td>
            <td className="table__number">
              <Difference figure={spread.wijk.cijfer} spread={spread} difference={spread.wijkTegenGemeente} />
            </td>
            <td>{spread.wijkTegenGemeente === null ? '' : oordeelTekst[spread.wijkTegenGemeente.oordeel]}</td>
          </tr>
        ) : null}
        {spread.wijk.soort === 'bereik' ? (
          <tr className="wijk-table__sum">
            <th scope="row">
              {spread.wijk.weging?.soort === 'gewogen' ? rijen.gewogenGemiddelde : rijen.gemiddelde}
            </th>
            <td className="table__number">
              <ExplainButton uitleg={uitlegGemiddelde(spread.wijk, spread.buurten, nameOf)} />
            </td>
            <td colSpan={2}>
              {spread.wijk.weging?.soort === 'gewogen'
                ? rijen.gewogen(gewogenNaar(spread.wijk.weging))
                : rijen.evenZwaar}
            </td>
          </tr>
        ) : null}
        {[spread.gemeente, spread.land].map((figure) =>
          figure === null ? null : (
            <tr key={figure.gebied} className="wijk-table__sum">
              <th scope="row">{nameOf(figure.gebied)}</th>
              <td className="table__number">
                <FigureButton figure={metEenheid(figure)} />
              </td>
              <td colSpan={2}>{rijen.vergelijking}</td>
            </tr>
          ),
        )}
      </tbody>
    </ScrollTable>
  )
}

interface DifferenceProps {
  figure: Cijfer
  spread: Spreiding
  difference: Verschil | null
}

/** A difference from the gemeente that opens to its computation; nothing where there is none. */
function Difference({ figure, spread: { gemeente }, difference }: DifferenceProps) {
  const { nameOf } = useAnalysisContext()
  if (gemeente === null || difference === null) return null
  return <ExplainButton uitleg={uitlegVerschil(figure, gemeente, difference, nameOf)} />
}
