import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { Invoer } from '../../../server/contract/invoer.ts'
import { invoerScherm, proefTekst } from '../../../server/contract/text/nl/invoer.ts'
import { useMag } from '../../api/sessie.ts'
import { isRunning, useStopTaak, useTaak } from '../../api/taken.ts'
import { Problem } from '../../app/Problem.tsx'
import { Button } from '../../ui/Button.tsx'
import { Progress } from '../../ui/Progress.tsx'
import { StepHeading } from './StepHeading.tsx'

/** The trial run while it goes: how far it is, and a way to stop it. Its end brings the report. */
export function Trial({ invoer }: { invoer: Invoer }) {
  const client = useQueryClient()
  const task = useTaak(invoer.taak)
  const stop = useStopTaak()
  const mayStop = useMag('taak-stoppen')
  const over = task.data !== undefined && !isRunning(task.data)
  useEffect(() => {
    if (over) void client.invalidateQueries({ queryKey: ['invoer'] })
  }, [over, client])
  return (
    <section className="import__step">
      <StepHeading>{invoerScherm.stap.verslag}</StepHeading>
      <Progress
        text={task.data === undefined ? invoerScherm.proefBezig : proefTekst(task.data)}
        value={task.data?.gedaan ?? 0}
        max={task.data?.totaal ?? 0}
      />
      {mayStop && !over ? (
        <div>
          <Button
            disabled={stop.isPending || invoer.taak === null}
            onClick={() => invoer.taak !== null && stop.mutate(invoer.taak)}
          >
            {invoerScherm.stop}
          </Button>
        </div>
      ) : null}
      {task.isError ? <Problem error={task.error} onRetry={() => void task.refetch()} /> : null}
    </section>
  )
}
