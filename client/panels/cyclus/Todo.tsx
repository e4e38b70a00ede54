import { CircleCheck, CircleDashed, Info } from 'lucide-react'
import type { Opdrachtpunt } from '../../../analyses/cyclus/cyclusgang-schema.ts'
import type { Cyclus } from '../../../server/contract/cycli.ts'
import { cyclusSchermTekst, opdrachtTekst, staatTekst } from '../../../server/contract/text/nl/cyclusgang.ts'
import { Tag } from '../../ui/Tag.tsx'
import { MoveOn } from './MoveOn.tsx'

/** What is needed before the next state, as one list, and the button that moves the cyclus. */
export function Todo({ cyclus }: { cyclus: Cyclus }) {
  const { naar, punten } = cyclus.volgende
  if (naar === null) return <p>{cyclusSchermTekst.geenOpdracht}</p>
  return (
    <section className="block todo" aria-labelledby="opdracht-titel">
      <h2 id="opdracht-titel">{cyclusSchermTekst.opdracht(staatTekst[naar])}</h2>
      <p className="subtle">{cyclusSchermTekst.opdrachtUitleg}</p>
      <ul className="todo__list">
        {punten.map((point) => (
          <Point key={point.code} point={point} />
        ))}
      </ul>
      <MoveOn cyclus={cyclus} naar={naar} />
    </section>
  )
}

function Point({ point }: { point: Opdrachtpunt }) {
  const Sign = point.klaar ? CircleCheck : point.verplicht ? CircleDashed : Info
  const tone = point.klaar ? 'positive' : point.verplicht ? 'warning' : 'neutral'
  const word = point.klaar
    ? cyclusSchermTekst.puntKlaar
    : point.verplicht
      ? cyclusSchermTekst.puntOpen
      : cyclusSchermTekst.puntAangeraden
  return (
    <li>
      <Sign size={18} strokeWidth={1.9} aria-hidden />
      <div>
        <p>
          {opdrachtTekst[point.code]} <Tag tone={tone}>{word}</Tag>
        </p>
        {point.ontbreekt.length === 0 ? null : (
          <p className="subtle">{cyclusSchermTekst.nogVoor(point.ontbreekt)}</p>
        )}
      </div>
    </li>
  )
}
