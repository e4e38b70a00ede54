import { adjoiningBlocks } from './aansluitend.ts'
import { circumstancesOfBlock, groupsOf, type Omstandigheid } from './omstandigheden.ts'
import {
  consentOf,
  expectedPerOwner,
  leftOutBecause,
  meetingOf,
  movingOf,
  perOwner,
  type Plancampagne,
  type Planwoning,
  promiseOf,
  waitOf,
} from './planblok-opstellen.ts'
import { NIETMEEREDENEN, type Planblok, type Planvraag } from './planner/planvraag.ts'
import { costOf, stepsToB, temporaryHomesFor, type Uitgangspunt, valueOf } from './planner/uitgangspunten.ts'
import type { Plankeuzes } from './plankeuzes.ts'
import { crewsOf, type Fondsvenster, fundsOf, temporaryHomesPerQuarter } from './planmiddelen.ts'
import { type Dagen, quietWeeks } from './rustige-weken.ts'
import { withStreetBlocks } from './straatblok.ts'

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
  /** Each Ramadan about the time of the plan, by a calendar. */
  ramadans: readonly Dagen[]
  keuzes: Plankeuzes
}

const MOST_STREETS = 12

/** A dwelling of a wijk that was chosen, and why it is not planned; null: it is. */
interface Gewogen {
  row: Planwoning
  wijk: string
  reden: ReturnType<typeof leftOutBecause>
}

function weighed({ woningen, wijken, keuzes }: PlanvraagInvoer): Gewogen[] {
  const chosen = new Set(keuzes.wijken)
  const wijkOf = new Map(wijken.flatMap(({ id, buurten }) => buurten.map((buurt) => [buurt, id] as const)))
  return withStreetBlocks(woningen).flatMap((row) => {
    const wijk = wijkOf.get(row.buurt)
    return wijk === undefined || !chosen.has(wijk) ? [] : [{ row, wijk, reden: leftOutBecause(row) }]
  })
}

/** Dwellings that are not planned, counted per wijk and reason. */
function countLeftOut(all: readonly Gewogen[]): NonNullable<Planvraag['nietMee']> {
  const wijken = [...new Set(all.map(({ wijk }) => wijk))].toSorted()
  return wijken.flatMap((wijk) =>
    NIETMEEREDENEN.map((reden) => ({
      wijk,
      reden,
      woningen: all.filter((one) => one.wijk === wijk && one.reden === reden).length,
    })).filter(({ woningen }) => woningen > 0),
  )
}

/** A block with all its dwellings, and those of them that are planned. */
interface Samenstel {
  id: string
  wijk: string
  all: readonly Planwoning[]
  own: readonly Planwoning[]
}

/** Blocks with something left to plan, by name. */
function blocksOf(dwellings: readonly Gewogen[]): Samenstel[] {
  const groups = new Map<string, Gewogen[]>()
  for (const one of dwellings) {
    const { blok } = one.row
    if (blok === null) continue
    const before = groups.get(blok)
    if (before === undefined) groups.set(blok, [one])
    else before.push(one)
  }
  return [...groups]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, members]) => ({
      id,
      wijk: members[0]?.wijk ?? '',
      all: members.map(({ row }) => row),
      own: members.filter(({ reden }) => reden === null).map(({ row }) => row),
    }))
    .filter(({ own }) => own.length > 0)
}

/** Every block that is planned, as the planner gets it. */
function planBlocks(input: PlanvraagInvoer, toPlan: readonly Samenstel[]): Planblok[] {
  const { keuzes, uitgangspunten: assumptions, omstandigheden } = input
  const campaignOf = new Map(
    input.campagnes.flatMap((one) => one.woningen.map((home) => [home, one] as const)),
  )
  const fixed = new Map(keuzes.vast.map(({ blok, kwartaal }) => [blok, kwartaal]))
  const speed = Math.max(1, valueOf(assumptions, 'ploegsnelheid'))
  const beside = adjoiningBlocks(
    new Map(toPlan.map(({ id, own }) => [id, own.map(({ punt }) => punt)])),
    valueOf(assumptions, 'aansluitend-binnen'),
  )
  const groups = groupsOf(omstandigheden, new Set(toPlan.map(({ id }) => id)))
  return toPlan.map(({ id, wijk, all, own }): Planblok => {
    const buurt = all[0]?.buurt ?? ''
    const woningen = perOwner(own, () => 1)
    const stappen = perOwner(own, ({ energielabel }) => stepsToB(energielabel, assumptions))
    const campaigns = [...new Set(own.flatMap((row) => campaignOf.get(row.id) ?? []))]
    const verhuizen = movingOf(campaigns, keuzes)
    const toestemming = consentOf(all, assumptions)
    const known = circumstancesOfBlock(omstandigheden, keuzes, { id, buurt, wijk })
    return {
      id,
      naam: id,
      buurt,
      wijk,
      straten: [...new Set(all.flatMap(({ straat }) => straat ?? []))].toSorted().slice(0, MOST_STREETS),
      aansluitend: beside.get(id) ?? [],
      samen: groups.get(id) ?? null,
      woningen,
      stappen: {
        particulier: Math.round(stappen.particulier),
        vve: Math.round(stappen.vve),
        corporatie: Math.round(stappen.corporatie),
      },
      kosten: costOf(woningen, assumptions),
      verwacht: expectedPerOwner(own, toestemming, assumptions),
      duur: Math.min(4, Math.max(1, Math.ceil(own.length / speed))),
      wisselwoningen: verhuizen.nodig ? temporaryHomesFor(woningen, assumptions) : 0,
      toestemming,
      ...known,
      vveVergadering: meetingOf(all, known.vveVergadering),
      verhuizen,
      wachten: waitOf(own, keuzes),
      vast: fixed.get(id) ?? null,
      ...promiseOf(campaigns, all, keuzes),
    }
  })
}

/**
 * The question to the planner, out of the register, the campaigns, the programme and what people chose.
 *
 * A block is what the register calls one, in the wijken that were chosen; private homes without one get a block per street. Dwellings that are not planned are counted with the reason:
 * the work began or is done, the people there do not want it now, no block or no owner is known. What nobody entered (nests and bats,
 * meetings, what residents asked for) is left empty and not filled in.
 *
 * @example 32 dwellings of block "K1", 20 of the corporation with 15 agreed: consent is given, chance 1
 */
export function composePlanQuestion(input: PlanvraagInvoer): Planvraag {
  const { keuzes, uitgangspunten: assumptions, omstandigheden } = input
  const dwellings = weighed(input)
  const blokken = planBlocks(input, blocksOf(dwellings))

  const present = new Set(blokken.map(({ wijk }) => wijk))
  const term = (id: Parameters<typeof valueOf>[1]) => Math.round(valueOf(assumptions, id))
  return {
    eerste: keuzes.eerste,
    kwartalen: keuzes.kwartalen,
    blokken,
    fondsen: fundsOf(keuzes, input.fondsen),
    ploegen: crewsOf(keuzes, assumptions),
    wisselwoningen: temporaryHomesPerQuarter(keuzes),
    rustigeWeken: quietWeeks(keuzes, assumptions, omstandigheden, input.ramadans),
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
    nietMee: countLeftOut(dwellings),
  }
}
