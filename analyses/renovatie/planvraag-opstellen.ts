import type { Campagnewerk, Seizoen, Zekerheid } from '../../geodata/schema/campagne.ts'
import type { Eigenaar, Energielabel, RenovatieStatus } from '../../geodata/schema/woning.ts'
import type { Planblok, Planvraag } from './planner/planvraag.ts'
import { costOf, stepsToB, temporaryHomesFor, type Uitgangspunt, valueOf } from './planner/uitgangspunten.ts'
import type { Plankeuzes } from './plankeuzes.ts'
import { crewsOf, type Fondsvenster, fundsOf, temporaryHomesPerQuarter } from './planmiddelen.ts'
import { circumstancesOfBlock, type Omstandigheid, quietWeeksOf } from './omstandigheden.ts'
import { consentPerComplex } from './toestemming.ts'

/** A dwelling, as far as a plan asks. */
export interface Planwoning {
  id: string
  buurt: string
  straat: string | null
  blok: string | null
  eigenaar: Eigenaar
  energielabel: Energielabel | null
  status: RenovatieStatus | null
}

/** A campaign, as far as a plan asks: its dwellings, what work it is, and the date residents were told. */
export interface Plancampagne {
  werk: Campagnewerk
  woningen: readonly string[]
  beloofd: { jaar: number; seizoen: Seizoen; zekerheid: Zekerheid } | null
  /** Day on which the last of its dwellings was told in person; null: not all of them were. */
  allenGeinformeerdOp: string | null
}

export interface PlanvraagInvoer {
  woningen: readonly Planwoning[]
  campagnes: readonly Plancampagne[]
  fondsen: readonly Fondsvenster[]
  /** Programmawijken with their buurten. */
  wijken: readonly { id: string; buurten: readonly string[] }[]
  /** Weight of a buurt, 0 to 100; a buurt without a figure is not named. */
  buurtgewichten: readonly { buurt: string; gewicht: number }[]
  uitgangspunten: readonly Uitgangspunt[]
  /** What people know and no register does. */
  omstandigheden: readonly Omstandigheid[]
  keuzes: Plankeuzes
}

/** Work has begun or is done: nothing left to plan. Who said no is not planned until asked again. */
const NOT_TO_PLAN: ReadonlySet<RenovatieStatus | null> = new Set<RenovatieStatus>([
  'uitvoering',
  'opgeleverd',
  'nazorg',
  'wil-nu-niet',
])
/** Quarter in which a season mostly lies. Winter begins in December, but is told as the first of its year. */
const QUARTER_OF: Record<Seizoen, number> = { winter: 1, lente: 2, zomer: 3, herfst: 4 }
/** Most rows of quiet weeks that a question holds. */
const MOST_QUIET = 400
const MOST_STREETS = 12
const MOST_NEIGHBOURS = 40

/** Quarters from the first of the plan. */
function quarterIn({ eerste }: Pick<Plankeuzes, 'eerste'>, jaar: number, kwartaal: number): number {
  return (jaar - eerste.jaar) * 4 + kwartaal - eerste.kwartaal
}

function groupBlocks(
  rows: readonly Planwoning[],
  wijkOf: ReadonlyMap<string, string>,
  wijken: ReadonlySet<string>,
): Map<string, Planwoning[]> {
  const blocks = new Map<string, Planwoning[]>()
  for (const row of rows) {
    const wijk = wijkOf.get(row.buurt)
    if (row.blok === null || wijk === undefined || !wijken.has(wijk)) continue
    const before = blocks.get(row.blok)
    if (before === undefined) blocks.set(row.blok, [row])
    else before.push(row)
  }
  return blocks
}

/** Blocks that stand in the same street: their streets adjoin. */
function neighbours(streets: ReadonlyMap<string, readonly string[]>): Map<string, string[]> {
  const inStreet = new Map<string, string[]>()
  for (const [block, names] of streets) {
    for (const name of names) inStreet.set(name, [...(inStreet.get(name) ?? []), block])
  }
  return new Map(
    [...streets].map(([block, names]) => {
      const beside = new Set(names.flatMap((name) => inStreet.get(name) ?? []))
      beside.delete(block)
      return [block, [...beside].toSorted().slice(0, MOST_NEIGHBOURS)]
    }),
  )
}

