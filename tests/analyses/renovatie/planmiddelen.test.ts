import { describe, expect, it } from 'vitest'
import { moneySpans } from '../../../analyses/renovatie/planherkomst.ts'
import { choicesKept, type Plankeuzes, plankeuzes } from '../../../analyses/renovatie/plankeuzes.ts'
import {
  crewsAtATime,
  crewsOf,
  faultsOfMeans,
  fundsOf,
  nameOfQuarter,
  OWN_MEANS,
  payingYears,
  quarterInPlan,
  temporaryHomesPerQuarter,
} from '../../../analyses/renovatie/planmiddelen.ts'
import { crewCapacity } from '../../../analyses/renovatie/planner/voorraden.ts'
import { BEGINWAARDEN } from '../../../analyses/renovatie/planner/uitgangspunten.ts'
import { campaignQuestion } from '../../helpers/campaign-question.ts'

const crew = { naam: 'Ploeg 1', woningenPerKwartaal: null, van: null, tot: null }
const choices: Plankeuzes = {
  eerste: { jaar: 2027, kwartaal: 3 },
  kwartalen: 8,
  wijken: ['boswijk'],
  ploegen: [crew],
  wisselwoningen: { begin: 0, daarna: [] },
  geld: [],
  gewichten: { labelstappen: 60, buurt: 0, stem: 0, nabij: 0, vroeg: 0 },
  buurtcijfers: ['rivm-moeite-met-rondkomen'],
  uit: [],
  minimumPerWijk: [],
  vast: [],
}
const fund = { id: 'vhf', naam: 'VHF', van: 2026, tot: 2028, voor: ['particulier', 'vve'] as const }
const faults = (over: Partial<Plankeuzes>) => faultsOfMeans({ ...choices, ...over }, [fund])

describe('quarters of a plan', () => {
  it('are counted from the first, and named back', () => {
    expect(quarterInPlan(choices, '2027-K3')).toBe(0)
    expect(quarterInPlan(choices, '2027-K2')).toBe(-1)
    for (const at of [0, 1, 2, 7]) expect(quarterInPlan(choices, nameOfQuarter(choices, at))).toBe(at)
  })
})

describe('the money of a plan', () => {
  it('can only be named for years of the plan in which the fund pays', () => {
    expect(payingYears(fund, choices)).toEqual([2027, 2028])
    expect(payingYears({ van: null, tot: null }, choices)).toEqual([2027, 2028, 2029])
    const jaren = (...years: number[]) => ({
      geld: [{ fonds: 'vhf', jaren: years.map((jaar) => ({ jaar, euro: 5 })) }],
    })
    expect(faults(jaren(2027, 2028))).toEqual([])
    expect(faults(jaren(2027, 2029))).toEqual([
      {
        veld: 'geld.0.jaren.1.jaar',
        code: 'jaar-buiten-fonds',
        naam: 'VHF',
        jaar: 2029,
        van: 2026,
        tot: 2028,
      },
    ])
    expect(faults(jaren(2026))).toMatchObject([
      { code: 'jaar-buiten-plan', jaar: 2026, van: 2027, tot: 2029 },
    ])
    expect(faults(jaren(2027, 2027))).toMatchObject([{ code: 'jaar-dubbel' }])
    const twice = { geld: [...jaren(2027).geld, ...jaren(2028).geld] }
    expect(faults(twice)).toEqual([{ veld: 'geld.1.fonds', code: 'fonds-dubbel' }])
  })

  it('is another amount in another year, for the owners the fund may pay', () => {
    const geld = [
      {
        fonds: 'vhf',
        jaren: [
          { jaar: 2027, euro: 5 },
          { jaar: 2028, euro: 7 },
        ],
      },
      { fonds: OWN_MEANS, jaren: [{ jaar: 2029, euro: 9 }] },
      { fonds: 'gesloten', jaren: [{ jaar: 2027, euro: 1 }] },
    ]
    expect(fundsOf({ geld }, [fund])).toMatchObject([
      { id: 'vhf', soort: 'volkshuisvestingsfonds', voor: ['particulier', 'vve'], perJaar: geld[0]?.jaren },
      { id: OWN_MEANS, soort: 'eigen-middelen', voor: ['corporatie'], perJaar: geld[1]?.jaren },
    ])
  })

  it('stands under a plan with its source, years that are alike together', () => {
    const jaren = [2027, 2028, 2030].map((jaar) => ({ jaar, euro: 5 })).concat({ jaar: 2029, euro: 4 })
    const budgets = [
      {
        fonds: 'vhf',
        jaren: [
          { jaar: 2027, euro: 5 },
          { jaar: 2028, euro: 5 },
        ],
      },
    ]
    const spans = moneySpans([{ fonds: 'vhf', jaren }], budgets)
    expect(spans.map(({ van, tot, euro, bron }) => [van, tot, euro, bron])).toEqual([
      [2027, 2028, 5, 'begroting'],
      [2029, 2029, 4, 'opgave'],
      [2030, 2030, 5, 'opgave'],
    ])
    expect(moneySpans([{ fonds: 'vhf', jaren }], null).every(({ bron }) => bron === 'onbekend')).toBe(true)
  })
})

