import { useEffect, useMemo, useRef, useState } from 'react'
import type { Thema } from '../../../app/thema.ts'
import type { Dekstand } from '../../../map/deklagen.ts'
import type { Kaart } from '../../../map/kaart.ts'
import { PLAN } from '../adres/keuze.ts'
import type { KaartvlakProps } from '../paneel-props.ts'
import { dekkingVan } from './dekking.ts'
import { useAmbitiesOpKaart } from './use-ambities-op-kaart.ts'
import { tekenvolgorde } from './volgorde.ts'

/** Below this opacity the colour of a class no longer carries its own words. */
const PALE_PERCENT = 60

type Input = Pick<KaartvlakProps, 'keuze' | 'lagen' | 'voorzieningen' | 'kiesWoning'>

/** Layers that are on, in the order in which they are drawn, with their opacity; one object as long as nothing changes. */
function useStapellagen(keuze: KaartvlakProps['keuze']): Dekstand['lagen'] {
  const rows = tekenvolgorde(keuze.lagen).map((naam) => ({ naam, dekking: dekkingVan(keuze, naam) / 100 }))
  const key = JSON.stringify(rows)
  // The key says all that the rows hold.
  // oxlint-disable-next-line react-hooks/exhaustive-deps
  return useMemo(() => rows, [key])
}

/** What deck.gl draws of the reports. */
function useMeldingbeeld({ keuze, lagen }: Input): Dekstand['meldingen'] {
  const { meldingvorm: vorm } = keuze
  const { meldingen: rows, raster } = lagen
  return useMemo(() => {
    if (vorm === 'zeshoeken') return raster === null ? null : { vorm, raster }
    return rows === null ? null : { vorm, rows }
  }, [vorm, rows, raster])
}

/**
 * Puts the layers over the areas on the map, in their order and as opaque as asked. Where plan and today are beside each other, only
 * the right side has the ambitions.
 *
 * @returns true when the code of a layer could not be loaded
 */
export function useLaagbeeld(
  object: Kaart | null,
  input: Input,
  thema: Thema,
  kant: 'links' | 'rechts' = 'links',
): boolean {
  const { keuze, lagen, voorzieningen, kiesWoning } = input
  const has = (laag: (typeof keuze.lagen)[number]) => keuze.lagen.includes(laag)
  const [buurten, woonzorgzones] = [has('buurten'), has('woonzorgzones')]
  useEffect(() => object?.setLaag('buurten', buurten), [object, buurten])
  useEffect(() => object?.setLaag('woonzorgzones', woonzorgzones), [object, woonzorgzones])

  const pale = dekkingVan(keuze, 'buurten') < PALE_PERCENT
  useEffect(() => object?.setBleek(pale), [object, pale])

  const zones = voorzieningen?.woonzorgzones ?? null
  useEffect(() => {
    if (zones !== null) object?.setZones(zones)
  }, [object, zones])

  const { straten } = lagen
  useEffect(() => {
    if (object === null) return
    object.setLaag('straten', straten !== null)
    if (straten !== null) {
      object.setStraten({
        type: 'FeatureCollection',
        features: straten.straten.map((straat) => ({
          type: 'Feature',
          properties: { code: straat.id },
          geometry: { type: 'LineString', coordinates: straat.lijn },
        })),
      })
    }
  }, [object, straten])

  const [failed, setFailed] = useState(false)
  const { bereik } = lagen
  const reached = useRef(false)
  useEffect(() => {
    if (object === null || (bereik === null && !reached.current)) return
    reached.current = true
    const draw = async () => {
      const { Bereikdeel } = await import('../../../map/delen/bereikdeel.ts')
      const deel = await object.deel('bereik', (map) => new Bereikdeel(map))
      const { lopenMeters = 0, rollatorMeters = 0, omweg = 1 } = bereik?.aannamen ?? {}
      deel.zet(
        (bereik?.plaatsen ?? []).map(({ punt }) => ({
          punt,
          lopenMeters: lopenMeters / omweg,
          rollatorMeters: rollatorMeters / omweg,
        })),
      )
    }
    draw().catch(() => setFailed(true))
  }, [object, bereik])

  useAmbitiesOpKaart(object, kant === 'links' && keuze.naast === PLAN ? null : lagen.ambities)

  const stapel = useStapellagen(keuze)
  const meldingen = useMeldingbeeld(input)
  const { woningen: columns, wijze, masker } = lagen
  const woningen = useMemo(
    () => (columns === null ? null : { columns, wijze, masker }),
    [columns, wijze, masker],
  )
  const used = useRef(false)
  useEffect(() => {
    if (object === null) return
    let gone = false
    const draw = async () => {
      const { Stapel } = await import('../../../map/delen/stapel.ts')
      const order = await object.deel('stapel', (map) => new Stapel(map))
      if (gone) return
      order.zet(stapel)
      // deck.gl is fetched the first time one of its layers is switched on, not before.
      if (woningen === null && meldingen === null && !used.current) return
      used.current = true
      const deck = await object.deklagen()
      if (gone) return
      await deck.zet({ thema, lagen: stapel, woningen, meldingen, kies: kiesWoning })
      setFailed(false)
    }
    draw().catch(() => setFailed(true))
    return () => {
      gone = true
    }
  }, [object, stapel, woningen, meldingen, thema, kiesWoning])
  return failed
}
