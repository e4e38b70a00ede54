import type { Schatting } from '../../../analyses/kleine-gebieden/aandelen.ts'
import type { BuurtKlein, KleinCijfer } from '../../../analyses/kleine-gebieden/kleine-gebieden-schema.ts'
import { aantal, getal, percentage, waardeMetEenheid } from '../../../server/contract/text/getal.ts'
import { kleineGebiedenTekst as tekst } from '../../../server/contract/text/nl/kleine-gebieden.ts'
import { redenTekst } from '../../../server/contract/text/nl/redenen.ts'
import { ScrollTable } from '../../ui/ScrollTable.tsx'
import { useAnalysisContext } from '../wijkanalyse/analysis-context.ts'
import { ExplainButton } from '../wijkanalyse/ExplainButton.tsx'
import { FigureButton } from '../wijkanalyse/FigureButton.tsx'
import { explainAnswers, explainOwnShare, explainShrunken, referenceOf } from './uitleg.ts'

interface Props {
  figure: KleinCijfer
  /** In the order of the rows. */
  buurten: readonly BuurtKlein[]
  caption: string
}

/** The measured and the shrunken figure of every buurt in numbers; each opens to its source or its computation. */
export function KleineGebiedenTabel({ figure, buurten, caption }: Props) {
  const { nameOf } = useAnalysisContext()
  const { kolommen } = tekst
  return (
    <ScrollTable caption={caption} captionHidden>
      <thead>
        <tr>
          <th scope="col">{kolommen.buurt}</th>
          <th scope="col">{kolommen.gemeten}</th>
          <th scope="col">{kolommen.voorzichtig}</th>
          <th scope="col">{kolommen.antwoorden}</th>
          <th scope="col">{kolommen.eigen}</th>
        </tr>
      </thead>
      <tbody>
        {buurten.map((row) => (
          <tr key={row.gebied}>
            <th scope="row">{nameOf(row.gebied)}</th>
            {row.direct === null ? (
              <td colSpan={4} className="table__missing">
                {row.reden === null ? null : redenTekst[row.reden]}
              </td>
            ) : (
              <Cells figure={figure} row={row} direct={row.direct} />
            )}
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  )
}

function Cells({ figure, row, direct }: { figure: KleinCijfer; row: BuurtKlein; direct: Schatting }) {
  const text = (value: number) => waardeMetEenheid(value, figure.eenheid)
  const { gekrompen, antwoorden, effectief, eigenAandeel } = row
  return (
    <>
      <td>
        <FigureButton figure={{ cijfer: referenceOf(figure, row), tekst: text(direct.waarde) }} />
        <Limits of={direct} />
      </td>
      <td>
        {gekrompen === null ? (
          <span className="table__missing">{row.reden === null ? null : redenTekst[row.reden]}</span>
        ) : (
          <>
            <ExplainButton uitleg={explainShrunken(figure, row, text(gekrompen.waarde))} />
            <Limits of={gekrompen} />
          </>
        )}
      </td>
      <td>
        {antwoorden === null || effectief === null ? null : (
          <>
            <ExplainButton uitleg={explainAnswers(figure, row, aantal(antwoorden))} />
            <span className="small-areas__limits">{tekst.waard(effectief)}</span>
          </>
        )}
      </td>
      <td>
        {eigenAandeel === null ? null : (
          <ExplainButton uitleg={explainOwnShare(figure, row, percentage(eigenAandeel * 100))} />
        )}
      </td>
    </>
  )
}

function Limits({ of: { laag, hoog } }: { of: Schatting }) {
  return <span className="small-areas__limits">{tekst.tussen(getal(laag, 1), getal(hoog, 1))}</span>
}
