import { Link } from 'wouter'
import type { Cyclus } from '../../../server/contract/cycli.ts'
import { wijkanalyseTekst } from '../../../server/contract/text/nl/wijkanalyse.ts'
import { paths } from '../../app/paths.ts'
import './wijk-tabs.css'

/** The wijken of a cyclus, each a link to its wijkanalyse. */
export function WijkTabs({ cyclus, current }: { cyclus: Cyclus; current: string }) {
  return (
    <nav className="wijk-tabs niet-afdrukken" aria-label={wijkanalyseTekst.andereWijken}>
      <ul>
        {cyclus.besluit.wijken.map((wijk) => (
          <li key={wijk.id}>
            <Link
              href={paths.wijkanalyse(cyclus.id, wijk.id)}
              aria-current={wijk.id === current ? 'page' : undefined}
            >
              {wijk.naam}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
