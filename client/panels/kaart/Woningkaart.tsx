import { useEffect, useRef, useState } from 'react'
import type { WijzigbaarVeld, Woningveld } from '../../../geodata/schema/woningfeit.ts'
import { datum } from '../../../server/contract/text/getal.ts'
import { statusTekst, woningkaart } from '../../../server/contract/text/nl/woningen.ts'
import { useMag } from '../../api/sessie.ts'
import { useStraten, useWoning } from '../../api/woningen.ts'
import { ExampleTag } from '../../app/ExampleTag.tsx'
import { Problem } from '../../app/Problem.tsx'
import { WoningVeld } from './WoningVeld.tsx'
import { WoningWijzigen } from './WoningWijzigen.tsx'

/** Fields on the card, in this order; one of which nothing is known says so. */
const FIELDS: readonly Woningveld[] = ['status', 'eigenaar', 'energielabel', 'bouwjaar', 'blok']
/** Fields that are shown only where a source gives them. */
const EXTRA: readonly Woningveld[] = ['woningtype', 'oppervlakte']
/** Fields that can be changed here. */
const CHANGEABLE: readonly WijzigbaarVeld[] = ['status', 'energielabel']

/** One dwelling: its fields with their origin, and the history of its status. Buurt figures are never shown on it. */
export function Woningkaart({ woning, sluit }: { woning: string; sluit: () => void }) {
  const { data, error } = useWoning(woning)
  const mayChange = useMag('woning-wijzigen')
  const frame = useRef<HTMLElement>(null)
  useEffect(() => {
    // Opened from a list that has made way for it, the focus would be lost; opened on the map it stays there.
    if (document.activeElement === document.body) frame.current?.focus()
  }, [])
  const [changing, setChanging] = useState<WijzigbaarVeld | null>(null)
  const [saved, setSaved] = useState<WijzigbaarVeld | null>(null)
  // The streets are there already: they are drawn with the dwellings.
  const straten = useStraten(true).data?.straten ?? []
  const straat = straten.find(({ id }) => id === data?.woning.straat)?.naam ?? data?.woning.straat ?? null
  const fields = [...FIELDS, ...EXTRA.filter((veld) => data?.velden.some((field) => field.veld === veld))]
  return (
    <article ref={frame} tabIndex={-1} className="profiel" aria-label={woningkaart.label}>
      <p className="profiel__boven">
        {data?.voorbeelddata === false ? <span /> : <ExampleTag />}
        <button type="button" className="link profiel__sluit" onClick={sluit}>
          {woningkaart.sluit}
        </button>
      </p>
      {error !== null ? <Problem error={error} /> : null}
      {data === undefined && error === null ? <p>{woningkaart.laden}</p> : null}
      {data === undefined ? null : (
        <>
          <h2>{woningkaart.titel(straat, data.woning)}</h2>
          {data.voorbeelddata ? <p className="subtle">{woningkaart.uitleg}</p> : null}
          <dl className="facts">
            {fields.map((veld) => {
              const changeable = CHANGEABLE.find((one) => one === veld)
              return (
                <WoningVeld
                  key={veld}
                  veld={veld}
                  stand={data.velden.find((field) => field.veld === veld) ?? null}
                  bronnen={data.bronnen}
                  opgeslagen={saved === veld}
                  wijzig={
                    mayChange && changeable !== undefined && changing === null
                      ? () => {
                          setSaved(null)
                          setChanging(changeable)
                        }
                      : null
                  }
                />
              )
            })}
          </dl>
          {changing === null ? null : (
            <WoningWijzigen
              woning={woning}
              veld={changing}
              vorige={data.velden.find((field) => field.veld === changing)?.waarde ?? null}
              klaar={(done) => {
                if (done) setSaved(changing)
                setChanging(null)
              }}
            />
          )}
          <h3>{woningkaart.historie}</h3>
          {data.woning.historie.length === 0 ? <p className="subtle">{woningkaart.geenHistorie}</p> : null}
          <ol className="historie">
            {data.woning.historie.map((step) => (
              <li key={`${step.datum} ${step.status}`}>
                <strong>{statusTekst[step.status]}</strong>{' '}
                <span className="subtle">{datum(step.datum)}</span>
              </li>
            ))}
          </ol>
        </>
      )}
    </article>
  )
}
