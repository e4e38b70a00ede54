import { useMemo } from 'react'
import { wgs84ToRd } from '../../../geodata/coordinates/rd-new.ts'
import { useGrenzen } from '../../api/gebieden.ts'
import { useMag } from '../../api/sessie.ts'
import { useVoorzieningen } from '../../api/voorzieningen.ts'
import { useStraten } from '../../api/woningen.ts'
import { behoudBuurten } from '../../map/filter/buurten.ts'
import { maakKaartmodel } from '../../map/kaartmodel.ts'
import { naarRdGebieden } from '../../map/papier/gebieden.ts'
import { burenVan } from '../../map/vlakbeeld/buren.ts'
import { maakVlakbeeld } from '../../map/vlakbeeld/vlakbeeld.ts'
import { leesAdres } from '../kaart/adres/adres.ts'
import { controleerKeuze } from '../kaart/adres/controle.ts'
import { klassejarenVan } from '../kaart/tijd/zelfde-cijfer.ts'
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
  const borders = grenzen.data
  const exampleStreets = straten.data?.voorbeelddata === true
  const found = useMemo((): { from: Afdrukbron; fouten: number } | null => {
    if (bron === null || areas === null || borders === undefined) return null
    const read = leesAdres(search)
    const { keuze: kaart, fouten } = controleerKeuze(bron, read.keuze)
    const model = maakKaartmodel(bron, kaart, klassejarenVan(kaart))
    if (model === null) return null
    return {
      from: {
        bron,
        model,
        beeld: maakVlakbeeld(bron, model, kaart, () => burenVan(borders.gebieden)),
        kaart,
        behouden: behoudBuurten(model, kaart.filters),
        grenzen: borders,
        areas,
        voorzieningen: places,
        straten: streets,
        voorbeeldstraten: exampleStreets,
      },
      fouten: read.fouten.length + fouten.length,
    }
  }, [bron, areas, borders, search, places, streets, exampleStreets])
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
