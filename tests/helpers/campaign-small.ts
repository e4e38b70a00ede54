import type { Planvraag } from '../../analyses/renovatie/planner/planvraag.ts'
import { randomFor } from '../../geodata/datasets/voorbeeld/random.ts'
import { withChances } from './campaign-chances.ts'
import { campaignQuestion } from './campaign-question.ts'

/**
 * A question of five blocks and four quarters in which the rules bite: little room, shared streets, some blocks that go together,
 * are fixed or promised, chances per owner, and now and then a rule that is off. Small enough to try every plan.
 */
export function smallQuestion(seed: number): Planvraag {
  const random = randomFor(seed, 'kleine planvraag')
  const question = campaignQuestion({
    seed,
    blocks: 5,
    quarters: 4,
    dwellings: random.int(40, 70),
    room: random.int(70, 130) / 100,
  })
  const blokken = question.blokken.map((block, index) => ({
    ...block,
    duur: random.chance(0.2) ? 2 : 1,
    wisselwoningen: random.int(0, 2),
    samen: index > 2 && random.chance(0.3) ? 'samen' : null,
    natuurmaanden: random.chance(0.3) ? [4, 5] : [],
    toestemming: { ...block.toestemming, kwartaal: random.int(-3, 0) },
    vveVergadering: block.woningen.vve > 0 ? random.int(-2, 1) : null,
    huurdersadvies: random.chance(0.5) ? -2 : null,
    vast: random.chance(0.04) ? random.int(1, 3) : random.chance(0.05) ? ('niet' as const) : null,
    beloofd: random.chance(0.15)
      ? { kwartaal: random.int(1, 3), zekerheid: 'waarschijnlijk' as const }
      : null,
  }))
  const late = { kwartaal: random.int(4, 9), zekerheid: 'waarschijnlijk', stand: 'later' } as const
  const made: Planvraag = {
    ...question,
    blokken: blokken.map((block, index) =>
      index === 4 && block.beloofd === null && block.vast === null && random.chance(0.15)
        ? { ...block, beloofdBuiten: late }
        : block,
    ),
    termijnen: { ...question.termijnen, rustInStraat: random.int(0, 1) },
    kleinsteSerie: random.int(0, 12),
    hoogstensPerBuurt: random.chance(0.5) ? random.int(20, 40) : null,
    hoogstensVerschuiven: random.chance(0.6) ? 1 : 0.5,
    minimumPerWijk: [{ wijk: 'wijk-1', woningen: random.int(0, 14) }],
    wisselwoningen: question.wisselwoningen.map(() => random.int(1, 4)),
    regels: random.chance(0.2) ? [{ regel: 'straat', aan: false, reden: 'proef' }] : [],
  }
  return withChances(made, seed)
}
