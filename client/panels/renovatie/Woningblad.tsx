import { useEffect, useRef, useState } from 'react'
import { type WijzigbaarVeld, wijzigbaarVeld, type Woningveld } from '../../../geodata/schema/woningfeit.ts'
import { maatregel, spoor } from '../../../geodata/schema/woningwerk.ts'
import {
  registerTekst,
  woningbladTekst as tekst,
} from '../../../server/contract/text/nl/renovatieregister.ts'
import { woningkaart } from '../../../server/contract/text/nl/woningen.ts'
import { useMag } from '../../api/sessie.ts'
import { useWoning } from '../../api/woningen.ts'
import { ExampleTag } from '../../app/ExampleTag.tsx'
import { Problem } from '../../app/Problem.tsx'
import { ALLES, registermasker } from '../../map/filter/register.ts'
import { Button } from '../../ui/Button.tsx'
import { Details } from '../../ui/Details.tsx'
import { WoningVeld } from '../kaart/WoningVeld.tsx'
import { WoningWijzigen } from '../kaart/WoningWijzigen.tsx'
import { Besluit } from './Besluit.tsx'
import { Geschiedenis } from './Geschiedenis.tsx'
import type { Registerbeeld } from './use-registerbeeld.ts'

/** Fields in the order of the sheet; garden and fence stands with the measures. */
const GROEPEN: readonly (readonly [kop: string, velden: readonly Woningveld[]])[] = [
  [
    tekst.basis,
    [
      'status',
      'opnieuw-vragen',
      'pogingen',
      'eigenaar',
      'energielabel',
      'label-na',
      'blok',
      'bouwjaar',
      'woningtype',
      'oppervlakte',
    ],
  ],
  [tekst.werk, maatregel.options],
  [tekst.sporen, [...spoor.options.filter((one) => one !== 'tuin-erf'), 'nieuwbouw-soort']],
]
/** Fields that say so when nothing is known. */
const ALTIJD: ReadonlySet<Woningveld> = new Set(['status', 'eigenaar', 'energielabel', 'bouwjaar', 'blok'])

interface Props {
  woning: string
  beeld: Registerbeeld
  sluit: () => void
}

/** One dwelling: every field with who says so, a decision where sources differ, and the history. Never a figure of its buurt. */
export function Woningblad({ woning, beeld, sluit }: Props) {
  const { data, error } = useWoning(woning)
  const mayChange = useMag('woning-wijzigen')
  const mayDecide = useMag('register-bewerken')
  const frame = useRef<HTMLElement>(null)
  useEffect(() => frame.current?.focus(), [])
  const [changing, setChanging] = useState<WijzigbaarVeld | null>(null)
  const [saved, setSaved] = useState<WijzigbaarVeld | null>(null)
  const stands = new Map((data?.velden ?? []).map((field) => [field.veld, field]))
  const row = (veld: Woningveld) => {
    const changeable = wijzigbaarVeld.options.find((one) => one === veld)
    return (
      <WoningVeld
        key={veld}
        veld={veld}
        stand={stands.get(veld) ?? null}
        bronnen={data?.bronnen ?? []}
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
  }
  const { straat, blok } = data?.woning ?? { straat: null, blok: null }
  const choose = (over: { straat?: string | null; blok?: string | null }) =>
    beeld.kiesWoningen(registermasker(beeld.register, { ...ALLES, ...over }))
  const unknown = GROEPEN.flatMap(([, fields]) => fields).filter(
    (veld) => !stands.has(veld) && !ALTIJD.has(veld),
  )
  return (
    <article ref={frame} tabIndex={-1} className="woningblad" aria-label={woningkaart.label}>
      <p className="profiel__boven">
        {data?.voorbeelddata === false ? <span /> : <ExampleTag />}
        <button type="button" className="link profiel__sluit" onClick={sluit}>
          {woningkaart.sluit}
        </button>
      </p>
      {error === null ? null : <Problem error={error} />}
      {data === undefined && error === null ? <p>{registerTekst.laden}</p> : null}
      {data === undefined ? null : (
        <>
          <h2>{woningkaart.titel(straat === null ? null : beeld.naamVan(straat), data.woning)}</h2>
          {data.voorbeelddata ? <p className="subtle">{woningkaart.uitleg}</p> : null}
          {mayDecide ? (
            <div className="button-row">
              {blok === null ? null : (
                <Button onClick={() => choose({ blok })}>{tekst.kiesBlok(blok)}</Button>
              )}
              {straat === null ? null : (
                <Button onClick={() => choose({ straat })}>{tekst.kiesStraat}</Button>
              )}
            </div>
          ) : null}
          {changing === null ? null : (
            <WoningWijzigen
              woning={woning}
              veld={changing}
              vorige={stands.get(changing)?.waarde ?? null}
              klaar={(done) => {
                if (done) setSaved(changing)
                setChanging(null)
              }}
            />
          )}
          {mayDecide
            ? data.velden
                .filter(({ anders }) => anders.length > 0)
                .map((stand) => (
                  <Besluit key={stand.veld} woning={woning} stand={stand} bronnen={data.bronnen} />
                ))
            : null}
          {GROEPEN.map(([kop, fields]) => {
            const shown = fields.filter((veld) => stands.has(veld) || ALTIJD.has(veld))
            return (
              <section key={kop}>
                <h3>{kop}</h3>
                {shown.length === 0 ? (
                  <p className="subtle">{kop === tekst.werk ? tekst.geenWerk : tekst.geenSpoor}</p>
                ) : (
                  <dl className="facts">{shown.map(row)}</dl>
                )}
              </section>
            )
          })}
          {mayChange && unknown.length > 0 ? (
            <Details summary={tekst.meer}>
              <dl className="facts">{unknown.map(row)}</dl>
            </Details>
          ) : null}
          <Geschiedenis woning={woning} />
        </>
      )}
    </article>
  )
}
