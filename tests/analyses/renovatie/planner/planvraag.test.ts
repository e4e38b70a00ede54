import { describe, expect, test } from 'vitest'
import {
  faultsOfQuestion,
  planvraag,
  type Planvraag,
} from '../../../../analyses/renovatie/planner/planvraag.ts'
import {
  BEGINWAARDEN,
  costOf,
  stepsToB,
  temporaryHomesFor,
  UITGANGSPUNTEN,
  uitgangspunten,
  valueOf,
} from '../../../../analyses/renovatie/planner/uitgangspunten.ts'
import { campaignQuestion } from '../../../helpers/campaign-question.ts'

const good = campaignQuestion({ seed: 1, blocks: 4, quarters: 8, dwellings: 60, room: 1 })
const [block] = good.blokken
const [fund] = good.fondsen
const [crew] = good.ploegen
if (block === undefined || fund === undefined || crew === undefined) throw new Error('an empty question')

describe('a question', () => {
  test('that is right has no faults', () => {
    expect(faultsOfQuestion(planvraag.parse(good))).toEqual([])
  })

  const wrong: [string, string, Partial<Planvraag>][] = [
    ['blok-dubbel', 'blok-1', { blokken: [...good.blokken, block] }],
    [
      'blok-onbekend',
      'elders',
      { blokken: [{ ...block, aansluitend: ['elders'] }, ...good.blokken.slice(1)] },
    ],
    [
      'blok-zonder-woningen',
      'blok-1',
      {
        blokken: [
          { ...block, woningen: { particulier: 0, vve: 0, corporatie: 0 } },
          ...good.blokken.slice(1),
        ],
      },
    ],
    ['kwartaal-buiten-plan', 'blok-1', { blokken: [{ ...block, vast: 8 }, ...good.blokken.slice(1)] }],
    ['fonds-dubbel', 'vhf1', { fondsen: [...good.fondsen, fund] }],
    // A volkshuisvestingsfonds pays no dwellings of the corporation, its own means no others.
    ['fonds-mag-niet-betalen', 'vhf1', { fondsen: [{ ...fund, voor: ['particulier', 'corporatie'] }] }],
    ['fonds-mag-niet-betalen', 'vhf1', { fondsen: [{ ...fund, soort: 'eigen-middelen' }] }],
    [
      'fonds-buiten-venster',
      'vhf1',
      { fondsen: [{ ...fund, tot: 2027, perJaar: [{ jaar: 2028, euro: 1 }] }] },
    ],
    ['ploeg-dubbel', 'ploeg-1', { ploegen: [...good.ploegen, crew] }],
    ['ploeg-eindigt-voor-begin', crew.naam, { ploegen: [{ ...crew, van: 3, tot: 2 }] }],
    ['wisselwoningen-per-kwartaal', '', { wisselwoningen: [1] }],
    ['wijk-onbekend', 'elders', { minimumPerWijk: [{ wijk: 'elders', woningen: 1 }] }],
    ['regel-uit-zonder-reden', 'natuur', { regels: [{ regel: 'natuur', aan: false, reden: ' ' }] }],
    [
      'regel-dubbel',
      'natuur',
      {
        regels: [
          { regel: 'natuur', aan: true, reden: null },
          { regel: 'natuur', aan: true, reden: null },
        ],
      },
    ],
  ]
  test.each(wrong)('%s', (code, wat, change) => {
    expect(faultsOfQuestion(planvraag.parse({ ...good, ...change }))).toContainEqual({ code, wat })
  })

  test('with a budget below zero or forty-one quarters has no shape', () => {
    const below = { ...good, fondsen: [{ ...fund, perJaar: [{ jaar: 2027, euro: -1 }] }] }
    expect(planvraag.safeParse(below).success).toBe(false)
    expect(planvraag.safeParse({ ...good, kwartalen: 41 }).success).toBe(false)
  })
})

describe('what a plan rests on', () => {
  test('every number once, with a unit, and a source or the word aanname', () => {
    expect(uitgangspunten.parse(BEGINWAARDEN).map(({ id }) => id)).toEqual([...UITGANGSPUNTEN])
    // Burgerlijk Wetboek 7:220 lid 3: 70 % in a complex of ten or more.
    expect([valueOf(BEGINWAARDEN, 'toestemmingsdrempel'), valueOf(BEGINWAARDEN, 'complex-vanaf')]).toEqual([
      0.7, 10,
    ])
    expect(() => valueOf([], 'bouwvak')).toThrow('no value for bouwvak')
  })

  test('steps, costs and homes to live in', () => {
    expect(['G', 'E', 'C', 'B', 'A++'].map((label) => stepsToB(label as 'G', BEGINWAARDEN))).toEqual([
      5, 3, 1, 0, 0,
    ])
    expect(stepsToB(null, BEGINWAARDEN)).toBe(3)
    expect(costOf({ particulier: 2, vve: 1, corporatie: 0 }, BEGINWAARDEN)).toEqual({
      particulier: 90_000,
      vve: 38_000,
      corporatie: 0,
    })
    expect(temporaryHomesFor({ particulier: 0, vve: 0, corporatie: 21 }, BEGINWAARDEN)).toBe(3)
  })
})
