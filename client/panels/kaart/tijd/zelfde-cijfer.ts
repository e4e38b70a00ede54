import type { Cijferkeuze } from '../../../map/kaartmodel.ts'
import type { Klassejaren } from '../../../map/klassewaarden.ts'
import { type KaartKeuze, PLAN } from '../adres/keuze.ts'

/** Whether two choices differ at most in their year. */
export function isZelfdeCijfer(a: Cijferkeuze, b: Cijferkeuze): boolean {
  return a.cijfer === b.cijfer && a.leeftijd === b.leeftijd
}

/** Years over which the classes are made: all of them when two years stand beside each other, else as was chosen. */
export function klassejarenVan({
  naast,
  klassejaren,
  ...keuze
}: Pick<KaartKeuze, 'naast' | 'klassejaren' | keyof Cijferkeuze>): Klassejaren {
  return naast !== null && naast !== PLAN && isZelfdeCijfer(naast, keuze) ? 'alle' : klassejaren
}

/** The figure of the right side: its own, or beside the plans that of the left; null when there is no right side. */
export function rechterCijfer({
  naast,
  cijfer,
  jaar,
  leeftijd,
}: Pick<KaartKeuze, 'naast' | keyof Cijferkeuze>): Cijferkeuze | null {
  return naast === PLAN ? { cijfer, jaar, leeftijd } : naast
}
