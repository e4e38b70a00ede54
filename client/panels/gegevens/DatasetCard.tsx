import type { ReactNode } from 'react'
import type { DatasetOverzicht } from '../../../server/contract/datasets.ts'
import { datum } from '../../../server/contract/text/getal.ts'
import { gegevensTekst, jarenTekst } from '../../../server/contract/text/nl/gegevens.ts'
import { ExampleTag } from '../../app/ExampleTag.tsx'
import { paths } from '../../app/paths.ts'
import { TextLink } from '../../ui/TextLink.tsx'

/** One dataset at a glance: whose, how old, which version, how full. */
export function DatasetCard({ dataset }: { dataset: DatasetOverzicht }) {
  const { provenance, gevuld } = dataset
  return (
    <article className={provenance.voorbeelddata ? 'dataset-card dataset-card--example' : 'dataset-card'}>
      <div className="page__head">
        <h3>
          <TextLink to={paths.dataset(provenance.id)}>{provenance.titel}</TextLink>
        </h3>
        {provenance.voorbeelddata ? <ExampleTag /> : null}
      </div>
      <p>{provenance.dekking}</p>
      <dl>
        <Line name={gegevensTekst.bronhouder}>{provenance.bronhouder}</Line>
        <Line name={gegevensTekst.vintage}>{provenance.vintage}</Line>
        <Line name={gegevensTekst.jaren}>{jarenTekst(provenance.jaren)}</Line>
        <Line name={gegevensTekst.licentie}>{provenance.licentie}</Line>
        <Line name={gegevensTekst.versie}>{dataset.versie}</Line>
        <Line name={gegevensTekst.geladenOp}>{datum(dataset.geladenOp)}</Line>
        <Line name={gegevensTekst.gevuld}>
          {gevuld === null ? (
            gegevensTekst.nvt
          ) : (
            <>
              <span className="filled" aria-hidden>
                <span style={{ inlineSize: `${(gevuld.aanwezig / gevuld.verwacht) * 100}%` }} />
              </span>
              {gegevensTekst.gevuldZin(gevuld.aanwezig, gevuld.verwacht)}
            </>
          )}
        </Line>
        <Line name={gegevensTekst.afgekeurd}>{gegevensTekst.afgekeurdZin(dataset.aantalAfgekeurd)}</Line>
      </dl>
    </article>
  )
}

function Line({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
