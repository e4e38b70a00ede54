import { type Betrouwbaarheid, reliabilityOfFigure } from '../../../analyses/betrouwbaarheid/klasse.ts'
import { isMarked } from '../../../analyses/grenswijziging/omrekenen.ts'
import type { Cijfer } from '../../../analyses/result.ts'

/** Why a figure may not be read by itself. */
export type OnzekerReden = Betrouwbaarheid['reden'] | 'omgerekend'

/**
 * Why a figure is drawn as uncertain: its margin is too wide to use it, or it was for a large part estimated when the borders
 * changed. Null: it is not, or its source gives no margin, and a margin is never made up.
 *
 * @example 7 reported crimes: "te-weinig-gebeurtenissen"
 */
export function onzekerheid(figure: Cijfer | null): OnzekerReden | null {
  if (figure === null) return null
  if (isMarked(figure.geschat ?? null)) return 'omgerekend'
  const { klasse, reden } = reliabilityOfFigure(figure)
  return klasse === 'te-onzeker' ? reden : null
}

/** Whether figures are known and none has a margin: then the screen says so once. */
export function zonderMarge(figures: readonly (Cijfer | null)[]): boolean {
  const known = figures.filter((figure) => figure !== null)
  return known.length > 0 && known.every(({ fout }) => fout.soort === 'niet-in-bron')
}
