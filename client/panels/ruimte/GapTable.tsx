import type { BekendPaar, KloofBuurt } from '../../../analyses/ruimte/kloof-schema.ts'
import { percentage } from '../../../server/contract/text/getal.ts'
import { redenTekst } from '../../../server/contract/text/nl/redenen.ts'
import {
  geteldFormule,
  geteldTekst,
  klasseVan,
  kloofGrenzen,
  kloofKlasseTekst,
  paarTekst,
  ruimteTekst,
} from '../../../server/contract/text/nl/ruimte.ts'
import { ScrollTable } from '../../ui/ScrollTable.tsx'
import type { Uitleg } from '../bron/UitlegDialog.tsx'
import { FigureButton } from '../wijkanalyse/FigureButton.tsx'
import { useAnalysisContext } from '../wijkanalyse/analysis-context.ts'
import { ExplainButton } from '../wijkanalyse/ExplainButton.tsx'

interface Props {
  pair: BekendPaar
  /** All buurten of the area, also those without both figures. */
  codes: readonly string[]
  explainGap: (row: KloofBuurt) => Uitleg
}

/** Exactly what the map of gaps shows, with both figures and the limits, and why a buurt has none. */
export function GapTable({ pair, codes, explainGap }: Props) {
  const { nameOf } = useAnalysisContext()
  const { kolommen } = ruimteTekst
  return (
    <ScrollTable caption={paarTekst[pair.paar]} captionHidden>
      <thead>
        <tr>
          <th scope="col">{kolommen.buurt}</th>
          <th scope="col" className="table__number">
            {kolommen.gezegd}
          </th>
          <th scope="col" className="table__number">
            {kolommen.geteld}
          </th>
          <th scope="col" className="table__number">
            {kolommen.kloof}
          </th>
          <th scope="col">{kolommen.grenzen}</th>
          <th scope="col">{kolommen.uitkomst}</th>
        </tr>
      </thead>
      <tbody>
        {codes.map((code) => {
          const row = pair.buurten.find(({ gebied }) => gebied === code)
          const reason = pair.zonder.find(({ gebied }) => gebied === code)?.reden
          return (
            <tr key={code}>
              <th scope="row">{nameOf(code)}</th>
              {row === undefined ? (
                <td colSpan={5} className="table__missing">
                  {reason === undefined ? ruimteTekst.geenCijfer : redenTekst[reason]}
                </td>
              ) : (
                <>
                  <td className="table__number">
                    <FigureButton
                      figure={{
                        cijfer: { gebied: code, ...pair.vraag },
                        tekst: percentage(row.gezegd.waarde),
                      }}
                    />
                  </td>
                  <td className="table__number">
                    {pair.telling === null ? (
                      <ExplainButton
                        uitleg={{
                          ...explainGap(row),
                          waarde: geteldTekst(row.geteld.waarde, pair.paar),
                          methode: 'ruimte/telling-ernaast',
                          formule: geteldFormule(row, pair.paar),
                        }}
                      />
                    ) : (
                      <FigureButton
                        figure={{
                          cijfer: { gebied: code, ...pair.telling },
                          tekst: geteldTekst(row.geteld.waarde, pair.paar),
                        }}
                      />
                    )}
                  </td>
                  <td className="table__number">
                    <ExplainButton uitleg={explainGap(row)} />
                  </td>
                  <td>{kloofGrenzen(row)}</td>
                  <td>{kloofKlasseTekst[klasseVan(row)]}</td>
                </>
              )}
            </tr>
          )
        })}
      </tbody>
    </ScrollTable>
  )
}
