import { Info } from 'lucide-react'
import { prioriteitenTekst } from '../../../server/contract/text/nl/prioriteiten.ts'
import { themaTekst } from '../../../server/contract/text/nl/wijkanalyse.ts'
import { paths } from '../../app/paths.ts'
import { Notice } from '../../ui/Notice.tsx'
import { TextLink } from '../../ui/TextLink.tsx'
import type { DeelProps } from '../verdieping/delen.ts'
import { AnswerTable } from './AnswerTable.tsx'
import { Marks } from './Marks.tsx'
import { PriorityItem } from './PriorityItem.tsx'
import { useKeuze } from './use-keuze.ts'
import { WeightSliders } from './WeightSliders.tsx'
import './prioriteiten.css'

/** The proposal of priorities: weights to try, the order with how firm it is, the marks, and what has no figure. */
export function PrioriteitenDeel({ verdieping, cyclus }: DeelProps) {
  const { keuze, redenen, volgorde, asStored, weigh, equal, mark } = useKeuze(verdieping)
  const { criteria, voorgesteld } = verdieping.prioriteiten
  const { themas, telling } = criteria
  const first = volgorde.filter(({ plaats }) => plaats <= voorgesteld).map(({ thema }) => themaTekst(thema))
  const without = themas.filter(({ grond }) => grond === 'geen-cijfer')
  return (
    <div className="priorities">
      <p className="page__lead">{prioriteitenTekst.inleiding}</p>
      <Notice icon={<Info size={18} strokeWidth={1.9} aria-hidden />}>
        <p>
          {prioriteitenTekst.stemmen}{' '}
          <TextLink to={paths.wijkanalyse(cyclus.id, verdieping.wijk.id)}>
            {prioriteitenTekst.naarLijsten}
          </TextLink>
        </p>
        <p>{prioriteitenTekst.tweeWijken}</p>
        {telling.basis === 'buurten' ? <p>{prioriteitenTekst.telling[telling.reden]}</p> : null}
      </Notice>
      <div className="priorities__columns">
        <WeightSliders weights={keuze.gewichten} onWeigh={weigh} onEqual={equal} />
        <section className="block" aria-labelledby="priorities-order">
          <h2 id="priorities-order">{prioriteitenTekst.voorstel}</h2>
          <p className="subtle">
            {asStored ? prioriteitenTekst.voorstelBasis : prioriteitenTekst.voorstelAnders}
          </p>
          <p className="priorities__now" aria-live="polite">
            {prioriteitenTekst.volgordeNu(first)}
          </p>
          <ol className="priorities__list">
            {volgorde.map((place) => {
              const row = themas.find(({ thema }) => thema === place.thema)
              return row === undefined ? null : (
                <PriorityItem
                  key={place.thema}
                  prioriteit={place}
                  row={row}
                  keuze={keuze}
                  verdieping={verdieping}
                />
              )
            })}
          </ol>
        </section>
      </div>
      <section className="block" aria-labelledby="priorities-marks">
        <h2 id="priorities-marks">{prioriteitenTekst.merken}</h2>
        <p>{prioriteitenTekst.merkenUitleg}</p>
        <Marks rows={themas} keuze={keuze} redenen={redenen} onMark={mark} />
      </section>
      <section className="block" aria-labelledby="priorities-without">
        <h2 id="priorities-without">{prioriteitenTekst.zonderCijfer}</h2>
        {without.length === 0 ? (
          <p>{prioriteitenTekst.geenZonderCijfer}</p>
        ) : (
          <>
            <p>{prioriteitenTekst.zonderCijferUitleg}</p>
            <ul className="plain-list">
              {without.map(({ thema, pijler, ontbreekt, aantalZonder }) => (
                <li key={thema}>
                  <strong>{themaTekst(thema)}</strong>{' '}
                  {ontbreekt
                    .filter((code) => code === 'geen-cijfer' || code === 'geen-gemeentecijfer')
                    .map((code) => prioriteitenTekst.gemis(code, pijler, aantalZonder))
                    .join(' ')}
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
      <section className="block" aria-labelledby="priorities-table">
        <h2 id="priorities-table">{prioriteitenTekst.tabel}</h2>
        <AnswerTable rows={themas} verdieping={verdieping} />
      </section>
    </div>
  )
}
