import { Link } from 'wouter'
import { areasToChoose, type GekozenGebied } from '../../../analyses/verdieping/analysegebied.ts'
import type { Cyclus } from '../../../server/contract/cycli.ts'
import { verdiepingTekst } from '../../../server/contract/text/nl/verdieping.ts'
import { wijkanalyseTekst } from '../../../server/contract/text/nl/wijkanalyse.ts'
import { useSessie } from '../../api/sessie.ts'
import { ownAreas } from '../../app/eigen-wijken.ts'
import { paths } from '../../app/paths.ts'
import './wijk-tabs.css'

interface Props {
  cyclus: Cyclus
  current: string
  /** Part that stays open when another area is chosen; absent: the overview. */
  deel?: string
}

/** The areas of a cyclus (wijken, stadsdelen, the city), each a link to its wijkanalyse. */
export function WijkTabs({ cyclus, current, deel }: Props) {
  const sessie = useSessie().data
  const { wijken } = cyclus.besluit
  const areas = areasToChoose(wijken, sessie?.focusgebied.gemeenteNaam ?? '')
  return (
    <nav className="wijk-tabs niet-afdrukken" aria-label={wijkanalyseTekst.andereWijken}>
      <ul>
        {ownAreas(areas, wijken, sessie?.wijken).map((area) => (
          <li key={area.id}>
            <Link
              href={
                deel === undefined
                  ? paths.wijkanalyse(cyclus.id, area.id)
                  : paths.verdieping(cyclus.id, area.id, deel)
              }
              aria-current={area.id === current ? 'page' : undefined}
            >
              {gebiedsnaam(area)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** Name of an area of analysis as a person reads it. */
export function gebiedsnaam({ soort, naam }: GekozenGebied): string {
  if (soort === 'stadsdeel') return verdiepingTekst.stadsdeel(naam)
  return soort === 'stad' ? verdiepingTekst.stad(naam) : naam
}
