import { useState } from 'react'
import { asProblem } from '../../api/problem.ts'
import { useWijzigUitgangspunten } from '../../api/renovatieplannen.ts'

type Wijziging = Parameters<ReturnType<typeof useWijzigUitgangspunten>['mutate']>[0]

/** Keeping what plans rest on: the reason, what is wrong with it, and how far it is. */
export function useBewaarUitgangspunten() {
  const [reden, setReden] = useState('')
  const [fout, setFout] = useState<string | null>(null)
  const send = useWijzigUitgangspunten()
  return {
    reden,
    setReden,
    fout,
    setFout,
    isBezig: send.isPending,
    isBewaard: send.isSuccess,
    /** Forgets that something was kept. */
    opnieuw: send.reset,
    /** Sends a change with the reason; `gelukt` follows when the server has it. */
    bewaar: (wijziging: Omit<Wijziging, 'reden'>, gelukt: () => void = () => {}) => {
      setFout(null)
      send.mutate(
        { ...wijziging, reden },
        {
          onSuccess: () => {
            setReden('')
            gelukt()
          },
          onError: (error) => {
            const { uitleg, fouten } = asProblem(error)
            setFout(fouten.map(({ melding }) => melding).join(' ') || uitleg)
          },
        },
      )
    },
  }
}
