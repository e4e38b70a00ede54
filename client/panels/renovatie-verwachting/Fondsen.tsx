import type {
  EigenaarRegel,
  FondsRegel,
  FondsVerwachting,
} from '../../../analyses/renovatie/verwachting-schema.ts'
import { redenTekst } from '../../../server/contract/text/nl/redenen.ts'
import { renovatieTekst, woningenVan } from '../../../server/contract/text/nl/renovatie-verwachting.ts'
import { eigenaarNaam } from '../../../server/contract/text/nl/woningen.ts'
import { useCorporatie } from '../../api/sessie.ts'
import { ExampleTag } from '../../app/ExampleTag.tsx'
import { ScrollTable } from '../../ui/ScrollTable.tsx'
import { ExplainButton } from '../wijkanalyse/ExplainButton.tsx'
import type { Deel, Explainer } from './uitleg.ts'

const NOTES = [
  ['afgelopen', renovatieTekst.fondsAfgelopen],
  ['eigenaar-niet-genoemd', renovatieTekst.fondsGeenEigenaar],
  ['geen-renovatie', renovatieTekst.fondsGeenRenovatie],
] as const

/** Per fund what is done on its last day; funds that pay nothing (more) in one sentence each. */
export function Fondsen({ deel, explain }: { deel: Deel; explain: Explainer }) {
  const corporatie = useCorporatie()
  return (
    <section className="block">
      <div className="page__head">
        <h2>{renovatieTekst.fondsen}</h2>
        {deel.voorbeelddata ? <ExampleTag /> : null}
      </div>
      <p className="subtle">{renovatieTekst.fondsenUitleg}</p>
      {deel.fondsen
        .filter(({ stand }) => stand === 'loopt' || stand === 'zonder-einde')
        .map((fund) => (
          <section key={fund.id} className="verwachting">
            <h3>{renovatieTekst.fondsTot(fund.naam, fund.tot)}</h3>
            <p>{renovatieTekst.fondsVoor(fund.voor.map((owner) => woningenVan(owner, corporatie)))}</p>
            {fund.tot === null ? (
              <p className="subtle">{renovatieTekst.fondsZonderEinde}</p>
            ) : (
              <FundTable fund={fund} tot={fund.tot} rows={deel.regels} explain={explain} />
            )}
            {fund.regels.map(({ eigenaar, tegenEinde }) =>
              tegenEinde.bekend || fund.tot === null ? null : (
                <p key={eigenaar} className="subtle">
                  {renovatieTekst.redenVan(eigenaarNaam(eigenaar, corporatie), redenTekst[tegenEinde.reden])}
                </p>
              ),
            )}
          </section>
        ))}
      <ul className="plain-list">
        {NOTES.map(([stand, text]) => {
          const names = deel.fondsen
            .filter((fund) => fund.stand === stand)
            .map(({ naam, tot }) => renovatieTekst.fondsMetJaar(naam, tot))
          return names.length === 0 ? null : <li key={stand}>{text(names)}</li>
        })}
      </ul>
    </section>
  )
}

interface TableProps {
  fund: FondsVerwachting
  tot: number
  rows: readonly EigenaarRegel[]
  explain: Explainer
}

function FundTable({ fund, tot, rows, explain }: TableProps) {
  const columns = renovatieTekst.fondsKolommen
  const corporatie = useCorporatie()
  return (
    <ScrollTable caption={fund.naam} captionHidden>
      <thead>
        <tr>
          <th scope="col">{columns.eigenaar}</th>
          {[columns.nu, columns.verwacht(tot), columns.doel, columns.rest, columns.kans].map((name) => (
            <th key={name} scope="col" className="table__number">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {fund.regels.map((line) => {
          const row = rows.find(({ eigenaar }) => eigenaar === line.eigenaar)
          return row === undefined ? null : (
            <tr key={line.eigenaar}>
              <th scope="row">{eigenaarNaam(line.eigenaar, corporatie)}</th>
              <FundCells line={line} row={row} tot={tot} explain={explain} />
            </tr>
          )
        })}
      </tbody>
    </ScrollTable>
  )
}

interface CellProps {
  line: FondsRegel
  row: EigenaarRegel
  tot: number
  explain: Explainer
}

function FundCells({ line, row, tot, explain }: CellProps) {
  const corporatie = useCorporatie()
  const now = explain.stand(
    row.focusgebied,
    'telt',
    woningenVan(row.eigenaar, corporatie),
    row.eigenaar !== 'corporatie',
  )
  const target =
    line.streven === null ? renovatieTekst.geenDoel : <ExplainButton uitleg={explain.doel(line.streven)} />
  const { verwachting } = row
  const unknown = <td className="table__number table__missing">{renovatieTekst.nietTeZeggen}</td>
  if (!verwachting.bekend || !line.tegenEinde.bekend) {
    return (
      <>
        <td className="table__number">
          <ExplainButton uitleg={now} />
        </td>
        {unknown}
        <td className="table__number">{target}</td>
        {unknown}
        {unknown}
      </>
    )
  }
  return (
    <>
      <td className="table__number">
        <ExplainButton uitleg={now} />
      </td>
      <td className="table__number">
        <ExplainButton uitleg={explain.fonds(line.tegenEinde, 'klaar', tot, row, verwachting)} />
      </td>
      <td className="table__number">{target}</td>
      <td className="table__number">
        {line.rest.bekend ? (
          <ExplainButton uitleg={explain.fonds(line.rest, 'rest', tot, row, verwachting)} />
        ) : (
          redenTekst[line.rest.reden]
        )}
      </td>
      <td className="table__number">
        {line.kans === null ? null : (
          <ExplainButton uitleg={explain.kans(line.kans, tot, row, verwachting)} />
        )}
      </td>
    </>
  )
}
