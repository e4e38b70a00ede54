import { EIGENAREN } from '../verwachting-schema.ts'
import type { Plan } from './plan.ts'
import { isOn, type Planblok, type Planregel, type Planvraag } from './planvraag.ts'

/** A rule that a plan does not keep, and what it is about. */
export interface Overtreding {
  regel: Planregel | 'einde-plan'
  wat: string
}

interface Planned {
  block: Planblok
  begin: number
  /** Quarter after the last of the work. */
  end: number
}

const count = ({ woningen }: Planblok) => woningen.particulier + woningen.vve + woningen.corporatie
const sum = <T>(rows: readonly T[], value: (row: T) => number) =>
  rows.reduce((all, row) => all + value(row), 0)

/**
 * Holds a plan against every rule, block by block and quarter by quarter, straight from the words of the rules. It shares nothing
 * with the search: what both say alike is right, or wrong twice.
 *
 * @param begins quarter per id of a block; a block that is not in it, or null, is not planned
 * @returns everything that is broken; empty: the plan keeps every rule that is on
 */
export function breachesOf(question: Planvraag, begins: ReadonlyMap<string, number | null>): Overtreding[] {
  const planned = question.blokken.flatMap((block): Planned[] => {
    const begin = begins.get(block.id) ?? null
    return begin === null ? [] : [{ block, begin, end: begin + block.duur }]
  })
  const quarters = Array.from({ length: question.kwartalen }, (_, quarter) => quarter)
  const found: Overtreding[] = [
    ...planned
      .filter(({ begin, end }) => begin < 0 || end > question.kwartalen)
      .map(({ block }): Overtreding => ({ regel: 'einde-plan', wat: block.id })),
    ...handRules(question, begins),
    ...termRules(question, planned),
    ...natureRule(question, planned),
    ...quarters.flatMap((quarter) => quarterRules(question, planned, quarter)),
    ...moneyRule(question, planned),
    ...streetRule(question, planned),
    ...sumRules(question, planned),
  ]
  return found.filter(({ regel }) => regel === 'einde-plan' || isOn(question, regel))
}

/** Fixed by hand, promised for certain or for after the plan, together. */
function handRules({ blokken }: Planvraag, begins: ReadonlyMap<string, number | null>): Overtreding[] {
  const begin = (id: string) => begins.get(id) ?? null
  const fixed = blokken.filter(
    ({ id, vast }) => vast !== null && begin(id) !== (vast === 'niet' ? null : vast),
  )
  const certain = blokken.filter(
    ({ id, beloofd }) => beloofd?.zekerheid === 'zeker' && begin(id) !== beloofd.kwartaal,
  )
  const early = blokken.filter(
    ({ id, beloofdBuiten }) => beloofdBuiten?.stand === 'later' && begin(id) !== null,
  )
  const apart = blokken.filter(({ id, samen }) =>
    blokken.some((other) => samen !== null && other.samen === samen && begin(other.id) !== begin(id)),
  )
  return [
    ...fixed.map(({ id }): Overtreding => ({ regel: 'vastgezet', wat: id })),
    ...[...certain, ...early].map(({ id }): Overtreding => ({ regel: 'beloften', wat: id })),
    ...apart.map(({ id }): Overtreding => ({ regel: 'samen', wat: id })),
  ]
}

/** What has to have happened some quarters before the work. */
function termRules({ termijnen }: Planvraag, planned: readonly Planned[]): Overtreding[] {
  return planned.flatMap(({ block, begin }) => {
    const early = (regel: Planregel, isMeant: boolean, since: number | null, term: number): Overtreding[] =>
      isMeant && begin - (since ?? 0) < term ? [{ regel, wat: block.id }] : []
    const { toestemming, woningen, verhuizen, wachten } = block
    return [
      ...early('toestemming', toestemming.nodig, toestemming.kwartaal, termijnen.naToestemming),
      ...early('vve-vergadering', woningen.vve > 0, block.vveVergadering, termijnen.naVve),
      ...early('huurdersadvies', woningen.corporatie > 0, block.huurdersadvies, termijnen.naHuurdersadvies),
      ...early('persoonlijk-geinformeerd', verhuizen.nodig, verhuizen.geinformeerd, termijnen.naInformeren),
      ...early('wachtverzoek', (wachten?.woningen ?? 0) > 0, wachten?.tot ?? null, 0),
    ]
  })
}

