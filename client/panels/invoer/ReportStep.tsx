import type { Invoer } from '../../../server/contract/invoer.ts'
import { invoerScherm } from '../../../server/contract/text/nl/invoer.ts'
import { verslagTekst } from '../../../server/contract/text/nl/invoer-verslag.ts'
import { useBeproef } from '../../api/invoer.ts'
import { useTaak } from '../../api/taken.ts'
import { Problem } from '../../app/Problem.tsx'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Applied } from './Applied.tsx'
import { ApplyPanel } from './ApplyPanel.tsx'
import { FileRefused } from './FileRefused.tsx'
import { Report } from './Report.tsx'
import { StepHeading } from './StepHeading.tsx'
import type { Step } from './steps.ts'
import { Trial } from './Trial.tsx'
import './report.css'

interface Props {
  invoer: Invoer
  goTo: (step: Step) => void
}

/** The trial run while it goes, its report, and what a person decides about it. */
export function ReportStep({ invoer, goTo }: Props) {
  const { staat, verslag, fout } = invoer
  if (staat === 'proef') return <Trial invoer={invoer} />
  const reported = staat === 'beproefd' || staat === 'toegepast' || staat === 'teruggedraaid'
  if (verslag === null || !reported) return <NoReport invoer={invoer} goTo={goTo} />
  return (
    <section className="import__step">
      <StepHeading key={staat}>{verslagTekst.titels[staat]}</StepHeading>
      {fout === null ? null : <FileRefused refusal={fout} />}
      <Report invoer={invoer} report={verslag}>
        {staat === 'beproefd' ? (
          <ApplyPanel invoer={invoer} report={verslag} goTo={goTo} />
        ) : (
          <Applied invoer={invoer} report={verslag} />
        )}
      </Report>
    </section>
  )
}

/** A trial that did not come to its end: nothing changed, and it can be done again. */
function NoReport({ invoer, goTo }: Props) {
  const again = useBeproef(invoer.id)
  const { opgave, fout } = invoer
  const task = useTaak(invoer.taak).data
  const failed = task?.staat === 'mislukt' && task.fout !== null
  return (
    <section className="import__step">
      <StepHeading>{verslagTekst.titel}</StepHeading>
      {fout === null ? null : <FileRefused refusal={fout} />}
      {fout === null && failed ? (
        <Notice tone="negative" title={invoerScherm.mislukt}>
          <p>{invoerScherm.misluktDoe}</p>
        </Notice>
      ) : null}
      {fout === null && !failed ? (
        <Notice>
          <p>{opgave === null ? invoerScherm.geenOpgave : invoerScherm.gestopt}</p>
        </Notice>
      ) : null}
      {again.isError ? <Problem error={again.error} /> : null}
      <div className="button-row">
        {opgave === null ? null : (
          <Button kind="primary" disabled={again.isPending} onClick={() => again.mutate(opgave)}>
            {invoerScherm.opnieuw}
          </Button>
        )}
        <Button onClick={() => goTo('koppeling')}>{verslagTekst.andereKoppeling}</Button>
      </div>
    </section>
  )
}