describe('the crews of a plan', () => {
  const ploegen = [
    crew,
    { naam: 'Gevelploeg', woningenPerKwartaal: 10, van: '2026-K1', tot: '2028-K1' },
    { naam: 'Late ploeg', woningenPerKwartaal: null, van: '2029-K1', tot: null },
  ]

  it('work from one quarter to another, each at its own speed, and leave room accordingly', () => {
    const made = crewsOf({ ...choices, ploegen }, BEGINWAARDEN)
    expect(
      made.map(({ naam, woningenPerKwartaal, van, tot }) => [naam, woningenPerKwartaal, van, tot]),
    ).toEqual([
      ['Ploeg 1', 24, 0, 7],
      ['Gevelploeg', 10, 0, 2],
      ['Late ploeg', 24, 6, 7],
    ])
    const question = {
      ...campaignQuestion({ seed: 1, blocks: 4, quarters: 8, dwellings: 60, room: 1 }),
      ploegen: made,
      rustigeWeken: [],
    }
    const room = [0, 2, 3, 6].map((quarter) => crewCapacity(question, quarter))
    expect(room.map((one) => one / (room[2] ?? 1))).toEqual([34 / 24, 34 / 24, 1, 2])
    expect(crewsAtATime(question)).toEqual({ minst: 1, meest: 2 })
  })

  it('are refused when they end before they begin, work in no quarter, or share a name', () => {
    const of = (...all: Partial<Plankeuzes['ploegen'][number]>[]) =>
      faults({ ploegen: all.map((over, at) => ({ ...crew, naam: `P${at}`, ...over })) })
    expect(of({ van: '2028-K2', tot: '2028-K2' })).toEqual([])
    expect(of({}, { van: '2028-K2', tot: '2028-K1' })).toEqual([
      { veld: 'ploegen.1.tot', code: 'ploeg-eindigt-voor-begin', naam: 'P1' },
    ])
    expect(of({ tot: '2027-K2' })).toMatchObject([{ veld: 'ploegen.0.tot', code: 'ploeg-buiten-plan' }])
    expect(of({ van: '2029-K3' })).toMatchObject([{ veld: 'ploegen.0.van', code: 'ploeg-buiten-plan' }])
    expect(of({ naam: 'A' }, { naam: 'A' })).toMatchObject([{ veld: 'ploegen.1.naam', code: 'ploeg-dubbel' }])
  })
})

describe('homes to live in', () => {
  it('change from a quarter on', () => {
    const daarna = [
      { vanaf: '2028-K1', aantal: 2 },
      { vanaf: '2029-K2', aantal: 6 },
    ]
    const wisselwoningen = { begin: 4, daarna }
    expect(temporaryHomesPerQuarter({ ...choices, wisselwoningen })).toEqual([4, 4, 2, 2, 2, 2, 2, 6])
    expect(faults({ wisselwoningen })).toEqual([])
    expect(faults({ wisselwoningen: { begin: 4, daarna: daarna.toReversed() } })).toEqual([
      { veld: 'wisselwoningen.daarna.1.vanaf', code: 'wissel-niet-op-volgorde' },
    ])
    const late = { begin: 4, daarna: [{ vanaf: '2029-K3', aantal: 1 }] }
    expect(faults({ wisselwoningen: late })).toMatchObject([{ code: 'wissel-buiten-plan' }])
  })

  it('nor crews, nor money are below zero', () => {
    const refused = (over: object) => plankeuzes.safeParse({ ...choices, ...over }).success
    expect(refused({})).toBe(true)
    expect(refused({ wisselwoningen: { begin: -1, daarna: [] } })).toBe(false)
    expect(refused({ ploegen: [{ ...crew, woningenPerKwartaal: -1 }] })).toBe(false)
    expect(refused({ geld: [{ fonds: 'vhf', jaren: [{ jaar: 2027, euro: -1 }] }] })).toBe(false)
  })
})

describe('choices that were kept', () => {
  it('of before, with one number for all, come as what was meant by them', () => {
    const question = {
      fondsen: fundsOf({ geld: [{ fonds: 'vhf', jaren: [{ jaar: 2027, euro: 5 }] }] }, [fund]),
    }
    const former = { ...choices, ploegen: 2, wisselwoningen: 3, geld: [{ fonds: 'vhf', euroPerJaar: 5 }] }
    const kept = choicesKept(former, question)
    expect(plankeuzes.parse(kept)).toEqual(kept)
    expect(kept).toEqual({
      ...choices,
      ploegen: [crew, { ...crew, naam: 'Ploeg 2' }],
      wisselwoningen: { begin: 3, daarna: [] },
      geld: [{ fonds: 'vhf', jaren: [{ jaar: 2027, euro: 5 }] }],
    })
    expect(choicesKept(kept, question)).toEqual(kept)
    expect(() => choicesKept({ ...former, ploegen: 'twee' }, question)).toThrow(/ploegen/)
  })
})
