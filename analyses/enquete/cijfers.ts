import { z } from 'zod'
import { LEAST_ANSWERS_PER_BUURT } from '../../geodata/schema/enquete.ts'
import { type Gebied, gebiedscode } from '../../geodata/schema/gebied.ts'
import type { EnqueteVerantwoording } from '../../geodata/schema/invoer.ts'
import { effectiveSampleSizeOfSums } from '../statistics/effective-sample-size.ts'
import { wilsonInterval } from '../statistics/wilson-interval.ts'
import { everybody, opinions, together, type Vraagtelling } from './tellingen.ts'
import { areasThatMayBeShown } from './uitslag.ts'

/**
 * Fewest effective answers behind a figure: below it the weights let a handful of people decide, and their answer would show.
 * Our choice.
 */
export const LEAST_EFFECTIVE_ANSWERS = 10
/** Largest share (0..1) of answers that the question does not know; with more the share would rest on part of the answers. Our choice. */
export const MOST_UNKNOWN_SHARE = 0.05

/** Share of the people asked in one area whose answer is favourable, with the interval of Wilson; shares 0..1. */
export const enqueteCijfer = z.object({
  vraag: z.string(),
  gebied: gebiedscode,
  /** Number of people with an opinion. */
  antwoorden: z.number().int().nonnegative(),
  /** How many equally weighted answers these are worth. */
  effectief: z.number().nonnegative(),
  aandeel: z.number().min(0).max(1),
  laag: z.number().min(0).max(1),
  hoog: z.number().min(0).max(1),
})
export type EnqueteCijfer = z.infer<typeof enqueteCijfer>

/** What became of one standard question of a survey, before areas are looked at. */
export const vraagOordeel = z.object({
  vraag: z.string(),
  /** People with an opinion, without one, and with an answer that the question does not know. */
  antwoorden: z.number().int().nonnegative(),
  geenMening: z.number().int().nonnegative(),
  nietHerkend: z.number().int().nonnegative(),
  /** Why it gives no figure; null: it gives figures where enough people answered. */
  geenCijfer: z.enum(['mening-van-bezoekers', 'niemand-gevraagd', 'antwoorden-niet-herkend']).nullable(),
})
export type VraagOordeel = z.infer<typeof vraagOordeel>

/** A survey that is loaded: how it was held, what became of its standard questions, and their figures. */
export interface EnqueteMetCijfers {
  dataset: string
  versie: string
  voorbeelddata: boolean
  verantwoording: EnqueteVerantwoording
  vragen: readonly VraagOordeel[]
  /** Year of its figures: that of its last day. */
  jaar: number
  cijfers: readonly EnqueteCijfer[]
}

/** Where the answers come from: the gemeente with its wijken and buurten. */
export interface Enqueteplaats {
  gemeente: string
  gebieden: readonly Pick<Gebied, 'code' | 'soort' | 'wijk' | 'gemeente'>[]
}

/** Whether the standard questions of a survey can give figures, in the order of the questions. */
export function judgeQuestions(counts: readonly Vraagtelling[], visitorsOnly: boolean): VraagOordeel[] {
  return [...perQuestion(counts)].map(([vraag, rows]): VraagOordeel => {
    const people = (group: 'geenAntwoord' | 'nietHerkend') => together(rows.map((row) => row[group])).mensen
    const antwoorden = together(rows.map(opinions)).mensen
    const nietHerkend = people('nietHerkend')
    const geenMening = people('geenAntwoord')
    const all = antwoorden + geenMening + nietHerkend
    const geenCijfer = visitorsOnly
      ? 'mening-van-bezoekers'
      : nietHerkend > MOST_UNKNOWN_SHARE * all
        ? 'antwoorden-niet-herkend'
        : antwoorden === 0
          ? 'niemand-gevraagd'
          : null
    return { vraag, antwoorden, geenMening, nietHerkend, geenCijfer }
  })
}

/**
 * Figures of a survey per buurt, CBS wijk and gemeente: the weighted share of favourable answers among those with an opinion.
 * From 30 people on, at least ten effective answers, and never so that the figures together, and what `surveyResults` shows,
 * say what fewer than 30 people answered. A poll among visitors gives none. A wijk also counts answers known per wijk only.
 *
 * Source: weighted share and effective number, L. Kish, "Survey sampling", 1965; its use in the interval of Wilson, N. Dean and
 * M. Pagano, 2015, https://doi.org/10.1093/jssam/smv024.
 *
 * @param counts answers of one survey as `countAnswers` gives them
 * @returns by question and area; an area that is not there has no figure
 * @example 40 people with equal weights of whom 30 favourable: 0.75, from 0.598 to 0.858
 */
export function surveyFigures(
  counts: readonly Vraagtelling[],
  visitorsOnly: boolean,
  place: Enqueteplaats,
): EnqueteCijfer[] {
  const wijkOf = placesOf(place)
  const usable = new Set(
    judgeQuestions(counts, visitorsOnly).flatMap(({ vraag, geenCijfer }) =>
      geenCijfer === null ? [vraag] : [],
    ),
  )
  return [...perQuestion(counts)].flatMap(([vraag, rows]) =>
    usable.has(vraag) ? figuresOf(rows, place.gemeente, wijkOf) : [],
  )
}

