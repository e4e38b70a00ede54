import { EIGENAREN } from '../verwachting-schema.ts'
import { divideYear } from './betaling.ts'
import { euroOf, planYears } from './geldrijen.ts'
import { gapOf, type Bewezen } from './grens.ts'
import type { GeplandBlok, Plan, Tekort } from './plan.ts'
import { Planstand, UNPLANNED } from './planstand.ts'
import { DOELEN, type PerEigenaar, type Planblok, type Planvraag } from './planvraag.ts'
import { divideCrews } from './ploegverdeling.ts'
import { dwellingsOf, NEAR_QUARTERS } from './punten.ts'
import { neighboursOf, type Rekenmodel } from './rekenmodel.ts'
import { planYearOf } from './toegestaan.ts'
import { crewCapacity, crewLoad, TWELFTHS } from './voorraden.ts'
import type { Gevonden } from './zoeken.ts'

/** Version of the way plans are made; a plan of another version is not compared point by point. */
export const PLAN_METHOD = 'renovatieplan-1'

/** The state of a plan with these quarters, whether it keeps the rules or not. */
export function stateOf(model: Rekenmodel, begin: Int16Array): Planstand {
  const state = new Planstand(model)
  for (const [unit, quarter] of begin.entries()) if (quarter !== UNPLANNED) state.place(unit, quarter)
  return state
}

/** Quarter per block; null: not planned. */
function beginsOf({ unitOfBlock }: Rekenmodel, begin: Int16Array): (number | null)[] {
  return Array.from(unitOfBlock, (unit) => {
    const quarter = begin[unit] ?? UNPLANNED
    return quarter === UNPLANNED ? null : quarter
  })
}

/** Whether corporation work is near a block: its own, or of a block next to it at about the same time. */
function isNearWork(
  { blokken }: Planvraag,
  around: readonly (readonly number[])[],
  begins: readonly (number | null)[],
  block: number,
): boolean {
  const begin = begins[block] ?? null
  if (begin === null) return false
  return [block, ...(around[block] ?? [])].some((other) => {
    const quarter = begins[other] ?? null
    return (
      quarter !== null &&
      Math.abs(quarter - begin) <= NEAR_QUARTERS &&
      (blokken[other]?.woningen.corporatie ?? 0) > 0
    )
  })
}

/** Points of every block of a plan, per goal. */
export function pointsOfBlocks(
  model: Rekenmodel,
  begins: readonly (number | null)[],
): GeplandBlok['punten'][] {
  const { question, table } = model
  const around = neighboursOf(question)
  return question.blokken.map((_, block) => {
    const quarter = begins[block] ?? null
    const of = (goal: (typeof DOELEN)[number]) => (quarter === null ? 0 : table.points(block, goal, quarter))
    return {
      labelstappen: of('labelstappen'),
      buurt: of('buurt'),
      stem: of('stem'),
      nabij: isNearWork(question, around, begins, block) ? of('nabij') : 0,
      vroeg: of('vroeg'),
    }
  })
}

/** Who pays each block: the parts of a year are handed out block by block, in the order in which they begin. */
function paymentsOf(question: Planvraag, begins: readonly (number | null)[]): GeplandBlok['geld'][] {
  const paid: GeplandBlok['geld'][] = begins.map(() => [])
  const order = begins
    .flatMap((quarter, block) => (quarter === null ? [] : [{ quarter, block }]))
    .toSorted((a, b) => a.quarter - b.quarter || a.block - b.block)
  for (const year of planYears(question)) {
    const begun = order.filter(({ quarter }) => planYearOf(question, quarter) === year)
    const costs = sumPerOwner(
      begun.flatMap(({ block }) => question.blokken[block] ?? []),
      ({ kosten }) => kosten,
    )
    const parts = divideYear(question, year, costs)
    for (const { block } of begun) {
      for (const owner of EIGENAREN) {
        let left = question.blokken[block]?.kosten[owner] ?? 0
        for (const part of parts) {
          const euro = part.eigenaar === owner ? Math.min(left, part.euro) : 0
          if (euro === 0) continue
          paid[block]?.push({ eigenaar: owner, fonds: part.fonds, euro })
          part.euro -= euro
          left -= euro
        }
      }
    }
  }
  return paid
}

