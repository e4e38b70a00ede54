import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Plancampagne } from '../../../analyses/renovatie/planblok-opstellen.ts'
import { breachesOf } from '../../../analyses/renovatie/planner/controle.ts'
import { plan as planSchema } from '../../../analyses/renovatie/planner/plan.ts'
import { planCampaigns } from '../../../analyses/renovatie/planner/planner.ts'
import { faultsOfQuestion, planvraag } from '../../../analyses/renovatie/planner/planvraag.ts'
import { expectedInPlan } from '../../../analyses/renovatie/planner/punten.ts'
import { ownObstacle } from '../../../analyses/renovatie/planner/toegestaan.ts'
import { explainPlan } from '../../../analyses/renovatie/planner/uitleg.ts'
import { OWN_MEANS } from '../../../analyses/renovatie/planmiddelen.ts'
import { eigenaar, renovatieStatus } from '../../../geodata/schema/woning.ts'
import {
  assumptionsWith,
  firstBlock,
  planDwelling,
  planDwellings,
  questionOf,
  TWO_YEARS,
} from '../../helpers/plan-input.ts'
import { runs } from '../../helpers/property-runs.ts'

const campaign = (woningen: readonly { id: string }[], over: Partial<Plancampagne> = {}): Plancampagne => ({
  werk: 'opknappen',
  woningen: woningen.map(({ id }) => id),
  beloofd: null,
  allenGeinformeerdOp: null,
  ...over,
})

describe('who is expected to take part', () => {
  const expected = (...args: Parameters<typeof questionOf>) => firstBlock(questionOf(...args)).verwacht

  it('is a private owner by his chance, and one who agreed in full; money is reserved for all', () => {
    const homes = [
      ...planDwellings(8),
      ...planDwellings(1, { status: 'akkoord' }),
      ...planDwellings(1, { status: 'voorbereiding' }),
    ]
    const block = firstBlock(questionOf(homes))
    expect(block.verwacht).toEqual({
      woningen: { particulier: 6, vve: 0, corporatie: 0 },
      stappen: { particulier: 18, vve: 0, corporatie: 0 },
    })
    expect([block.woningen.particulier, block.stappen.particulier, block.kosten.particulier]).toEqual([
      10, 30, 450_000,
    ])
    const sure = { uitgangspunten: assumptionsWith({ 'deelnamekans-particulier': 1 }) }
    expect(expected(homes, sure)?.woningen.particulier).toBe(10)
  })

  it('is a VvE by the chance that it decides so; one of which all agreed has decided, and waits for no meeting', () => {
    const undecided = [
      ...planDwellings(9, { eigenaar: 'vve' }),
      ...planDwellings(1, { eigenaar: 'vve', status: 'akkoord' }),
    ]
    const decided = planDwellings(10, { eigenaar: 'vve', status: 'akkoord' })
    expect(expected(undecided)?.woningen.vve).toBeCloseTo(0.6 * 9 + 1, 9)
    expect(
      expected(undecided, { uitgangspunten: assumptionsWith({ 'besluitkans-vve': 0.2 }) })?.woningen.vve,
    ).toBeCloseTo(2.8, 9)
    expect(expected(decided)?.woningen.vve).toBe(10)
    const first = (homes: typeof decided) => {
      const question = questionOf(homes)
      return ownObstacle(question, firstBlock(question), 0)
    }
    expect(first(undecided)).toEqual({ regel: 'vve-vergadering', vanaf: 1 })
    expect(first(decided)).toBeNull()
  })

  it('is a complex of tenants as a whole: by the chance of consent, all when it was given, none when it cannot be', () => {
    const tenants = (agreed: number, refused: number) => [
      ...planDwellings(agreed, { eigenaar: 'corporatie', status: 'akkoord' }),
      ...planDwellings(refused, { eigenaar: 'corporatie', status: 'wil-nu-niet' }),
      ...planDwellings(20 - agreed - refused, { eigenaar: 'corporatie' }),
    ]
    expect(expected(tenants(3, 0))?.woningen.corporatie).toBeCloseTo(16, 9)
    expect(expected(tenants(14, 0))?.woningen.corporatie).toBe(20)
    expect(expected(tenants(0, 7))?.woningen.corporatie).toBe(0)
  })

  it('decides what a block is worth: of two alike the one whose owners agreed goes first', () => {
    const question = questionOf(
      [
        ...planDwellings(20, { blok: 'A' }),
        ...planDwellings(20, { blok: 'B', status: 'akkoord' }).map((one) => ({ ...one, straat: 'Dreef' })),
      ],
      {
        fondsen: [{ id: 'vhf-1', naam: 'VHF 1', van: null, tot: 2027, voor: ['particulier', 'vve'] }],
        keuzes: { ...TWO_YEARS, geld: [{ fonds: 'vhf-1', jaren: [{ jaar: 2027, euro: 900_000 }] }] },
      },
    )
    const plan = planCampaigns(question, { seed: 1, steps: 100 })
    expect(plan.blokken.map(({ blok, kwartaal }) => [blok, kwartaal !== null])).toEqual([
      ['A', false],
      ['B', true],
    ])
    expect(expectedInPlan(question, plan)).toEqual({ woningen: 20, stappen: 60 })
    // A third of the points of all steps: 30 of 90 are expected of the block that has not agreed.
    expect(plan.punten).toBe(Math.round((1_000_000 * 60) / 90))
  })
})

