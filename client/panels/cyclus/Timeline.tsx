import { CalendarClock, Check, Circle, CircleDot, TriangleAlert } from 'lucide-react'
import { useState } from 'react'
import type { Kalenderpunt } from '../../../analyses/cyclus/cyclusgang-schema.ts'
import type { Cyclus } from '../../../server/contract/cycli.ts'
import {
  cyclusSchermTekst,
  kalenderstand,
  momentTekst,
  wieTekst,
} from '../../../server/contract/text/nl/cyclusgang.ts'
import { useWijzigKalender } from '../../api/cycli.ts'
import { useCorporatie, useMag } from '../../api/sessie.ts'
import { Button } from '../../ui/Button.tsx'
import { ReasonDialog } from './ReasonDialog.tsx'

const SIGNS = { klaar: Check, 'te-laat': TriangleAlert, nu: CircleDot, later: Circle }

/** The four dates of a cyclus on a line, each with how it stands in words. */
export function Timeline({ cyclus }: { cyclus: Cyclus }) {
  return (
    <section className="block" aria-labelledby="kalender-titel">
      <h2 id="kalender-titel">{cyclusSchermTekst.kalender}</h2>
      <p className="subtle">{cyclusSchermTekst.kalenderUitleg}</p>
      <ol className="timeline">
        {cyclus.kalender.map((point) => (
          <Moment key={point.moment} point={point} cyclus={cyclus} />
        ))}
      </ol>
    </section>
  )
}

function Moment({ point, cyclus }: { point: Kalenderpunt; cyclus: Cyclus }) {
  const [moving, setMoving] = useState(false)
  const may = useMag('kalender-wijzigen') && cyclus.staat !== 'vastgesteld' && point.stand !== 'klaar'
  const corporatie = useCorporatie()
  const move = useWijzigKalender(cyclus.id, point.moment)
  const Sign = SIGNS[point.stand]
  const name = momentTekst[point.moment]
  return (
    <li className={`timeline__moment timeline__moment--${point.stand}`}>
      <span className="timeline__mark" aria-hidden>
        <Sign size={16} strokeWidth={2.2} />
      </span>
      <div className="timeline__text">
        <h3>{name}</h3>
        <p className="timeline__date">{cyclusSchermTekst.voor(point.datum)}</p>
        <p className="timeline__state">{kalenderstand(point)}</p>
        {point.wijziging === null ? null : (
          <p className="subtle">
            {cyclusSchermTekst.verschoven(
              point.voorstel,
              wieTekst(point.wijziging.rol, corporatie),
              point.wijziging.reden,
            )}
          </p>
        )}
        {may ? (
          <Button
            kind="quiet"
            icon={<CalendarClock size={16} aria-hidden />}
            aria-label={cyclusSchermTekst.verschuifLabel(name)}
            onClick={() => {
              move.reset()
              setMoving(true)
            }}
          >
            {cyclusSchermTekst.verschuif}
          </Button>
        ) : null}
      </div>
      {moving ? (
        <ReasonDialog
          title={cyclusSchermTekst.verschuifTitel(name)}
          explanation={cyclusSchermTekst.kalenderUitleg}
          submit={cyclusSchermTekst.bewaar}
          date={{ label: cyclusSchermTekst.nieuweDatum, value: point.datum }}
          pending={move.isPending}
          error={move.error}
          onSubmit={(reden, datum) => move.mutate({ reden, datum }, { onSuccess: () => setMoving(false) })}
          onClose={() => setMoving(false)}
        />
      ) : null}
    </li>
  )
}
