import { aantal } from '../../../server/contract/text/getal.ts'
import type { Balkdeel } from './klassen.ts'

interface Props {
  titel: string
  titelVerborgen?: boolean
  delen: readonly Balkdeel[]
  /** Names and numbers under the bar in a row instead of a list. */
  plat?: boolean
}

/** One bar in parts, and the same parts with their numbers. */
export function Balk({ titel, titelVerborgen = false, delen, plat = false }: Props) {
  const total = delen.reduce((sum, deel) => sum + deel.aantal, 0)
  return (
    <section aria-label={titel}>
      <h3 className={titelVerborgen ? 'alleen-voorgelezen' : undefined}>{titel}</h3>
      <div className="beeld__balk" aria-hidden>
        {delen.map(({ naam, aantal: count, kleur }) =>
          count === 0 ? null : (
            <span
              key={naam}
              className={kleur === null ? 'beeld__stuk beeld__stuk--onbekend' : 'beeld__stuk'}
              style={{
                flexGrow: total === 0 ? 0 : count / total,
                ...(kleur === null ? {} : { background: kleur }),
              }}
            />
          ),
        )}
      </div>
      <ul className={plat ? 'beeld__delen beeld__delen--plat' : 'beeld__delen'}>
        {delen.map(({ naam, aantal: count, kleur }) => (
          <li key={naam}>
            <span
              className={kleur === null ? 'beeld__vak beeld__stuk--onbekend' : 'beeld__vak'}
              style={kleur === null ? undefined : { background: kleur }}
              aria-hidden
            />
            <span>{naam}</span>
            <strong>{aantal(count)}</strong>
          </li>
        ))}
      </ul>
    </section>
  )
}