describe('consent', () => {
  const tenants = (count: number, agreed: number) => [
    ...planDwellings(agreed, { eigenaar: 'corporatie', status: 'akkoord' }),
    ...planDwellings(count - agreed, { eigenaar: 'corporatie' }),
  ]
  const of = (count: number, agreed: number, change = {}) =>
    firstBlock(questionOf(tenants(count, agreed), { uitgangspunten: assumptionsWith(change) })).toestemming

  it('goes by the law until somebody reckons with another share or another size', () => {
    expect(of(10, 7)).toEqual({ nodig: true, kans: 1, kwartaal: -1 })
    expect(of(10, 6)).toEqual({ nodig: true, kans: 0.8, kwartaal: null })
    expect(of(9, 0)).toEqual({ nodig: false, kans: 1, kwartaal: null })
    expect(of(10, 6, { toestemmingsdrempel: 0.6 })).toEqual({ nodig: true, kans: 1, kwartaal: -1 })
    expect(of(10, 7, { toestemmingsdrempel: 0.75 })).toEqual({ nodig: true, kans: 0.8, kwartaal: null })
    expect(of(10, 6, { 'complex-vanaf': 11 })).toEqual({ nodig: false, kans: 1, kwartaal: null })
    expect(of(9, 7, { 'complex-vanaf': 5 })).toEqual({ nodig: true, kans: 1, kwartaal: -1 })
  })

  it('can still come from who asked to be asked again', () => {
    const homes = [
      ...planDwellings(6, { eigenaar: 'corporatie', status: 'akkoord' }),
      ...planDwellings(4, { eigenaar: 'corporatie', status: 'wil-nu-niet' }),
    ]
    const asked = homes.map((one) =>
      one.status === 'wil-nu-niet' ? { ...one, opnieuwVragen: '2027-08-01' } : one,
    )
    expect(firstBlock(questionOf(homes)).toestemming.kans).toBe(0)
    expect(firstBlock(questionOf(asked)).toestemming.kans).toBe(0.8)
  })
})

