import { useState } from 'react'
import type { Vervolgstap } from '../../../server/contract/aanmelding.ts'
import type { Sessie } from '../../../server/contract/sessie.ts'
import { CodeStep } from './CodeStep.tsx'
import { FirstFactor } from './FirstFactor.tsx'
import { PasswordStep } from './PasswordStep.tsx'
import { useGoOn } from './use-go-on.ts'

/** Signing in with an account of this installation: password first, then a code, or setting up the second factor. */
export function LocalSignIn({ sessie }: { sessie: Sessie }) {
  const [step, setStep] = useState<Vervolgstap | null>(null)
  const [done, setDone] = useState(false)
  useGoOn(done && sessie.rol !== null)
  if (step === null) return <PasswordStep onRight={setStep} />
  const startAgain = () => setStep(null)
  return step.volgende === 'code' ? (
    <CodeStep stap={step.stap} onDone={() => setDone(true)} onStartAgain={startAgain} />
  ) : (
    <FirstFactor step={step} onDone={() => setDone(true)} onStartAgain={startAgain} />
  )
}
