import { rolNaam } from '../../../../server/contract/text/nl/algemeen.ts'
import { samenTekst } from '../../../../server/contract/text/nl/samen.ts'
import type { Rol } from '../../../../server/contract/sessie.ts'
import { useCorporatie, useSessie } from '../../../api/sessie.ts'
import { Disclosure } from '../../../ui/Disclosure.tsx'
import { initials } from '../../../app/initials.ts'
import { usePlanlijn, usePlanstaat } from './use-planlijn.ts'
import './samen.css'

const words = samenTekst.aanwezig
/** Most marks beside each other; the list names everybody. */
const MOST_MARKS = 3

/** Who has this plan open now, by role: nobody's name is known here. */
export function Aanwezigen({ cyclus, aanpak }: { cyclus: string; aanpak: string }) {
  const plan = usePlanstaat(usePlanlijn(cyclus, aanpak))
  const own = useSessie().data?.rol ?? null
  const corporatie = useCorporatie()
  if (own === null) return null
  const nameOf = (rol: Rol) => rolNaam(rol, corporatie)
  const others = plan?.aanwezig ?? []
  const label =
    plan?.verbonden !== true
      ? words.verbroken
      : others.length === 0
        ? words.alleen
        : words.anderen(others.length)
  const marks = [{ id: 'uzelf', rol: own }, ...others].slice(0, MOST_MARKS)
  return (
    <Disclosure
      label={`${words.titel}: ${label}`}
      button={
        <span className="aanwezigen">
          {marks.map(({ id, rol }) => (
            <span key={id} className="aanwezigen__merk" aria-hidden>
              {initials(nameOf(rol))}
            </span>
          ))}
          {others.length + 1 > MOST_MARKS ? (
            <span className="aanwezigen__meer" aria-hidden>
              {words.plus(others.length + 1 - MOST_MARKS)}
            </span>
          ) : null}
        </span>
      }
    >
      <div>
        <p className="subtle">{label}</p>
        <ul className="aanwezigen__lijst">
          <li>{words.regel(nameOf(own), words.uzelf)}</li>
          {others.map(({ id, rol, anker }) => (
            <li key={id}>{words.regel(nameOf(rol), anker === null ? words.leest : words.schrijft)}</li>
          ))}
        </ul>
      </div>
    </Disclosure>
  )
}
