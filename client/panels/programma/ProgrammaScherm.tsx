import { Link } from 'wouter'
import { algemeen } from '../../../server/contract/text/nl/algemeen.ts'
import { programmaTekst as tekst } from '../../../server/contract/text/nl/programma.ts'
import { voortgangTekst } from '../../../server/contract/text/nl/voortgang.ts'
import { useMag } from '../../api/sessie.ts'
import { useProgrammaNu } from '../../api/programma-beheer.ts'
import { ExampleTag } from '../../app/ExampleTag.tsx'
import { NotFound } from '../../app/NotFound.tsx'
import { paths, type Programmatab } from '../../app/paths.ts'
import { Problem } from '../../app/Problem.tsx'
import { useScreenTitle } from '../../app/use-screen-title.ts'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { DoelenTab } from './DoelenTab.tsx'
import { GeldTab } from './GeldTab.tsx'
import { PlannenTab } from './PlannenTab.tsx'
import { WatStoptTab } from './WatStoptTab.tsx'
import '../wijkanalyse/wijk-tabs.css'
import './programma.css'

const TABS = {
  doelen: DoelenTab,
  'wat-stopt-wanneer': WatStoptTab,
  geld: GeldTab,
  plannen: PlannenTab,
} as const satisfies Record<Programmatab, unknown>

function isTab(tab: string): tab is Programmatab {
  return Object.hasOwn(TABS, tab)
}

/** The programme: goals and actions, what stops when, money, and the plans of partners. */
export function ProgrammaScherm({ tab }: { tab: string }) {
  const programma = useProgrammaNu()
  const mayReadProgress = useMag('voortgang-lezen')
  useScreenTitle(isTab(tab) ? `${tekst.tab[tab]} - ${tekst.titel}` : tekst.titel)
  if (!isTab(tab)) return <NotFound />
  const Tab = TABS[tab]
  const { data } = programma
  return (
    <div className="page programma">
      <div className="page__head">
        <h1>{tekst.titel}</h1>
        {data?.voorbeelddata === true ? <ExampleTag /> : null}
      </div>
      <nav className="wijk-tabs niet-afdrukken" aria-label={tekst.tabs}>
        <ul>
          {Object.keys(TABS)
            .filter(isTab)
            .map((one) => (
              <li key={one}>
                <Link href={paths.programma(one)} aria-current={one === tab ? 'page' : undefined}>
                  {tekst.tab[one]}
                </Link>
              </li>
            ))}
          {mayReadProgress ? (
            <li>
              <Link href={paths.voortgangBegin}>{voortgangTekst.titel}</Link>
            </li>
          ) : null}
        </ul>
      </nav>
      {programma.isPending ? <Skeleton label={algemeen.laden} heightPixels={480} /> : null}
      {programma.isError ? (
        <Problem error={programma.error} onRetry={() => void programma.refetch()} />
      ) : null}
      {data === undefined ? null : <Tab gegevens={data} />}
    </div>
  )
}
