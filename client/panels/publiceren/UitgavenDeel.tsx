import { useState } from 'react'
import type { Uitgave } from '../../../server/contract/openbaar.ts'
import { datum } from '../../../server/contract/text/getal.ts'
import { wieTekst } from '../../../server/contract/text/nl/cyclusgang.ts'
import { publicerenTekst as tekst } from '../../../server/contract/text/nl/publiceren.ts'
import { type Openbaargegevens, useTrekUitgaveIn } from '../../api/openbaar.ts'
import { useCorporatie, useMag } from '../../api/sessie.ts'
import { Button } from '../../ui/Button.tsx'
import { Tag } from '../../ui/Tag.tsx'
import { RedenVorm } from './RedenVorm.tsx'

/** An edition: what it is, why it was made, and for who may the way to withdraw it. */
function Regel({ uitgave, isShown }: { uitgave: Uitgave; isShown: boolean }) {
  const { nummer, reden, rol, vanzelf, ingetrokken, vingerafdruk, bescherming } = uitgave
  const mag = useMag('uitgave-intrekken')
  const corporatie = useCorporatie()
  const [asks, setAsks] = useState(false)
  const withdraw = useTrekUitgaveIn(nummer)
  const state = ingetrokken !== null ? tekst.weg : isShown ? tekst.zichtbaar : tekst.ouder
  return (
    <li className="publiceren__uitgave">
      <div className="publiceren__uitgavekop">
        <h3>{tekst.uitgave(nummer, datum(uitgave.datum))}</h3>
        <Tag tone={ingetrokken !== null ? 'warning' : isShown ? 'positive' : 'neutral'}>{state}</Tag>
      </div>
      <p>
        {reden}{' '}
        <span className="subtle">{vanzelf ? tekst.vanzelf : tekst.door(wieTekst(rol, corporatie))}</span>
      </p>
      {ingetrokken === null ? null : <p>{tekst.ingetrokken(datum(ingetrokken.datum), ingetrokken.reden)}</p>}
      {bescherming === null ? null : (
        <p className="subtle">{tekst.beschermd(bescherming.gepubliceerd, bescherming.cellen)}</p>
      )}
      <p className="fingerprint">{tekst.controlegetal(vingerafdruk.slice(0, 16))}</p>
      {mag && ingetrokken === null ? (
        asks ? (
          <>
            <p>{tekst.trekInUitleg}</p>
            <RedenVorm
              doen={tekst.trekInVan(nummer)}
              bezig={withdraw.isPending ? tekst.trekIn : null}
              error={withdraw.error}
              onSubmit={(why) => withdraw.mutate(why)}
              onCancel={() => setAsks(false)}
            />
          </>
        ) : (
          <Button aria-label={tekst.trekInVan(nummer)} onClick={() => setAsks(true)}>
            {tekst.trekIn}
          </Button>
        )
      ) : null}
    </li>
  )
}

/** All editions, newest first. */
export function UitgavenDeel({ gegevens: { uitgaven, huidig } }: { gegevens: Openbaargegevens }) {
  return (
    <section className="block" aria-labelledby="publiceren-uitgaven">
      <h2 id="publiceren-uitgaven">{tekst.uitgaven}</h2>
      <ul className="plain-list">
        {uitgaven.map((uitgave) => (
          <Regel key={uitgave.nummer} uitgave={uitgave} isShown={uitgave.nummer === huidig} />
        ))}
      </ul>
    </section>
  )
}
