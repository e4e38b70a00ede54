import type { Sleutelregel } from '../../../server/contract/sleutels.ts'
import { algemeen } from '../../../server/contract/text/nl/algemeen.ts'
import { sleutels } from '../../../server/contract/text/nl/sleutels.ts'
import { useTrekSleutelIn } from '../../api/sleutels.ts'
import { Problem } from '../../app/Problem.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'

/** Asks once more before a key is taken back for good. */
export function SleutelIntrekken({ sleutel, onClose }: { sleutel: Sleutelregel; onClose: () => void }) {
  const withdraw = useTrekSleutelIn(sleutel.id)
  return (
    <Dialog title={sleutels.zeker(sleutel.naam)} closeLabel={algemeen.sluiten} onClose={onClose}>
      <p>{sleutels.zekerUitleg}</p>
      {withdraw.isError ? <Problem error={withdraw.error} /> : null}
      <div className="button-row">
        <Button
          kind="danger"
          disabled={withdraw.isPending}
          onClick={() => withdraw.mutate(undefined, { onSuccess: onClose })}
        >
          {sleutels.jaIntrekken}
        </Button>
        <Button onClick={onClose}>{algemeen.annuleren}</Button>
      </div>
    </Dialog>
  )
}
