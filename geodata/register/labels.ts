import { type Energielabel, energielabel, type StatusStap, statusGroepVan } from '../schema/woning.ts'
import type { Gezegd } from './fold.ts'

/** Labels of a dwelling around its works; null: no source says it. */
export interface LabelsRondWerk {
  labelVoor: Energielabel | null
  labelNa: Energielabel | null
}

/**
 * Which labels hold before and after the works, out of all that was said about a dwelling.
 *
 * After is what the field `label-na` says, else a label that was registered on the day of delivery or later. Before is the last label of
 * before the works began; where none has such a day it is the label that stands beside `label-na` in the lists, said no later than
 * that. A label of which the day says neither is not taken for either.
 *
 * @param said all that was said, in any order; what is no label is passed over
 * @param historie dated steps of the status, oldest first
 * @example label G of 2021, works from 2024, delivered in 2025, label D of 2025: before G, after D
 */
export function labelsAroundWorks(
  said: readonly Pick<Gezegd, 'veld' | 'waarde' | 'datum'>[],
  historie: readonly StatusStap[],
): LabelsRondWerk {
  const words = said.toSorted((a, b) => (a.datum < b.datum ? -1 : a.datum > b.datum ? 1 : 0))
  const now = words.filter(({ veld }) => veld === 'energielabel')
  const after = words.findLast(({ veld }) => veld === 'label-na')
  const begun = historie.find(({ status }) => ['uitvoering', 'klaar'].includes(statusGroepVan(status)))?.datum
  const done = historie.find(({ status }) => statusGroepVan(status) === 'klaar')?.datum
  const before =
    (begun === undefined ? undefined : now.findLast(({ datum }) => datum < begun)) ??
    (after === undefined ? undefined : now.findLast(({ datum }) => datum <= after.datum))
  const registered = done === undefined ? undefined : now.findLast(({ datum }) => datum >= done)
  return {
    labelVoor: labelOf(before?.waarde),
    labelNa: labelOf(after?.waarde) ?? labelOf(registered?.waarde),
  }
}

function labelOf(text: string | undefined): Energielabel | null {
  return energielabel.safeParse(text).data ?? null
}