function sumPerOwner(blocks: readonly Planblok[], value: (block: Planblok) => PerEigenaar): PerEigenaar {
  const total = { particulier: 0, vve: 0, corporatie: 0 }
  for (const block of blocks) for (const owner of EIGENAREN) total[owner] += value(block)[owner]
  return total
}

/** What a plan misses of what the question asks. */
function shortagesOf(model: Rekenmodel, state: Planstand): Tekort[] {
  const { question, blocks, mandatory, dwellings, minima, mayMove, smallestSeries } = model
  const missing = blocks.flatMap((members, unit): Tekort[] => {
    if (mandatory[unit] !== 1 || state.beginOf(unit) !== UNPLANNED) return []
    const [first] = members.flatMap((index) => question.blokken[index] ?? [])
    return [{ regel: 'vastgezet', wat: first?.id ?? '', woningen: dwellings[unit] ?? 0 }]
  })
  const poor = minima.flatMap(({ wijk, dwellings: least }, index): Tekort[] => {
    const short = least - (state.reached[index] ?? 0)
    return short > 0 ? [{ regel: 'minimum-per-wijk', wat: wijk, woningen: short }] : []
  })
  const moved: Tekort[] =
    state.moved > mayMove ? [{ regel: 'beloften', wat: '', woningen: state.moved - mayMove }] : []
  const series = [...state.beginning.entries()].flatMap(([quarter, begun]): Tekort[] =>
    begun > 0 && begun < smallestSeries
      ? [{ regel: 'kleinste-serie', wat: `${quarter}`, woningen: smallestSeries - begun }]
      : [],
  )
  return [...missing, ...poor, ...moved, ...series]
}

/** Crews and homes to live in per quarter: used, and there. */
function usageOf(question: Planvraag, begins: readonly (number | null)[], state: Planstand): Plan['gebruik'] {
  return Array.from({ length: question.kwartalen }, (_, kwartaal) => {
    const busy = question.blokken.filter((block, index) => {
      const begin = begins[index] ?? null
      return begin !== null && begin <= kwartaal && kwartaal < begin + block.duur
    })
    return {
      kwartaal,
      begint: state.beginning[kwartaal] ?? 0,
      ploegen: busy.reduce((sum, block) => sum + crewLoad(block), 0) / TWELFTHS,
      ploegenHoogstens: crewCapacity(question, kwartaal) / TWELFTHS,
      wisselwoningen: busy.reduce((sum, block) => sum + block.wisselwoningen, 0),
      wisselwoningenHoogstens: question.wisselwoningen[kwartaal] ?? 0,
    }
  })
}

/** Dwellings promised for a quarter outside the plan, by how that promise stands. */
function promisedOutside({ blokken }: Planvraag, begins: readonly (number | null)[]) {
  const of = (stand: NonNullable<Planblok['beloofdBuiten']>['stand'], isMeant: (index: number) => boolean) =>
    blokken.reduce(
      (sum, block, index) =>
        block.beloofdBuiten?.stand === stand && isMeant(index) ? sum + dwellingsOf(block) : sum,
      0,
    )
  return {
    later: of('later', () => true),
    eerder: of('later', (index) => (begins[index] ?? null) !== null),
    verlopen: of('verlopen', () => true),
    begonnen: of('begonnen', () => true),
  }
}

/** The planned block that begins last; of those the one with most dwellings. */
function longestWait(question: Planvraag, begins: readonly (number | null)[]): Plan['wachtLangst'] {
  const [last] = question.blokken
    .flatMap((block, index) => {
      const kwartaal = begins[index] ?? null
      return kwartaal === null ? [] : [{ block, kwartaal }]
    })
    .toSorted((a, b) => b.kwartaal - a.kwartaal || dwellingsOf(b.block) - dwellingsOf(a.block))
  return last === undefined ? null : { blok: last.block.id, kwartaal: last.kwartaal }
}

