import { Download } from 'lucide-react'
import { useState } from 'react'
import type { AnswerOf } from '../../../server/contract/endpoint.ts'
import { uitvoerSchermTekst as tekst, vormTekst } from '../../../server/contract/text/nl/uitvoer-scherm.ts'
import { haalUitvoer, type lijstUitvoer } from '../../../server/contract/uitvoer.ts'
import { addressOf } from '../../api/call.ts'
import { useIndicatoren } from '../../api/cijfers.ts'
import { useIndicatorTekst } from '../../api/indicator-tekst.ts'
import { useUitvoer } from '../../api/uitvoer.ts'
import { appRoot } from '../../app/root.ts'
import { buttonClass } from '../../ui/button-class.ts'
import { Select } from '../../ui/Select.tsx'
import './export.css'

type Laag = AnswerOf<typeof lijstUitvoer>['lagen'][number]

/** What goes out: every layer as a file in its forms, and the address where GIS programs read them live. */
export function ExportSection() {
  const answer = useUitvoer()
  if (answer.data === undefined) return null
  return (
    <section className="block" aria-labelledby="export-title">
      <h2 id="export-title">{tekst.titel}</h2>
      <p className="subtle">{tekst.uitleg}</p>
      <ul className="exports">
        {answer.data.lagen.map((laag) => (
          <li key={laag.id}>
            <ExportLayer laag={laag} />
          </li>
        ))}
      </ul>
      <h3>{tekst.live}</h3>
      <p className="subtle">{tekst.liveUitleg}</p>
      <p className="fingerprint">{new URL(answer.data.ogc.replace(/^\/+/, ''), appRoot.url).href}</p>
    </section>
  )
}

/** One layer with a link per form; a layer of one figure asks first which. */
function ExportLayer({ laag }: { laag: Laag }) {
  const needsFigure = laag.verplicht.includes('indicator')
  const figures = useIndicatoren().data?.indicatoren ?? []
  const words = useIndicatorTekst()
  const [chosen, setChosen] = useState<string | null>(null)
  const indicator = chosen ?? figures[0]?.id
  if (needsFigure && indicator === undefined) return null
  return (
    <article className="export">
      <h3>{laag.titel}</h3>
      <p>
        {laag.uitleg} {laag.aantal === null ? null : tekst.rijen(laag.aantal)}
      </p>
      {needsFigure ? (
        <Select label={tekst.kiesCijfer} value={indicator ?? ''} onChange={setChosen}>
          {figures.map(({ id }) => (
            <option key={id} value={id}>
              {words(id).naam}
            </option>
          ))}
        </Select>
      ) : null}
      <p className="export__forms">
        {laag.vormen.map((vorm) => (
          <a
            key={vorm}
            className={buttonClass('secondary')}
            aria-label={tekst.download(laag.titel, vormTekst[vorm])}
            href={addressOf(haalUitvoer, {
              params: { laag: laag.id },
              query: { vorm, ...(needsFigure && indicator !== undefined ? { indicator } : {}) },
            })}
            download
          >
            <Download size={17} aria-hidden />
            <span aria-hidden>{vormTekst[vorm]}</span>
          </a>
        ))}
      </p>
    </article>
  )
}