function perQuestion(counts: readonly Vraagtelling[]): Map<string, Vraagtelling[]> {
  const found = new Map<string, Vraagtelling[]>()
  for (const row of counts) found.set(row.vraag, [...(found.get(row.vraag) ?? []), row])
  return new Map([...found].toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

/** The CBS wijk of each area of the gemeente; null for the gemeente itself. An area elsewhere is not in it. */
function placesOf({ gemeente, gebieden }: Enqueteplaats): ReadonlyMap<string, string | null> {
  const inside = gebieden.filter((row) => row.gemeente === gemeente && row.code !== gemeente)
  const wijken = inside.map(({ code, soort, wijk }): [string, string | null] => [
    code,
    soort === 'wijk' ? code : wijk,
  ])
  return new Map([[gemeente, null], ...wijken])
}

/** Whether a group of people may follow from figures that are shown. */
const isSafe = (people: number): boolean => people === 0 || people >= LEAST_ANSWERS_PER_BUURT

function figuresOf(
  rows: readonly Vraagtelling[],
  gemeente: string,
  wijkOf: ReadonlyMap<string, string | null>,
): EnqueteCijfer[] {
  const shown = areasThatMayBeShown(new Map(rows.map((row) => [row.gebied, everybody(row).mensen])))
  const hiddenPeople = (group: readonly Vraagtelling[]): number =>
    together(group.filter(({ gebied }) => !shown.has(gebied)).map(opinions)).mensen
  const inside = rows.filter(({ gebied }) => wijkOf.has(gebied))
  const outside = hiddenPeople(rows.filter(({ gebied }) => !wijkOf.has(gebied)))
  const isWhole = isSafe(outside) && isSafe(hiddenPeople(inside))
  const figures = inside
    .filter(({ gebied }) => gebied.startsWith('BU') && shown.has(gebied))
    .flatMap((row) => figureOf(row.gebied, [row]))
  if (isWhole) figures.push(...figureOf(gemeente, inside))
  // Without a figure of the gemeente, everybody together is still shown: then the rest is also that of outside.
  const wijken = wijkenThatMayBeShown(inside, wijkOf, hiddenPeople, isWhole ? 0 : outside)
  for (const [wijk, group] of wijken) figures.push(...figureOf(wijk, group))
  return figures.toSorted((a, b) => (a.gebied < b.gebied ? -1 : 1))
}

/**
 * Wijken of which the figure gives no few people away: neither those of its buurten that are not shown, nor, as the rest of the
 * gemeente, those of the wijken that are not shown.
 */
function wijkenThatMayBeShown(
  inside: readonly Vraagtelling[],
  wijkOf: ReadonlyMap<string, string | null>,
  hiddenPeople: (group: readonly Vraagtelling[]) => number,
  beside: number,
): [string, Vraagtelling[]][] {
  const groups = new Map<string, Vraagtelling[]>()
  for (const row of inside) {
    const wijk = wijkOf.get(row.gebied)
    if (wijk !== undefined && wijk !== null) groups.set(wijk, [...(groups.get(wijk) ?? []), row])
  }
  const safe = [...groups]
    .filter(([wijk, group]) => isSafe(hiddenPeople(group)) && figureOf(wijk, group).length > 0)
    .toSorted(([a, one], [b, other]) => hiddenPeople(other) - hiddenPeople(one) || (a < b ? 1 : -1))
  const rest = () =>
    beside + hiddenPeople(inside) - safe.reduce((sum, [, group]) => sum + hiddenPeople(group), 0)
  // The wijk with the fewest people behind it that adds to the rest goes first; one without any adds nothing.
  while (!isSafe(rest())) {
    const last = safe.findLastIndex(([, group]) => hiddenPeople(group) > 0)
    if (last === -1) break
    safe.splice(last, 1)
  }
  return safe
}

/** The figure of an area made of counted areas; none where too few people, or too few effective answers, are behind it. */
function figureOf(gebied: string, group: readonly Vraagtelling[]): EnqueteCijfer[] {
  const all = together(group.map(opinions))
  if (all.mensen < LEAST_ANSWERS_PER_BUURT) return []
  const effectief = effectiveSampleSizeOfSums(all.gewicht, all.kwadraten)
  if (effectief < LEAST_EFFECTIVE_ANSWERS) return []
  const favourable = together(group.map((row) => row.gunstig)).gewicht
  const aandeel = Math.min(1, favourable / all.gewicht)
  const interval = wilsonInterval(aandeel * effectief, effectief)
  if (interval === null) return []
  return [
    {
      vraag: group[0]?.vraag ?? '',
      gebied,
      antwoorden: all.mensen,
      effectief,
      aandeel,
      laag: interval.lower,
      hoog: interval.upper,
    },
  ]
}
