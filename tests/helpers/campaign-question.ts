import type { Planblok, Planvraag } from '../../analyses/renovatie/planner/planvraag.ts'
import { randomFor, type Random } from '../../geodata/datasets/voorbeeld/random.ts'

/** What a made-up question looks like. */
export interface QuestionShape {
  seed: number
  blocks: number
  quarters: number
  /** Dwellings in all blocks together. */
  dwellings: number
  /** Part of the work that crews, money and homes to live in allow over all quarters. */
  room: number
  /** Change a question after it was made; for rules and demands of one test. */
  adjust?: (question: Planvraag) => Planvraag
}

/** The question of `campaign-plan`: 15,000 dwellings in 1,200 blocks, 40 quarters, all rules on. */
export const LARGE: Omit<QuestionShape, 'seed'> = { blocks: 1200, quarters: 40, dwellings: 15_000, room: 0.7 }

const BLOCKS_PER_BUURT = 32
const BUURTEN_PER_WIJK = 10
const FIRST_YEAR = 2027
const COST = { particulier: 45_000, vve: 38_000, corporatie: 42_000 }
const CREW = 24

/** Sizes of blocks that add up to a number of dwellings. */
function sizesOf(random: Random, blocks: number, dwellings: number): number[] {
  const sizes = Array.from({ length: blocks }, () =>
    random.weighted([
      [random.int(4, 12), 5],
      [random.int(12, 24), 3],
      [random.int(24, 40), 1],
    ]),
  )
  const total = sizes.reduce((sum, size) => sum + size, 0)
  const scaled = sizes.map((size) => Math.max(2, Math.round((size * dwellings) / total)))
  let rest = dwellings - scaled.reduce((sum, size) => sum + size, 0)
  for (let index = 0; rest !== 0; index = (index + 1) % blocks) {
    const step = Math.sign(rest)
    const size = scaled[index] ?? 0
    if (size + step < 2) continue
    scaled[index] = size + step
    rest -= step
  }
  return scaled
}

function ownersOf(random: Random, size: number): Planblok['woningen'] {
  const kind = random.weighted([
    ['corporatie', 35],
    ['particulier', 25],
    ['gespikkeld', 25],
    ['vve', 15],
  ] as const)
  if (kind === 'gespikkeld') {
    const corporatie = Math.max(1, Math.round(size * (0.3 + 0.5 * random.next())))
    return { particulier: size - corporatie, vve: 0, corporatie }
  }
  return { particulier: 0, vve: 0, corporatie: 0, [kind]: size }
}

function blockOf(random: Random, index: number, size: number, shape: QuestionShape): Planblok {
  const buurt = Math.floor(index / BLOCKS_PER_BUURT)
  const woningen = ownersOf(random, size)
  const per = (factor: () => number) => ({
    particulier: Math.round(woningen.particulier * factor()),
    vve: Math.round(woningen.vve * factor()),
    corporatie: Math.round(woningen.corporatie * factor()),
  })
  const needsConsent = woningen.corporatie >= 10
  const street = Math.floor(index / 3)
  const soon = Math.max(1, Math.floor(shape.quarters / 5))
  return {
    id: `blok-${index + 1}`,
    naam: `Blok ${index + 1}`,
    buurt: `buurt-${buurt + 1}`,
    wijk: `wijk-${Math.floor(buurt / BUURTEN_PER_WIJK) + 1}`,
    straten: random.chance(0.25)
      ? [`straat-${street + 1}`, `straat-${street + 2}`]
      : [`straat-${street + 1}`],
    aansluitend: [index - 1, index - 2, index - 7]
      .filter((other, place) => other >= 0 && (place === 0 || random.chance(0.4)))
      .map((other) => `blok-${other + 1}`),
    samen: null,
    woningen,
    stappen: per(() => random.int(1, 5)),
    kosten: {
      particulier: woningen.particulier * COST.particulier,
      vve: woningen.vve * COST.vve,
      corporatie: woningen.corporatie * random.int(COST.corporatie - 8_000, COST.corporatie + 8_000),
    },
    duur: size > 24 ? 2 : random.chance(0.1) ? 2 : 1,
    wisselwoningen: Math.ceil(size / 10),
    toestemming: {
      nodig: needsConsent,
      kans: needsConsent ? random.int(60, 100) / 100 : random.int(40, 100) / 100,
      kwartaal: needsConsent && random.chance(0.5) ? random.int(-4, soon) : null,
    },
    stem: random.chance(0.3) ? random.int(10, 100) : 0,
    natuurmaanden: random.chance(0.3) ? [3, 4, 5, 6, 7] : random.chance(0.2) ? [11, 12, 1, 2] : [],
    vveVergadering: woningen.vve > 0 ? random.int(0, soon) : null,
    huurdersadvies: woningen.corporatie > 0 && random.chance(0.3) ? random.int(-2, 2) : null,
    verhuizen: { nodig: random.chance(0.08), geinformeerd: null },
    wachten: random.chance(0.06) ? { woningen: random.int(1, 2), tot: random.int(1, soon) } : null,
    vast: null,
    beloofd: null,
  }
}

