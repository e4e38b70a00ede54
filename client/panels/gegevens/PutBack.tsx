import { useState } from 'react'
import type { DatasetVersieRegel } from '../../../server/contract/datasets.ts'
import { datum } from '../../../server/contract/text/getal.ts'
import { algemeen } from '../../../server/contract/text/nl/algemeen.ts'
import { gegevensTekst } from '../../../server/contract/text/nl/gegevens.ts'
import { useZetVersieTerug } from '../../api/datasets.ts'
import { Problem } from '../../app/Problem.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { TextField } from '../../ui/TextField.tsx'

interface Props {
  dataset: string
  version: DatasetVersieRegel
  onClose: () => void
}

/** Asks why before an earlier version becomes current again. */
export function PutBack({ dataset, version, onClose }: Props) {
  const putBack = useZetVersieTerug(dataset)
  const [reason, setReason] = useState('')
  return (
    <Dialog title={gegevensTekst.zetTerugTitel} closeLabel={algemeen.sluiten} onClose={onClose}>
      <p>{gegevensTekst.zetTerugUitleg(version.versie, datum(version.geladenOp))}</p>
      <TextField
        label={gegevensTekst.zetTerugReden}
        hint={gegevensTekst.zetTerugRedenUitleg}
        required
        value={reason}
        onChange={(value) => setReason(value.slice(0, 280))}
      />
      {putBack.isError ? <Problem error={putBack.error} /> : null}
      <div className="button-row">
        <Button
          kind="primary"
          disabled={putBack.isPending || reason.trim() === ''}
          onClick={() =>
            putBack.mutate({ versie: version.versie, reden: reason.trim() }, { onSuccess: onClose })
          }
        >
          {gegevensTekst.zetTerugJa}
        </Button>
        <Button onClick={onClose}>{algemeen.annuleren}</Button>
      </div>
    </Dialog>
  )
}
