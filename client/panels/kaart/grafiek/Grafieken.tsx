import type { GrafiekProps } from './grafiek-props.ts'
import { JaarGrafiek } from './JaarGrafiek.tsx'
import { SpreidingGrafiek } from './SpreidingGrafiek.tsx'
import { VergelijkGrafiek } from './VergelijkGrafiek.tsx'
import './grafiek.css'

/** The charts of one figure of an area: beside others, per year, and among all buurten. */
export function Grafieken(props: GrafiekProps) {
  return (
    <div className="grafieken">
      <VergelijkGrafiek {...props} />
      <JaarGrafiek {...props} />
      <SpreidingGrafiek {...props} />
    </div>
  )
}
