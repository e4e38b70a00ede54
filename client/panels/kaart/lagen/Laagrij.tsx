import { ChevronDown, ChevronUp, GripVertical } from 'lucide-react'
import { useId } from 'react'
import { volgordeTekst } from '../../../../server/contract/text/nl/kaartlagen.ts'
import { ExampleTag } from '../../../app/ExampleTag.tsx'
import type { Laag } from '../adres/keuze.ts'
import type { Kies } from '../use-kaart.ts'
import { DEKKING, dekkingVan, metDekking } from './dekking.ts'
import type { Laagdeel, LaagProps } from './laagdeel.ts'
import { buurlaag } from './volgorde.ts'

interface Props {
  deel: Laagdeel
  props: LaagProps
  /** Order and opacity are shown. */
  ordering: boolean
  /** Layer that is being dragged. */
  dragged: Laag | null
  drag: (laag: Laag | null) => void
  move: (laag: Laag, to: Laag) => void
  pan: Kies
  toggle: (on: boolean) => void
}

/** One layer: its name, what it holds, its switch, and folded out its place and opacity. */
export function Laagrij({ deel, props, ordering, dragged, drag, move, pan, toggle }: Props) {
  const { keuze } = props
  const { id: laag, Icon, label } = deel
  const id = useId()
  const off = deel.uit(props)
  const on = keuze.lagen.includes(laag) && off === null
  const movable = ordering && on
  return (
    // Dragging is extra: the buttons and the slider do the same by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li
      className={dragged === laag ? 'laag laag--gesleept' : 'laag'}
      draggable={movable}
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = 'move'
        drag(laag)
      }}
      onDragEnd={() => drag(null)}
      onDragOver={(event) => {
        if (dragged !== null && movable) event.preventDefault()
      }}
      onDrop={(event) => {
        event.preventDefault()
        if (dragged !== null) move(dragged, laag)
        drag(null)
      }}
    >
      <Icon size={18} strokeWidth={1.9} aria-hidden />
      <span className="laag__woorden">
        <span className="laag__naam">
          <label htmlFor={`${id}-aan`}>{label}</label>
          {deel.voorbeeld(props) ? <ExampleTag /> : null}
        </span>
        <span id={`${id}-uitleg`} className="subtle">
          {off ?? deel.uitleg(props)}
        </span>
      </span>
      <input
        id={`${id}-aan`}
        type="checkbox"
        role="switch"
        className="schakelaar"
        aria-describedby={`${id}-uitleg`}
        checked={on}
        aria-checked={on}
        disabled={off !== null}
        onChange={(event) => toggle(event.currentTarget.checked)}
      />
      {movable ? <Plaats laag={laag} label={label} props={props} move={move} pan={pan} /> : null}
    </li>
  )
}

function Plaats(input: Pick<Props, 'props' | 'move' | 'pan'> & { laag: Laag; label: string }) {
  const { laag, label, props, move, pan } = input
  const { keuze } = props
  const id = useId()
  const percent = dekkingVan(keuze, laag)
  return (
    <div className="laag__plaats">
      <GripVertical size={16} strokeWidth={1.9} className="laag__greep" aria-hidden />
      {(['hoger', 'lager'] as const).map((stap) => {
        const other = buurlaag(keuze.lagen, laag, stap)
        const Arrow = stap === 'hoger' ? ChevronUp : ChevronDown
        return (
          <button
            key={stap}
            type="button"
            className="laag__stap"
            aria-label={volgordeTekst[`${stap}Label`](label)}
            title={volgordeTekst[stap]}
            // Stays focusable at the end of its group: a button that vanishes under the finger loses the place.
            aria-disabled={other === null}
            onClick={() => {
              if (other !== null) move(laag, other)
            }}
          >
            <Arrow size={16} strokeWidth={1.9} aria-hidden />
          </button>
        )
      })}
      <label htmlFor={`${id}-dekking`} className="alleen-voorgelezen">
        {volgordeTekst.dekkingLabel(label)}
      </label>
      <input
        id={`${id}-dekking`}
        type="range"
        min={DEKKING.minst}
        max={DEKKING.meest}
        step={DEKKING.stap}
        value={percent}
        aria-valuetext={volgordeTekst.dekkingWaarde(percent)}
        onChange={(event) => pan({ dekking: metDekking(keuze, laag, Number(event.currentTarget.value)) })}
      />
      <span aria-hidden>{volgordeTekst.dekkingWaarde(percent)}</span>
    </div>
  )
}
