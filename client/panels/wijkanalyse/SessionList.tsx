import type { Bijeenkomst } from '../../../geodata/schema/bijeenkomst.ts'
import { bijeenkomstRegel, lijstenTekst, toelichtingRegel } from '../../../server/contract/text/nl/lijsten.ts'
import { themaTekst } from '../../../server/contract/text/nl/wijkanalyse.ts'
import { Details } from '../../ui/Details.tsx'

interface Props {
  /** Newest first; at least one. */
  sessions: readonly Bijeenkomst[]
}

/** The own top three of the newest session, and the earlier ones behind it. */
export function SessionList({ sessions }: Props) {
  const [newest, ...earlier] = sessions
  if (newest === undefined) return null
  return (
    <>
      <Session session={newest} />
      {earlier.length === 0 ? null : (
        <Details summary={lijstenTekst.eerdere(earlier.length)}>
          {earlier.map((session) => (
            <Session key={session.id} session={session} />
          ))}
        </Details>
      )}
    </>
  )
}

function Session({ session }: { session: Bijeenkomst }) {
  return (
    <>
      <p className="subtle">
        {bijeenkomstRegel(session)} {session.bereik}
      </p>
      <ol>
        {session.volgorde.map((row, index) => (
          <li key={row.thema}>
            <div className="proposal proposal--own">
              <span className="proposal__place" aria-hidden>
                {index + 1}
              </span>
              <h4>{themaTekst(row.thema)}</h4>
              <p className="subtle">{toelichtingRegel(session, row)}</p>
            </div>
          </li>
        ))}
      </ol>
    </>
  )
}
