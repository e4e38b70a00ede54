import { punten, waardeMetEenheid } from '../../../../server/contract/text/getal.ts'
import { deelTekst, eigenGebied } from '../../../../server/contract/text/nl/eigen-gebied.ts'
import { tabelTekst } from '../../../../server/contract/text/nl/kaart.ts'
import { ScrollTable } from '../../../ui/ScrollTable.tsx'
import { BronKnop } from '../../bron/BronKnop.tsx'
import type { PaneelProps } from '../paneel-props.ts'
import type { EigenProfielgegevens } from './gegevens.ts'

interface Props extends Pick<PaneelProps, 'keuze' | 'kies'> {
  data: EigenProfielgegevens
}

/** The buurten of the area: how much of each lies in it, its figure, and how it stands against the gemeente. */
export function Buurttabel({ data: { rijen, indicator, stand }, keuze, kies }: Props) {
  const { kop } = eigenGebied
  return (
    <ScrollTable caption={eigenGebied.tabel(keuze.jaar)}>
      <thead>
        <tr>
          <th scope="col">{kop.buurt}</th>
          <th scope="col" className="table__number">
            {kop.deel}
          </th>
          <th scope="col" className="table__number">
            {kop.cijfer}
          </th>
          {stand === null ? null : (
            <th scope="col" className="table__number">
              {kop.verschil}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {rijen.map((row) => (
          <tr key={row.code}>
            <th scope="row">
              {row.opKaart ? (
                <button
                  type="button"
                  className="link tabel__open"
                  aria-label={tabelTekst.openProfiel(row.naam)}
                  onClick={() => kies({ gebied: row.code })}
                >
                  {row.naam}
                </button>
              ) : (
                row.naam
              )}
            </th>
            <td className="table__number">{deelTekst(row)}</td>
            <td className="table__number">
              {row.waarde === null ? (
                <span className="subtle">
                  {row.opKaart ? eigenGebied.geenCijfer : eigenGebied.buitenKaart}
                </span>
              ) : (
                <>
                  {waardeMetEenheid(row.waarde, indicator.eenheid)}{' '}
                  <BronKnop
                    figure={{
                      gebied: row.code,
                      indicator: indicator.id,
                      jaar: keuze.jaar,
                      leeftijd: keuze.leeftijd,
                    }}
                  />
                </>
              )}
            </td>
            {stand === null ? null : (
              <td className="table__number">
                {row.verschil === null ? null : (
                  <>
                    {punten(row.verschil.punten)}
                    {row.verschil.oordeel === 'geen-verschil' ? (
                      <>
                        <br />
                        <small className="subtle">{tabelTekst.geenVerschil}</small>
                      </>
                    ) : null}
                  </>
                )}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  )
}
