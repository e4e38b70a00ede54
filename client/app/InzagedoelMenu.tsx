import { Eye } from 'lucide-react'
import { doelTekst, inzagedoelTekst } from '../../server/contract/text/nl/inzagedoel.ts'
import { useEindigInzagedoel, useInzagedoel } from '../api/sessie.ts'
import { Button } from '../ui/Button.tsx'
import { Disclosure } from '../ui/Disclosure.tsx'
import { InzagedoelKeuze } from './InzagedoelKeuze.tsx'

/** In the header as long as a purpose holds: which one, with the way to another and to the end of it. */
export function InzagedoelMenu() {
  const { doel } = useInzagedoel()
  const stop = useEindigInzagedoel()
  if (doel === null) return null
  const { naam, kort } = doelTekst[doel]
  return (
    <Disclosure
      label={inzagedoelTekst.knop(naam)}
      button={
        <>
          <Eye size={18} strokeWidth={1.9} aria-hidden />
          <span className="header__doel">{kort}</span>
        </>
      }
    >
      <div>
        <p className="subtle">{inzagedoelTekst.gekozen}</p>
        <p>
          <strong>{naam}</strong>
        </p>
      </div>
      <InzagedoelKeuze key={doel} verandert />
      <Button disabled={stop.isPending} onClick={() => stop.mutate()}>
        {inzagedoelTekst.stop}
      </Button>
    </Disclosure>
  )
}
