import type { EnqueteAntwoord, Enquetevraag } from '../../geodata/schema/enquete.ts'

/** Weighted answers added up: how many people, the sum of their weights and of the squares of these. */
export interface Gewogen {
  mensen: number
  gewicht: number
  kwadraten: number
}

/** What the people of one area answered to one standard question, by what the answer means. */
export interface Vraagtelling {
  vraag: string
  /** Area as it stands in the survey. */
  gebied: string
  gunstig: Gewogen
  neutraal: Gewogen
  ongunstig: Gewogen
  geenAntwoord: Gewogen
  /** Answers that the question does not know: never guessed. */
  nietHerkend: Gewogen
}

const MEANINGS = ['gunstig', 'neutraal', 'ongunstig', 'geenAntwoord'] as const
type Betekenis = (typeof MEANINGS)[number] | 'nietHerkend'

/** An answer as it is compared: without capitals, accents, marks and double blanks. Example: "Mee  éens." is "mee eens". */
export function plainAnswer(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim()
}

/**
 * Counts the answers to standard questions per area. Questions that are no standard question are left out.
 *
 * @param answers answers of one survey, in any order
 * @param questions the standard questions
 * @returns per question and area, in the order of question and area
 */
export function countAnswers(
  answers: readonly EnqueteAntwoord[],
  questions: readonly Enquetevraag[],
): Vraagtelling[] {
  const meanings = new Map(questions.map((question) => [question.id, meaningsOf(question)]))
  const counts = new Map<string, Vraagtelling>()
  for (const { vraag, gebied, antwoord, gewicht } of answers) {
    const known = meanings.get(vraag)
    if (known === undefined) continue
    const key = `${vraag} ${gebied}`
    let count = counts.get(key)
    if (count === undefined) {
      count = emptyCount(vraag, gebied)
      counts.set(key, count)
    }
    let meaning = known.get(antwoord)
    if (meaning === undefined) {
      meaning = known.get(plainAnswer(antwoord)) ?? 'nietHerkend'
      // As written, so that each way of writing is made plain once.
      known.set(antwoord, meaning)
    }
    const group = count[meaning]
    group.mensen += 1
    group.gewicht += gewicht
    group.kwadraten += gewicht * gewicht
  }
  return [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, count]) => count)
}

function meaningsOf(question: Enquetevraag): Map<string, Betekenis> {
  return new Map(MEANINGS.flatMap((meaning) => question[meaning].map((text) => [plainAnswer(text), meaning])))
}

function emptyCount(vraag: string, gebied: string): Vraagtelling {
  const none = (): Gewogen => ({ mensen: 0, gewicht: 0, kwadraten: 0 })
  return {
    vraag,
    gebied,
    gunstig: none(),
    neutraal: none(),
    ongunstig: none(),
    geenAntwoord: none(),
    nietHerkend: none(),
  }
}

/** Weighted answers of several groups together. */
export function together(groups: readonly Gewogen[]): Gewogen {
  return groups.reduce(
    (sum, group) => ({
      mensen: sum.mensen + group.mensen,
      gewicht: sum.gewicht + group.gewicht,
      kwadraten: sum.kwadraten + group.kwadraten,
    }),
    { mensen: 0, gewicht: 0, kwadraten: 0 },
  )
}

/** Those who gave an opinion. */
export function opinions(count: Vraagtelling): Gewogen {
  return together([count.gunstig, count.neutraal, count.ongunstig])
}

/** Everybody who filled in the question, with an opinion or without. */
export function everybody(count: Vraagtelling): Gewogen {
  return together([opinions(count), count.geenAntwoord, count.nietHerkend])
}
