import type { Veldstand } from '../../../geodata/schema/registerwoning.ts'
import type { Woningveld } from '../../../geodata/schema/woningfeit.ts'
import type { Bronvermelding } from '../../../server/contract/delen.ts'
import {
  veldTekst,
  veldwaardeTekst,
  woningkaart,
  woningWijzigen,
  zegsmanTekst,
} from '../../../server/contract/text/nl/woningen.ts'
import { useCorporatie } from '../../api/sessie.ts'

interface Props {
  veld: Woningveld
  /** Null when nobody says anything about it. */
  stand: Veldstand | null
  bronnen: readonly Bronvermelding[]
  /** It was changed just now, and the server has it. */
  opgeslagen: boolean
  /** Opens the form; null where it cannot be changed. */
  wijzig: (() => void) | null
}

/** One field of a dwelling: its value, who says so, and who says something else. */
export function WoningVeld({ veld, stand, bronnen, opgeslagen, wijzig }: Props) {
  const title = (dataset: string) => bronnen.find((row) => row.dataset === dataset)?.titel ?? dataset
  const corporatie = useCorporatie()
  const unknown = veld === 'energielabel' ? woningkaart.geenLabel : woningkaart.nietBekend
  return (
    <div>
      <dt>{veldTekst[veld]}</dt>
      <dd>
        {stand === null ? unknown : veldwaardeTekst(veld, stand.waarde, corporatie)}{' '}
        {wijzig === null ? null : (
          <button
            type="button"
            className="link"
            aria-label={woningkaart.wijzigLabel(veldTekst[veld])}
            onClick={wijzig}
          >
            {woningkaart.wijzig}
          </button>
        )}
        <output>{opgeslagen ? <strong>{woningWijzigen.opgeslagen}</strong> : null}</output>
        {stand === null ? null : (
          <>
            <small className="herkomstregel">{zegsmanTekst(stand.herkomst, title, corporatie)}</small>
            {stand.anders.map((other) => (
              <small key={`${other.waarde} ${other.herkomst.datum}`} className="herkomstregel">
                {woningkaart.anders(
                  veldwaardeTekst(veld, other.waarde, corporatie),
                  zegsmanTekst(other.herkomst, title, corporatie),
                )}
              </small>
            ))}
          </>
        )}
      </dd>
    </div>
  )
}
