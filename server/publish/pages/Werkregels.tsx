import type { Werk } from '../momentopname.ts'
import type { Omgeving } from '../omgeving.ts'

/** A season and how sure it is, in words. */
export function momentTekst({ woorden }: Omgeving, { seizoen, jaar, zekerheid }: Werk['wanneer']): string {
  const { straat } = woorden
  return straat.moment(straat.seizoen[seizoen], jaar, straat.zekerheid[zekerheid])
}

const STEPS = ['nog-niet-zeker', 'waarschijnlijk', 'zeker'] as const

/** How sure a date is as three steps, of which the words stand beside them. */
export function Zekerheidsmeter({ omgeving, werk }: { omgeving: Omgeving; werk: Werk }) {
  const { straat } = omgeving.woorden
  const reached = STEPS.indexOf(werk.wanneer.zekerheid)
  return (
    <ol class="ob-zeker" aria-hidden="true">
      {STEPS.map((step, at) => (
        <li class={at <= reached ? 'ob-zeker__stap ob-zeker__stap--vol' : 'ob-zeker__stap'}>
          {at === reached ? <strong>{straat.zekerheid[step]}</strong> : straat.zekerheid[step]}
        </li>
      ))}
    </ol>
  )
}
