import { algemeen } from '../../../server/contract/text/nl/algemeen.ts'
import { gegevensTekst } from '../../../server/contract/text/nl/gegevens.ts'
import { useVerwijderVoorbeelddata } from '../../api/datasets.ts'
import { Problem } from '../../app/Problem.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'

interface Props {
  onClose: () => void
  onRemoved: (count: { datasets: number; wijkanalyses: number }) => void
}

/** Asks once more before all example data and what was made of it goes. */
export function RemoveExampleData({ onClose, onRemoved }: Props) {
  const remove = useVerwijderVoorbeelddata()
  return (
    <Dialog title={gegevensTekst.verwijderTitel} closeLabel={algemeen.sluiten} onClose={onClose}>
      <p>{gegevensTekst.verwijderUitleg}</p>
      {remove.isError ? <Problem error={remove.error} /> : null}
      <div className="button-row">
        <Button
          kind="danger"
          disabled={remove.isPending}
          onClick={() =>
            remove.mutate(undefined, {
              onSuccess: (count) => {
                onRemoved(count)
                onClose()
              },
            })
          }
        >
          {gegevensTekst.verwijderJa}
        </Button>
        <Button onClick={onClose}>{algemeen.annuleren}</Button>
      </div>
    </Dialog>
  )
}
