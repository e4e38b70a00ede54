import { z } from 'zod'
import { LEAST_ANSWERS_PER_BUURT, type EnqueteAntwoord } from '../../geodata/schema/enquete.ts'

/** What people of one area answered to one question. `verdeling` is null where too few people answered. */
export const enqueteUitslag = z.object({
  vraag: z.string(),
  /** Area code; null for everybody together. */
  gebied: z.string().nullable(),
  /** Number of people who answered. */
  aantal: z.number().int().nonnegative(),
  /** Share of the weights per answer, largest first; shares add up to 1. */
  verdeling: z
    .array(z.object({ antwoord: z.string(), aantal: z.number().int(), aandeel: z.number().min(0).max(1) }))
    .nullable(),
  /** `te-herleiden`: enough people answered, but with it the answers of a smaller area could be worked out. */
  ontbreekt: z.enum(['te-weinig-antwoorden', 'mening-van-bezoekers', 'te-herleiden']).nullable(),
})
export type EnqueteUitslag = z.infer<typeof enqueteUitslag>

interface Tally {
  people: number
  weight: number
  answers: Map<string, { people: number; weight: number }>
}

function add(tallies: Map<string, Tally>, key: string, row: EnqueteAntwoord): void {
  const tally = tallies.get(key) ?? { people: 0, weight: 0, answers: new Map() }
  tallies.set(key, tally)
  tally.people += 1
  tally.weight += row.gewicht
  const answer = tally.answers.get(row.antwoord) ?? { people: 0, weight: 0 }
  tally.answers.set(row.antwoord, { people: answer.people + 1, weight: answer.weight + row.gewicht })
}

function shares(tally: Tally): EnqueteUitslag['verdeling'] {
  return [...tally.answers]
    .map(([antwoord, { people, weight }]) => ({ antwoord, aantal: people, aandeel: weight / tally.weight }))
    .toSorted((a, b) => b.aandeel - a.aandeel || (a.antwoord < b.antwoord ? -1 : 1))
}

/**
 * Areas of which the answers may be shown beside those of everybody, given how many people answered in each. An area below 30 is
 * not. What is shown of everybody minus what is shown per area says what the areas not shown answered together: where those are
 * fewer than 30 people, the smallest area that is shown is left out too, until 30 people or nobody stand behind the rest.
 *
 * @param people number of people who answered, by area
 * @example areas of 5, 40 and 60 people: only that of 60, for the 5 would follow from the other two
 */
export function areasThatMayBeShown(people: ReadonlyMap<string, number>): Set<string> {
  const shown = [...people]
    .filter(([, count]) => count >= LEAST_ANSWERS_PER_BUURT)
    .toSorted(([a, one], [b, other]) => other - one || (a < b ? 1 : -1))
  let hidden = [...people].reduce((sum, [, count]) => sum + (count >= LEAST_ANSWERS_PER_BUURT ? 0 : count), 0)
  while (hidden > 0 && hidden < LEAST_ANSWERS_PER_BUURT) {
    const smallest = shown.pop()
    if (smallest === undefined) break
    hidden += smallest[1]
  }
  return new Set(shown.map(([area]) => area))
}

/**
 * What a survey says: per question for everybody together, and per area. Below 30 answers nothing is said of an area; of a
 * poll among visitors of an activity nothing is said per area at all, whatever the number.
 *
 * @param answers answers of one survey, in any order
 * @param visitorsOnly whether it was held among visitors of an activity
 * @returns per question, first everybody, then the areas by code
 * @example 40 people in a buurt, of whom 30 say "ja" with equal weights: share 0.75
 */
export function surveyResults(answers: readonly EnqueteAntwoord[], visitorsOnly: boolean): EnqueteUitslag[] {
  const questions = [...new Set(answers.map((row) => row.vraag))].toSorted()
  return questions.flatMap((vraag) => {
    const all = new Map<string, Tally>()
    const areas = new Map<string, Tally>()
    for (const row of answers) {
      if (row.vraag !== vraag) continue
      add(all, vraag, row)
      add(areas, row.gebied, row)
    }
    const together = [...all.values()].map((tally): EnqueteUitslag => {
      const enough = tally.people >= LEAST_ANSWERS_PER_BUURT || visitorsOnly
      return {
        vraag,
        gebied: null,
        aantal: tally.people,
        verdeling: enough ? shares(tally) : null,
        ontbreekt: enough ? null : 'te-weinig-antwoorden',
      }
    })
    const shown = areasThatMayBeShown(new Map([...areas].map(([area, { people }]) => [area, people])))
    const perArea = [...areas]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([gebied, tally]): EnqueteUitslag => {
        const ontbreekt = visitorsOnly
          ? 'mening-van-bezoekers'
          : tally.people < LEAST_ANSWERS_PER_BUURT
            ? 'te-weinig-antwoorden'
            : shown.has(gebied)
              ? null
              : 'te-herleiden'
        const verdeling = ontbreekt === null ? shares(tally) : null
        return { vraag, gebied, aantal: tally.people, verdeling, ontbreekt }
      })
    return [...together, ...perArea]
  })
}
