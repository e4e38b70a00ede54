import type { Standtelling } from '../../../analyses/voortgang/rij.ts'
import { voortgangstand } from '../../../geodata/schema/voortgang.ts'
import { aantal } from '../../../server/contract/text/getal.ts'
import { voortgangstandTekst } from '../../../server/contract/text/nl/voortgang.ts'
import './standbalk.css'

const STANDS = [...voortgangstand.options, 'onbekend'] as const

/** How many things stand how: a bar with the same as a list beneath it. */
export function Standbalk({ telling }: { telling: Standtelling }) {
  const shown = STANDS.filter((stand) => telling[stand] > 0)
  return (
    <div className="standbalk">
      <div className="standbalk__balk" aria-hidden>
        {shown.map((stand) => (
          <span
            key={stand}
            className={`standbalk__deel standbalk__deel--${stand}`}
            style={{ flexGrow: telling[stand] }}
          />
        ))}
      </div>
      <ul className="standbalk__lijst">
        {shown.map((stand) => (
          <li key={stand}>
            <span className={`standbalk__teken standbalk__deel--${stand}`} aria-hidden />
            <span className="standbalk__getal">{aantal(telling[stand])}</span> {voortgangstandTekst[stand]}
          </li>
        ))}
      </ul>
    </div>
  )
}
