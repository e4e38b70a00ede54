import type { Invoer } from '../../../server/contract/invoer.ts'
import type { Draft } from './draft.ts'

/** The steps of an import after its file is there, in order. */
export const STEPS = ['herkend', 'koppeling', 'gegevens', 'verslag'] as const
export type Step = (typeof STEPS)[number]

/** What the server knows of how far an import is, before and after its trial run. */
type Progress = Pick<Invoer, 'staat' | 'opgave'>

/** Whether a step can be opened: the report only after a trial began, the dataset only when there is a target. */
export function canOpen(step: Step, invoer: Progress, draft: Pick<Draft, 'doel'>): boolean {
  if (step === 'herkend') return true
  if (invoer.staat === 'onleesbaar') return false
  const tried = invoer.staat !== 'herkend'
  if (step === 'verslag') return tried
  // What was applied or is being tried is not changed any more.
  if (invoer.staat === 'toegepast' || invoer.staat === 'teruggedraaid' || invoer.staat === 'proef')
    return false
  return step === 'koppeling' || draft.doel !== null
}

/** The step to show: the one that is asked for if it can be opened, else the one where the import is. */
export function stepToShow(asked: string | null, invoer: Progress, draft: Pick<Draft, 'doel'>): Step {
  const wanted = STEPS.find((step) => step === asked)
  if (wanted !== undefined && canOpen(wanted, invoer, draft)) return wanted
  return invoer.staat === 'herkend' || invoer.staat === 'onleesbaar' ? 'herkend' : 'verslag'
}