describe('who asked to wait', () => {
  const waits = (...days: (string | null)[]) =>
    questionOf([
      ...planDwellings(5),
      ...days.map((opnieuwVragen, at) =>
        planDwelling({ id: `w${at}`, status: 'wil-nu-niet', opnieuwVragen }),
      ),
    ])

  it('holds the block until the quarter of the latest day; then the dwelling counts again', () => {
    const question = waits('2027-05-10', '2027-11-01')
    const block = firstBlock(question)
    expect(block.wachten).toEqual({ woningen: 2, tot: 3 })
    expect(block.woningen.particulier).toBe(7)
    expect(ownObstacle(question, block, 2)).toEqual({ regel: 'wachtverzoek', vanaf: 3, woningen: 2 })
    expect(ownObstacle(question, block, 3)).toBeNull()
  })

  it('after the day the dwelling counts and nobody waits; without a day it is left out and counted', () => {
    expect(firstBlock(waits('2026-10-01'))).toMatchObject({ wachten: null, woningen: { particulier: 6 } })
    const question = waits(null)
    expect(firstBlock(question)).toMatchObject({ wachten: null, woningen: { particulier: 5 } })
    expect(question.nietMee).toEqual([{ wijk: 'boswijk', reden: 'wil-nu-niet', woningen: 1 }])
  })
})

describe('what was promised', () => {
  const homes = planDwellings(12)
  const promised = (jaar: number, seizoen: 'winter' | 'lente' | 'zomer' | 'herfst', more = homes) =>
    questionOf(more, {
      campagnes: [campaign(more, { beloofd: { jaar, seizoen, zekerheid: 'nog-niet-zeker' } })],
    })

  it('within the plan is a quarter of the plan', () => {
    expect(firstBlock(promised(2028, 'zomer'))).toMatchObject({
      beloofd: { kwartaal: 6, zekerheid: 'nog-niet-zeker' },
      beloofdBuiten: null,
    })
  })

  it('for after the plan keeps the block out of it, and is counted and named', () => {
    const question = promised(2029, 'lente')
    expect(firstBlock(question)).toMatchObject({
      beloofd: null,
      beloofdBuiten: { kwartaal: 9, stand: 'later' },
    })
    for (let quarter = 0; quarter < 8; quarter += 1) {
      expect(ownObstacle(question, firstBlock(question), quarter)).toEqual({
        regel: 'beloften',
        kwartaal: 9,
        naDitPlan: true,
      })
    }
    expect(breachesOf(question, new Map([['K1', 2]])).map(({ regel }) => regel)).toContain('beloften')
    const plan = planCampaigns(question, { seed: 1, steps: 50 })
    expect(plan.beloften).toMatchObject({ woningen: 0, later: 12, eerder: 0, verlopen: 0, begonnen: 0 })
    expect(explainPlan(question, plan)[0]).toMatchObject({
      waarom: 'beloofd',
      beslissend: { regel: 'beloften' },
    })
  })

  it('is said to come earlier when the rule is off', () => {
    const question = {
      ...promised(2029, 'lente'),
      regels: (['beloften', 'geld'] as const).map((regel) => ({ regel, aan: false, reden: 'proef' })),
    }
    const plan = planCampaigns(question, { seed: 1, steps: 50 })
    expect(plan.beloften).toMatchObject({ later: 12, eerder: 12 })
    expect(explainPlan(question, plan)[0]?.waarom).toBe('gekozen')
  })

  it('for before the plan is broken, or kept where work has begun', () => {
    const late = planCampaigns(promised(2026, 'herfst'), { seed: 1, steps: 50 })
    expect(late.beloften).toMatchObject({ woningen: 0, verlopen: 12, begonnen: 0 })
    const begun = promised(2026, 'herfst', [...homes, planDwelling({ id: 'b', status: 'uitvoering' })])
    expect(firstBlock(begun).beloofdBuiten).toEqual({
      kwartaal: -1,
      zekerheid: 'nog-niet-zeker',
      stand: 'begonnen',
    })
    expect(planCampaigns(begun, { seed: 1, steps: 50 }).beloften).toMatchObject({ verlopen: 0, begonnen: 12 })
  })

  it('plans of before this was counted still open, with nothing outside', () => {
    const plan = planCampaigns(promised(2026, 'herfst'), { seed: 1, steps: 50 })
    const { woningen, verschoven, hoogstens } = plan.beloften
    const kept = { ...plan, beloften: { woningen, verschoven, hoogstens } }
    expect(planSchema.parse(kept).beloften).toEqual({
      woningen,
      verschoven,
      hoogstens,
      later: 0,
      eerder: 0,
      verlopen: 0,
      begonnen: 0,
    })
  })
})

