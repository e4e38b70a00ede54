import type { Hindernis } from './plan.ts'
import { isOn, type Planblok, type Planregel, type Planvraag } from './planvraag.ts'

/** Rules that say from which quarter a block may begin. */
type Vanafregel = Extract<
  Planregel,
  'toestemming' | 'vve-vergadering' | 'huurdersadvies' | 'persoonlijk-geinformeerd' | 'wachtverzoek'
>

/** The months (1 to 12) of a quarter of the plan. Example: with a first quarter 2027-2, quarter 0 has months 4, 5 and 6. */
export function monthsOf({ eerste }: Pick<Planvraag, 'eerste'>, quarter: number): number[] {
  const first = ((eerste.kwartaal - 1 + quarter) % 4) * 3 + 1
  return [first, first + 1, first + 2]
}

/** The calendar year of a quarter of the plan. */
export function planYearOf({ eerste }: Pick<Planvraag, 'eerste'>, quarter: number): number {
  return eerste.jaar + Math.floor((eerste.kwartaal - 1 + quarter) / 4)
}

/** From which quarter each rule lets a block begin; rules that say nothing of it are left out. Terms count in whole quarters. */
export function beginsFrom(
  block: Planblok,
  { termijnen }: Pick<Planvraag, 'termijnen'>,
): Map<Vanafregel, number> {
  const from = new Map<Vanafregel, number>()
  const { toestemming, woningen, verhuizen, wachten } = block
  if (toestemming.nodig) from.set('toestemming', (toestemming.kwartaal ?? 0) + termijnen.naToestemming)
  if (woningen.vve > 0) from.set('vve-vergadering', (block.vveVergadering ?? 0) + termijnen.naVve)
  if (woningen.corporatie > 0) {
    from.set('huurdersadvies', (block.huurdersadvies ?? 0) + termijnen.naHuurdersadvies)
  }
  if (verhuizen.nodig) {
    from.set('persoonlijk-geinformeerd', (verhuizen.geinformeerd ?? 0) + termijnen.naInformeren)
  }
  if (wachten !== null && wachten.woningen > 0) from.set('wachtverzoek', wachten.tot)
  return from
}

/** Months of a quarter in which nests or bats forbid work, when they are as many as the rule allows no more; else none. */
function forbiddenMonths(question: Planvraag, block: Planblok, quarter: number): number[] {
  const months = monthsOf(question, quarter).filter((month) => block.natuurmaanden.includes(month))
  return months.length >= question.natuurmaandenPerKwartaal ? months : []
}

/**
 * Why a block may not begin in a quarter whatever else is planned; null: nothing of itself stands in the way. Rules that are off
 * say nothing. Work that would not be finished in the plan never begins.
 */
export function ownObstacle(question: Planvraag, block: Planblok, quarter: number): Hindernis | null {
  const { vast, beloofd, beloofdBuiten, duur } = block
  if (isOn(question, 'vastgezet') && vast !== null && vast !== quarter) {
    return { regel: 'vastgezet', kwartaal: vast === 'niet' ? null : vast }
  }
  if (isOn(question, 'beloften') && beloofd?.zekerheid === 'zeker' && beloofd.kwartaal !== quarter) {
    return { regel: 'beloften', kwartaal: beloofd.kwartaal }
  }
  if (isOn(question, 'beloften') && beloofdBuiten?.stand === 'later') {
    return { regel: 'beloften', kwartaal: beloofdBuiten.kwartaal, naDitPlan: true }
  }
  for (const [regel, vanaf] of beginsFrom(block, question)) {
    if (quarter >= vanaf || !isOn(question, regel)) continue
    return regel === 'wachtverzoek'
      ? { regel, vanaf, woningen: block.wachten?.woningen ?? 0 }
      : { regel, vanaf }
  }
  if (isOn(question, 'natuur')) {
    for (let at = quarter; at < quarter + duur; at += 1) {
      const maanden = forbiddenMonths(question, block, at)
      if (maanden.length > 0) return { regel: 'natuur', kwartaal: at, maanden }
    }
  }
  return quarter + duur > question.kwartalen ? { regel: 'einde-plan', duur } : null
}

/** Whether a block has to be in the plan: fixed by hand, or promised for certain. */
export function mustBegin(question: Planvraag, { vast, beloofd }: Planblok): boolean {
  const isFixed = isOn(question, 'vastgezet') && typeof vast === 'number'
  return isFixed || (isOn(question, 'beloften') && beloofd?.zekerheid === 'zeker')
}
