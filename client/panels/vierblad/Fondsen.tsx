import { euro } from '../../../server/contract/text/getal.ts'
import { periodeTekst } from '../../../server/contract/text/nl/programma.ts'
import { vierbladTekst as tekst } from '../../../server/contract/text/nl/vierblad.ts'
import type { Vierbladgegevens } from '../../api/vierblad.ts'
import { ScrollTable } from '../../ui/ScrollTable.tsx'
import { Tag } from '../../ui/Tag.tsx'
import { wijkVan } from './namen.ts'

type Fonds = Vierbladgegevens['fondsen'][number]

/** Per fund what each plan asks of it and whether that fits; beneath it which actions outlive it. */
export function Fondsen({ gegevens }: { gegevens: Vierbladgegevens }) {
  const { fondsen, plannen } = gegevens
  const naamVan = wijkVan(gegevens)
  return (
    <section className="block" aria-labelledby="geld">
      <h2 id="geld">{tekst.geld}</h2>
      <p className="subtle">{tekst.geldUitleg}</p>
      {fondsen.length === 0 ? (
        <p>{tekst.geenGeld}</p>
      ) : (
        <ScrollTable caption={tekst.tabel} captionHidden>
          <thead>
            <tr>
              <th scope="col">{tekst.fonds}</th>
              {plannen.map(({ aanpak }) => (
                <th key={aanpak} scope="col" className="table__number">
                  {naamVan(aanpak)}
                </th>
              ))}
              <th scope="col" className="table__number">
                {tekst.samen}
              </th>
              <th scope="col" className="table__number">
                {tekst.grootte}
              </th>
            </tr>
          </thead>
          <tbody>
            {fondsen.map((fonds) => (
              <tr key={fonds.fonds}>
                <th scope="row">
                  {fonds.naam} <span className="subtle">{periodeTekst(fonds.van, fonds.tot)}</span>
                </th>
                {plannen.map(({ aanpak }) => (
                  <td key={aanpak} className="table__number">
                    {askedBy(fonds, aanpak)}
                  </td>
                ))}
                <td className="table__number">
                  {euro(fonds.samenEuro)}{' '}
                  {fonds.past === false ? <Tag tone="warning">{tekst.pastNiet}</Tag> : null}
                </td>
                <td className="table__number">
                  {fonds.omvangEuro === null ? tekst.onbekend : euro(fonds.omvangEuro)}
                </td>
              </tr>
            ))}
          </tbody>
        </ScrollTable>
      )}
      {fondsen.map((fonds) => (
        <Stopt key={fonds.fonds} fonds={fonds} naamVan={naamVan} />
      ))}
    </section>
  )
}

function askedBy({ perPlan }: Fonds, aanpak: string): string {
  const own = perPlan.find((row) => row.aanpak === aanpak)
  if (own === undefined) return tekst.niets
  return own.zonderBedrag === 0
    ? euro(own.gevraagdEuro)
    : `${euro(own.gevraagdEuro)} (${tekst.zonderBedrag(own.zonderBedrag)})`
}

/** Actions that go on after the money has ended. */
function Stopt({ fonds, naamVan }: { fonds: Fonds; naamVan: (aanpak: string) => string }) {
  const outliving = fonds.acties.filter(({ stopt }) => stopt)
  if (fonds.tot === null || outliving.length === 0) return null
  return (
    <div className="vierblad-stopt">
      <h3>{tekst.stopt(fonds.naam, fonds.tot)}</h3>
      <p className="subtle">{tekst.stoptUitleg(fonds.tot)}</p>
      <ul className="plain-list">
        {outliving.map(({ object, aanpak, naam, daarna }) => (
          <li key={object}>
            {naam === '' ? tekst.zonderNaam : naam} ({naamVan(aanpak)}){'. '}
            {daarna.trim() === '' ? (
              <span className="vierblad-stopt__open">{tekst.geenDaarna}</span>
            ) : (
              tekst.daarna(daarna)
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
