import type { FormEvent } from 'react'
import type { BladHerkend } from '../../../geodata/schema/invoer.ts'
import type { Invoer } from '../../../server/contract/invoer.ts'
import { koppelingTekst } from '../../../server/contract/text/nl/invoer-koppeling.ts'
import { invoerScherm } from '../../../server/contract/text/nl/invoer.ts'
import { Button } from '../../ui/Button.tsx'
import type { Change, Draft } from './draft.ts'
import { mappingFaults } from './draft-faults.ts'
import { FaultSummary } from './FaultSummary.tsx'
import { Mapping } from './Mapping.tsx'
import { StepHeading } from './StepHeading.tsx'
import { TargetAndSheet } from './TargetAndSheet.tsx'
import { useFaults } from './use-faults.ts'
import './mapping.css'

interface Props {
  invoer: Invoer
  draft: Draft
  change: Change
  onNext: () => void
}

/** What the file is, and which column is what. */
export function MappingStep({ invoer, draft, change, onNext }: Props) {
  const { box, shown, attempt } = useFaults<HTMLFormElement>(mappingFaults(draft))
  const sheets: readonly BladHerkend[] = invoer.herkenning?.bladen ?? []
  const sheet = sheets.find((row) => row.naam === draft.blad)
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    attempt(onNext)
  }
  return (
    <form ref={box} className="import__step" noValidate onSubmit={onSubmit}>
      <StepHeading>{koppelingTekst.titel}</StepHeading>
      <FaultSummary faults={shown} />
      <TargetAndSheet sheets={sheets} draft={draft} change={change} error={shown.get('doel')} />
      {draft.doel === null || sheet === undefined ? null : (
        <Mapping
          invoer={invoer.id}
          doel={draft.doel}
          sheet={sheet}
          draft={draft}
          change={change}
          faults={shown}
        />
      )}
      <div>
        <Button type="submit" kind="primary">
          {invoerScherm.naarGegevens}
        </Button>
      </div>
    </form>
  )
}
