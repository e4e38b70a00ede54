import { useEffect, useMemo, useState } from 'react'
import { stickerTekst as tekst } from '../../../server/contract/text/nl/afdruk.ts'
import { useGebieden, useGrenzen } from '../../api/gebieden.ts'
import { useEigenWijken } from '../../api/sessie.ts'
import { ownWijken } from '../../app/eigen-wijken.ts'
import { naarRdGebieden } from '../../map/papier/gebieden.ts'
import { kolomletters, leesVak, maakRaster, type Raster, vaknaam } from '../../map/papier/raster.ts'
import { buurtenInVak } from '../../map/papier/vakbuurten.ts'
import { RadioList } from '../../ui/RadioList.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { omvangVan } from './afdruk-gebied.ts'
import { leesRastercode, rastercode } from './rastercode.ts'

interface Props {
  cyclus: string
  /** Rises when the next sticker is asked. */
  keer: number
  onBuurt: (code: string | null) => void
}

/** Size of the squares of the table map as it comes. */
const USUAL_SIZE = 500

/** Which grid, and which square of it; gives the buurt, and asks when several lie in the square. */
export function Vakkeuze({ cyclus, keer, onBuurt }: Props) {
  const answer = useGebieden(cyclus).data
  const borders = useGrenzen().data
  const own = useEigenWijken()
  const areas = useMemo(() => {
    if (answer === undefined || borders === undefined) return null
    const all = answer.wijken.flatMap((wijk) => wijk.buurten)
    const mine = new Set(ownWijken(answer.wijken, own).flatMap((wijk) => wijk.buurten))
    const rd = naarRdGebieden(borders.gebieden)
    return { buurten: rd.filter(({ code }) => mine.has(code)), omvang: omvangVan(rd, all) }
  }, [answer, borders, own])
  const [code, setCode] = useState<string | null>(null)
  const usual = areas?.omvang == null ? null : maakRaster(areas.omvang, USUAL_SIZE)
  const written = code ?? (usual === null ? '' : rastercode(usual))
  const read = leesRastercode(written)
  const raster = useMemo((): Raster | null => {
    if (read === null || areas?.omvang == null) return null
    // Columns and rows follow from the corner: the grid reaches over the whole area.
    const [west, noord] = read.oorsprong
    const { oost, zuid } = areas.omvang
    const columns = Math.ceil((oost - west) / read.maat)
    const rows = Math.ceil((noord - zuid) / read.maat)
    return columns < 1 || rows < 1 || columns > 200 || rows > 200
      ? null
      : { ...read, kolommen: columns, rijen: rows }
    // The code alone decides: `read` is made anew from it each time.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [written, areas])
  if (areas === null) return null
  return (
    <>
      <section className="block">
        <h2>{tekst.stap2}</h2>
        <TextField
          label={tekst.code}
          hint={tekst.codeUitleg}
          value={written}
          error={raster === null ? tekst.codeFout : undefined}
          onChange={setCode}
        />
        {raster === null ? null : (
          <p className="subtle">{tekst.rasterRegel(kolomletters(raster.kolommen - 1), raster.rijen)}</p>
        )}
      </section>
      {raster === null ? null : (
        <Sticker
          key={keer}
          raster={raster}
          buurten={areas.buurten}
          nameOf={(one) => answer?.gebieden.find((row) => row.code === one)?.naam ?? one}
          onBuurt={onBuurt}
        />
      )}
    </>
  )
}

interface StickerProps {
  raster: Raster
  buurten: Parameters<typeof buurtenInVak>[2]
  nameOf: (code: string) => string
  onBuurt: (code: string | null) => void
}

function Sticker({ raster, buurten, nameOf, onBuurt }: StickerProps) {
  const [name, setName] = useState('')
  const [picked, setPicked] = useState<string | null>(null)
  const vak = leesVak(raster, name)
  const found = vak === null ? [] : buurtenInVak(raster, vak, buurten)
  const [only] = found
  const buurt = found.length === 1 ? (only?.code ?? null) : picked
  useEffect(() => onBuurt(buurt), [buurt, onBuurt])
  const square = vak === null ? '' : vaknaam(vak)
  return (
    <section className="block">
      <h2>{tekst.stap3}</h2>
      <TextField
        label={tekst.vak}
        hint={tekst.vakUitleg}
        value={name}
        error={name !== '' && vak === null ? tekst.vakFout : undefined}
        onChange={(text) => {
          setName(text)
          setPicked(null)
        }}
      />
      <div aria-live="polite">
        {vak !== null && found.length === 0 ? <p>{tekst.buiten}</p> : null}
        {found.length === 1 && only !== undefined ? <p>{tekst.ligtIn(square, nameOf(only.code))}</p> : null}
      </div>
      {found.length > 1 ? (
        <RadioList
          legend={tekst.meer(square)}
          options={found.map(({ code, aandeel, midden }) => ({
            value: code,
            label: tekst.meerOptie(nameOf(code), Math.round(aandeel * 100), midden),
          }))}
          value={picked}
          onChange={setPicked}
        />
      ) : null}
    </section>
  )
}
