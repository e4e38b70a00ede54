import type { Wijkanalyse } from '../../../analyses/wijkanalyse/wijkanalyse.ts'
import { nauwkeurigheid } from '../../../geodata/schema/voorziening.ts'
import { redenTekst } from '../../../server/contract/text/nl/redenen.ts'
import { nauwkeurigheidTekst, wijkanalyseTekst } from '../../../server/contract/text/nl/wijkanalyse.ts'
import { ExampleTag } from '../../app/ExampleTag.tsx'

/** How many dwellings lie within walking distance of a wijkcentrum, with what was assumed. */
export function FacilityReach({ analysis: { bereik } }: { analysis: Wijkanalyse }) {
  return (
    <section className="block">
      <div className="page__head">
        <h2>{wijkanalyseTekst.bereik}</h2>
        {bereik.bekend && bereik.voorbeelddata ? <ExampleTag /> : null}
      </div>
      {bereik.bekend ? (
        <>
          <p>{wijkanalyseTekst.bereikZin(bereik.binnenBereik, bereik.woningen, bereik.loopafstandMeters)}</p>
          <p className="subtle">
            {wijkanalyseTekst.bereikAanname(bereik.omwegfactor)} {wijkanalyseTekst.bereikCentra}
          </p>
          <ul className="subtle plain-list">
            {bereik.voorzieningen.map((place) => (
              <li key={place.id}>
                {place.naam}: {precision(place.nauwkeurigheid)}
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

/** The stored result keeps the word as text; an older word is shown as it is. */
function precision(word: string): string {
  const parsed = nauwkeurigheid.safeParse(word)
  return parsed.success ? nauwkeurigheidTekst[parsed.data] : word
}
