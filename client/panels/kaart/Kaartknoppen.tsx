import { LocateFixed, Minus, Plus } from 'lucide-react'
import { useEffect, useState } from 'react'
import { kaart } from '../../../server/contract/text/nl/kaart.ts'
import type { Kaart } from '../../map/kaart.ts'
import { schaalbalk } from '../../map/schaal.ts'
import { Grafiek } from './Grafiek.tsx'

const ICON = { size: 20, strokeWidth: 1.9, 'aria-hidden': true } as const
/** Room for the scale bar in CSS pixels. */
const BAR_PIXELS = 90

/** Zoom buttons, scale bar and north arrow, always on. */
export function Kaartknoppen({ kaartobject, naarGeheel }: { kaartobject: Kaart; naarGeheel: () => void }) {
  const [view, setView] = useState({ beeld: kaartobject.beeld, verder: kaartobject.kanVerderIn })
  useEffect(
    () => kaartobject.opBeeld(() => setView({ beeld: kaartobject.beeld, verder: kaartobject.kanVerderIn })),
    [kaartobject],
  )
  const bar = schaalbalk(view.beeld.lat, view.beeld.zoom, BAR_PIXELS)
  return (
    <>
      <fieldset className="kaartknoppen">
        <legend className="alleen-voorgelezen">{kaart.zoomLabel}</legend>
        <button
          type="button"
          aria-label={kaart.inzoomen}
          title={view.verder ? undefined : kaart.verderIn}
          disabled={!view.verder}
          onClick={() => kaartobject.zoom(1)}
        >
          <Plus {...ICON} />
        </button>
        <button type="button" aria-label={kaart.uitzoomen} onClick={() => kaartobject.zoom(-1)}>
          <Minus {...ICON} />
        </button>
        <button type="button" aria-label={kaart.helemaal} onClick={naarGeheel}>
          <LocateFixed {...ICON} />
        </button>
      </fieldset>
      <div className="kaartmaat">
        <span className="kaartmaat__grenzen">{view.verder ? kaart.vereenvoudigd : kaart.verderIn}</span>
        <span className="alleen-voorgelezen">{kaart.schaalLabel(bar.meters)}</span>
        <span className="kaartmaat__schaal" aria-hidden>
          <span className="kaartmaat__balk" style={{ inlineSize: bar.pixels }} />
          <span className="kaartmaat__getallen" style={{ inlineSize: bar.pixels }}>
            <span>{kaart.nul}</span>
            <span>{kaart.schaal(bar.meters)}</span>
          </span>
        </span>
        <Grafiek className="kaartmaat__noord" viewBox="0 0 20 34" label={kaart.noordLabel}>
          <path d="M10 1 17 22 10 17.5 3 22Z" />
          <text x="10" y="33" textAnchor="middle">
            {kaart.noord}
          </text>
        </Grafiek>
      </div>
    </>
  )
}
