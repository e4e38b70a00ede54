import { useState } from 'react'
import { lagenTekst } from '../../../server/contract/text/nl/kaart.ts'
import { laagUitleg, volgordeTekst } from '../../../server/contract/text/nl/kaartlagen.ts'
import { useSessie } from '../../api/sessie.ts'
import { useCyclus } from '../../app/use-cyclus.ts'
import { InzagedoelKeuze } from '../../app/InzagedoelKeuze.tsx'
import { geefToestemming } from './achtergrond/toestemming.ts'
import type { Laag } from './adres/keuze.ts'
import { Laagrij } from './lagen/Laagrij.tsx'
import { laagdeel } from './lagen/lagen.ts'
import type { LaagProps } from './lagen/laagdeel.ts'
import { isVervaagd } from './lagen/dekking.ts'
import { lijstvolgorde, schakel, tekenvolgorde, verplaats } from './lagen/volgorde.ts'
import { LagenLegenda } from './LagenLegenda.tsx'
import type { PaneelProps, Voorzieningen } from './paneel-props.ts'
import type { Kaartlagen } from './use-kaart-lagen.ts'
import type { Kies } from './use-kaart.ts'
import './lagen/lagen.css'

interface Props extends PaneelProps {
  pan: Kies
  lagen: Kaartlagen
  voorzieningen: Voorzieningen | null
}

/** The layers of the map in the order in which they lie, each with its switch; order and opacity fold out. */
export function Lagenlijst(props: Props) {
  const { keuze, kies, pan, lagen } = props
  const [ordering, setOrdering] = useState(false)
  const [said, setSaid] = useState('')
  const [dragged, setDragged] = useState<Laag | null>(null)
  const sessie = useSessie().data
  const shared: LaagProps = {
    ...props,
    cyclusNaam: useCyclus().huidige?.naam ?? null,
    voorbeelddata: sessie?.voorbeelddata ?? false,
    achtergrondkaart: sessie?.achtergrondkaart ?? null,
  }
  const rows = lijstvolgorde(keuze.lagen).flatMap((id) => laagdeel(id) ?? [])
  const move = (laag: Laag, to: Laag) => {
    const next = verplaats(keuze.lagen, laag, to)
    if (next === null) return
    kies({ lagen: next })
    const name = laagdeel(laag)?.label ?? laag
    setSaid(volgordeTekst.verplaatst(name, tekenvolgorde(next).indexOf(laag) + 1, next.length))
  }
  return (
    <section className="lagen">
      <div className="legenda__kop">
        <h2>{lagenTekst.titel}</h2>
        <button
          type="button"
          className="link lagen__volgorde"
          aria-expanded={ordering}
          onClick={() => setOrdering(!ordering)}
        >
          {ordering ? volgordeTekst.klaar : volgordeTekst.knop}
        </button>
      </div>
      {ordering ? <p className="subtle">{volgordeTekst.uitleg}</p> : null}
      <ul>
        {rows.map((deel) => (
          <Laagrij
            key={deel.id}
            deel={deel}
            props={shared}
            ordering={ordering}
            dragged={dragged}
            drag={setDragged}
            move={move}
            pan={pan}
            toggle={(on) => {
              // Whoever switches it on has read there who sees it.
              if (on && deel.id === 'achtergrond') geefToestemming()
              kies({ lagen: schakel(keuze.lagen, deel.id, on) })
            }}
          />
        ))}
      </ul>
      <output className="alleen-voorgelezen">{said}</output>
      {isVervaagd(keuze) && !lagen.doelNodig ? <p className="subtle">{laagUitleg.vervaagd}</p> : null}
      {lagen.doelNodig ? <InzagedoelKeuze /> : null}
      <LagenLegenda props={shared} />
    </section>
  )
}
