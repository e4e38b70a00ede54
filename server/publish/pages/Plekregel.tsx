import type { Plek } from '../momentopname.ts'
import { klokteken } from '../getallen.ts'
import type { Omgeving } from '../omgeving.ts'
import { Openingstabel } from './Openingstabel.tsx'

/** What the script needs to say whether a place is open now: its weekly hours. */
export function urenVan({ openingstijden }: Plek): string | undefined {
  return openingstijden === null ? undefined : JSON.stringify(openingstijden)
}

/** A place in a list: its name, its wijk, and its hours; the script adds whether it is open now. */
export function Plekregel({ omgeving, plek }: { omgeving: Omgeving; plek: Plek }) {
  const { open } = omgeving.woorden.paginas
  return (
    <li class="ob-plek" data-uren={urenVan(plek)}>
      <details>
        <summary class="ob-plek__kop">
          <span>
            <strong lang="nl">{plek.naam}</strong>
            <span class="ob-klein">
              {open.soort[plek.soort]}, <span lang="nl">{plek.wijkNaam}</span>
            </span>
          </span>
          <span class="ob-nu" data-nu>
            {plek.openingstijden === null ? open.geenTijden : open.zieTijden}
          </span>
        </summary>
        {plek.adres === null ? <p class="ob-klein">{open.alleenWijk}</p> : <p lang="nl">{plek.adres}</p>}
        {plek.openingstijden === null ? null : (
          <Openingstabel omgeving={omgeving} uren={plek.openingstijden} jaar={plek.jaar} naam={plek.naam} />
        )}
      </details>
    </li>
  )
}

/** Words for the script that says what is open now, with `{t}` where the time stands. */
export function openWoorden({ taal, woorden }: Omgeving): Record<string, string> {
  const { open } = woorden.paginas
  return {
    open: open.nuOpenTot('{t}'),
    straks: open.straksOpen('{t}'),
    misschien: open.misschien('{t}'),
    dicht: open.dicht,
    aanvraag: open.opAanvraag,
    teken: klokteken(taal),
  }
}
