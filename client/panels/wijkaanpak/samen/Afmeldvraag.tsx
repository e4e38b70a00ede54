import { useEffect, useRef, useState } from 'react'
import { samenTekst } from '../../../../server/contract/text/nl/samen.ts'
import { Button } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { countWaiting, throwAway, wipeAddresses } from './sign-out.ts'

const words = samenTekst.afmelden

interface Props {
  wie: string
  onStay: () => void
  onGo: () => void
}

/** Signs out, and asks first where something in this browser has not reached the server. */
export function Afmeldvraag({ wie, onStay, onGo }: Props) {
  const [waiting, setWaiting] = useState<number | null>(null)
  const go = useRef(onGo)
  useEffect(() => {
    let isHere = true
    void countWaiting(wie).then((found) => {
      if (!isHere) return
      if (found === 0) void wipeAddresses(wie).then(() => go.current())
      else setWaiting(found)
    })
    return () => {
      isHere = false
    }
  }, [wie])
  if (waiting === null) return null
  return (
    <Dialog title={words.titel} closeLabel={words.blijf} onClose={onStay}>
      <p>{words.uitleg(waiting)}</p>
      <div className="button-row">
        <Button kind="primary" onClick={onStay}>
          {words.blijf}
        </Button>
        <Button onClick={() => void throwAway(wie).then(onGo)}>{words.weg}</Button>
      </div>
    </Dialog>
  )
}
