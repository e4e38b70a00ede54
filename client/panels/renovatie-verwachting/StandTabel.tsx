import type { EigenaarRegel } from '../../../analyses/renovatie/verwachting-schema.ts'
import { renovatieTekst, woningenVan } from '../../../server/contract/text/nl/renovatie-verwachting.ts'
import { eigenaarNaam } from '../../../server/contract/text/nl/woningen.ts'
import { useCorporatie } from '../../api/sessie.ts'
import { ScrollTable } from '../../ui/ScrollTable.tsx'
import { ExplainButton } from '../wijkanalyse/ExplainButton.tsx'
import { ExplainSentence } from './ExplainSentence.tsx'
import type { Deel, Explainer } from './uitleg.ts'

interface Props {
  deel: Deel
  /** Name of the area; null for the city, which is the whole already. */
  gebied: string | null
  explain: Explainer
}

/** Delivered and not counted, each with its sentence: what would count once something is known stands first. */
const NIET_MEE = [
  ['asbestOnbekend', renovatieTekst.asbest],
  ['normOnbekend', renovatieTekst.norm],
  ['haaltNormNiet', renovatieTekst.haaltNiet],
] as const

/** Done, under way and target per owner, and below it what could not be counted and why. */
export function StandTabel({ deel, gebied, explain }: Props) {
  const corporatie = useCorporatie()
  const columns = renovatieTekst.kolommen
  const soort = ({ eigenaar }: EigenaarRegel) => woningenVan(eigenaar, corporatie)
  const count = (
    row: EigenaarRegel,
    which: 'gebied' | 'focusgebied',
    what: 'telt' | 'inUitvoering' | 'onderweg',
  ) => (
    <td className="table__number">
      <ExplainButton uitleg={explain.stand(row[which], what, soort(row), row.eigenaar !== 'corporatie')} />
    </td>
  )
  return (
    <>
      <ScrollTable caption={renovatieTekst.stand} captionHidden>
        <thead>
          <tr>
            <th scope="col">{columns.eigenaar}</th>
            {gebied === null ? null : (
              <th scope="col" className="table__number">
                {columns.klaarHier(gebied)}
              </th>
            )}
            {[columns.klaar, columns.uitvoering, columns.onderweg, columns.doel].map((name) => (
              <th key={name} scope="col" className="table__number">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {deel.regels.map((row) => (
            <tr key={row.eigenaar}>
              <th scope="row">{eigenaarNaam(row.eigenaar, corporatie)}</th>
              {gebied === null ? null : count(row, 'gebied', 'telt')}
              {count(row, 'focusgebied', 'telt')}
              {count(row, 'focusgebied', 'inUitvoering')}
              {count(row, 'focusgebied', 'onderweg')}
              <td className="table__number">
                {row.streven === null ? (
                  renovatieTekst.geenDoel
                ) : (
                  <ExplainButton uitleg={explain.doel(row.streven)} />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      {NIET_MEE.flatMap(([what, zin]) =>
        deel.regels.map((row) =>
          row.focusgebied[what] === 0 ? null : (
            <p key={`${what} ${row.eigenaar}`}>
              <ExplainSentence
                zin={zin(explain.stand(row.focusgebied, what, soort(row), true), soort(row))}
              />
            </p>
          ),
        ),
      )}
      {deel.regels.map((row) =>
        row.focusgebied.zonderDatum === 0 ? null : (
          <p key={row.eigenaar}>
            <ExplainSentence
              zin={renovatieTekst.zonderDatum(
                explain.zonder(row.focusgebied.zonderDatum, 'zonderDatum'),
                soort(row),
              )}
            />
          </p>
        ),
      )}
      {deel.eigenaarOnbekend === 0 ? null : (
        <p>
          <ExplainSentence
            zin={renovatieTekst.zonderEigenaar(explain.zonder(deel.eigenaarOnbekend, 'zonderEigenaar'))}
          />
        </p>
      )}
      {deel.statusOnbekend === 0 ? null : (
        <p>
          <ExplainSentence
            zin={renovatieTekst.zonderStatus(explain.zonder(deel.statusOnbekend, 'zonderStatus'))}
          />
        </p>
      )}
    </>
  )
}
