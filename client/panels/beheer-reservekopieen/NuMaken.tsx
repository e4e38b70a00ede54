import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { reservekopieTekst as tekst } from '../../../server/contract/text/nl/reservekopieen.ts'
import { useMaakReservekopie } from '../../api/reservekopieen.ts'
import { useMag } from '../../api/sessie.ts'
import { isRunning, useStopTaak, useTaak } from '../../api/taken.ts'
import { Problem } from '../../app/Problem.tsx'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Progress } from '../../ui/Progress.tsx'

interface Props {
  /** The task that makes one, or the last that was asked for here; null: none. */
  taakId: string | null
  onAsked: (taak: string) => void
}

/** The button that makes a backup, how far it is, and how it ended. */
export function NuMaken({ taakId, onAsked }: Props) {
  const client = useQueryClient()
  const task = useTaak(taakId).data
  const make = useMaakReservekopie()
  const stop = useStopTaak()
  const mayMake = useMag('reservekopie-maken')
  const busy = isRunning(task)
  const over = task !== undefined && !busy
  useEffect(() => {
    if (over) void client.invalidateQueries({ queryKey: ['reservekopieen'] })
  }, [over, client])
  if (!mayMake) return null
  return (
    <section className="reservekopieen__maken" aria-label={tekst.maakNu}>
      {busy && task !== undefined ? (
        <Progress text={tekst.bezigZin(task.gedaan, task.totaal)} value={task.gedaan} max={task.totaal} />
      ) : null}
      <div>
        {busy ? (
          <Button disabled={stop.isPending} onClick={() => stop.mutate(task?.id ?? '')}>
            {tekst.stop}
          </Button>
        ) : (
          <Button
            kind="primary"
            disabled={make.isPending}
            onClick={() => make.mutate(undefined, { onSuccess: ({ id }) => onAsked(id) })}
          >
            {tekst.maakNu}
          </Button>
        )}
      </div>
      {task?.staat === 'klaar' ? <Notice tone="positive" title={tekst.klaar} /> : null}
      {task?.staat === 'mislukt' ? <Notice tone="negative" title={task.fout ?? tekst.mislukt} /> : null}
      {make.isError ? <Problem error={make.error} /> : null}
    </section>
  )
}
