import type { ThemaRij } from '../../../analyses/prioriteiten/criteria-schema.ts'
import type { Verdieping } from '../../../analyses/verdieping/verdieping.ts'
import { percentage, punten } from '../../../server/contract/text/getal.ts'
import { modelJaar } from '../../../server/contract/text/nl/coronatijd.ts'
import { indicatorTekst } from '../../../server/contract/text/nl/indicatoren.ts'
import { prioriteitenTekst, themaEnPerBuurt } from '../../../server/contract/text/nl/prioriteiten.ts'
import { themaTekst } from '../../../server/contract/text/nl/wijkanalyse.ts'
import { ScrollTable } from '../../ui/ScrollTable.tsx'
import { useAnalysisContext } from '../wijkanalyse/analysis-context.ts'
import { ExplainButton } from '../wijkanalyse/ExplainButton.tsx'
import { FigureButton } from '../wijkanalyse/FigureButton.tsx'
import { uitlegVanMensen } from './uitleg-van-mensen.ts'

interface Props {
  row: ThemaRij
  verdieping: Verdieping
}

/** What a theme means per buurt: of the buurten that differ the figures, the difference from the gemeente, and the people. */
export function BuurtTable({ row, verdieping }: Props) {
  const { nameOf } = useAnalysisContext()
  const differing = row.buurten.filter(({ verschilt }) => verschilt)
  const rest = prioriteitenTekst.andereBuurten(row.buurten.length - differing.length, row.aantalZonder)
  if (row.buurten.length === 0) return <p>{prioriteitenTekst.perBuurtGeen}</p>
  return (
    <>
      {differing.length === 0 ? (
        <p>{prioriteitenTekst.perBuurtKlein}</p>
      ) : (
        <ScrollTable caption={themaEnPerBuurt(themaTekst(row.thema))} captionHidden>
          <thead>
            <tr>
              <th scope="col">{prioriteitenTekst.buurt}</th>
              {row.indicatoren.map(({ indicator, jaar }) => (
                <th key={indicator} scope="col">
                  {prioriteitenTekst.cijferVanBuurt(
                    indicatorTekst(indicator).naam,
                    modelJaar(indicator, jaar),
                  )}
                </th>
              ))}
              <th scope="col">{prioriteitenTekst.mensen}</th>
            </tr>
          </thead>
          <tbody>
            {differing.map(({ gebied, mensen }) => (
              <tr key={gebied}>
                <th scope="row">{nameOf(gebied)}</th>
                {row.indicatoren.map((one) => {
                  const found = one.cijfers.find((figure) => figure.gebied === gebied)
                  const { indicator, jaar, leeftijd } = one
                  return (
                    <td key={indicator}>
                      {found === undefined ? (
                        <span className="table__missing">{prioriteitenTekst.geenCijfer}</span>
                      ) : (
                        <>
                          <FigureButton
                            figure={{
                              cijfer: { gebied, indicator, jaar, leeftijd },
                              tekst: percentage(found.waarde),
                            }}
                          />{' '}
                          <span className="subtle">
                            ({punten(one.hogerIsGunstiger ? 0 - found.gat : found.gat)})
                          </span>
                        </>
                      )}
                    </td>
                  )
                })}
                <td>
                  {mensen === null ? (
                    <span className="table__missing">{prioriteitenTekst.mensenOnbekend}</span>
                  ) : (
                    <ExplainButton uitleg={uitlegVanMensen(mensen, gebied, row, verdieping)} />
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </ScrollTable>
      )}
      {rest === '' ? null : <p className="subtle">{rest}</p>}
    </>
  )
}
