import type { EnqueteUitslag } from '../../../analyses/enquete/uitslag.ts'
import type { Bronvermelding } from '../../../server/contract/delen.ts'
import { aantal, percentage } from '../../../server/contract/text/getal.ts'
import { enquetesTekst as tekst, uitslagOntbreektTekst } from '../../../server/contract/text/nl/enquetes.ts'
import { ScrollTable } from '../../ui/ScrollTable.tsx'
import type { Uitleg } from '../bron/UitlegDialog.tsx'
import { useAnalysisContext } from '../wijkanalyse/analysis-context.ts'
import { ExplainButton } from '../wijkanalyse/ExplainButton.tsx'
import { answerColumns, shareOf } from './antwoordkolommen.ts'

interface Props {
  caption: string
  /** Results of one question. */
  uitslagen: readonly EnqueteUitslag[]
  buurten: readonly string[]
  bron: Bronvermelding
}

/** Answers to one question: everybody together, then the buurten of the area by name. */
export function UitslagTabel({ caption, uitslagen, buurten, bron }: Props) {
  const { nameOf } = useAnalysisContext()
  const { antwoorden, rest } = answerColumns(uitslagen)
  const columns = [...antwoorden, ...(rest ? [null] : [])]
  const rows = uitslagen
    .filter(({ gebied }) => gebied === null || buurten.includes(gebied))
    .map((row) => ({ ...row, naam: row.gebied === null ? null : nameOf(row.gebied) }))
    .toSorted((a, b) => (a.naam === null ? -1 : b.naam === null ? 1 : a.naam < b.naam ? -1 : 1))
  return (
    <>
      <ScrollTable caption={caption} captionHidden>
        <thead>
          <tr>
            <th scope="col">{tekst.gebied}</th>
            <th scope="col">{tekst.mensen}</th>
            {columns.map((antwoord) => (
              <th key={antwoord ?? ''} scope="col">
                {antwoord ?? tekst.andere}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.gebied ?? ''}>
              <th scope="row">{row.naam ?? tekst.iedereen}</th>
              <td>
                <ExplainButton uitleg={explainPeople(row, bron)} />
              </td>
              {row.verdeling === null ? (
                <td colSpan={Math.max(1, columns.length)} className="table__missing">
                  {row.ontbreekt === null ? null : uitslagOntbreektTekst[row.ontbreekt]}
                </td>
              ) : (
                columns.map((antwoord) => {
                  const share = shareOf(row.verdeling ?? [], antwoord, antwoorden)
                  return (
                    <td key={antwoord ?? ''}>
                      <ExplainButton
                        uitleg={explainShare(
                          row,
                          antwoord ?? tekst.andere,
                          share.mensen,
                          share.aandeel,
                          bron,
                        )}
                      />
                    </td>
                  )
                })
              )}
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      {rows.length === 1 && buurten.length > 0 ? <p className="subtle">{tekst.geenBuurten}</p> : null}
    </>
  )
}

function explainPeople(row: EnqueteUitslag, bron: Bronvermelding): Uitleg {
  return {
    waarde: aantal(row.aantal),
    methode: 'enquete/uitslag',
    formule: tekst.mensenUitleg,
    invoer: [],
    bronnen: [bron],
  }
}

function explainShare(
  row: EnqueteUitslag,
  antwoord: string,
  mensen: number,
  aandeel: number,
  bron: Bronvermelding,
): Uitleg {
  return {
    waarde: percentage(aandeel * 100),
    methode: 'enquete/uitslag',
    formule: tekst.deel(mensen, row.aantal),
    invoer: [
      { naam: tekst.inAntwoord(antwoord), waarde: aantal(mensen) },
      { naam: tekst.inMensen, waarde: aantal(row.aantal) },
    ],
    bronnen: [bron],
  }
}