describe('moving out', () => {
  it('needs homes to live in, and waits until everybody was told in person', () => {
    const homes = planDwellings(25)
    const ask = (allenGeinformeerdOp: string | null) =>
      firstBlock(
        questionOf(homes, { campagnes: [campaign(homes, { werk: 'verhuizen', allenGeinformeerdOp })] }),
      )
    expect(ask(null)).toMatchObject({ wisselwoningen: 3, verhuizen: { nodig: true, geinformeerd: null } })
    expect(ask('2027-05-01').verhuizen).toEqual({ nodig: true, geinformeerd: 1 })
    expect(firstBlock(questionOf(homes))).toMatchObject({
      wisselwoningen: 0,
      verhuizen: { nodig: false, geinformeerd: null },
    })
  })
})

describe('money', () => {
  it('is in the question per year as it was chosen, for whom a fund may pay; one that pays nobody or is not known is left out', () => {
    const { fondsen, ploegen, wisselwoningen } = questionOf(planDwellings(2), {
      fondsen: [
        { id: 'vhf-1', naam: 'VHF 1', van: null, tot: 2027, voor: ['particulier', 'vve', 'corporatie'] },
        { id: 'anders', naam: 'Anders', van: null, tot: null, voor: ['corporatie'] },
      ],
      keuzes: {
        ...TWO_YEARS,
        geld: ['vhf-1', 'anders', 'geen', OWN_MEANS].map((fonds) => ({
          fonds,
          jaren: [{ jaar: 2027, euro: 5 }],
        })),
      },
    })
    expect(fondsen.map(({ id, voor, tot, perJaar }) => [id, voor, tot, perJaar])).toEqual([
      ['vhf-1', ['particulier', 'vve'], 2027, [{ jaar: 2027, euro: 5 }]],
      [OWN_MEANS, ['corporatie'], null, [{ jaar: 2027, euro: 5 }]],
    ])
    expect([ploegen.length, wisselwoningen.length]).toEqual([2, 8])
  })
})

describe('blocks that go together and blocks beside each other', () => {
  it('come out of what people said and of where the dwellings stand, not of the name of a street', () => {
    const at = (blok: string, straat: string, lon: number) =>
      planDwelling({ id: blok, blok, straat, punt: [lon, 52.5] })
    // A thousandth of a degree is 68 metres here.
    const homes = [at('A', 'Laan', 5.5), at('B', 'Dreef', 5.5006), at('C', 'Laan', 5.51)]
    const omstandigheden = [{ soort: 'samen' as const, blokken: ['C', 'A'], bron: null }]
    const { blokken } = questionOf(homes, { omstandigheden })
    expect(blokken.map(({ id, aansluitend, samen }) => [id, aansluitend, samen])).toEqual([
      ['A', ['B'], 'samen-1'],
      ['B', ['A'], null],
      ['C', [], 'samen-1'],
    ])
    const near = questionOf(homes, { uitgangspunten: assumptionsWith({ 'aansluitend-binnen': 30 }) })
    expect(near.blokken.flatMap(({ aansluitend }) => aansluitend)).toEqual([])
  })
})

