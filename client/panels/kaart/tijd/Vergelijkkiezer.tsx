import { useEffect, useId, useRef } from 'react'
import { indicatorTekst } from '../../../../server/contract/text/nl/indicatoren.ts'
import { vergelijkTekst as tekst } from '../../../../server/contract/text/nl/kaart-tijd.ts'
import type { Kaartbron } from '../../../map/kaartbron.ts'
import { type Cijferkeuze, leeftijdenVan } from '../../../map/kaartmodel.ts'
import { Button } from '../../../ui/Button.tsx'
import { Select } from '../../../ui/Select.tsx'
import { pasKeuzeAan } from '../adres/controle.ts'
import { PLAN } from '../adres/keuze.ts'
import { vergelijkJaar } from './jaren.ts'
import { kantNaam } from './kant-naam.ts'
import type { VergelijkProps } from './vergelijk-props.ts'
import { isZelfdeCijfer } from './zelfde-cijfer.ts'

const SOORTEN = ['jaren', 'cijfers', 'plan'] as const
type Soort = (typeof SOORTEN)[number]

/** The figure that a comparison of two figures begins with: the first other one that is shown on the same level. */
export function anderCijfer(bron: Kaartbron, keuze: Cijferkeuze): Cijferkeuze | null {
  const own = bron.indicatoren.get(keuze.cijfer)
  const level = own?.niveaus.includes('buurt') === true ? 'buurt' : 'wijk'
  const other = [...bron.indicatoren.values()].find(
    (one) => one.id !== keuze.cijfer && one.rol === own?.rol && one.niveaus.includes(level),
  )
  if (other === undefined) return null
  const { cijfer, jaar, leeftijd } = pasKeuzeAan(bron, { ...keuze, cijfer: other.id })
  return { cijfer, jaar, leeftijd }
}

/** What stands left and right: two years, two figures, or today and the plans for whoever may read these. */
export function Vergelijkkiezer({
  bron,
  keuze,
  kies,
  lagen,
  jaren,
  sluit,
}: VergelijkProps & { sluit: () => void }) {
  const name = useId()
  const reason = useId()
  const first = useRef<HTMLInputElement>(null)
  useEffect(() => first.current?.focus(), [])
  const { naast } = keuze
  const links: Cijferkeuze = { cijfer: keuze.cijfer, jaar: keuze.jaar, leeftijd: keuze.leeftijd }
  const soort = soortVan(keuze)
  const other = vergelijkJaar(jaren, keuze.jaar)
  const begin = (next: Soort) => {
    if (next === 'plan') kies({ naast: PLAN })
    else if (next === 'cijfers') kies({ naast: anderCijfer(bron, keuze) })
    else if (next === 'jaren' && other !== null) {
      // The earlier year stands left, as on the strip.
      const [van, tot] = [Math.min(other, keuze.jaar), Math.max(other, keuze.jaar)]
      kies({ jaar: van, naast: { ...links, jaar: tot } })
    }
  }
  const isOff: Record<Soort, string | null> = {
    jaren: other === null ? tekst.eenJaar : null,
    cijfers: null,
    plan: bron.cyclus === null ? tekst.planGeenCyclus : lagen.mag.ambities ? null : tekst.planGeenRecht,
  }
  return (
    <>
      <fieldset className="vergelijk__soorten">
        <legend>{tekst.titel}</legend>
        {SOORTEN.map((one) => (
          <label key={one}>
            <input
              ref={one === SOORTEN[0] ? first : undefined}
              type="radio"
              name={name}
              checked={soort === one}
              disabled={isOff[one] !== null}
              aria-describedby={isOff[one] === null ? undefined : `${reason}-${one}`}
              onChange={() => begin(one)}
            />
            <span>{tekst.soort[one]}</span>
            {isOff[one] === null ? null : (
              <span id={`${reason}-${one}`} className="vergelijk__reden">
                {isOff[one]}
              </span>
            )}
          </label>
        ))}
      </fieldset>
      {naast === null ? null : (
        <>
          {naast === PLAN ? (
            <p>{tekst.planUitleg}</p>
          ) : (
            <div className="vergelijk__kanten">
              {soort === 'jaren' ? (
                <Jaarkeuze
                  label={tekst.jaarVan(tekst.links.toLowerCase())}
                  jaren={jaren}
                  jaar={keuze.jaar}
                  kies={(jaar) => kies({ jaar })}
                />
              ) : (
                <p>
                  <strong>{tekst.links}</strong>
                  <br />
                  {kantNaam(bron, links)}
                </p>
              )}
              {soort === 'jaren' ? (
                <Jaarkeuze
                  label={tekst.jaarVan(tekst.rechts.toLowerCase())}
                  jaren={jaren}
                  jaar={naast.jaar}
                  kies={(jaar) => kies({ naast: { ...naast, jaar } })}
                />
              ) : (
                <Cijferrechts bron={bron} naast={naast} kies={(next) => kies({ naast: next })} />
              )}
            </div>
          )}
          <div className="vergelijk__knoppen">
            <Button onClick={() => kies({ naast: null })}>{tekst.stop}</Button>
            {keuze.toon === 'tabel' ? null : (
              <Button onClick={() => kies({ toon: 'tabel' })}>{tekst.tabel}</Button>
            )}
          </div>
        </>
      )}
      <Button onClick={sluit}>{tekst.sluit}</Button>
    </>
  )
}

function soortVan(keuze: VergelijkProps['keuze']): Soort | null {
  const { naast } = keuze
  if (naast === null || naast === PLAN) return naast
  return isZelfdeCijfer(naast, keuze) ? 'jaren' : 'cijfers'
}

interface JaarkeuzeProps {
  label: string
  jaren: readonly number[]
  jaar: number
  kies: (jaar: number) => void
}

function Jaarkeuze({ label, jaren, jaar, kies }: JaarkeuzeProps) {
  return (
    <Select label={label} value={String(jaar)} onChange={(next) => kies(Number(next))}>
      {jaren.map((one) => (
        <option key={one} value={one}>
          {one}
        </option>
      ))}
    </Select>
  )
}

interface CijferrechtsProps {
  bron: Kaartbron
  naast: Cijferkeuze
  kies: (next: Cijferkeuze) => void
}

/** Figure of the right side, with its newest year; those without any year with figures are left out. */
function Cijferrechts({ bron, naast, kies }: CijferrechtsProps) {
  const shown = [...bron.indicatoren.values()].filter((one) => leeftijdenVan(bron, one).length > 0)
  return (
    <Select
      label={tekst.cijferVan(tekst.rechts.toLowerCase())}
      value={naast.cijfer}
      onChange={(cijfer) => {
        const next = pasKeuzeAan(bron, { ...naast, cijfer })
        kies({ cijfer: next.cijfer, jaar: next.jaar, leeftijd: next.leeftijd })
      }}
    >
      {shown.map((one) => (
        <option key={one.id} value={one.id}>
          {indicatorTekst(one).naam}
        </option>
      ))}
    </Select>
  )
}
