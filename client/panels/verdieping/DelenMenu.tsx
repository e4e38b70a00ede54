import { Link } from 'wouter'
import { verdiepingTekst } from '../../../server/contract/text/nl/verdieping.ts'
import { paths } from '../../app/paths.ts'
import { DELEN } from './delen.ts'
import './delen-menu.css'

interface Props {
  cyclus: string
  wijk: string
  /** Id of the part that is open; null: the overview. */
  current: string | null
}

/** The overview of a wijkanalyse and its deeper parts. */
export function DelenMenu({ cyclus, wijk, current }: Props) {
  return (
    <nav className="delen-menu niet-afdrukken" aria-label={verdiepingTekst.onderdelen}>
      <ul>
        <li>
          <Link href={paths.wijkanalyse(cyclus, wijk)} aria-current={current === null ? 'page' : undefined}>
            {verdiepingTekst.overzicht}
          </Link>
        </li>
        {DELEN.map(({ id, naam }) => (
          <li key={id}>
            <Link
              href={paths.verdieping(cyclus, wijk, id)}
              aria-current={current === id ? 'page' : undefined}
            >
              {naam}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
