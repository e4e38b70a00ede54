import type { FormEvent } from 'react'
import type { Invoer } from '../../../server/contract/invoer.ts'
import { gegevensStap, opgaveFout } from '../../../server/contract/text/nl/invoer-koppeling.ts'
import { invoerScherm } from '../../../server/contract/text/nl/invoer.ts'
import { useDatasets } from '../../api/datasets.ts'
import { useBeproef } from '../../api/invoer.ts'
import { asProblem } from '../../api/problem.ts'
import { Problem } from '../../app/Problem.tsx'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { RadioList } from '../../ui/RadioList.tsx'
import { DatasetFields } from './DatasetFields.tsx'
import { type Change, type Draft, inputOf } from './draft.ts'
import { datasetFaults, type Faults, mappingFaults } from './draft-faults.ts'
import { FaultSummary } from './FaultSummary.tsx'
import { StepHeading } from './StepHeading.tsx'
import { SurveyFields } from './SurveyFields.tsx'
import { useFaults } from './use-faults.ts'

interface Props {
  invoer: Invoer
  draft: Draft
  change: Change
  onBack: () => void
  onNext: () => void
}

/** What is said about the dataset, and the start of the trial run. */
export function DatasetStep({ invoer, draft, change, onBack, onNext }: Props) {
  const tryOut = useBeproef(invoer.id)
  // A mapping that is not complete is said here too: this step can be reached by its address.
  const faults: Faults = new Map([...mappingFaults(draft), ...datasetFaults(draft)])
  const { box, shown, attempt } = useFaults<HTMLFormElement>(faults)
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    attempt(() => {
      const input = inputOf(draft)
      // The promise also when this step is gone by then: a trial that runs shows its own step. A fault is in `tryOut`.
      if (input !== null) void tryOut.mutateAsync(input).then(onNext, () => undefined)
    })
  }
  // Only where data stand already is there something to replace or to add to.
  const exists =
    useDatasets().data?.datasets.some((row) => row.provenance.id === draft.dataset.dataset) === true
  const refused = tryOut.isError ? asProblem(tryOut.error).fouten : []
  return (
    <form ref={box} className="import__step" noValidate onSubmit={onSubmit}>
      <StepHeading>{gegevensStap.titel}</StepHeading>
      <p>{gegevensStap.uitleg}</p>
      <FaultSummary faults={shown} />
      {tryOut.isError ? <Problem error={tryOut.error} /> : null}
      {refused.length === 0 ? null : (
        <Notice tone="negative">
          <ul className="plain-list">
            {refused.map((fault) => (
              <li key={fault.veld}>{opgaveFout.overig(fault.veld, fault.melding)}</li>
            ))}
          </ul>
        </Notice>
      )}
      <DatasetFields draft={draft} change={change} faults={shown} />
      {draft.doel === 'enquete' ? <SurveyFields draft={draft} change={change} faults={shown} /> : null}
      {exists ? (
        <RadioList
          legend={gegevensStap.wijze}
          columns
          value={draft.wijze}
          onChange={(wijze) => change({ wijze })}
          options={[
            { value: 'vervangen', label: gegevensStap.vervangen, hint: gegevensStap.vervangenUitleg },
            { value: 'aanvullen', label: gegevensStap.aanvullen, hint: gegevensStap.aanvullenUitleg },
          ]}
        />
      ) : null}
      <Checkbox
        label={gegevensStap.voorbeelddata}
        hint={gegevensStap.voorbeelddataUitleg}
        checked={draft.dataset.voorbeelddata}
        onChange={(voorbeelddata) => change({ dataset: { ...draft.dataset, voorbeelddata } })}
      />
      <div className="button-row">
        <Button type="submit" kind="primary" disabled={tryOut.isPending}>
          {tryOut.isPending ? invoerScherm.proefBezig : invoerScherm.proefDoen}
        </Button>
        <Button onClick={onBack}>{invoerScherm.terugNaarKoppeling}</Button>
      </div>
    </form>
  )
}
