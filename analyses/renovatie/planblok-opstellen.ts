import type { Campagnewerk, Seizoen, Zekerheid } from '../../geodata/schema/campagne.ts'
import type { BekendeEigenaar, Energielabel, RenovatieStatus } from '../../geodata/schema/woning.ts'
import { planQuarterOf, quarterIn } from './omstandigheden.ts'
import type { NietMee, PerEigenaar, Planblok } from './planner/planvraag.ts'
import { stepsToB, type Uitgangspunt, valueOf } from './planner/uitgangspunten.ts'
import type { Plankeuzes } from './plankeuzes.ts'
import type { Straatwoning } from './straatblok.ts'
import { AGREED, consentPerComplex } from './toestemming.ts'

/** A dwelling, as far as a plan asks. */
export interface Planwoning extends Straatwoning {
  energielabel: Energielabel | null
  status: RenovatieStatus | null
  /** Day on which to ask again who does not want it now, ISO date. */
  opnieuwVragen: string | null
}

/** A campaign, as far as a plan asks: its dwellings, what work it is, and the date residents were told. */
export interface Plancampagne {
  werk: Campagnewerk
  woningen: readonly string[]
  beloofd: { jaar: number; seizoen: Seizoen; zekerheid: Zekerheid } | null
  /** Day on which the last of its dwellings was told in person; null: not all of them were. */
  allenGeinformeerdOp: string | null
}

/** Work has begun or is done: nothing left to plan. */
const BEGUN: ReadonlySet<RenovatieStatus | null> = new Set<RenovatieStatus>([
  'uitvoering',
  'opgeleverd',
  'nazorg',
])
/** Quarter in which a season mostly lies. Winter begins in December, but is told as the first of its year. */
const QUARTER_OF: Record<Seizoen, number> = { winter: 1, lente: 2, zomer: 3, herfst: 4 }
/** Quarters before the plan that are longer ago than any term asks. */
const LONG_AGO = -12

/** Why a dwelling is not planned; null: it is. Who said no without a day to ask again is not asked by a plan. */
export function leftOutBecause({
  blok,
  eigenaar,
  status,
  opnieuwVragen,
}: Pick<Planwoning, 'blok' | 'eigenaar' | 'status' | 'opnieuwVragen'>): NietMee['reden'] | null {
  if (BEGUN.has(status)) return 'werk-begonnen'
  if (status === 'wil-nu-niet' && opnieuwVragen === null) return 'wil-nu-niet'
  if (blok === null) return 'geen-blok'
  return eigenaar === 'onbekend' ? 'eigenaar-onbekend' : null
}

/** A number per owner, over dwellings. */
export function perOwner(
  rows: readonly Planwoning[],
  value: (row: Planwoning, owner: BekendeEigenaar) => number,
): PerEigenaar {
  const sum = { particulier: 0, vve: 0, corporatie: 0 }
  for (const row of rows) if (row.eigenaar !== 'onbekend') sum[row.eigenaar] += value(row, row.eigenaar)
  return sum
}

/** Who asked to be asked again on a day can still agree: in the plan that is neither a yes nor a no. */
const asOpen = (row: Planwoning): Planwoning =>
  row.status === 'wil-nu-niet' && row.opnieuwVragen !== null ? { ...row, status: null } : row

/** Consent of the tenants of a block: given, out of reach, or as likely as the assumption says. */
export function consentOf(
  all: readonly Planwoning[],
  assumptions: readonly Uitgangspunt[],
): Planblok['toestemming'] {
  const rule = {
    vanaf: valueOf(assumptions, 'complex-vanaf'),
    procent: 100 * Math.min(1, valueOf(assumptions, 'toestemmingsdrempel')),
  }
  const [complex] = consentPerComplex(all.map(asOpen), rule)
  if (complex === undefined || complex.huur < rule.vanaf) return { nodig: false, kans: 1, kwartaal: null }
  if (complex.stand === 'gehaald') return { nodig: true, kans: 1, kwartaal: -1 }
  const kans =
    complex.stand === 'kan-niet-meer' ? 0 : Math.min(1, valueOf(assumptions, 'toestemmingskans-complex'))
  return { nodig: true, kans, kwartaal: null }
}

