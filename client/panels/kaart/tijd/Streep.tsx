import { GripVertical } from 'lucide-react'
import { type PointerEvent, useId, useRef } from 'react'
import { vergelijkTekst as tekst } from '../../../../server/contract/text/nl/kaart-tijd.ts'
import { inBeeld, schuifMetToets } from './schuif.ts'

interface Props {
  /** Place of the divider from the left, in percent of the picture. */
  percent: number
  zet: (percent: number) => void
  links: string
  rechts: string
}

/** The divider between the two maps: dragged, or moved with the arrow keys. Left stays left, also where text runs the other way. */
export function Streep({ percent, zet, links, rechts }: Props) {
  const line = useRef<HTMLDivElement>(null)
  const help = useId()
  const drag = (event: PointerEvent) => {
    const box = line.current?.parentElement?.getBoundingClientRect()
    if (box === undefined || !line.current?.hasPointerCapture(event.pointerId)) return
    zet(inBeeld(((event.clientX - box.left) / box.width) * 100))
  }
  return (
    <div
      ref={line}
      className="veeg__streep"
      // A range input cannot be drawn as a line over the whole height of a map.
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="slider"
      tabIndex={0}
      aria-label={tekst.streep}
      aria-describedby={help}
      aria-orientation="horizontal"
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(percent)}
      aria-valuetext={tekst.streepWaarde(Math.round(percent), links, rechts)}
      style={{ left: `${percent}%` }}
      onKeyDown={(event) => {
        const next = schuifMetToets(percent, event.key, event.shiftKey)
        if (next === null) return
        event.preventDefault()
        zet(next)
      }}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        event.preventDefault()
        event.currentTarget.focus()
      }}
      onPointerMove={drag}
    >
      <span id={help} className="alleen-voorgelezen">
        {tekst.streepUitleg}
      </span>
      <span className="veeg__greep">
        <GripVertical size={18} strokeWidth={1.9} aria-hidden />
      </span>
    </div>
  )
}
