import { useMemo } from 'react'
import type { PaneelProps } from '../paneel-props.ts'
import { maakRechterkant, type Rechterkant } from './rechterkant.ts'

/** The right side of the comparison, made anew only when what it shows changes: not with every move of the map. */
export function useRechterkant({ bron, keuze, buren }: PaneelProps): Rechterkant | null {
  const { cijfer, jaar, leeftijd, naast, klassejaren, kleur, klassen, vanJaar, tweede, pijler } = keuze
  return useMemo(
    () =>
      maakRechterkant(
        bron,
        { cijfer, jaar, leeftijd, naast, klassejaren, kleur, klassen, vanJaar, tweede, pijler },
        buren,
      ),
    [bron, buren, cijfer, jaar, leeftijd, naast, klassejaren, kleur, klassen, vanJaar, tweede, pijler],
  )
}
