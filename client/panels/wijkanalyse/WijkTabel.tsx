import type { Spreiding } from '../../../analyses/wijkanalyse/spreiding.ts'
import { percentage, punten } from '../../../server/contract/text/getal.ts'
import { redenTekst } from '../../../server/contract/text/nl/redenen.ts'
import { oordeelTekst, wijkkaartTekst } from '../../../server/contract/text/nl/wijkkaart.ts'
import { metEenheid } from '../../../server/contract/text/nl/zin.ts'
import { ScrollTable } from '../../ui/ScrollTable.tsx'
import { useAnalysisContext } from './analysis-context.ts'
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
                  {row.tegenGemeente === null ? '' : punten(row.tegenGemeente.punten)}
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
              {spread.wijkTegenGemeente === null ? '' : punten(spread.wijkTegenGemeente.punten)}
            </td>
            <td>{spread.wijkTegenGemeente === null ? '' : oordeelTekst[spread.wijkTegenGemeente.oordeel]}</td>
          </tr>
        ) : null}
        {spread.wijk.soort === 'bereik' ? (
          <tr className="wijk-table__sum">
            <th scope="row">{rijen.gemiddelde}</th>
            <td className="table__number">{percentage(spread.wijk.gemiddelde)}</td>
            <td colSpan={2}>{rijen.evenZwaar}</td>
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
