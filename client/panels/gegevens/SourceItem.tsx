import type { BronStand } from '../../../server/contract/bronnen.ts'
import {
  bronGeeft,
  bronNaam,
  bronnenTekst,
  bronStaat,
  jarenStand,
  ritmeTekst,
} from '../../../server/contract/text/nl/bronnen.ts'
import { paths } from '../../app/paths.ts'
import { Details } from '../../ui/Details.tsx'
import { Tag } from '../../ui/Tag.tsx'
import { TextLink } from '../../ui/TextLink.tsx'
import { SourceDetails } from './SourceDetails.tsx'
import { SourceFetch } from './SourceFetch.tsx'
import { ageOf, missingOf, type SourceState, stateOf } from './source-state.ts'

const TONES: Record<SourceState, 'neutral' | 'positive' | 'warning'> = {
  actueel: 'positive',
  'te-oud': 'warning',
  mislukt: 'warning',
  leeg: 'neutral',
  'per-adres': 'neutral',
}

/** One source at a glance, with the way to fetch it now; the rest opens beneath. */
export function SourceItem({ source }: { source: BronStand }) {
  const state = stateOf(source)
  const missing = missingOf(source)
  return (
    <article className="source">
      <div className="source__head">
        <h3>
          <TextLink to={paths.bron(source.id)}>{bronNaam[source.id]}</TextLink>
        </h3>
        <Tag tone={TONES[state]}>{bronStaat[state]}</Tag>
        {source.sleutelInstelling !== null && !source.sleutelAanwezig ? (
          <Tag tone="warning">{bronnenTekst.sleutelKort}</Tag>
        ) : null}
      </div>
      <p className="source__gives">
        {bronGeeft[source.id]}{' '}
        <span className="subtle">{bronnenTekst.houderEnTabel(source.bronhouder, source.bron)}</span>
      </p>
      <dl className="source__facts">
        <div>
          <dt>{bronnenTekst.verwacht}</dt>
          <dd>
            {ritmeTekst(source.ritme)}. {jarenStand(source)}
          </dd>
        </div>
        <div>
          <dt>{bronnenTekst.gekomen}</dt>
          <dd>
            {ageOf(source) ?? bronnenTekst.nietsGekomen}
            {missing === null ? null : (
              <span className="source__missing">
                {bronnenTekst.ontbreektZin(missing.ontbreekt, missing.verwacht)}
              </span>
            )}
          </dd>
        </div>
      </dl>
      <SourceFetch source={source} />
      <div className="source__more">
        <Details summary={bronnenTekst.meer}>
          <SourceDetails source={source} />
        </Details>
      </div>
    </article>
  )
}
