import { ruimteTekst } from '../../../server/contract/text/nl/ruimte.ts'
import '../wijkanalyse/difference-legend.css'

interface Props {
  classes: readonly { fill: string; text: string }[]
  missing: number
}

/** What the colours of a map mean, each in words, and the hatching of what has no figure. */
export function ClassLegend({ classes, missing }: Props) {
  return (
    <div className="class-legend">
      <p className="alleen-voorgelezen">{ruimteTekst.legenda}</p>
      <ul>
        {classes.map(({ fill, text }) => (
          <li key={text}>
            <span className="class-legend__swatch" style={{ background: fill }} aria-hidden />
            {text}
          </li>
        ))}
        {missing === 0 ? null : (
          <li>
            <span className="hatch" aria-hidden />
            {ruimteTekst.geenCijferAantal(missing)}
          </li>
        )}
      </ul>
    </div>
  )
}
