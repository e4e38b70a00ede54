import { MessageCircle, Plus, Users } from 'lucide-react'
import { Link } from 'wouter'
import type { Bijeenkomst } from '../../../geodata/schema/bijeenkomst.ts'
import type { Cyclus } from '../../../server/contract/cycli.ts'
import { algemeen } from '../../../server/contract/text/nl/algemeen.ts'
import { bijeenkomstenTekst, houdingTekst } from '../../../server/contract/text/nl/bijeenkomsten.ts'
import { themaTekst } from '../../../server/contract/text/nl/wijkanalyse.ts'
import { useBijeenkomsten, useTrekBijeenkomstIn } from '../../api/bijeenkomsten.ts'
import { useMag } from '../../api/sessie.ts'
import { paths } from '../../app/paths.ts'
import { Problem } from '../../app/Problem.tsx'
import { buttonClass } from '../../ui/button-class.ts'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { Tag } from '../../ui/Tag.tsx'
import { WithdrawButton } from './WithdrawButton.tsx'

/** The sessions of a cyclus, each with the ranking the people there made. */
export function Bijeenkomsten({ cyclus }: { cyclus: Cyclus }) {
  const sessions = useBijeenkomsten(cyclus.id)
  const may = useMag('bijeenkomst-vastleggen') && cyclus.staat !== 'vastgesteld'
  const found = sessions.data?.bijeenkomsten
  return (
    <section className="block" aria-labelledby="bijeenkomsten-titel">
      <div className="page__head">
        <h2 id="bijeenkomsten-titel">{bijeenkomstenTekst.titel}</h2>
        {may ? (
          <Link className={buttonClass('secondary')} href={paths.nieuweBijeenkomst(cyclus.id)}>
            <Plus size={17} aria-hidden />
            <span>{bijeenkomstenTekst.nieuw}</span>
          </Link>
        ) : null}
      </div>
      <p className="subtle">
        {bijeenkomstenTekst.uitleg} {bijeenkomstenTekst.netwerk}
      </p>
      {sessions.isPending ? <Skeleton label={algemeen.laden} heightPixels={120} /> : null}
      {sessions.isError ? <Problem error={sessions.error} onRetry={() => void sessions.refetch()} /> : null}
      {found?.length === 0 ? <p>{bijeenkomstenTekst.geen}</p> : null}
      <ul className="cards">
        {(found ?? []).map((row) => (
          <Session key={row.id} row={row} cyclus={cyclus} mayWithdraw={may} />
        ))}
      </ul>
    </section>
  )
}

function Session(props: { row: Bijeenkomst; cyclus: Cyclus; mayWithdraw: boolean }) {
  const { row, cyclus, mayWithdraw } = props
  const withdraw = useTrekBijeenkomstIn(cyclus.id, row.id)
  const wijk = cyclus.besluit.wijken.find(({ id }) => id === row.wijk)?.naam
  const title = bijeenkomstenTekst.kop(row, wijk ?? bijeenkomstenTekst.stadsdeel(row.stadsdeel))
  const Sign = row.soort === 'bewoners' ? Users : MessageCircle
  return (
    <li className="card">
      <h3>
        <Sign size={18} strokeWidth={1.9} aria-hidden /> {title}
      </h3>
      <p>{bijeenkomstenTekst.waar(row)}</p>
      <p className="subtle">
        {bijeenkomstenTekst.wie(row)}. {bijeenkomstenTekst.bereik(row.bereik)}
      </p>
      <h4>{bijeenkomstenTekst.volgorde}</h4>
      <ol className="ranking">
        {row.volgorde.map(({ thema, toelichting, houding }) => (
          <li key={thema}>
            <strong>{themaTekst(thema)}</strong>{' '}
            {houding === null ? null : <Tag>{houdingTekst[houding]}</Tag>}
            <span className="subtle">{toelichting}</span>
          </li>
        ))}
      </ol>
      {mayWithdraw ? (
        <WithdrawButton
          label={bijeenkomstenTekst.trekInLabel(title, row.datum)}
          words={bijeenkomstenTekst}
          withdraw={withdraw}
        />
      ) : null}
    </li>
  )
}