const perOwner = (count: (owner: 'particulier' | 'vve' | 'corporatie') => number) => ({
  particulier: count('particulier'),
  vve: count('vve'),
  corporatie: count('corporatie'),
})

/** Consent of the tenants of a block: given, out of reach, or as likely as the assumption says. */
function consentOf(
  all: readonly Planwoning[],
  assumptions: readonly Uitgangspunt[],
): Planblok['toestemming'] {
  const [complex] = consentPerComplex(all)
  if (complex === undefined || complex.huur < valueOf(assumptions, 'complex-vanaf')) {
    return { nodig: false, kans: 1, kwartaal: null }
  }
  if (complex.stand === 'gehaald') return { nodig: true, kans: 1, kwartaal: -1 }
  const kans = complex.stand === 'kan-niet-meer' ? 0 : valueOf(assumptions, 'toestemmingskans-complex')
  return { nodig: true, kans, kwartaal: null }
}

/**
 * Weeks without work: those of every year, and the days that people entered, which go before those of their kind in that quarter.
 * Ramadan moves through the years: it is only known where it was entered.
 */
function quietWeeks(
  keuzes: Plankeuzes,
  assumptions: readonly Uitgangspunt[],
  circumstances: readonly Omstandigheid[],
): Planvraag['rustigeWeken'] {
  const { eerste, kwartalen } = keuzes
  const entered = quietWeeksOf(circumstances, keuzes)
  const weeks = [
    { soort: 'examens', in: 2 },
    { soort: 'bouwvak', in: 3 },
    { soort: 'kerst', in: 4 },
  ] as const
  const everyYear = Array.from({ length: kwartalen }, (_, at) => at).flatMap((at) =>
    weeks
      .filter((one) => one.in === ((eerste.kwartaal - 1 + at) % 4) + 1)
      .filter(({ soort }) => !entered.some((one) => one.soort === soort && one.kwartaal === at))
      .map(({ soort }) => ({ soort, kwartaal: at, weken: valueOf(assumptions, soort) })),
  )
  return [...everyYear, ...entered].slice(0, MOST_QUIET)
}

/**
 * The question to the planner, out of the register, the campaigns, the programme and what people chose.
 *
 * A block is what the register calls one, in the wijken that were chosen; dwellings where the work began, is done or was declined are not
 * planned, and those of an unknown owner have no money that may pay them. What nobody entered (nests and bats, meetings, what residents asked
 * for) is left empty and not filled in.
 *
 * @example 32 dwellings of block "K1", 20 of the corporation with 15 agreed: consent is given, chance 1
 */
