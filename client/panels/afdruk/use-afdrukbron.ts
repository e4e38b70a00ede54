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
import { type KaartKeuze, STANDAARD } from '../kaart/adres/keuze.ts'
import { klassejarenVan } from '../kaart/tijd/zelfde-cijfer.ts'
import { useKaartbron } from '../kaart/use-kaart.ts'
import { useKaartLagen } from '../kaart/use-kaart-lagen.ts'
import type { Afdrukbron } from './afdruk-gegevens.ts'
import { useAfdruklagen } from './use-afdruklagen.ts'

/** A choice for which no layer is asked. */
const ZONDER_LAGEN: KaartKeuze = { ...STANDAARD, lagen: [] }

/**
 * All that sheets are made from, once it is there; streets and layers only when they are wanted and may be seen.
 *
 * @param metLagen whether this kind of sheet draws the layers over the areas
 */
export function useAfdrukbron(
  cyclus: string | null,
  search: string,
  { metStraten, metLagen }: { metStraten: boolean; metLagen: boolean },
) {
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
  const read = useMemo(() => {
    if (bron === null) return null
    const address = leesAdres(search)
    const checked = controleerKeuze(bron, address.keuze)
    const model = maakKaartmodel(bron, checked.keuze, klassejarenVan(checked.keuze))
    return {
      kaart: checked.keuze,
      fouten: address.fouten.length + checked.fouten.length,
      model,
      behouden: model === null ? null : behoudBuurten(model, checked.keuze.filters),
    }
  }, [bron, search])
  const kaart = read?.kaart ?? STANDAARD
  const onMap = useKaartLagen(metLagen ? kaart : ZONDER_LAGEN, bron, cyclus, read?.behouden ?? null)
  const lagen = useAfdruklagen(kaart, onMap, bron, areas)
  const found = useMemo((): { from: Afdrukbron; fouten: number } | null => {
    if (bron === null || areas === null || borders === undefined || read === null) return null
    const { model, behouden } = read
    if (model === null || behouden === null) return null
    return {
      from: {
        bron,
        model,
        beeld: maakVlakbeeld(bron, model, read.kaart, () => burenVan(borders.gebieden)),
        kaart: read.kaart,
        behouden,
        grenzen: borders,
        areas,
        voorzieningen: places,
        straten: streets,
        voorbeeldstraten: exampleStreets,
        lagen,
      },
      fouten: read.fouten,
    }
  }, [bron, areas, borders, read, places, streets, exampleStreets, lagen])
  const error = figures.error ?? grenzen.error
  return {
    ...found,
    /** Facilities may fail: the rest is printed without them. */
    isKlaar:
      found !== null &&
      !voorzieningen.isPending &&
      !(metStraten && maySeeStreets && straten.isPending) &&
      !Object.values(onMap.laadt).some((loads) => loads === true),
    error,
    opnieuw: () => {
      figures.opnieuw()
      if (grenzen.isError) void grenzen.refetch()
    },
  }
}
