import { useState } from 'react'
import { algemeen } from '../../../server/contract/text/nl/algemeen.ts'
import { eigenAccount as tekst } from '../../../server/contract/text/nl/eigen-account.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { OtherCodes } from './OtherCodes.tsx'
import { OtherFactor } from './OtherFactor.tsx'

/** The second factor: another phone, or new recovery codes. Each asks the password first, in a window of its own. */
export function SecondFactorPart({ codesLeft }: { codesLeft: number }) {
  const [open, setOpen] = useState<'factor' | 'codes' | null>(null)
  const [renewed, setRenewed] = useState(false)
  const close = () => setOpen(null)
  return (
    <section className="block">
      <h2>{tekst.tweedeFactor}</h2>
      <p>{tekst.tweedeFactorUitleg}</p>
      <p>{tekst.herstelcodes(codesLeft)}</p>
      {renewed ? <Notice tone="positive" title={tekst.factorVernieuwd} /> : null}
      <div className="button-row">
        <Button onClick={() => setOpen('factor')}>{tekst.vernieuwFactor}</Button>
        <Button onClick={() => setOpen('codes')}>{tekst.nieuweCodes}</Button>
      </div>
      {open === 'factor' ? (
        <Dialog title={tekst.vernieuwFactor} closeLabel={algemeen.sluiten} onClose={close}>
          <OtherFactor
            onDone={() => {
              setRenewed(true)
              close()
            }}
          />
        </Dialog>
      ) : null}
      {open === 'codes' ? (
        <Dialog title={tekst.nieuweCodes} closeLabel={algemeen.sluiten} onClose={close}>
          <OtherCodes onDone={close} />
        </Dialog>
      ) : null}
    </section>
  )
}