/** The answer of the planner, written out of what the search found. */
export function planOf(model: Rekenmodel, found: Gevonden, seed: number, bound: Bewezen | null): Plan {
  const { question, table } = model
  const state = stateOf(model, found.begin)
  const begins = beginsOf(model, found.begin)
  const points = pointsOfBlocks(model, begins)
  const payments = paymentsOf(question, begins)
  const crews = divideCrews(question, begins)
  const planned = question.blokken.filter((_, index) => (begins[index] ?? null) !== null)
  const steps = sumPerOwner(planned, ({ stappen }) => stappen)
  const costs = sumPerOwner(planned, ({ kosten }) => kosten)
  const total = (value: PerEigenaar) => EIGENAREN.reduce((sum, owner) => sum + value[owner], 0)
  const spent = new Map<string, number>()
  for (const [block, parts] of payments.entries()) {
    for (const { fonds, euro } of parts) {
      const key = `${fonds}/${planYearOf(question, begins[block] ?? 0)}`
      spent.set(key, (spent.get(key) ?? 0) + euro)
    }
  }
  const wijken = [...new Set(question.blokken.map(({ wijk }) => wijk))].toSorted()
  const inWijk = (blocks: readonly Planblok[], wijk: string) =>
    blocks.reduce((sum, block) => sum + (block.wijk === wijk ? dwellingsOf(block) : 0), 0)
  const tekorten = shortagesOf(model, state)
  return {
    methode: PLAN_METHOD,
    seed,
    stappen: found.steps,
    haalbaar: tekorten.length === 0,
    tekorten,
    blokken: question.blokken.map(({ id }, index) => ({
      blok: id,
      kwartaal: begins[index] ?? null,
      ploegen: crews[index] ?? [],
      geld: payments[index] ?? [],
      punten: points[index] ?? { labelstappen: 0, buurt: 0, stem: 0, nabij: 0, vroeg: 0 },
    })),
    punten: found.points,
    doelen: DOELEN.map((doel) => ({
      doel,
      punten: points.reduce((sum, row) => sum + row[doel], 0),
      hoogst: table.most(doel),
    })),
    grens: tekorten.length > 0 ? { bekend: false, reden: 'plan-kan-niet' } : gapOf(found.points, bound),
    woningen: sumPerOwner(planned, ({ woningen }) => woningen),
    stappenLabel: steps,
    kosten: costs,
    euroPerStap: total(steps) === 0 ? null : total(costs) / total(steps),
    geld: question.fondsen.flatMap((fund) =>
      planYears(question).map((jaar) => ({
        fonds: fund.id,
        jaar,
        euro: spent.get(`${fund.id}/${jaar}`) ?? 0,
        beschikbaar: euroOf(fund, jaar),
      })),
    ),
    gebruik: usageOf(question, begins, state),
    wijken: wijken.map((wijk) => ({
      wijk,
      woningen: inWijk(planned, wijk),
      totaal: inWijk(question.blokken, wijk),
      minimum: question.minimumPerWijk.find((row) => row.wijk === wijk)?.woningen ?? null,
    })),
    beloften: {
      woningen: model.promised,
      verschoven: state.moved,
      hoogstens: model.mayMove,
      ...promisedOutside(question, begins),
    },
    wachtLangst: longestWait(question, begins),
  }
}

/** Quarter per unit of a plan that was made before; blocks that are gone or fall apart now are not planned. */
export function beginOfPlan({ question, blocks }: Rekenmodel, plan: Pick<Plan, 'blokken'>): Int16Array {
  const quarterOf = new Map(plan.blokken.map(({ blok, kwartaal }) => [blok, kwartaal]))
  return Int16Array.from(blocks, (members) => {
    const quarters = new Set(members.map((index) => quarterOf.get(question.blokken[index]?.id ?? '') ?? null))
    const [only] = quarters
    return quarters.size === 1 && only !== null && only !== undefined ? only : UNPLANNED
  })
}