export function composePlanQuestion(input: PlanvraagInvoer): Planvraag {
  const { keuzes, uitgangspunten: assumptions, omstandigheden, wijken } = input
  const chosen = new Set(keuzes.wijken)
  const wijkOf = new Map(wijken.flatMap(({ id, buurten }) => buurten.map((buurt) => [buurt, id] as const)))
  const blocks = groupBlocks(input.woningen, wijkOf, chosen)
  const campaignOf = new Map(
    input.campagnes.flatMap((one) => one.woningen.map((home) => [home, one] as const)),
  )
  const fixed = new Map(keuzes.vast.map(({ blok, kwartaal }) => [blok, kwartaal]))
  const speed = Math.max(1, valueOf(assumptions, 'ploegsnelheid'))

  const toPlan = [...blocks]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, all]) => ({
      id,
      all,
      own: all.filter(({ status, eigenaar }) => !NOT_TO_PLAN.has(status) && eigenaar !== 'onbekend'),
    }))
    .filter(({ own }) => own.length > 0)
  const streets = new Map(
    toPlan.map(({ id, all }) => [
      id,
      [...new Set(all.flatMap(({ straat }) => straat ?? []))].toSorted().slice(0, MOST_STREETS),
    ]),
  )
  const beside = neighbours(streets)

  const blokken = toPlan.map(({ id, all, own }): Planblok => {
    const buurt = all[0]?.buurt ?? ''
    const woningen = perOwner((owner) => own.filter(({ eigenaar }) => eigenaar === owner).length)
    const campaigns = [...new Set(own.flatMap((row) => campaignOf.get(row.id) ?? []))]
    const promised = campaigns.find(({ beloofd }) => beloofd !== null)?.beloofd ?? null
    const quarter = promised === null ? -1 : quarterIn(keuzes, promised.jaar, QUARTER_OF[promised.seizoen])
    const moving = campaigns.find(({ werk }) => werk === 'sloop' || werk === 'verhuizen')
    const told = moving?.allenGeinformeerdOp ?? null
    return {
      id,
      naam: id,
      buurt,
      wijk: wijkOf.get(buurt) ?? '',
      straten: [...(streets.get(id) ?? [])],
      aansluitend: beside.get(id) ?? [],
      samen: null,
      woningen,
      stappen: perOwner((owner) =>
        Math.round(
          own
            .filter(({ eigenaar }) => eigenaar === owner)
            .reduce((sum, { energielabel }) => sum + stepsToB(energielabel, assumptions), 0),
        ),
      ),
      kosten: costOf(woningen, assumptions),
      duur: Math.min(4, Math.max(1, Math.ceil(own.length / speed))),
      wisselwoningen: moving === undefined ? 0 : temporaryHomesFor(woningen, assumptions),
      toestemming: consentOf(all, assumptions),
      ...circumstancesOfBlock(omstandigheden, keuzes, { id, buurt, wijk: wijkOf.get(buurt) ?? '' }),
      verhuizen: {
        nodig: moving !== undefined,
        geinformeerd:
          told === null
            ? null
            : quarterIn(keuzes, Number(told.slice(0, 4)), Math.ceil(Number(told.slice(5, 7)) / 3)),
      },
      wachten: null,
      vast: fixed.get(id) ?? null,
      beloofd:
        promised !== null && quarter >= 0 && quarter < keuzes.kwartalen
          ? { kwartaal: quarter, zekerheid: promised.zekerheid }
          : null,
    }
  })

  const present = new Set(blokken.map(({ wijk }) => wijk))
  const term = (id: Parameters<typeof valueOf>[1]) => Math.round(valueOf(assumptions, id))
  return {
    eerste: keuzes.eerste,
    kwartalen: keuzes.kwartalen,
    blokken,
    fondsen: fundsOf(keuzes, input.fondsen),
    ploegen: crewsOf(keuzes, assumptions),
    wisselwoningen: temporaryHomesPerQuarter(keuzes),
    rustigeWeken: quietWeeks(keuzes, assumptions, omstandigheden),
    buurtgewichten: [...input.buurtgewichten],
    minimumPerWijk: keuzes.minimumPerWijk.filter(({ wijk, woningen }) => woningen > 0 && present.has(wijk)),
    gewichten: keuzes.gewichten,
    termijnen: {
      naToestemming: term('termijn-na-toestemming'),
      naVve: term('termijn-vve'),
      naHuurdersadvies: term('termijn-huurdersadvies'),
      naInformeren: term('termijn-informeren'),
      rustInStraat: term('rust-in-straat'),
    },
    natuurmaandenPerKwartaal: Math.min(3, Math.max(1, term('natuurmaanden-per-kwartaal'))),
    kleinsteSerie: term('kleinste-serie'),
    hoogstensPerBuurt: term('hoogstens-per-buurt'),
    hoogstensVerschuiven: Math.min(1, valueOf(assumptions, 'hoogstens-verschuiven')),
    regels: keuzes.uit.map(({ regel, reden }) => ({ regel, aan: false, reden })),
  }
}
