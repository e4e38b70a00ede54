import { Check, CircleAlert, LoaderCircle } from 'lucide-react'
import { aanpakTekst as tekst } from '../../../../server/contract/text/nl/wijkaanpak.ts'
import { klok } from '../../../../server/contract/text/getal.ts'
import { usePlanopslag } from './use-planopslag.ts'

/** Whether everything typed here is on the disk of the server, and since when. */
export function Opgeslagen({ cyclus, aanpak }: { cyclus: string; aanpak: string }) {
  const { bezig, fout, botsing, opgeslagen } = usePlanopslag(cyclus, aanpak).toestand
  const stuck = fout !== null || botsing !== null
  const Sign = stuck ? CircleAlert : bezig > 0 ? LoaderCircle : Check
  return (
    <output className={stuck ? 'opgeslagen opgeslagen--niet' : 'opgeslagen'}>
      <Sign size={16} strokeWidth={1.9} aria-hidden />
      {stuck ? tekst.nietOpgeslagen : bezig > 0 ? tekst.slaatOp : woorden(opgeslagen)}
    </output>
  )
}

function woorden(opgeslagen: number | null): string {
  if (opgeslagen === null) return tekst.allesOpgeslagen
  const at = new Date(opgeslagen)
  return tekst.opgeslagen(klok(at.getHours() * 60 + at.getMinutes()))
}
