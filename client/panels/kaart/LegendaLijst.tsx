import type { Vlakbeeld } from '../../map/vlakbeeld/vlakbeeld.ts'

interface Props {
  vlakbeeld: Vlakbeeld
  kleuren: readonly string[]
}

/** Classes without an axis, highest first, each with a dot per area and their number. */
export function LegendaLijst({ vlakbeeld, kleuren }: Props) {
  return (
    <ul className="legenda__klassen">
      {vlakbeeld.klassen.toReversed().map(({ label, plaats, aantal, teken }) => (
        <li key={label}>
          <span className="legenda__vak" style={{ background: kleuren[plaats] }} aria-hidden />
          <span className="legenda__woorden">
            <span>
              {teken === undefined ? null : <span aria-hidden>{teken} </span>}
              {label}
            </span>
            <span className="legenda__stippen" aria-hidden>
              {Array.from({ length: aantal }, (_none, at) => (
                <span key={at} style={{ background: kleuren[plaats] }} />
              ))}
            </span>
          </span>
          <span className="legenda__aantal">{aantal}</span>
        </li>
      ))}
    </ul>
  )
}