function natureRule(question: Planvraag, planned: readonly Planned[]): Overtreding[] {
  const { eerste, natuurmaandenPerKwartaal } = question
  return planned.flatMap(({ block, begin, end }) => {
    for (let quarter = begin; quarter < end; quarter += 1) {
      const january = (eerste.kwartaal - 1) * 3 + quarter * 3
      const shut = [0, 1, 2].filter((month) => block.natuurmaanden.includes(((january + month) % 12) + 1))
      if (shut.length >= natuurmaandenPerKwartaal) return [{ regel: 'natuur' as const, wat: block.id }]
    }
    return []
  })
}

/** Crews, quiet weeks, homes to live in, nuisance and the smallest series of one quarter. */
function quarterRules(question: Planvraag, planned: readonly Planned[], quarter: number): Overtreding[] {
  const busy = planned.filter(({ begin, end }) => begin <= quarter && quarter < end)
  const weeks = isOn(question, 'rustige-weken')
    ? 13 -
      sum(
        question.rustigeWeken.filter(({ kwartaal }) => kwartaal === quarter),
        ({ weken }) => weken,
      )
    : 13
  const speed = sum(
    question.ploegen.filter(({ van, tot }) => quarter >= van && quarter <= tot),
    ({ woningenPerKwartaal }) => woningenPerKwartaal,
  )
  const work = sum(busy, ({ block }) => count(block) / block.duur)
  const homes = sum(busy, ({ block }) => block.wisselwoningen)
  const series = sum(
    planned.filter(({ begin }) => begin === quarter),
    ({ block }) => count(block),
  )
  const most = question.hoogstensPerBuurt ?? Infinity
  const crowded = [...new Set(busy.map(({ block }) => block.buurt))].filter(
    (buurt) =>
      sum(
        busy.filter(({ block }) => block.buurt === buurt),
        ({ block }) => count(block),
      ) > most,
  )
  const wat = `${quarter}`
  const found: Overtreding[] = crowded.map((buurt) => ({ regel: 'overlast', wat: `${buurt}/${quarter}` }))
  if (work > (speed * Math.max(0, weeks)) / 13 + 1e-6) found.push({ regel: 'ploegen', wat })
  if (homes > (question.wisselwoningen[quarter] ?? 0)) found.push({ regel: 'wisselwoningen', wat })
  if (series > 0 && series < question.kleinsteSerie) found.push({ regel: 'kleinste-serie', wat })
  return found
}

/**
 * Money per year: whatever set of funds is taken away, the rest and what only that set could have paid must be enough. That is
 * the smallest cut of the network from funds to owners.
 */
function moneyRule({ eerste, fondsen }: Planvraag, planned: readonly Planned[]): Overtreding[] {
  const yearOf = (quarter: number) => Math.floor((eerste.jaar * 4 + eerste.kwartaal - 1 + quarter) / 4)
  const years = new Set(planned.map(({ begin }) => yearOf(begin)))
  return [...years].flatMap((year) => {
    const begun = planned.filter(({ begin }) => yearOf(begin) === year)
    const costs = EIGENAREN.map((owner) => sum(begun, ({ block }) => block.kosten[owner]))
    const open = fondsen.filter(({ van, tot }) => year >= (van ?? year) && year <= (tot ?? year))
    const money = open.map(({ perJaar }) =>
      sum(
        perJaar.filter(({ jaar }) => jaar === year),
        ({ euro }) => euro,
      ),
    )
    for (let cut = 0; cut < 2 ** open.length; cut += 1) {
      const isCut = (fund: number) => Math.floor(cut / 2 ** fund) % 2 === 1
      const cutMoney = sum(
        money.map((euro, fund) => (isCut(fund) ? euro : 0)),
        (euro) => euro,
      )
      const reached = EIGENAREN.filter((owner) =>
        open.some(({ voor }, fund) => !isCut(fund) && voor.includes(owner)),
      )
      const reachedCosts = sum(reached, (owner) => costs[EIGENAREN.indexOf(owner)] ?? 0)
      if (cutMoney + reachedCosts < sum(costs, (euro) => euro))
        return [{ regel: 'geld' as const, wat: `${year}` }]
    }
    return []
  })
}

