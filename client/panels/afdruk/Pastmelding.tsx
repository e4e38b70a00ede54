import { afdrukScherm as tekst, papierTekst, richtingTekst } from '../../../server/contract/text/nl/afdruk.ts'
import { past, watWelPast } from '../../map/papier/passen.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import type { Afdrukbron } from './afdruk-gegevens.ts'
import { afdrukgebied } from './afdruk-gebied.ts'
import type { AfdrukKeuze } from './afdruk-keuze.ts'

interface Props {
  from: Afdrukbron
  keuze: AfdrukKeuze
  kies: (patch: Partial<AfdrukKeuze>) => void
}

const nameOf = (papier: string) => papierTekst[papier] ?? papier

/** Says when the area is larger than the sheet at this scale, and offers what does fit. */
export function Pastmelding({ from, keuze, kies }: Props) {
  const gebied = afdrukgebied(from.bron, from.areas, keuze.wat, from.kaart)
  const ownScale = keuze.soort === 'buurten'
  const tooFine = keuze.schaal < from.grenzen.kleinsteSchaalnoemer
  const fits = ownScale || gebied.isDeel || gebied.omvang === null || past(gebied.omvang, keuze)
  const offers = fits || gebied.omvang === null ? [] : watWelPast(gebied.omvang, keuze)
  return (
    <div aria-live="polite" className="afdruk__melding">
      {fits ? null : (
        <Notice tone="warning">
          <p>{tekst.pastNiet(gebied.naam, keuze.schaal, nameOf(keuze.papier))}</p>
          <p>{offers.length === 0 ? tekst.nietsPast : tekst.welPast}</p>
          <ul className="afdruk__voorstellen">
            {offers.map((offer) => (
              <li key={`${offer.papier} ${offer.richting} ${offer.schaal} ${offer.toelichting}`}>
                <Button onClick={() => kies(offer)}>
                  {tekst.voorstel(
                    nameOf(offer.papier),
                    richtingTekst[offer.richting],
                    offer.schaal,
                    offer.toelichting === 'los' && keuze.toelichting !== 'los',
                  )}
                </Button>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {tooFine ? <p className="subtle">{tekst.teFijn(from.grenzen.kleinsteSchaalnoemer)}</p> : null}
    </div>
  )
}
