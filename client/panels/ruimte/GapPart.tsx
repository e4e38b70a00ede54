import { useState } from 'react'
import type { BekendPaar, KloofBuurt } from '../../../analyses/ruimte/kloof-schema.ts'
import type { Verdieping } from '../../../analyses/verdieping/verdieping.ts'
import { percentage } from '../../../server/contract/text/getal.ts'
import { redenTekst } from '../../../server/contract/text/nl/redenen.ts'
import {
  geteldTekst,
  KLOOF_KLASSEN,
  klasseVan,
  kloofFormule,
  kloofGetal,
  kloofKlasseTekst,
  kloofRegel,
  paarNodig,
  paarTekst,
  ruimteTekst,
} from '../../../server/contract/text/nl/ruimte.ts'
import { useIndicatorTekst } from '../../api/indicator-tekst.ts'
import { ExampleTag } from '../../app/ExampleTag.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Select } from '../../ui/Select.tsx'
import type { Uitleg } from '../bron/UitlegDialog.tsx'
import { WijkSignalen } from '../signalen/WijkSignalen.tsx'
import { useAnalysisContext } from '../wijkanalyse/analysis-context.ts'
import type { MapArea } from '../wijkanalyse/AreaMap.tsx'
import { ClassLegend } from './ClassLegend.tsx'
import { GapTable } from './GapTable.tsx'
import { MapOrTable } from './MapOrTable.tsx'

/** What residents say beside what is counted; without a survey, what would make it possible. */
export function GapPart({ verdieping }: { verdieping: Verdieping }) {
  const { paren } = verdieping.kloof
  const known = paren.flatMap((pair) => (pair.bekend ? [pair] : []))
  const missing = paren.flatMap((pair) => (pair.bekend ? [] : [pair]))
  return (
    <section className="block" aria-labelledby="kloof">
      <h2 id="kloof">{ruimteTekst.kloof}</h2>
      <p>{ruimteTekst.kloofUitleg}</p>
      {known.length === 0 ? (
        <Notice>
          <p>{ruimteTekst.kloofNogNiet}</p>
        </Notice>
      ) : (
        <Gaps pairs={known} verdieping={verdieping} />
      )}
      {missing.length === 0 ? null : (
        <>
          <h3>{ruimteTekst.nodig}</h3>
          <ul className="plain-list">
            {missing.map(({ paar, reden }) => (
              <li key={paar}>
                {paarTekst[paar]}: {paarNodig[paar]}. <span className="subtle">{redenTekst[reden]}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <WijkSignalen wijk={verdieping.wijk} />
    </section>
  )
}

/** One question beside one count is known by both. */
function keyOf({ paar, vraag }: BekendPaar): string {
  return `${paar}/${vraag.indicator}`
}

function Gaps({ pairs, verdieping }: { pairs: readonly BekendPaar[]; verdieping: Verdieping }) {
  const [chosen, setChosen] = useState<string | null>(null)
  const { nameOf, explain } = useAnalysisContext()
  const wordsOf = useIndicatorTekst()
  const pair = pairs.find((one) => keyOf(one) === chosen) ?? pairs[0]
  if (pair === undefined) return null
  const byCode = new Map(pair.buurten.map((row) => [row.gebied, row]))
  const rows = verdieping.wijk.buurten.map((code) => asMapArea(code, byCode.get(code), nameOf(code)))
  const explainGap = (row: KloofBuurt) => explainOf(row, pair, verdieping, wordsOf(pair.vraag.indicator).naam)
  return (
    <>
      <p>
        <strong>{ruimteTekst.opvallend(pair.buurten.filter(({ opvallend }) => opvallend).length)}</strong>{' '}
        {pair.voorbeelddata ? <ExampleTag /> : null}
      </p>
      {pair.voorbeelddata ? <p>{ruimteTekst.voorbeelddata}</p> : null}
      <MapOrTable
        choice={
          <Select label={ruimteTekst.paar} value={keyOf(pair)} onChange={setChosen}>
            {pairs.map((one) => (
              <option key={keyOf(one)} value={keyOf(one)}>
                {`${paarTekst[one.paar]} (${one.vraag.jaar})`}
              </option>
            ))}
          </Select>
        }
        map={{
          rows,
          summary: ruimteTekst.samenvatting(
            paarTekst[pair.paar],
            verdieping.wijk.naam,
            pair.buurten.length,
            rows.length,
          ),
          onOpen: (code) => {
            const row = byCode.get(code)
            if (row !== undefined) explain(explainGap(row))
          },
        }}
        legend={
          <ClassLegend
            classes={KLOOF_KLASSEN.map((place) => ({ fill: colourOf(place), text: kloofKlasseTekst[place] }))}
            missing={rows.length - pair.buurten.length}
          />
        }
        table={<GapTable pair={pair} codes={verdieping.wijk.buurten} explainGap={explainGap} />}
      />
      <p className="subtle">
        {ruimteTekst.vergeleken(pair.aantal)}{' '}
        {pair.periode === null ? null : ruimteTekst.periode(pair.periode.van, pair.periode.tot)}{' '}
        {pair.paar === 'woning-energielabel' ? null : ruimteTekst.meldbereidheid}
      </p>
    </>
  )
}

function colourOf(place: number): string {
  return `var(--basis-dataset-divergent-oker-water-${place})`
}

function asMapArea(code: string, row: KloofBuurt | undefined, name: string): MapArea {
  const line = kloofRegel(name, row)
  if (row === undefined) {
    return { code, fill: null, tone: 'missing', value: ruimteTekst.geenCijfer, line, opens: false }
  }
  const place = klasseVan(row)
  const value = kloofGetal(row.kloof)
  return { code, fill: colourOf(place), tone: `class-${place}`, value, line, opens: true }
}

function explainOf(row: KloofBuurt, pair: BekendPaar, verdieping: Verdieping, question: string): Uitleg {
  const { vraag, telling } = pair
  const counted = { naam: ruimteTekst.kolommen.geteld, waarde: geteldTekst(row.geteld.waarde, pair.paar) }
  return {
    waarde: kloofGetal(row.kloof),
    methode: 'ruimte/kloof',
    formule: kloofFormule(row, pair),
    invoer: [
      { naam: question, waarde: percentage(row.gezegd.waarde), cijfer: { gebied: row.gebied, ...vraag } },
      telling === null ? counted : { ...counted, cijfer: { gebied: row.gebied, ...telling } },
    ],
    bronnen: verdieping.invoer,
  }
}