/** Some neighbours in a street go together. */
function withGroups(random: Random, blocks: Planblok[]): Planblok[] {
  return blocks.map((block, index) => {
    const before = blocks[index - 1]
    if (index % 2 === 0 || before === undefined || !random.chance(0.1)) return block
    before.samen = `samen-${index}`
    return { ...block, samen: `samen-${index}` }
  })
}

/**
 * A made-up question: the same seed gives the same one. Streets, neighbours, owners, terms and nests lie as they do in Lelystad
 * Oost, with numbers nobody has measured.
 */
export function campaignQuestion(shape: QuestionShape): Planvraag {
  const { seed, blocks: count, quarters, dwellings, room } = shape
  const random = randomFor(seed, `planvraag/${count}/${quarters}`)
  const sizes = sizesOf(random, count, dwellings)
  const blokken = withGroups(
    random,
    sizes.map((size, index) => blockOf(random, index, size, shape)),
  )
  const sum = (value: (block: Planblok) => number) =>
    blokken.reduce((total, block) => total + value(block), 0)
  const years = Math.ceil(quarters / 4)
  const perYear = (euro: number, from: number, to: number) =>
    Array.from({ length: Math.max(0, to - from) }, (_, index) => ({
      jaar: FIRST_YEAR + from + index,
      euro: Math.round(euro / Math.max(1, to - from)),
    }))
  const privateCost = sum(({ kosten }) => kosten.particulier + kosten.vve)
  const firstEnd = Math.max(1, Math.ceil(years * 0.5))
  const lastEnd = Math.max(1, Math.ceil(years * 0.8))
  const secondStart = Math.min(firstEnd, Math.floor(years * 0.2))
  const crews = Math.max(1, Math.round((room * dwellings) / quarters / CREW))
  const speed = (1.15 * room * dwellings) / quarters / crews
  const wijken = [...new Set(blokken.map(({ wijk }) => wijk))]
  const question: Planvraag = {
    eerste: { jaar: FIRST_YEAR, kwartaal: 1 },
    kwartalen: quarters,
    blokken,
    fondsen: [
      {
        id: 'vhf1',
        naam: 'VHF 1',
        soort: 'volkshuisvestingsfonds',
        van: null,
        tot: FIRST_YEAR + firstEnd - 1,
        voor: ['particulier', 'vve'],
        perJaar: perYear(room * 0.4 * privateCost, 0, firstEnd),
      },
      {
        id: 'vhf3',
        naam: 'VHF 3',
        soort: 'volkshuisvestingsfonds',
        van: FIRST_YEAR + secondStart,
        tot: FIRST_YEAR + lastEnd - 1,
        voor: ['particulier', 'vve'],
        perJaar: perYear(room * 0.6 * privateCost, secondStart, lastEnd),
      },
      {
        id: 'eigen',
        naam: 'Eigen geld van de corporatie',
        soort: 'eigen-middelen',
        van: null,
        tot: null,
        voor: ['corporatie'],
        perJaar: perYear(room * sum(({ kosten }) => kosten.corporatie), 0, years),
      },
    ],
    ploegen: Array.from({ length: crews }, (_, index) => ({
      id: `ploeg-${index + 1}`,
      naam: `Ploeg ${index + 1}`,
      woningenPerKwartaal: Math.round(speed * 10) / 10,
      van: 0,
      tot: quarters - 1,
    })),
    wisselwoningen: Array.from({ length: quarters }, () =>
      Math.ceil((room * 1.1 * sum(({ wisselwoningen, duur }) => wisselwoningen * duur)) / quarters),
    ),
    rustigeWeken: Array.from({ length: quarters }, (_, kwartaal) => kwartaal).flatMap((kwartaal) => {
      const weeks = [
        { soort: 'ramadan', kwartaal, weken: 2 },
        { soort: 'examens', kwartaal, weken: 1 },
        { soort: 'bouwvak', kwartaal, weken: 3 },
        { soort: 'kerst', kwartaal, weken: 2 },
      ] as const
      return weeks[kwartaal % 4] ?? []
    }),
    buurtgewichten: [...new Set(blokken.map(({ buurt }) => buurt))].map((buurt) => ({
      buurt,
      gewicht: random.int(0, 100),
    })),
    minimumPerWijk: wijken.map((wijk) => ({
      wijk,
      woningen: Math.floor(
        0.5 *
          room *
          blokken
            .filter((block) => block.wijk === wijk)
            .reduce(
              (total, { woningen }) => total + woningen.particulier + woningen.vve + woningen.corporatie,
              0,
            ),
      ),
    })),
    gewichten: { labelstappen: 40, buurt: 20, stem: 10, nabij: 10, vroeg: 20 },
    termijnen: { naToestemming: 1, naVve: 1, naHuurdersadvies: 1, naInformeren: 2, rustInStraat: 2 },
    natuurmaandenPerKwartaal: 2,
    kleinsteSerie: Math.min(10, Math.round(dwellings / count)),
    hoogstensPerBuurt: Math.max(
      40,
      Math.round((4 * room * dwellings) / quarters / Math.max(1, count / BLOCKS_PER_BUURT)),
    ),
    hoogstensVerschuiven: 0.1,
    regels: [],
  }
  return shape.adjust?.(question) ?? question
}
