import { complexTekst, campagneTekst as tekst } from '../../../server/contract/text/nl/campagnes.ts'
import type { Campagnebeeld } from '../../api/campagnes.ts'
import { ScrollTable } from '../../ui/ScrollTable.tsx'
import { Tag } from '../../ui/Tag.tsx'

const TONES = { gehaald: 'positive', 'kan-nog': 'neutral', 'kan-niet-meer': 'warning' } as const

/** Consent of the tenants per complex, beside what is needed. */
export function Complexdeel({ complexen }: { complexen: Campagnebeeld['complexen'] }) {
  return (
    <section className="block" aria-labelledby="campagne-complexen">
      <h2 id="campagne-complexen">{tekst.complexen}</h2>
      <p className="subtle">{tekst.complexenUitleg}</p>
      {complexen.length === 0 ? (
        <p>{tekst.geenHuur}</p>
      ) : (
        <ScrollTable caption={tekst.complexenTabel} captionHidden>
          <thead>
            <tr>
              <th scope="col">{tekst.complex}</th>
              <th scope="col" className="table__number">
                {tekst.huur}
              </th>
              <th scope="col" className="table__number">
                {tekst.akkoord}
              </th>
              <th scope="col" className="table__number">
                {tekst.nee}
              </th>
              <th scope="col" className="table__number">
                {tekst.nodig}
              </th>
              <th scope="col">{tekst.toestemming}</th>
            </tr>
          </thead>
          <tbody>
            {complexen.map(({ blok, huur, akkoord, nee, nodig, tekort, stand }) => (
              <tr key={blok ?? ''}>
                <th scope="row">{blok ?? tekst.zonderComplex}</th>
                <td className="table__number">{huur}</td>
                <td className="table__number">{akkoord}</td>
                <td className="table__number">{nee}</td>
                <td className="table__number">{nodig}</td>
                <td>
                  <Tag tone={TONES[stand]}>{complexTekst[stand]}</Tag> {tekst.tekort(tekort)}
                </td>
              </tr>
            ))}
          </tbody>
        </ScrollTable>
      )}
    </section>
  )
}