/**
 * Dwellings and steps of a block that are expected. Tenants decide together: the chance of their consent holds for all of them. Of
 * other owners a dwelling that agreed counts whole, and one that did not by the chance that its owner joins, or its VvE.
 *
 * @example 10 private dwellings, 2 agreed, a chance of 0.5: 6 are expected
 */
export function expectedPerOwner(
  own: readonly Planwoning[],
  consent: Planblok['toestemming'],
  assumptions: readonly Uitgangspunt[],
): NonNullable<Planblok['verwacht']> {
  const chances = {
    particulier: Math.min(1, valueOf(assumptions, 'deelnamekans-particulier')),
    vve: Math.min(1, valueOf(assumptions, 'besluitkans-vve')),
  }
  const chance = ({ status }: Planwoning, owner: BekendeEigenaar) => {
    if (owner === 'corporatie') return consent.kans
    return AGREED.has(status) ? 1 : chances[owner]
  }
  return {
    woningen: perOwner(own, chance),
    stappen: perOwner(own, (row, owner) => chance(row, owner) * stepsToB(row.energielabel, assumptions)),
  }
}

/** Quarter of the meeting of a VvE; long ago when every dwelling of the VvE has agreed: then it has decided. */
export function meetingOf(
  all: readonly Planwoning[],
  entered: Planblok['vveVergadering'],
): Planblok['vveVergadering'] {
  const own = all.filter(({ eigenaar }) => eigenaar === 'vve')
  return own.length > 0 && own.every(({ status }) => AGREED.has(status)) ? LONG_AGO : entered
}

/** Until which quarter a block waits for people who asked to be asked again: the latest of their days. Nobody: null. */
export function waitOf(own: readonly Planwoning[], keuzes: Plankeuzes): Planblok['wachten'] {
  const quarters = own
    .filter(({ status }) => status === 'wil-nu-niet')
    .flatMap(({ opnieuwVragen }) => (opnieuwVragen === null ? [] : [planQuarterOf(keuzes, opnieuwVragen)]))
    .filter((quarter) => quarter > 0)
  return quarters.length === 0 ? null : { woningen: quarters.length, tot: Math.max(...quarters) }
}

/** What residents of a block were promised: within the plan, or outside it and how that stands. */
export function promiseOf(
  campaigns: readonly Plancampagne[],
  all: readonly Planwoning[],
  keuzes: Plankeuzes,
): Required<Pick<Planblok, 'beloofd' | 'beloofdBuiten'>> {
  const promised = campaigns.find(({ beloofd }) => beloofd !== null)?.beloofd ?? null
  if (promised === null) return { beloofd: null, beloofdBuiten: null }
  const { zekerheid } = promised
  const kwartaal = quarterIn(keuzes, promised.jaar, QUARTER_OF[promised.seizoen])
  if (kwartaal >= 0 && kwartaal < keuzes.kwartalen) {
    return { beloofd: { kwartaal, zekerheid }, beloofdBuiten: null }
  }
  const hasBegun = all.some(({ status }) => BEGUN.has(status))
  const stand = kwartaal >= 0 ? 'later' : hasBegun ? 'begonnen' : 'verlopen'
  return { beloofd: null, beloofdBuiten: { kwartaal, zekerheid, stand } }
}

/** Whether people have to leave their home for the work, and since when every one of them knows. */
export function movingOf(campaigns: readonly Plancampagne[], keuzes: Plankeuzes): Planblok['verhuizen'] {
  const moving = campaigns.find(({ werk }) => werk === 'sloop' || werk === 'verhuizen')
  const told = moving?.allenGeinformeerdOp ?? null
  return {
    nodig: moving !== undefined,
    geinformeerd: told === null ? null : planQuarterOf(keuzes, told),
  }
}
