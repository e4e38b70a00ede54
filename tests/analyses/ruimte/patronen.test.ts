import { describe, expect, it } from 'vitest'
import { patternsInSpace, ruimte } from '../../../analyses/ruimte/patronen.ts'
import { seededRandom } from '../../../analyses/statistics/seeded-random.ts'
import { maakIndicator } from '../../helpers/analyse-invoer.ts'
import { scaled, testSeed } from '../../helpers/test-scale.ts'
import { echteVerdiepingInvoer } from '../../helpers/verdieping-invoer.ts'
import {
  proefbuurt,
  type Proefcijfer,
  proefgebied,
  proefinvoer,
} from '../../helpers/verdieping-invoer-proef.ts'

const laag = maakIndicator('pdok-laag-inkomen', { meetwijze: 'register', jaren: [2021, 2024] })
const koop = maakIndicator('pdok-koop', { meetwijze: 'register', jaren: [2024], pijler: 'woningen' })
const model = maakIndicator('rivm-moeite-met-rondkomen', { jaren: [2020] })
const kans = { seed: 20250501, runs: 2000, permutaties: 199 }

function figures(indicator: string, jaar: number, values: readonly number[]): Proefcijfer[] {
  return values.map((waarde, index) => ({ gebied: proefbuurt(index), indicator, jaar, waarde }))
}

/** Figures of forty buurten in rows of eight: high in the west, low in the east. */
const halves = Array.from({ length: 40 }, (_buurt, index) => (index % 8 < 4 ? 30 : 10) + (index % 3))

describe('patterns of the measured figures', () => {
  it('are found over the city, corrected over the figures, and models are refused with the reason', () => {
    const random = seededRandom(testSeed, 'patronen')
    const noise = Array.from({ length: 40 }, () => 50 + random.normal())
    const [stad] = patternsInSpace(
      proefinvoer(
        [laag, koop, model],
        [
          ...figures(laag.id, 2024, halves),
          ...figures(koop.id, 2024, noise),
          ...figures(model.id, 2020, halves),
        ],
        { aantal: 40, kans },
      ),
    )
    const part = ruimte.parse(stad)
    if (!part.patronen.bekend) throw new Error(part.patronen.reden)
    expect(part.patronen.lijst.map(({ indicator, duidelijk }) => [indicator, duidelijk])).toEqual([
      [laag.id, true],
      [koop.id, false],
    ])
    const [first, second] = part.patronen.lijst
    const p = [first, second].map((row) => (row?.samenhang.bekend === true ? row.samenhang.kans : 1))
    expect(first?.kansGecorrigeerd).toBeCloseTo(Math.min((p[0] ?? 1) * 2, p[1] ?? 1), 12)
    expect(part.geweigerd).toEqual([{ reden: 'modelschatting-niet-opnieuw', indicatoren: [model.id] }])
  })

  it('are not asked of a wijk of few buurten: it says why', () => {
    const codes = Array.from({ length: 40 }, (_buurt, index) => proefbuurt(index))
    const [wijk, groot] = patternsInSpace(
      proefinvoer([laag], figures(laag.id, 2024, halves), {
        aantal: 40,
        kans,
        gebieden: [
          proefgebied('noord', 'wijk', codes.slice(0, 14)),
          proefgebied('oost', 'stadsdeel', codes.slice(0, 32)),
        ],
      }),
    )
    expect(wijk?.patronen).toEqual({ bekend: false, reden: 'te-weinig-gebieden' })
    expect(wijk?.geweigerd).toEqual([{ reden: 'te-weinig-gebieden', indicatoren: [laag.id] }])
    expect(groot?.patronen.bekend).toBe(true)
  })

  it('use the newest year with enough buurten, also when a year in between is missing', () => {
    const rows = [...figures(laag.id, 2021, halves), ...figures(laag.id, 2024, halves.slice(0, 7))]
    const [stad] = patternsInSpace(proefinvoer([laag], rows, { aantal: 40, kans }))
    expect(stad?.patronen).toMatchObject({ bekend: true, lijst: [{ jaar: 2021 }] })
  })

  it('of equal values, islands, one buurt and nothing are reasons', () => {
    const reason = (values: readonly number[], over: Parameters<typeof proefinvoer>[2] = {}) => {
      const [part] = patternsInSpace(
        proefinvoer([laag], figures(laag.id, 2024, values), { aantal: 40, kans, ...over }),
      )
      const list = part?.patronen
      if (list?.bekend !== true) return list?.reden
      return list.lijst.map(({ samenhang }) => (samenhang.bekend ? 'bekend' : samenhang.reden))
    }
    expect(reason(halves.map(() => 3))).toEqual(['alle-waarden-gelijk'])
    expect(reason(halves.slice(0, 1), { aantal: 1 })).toBe('te-weinig-gebieden')
    expect(reason([])).toBe('geen-cijfer-dat-mag-meetellen')
    // Every other square of every other row: no two touch.
    const islands = proefinvoer([laag], [], { aantal: 80 }).buurten.filter(
      (_area, index) => index % 2 === 0 && Math.floor(index / 8) % 2 === 0,
    )
    const rows = islands.map(({ code }, index) => ({
      gebied: code,
      indicator: laag.id,
      jaar: 2024,
      waarde: index,
    }))
    const [part] = patternsInSpace(
      proefinvoer([laag], rows, {
        buurten: islands,
        gebieden: [
          proefgebied(
            'stad',
            'stad',
            islands.map(({ code }) => code),
            'GM0001',
          ),
        ],
      }),
    )
    expect(part?.patronen).toMatchObject({ lijst: [{ samenhang: { bekend: false, reden: 'geen-buren' } }] })
  })

  it('raise a false alarm in at most 5 % of the rounds without a pattern in any of four figures', () => {
    const random = seededRandom(testSeed, 'patronen/vals alarm')
    const indicatoren = ['a', 'b', 'c', 'd'].map((id) => ({ ...koop, id: `pdok-${id}` }))
    const rounds = scaled(60)
    let alarms = 0
    for (let round = 0; round < rounds; round += 1) {
      const rows = indicatoren.flatMap(({ id }) =>
        figures(
          id,
          2024,
          Array.from({ length: 24 }, () => random.normal()),
        ),
      )
      const [stad] = patternsInSpace(
        proefinvoer(indicatoren, rows, { aantal: 24, kans: { ...kans, seed: round } }),
      )
      if (stad?.patronen.bekend === true && stad.patronen.lijst.some(({ duidelijk }) => duidelijk))
        alarms += 1
    }
    expect(alarms / rounds).toBeLessThanOrEqual(0.05 + 3 * Math.sqrt((0.05 * 0.95) / rounds))
  })
})

describe('the embedded figures', () => {
  it('have no measured figure per buurt: no pattern, and the models are named', () => {
    const parts = patternsInSpace(echteVerdiepingInvoer())
    for (const part of parts) {
      expect(part.patronen).toEqual({ bekend: false, reden: 'geen-cijfer-dat-mag-meetellen' })
      expect(part.geweigerd.map(({ reden }) => reden)).toEqual(['modelschatting-niet-opnieuw'])
    }
  })
})