/** One campaign in a street at a time, and rest after it: as long as the longest work of the street and the rest. */
function streetRule({ blokken, termijnen }: Planvraag, planned: readonly Planned[]): Overtreding[] {
  const found = new Map<string, Overtreding>()
  for (const one of planned) {
    for (const other of planned) {
      if (one.begin >= other.begin) continue
      for (const street of one.block.straten.filter((name) => other.block.straten.includes(name))) {
        const longest = Math.max(
          ...blokken.filter(({ straten }) => straten.includes(street)).map(({ duur }) => duur),
        )
        if (other.begin < one.begin + longest + termijnen.rustInStraat) {
          found.set(street, { regel: 'straat', wat: street })
        }
      }
    }
  }
  return [...found.values()]
}

/** Minimum per wijk, and promises over all blocks. */
function sumRules(question: Planvraag, planned: readonly Planned[]): Overtreding[] {
  const { blokken, minimumPerWijk, hoogstensVerschuiven } = question
  const poor = minimumPerWijk.filter(
    ({ wijk, woningen }) =>
      sum(
        planned.filter(({ block }) => block.wijk === wijk),
        ({ block }) => count(block),
      ) < woningen,
  )
  const promised = blokken.filter(({ beloofd }) => beloofd !== null)
  const kept = planned.filter(({ block, begin }) => block.beloofd?.kwartaal === begin)
  const moved = sum(promised, count) - sum(kept, ({ block }) => count(block))
  return [
    ...poor.map(({ wijk }): Overtreding => ({ regel: 'minimum-per-wijk', wat: wijk })),
    ...(moved > sum(promised, count) * hoogstensVerschuiven + 1e-6
      ? [{ regel: 'beloften' as const, wat: `${moved}` }]
      : []),
  ]
}

/**
 * Holds also against the rules what a plan says of money and crews: every euro from a fund that may pay it, no fund and no crew
 * over what it has, every block paid in full.
 */
export function breachesOfPlan(question: Planvraag, plan: Plan): Overtreding[] {
  const begins = new Map(plan.blokken.map(({ blok, kwartaal }) => [blok, kwartaal]))
  const found = breachesOf(question, begins)
  const paid = new Map<string, number>()
  const spent = new Map<string, number>()
  const add = (map: Map<string, number>, key: string, euro: number) =>
    map.set(key, (map.get(key) ?? 0) + euro)
  for (const { blok, kwartaal, geld } of plan.blokken) {
    for (const { eigenaar, fonds, euro } of geld) {
      const year = question.eerste.jaar + Math.floor((question.eerste.kwartaal - 1 + (kwartaal ?? 0)) / 4)
      const fund = question.fondsen.find(({ id }) => id === fonds)
      const isOpen = fund !== undefined && year >= (fund.van ?? year) && year <= (fund.tot ?? year)
      if (kwartaal === null || !isOpen || !fund.voor.includes(eigenaar))
        found.push({ regel: 'geld', wat: blok })
      add(paid, `${blok}/${eigenaar}`, euro)
      add(spent, `${fonds}/${year}`, euro)
    }
  }
  for (const { id, perJaar } of question.fondsen) {
    for (const year of new Set(perJaar.map(({ jaar }) => jaar))) {
      const money = sum(
        perJaar.filter(({ jaar }) => jaar === year),
        ({ euro }) => euro,
      )
      if ((spent.get(`${id}/${year}`) ?? 0) > money) found.push({ regel: 'geld', wat: `${id}/${year}` })
    }
  }
  for (const { id, kosten } of question.blokken) {
    if ((begins.get(id) ?? null) === null) continue
    for (const owner of EIGENAREN) {
      if ((paid.get(`${id}/${owner}`) ?? 0) !== kosten[owner]) found.push({ regel: 'geld', wat: id })
    }
    const names = plan.blokken.find(({ blok }) => blok === id)?.ploegen ?? []
    if (names.length === 0) found.push({ regel: 'ploegen', wat: id })
  }
  return found.filter(({ regel }) => regel === 'einde-plan' || isOn(question, regel))
}
