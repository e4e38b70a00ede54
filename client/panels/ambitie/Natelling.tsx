import { Check } from 'lucide-react'
import type { Ambitiebeeld } from '../../../analyses/ambitie/beeld-schema.ts'
import { klok } from '../../../server/contract/text/getal.ts'
import { beeldTekst, woningenTekst } from '../../../server/contract/text/nl/ambitiebeeld.ts'
import { Notice } from '../../ui/Notice.tsx'

/** Whether panel and server counted the same dwellings and incidents. */
export function isGelijk(a: Ambitiebeeld, b: Ambitiebeeld): boolean {
  const counts = ({ woningen, incidenten, samenloop, buurten }: Ambitiebeeld) =>
    JSON.stringify([
      woningen.bekend ? [woningen.totaal, woningen.verdeling] : woningen.reden,
      incidenten.map(({ uitkomst }) => (uitkomst.bekend ? uitkomst.aantal : uitkomst.reden)),
      samenloop.map(({ id, woningen: shared }) => [id, shared]),
      buurten,
    ])
  return counts(a) === counts(b)
}

interface Props {
  eigen: Ambitiebeeld
  server: Ambitiebeeld | null
  bezig: boolean
  /** When the server counted, in milliseconds. */
  moment: number
}

/** What the recount of the server says: the same, something else, or nothing. */
export function Natelling({ eigen, server, bezig, moment }: Props) {
  if (server === null) {
    return <p className="subtle beeld__natelling">{bezig ? beeldTekst.teltNa : beeldTekst.nietNageteld}</p>
  }
  if (!isGelijk(eigen, server)) {
    return (
      <Notice tone="warning" title={beeldTekst.anders}>
        <p>{woningenTekst(server)}</p>
      </Notice>
    )
  }
  const at = new Date(moment)
  return (
    <p className="beeld__natelling beeld__gelijk">
      <Check size={16} strokeWidth={1.9} aria-hidden />{' '}
      {beeldTekst.gelijk(klok(at.getHours() * 60 + at.getMinutes()))}
    </p>
  )
}
