import { useMemo } from 'react'
import type { Bevinding } from '../../../../analyses/gebiedsprofiel/bevindingen.ts'
import {
  bevindingKop,
  bevindingTekst,
  bevindingVergelijking,
  bevindingVerschil,
  gedeeldNietBekend,
  namenVan,
  nietBekendZin,
} from '../../../../server/contract/text/nl/bevindingen.ts'
import type { Kaartbron } from '../../../map/kaartbron.ts'
import { BronKnop } from '../../bron/BronKnop.tsx'
import type { Profielgebied } from '../profielgegevens.ts'
import { bevindingenIn } from './bevindingen-van.ts'
import { Oordeelteken } from './Oordeelteken.tsx'

interface Props {
  area: Profielgebied
  bron: Kaartbron
  /** Heading of the level that belongs here. */
  Kop?: 'h2' | 'h3' | 'h4'
}

/** What holds of this area, at most three findings, strong first; fewer than three is said. */
export function Bevindingenlijst({ area, bron, Kop = 'h3' }: Props) {
  const found = useMemo(() => bevindingenIn(bron, area), [bron, area])
  const { rijen, uitersten, vergeleken, eenFamilie } = found
  const shared = gedeeldNietBekend(found)
  const sentence = shared === null ? null : nietBekendZin(shared)
  const few =
    rijen.length === 0
      ? vergeleken === 0
        ? bevindingTekst.geenCijfers[area.soort]
        : bevindingTekst.geen[area.soort]
      : bevindingTekst.hoeveel[rijen.length]
  return (
    <section className="bevindingen">
      <Kop>{bevindingTekst.titel}</Kop>
      {few === undefined ? null : <p>{few}</p>}
      {rijen.length === 0 ? null : (
        <ul>
          {rijen.map((row) => (
            <Rij key={row.indicator} row={row} area={area} bron={bron} onbekend={shared === null} />
          ))}
        </ul>
      )}
      <div className="subtle bevindingen__voet">
        {sentence === null ? null : <p>{sentence}</p>}
        {eenFamilie ? <p>{bevindingTekst.eenFamilie}</p> : null}
        {uitersten.length === 0 ? null : (
          <p>{bevindingTekst.uitersten(namenVan(uitersten, bron.indicatoren))}</p>
        )}
        {vergeleken === 0 ? null : <p>{bevindingTekst.regel}</p>}
      </div>
    </section>
  )
}

function Rij({
  row,
  area,
  bron,
  onbekend,
}: {
  row: Bevinding
  area: Profielgebied
  bron: Kaartbron
  /** Whether what is not known stands with this finding itself. */
  onbekend: boolean
}) {
  const indicator = bron.indicatoren.get(row.indicator)
  if (indicator === undefined) return null
  const { waarde, zin } = bevindingKop(row, indicator)
  const unknown = onbekend ? nietBekendZin(row.nietBekend) : null
  const side = row.verschil.oordeel === 'gunstiger' ? 'gunstiger' : 'ongunstiger'
  const { indicator: id, jaar, leeftijd } = row
  return (
    <li>
      <Oordeelteken oordeel={side} />
      <div>
        <p>
          <strong className="bevindingen__waarde">{waarde}</strong> {zin}
        </p>
        <p>{bevindingVerschil(row, bron.gemeente.naam)}</p>
        <p className="subtle">
          {bevindingVergelijking(row, bron.gemeente.naam)}{' '}
          <BronKnop figure={{ gebied: area.code, indicator: id, jaar, leeftijd }} />
        </p>
        {row.zelfdeVerhaal.length === 0 ? null : (
          <p className="subtle">{bevindingTekst.zelfde(namenVan(row.zelfdeVerhaal, bron.indicatoren))}</p>
        )}
        {unknown === null ? null : <p className="subtle">{unknown}</p>}
      </div>
    </li>
  )
}
