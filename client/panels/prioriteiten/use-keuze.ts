import { useEffect, useMemo, useState } from 'react'
import { useSearchParams } from 'wouter'
import type { AanpakSoort } from '../../../analyses/prioriteiten/aanpak.ts'
import type { Criterium } from '../../../analyses/prioriteiten/criteria-schema.ts'
import { type Prioriteit, proposal } from '../../../analyses/prioriteiten/prioriteiten.ts'
import { drawValues } from '../../../analyses/prioriteiten/stabiliteit.ts'
import type { Verdieping } from '../../../analyses/verdieping/verdieping.ts'
import { addressWithChoice, choiceFromAddress, isEqual, NO_CHOICE } from './keuze-url.ts'
import { keepReasons, readReasons } from './redenen-bewaren.ts'

/** Time after the last move of a slider before the address follows: browsers refuse an address that changes all the time. */
const ADDRESS_DELAY_MILLISECONDS = 300

/** Weights and marks people try on this screen, with the proposal that follows from them. Nothing of it is stored on the server. */
export function useKeuze({ prioriteiten, kans, cyclus, wijk }: Verdieping) {
  const [search, setSearch] = useSearchParams()
  const [keuze, setKeuze] = useState(() => choiceFromAddress(search))
  const [redenen, setRedenen] = useState(() => readReasons(cyclus.id, wijk.id))
  const asStored = isEqual(keuze.gewichten) && keuze.aanpak.size === 0
  const { criteria, volgorde: stored } = prioriteiten

  // The figures of all runs do not depend on a choice: they are drawn once, and only when somebody chooses.
  const values = useMemo(() => (asStored ? null : drawValues(criteria, kans)), [asStored, criteria, kans])
  const volgorde: readonly Prioriteit[] = useMemo(
    () => (values === null ? stored : proposal(criteria, values, keuze, kans.seed)),
    [values, stored, criteria, keuze, kans.seed],
  )

  useEffect(() => {
    const timer = setTimeout(
      () => setSearch((before) => addressWithChoice(before, keuze), { replace: true }),
      ADDRESS_DELAY_MILLISECONDS,
    )
    return () => clearTimeout(timer)
  }, [keuze, setSearch])

  const weigh = (criterium: Criterium, weight: number) =>
    setKeuze((before) => ({ ...before, gewichten: { ...before.gewichten, [criterium]: weight } }))
  const equal = () => setKeuze((before) => ({ ...before, gewichten: NO_CHOICE.gewichten }))
  const mark = (thema: string, kind: AanpakSoort | null, reason: string) => {
    setKeuze((before) => {
      const aanpak = new Map(before.aanpak)
      if (kind === null) aanpak.delete(thema)
      else aanpak.set(thema, kind)
      return { ...before, aanpak }
    })
    const words = { ...redenen, [thema]: kind === null ? '' : reason }
    setRedenen(words)
    keepReasons(cyclus.id, wijk.id, words)
  }
  return { keuze, redenen, volgorde, asStored, weigh, equal, mark }
}
