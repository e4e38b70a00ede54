import { algemeen } from '../../server/contract/text/nl/algemeen.ts'
import { asProblem } from '../api/problem.ts'
import { Button } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'
import { TextLink } from '../ui/TextLink.tsx'
import { InzagedoelKeuze } from './InzagedoelKeuze.tsx'

interface Props {
  error: unknown
  /** Asks again; offered only where that can help. */
  onRetry?: () => void
  /** The way back, e.g. to the list from which a wrong code came. */
  back?: { to: string; label: string }
}

/** A call that failed: what is the matter, what to do, and the way back. Where a purpose is missing, it is asked here. */
export function Problem({ error, onRetry, back }: Props) {
  const problem = asProblem(error)
  if (problem.code === 'doel-nodig') return <InzagedoelKeuze />
  const canRetry = onRetry !== undefined && problem.status >= 500
  return (
    <Notice tone="negative" title={problem.titel}>
      <p>{problem.uitleg}</p>
      {canRetry ? <Button onClick={onRetry}>{algemeen.opnieuwProberen}</Button> : null}
      {back === undefined ? null : <TextLink to={back.to}>{back.label}</TextLink>}
    </Notice>
  )
}
