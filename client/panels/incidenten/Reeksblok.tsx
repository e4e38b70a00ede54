import type { Plaats, Reeks, Verandering } from '../../../analyses/incidenten/incidenten-schema.ts'
import { aantal } from '../../../server/contract/text/getal.ts'
import {
  incidentenTekst,
  tellingStaart,
  veranderingZin,
} from '../../../server/contract/text/nl/incidenten.ts'
import { redenTekst } from '../../../server/contract/text/nl/redenen.ts'
import { useIndicatorTekst } from '../../api/indicator-tekst.ts'
import { useSessie } from '../../api/sessie.ts'
import { ExampleTag } from '../../app/ExampleTag.tsx'
import { Details } from '../../ui/Details.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { ExplainButton } from '../wijkanalyse/ExplainButton.tsx'
import { Buurttabel } from './Buurttabel.tsx'
import { Jaartabel } from './Jaartabel.tsx'
import { Count } from './Telling.tsx'
import { explainChange, type Reekskader } from './uitleg.ts'
import { Verdeling } from './Verdeling.tsx'

/** A table of more buurten than this is folded away at first. */
const MOST_ROWS_OPEN = 16

interface Props {
  kader: Reekskader
  reeks: Reeks
}

/** One source of one kind: the newest year in a sentence, the years, the buurten, and months and days where it knows them. */
export function Reeksblok({ kader, reeks }: Props) {
  const wordsOf = useIndicatorTekst()
  const gemeente = useSessie().data?.focusgebied.gemeenteNaam ?? ''
  const { indicator, dataset, voorbeelddata } = reeks.bron
  const hasDates = reeks.maanden.bekend || reeks.maanden.reden !== 'geen-datum-per-melding'
  const shown = reeks.gemeente ?? reeks
  return (
    <div className="incident-reeks">
      <div className="page__head">
        <h3>{indicator === null ? incidentenTekst.tellingVan(dataset) : wordsOf(indicator).naam}</h3>
        {voorbeelddata || isAssumed(shown) ? <ExampleTag /> : null}
      </div>
      {reeks.gemeente === null ? null : <p>{incidentenTekst.heleGemeente(gemeente)}</p>}
      <Newest kader={kader} reeks={reeks} plaats={shown} />
      <Notice>
        <p>
          {incidentenTekst.voorbehoud[kader.soort]} {incidentenTekst.neutraal}
        </p>
      </Notice>
      <div className={hasDates ? 'incident-reeks__delen' : 'incident-smal'}>
        <div className="block">
          <Jaartabel kader={kader} plaats={shown} caption={incidentenTekst.perJaar} />
        </div>
        {hasDates ? (
          <>
            <Verdeling kader={kader} soort="maanden" patroon={reeks.maanden} />
            <Verdeling kader={kader} soort="weekdagen" patroon={reeks.weekdagen} />
          </>
        ) : null}
      </div>
      {reeks.perBuurt.length === 0 || reeks.nieuwsteJaar === null ? null : (
        <Details
          summary={incidentenTekst.perBuurt(reeks.nieuwsteJaar)}
          open={kader.bron.indicator === null && reeks.buurten <= MOST_ROWS_OPEN}
        >
          <Buurttabel kader={kader} reeks={reeks} jaar={reeks.nieuwsteJaar} />
        </Details>
      )}
    </div>
  )
}

function isAssumed({ inwoners }: Plaats): boolean {
  return inwoners.bekend && inwoners.voorbeelddata
}

/** The newest complete year and what changed, in words. */
function Newest({ kader, reeks, plaats }: Props & { plaats: Plaats }) {
  const row = plaats.jaren.find(({ jaar }) => jaar === reeks.nieuwsteJaar)
  if (row === undefined) return <p>{redenTekst['geen-volledig-jaar']}</p>
  const { telling, jaar } = row
  if (!telling.bekend) return <p>{redenTekst[telling.reden]}</p>
  const { verandering } = plaats
  return (
    <p className="incident-reeks__zin">
      {incidentenTekst.inJaar(jaar)} <Count kader={kader} jaar={jaar} telling={telling} />{' '}
      {tellingStaart(kader.soort, reeks, telling.aantal)}
      {'. '}
      {verandering.bekend ? (
        <Change kader={kader} verandering={verandering} />
      ) : (
        redenTekst[verandering.reden]
      )}
    </p>
  )
}

function Change({
  kader,
  verandering,
}: {
  kader: Reekskader
  verandering: Extract<Verandering, { bekend: true }>
}) {
  const { voor, na } = veranderingZin(kader.soort, verandering)
  return (
    <>
      {voor} <ExplainButton uitleg={explainChange(kader, verandering, aantal(verandering.vorigAantal))} />{' '}
      {na}
    </>
  )
}
