import { useMemo } from 'react'
import { voorzieningSoort } from '../../../geodata/schema/voorziening.ts'
import { kinderTekst } from '../../../server/contract/text/nl/afdruk.ts'
import { figuur } from '../../map/papier/figuur.ts'
import { maakPapierkaart } from '../../map/papier/papierkaart.ts'
import { tekenFiguur } from '../../map/papier/tekens.ts'
import { kaartblad } from './afdruk-bladen.ts'
import { type Afdrukbron, bleekeBuurten, kaartinvoer, tekensVan } from './afdruk-gegevens.ts'
import { afdrukgebied } from './afdruk-gebied.ts'
import type { AfdrukKeuze } from './afdruk-keuze.ts'
import { kaartfactor } from './kaartfactor.ts'
import { Kaartplek, opMaat, Vel } from './Kaartvel.tsx'
import { Tekening } from './Tekening.tsx'
import { Velkop } from './Velkop.tsx'

/** A map for children: places they know as pictograms with short words, no figures, room to draw. */
export function KinderDocument({ from, keuze }: { from: Afdrukbron; keuze: AfdrukKeuze }) {
  const { bron, areas, kaart } = from
  const gebied = useMemo(() => afdrukgebied(bron, areas, keuze.wat, kaart), [bron, areas, keuze.wat, kaart])
  const { blad, venster } = useMemo(() => kaartblad(keuze, gebied), [keuze, gebied])
  const factor = kaartfactor(blad.letterfactor)
  const drawn = useMemo(
    () =>
      maakPapierkaart(
        kaartinvoer(from, {
          gebied,
          venster,
          factor,
          buurten: bleekeBuurten(from, gebied.buurten, true),
          soort: 'kinderen',
        }),
      ),
    [from, gebied, venster, factor],
  )
  const shown = new Set(tekensVan(from, 'kinderen').map(({ soort }) => soort))
  // An MFA and a wijkcentrum have one sign and one word.
  const words = new Map(
    voorzieningSoort.options
      .filter((soort) => shown.has(soort))
      .map((soort) => [kinderTekst.kort[soort], soort] as const),
  )
  return (
    <Vel {...blad}>
      <div className="vel__regel vel__regel--tafel" style={opMaat(blad.woorden)}>
        <Velkop
          titel={kinderTekst.titel(gebied.naam)}
          onder={kinderTekst.vraag}
          gebied=""
          voorbeeld={from.voorzieningen?.bron?.voorbeelddata === true}
        />
      </div>
      <Kaartplek plek={blad.kaart} kaart={drawn} />
      {blad.notities === null ? null : (
        <div className="vel__notities" style={opMaat(blad.notities)}>
          <h2>{kinderTekst.plekken}</h2>
          <ul className="vel__plekken">
            {[...words].map(([word, soort]) => (
              <li key={word}>
                <Tekening
                  figuur={figuur('svg', { viewBox: '0 0 10 10', 'aria-hidden': 'true' }, [
                    tekenFiguur({ id: word, soort, punt: [0, 0], plek: [5, 5], tekst: word }, 1.9),
                  ])}
                />
                {word}
              </li>
            ))}
          </ul>
          <p className="vel__klein">{kinderTekst.geenPlek}</p>
        </div>
      )}
    </Vel>
  )
}
