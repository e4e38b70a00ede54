import { useState } from 'react'
import { stickerTekst as tekst } from '../../../server/contract/text/nl/afdruk.ts'
import { useBijeenkomsten } from '../../api/bijeenkomsten.ts'
import { Problem } from '../../app/Problem.tsx'
import { Select } from '../../ui/Select.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'

/** Which session the map lay on the table of; gives its day. */
export function Bijeenkomstkeuze({
  cyclus,
  onKies,
}: {
  cyclus: string
  onKies: (datum: string | null) => void
}) {
  const answer = useBijeenkomsten(cyclus)
  const [chosen, setChosen] = useState('')
  const sessions = answer.data?.bijeenkomsten ?? []
  return (
    <section className="block">
      <h2>{tekst.stap1}</h2>
      {answer.isPending ? <Skeleton label={tekst.laden} heightPixels={64} /> : null}
      {answer.isError ? <Problem error={answer.error} onRetry={() => void answer.refetch()} /> : null}
      {answer.data !== undefined && sessions.length === 0 ? <p>{tekst.geen}</p> : null}
      {sessions.length === 0 ? null : (
        <Select
          label={tekst.bijeenkomst}
          value={chosen}
          onChange={(id) => {
            setChosen(id)
            onKies(sessions.find((row) => row.id === id)?.datum ?? null)
          }}
        >
          <option value="">{tekst.kies}</option>
          {sessions.map(({ id, datum, soort, plaats }) => (
            <option key={id} value={id}>
              {tekst.regel(datum, soort, plaats)}
            </option>
          ))}
        </Select>
      )}
    </section>
  )
}
