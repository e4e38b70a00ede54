import { useState } from 'react'
import { foutmelding } from '../../../../server/contract/text/nl/algemeen.ts'
import { kaart, kaartToetsen } from '../../../../server/contract/text/nl/kaart.ts'
import { plankaartTekst as tekst } from '../../../../server/contract/text/nl/wijkaanpak-ambitie.ts'
import { buurInRichting, PIJLEN } from '../../../map/buren.ts'
import type { Kaart } from '../../../map/kaart.ts'
import type { Kaartbron } from '../../../map/kaartbron.ts'
import type { Kaartmodel } from '../../../map/kaartmodel.ts'
import { Button } from '../../../ui/Button.tsx'
import { Kaartknoppen } from '../../kaart/Kaartknoppen.tsx'
import { Toetsvlak } from '../../kaart/Toetsvlak.tsx'
import { useKaartobject } from '../../kaart/use-kaartobject.ts'
import { Levend } from '../../kaart/ambitie/levend.ts'
import { usePlan } from '../plan-context.ts'
import { usePlankaart } from './use-plankaart.ts'

const NOTHING = () => undefined

interface Props {
  bron: Kaartbron
  model: Kaartmodel
  opKaart: (kaart: Kaart | null) => void
  opnieuw: () => void
}

/** The ground of the plan: one tab stop; the arrows go from buurt to buurt as long as nothing is drawn. */
export function Planvlak({ bron, model, opKaart, opnieuw }: Props) {
  const { plan, plek, buurten, naamVan } = usePlan()
  const shown = usePlankaart(bron, model, plek.cyclus, buurten)
  const [cursor, setCursor] = useState<string | null>(null)
  const [said, setSaid] = useState('')
  const [levend] = useState(() => new Levend())
  const { container, kaartobject, staat } = useKaartobject({
    ...shown,
    bron,
    buren: null,
    levend,
    kies: NOTHING,
    pan: NOTHING,
    kiesWoning: NOTHING,
    kort: true,
    opKaart,
    opnieuw,
    cursor,
  })
  const onKey = (event: React.KeyboardEvent) => {
    const direction = PIJLEN[event.key]
    if (direction !== undefined) {
      event.preventDefault()
      const places = (shown.grenzen?.gebieden ?? [])
        .filter(({ code }) => bron.wijkVan.has(code))
        .map(({ code, labelpunt }) => ({ code, punt: labelpunt }))
      const next = buurInRichting(places, cursor ?? buurten[0] ?? null, direction)
      setSaid(next === null ? kaartToetsen.rand : naamVan(next))
      if (next === null) return
      setCursor(next)
      const place = places.find(({ code }) => code === next)
      if (place !== undefined) kaartobject?.toon(place.punt)
    } else if (event.key === '+' || event.key === '=') kaartobject?.zoom(1)
    else if (event.key === '-') kaartobject?.zoom(-1)
    else if (event.key === 'Escape') setCursor(null)
  }
  const failed = staat === 'mislukt' || staat === 'verloren' || staat === 'geen-webgl'
  return (
    <div className="kaartvlak">
      <Toetsvlak
        container={container}
        staat={staat}
        label={tekst.naam(plan.wijknaam)}
        uitleg={tekst.uitleg}
        gezegd={said}
        opToets={onKey}
        opVertrek={() => setCursor(null)}
      />
      {staat === 'klaar' ? null : (
        <div className="kaartvlak__melding">
          <p role={failed ? 'alert' : undefined}>
            {staat === 'geen-webgl'
              ? kaart.geenWebgl
              : staat === 'mislukt'
                ? kaart.kaartMislukt
                : staat === 'verloren'
                  ? kaart.verloren
                  : kaart.kaartLaden}
          </p>
          {failed ? <p>{tekst.zonderKaart}</p> : null}
          {staat === 'mislukt' || staat === 'verloren' ? (
            <Button onClick={opnieuw}>{foutmelding.opnieuwLaden}</Button>
          ) : null}
        </div>
      )}
      {kaartobject === null ? null : (
        <Kaartknoppen
          kaartobject={kaartobject}
          naarGeheel={() => {
            const { beeld } = shown.keuze
            if (beeld === null) kaartobject.pas()
            else kaartobject.setBeeld(beeld)
          }}
        />
      )}
    </div>
  )
}
