import type { Positie, RobuustPijler } from '../../../analyses/robuust/pijlers-schema.ts'
import type { Verdieping } from '../../../analyses/verdieping/verdieping.ts'
import { indicatorTekst, leeftijdTekst, pijlerTekst } from '../../../server/contract/text/nl/indicatoren.ts'
import { modelJaar } from '../../../server/contract/text/nl/coronatijd.ts'
import { bronfamilieTekst } from '../../../server/contract/text/nl/bronfamilies.ts'
import {
  hoofdzin,
  meesteKant,
  verschilTekst,
  zekerheidTekst,
  zekerheidUitleg,
} from '../../../server/contract/text/nl/zekerheid.ts'
import { metEenheid } from '../../../server/contract/text/nl/zin.ts'
import { ScrollTable } from '../../ui/ScrollTable.tsx'
import { useAnalysisContext } from '../wijkanalyse/analysis-context.ts'
import { ExplainButton } from '../wijkanalyse/ExplainButton.tsx'
import { FigureButton } from '../wijkanalyse/FigureButton.tsx'
import { explainDifference, explainOutcome, explainValue } from './uitleg.ts'

interface Props {
  row: RobuustPijler
  positie: Positie
  verdieping: Verdieping
}

/** The sources of evidence: what each says alone, and its figures beside those of the comparison. */
export function Bewijs({ row, positie, verdieping }: Props) {
  const { nameOf } = useAnalysisContext()
  const { robuust, wijk } = verdieping
  const nul = nameOf(robuust.vergelekenMet)
  const columns = zekerheidTekst.kolommen
  return (
    <>
      <ul>
        {positie.bronnen.map((source) => {
          const { kant, deel } = meesteKant(source)
          const own = { ...row, cijfers: row.cijfers.filter((one) => one.bronfamilie === source.bronfamilie) }
          const formule = zekerheidUitleg.deel(kant, robuust.runs)
          return (
            <li key={source.bronfamilie}>
              {zekerheidTekst.bron(bronfamilieTekst(source.bronfamilie))}{' '}
              <ExplainButton
                uitleg={explainOutcome(deel, formule, 'robuust/oordeel', own, verdieping, nameOf)}
              />{' '}
              {hoofdzin({ ...positie, ...source }, wijk.naam, nul).na}{' '}
              {source.draagt ? zekerheidTekst.bronDraagt : zekerheidTekst.bronDraagtNiet}
            </li>
          )
        })}
      </ul>
      <ScrollTable caption={zekerheidTekst.bewijsTabel(pijlerTekst[row.pijler])} captionHidden>
        <thead>
          <tr>
            <th scope="col">{columns.cijfer}</th>
            <th scope="col" className="table__number">
              {wijk.naam}
            </th>
            <th scope="col" className="table__number">
              {nul}
            </th>
            <th scope="col" className="table__number">
              {columns.verschil}
            </th>
            <th scope="col">{columns.marge}</th>
          </tr>
        </thead>
        <tbody>
          {row.cijfers.map((figure) => (
            <tr key={figure.indicator}>
              <th scope="row">
                {indicatorTekst(figure.indicator).naam}{' '}
                <span className="subtle">
                  {`${modelJaar(figure.indicator, figure.jaar)}, ${leeftijdTekst[figure.leeftijd]}`}
                </span>
              </th>
              <td className="table__number">
                <ExplainButton uitleg={explainValue(figure, verdieping, nameOf)} />
              </td>
              <td className="table__number">
                <FigureButton figure={metEenheid(figure.vergelijking)} />
              </td>
              <td className="table__number">
                <ExplainButton
                  uitleg={explainDifference(verschilTekst(figure), figure, verdieping, nameOf)}
                />
              </td>
              <td>{figure.margeBekend ? zekerheidTekst.margeBekend : zekerheidTekst.margeOnbekend}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </>
  )
}
