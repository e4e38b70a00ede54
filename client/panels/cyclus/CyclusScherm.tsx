import { ChartNoAxesColumn, Lock } from 'lucide-react'
import { Link } from 'wouter'
import type { Cyclus } from '../../../server/contract/cycli.ts'
import { algemeen } from '../../../server/contract/text/nl/algemeen.ts'
import {
  cyclusSchermTekst,
  staatTekst,
  staatUitleg,
  wieTekst,
} from '../../../server/contract/text/nl/cyclusgang.ts'
import { useCycli } from '../../api/cycli.ts'
import { useCorporatie } from '../../api/sessie.ts'
import { paths } from '../../app/paths.ts'
import { Problem } from '../../app/Problem.tsx'
import { useScreenTitle } from '../../app/use-screen-title.ts'
import { buttonClass } from '../../ui/button-class.ts'
import { Details } from '../../ui/Details.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { TextLink } from '../../ui/TextLink.tsx'
import { Bijeenkomsten } from './Bijeenkomsten.tsx'
import { StateSteps } from './StateSteps.tsx'
import { Timeline } from './Timeline.tsx'
import { Todo } from './Todo.tsx'
import './cyclus.css'
import './cyclus-scherm.css'

/** One cyclus: how far it is, its dates, what is needed next, and its sessions. */
export function CyclusScherm({ id }: { id: string }) {
  const cycli = useCycli()
  const cyclus = cycli.data?.cycli.find((row) => row.id === id)
  useScreenTitle(cyclus?.naam ?? cyclusSchermTekst.scherm)
  if (cyclus !== undefined) return <Content cyclus={cyclus} />
  return (
    <div className="page">
      <h1>{cyclusSchermTekst.scherm}</h1>
      {cycli.isPending ? <Skeleton label={algemeen.laden} heightPixels={480} /> : null}
      {cycli.isError ? <Problem error={cycli.error} onRetry={() => void cycli.refetch()} /> : null}
      {cycli.isSuccess ? (
        <Notice tone="negative">
          <p>
            {cyclusSchermTekst.onbekend}{' '}
            <TextLink to={paths.cyclusNu}>{cyclusSchermTekst.naarKeuze}</TextLink>
          </p>
        </Notice>
      ) : null}
    </div>
  )
}

function Content({ cyclus }: { cyclus: Cyclus }) {
  return (
    <div className="page">
      <div className="page__head">
        <div>
          <p className="subtle">{cyclusSchermTekst.peildatum(cyclus.peildatum)}</p>
          <h1>{cyclusSchermTekst.titel(cyclus.naam)}</h1>
        </div>
        <Link
          className={buttonClass('secondary')}
          href={`${paths.wijkanalyseKiezen}?cyclus=${encodeURIComponent(cyclus.id)}`}
        >
          <ChartNoAxesColumn size={17} aria-hidden />
          <span>{cyclusSchermTekst.naarWijkanalyses}</span>
        </Link>
      </div>
      <div className="block">
        <StateSteps staat={cyclus.staat} />
        <p className="cycle-now" aria-live="polite">
          <strong>{`${cyclusSchermTekst.nu}: ${staatTekst[cyclus.staat]}.`}</strong>{' '}
          {staatUitleg[cyclus.staat]}
        </p>
        {cyclus.staat === 'vastgesteld' ? (
          <Notice tone="positive" icon={<Lock size={18} strokeWidth={1.9} aria-hidden />}>
            <p>{cyclusSchermTekst.vastgesteld}</p>
          </Notice>
        ) : null}
      </div>
      <Timeline cyclus={cyclus} />
      <Todo cyclus={cyclus} />
      <Bijeenkomsten cyclus={cyclus} />
      <History cyclus={cyclus} />
    </div>
  )
}

/** Every move so far with date, role and reason. */
function History({ cyclus }: { cyclus: Cyclus }) {
  const corporatie = useCorporatie()
  const { datum, rol } = cyclus.besluit
  return (
    <Details summary={cyclusSchermTekst.geschiedenis}>
      <ul className="plain-list">
        <li>{cyclusSchermTekst.begonnen(datum, wieTekst(rol, corporatie))}</li>
        {cyclus.overgangen.map((move) => (
          <li key={move.naar}>
            {cyclusSchermTekst.overgang(
              move.datum,
              staatTekst[move.naar],
              wieTekst(move.rol, corporatie),
              move.reden,
            )}
          </li>
        ))}
      </ul>
    </Details>
  )
}
