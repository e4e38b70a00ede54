import type { AanpakSoort } from '../../../analyses/prioriteiten/aanpak.ts'
import { aanpakSoort } from '../../../analyses/prioriteiten/aanpak.ts'
import { CRITERIA, type Gewichten } from '../../../analyses/prioriteiten/criteria-schema.ts'
import type { Keuze } from '../../../analyses/prioriteiten/prioriteiten.ts'
import { THEMAS } from '../../../analyses/prioriteiten/themas.ts'

/** Sliders run from 0 to this, in whole steps. */
export const MOST_WEIGHT = 10
/** Where every slider stands when all questions count the same. */
export const MIDDLE_WEIGHT = 5

const WEIGHTS = 'gewicht'
const MARKS = 'merk'

/** The choice everybody begins with: equal weights and the marks as proposed. */
export const NO_CHOICE: Keuze = {
  gewichten: {
    'hoe-ver': MIDDLE_WEIGHT,
    'hoeveel-mensen': MIDDLE_WEIGHT,
    'loopt-al': MIDDLE_WEIGHT,
    mogelijk: MIDDLE_WEIGHT,
  },
  aanpak: new Map(),
}

/**
 * What an address says of weights and marks; what it does not say, or says wrongly, is as proposed.
 * @example ?gewicht=10-5-5-0&merk=gezondheid.samen-oppakken
 */
export function choiceFromAddress(search: URLSearchParams): Keuze {
  const [far, people, running, possible, ...more] = (search.get(WEIGHTS) ?? '').split('-').map(weightOf)
  const known =
    far !== undefined &&
    people !== undefined &&
    running !== undefined &&
    possible !== undefined &&
    more.length === 0
  const gewichten: Gewichten = known
    ? { 'hoe-ver': far, 'hoeveel-mensen': people, 'loopt-al': running, mogelijk: possible }
    : NO_CHOICE.gewichten
  return { gewichten, aanpak: new Map((search.get(MARKS) ?? '').split(',').flatMap(markOf)) }
}

function weightOf(text: string): number | undefined {
  const value = /^\d{1,2}$/.test(text) ? Number(text) : MOST_WEIGHT + 1
  return value <= MOST_WEIGHT ? value : undefined
}

function markOf(text: string): [string, AanpakSoort][] {
  const [thema, mark] = text.split('.')
  const kind = aanpakSoort.safeParse(mark)
  if (thema === undefined || !kind.success || !THEMAS.some(({ id }) => id === thema)) return []
  return [[thema, kind.data]]
}

/** The same address with a choice in it; as proposed leaves nothing behind. */
export function addressWithChoice(search: URLSearchParams, { gewichten, aanpak }: Keuze): URLSearchParams {
  const next = new URLSearchParams(search)
  next.delete(WEIGHTS)
  next.delete(MARKS)
  if (!isEqual(gewichten)) next.set(WEIGHTS, CRITERIA.map((one) => gewichten[one]).join('-'))
  if (aanpak.size > 0) {
    next.set(
      MARKS,
      [...aanpak]
        .map(([thema, kind]) => `${thema}.${kind}`)
        .toSorted()
        .join(','),
    )
  }
  return next
}

/** Whether all questions count the same: only the ratio of weights matters. Four zeros ask nothing, which is not the same. */
export function isEqual(weights: Gewichten): boolean {
  const [first = 0, ...others] = CRITERIA.map((one) => weights[one])
  return first > 0 && others.every((one) => one === first)
}
