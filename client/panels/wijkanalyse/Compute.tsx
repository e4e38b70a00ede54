import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useId, useState } from 'react'
import { wijkanalyseTekst } from '../../../server/contract/text/nl/wijkanalyse.ts'
import { useMag } from '../../api/sessie.ts'
import { isRunning, useMaakWijkanalyses, useStopTaak, useTaak } from '../../api/taken.ts'
import { Problem } from '../../app/Problem.tsx'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import './compute.css'

/** Computes the wijkanalyses of a cyclus: a task with progress and a way to stop it. */
export function Compute({ cyclus }: { cyclus: string }) {
  const may = useMag('wijkanalyse-maken')
  const mayStop = useMag('taak-stoppen')
  const client = useQueryClient()
  const start = useMaakWijkanalyses()
  const stop = useStopTaak()
  const [taskId, setTaskId] = useState<string | null>(null)
  const task = useTaak(taskId)
  const progressId = useId()
  const state = task.data?.staat
  useEffect(() => {
    if (state !== 'klaar') return
    void client.invalidateQueries({ queryKey: ['cycli'] })
    void client.resetQueries({ queryKey: ['wijkanalyse', cyclus] })
  }, [state, client, cyclus])

  if (!may) return <p>{wijkanalyseTekst.rekenGeenRecht}</p>
  const running = start.isPending || (taskId !== null && (task.data === undefined || isRunning(task.data)))
  return (
    <div className="compute">
      {running ? null : (
        <div>
          <Button
            kind="primary"
            onClick={() => start.mutate(cyclus, { onSuccess: (made) => setTaskId(made.id) })}
          >
            {wijkanalyseTekst.rekenUit}
          </Button>
        </div>
      )}
      <div aria-live="polite">
        {task.data === undefined ? null : (
          <>
            <p id={progressId}>
              {wijkanalyseTekst.taakStaat[task.data.staat]}{' '}
              {wijkanalyseTekst.bezig(task.data.gedaan, task.data.totaal)}
            </p>
            {running ? (
              <progress aria-labelledby={progressId} value={task.data.gedaan} max={task.data.totaal} />
            ) : null}
            {task.data.fout === null ? null : (
              <Notice tone="negative">
                <p>{task.data.fout}</p>
              </Notice>
            )}
          </>
        )}
      </div>
      {running && mayStop && taskId !== null ? (
        <div>
          <Button disabled={stop.isPending} onClick={() => stop.mutate(taskId)}>
            {wijkanalyseTekst.stop}
          </Button>
        </div>
      ) : null}
      {start.isError ? <Problem error={start.error} /> : null}
      {task.isError ? <Problem error={task.error} onRetry={() => void task.refetch()} /> : null}
    </div>
  )
}
