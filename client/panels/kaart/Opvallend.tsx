import { useState } from 'react'
import { waardeMetEenheid } from '../../../server/contract/text/getal.ts'
import { profiel } from '../../../server/contract/text/nl/gebiedsprofiel.ts'
import { indicatorTekst } from '../../../server/contract/text/nl/indicatoren.ts'
import type { Kaartbron } from '../../map/kaartbron.ts'
import type { Cijferkeuze } from '../../map/kaartmodel.ts'
import { BronKnop } from '../bron/BronKnop.tsx'
import { Grafiek } from './Grafiek.tsx'
import { opvallendeCijfers, type Profielgebied } from './profielgegevens.ts'

/** Rows shown before "toon alle". */
const SHOWN = 6

interface Props {
  area: Profielgebied
  bron: Kaartbron
  keuze: Cijferkeuze
}

const SHAPES = {
  gunstiger: 'M7 1.5 13 12H1Z',
  ongunstiger: 'M7 12.5 1 2h12Z',
  anders: 'M7 1 13 7 7 13 1 7Z',
} as const

/** Figures with at least five points difference from the gemeente in this year, favourable first. */
export function Opvallend({ area, bron, keuze }: Props) {
  const [all, setAll] = useState(false)
  const { rijen: rows, vergeleken } = opvallendeCijfers(bron, area, keuze)
  const shown = all ? rows : rows.slice(0, SHOWN)
  return (
    <section className="opvallend">
      <h3>{profiel.verschilt(bron.gemeente.naam, keuze.jaar)}</h3>
      {rows.length === 0 ? (
        <p className="subtle">
          {vergeleken === 0 ? profiel.verschiltGeen[area.soort] : profiel.verschiltLeeg}
        </p>
      ) : null}
      <ul>
        {shown.map(({ indicator, waarde, gemeente, verschil }) => {
          const judged = verschil.oordeel === 'geen-verschil' ? 'anders' : verschil.oordeel
          return (
            <li key={indicator.id}>
              <Grafiek className={`teken teken--${judged}`} viewBox="0 0 14 14" label={profiel[judged]}>
                <path d={SHAPES[judged]} />
              </Grafiek>
              <span>
                <strong>{waardeMetEenheid(waarde, indicator.eenheid)}</strong> {indicatorTekst(indicator).zin}{' '}
                <span className="subtle">
                  {bron.gemeente.naam} {waardeMetEenheid(gemeente, indicator.eenheid)}
                </span>
              </span>
              <BronKnop
                figure={{
                  gebied: area.code,
                  indicator: indicator.id,
                  jaar: keuze.jaar,
                  leeftijd: keuze.leeftijd,
                }}
              />
            </li>
          )
        })}
      </ul>
      {rows.length > SHOWN ? (
        <button
          type="button"
          className="link opvallend__meer"
          aria-expanded={all}
          onClick={() => setAll(!all)}
        >
          {all ? profiel.minder : profiel.meer(rows.length)}
        </button>
      ) : null}
    </section>
  )
}
