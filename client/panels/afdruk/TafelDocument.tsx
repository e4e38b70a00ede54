import { useMemo } from 'react'
import { tafelTekst } from '../../../server/contract/text/nl/afdruk.ts'
import { aantal } from '../../../server/contract/text/getal.ts'
import { maakPapierkaart } from '../../map/papier/papierkaart.ts'
import { maakRaster, vakmaatBij } from '../../map/papier/raster.ts'
import { kaartblad } from './afdruk-bladen.ts'
import { type Afdrukbron, bleekeBuurten, kaartinvoer } from './afdruk-gegevens.ts'
import { afdrukgebied, omvangVan } from './afdruk-gebied.ts'
import { type AfdrukKeuze, GEHEEL } from './afdruk-keuze.ts'
import { kaartfactor } from './kaartfactor.ts'
import { Kaartplek, opMaat, Vel } from './Kaartvel.tsx'
import { rastercode } from './rastercode.ts'
import { FormulierVel, StickerVel } from './Tafelvellen.tsx'
import { Velkop } from './Velkop.tsx'

interface Props {
  from: Afdrukbron
  keuze: AfdrukKeuze
}

/** The map for on the table with its grid, then the stickers and the paper form on A4. */
export function TafelDocument({ from, keuze }: Props) {
  const { bron, areas, kaart, straten } = from
  const gebied = useMemo(() => afdrukgebied(bron, areas, keuze.wat, kaart), [bron, areas, keuze.wat, kaart])
  const { blad, venster } = useMemo(() => kaartblad(keuze, gebied), [keuze, gebied])
  const maat = keuze.vakmaat ?? vakmaatBij(keuze.schaal)
  // One grid for the whole focus area: a square keeps its name on the map of one wijk.
  const raster = useMemo(() => {
    const all = bron.wijken.flatMap((wijk) => wijk.buurten)
    const whole = omvangVan(areas, all)
    return whole === null ? null : maakRaster(whole, maat)
  }, [bron, areas, maat])
  const drawn = useMemo(
    () =>
      maakPapierkaart(
        kaartinvoer(from, {
          gebied,
          venster,
          factor: kaartfactor(blad.letterfactor),
          buurten: bleekeBuurten(from, gebied.buurten, false),
          raster,
          soort: 'tafel',
        }),
      ),
    [from, gebied, venster, blad, raster],
  )
  const code = raster === null ? '' : rastercode(raster)
  const [x, y] = raster?.oorsprong ?? [0, 0]
  const onGrid = tafelTekst.raster(maat, aantal(x), aantal(y))
  return (
    <>
      <Vel {...blad}>
        <div className="vel__regel vel__regel--tafel" style={opMaat(blad.woorden)}>
          <Velkop
            titel={tafelTekst.titel(gebied.naam)}
            onder={tafelTekst.vraag}
            gebied={keuze.wat === GEHEEL ? '' : bron.focusgebied}
            voorbeeld={from.voorbeeldstraten}
          />
        </div>
        <Kaartplek plek={blad.kaart} kaart={drawn} />
        {blad.notities === null ? null : (
          <div className="vel__notities" style={opMaat(blad.notities)}>
            <h2>{tafelTekst.notities}</h2>
            <p className="vel__klein">
              {onGrid} {tafelTekst.rasterCode(code)}.{' '}
              {straten.length === 0 ? tafelTekst.geenStraten : tafelTekst.straten}
            </p>
          </div>
        )}
      </Vel>
      <StickerVel code={code} />
      <FormulierVel code={code} uitleg={onGrid} eerste={1} />
      <FormulierVel code={code} uitleg={onGrid} eerste={25} />
    </>
  )
}