describe('dwellings that are not planned', () => {
  it('are counted per wijk and reason', () => {
    const { nietMee, blokken } = questionOf(
      [
        ...planDwellings(3),
        ...planDwellings(2).map((one) => ({ ...one, id: `x${one.id}`, blok: null, straat: null })),
        planDwelling({ id: 'u', eigenaar: 'onbekend' }),
        planDwelling({ id: 'd', status: 'opgeleverd', blok: null }),
        planDwelling({ id: 'n', buurt: 'BU3', blok: null, eigenaar: 'corporatie' }),
        planDwelling({ id: 'elders', buurt: 'BU9', blok: null }),
      ],
      { keuzes: { ...TWO_YEARS, wijken: ['boswijk', 'atolwijk'] } },
    )
    expect(blokken.map(({ id, woningen }) => [id, woningen.particulier])).toEqual([['K1', 3]])
    expect(nietMee).toEqual([
      { wijk: 'atolwijk', reden: 'geen-blok', woningen: 1 },
      { wijk: 'boswijk', reden: 'geen-blok', woningen: 2 },
      { wijk: 'boswijk', reden: 'eigenaar-onbekend', woningen: 1 },
      { wijk: 'boswijk', reden: 'werk-begonnen', woningen: 1 },
    ])
  })

  it('are not private homes along a street: these get a block of their own, that can be fixed and said something of', () => {
    const homes = [1, 3, 5].map((huisnummer) =>
      planDwelling({
        id: `h${huisnummer}`,
        huisnummer,
        blok: null,
        status: huisnummer === 5 ? 'nazorg' : null,
      }),
    )
    const name = 'Laan 1-5 (afgeleid)'
    const { blokken, nietMee } = questionOf([...homes, ...planDwellings(3)], {
      omstandigheden: [{ soort: 'stem', waar: { soort: 'blok', id: name }, gewicht: 80, bron: null }],
      keuzes: { ...TWO_YEARS, vast: [{ blok: name, kwartaal: 2 }] },
    })
    expect(blokken.map(({ id, woningen, stem, vast }) => [id, woningen.particulier, stem, vast])).toEqual([
      ['K1', 3, 0, null],
      [name, 2, 80, 2],
    ])
    expect(nietMee).toEqual([{ wijk: 'boswijk', reden: 'werk-begonnen', woningen: 1 }])
    expect(blokken[1]?.toestemming.nodig).toBe(false)
  })

  it('and those that are add up to all of the wijk, whatever the register holds, in a question without a fault', () => {
    const any = fc.record({
      buurt: fc.constantFrom('BU1', 'BU2', 'BU3', 'BU9'),
      blok: fc.constantFrom('K1', 'K2', 'K3', null),
      straat: fc.constantFrom('Laan', 'x'.repeat(80), null),
      huisnummer: fc.option(fc.integer({ min: 1, max: 99_999 })),
      eigenaar: fc.constantFrom(...eigenaar.options),
      status: fc.constantFrom(...renovatieStatus.options, null),
      opnieuwVragen: fc.constantFrom(null, '2020-01-01', '2027-06-01', '2999-12-31'),
      energielabel: fc.constantFrom('A', 'E', 'G', null),
    })
    fc.assert(
      fc.property(fc.array(any, { maxLength: 60 }), fc.integer({ min: 2020, max: 2060 }), (rows, jaar) => {
        const homes = rows.map((row, at) => planDwelling({ ...row, id: `w${at}` }))
        const question = questionOf(homes, {
          campagnes: [campaign(homes, { beloofd: { jaar, seizoen: 'zomer', zekerheid: 'zeker' } })],
        })
        expect(faultsOfQuestion(planvraag.parse(question))).toEqual([])
        const planned = question.blokken.reduce(
          (sum, { woningen }) => sum + woningen.particulier + woningen.vve + woningen.corporatie,
          0,
        )
        const out = (question.nietMee ?? []).reduce((sum, { woningen }) => sum + woningen, 0)
        expect(planned + out).toBe(rows.filter(({ buurt }) => ['BU1', 'BU2'].includes(buurt)).length)
        for (const { woningen, stappen, verwacht } of question.blokken) {
          for (const owner of ['particulier', 'vve', 'corporatie'] as const) {
            expect(verwacht?.woningen[owner]).toBeLessThanOrEqual(woningen[owner])
            expect(verwacht?.stappen[owner]).toBeLessThanOrEqual(stappen[owner] + 1e-9)
          }
        }
      }),
      runs(100),
    )
  })
})
