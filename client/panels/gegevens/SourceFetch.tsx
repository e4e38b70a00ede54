import { useQueryClient } from '@tanstack/react-query'
import { RefreshCw } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { BronStand } from '../../../server/contract/bronnen.ts'
import {
  bronFoutTekst,
  bronNaam,
  bronnenTekst,
  ophalenTekst,
} from '../../../server/contract/text/nl/bronnen.ts'
import { useHaalBron } from '../../api/bronnen.ts'
import { useMag } from '../../api/sessie.ts'
import { isRunning, useStopTaak, useTaak } from '../../api/taken.ts'
import { Problem } from '../../app/Problem.tsx'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Progress } from '../../ui/Progress.tsx'
import { PER_ADDRESS, visitSentence } from './source-state.ts'

/** Fetches a source now: how far it is, a way to stop it, and how it ended. A failed last visit is said until a good one. */
export function SourceFetch({ source }: { source: BronStand }) {
  const mayFetch = useMag('bron-ophalen')
  const mayStop = useMag('taak-stoppen') && mayFetch
  const client = useQueryClient()
  const start = useHaalBron()
  const stop = useStopTaak()
  const [started, setStarted] = useState<string | null>(null)
  const taskId = source.taak ?? started
  const task = useTaak(taskId)
  const running = start.isPending || (taskId !== null && (task.data === undefined || isRunning(task.data)))
  const over = task.data !== undefined && !isRunning(task.data)
  useEffect(() => {
    // Figures may be new everywhere; the source itself tells how the visit ended.
    if (over) void client.invalidateQueries({ predicate: (query) => query.queryKey[0] !== 'taak' })
  }, [over, client])
  const visit = source.laatste
  const failed = visit?.uitkomst === 'mislukt'
  return (
    <div className="source__fetch">
      {running ? (
        <>
          <Progress
            text={ophalenTekst(task.data ?? { staat: 'wacht', gedaan: 0, totaal: 0 })}
            value={task.data?.gedaan ?? 0}
            max={task.data?.totaal ?? 0}
          />
          {mayStop && taskId !== null ? (
            <Button
              aria-label={bronnenTekst.stopLabel(bronNaam[source.id])}
              disabled={stop.isPending}
              onClick={() => stop.mutate(taskId)}
            >
              {bronnenTekst.stop}
            </Button>
          ) : null}
        </>
      ) : mayFetch && source.id !== PER_ADDRESS ? (
        <Button
          icon={<RefreshCw size={18} strokeWidth={1.9} aria-hidden />}
          aria-label={bronnenTekst.haalLabel(bronNaam[source.id])}
          onClick={() => start.mutate(source.id, { onSuccess: (made) => setStarted(made.id) })}
        >
          {bronnenTekst.haal}
        </Button>
      ) : null}
      <div aria-live="polite" className="source__outcome">
        {running || visit === null || (!failed && started === null) ? null : (
          <Notice tone={failed ? 'warning' : visit.uitkomst === 'onderbroken' ? 'info' : 'positive'}>
            <p>{visitSentence(visit, source)}</p>
            {visit.fout === null ? null : <p>{bronFoutTekst[visit.fout].doe}</p>}
          </Notice>
        )}
      </div>
      {start.isError ? <Problem error={start.error} /> : null}
      {task.isError ? <Problem error={task.error} onRetry={() => void task.refetch()} /> : null}
    </div>
  )
}
