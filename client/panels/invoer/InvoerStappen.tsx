import { useLocation, useSearchParams } from 'wouter'
import type { Invoer } from '../../../server/contract/invoer.ts'
import { bestandsgrootte } from '../../../server/contract/text/getal.ts'
import { algemeen } from '../../../server/contract/text/nl/algemeen.ts'
import { invoerScherm } from '../../../server/contract/text/nl/invoer.ts'
import { useInvoer } from '../../api/invoer.ts'
import { momentVan } from '../../app/moment.ts'
import { paths } from '../../app/paths.ts'
import { Problem } from '../../app/Problem.tsx'
import { useScreenTitle } from '../../app/use-screen-title.ts'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { Steps } from '../../ui/Steps.tsx'
import { TextLink } from '../../ui/TextLink.tsx'
import { DatasetStep } from './DatasetStep.tsx'
import { MappingStep } from './MappingStep.tsx'
import { RecognisedStep } from './RecognisedStep.tsx'
import { ReportStep } from './ReportStep.tsx'
import { canOpen, type Step, STEPS, stepToShow } from './steps.ts'
import { useDraft } from './use-draft.ts'
import './invoer.css'

/** One import, step by step. Each step has its own address, so that it is there again after a reload. */
export function InvoerStappen({ id }: { id: string }) {
  const answer = useInvoer(id)
  useScreenTitle(invoerScherm.titel)
  return (
    <div className="page">
      <p>
        <TextLink to={paths.inlezen}>{invoerScherm.anderBestand}</TextLink>
      </p>
      <h1>{invoerScherm.titel}</h1>
      {answer.isPending ? <Skeleton label={algemeen.laden} heightPixels={480} /> : null}
      {answer.isError ? (
        <Problem
          error={answer.error}
          onRetry={() => void answer.refetch()}
          back={{ to: paths.inlezen, label: invoerScherm.anderBestand }}
        />
      ) : null}
      {answer.data === undefined ? null : <OneImport invoer={answer.data} />}
    </div>
  )
}

function OneImport({ invoer }: { invoer: Invoer }) {
  const { draft, change } = useDraft(invoer)
  const [search] = useSearchParams()
  const [, navigate] = useLocation()
  const current = stepToShow(search.get('stap'), invoer, draft)
  const goTo = (step: Step) => navigate(paths.invoer(invoer.id, step))
  const { dag, tijd } = momentVan(invoer.ontvangenOp)
  const finished = invoer.staat === 'toegepast' || invoer.staat === 'teruggedraaid'
  return (
    <>
      <p className="import__file">
        <strong>{invoer.bestandsnaam}</strong>
        <span className="subtle">
          {bestandsgrootte(invoer.bytes)}, {dag}, {tijd}
        </span>
      </p>
      <Steps
        label={invoerScherm.stappen}
        doneLabel={invoerScherm.stapKlaar}
        current={current}
        steps={STEPS.map((step, index) => ({
          id: step,
          label: invoerScherm.stap[step],
          to: canOpen(step, invoer, draft) ? paths.invoer(invoer.id, step) : null,
          done: finished || index < STEPS.indexOf(current),
        }))}
      />
      {current === 'herkend' ? <RecognisedStep invoer={invoer} onNext={() => goTo('koppeling')} /> : null}
      {current === 'koppeling' ? (
        <MappingStep invoer={invoer} draft={draft} change={change} onNext={() => goTo('gegevens')} />
      ) : null}
      {current === 'gegevens' ? (
        <DatasetStep
          invoer={invoer}
          draft={draft}
          change={change}
          onBack={() => goTo('koppeling')}
          onNext={() => goTo('verslag')}
        />
      ) : null}
      {current === 'verslag' ? <ReportStep invoer={invoer} goTo={goTo} /> : null}
    </>
  )
}
