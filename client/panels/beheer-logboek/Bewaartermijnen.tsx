import { bewaarsoort, type Bewaartermijnenstand } from '../../../server/contract/bewaartermijnen.ts'
import type { Sessie } from '../../../server/contract/sessie.ts'
import { algemeen } from '../../../server/contract/text/nl/algemeen.ts'
import {
  bewaartermijnenTekst as words,
  bewaarTekst,
  termijnTekst,
} from '../../../server/contract/text/nl/bewaartermijnen.ts'
import { useBewaartermijnen, useVoerBewaartermijnenUit } from '../../api/logboek.ts'
import { momentVan } from '../../app/moment.ts'
import { Problem } from '../../app/Problem.tsx'
import { Button } from '../../ui/Button.tsx'
import { ScrollTable } from '../../ui/ScrollTable.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'

/** How long every kind of data is kept, when the next of it goes, and the way to do so now. */
export function Bewaartermijnen({ sessie }: { sessie: Sessie }) {
  const terms = useBewaartermijnen()
  const carryOut = useVoerBewaartermijnenUit()
  const mayCarryOut = sessie.mag.includes('bewaartermijn-uitvoeren')
  return (
    <section className="block" aria-labelledby="log-terms">
      <h2 id="log-terms">{words.titel}</h2>
      <p>
        {words.uitleg} {words.campagne}
      </p>
      {terms.isPending ? <Skeleton label={algemeen.laden} heightPixels={320} /> : null}
      {terms.isError ? <Problem error={terms.error} onRetry={() => void terms.refetch()} /> : null}
      {terms.data === undefined ? null : (
        <>
          <LastRun last={terms.data.laatste} />
          {carryOut.isError ? <Problem error={carryOut.error} /> : null}
          {mayCarryOut ? (
            <div>
              <Button disabled={carryOut.isPending} onClick={() => carryOut.mutate()}>
                {words.knop}
              </Button>
            </div>
          ) : null}
          <TermTable terms={terms.data.termijnen} />
        </>
      )}
    </section>
  )
}

function LastRun({ last }: { last: Bewaartermijnenstand['laatste'] }) {
  if (last === null) return <p>{words.nooit}</p>
  const { dag, tijd } = momentVan(last.tijd)
  const gone = bewaarsoort.options.flatMap((soort) => {
    const count = last.aantallen[soort] ?? 0
    return count === 0 ? [] : [words.weg(bewaarTekst[soort].wat, count)]
  })
  return (
    <output className="log__last">
      <p>
        {words.laatste(dag, tijd)} {words.dagelijks} {gone.length === 0 ? words.niets : null}
      </p>
      {gone.length === 0 ? null : (
        <ul className="plain-list">
          {gone.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </output>
  )
}

function TermTable({ terms }: { terms: Bewaartermijnenstand['termijnen'] }) {
  return (
    <div className="log__terms">
      <ScrollTable caption={words.tabel}>
        <thead>
          <tr>
            <th scope="col">{words.kolommen.wat}</th>
            <th scope="col">{words.kolommen.termijn}</th>
            <th scope="col">{words.kolommen.einde}</th>
            <th scope="col">{words.kolommen.grond}</th>
            <th scope="col">{words.kolommen.volgende}</th>
          </tr>
        </thead>
        <tbody>
          {terms.map((term) => (
            <tr key={term.soort}>
              <th scope="row">{bewaarTekst[term.soort].wat}</th>
              <td className="log__term">
                {termijnTekst(term.dagen)}
                {term.dagen === term.voorgesteld ? null : (
                  <span className="subtle log__beside">{words.anders(termijnTekst(term.voorgesteld))}</span>
                )}
              </td>
              <td>{bewaarTekst[term.soort].einde}</td>
              <td>{bewaarTekst[term.soort].grond}</td>
              <td>{nextOf(term)}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </div>
  )
}

function nextOf({ door, eerstvolgend }: Bewaartermijnenstand['termijnen'][number]): string {
  if (door === 'zelf') return words.zelf
  return eerstvolgend === null ? words.geenVolgende : momentVan(eerstvolgend).dag
}
