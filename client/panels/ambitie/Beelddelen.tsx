import type { Ambitiebeeld, CijferVanVorm } from '../../../analyses/ambitie/beeld-schema.ts'
import { aantal } from '../../../server/contract/text/getal.ts'
import {
  beeldRedenTekst,
  beeldTekst,
  incidentWoorden,
  kostenTekst,
  overlapTekst,
  periodeTekst,
  plekTijden,
} from '../../../server/contract/text/nl/ambitiebeeld.ts'
import { CORONA, meetwijzeTekst } from '../../../server/contract/text/nl/redenen.ts'
import { inCoronatijd } from '../../../server/contract/text/nl/coronatijd.ts'
import { useProgramma } from '../../api/programma.ts'
import { ExampleTag } from '../../app/ExampleTag.tsx'
import type { Kaartbron } from '../../map/kaartbron.ts'
import { Notice } from '../../ui/Notice.tsx'
import { Cijferrij } from './Cijferrij.tsx'

interface Props {
  beeld: Ambitiebeeld
  bron: Kaartbron
  naamVan: (id: string) => string
}

/** Everything but the dwellings: people, figures, places, incidents, overlap and money, in a fixed order. */
export function Beelddelen({ beeld, bron, naamVan }: Props) {
  const gemeente = bron.gemeente.naam
  const people = [beeld.inwoners, beeld.ouderen].filter((one) => one !== null)
  const known = beeld.cijfers.filter(({ cijfer }) => cijfer.soort !== 'ontbreekt')
  const missing = beeld.cijfers.length - known.length
  const years = [...new Set(known.map(({ jaar }) => jaar))].toSorted((a, b) => a - b).join(', ')
  return (
    <>
      {beeld.samenloop.map((deel) => (
        <Notice key={deel.id} tone="warning" title={beeldTekst.overlap}>
          <p>{overlapTekst(deel, naamVan(deel.id))}</p>
        </Notice>
      ))}
      <section className="beeld__deel" aria-label={beeldTekst.mensen}>
        <h3>{beeldTekst.mensen}</h3>
        {people.length === 0 ? (
          <p className="subtle">{beeldTekst.geenInwoners}</p>
        ) : (
          <ul className="beeld__cijfers">
            {people.map((one) => (
              <Cijferrij key={one.indicator} data={one} gemeente={gemeente} />
            ))}
          </ul>
        )}
      </section>
      <section className="beeld__deel" aria-label={beeldTekst.cijfers(years)}>
        <h3>{beeld.heel ? beeldTekst.cijfers(years) : beeldTekst.bereik(years)}</h3>
        <ul className="beeld__cijfers">
          {known.map((one) => (
            <Cijferrij key={one.indicator} data={one} gemeente={gemeente} />
          ))}
        </ul>
        <p className="subtle">
          {beeld.heel ? beeldTekst.heleUitleg : beeldTekst.bereikUitleg} {herkomst(known)}
          {missing === 0 ? null : ` ${beeldTekst.zonderCijfer(missing)}`}
        </p>
      </section>
      <section className="beeld__deel" aria-label={beeldTekst.plekken}>
        <h3>{beeldTekst.plekken}</h3>
        {beeld.voorzieningen.length === 0 ? <p className="subtle">{beeldTekst.geenPlekken}</p> : null}
        <ul className="beeld__plekken">
          {beeld.voorzieningen.map((place) => (
            <li key={place.id}>
              <strong>{place.naam}</strong>
              <span className="subtle">{plekTijden(place)}</span>
              {place.zeker ? null : <span className="subtle">{beeldTekst.misschien}</span>}
            </li>
          ))}
        </ul>
      </section>
      <Meldingdeel beeld={beeld} />
      <Gelddeel beeld={beeld} />
    </>
  )
}

/** How the figures were made, each way once. */
function herkomst(figures: readonly CijferVanVorm[]): string {
  const ways = new Set(
    figures.map(({ meetwijze, indicator, jaar }) =>
      [meetwijzeTekst[meetwijze], ...(inCoronatijd(indicator, jaar) ? [CORONA] : [])].join(', '),
    ),
  )
  return [...ways].map((way) => `${way.charAt(0).toUpperCase()}${way.slice(1)}.`).join(' ')
}

function Meldingdeel({ beeld }: Pick<Props, 'beeld'>) {
  const cautions = new Set(
    beeld.incidenten.flatMap(({ soort, uitkomst }) =>
      uitkomst.bekend ? [incidentWoorden(soort).voorbehoud] : [],
    ),
  )
  return (
    <section className="beeld__deel" aria-label={beeldTekst.meldingen}>
      <h3>{beeldTekst.meldingen}</h3>
      <p className="subtle">{beeldTekst.soorten}</p>
      <dl className="beeld__lijst">
        {beeld.incidenten.map(({ soort, uitkomst }) => (
          <div key={soort}>
            <dt>
              {incidentWoorden(soort).naam}
              {uitkomst.bekend ? `, ${periodeTekst(uitkomst.periode)} ` : null}
              {uitkomst.bekend && uitkomst.voorbeelddata ? <ExampleTag /> : null}
            </dt>
            <dd className={uitkomst.bekend ? undefined : 'subtle'}>
              {uitkomst.bekend ? aantal(uitkomst.aantal) : beeldRedenTekst[uitkomst.reden]}
            </dd>
          </div>
        ))}
      </dl>
      {[...cautions].map((words) => (
        <p key={words} className="subtle">
          {words}
        </p>
      ))}
    </section>
  )
}

function Gelddeel({ beeld }: Pick<Props, 'beeld'>) {
  const programma = useProgramma().data?.programma ?? null
  const nameOf = (id: string | null) =>
    id === null ? beeldTekst.geenFonds : (programma?.fondsen.find((one) => one.id === id)?.naam ?? id)
  return (
    <section className="beeld__deel" aria-label={beeldTekst.geld}>
      <h3>{beeldTekst.geld}</h3>
      {beeld.kosten.length === 0 ? <p className="subtle">{beeldTekst.geenActies}</p> : null}
      <dl className="beeld__lijst">
        {beeld.kosten.map((cost) => (
          <div key={cost.fonds ?? ''}>
            <dt>{nameOf(cost.fonds)}</dt>
            <dd>{kostenTekst(cost)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
