import type { ReactNode } from 'react'
import type { Proefverslag } from '../../../geodata/schema/invoer.ts'
import type { Invoer } from '../../../server/contract/invoer.ts'
import { aantal } from '../../../server/contract/text/getal.ts'
import { bewerkingTekst, verslagTekst } from '../../../server/contract/text/nl/invoer-verslag.ts'
import { Difference, DifferenceExamples } from './Difference.tsx'
import { NotFoundTable } from './NotFoundTable.tsx'
import { RefusalTable } from './RefusalTable.tsx'

interface Props {
  invoer: Invoer
  report: Proefverslag
  /** What a person can do about it, beside the sentence it is about. */
  children: ReactNode
}

/** What the trial run found: the sentence first, then the numbers, then every row that needs a look. */
export function Report({ invoer, report, children }: Props) {
  const { rijenGelezen, rijenGoed, rijenGeweigerd, rijenDubbel } = report
  const counts = verslagTekst.tellen
  return (
    <>
      <div className="report__top">
        <div className="report__summary">
          <p className="report__sentence">
            <strong>{verslagTekst.kop(rijenGoed, rijenGelezen)}</strong>{' '}
            {verslagTekst.kopGeweigerd(rijenGeweigerd, report.weigeringenTotaal, invoer.staat !== 'beproefd')}
          </p>
          <dl className="report__counts">
            <Count name={counts.gelezen} value={rijenGelezen} />
            <Count name={counts.goed} value={rijenGoed} tone="good" />
            <Count
              name={counts.geweigerd}
              value={rijenGeweigerd}
              tone={rijenGeweigerd > 0 ? 'bad' : undefined}
            />
            <Count name={counts.dubbel} value={rijenDubbel} />
          </dl>
          <Difference report={report} />
          <Done report={report} />
        </div>
        {children}
      </div>
      <RefusalTable report={report} invoer={invoer} />
      <NotFoundTable rows={report.nietGevonden} invoer={invoer} />
      <DifferenceExamples report={report} />
      <p className="subtle">
        {verslagTekst.vingerafdruk} <span className="fingerprint">{report.sha256}</span>
      </p>
    </>
  )
}

/** What was done to the values on the way in. */
function Done({ report }: { report: Proefverslag }) {
  return (
    <section className="block">
      <h3>{verslagTekst.bewerkingen}</h3>
      {report.bewerkingen.length === 0 ? (
        <p>{verslagTekst.bewerkingenGeen}</p>
      ) : (
        <ul className="plain-list">
          {report.bewerkingen.map((code) => (
            <li key={code}>{bewerkingTekst(code)}</li>
          ))}
        </ul>
      )}
    </section>
  )
}

function Count({ name, value, tone }: { name: string; value: number; tone?: 'good' | 'bad' | undefined }) {
  return (
    <div className={tone === undefined ? 'report__count' : `report__count report__count--${tone}`}>
      <dt>{name}</dt>
      <dd>{aantal(value)}</dd>
    </div>
  )
}
