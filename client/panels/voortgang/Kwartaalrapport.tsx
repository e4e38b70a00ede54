import type { Kwartaalrapport as Rapport } from '../../../analyses/voortgang/kwartaalrapport.ts'
import { euro } from '../../../server/contract/text/getal.ts'
import { periodeTekst } from '../../../server/contract/text/nl/programma.ts'
import { aanpakstaatTekst, kwartaalTekst as tekst } from '../../../server/contract/text/nl/rapportages.ts'
import { plaatsnaam } from '../../../server/contract/text/nl/voortgang.ts'
import { ScrollTable } from '../../ui/ScrollTable.tsx'
import { Rijentabel } from './Rijentabel.tsx'
import { Standbalk } from './Standbalk.tsx'

/** What a report says, per programme, wijk and fund. */
export function Kwartaalrapport({ rapport }: { rapport: Rapport }) {
  const { programmas, wijken, fondsen, terugkoppeling, afwijkingen } = rapport
  const place = ({ programma, wijk }: Rapport['afwijkingen'][number]) =>
    wijk === null ? (programmas.find(({ id }) => id === programma)?.naam ?? '') : plaatsnaam(wijk, wijken)
  return (
    <>
      <section className="block" aria-labelledby="afwijkingen">
        <h2 id="afwijkingen">{tekst.afwijkingen}</h2>
        {afwijkingen.length === 0 ? <p className="subtle">{tekst.geenAfwijkingen}</p> : null}
        <ul className="plain-list">
          {afwijkingen.map((row) => (
            <li key={`${row.naam} ${row.wijk ?? ''} ${row.reden}`}>
              <strong>{row.naam}</strong> {place(row) === '' ? '' : `(${place(row)})`}: {row.reden}
            </li>
          ))}
        </ul>
      </section>
      <section className="block" aria-labelledby="per-programma">
        <h2 id="per-programma">{tekst.perProgramma}</h2>
        {programmas.map(({ id, naam, rijen, telling }) => (
          <div key={id} className="rapport__blok">
            <h3>{naam}</h3>
            <Standbalk telling={telling} />
            <Rijentabel naam={naam} rijen={rijen} />
          </div>
        ))}
      </section>
      <section className="block" aria-labelledby="per-wijk">
        <h2 id="per-wijk">{tekst.perWijk}</h2>
        {wijken.map((wijk) => (
          <div key={wijk.id} className="rapport__blok">
            <h3>{wijk.naam}</h3>
            <p>{wijk.plan === null ? tekst.geenPlan : tekst.plan(aanpakstaatTekst[wijk.plan.staat])}</p>
            <p>{tekst.telling(wijk.terugkoppeling)}</p>
            {wijk.plan === null ? null : <Rijentabel naam={wijk.naam} rijen={wijk.rijen} />}
          </div>
        ))}
      </section>
      <section className="block" aria-labelledby="per-fonds">
        <h2 id="per-fonds">{tekst.perFonds}</h2>
        <Fondsen fondsen={fondsen} />
      </section>
      <section className="block" aria-labelledby="terugkoppeling">
        <h2 id="terugkoppeling">{tekst.terugkoppeling}</h2>
        <p>{tekst.telling(terugkoppeling)}</p>
      </section>
    </>
  )
}

function Fondsen({ fondsen }: { fondsen: Rapport['fondsen'] }) {
  return (
    <ScrollTable caption={tekst.fondsenTabel} captionHidden>
      <thead>
        <tr>
          <th scope="col">{tekst.fonds}</th>
          <th scope="col">{tekst.jaren}</th>
          <th scope="col" className="table__number">
            {tekst.omvang}
          </th>
          <th scope="col" className="table__number">
            {tekst.verdeeld}
          </th>
          <th scope="col" className="table__number">
            {tekst.gevraagd}
          </th>
          <th scope="col">{tekst.kolommen.stand}</th>
          <th scope="col">{tekst.stopt}</th>
        </tr>
      </thead>
      <tbody>
        {fondsen.map((fonds) => (
          <tr key={fonds.id}>
            <th scope="row">{fonds.naam}</th>
            <td>{periodeTekst(fonds.van, fonds.tot)}</td>
            <td className="table__number">
              {fonds.omvangEuro === null ? tekst.onbekend : euro(fonds.omvangEuro)}
            </td>
            <td className="table__number">{euro(fonds.verdeeldEuro)}</td>
            <td className="table__number">{euro(fonds.gevraagdEuro)}</td>
            <td>{tekst.standen(fonds.telling)}</td>
            <td>
              {fonds.stopt.length === 0
                ? tekst.niets
                : fonds.stopt.map(({ naam, einde, geregeld }) => (
                    <p key={`${naam} ${einde}`}>{tekst.stoptRegel(naam, einde, geregeld)}</p>
                  ))}
            </td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  )
}
