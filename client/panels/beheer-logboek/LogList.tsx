import type { Logboekregel } from '../../../server/contract/logboek.ts'
import { logsoortTekst } from '../../../server/contract/text/nl/bewaartermijnen.ts'
import {
  doelTekst,
  gebeurtenisZin,
  inzagedoelTekst,
  logboekTekst,
  viaTekst,
} from '../../../server/contract/text/nl/logboek.ts'
import { momentVan } from '../../app/moment.ts'
import { Details } from '../../ui/Details.tsx'
import { Tag } from '../../ui/Tag.tsx'
import { roleName } from './role-name.ts'

interface Props {
  rows: readonly Logboekregel[]
  corporatie: string | null
}

/** Rows of the log, newest first: who, when and what at a glance, the rest where it is opened. */
export function LogList({ rows, corporatie }: Props) {
  return (
    <ol className="log__list" aria-label={logboekTekst.lijst}>
      {rows.map((row) => (
        <LogItem key={row.nummer} row={row} corporatie={corporatie} />
      ))}
    </ol>
  )
}

function LogItem({ row, corporatie }: { row: Logboekregel; corporatie: string | null }) {
  const { dag, tijd } = momentVan(row.tijd)
  return (
    <li className="log__item">
      <p className="log__time">
        <span>{dag}</span> <span className="subtle">{tijd}</span>
      </p>
      <p>
        {row.account === null ? null : (
          <strong className="log__name">{row.account.naam ?? logboekTekst.opgeheven}</strong>
        )}
        <span className={row.account === null ? undefined : 'subtle'}>{roleName(row.rol, corporatie)}</span>
      </p>
      <div className="log__what">
        <p>
          {gebeurtenisZin(row.handeling)} {row.handeling === 'weigering' ? <RefusedTag /> : null}
        </p>
        <p className="subtle log__object">{row.object ?? `${row.groep}: ${logboekTekst.gewistKort}`}</p>
        <Details
          summary={<span aria-label={logboekTekst.detailsVan(row.nummer)}>{logboekTekst.toonDetails}</span>}
        >
          <LogDetails row={row} />
        </Details>
      </div>
    </li>
  )
}

function RefusedTag() {
  return <Tag tone="warning">{logboekTekst.geweigerd}</Tag>
}

function LogDetails({ row }: { row: Logboekregel }) {
  const { dag } = row.gewistOp === null ? { dag: '' } : momentVan(row.gewistOp)
  return (
    <>
      {row.gewistOp === null ? null : <p>{logboekTekst.gewist(dag, logsoortTekst[row.soort])}</p>}
      <dl className="facts">
        <Fact term={logboekTekst.nummer} value={String(row.nummer)} />
        <Fact term={logboekTekst.via} value={viaTekst[row.via] ?? row.via} />
        <Fact term={logboekTekst.doel} value={doelTekst(row.doel)} />
        {row.inzagedoel === null ? null : (
          <Fact term={logboekTekst.inzagedoel} value={inzagedoelTekst(row.inzagedoel)} />
        )}
        {row.reden === null ? null : <Fact term={logboekTekst.reden} value={row.reden} />}
        {row.voor === null ? null : <Fact term={logboekTekst.voor} value={<Json text={row.voor} />} />}
        {row.na === null ? null : <Fact term={logboekTekst.na} value={<Json text={row.na} />} />}
      </dl>
    </>
  )
}

function Fact({ term, value }: { term: string; value: React.ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{value}</dd>
    </div>
  )
}

/** A value as it was written down; a plain text without its quotes. */
function Json({ text }: { text: string }) {
  const value: unknown = JSON.parse(text)
  return typeof value === 'string' ? value : <pre className="log__json">{JSON.stringify(value, null, 2)}</pre>
}
