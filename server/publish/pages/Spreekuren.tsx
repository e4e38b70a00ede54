import type { Omgeving } from '../omgeving.ts'

/** Fixed hours at which people help: no source gives their day and time, so that is what is said, with what the plan names. */
export function Spreekuren({ omgeving }: { omgeving: Omgeving }) {
  const { uitgave, woorden } = omgeving
  const { terecht } = woorden.paginas
  if (uitgave.programma === null || uitgave.spreekuren.length === 0) return <p>{terecht.vasteTijd}</p>
  return (
    <p>
      {terecht.spreekuren(uitgave.programma.planJaar)} <span lang="nl">{uitgave.spreekuren.join(', ')}</span>.{' '}
      {terecht.dagOnbekend}
    </p>
  )
}
