import type { Wijkanalyse } from '../../../analyses/wijkanalyse/wijkanalyse.ts'
import { openBereik } from '../../../server/contract/text/nl/open-zinnen.ts'
import { redenTekst } from '../../../server/contract/text/nl/redenen.ts'
import { precisie } from '../../../server/contract/text/nl/uitleg-onderdelen.ts'
import { wijkanalyseTekst } from '../../../server/contract/text/nl/wijkanalyse.ts'
import { ExampleTag } from '../../app/ExampleTag.tsx'
import { Sentence } from './Sentence.tsx'

/** How many dwellings lie within walking distance of a wijkcentrum, with what was assumed. */
export function FacilityReach({ analysis }: { analysis: Wijkanalyse }) {
  const { bereik } = analysis
  return (
    <section className="block">
      <div className="page__head">
        <h2>{wijkanalyseTekst.bereik}</h2>
        {bereik.bekend && bereik.voorbeelddata ? <ExampleTag /> : null}
      </div>
      {bereik.bekend ? (
        <>
          <p>
            <Sentence zin={openBereik(bereik, analysis)} />
          </p>
          <p className="subtle">
            {wijkanalyseTekst.bereikAanname(bereik.omwegfactor)} {wijkanalyseTekst.bereikCentra}
          </p>
          <ul className="subtle plain-list">
            {bereik.voorzieningen.map((place) => (
              <li key={place.id}>
                {place.naam}: {precisie(place.nauwkeurigheid)}
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p>{redenTekst[bereik.reden]}</p>
      )}
    </section>
  )
}
