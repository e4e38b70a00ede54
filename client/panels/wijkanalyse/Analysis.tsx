import type { Wijkanalyse } from '../../../analyses/wijkanalyse/wijkanalyse.ts'
import type { Cyclus, lijstCycli } from '../../../server/contract/cycli.ts'
import type { AnswerOf } from '../../../server/contract/endpoint.ts'
import type { lijstGebieden } from '../../../server/contract/gebieden.ts'
import { wijkanalyseTekst } from '../../../server/contract/text/nl/wijkanalyse.ts'
import { gewogenIn } from '../../../server/contract/text/nl/weging.ts'
import { Notice } from '../../ui/Notice.tsx'
import { WijkSignalen } from '../signalen/WijkSignalen.tsx'
import { useAnalysisContext } from './analysis-context.ts'
import { AnalysisHead } from './AnalysisHead.tsx'
import { AnalysisWindows } from './AnalysisWindows.tsx'
import { FacilityReach } from './FacilityReach.tsx'
import { KpiLine } from './KpiLine.tsx'
import { MapPanel } from './MapPanel.tsx'
import { Method } from './Method.tsx'
import { Pijlers } from './Pijlers.tsx'
import { RenovationProgress } from './RenovationProgress.tsx'
import { StrongAndWeak } from './StrongAndWeak.tsx'
import { ThreeLists } from './ThreeLists.tsx'
import { ThreeSentences } from './ThreeSentences.tsx'
import { Unknowns } from './Unknowns.tsx'
import './analysis.css'

interface Props {
  analysis: Wijkanalyse
  cyclus: Cyclus
  areas: AnswerOf<typeof lijstGebieden>
  otherCycli: AnswerOf<typeof lijstCycli>['cycli']
}

/** The whole wijkanalyse: text and map beside each other, then the three lists, then the method. */
export function Analysis(props: Props) {
  return (
    <AnalysisWindows areas={props.areas}>
      <Content {...props} />
    </AnalysisWindows>
  )
}

function Content({ analysis, cyclus, areas, otherCycli }: Props) {
  const { nameOf } = useAnalysisContext()
  const { cbsWijk } = analysis.wijk
  return (
    <article className="analysis">
      <div className="analysis__text">
        <AnalysisHead analysis={analysis} cyclus={cyclus} otherCycli={otherCycli} doubts={areas.twijfel} />
        <ThreeSentences analysis={analysis} />
        {analysis.eigenWijkcijfer || cbsWijk === null ? null : (
          <Notice>
            <p>
              {wijkanalyseTekst.geenEigenCijfer(analysis.wijk.naam, nameOf(cbsWijk), gewogenIn(analysis))}
            </p>
          </Notice>
        )}
        <StrongAndWeak analysis={analysis} />
        <Pijlers analysis={analysis} />
        <KpiLine analysis={analysis} />
        <RenovationProgress analysis={analysis} />
        <FacilityReach analysis={analysis} />
        <WijkSignalen wijk={analysis.wijk} />
      </div>
      <aside className="analysis__side" aria-label={wijkanalyseTekst.kaartEnOnbekend}>
        <MapPanel analysis={analysis} />
        <Unknowns analysis={analysis} />
      </aside>
      <div className="analysis__wide">
        <ThreeLists analysis={analysis} />
        <Method analysis={analysis} cyclus={cyclus} />
      </div>
    </article>
  )
}
