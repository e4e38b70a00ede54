import { useMemo } from 'react'
import { wgs84ToRd } from '../../../geodata/coordinates/rd-new.ts'
import { useGrenzen } from '../../api/gebieden.ts'
import { useMag } from '../../api/sessie.ts'
import { useVoorzieningen } from '../../api/voorzieningen.ts'
import { useStraten } from '../../api/woningen.ts'
import { maakKaartmodel } from '../../map/kaartmodel.ts'
import { naarRdGebieden } from '../../map/papier/gebieden.ts'
import { maakVlakbeeld } from '../../map/vlakbeeld/vlakbeeld.ts'
import { leesAdres } from '../kaart/adres/adres.ts'
import { controleerKeuze } from '../kaart/adres/controle.ts'
import { useKaartbron } from '../kaart/use-kaart.ts'
import type { Afdrukbron } from './afdruk-gegevens.ts'

/** All that sheets are made from, once it is there; streets only when they are wanted and may be seen. */
export function useAfdrukbron(cyclus: string | null, search: string, metStraten: boolean) {
  const figures = useKaartbron(cyclus)
  const grenzen = useGrenzen()
  const voorzieningen = useVoorzieningen()
  const maySeeStreets = useMag('woningen-lezen')
  const straten = useStraten(metStraten && maySeeStreets)
  const areas = useMemo(
    () => (grenzen.data === undefined ? null : naarRdGebieden(grenzen.data.gebieden)),
    [grenzen.data],
  )
  const streets = useMemo(
    () => (straten.data?.straten ?? []).map(({ naam, lijn }) => ({ naam, lijn: lijn.map(wgs84ToRd) })),
    [straten.data],
  )
  const { bron } = figures
  // What is open now changes by the minute and does not stand on paper.
  const places = voorzieningen.data ?? null
  const found = useMemo((): { from: Afdrukbron; fouten: number } | null => {
    if (bron === null || areas === null || grenzen.data === undefined) return null
    const read = leesAdres(search)
    const { keuze: kaart, fouten } = controleerKeuze(bron, read.keuze)
    const model = maakKaartmodel(bron, kaart)
    if (model === null) return null
    return {
      from: {
        bron,
        model,
        beeld: maakVlakbeeld(bron, model, kaart),
        kaart,
        grenzen: grenzen.data,
        areas,
        voorzieningen: places,
        straten: streets,
      },
      fouten: read.fouten.length + fouten.length,
    }
  }, [bron, areas, grenzen.data, search, places, streets])
  const error = figures.error ?? grenzen.error
  return {
    ...found,
    /** Facilities may fail: the rest is printed without them. */
    isKlaar:
      found !== null && !voorzieningen.isPending && !(metStraten && maySeeStreets && straten.isPending),
    error,
    opnieuw: () => {
      figures.opnieuw()
      if (grenzen.isError) void grenzen.refetch()
    },
  }
}
