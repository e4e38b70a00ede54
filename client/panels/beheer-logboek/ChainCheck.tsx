import type { Controlestand } from '../../../server/contract/logboek.ts'
import { breukTekst, logboekTekst } from '../../../server/contract/text/nl/logboek.ts'
import { useBeginControle, useControle } from '../../api/logboek.ts'
import { momentVan } from '../../app/moment.ts'
import { Problem } from '../../app/Problem.tsx'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'

const words = logboekTekst.controle

/** Whether the log holds: the last check, what it found, and the way to check now. */
export function ChainCheck() {
  const state = useControle()
  const check = useBeginControle()
  const running = state.data?.bezig ?? null
  return (
    <section className="block" aria-labelledby="log-check">
      <h2 id="log-check">{words.titel}</h2>
      {state.isError ? <Problem error={state.error} onRetry={() => void state.refetch()} /> : null}
      {state.data === undefined ? null : <Outcome last={state.data.laatste} />}
      {check.isError ? <Problem error={check.error} /> : null}
      <div className="button-row">
        <Button disabled={check.isPending || running !== null} onClick={() => check.mutate()}>
          {words.knop}
        </Button>
        <p className="subtle" role="status">
          {running === null ? '' : words.bezig(running.gedaan, running.totaal)}
        </p>
      </div>
    </section>
  )
}

function Outcome({ last }: { last: Controlestand['laatste'] }) {
  if (last === null) return <p>{words.nooit}</p>
  const { dag, tijd } = momentVan(last.tijd)
  const beside = `${words.gewist(last.gewist)} ${words.ankers(last.ankers)}`
  if (last.goed) {
    return (
      <Notice tone="positive" title={words.goed(dag, tijd, last.rijen)}>
        <p>{beside}</p>
      </Notice>
    )
  }
  const unnamed = last.breuken - last.genoemd.length
  return (
    <Notice tone="negative" title={words.fout(dag, tijd, last.breuken)}>
      <ul className="plain-list">
        {last.genoemd.map(({ soort, nummer }) => (
          <li key={`${soort} ${nummer}`}>
            {words.rij(nummer)}: {breukTekst[soort]}
          </li>
        ))}
      </ul>
      {unnamed > 0 ? <p>{words.meer(unnamed)}</p> : null}
      <p>{beside}</p>
    </Notice>
  )
}
