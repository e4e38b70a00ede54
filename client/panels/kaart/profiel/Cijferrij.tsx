import { useState } from 'react'
import { waardeMetEenheid } from '../../../../server/contract/text/getal.ts'
import { alleCijfersTekst, verschilKort } from '../../../../server/contract/text/nl/alle-cijfers.ts'
import { modelJaar } from '../../../../server/contract/text/nl/coronatijd.ts'
import { profiel } from '../../../../server/contract/text/nl/gebiedsprofiel.ts'
import { indicatorTekst, leeftijdTekst } from '../../../../server/contract/text/nl/indicatoren.ts'
import { foutTekst, redenTekst } from '../../../../server/contract/text/nl/redenen.ts'
import type { Kaartbron } from '../../../map/kaartbron.ts'
import { ExampleTag } from '../../../app/ExampleTag.tsx'
import { Tag } from '../../../ui/Tag.tsx'
import { BronKnop } from '../../bron/BronKnop.tsx'
import { bereik } from '../wijkregels.ts'
import type { Profielgebied } from '../profielgegevens.ts'
import { andereRegels, type Cijferregel } from './alle-cijfers.ts'
import { Oordeelteken } from './Oordeelteken.tsx'

interface Props {
  row: Cijferregel
  area: Profielgebied
  bron: Kaartbron
  opKaart: ((cijfer: string) => void) | undefined
}

/** One figure with value, margin, the gemeente in the same year, its source; missing with its reason. */
export function Cijferrij({ row, area, bron, opKaart }: Props) {
  const { indicator, jaar, leeftijd } = row
  const { naam } = indicatorTekst(indicator)
  const [isOpen, setOpen] = useState(false)
  const others = andereRegels(bron, area, row)
  const isExample = bron.bronnen.get(bron.datasetVan(indicator, jaar, leeftijd))?.voorbeelddata === true
  return (
    <li className="cijferrij">
      <p className="cijferrij__kop">
        <span className="cijferrij__naam">
          {row.verschil === null || row.verschil.oordeel === 'geen-verschil' ? null : (
            <Oordeelteken oordeel={row.verschil.oordeel} />
          )}
          {naam}
          {indicator.rol === 'alleen-intern' ? <Tag tone="warning">{alleCijfersTekst.intern}</Tag> : null}
          {isExample ? <ExampleTag /> : null}
        </span>
        <Waarde row={row} />
      </p>
      <p className="subtle">
        {beschrijving(row, bron.gemeente.naam)}{' '}
        <BronKnop figure={{ gebied: area.code, indicator: indicator.id, jaar, leeftijd }} />
        {opKaart === undefined ? null : (
          <>
            {' '}
            <button
              type="button"
              className="link bronknop"
              aria-label={alleCijfersTekst.opKaartLabel(naam)}
              onClick={() => opKaart(indicator.id)}
            >
              {alleCijfersTekst.opKaart}
            </button>
          </>
        )}
      </p>
      {others.length === 0 ? null : (
        <details className="cijferrij__andere" onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>{alleCijfersTekst.andere(others.length)}</summary>
          {isOpen ? (
            <ul>
              {others.map((other) => (
                <li key={`${other.jaar} ${other.leeftijd}`}>
                  {other.jaar}, {leeftijdTekst[other.leeftijd]}: <Waarde row={other} />{' '}
                  <span className="subtle">{beschrijving(other, bron.gemeente.naam, false)}</span>{' '}
                  <BronKnop
                    figure={{
                      gebied: area.code,
                      indicator: indicator.id,
                      jaar: other.jaar,
                      leeftijd: other.leeftijd,
                    }}
                  />
                </li>
              ))}
            </ul>
          ) : null}
        </details>
      )}
    </li>
  )
}

function Waarde({ row: { cijfer, indicator } }: { row: Cijferregel }) {
  if (cijfer.soort === 'ontbreekt') return <span className="cijferrij__geen">{profiel.geenCijfer}</span>
  const text =
    cijfer.soort === 'waarde'
      ? waardeMetEenheid(cijfer.cijfer.waarde, indicator.eenheid)
      : bereik(cijfer.laagste.waarde, cijfer.hoogste.waarde, indicator.eenheid)
  return <strong className="cijferrij__waarde">{text}</strong>
}

/** Year, who, margin or reason, the gemeente in the same year and the difference, as one line. */
function beschrijving(row: Cijferregel, gemeente: string, withYear = true): string {
  const { indicator, jaar, leeftijd, cijfer, verschil } = row
  const year = withYear
    ? [modelJaar(indicator.id, jaar), ...(leeftijd === 'alle' ? [] : [leeftijdTekst[leeftijd]])]
    : []
  const reference =
    row.gemeente === null
      ? alleCijfersTekst.geenReferentie(gemeente)
      : `${gemeente} ${waardeMetEenheid(row.gemeente.waarde, indicator.eenheid)}`
  if (cijfer.soort === 'ontbreekt') return `${[...year, reference].join(', ')}. ${redenTekst[cijfer.reden]}`
  const own = cijfer.soort === 'waarde' ? cijfer.cijfer : cijfer.laagste
  const of =
    cijfer.soort === 'bereik' ? [profiel.bereikVan(alleCijfersTekst.bereikVan(cijfer.aantalMet))] : []
  const difference = verschil === null ? [] : [verschilKort(verschil, gemeente)]
  return [...year, ...of, foutTekst(own.fout, indicator.eenheid), reference, ...difference].join(', ')
}
