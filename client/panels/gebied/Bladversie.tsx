import { useMemo } from 'react'
import type { Kaartbron } from '../../map/kaartbron.ts'
import { maakKaartmodel } from '../../map/kaartmodel.ts'
import { TOEN } from '../kaart/adres/keuze.ts'
import { Versiebalk } from '../kaart/adres/Versiebalk.tsx'
import type { Profielgebied } from '../kaart/profielgegevens.ts'
import type { Versiestaat } from '../kaart/use-kaart.ts'
import { cijferVanAdres, type KiesBlad } from './blad-keuze.ts'
import '../kaart/adres/balken.css'

interface Props {
  bron: Kaartbron
  area: Profielgebied
  search: URLSearchParams
  staat: Versiestaat
  /** Asks the figures of then again. */
  opnieuw: () => void
  kies: KiesBlad
}

/** The bar about then and now of the map, for the page of an area: it counts for the figure that the page shows from nearby. */
export function Bladversie({ bron, area, search, staat, opnieuw, kies }: Props) {
  const { cijfer, jaar, leeftijd } = cijferVanAdres(bron, area, search)
  const model = useMemo(
    () => maakKaartmodel(bron, { cijfer, jaar, leeftijd }),
    [bron, cijfer, jaar, leeftijd],
  )
  return (
    <div className="niet-afdrukken">
      <Versiebalk
        staat={staat}
        model={model}
        toen={search.get('cijfers') === TOEN}
        opnieuw={opnieuw}
        kies={({ versie, toen }) =>
          kies({
            ...(versie === null ? { versie: null } : {}),
            ...(toen === undefined ? {} : { cijfers: toen ? TOEN : null }),
          })
        }
      />
    </div>
  )
}
