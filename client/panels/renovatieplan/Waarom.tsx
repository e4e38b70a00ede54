import { isStreetBlock } from '../../../analyses/renovatie/straatblok.ts'
import { useEffect, useRef } from 'react'
import type { Blokuitleg } from '../../../analyses/renovatie/planner/plan.ts'
import { heaviestGoal } from '../../../analyses/renovatie/planner/punten.ts'
import { EIGENAREN } from '../../../analyses/renovatie/verwachting-schema.ts'
import { planbuurtTekst } from '../../../server/contract/text/nl/renovatieplan-buurt.ts'
import { plantellingTekst } from '../../../server/contract/text/nl/renovatieplan-telling.ts'
import {
  doelTekst,
  hindernisZin,
  planKwartaal,
} from '../../../server/contract/text/nl/renovatieplan-regels.ts'
import { renovatieplanTekst as tekst } from '../../../server/contract/text/nl/renovatieplan.ts'
import { type Planbeeld, useBlokuitleg } from '../../api/renovatieplannen.ts'
import { Problem } from '../../app/Problem.tsx'
import { Button } from '../../ui/Button.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { namesOfFigures } from './Buurtgewicht.tsx'

interface Props {
  beeld: Planbeeld
  blok: string
  /** Fixes the block by hand for the next plan; null: who reads may not make plans. */
  onZetVast: ((blok: string, kwartaal: number | 'niet') => void) | null
  onSluit: () => void
}

/** Why a block begins when it does: what decided, what it costs and gains, and what stands in the way in other quarters. */
export function Waarom({ beeld, blok, onZetVast, onSluit }: Props) {
  const uitleg = useBlokuitleg(beeld.kop.id, blok)
  const head = useRef<HTMLHeadingElement>(null)
  useEffect(() => head.current?.focus(), [])
  const { eerste } = beeld.kop
  const planned = beeld.plan.blokken.find((one) => one.blok === blok)
  const quarter = planned?.kwartaal ?? null
  return (
    <section className="plan__waarom" aria-labelledby="plan-waarom">
      <div className="plan__waarom-kop">
        <h2 id="plan-waarom" ref={head} tabIndex={-1}>
          {tekst.waaromKop(blok, quarter === null ? null : planKwartaal(eerste, quarter))}
        </h2>
        <Button kind="quiet" onClick={onSluit}>
          {tekst.sluit}
        </Button>
      </div>
      {uitleg.isPending ? <Skeleton label={tekst.waaromLaden} heightPixels={180} /> : null}
      {uitleg.isError ? <Problem error={uitleg.error} onRetry={() => void uitleg.refetch()} /> : null}
      {uitleg.data === undefined ? null : <Inhoud beeld={beeld} uitleg={uitleg.data.uitleg} />}
      {onZetVast === null ? null : (
        <div className="button-row niet-afdrukken">
          {quarter === null ? null : (
            <Button kind="primary" onClick={() => onZetVast(blok, quarter)}>
              {tekst.zetVast}
            </Button>
          )}
          <Button onClick={() => onZetVast(blok, 'niet')}>{tekst.zetNiet}</Button>
          <span className="subtle">{tekst.vastUitleg}</span>
        </div>
      )}
    </section>
  )
}

function Inhoud({ beeld, uitleg }: { beeld: Planbeeld; uitleg: Blokuitleg }) {
  const { eerste } = beeld.kop
  const block = beeld.blokken.find(({ id }) => id === uitleg.blok)
  const planned = beeld.plan.blokken.find(({ blok }) => blok === uitleg.blok)
  const weight = beeld.buurtgewichten.find(({ buurt }) => buurt === block?.buurt)
  const known = beeld.buurtgewicht?.buurten.find(({ buurt }) => buurt === block?.buurt)?.gewicht
  const noWeight = known?.bekend === false ? known.reden : null
  // What is fixed or promised stands there whatever it brings.
  const heaviest = uitleg.waarom === 'gekozen' ? heaviestGoal(uitleg.punten) : null
  const nameOf = (fund: string) => beeld.fondsen.find(({ id }) => id === fund)?.naam ?? fund
  const sum = (part: { particulier: number; vve: number; corporatie: number } | undefined) =>
    part === undefined ? 0 : part.particulier + part.vve + part.corporatie
  return (
    <>
      <p>{tekst.waaromSoort[uitleg.waarom]}</p>
      {heaviest === null ? null : <p>{planbuurtTekst.zwaarst(doelTekst[heaviest].naam)}</p>}
      <ul className="plain-list">
        {isStreetBlock(uitleg.blok) ? <li>{plantellingTekst.waaromStraatblok}</li> : null}
        <li>{tekst.blokWoningen(sum(block?.woningen), sum(block?.stappen))}</li>
        <li>{tekst.blokKosten(sum(block?.kosten))}</li>
        {(planned?.geld ?? [])
          .filter(({ euro }) => euro > 0)
          .map(({ eigenaar, fonds, euro }) => (
            <li key={`${eigenaar} ${fonds}`}>{tekst.blokGeld(nameOf(fonds), euro)}</li>
          ))}
        {block?.toestemming.nodig === true ? <li>{tekst.kans(uitleg.kans)}</li> : null}
        {EIGENAREN.filter((owner) => (block?.woningen[owner] ?? 0) > 0).map((owner) =>
          block?.verwacht === undefined ? null : (
            <li key={owner}>
              {plantellingTekst.verwachtPerEigenaar(
                owner,
                block.verwacht.woningen[owner],
                block.woningen[owner],
              )}
            </li>
          ),
        )}
        {beeld.keuzes.gewichten.buurt === 0 ? null : (
          <li>
            {weight === undefined
              ? planbuurtTekst.blokZonder(noWeight)
              : planbuurtTekst.blokWeegt(weight.gewicht, namesOfFigures(beeld))}
          </li>
        )}
        {typeof block?.samen === 'string' ? <li>{plantellingTekst.samen}</li> : null}
      </ul>
      {uitleg.beslissend === null ? null : (
        <>
          <h3>{tekst.beslissend}</h3>
          <p>{hindernisZin(uitleg.beslissend, eerste, nameOf)}</p>
        </>
      )}
      {uitleg.kwartalen.length === 0 ? null : (
        <>
          <h3>{tekst.anders}</h3>
          <ul className="plain-list plan__reeksen">
            {uitleg.kwartalen.map(({ van, tot, hindernis }) => (
              <li key={van}>
                {tekst.reeks(
                  planKwartaal(eerste, van),
                  planKwartaal(eerste, tot),
                  hindernisZin(hindernis, eerste, nameOf),
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
