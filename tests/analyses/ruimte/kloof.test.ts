import { array, assert, integer, property, record } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kloof, type WaardeMetGrenzen } from '../../../analyses/ruimte/kloof-schema.ts'
import { gapsWithResidents } from '../../../analyses/ruimte/kloof.ts'
import { gapsBetween, type Tweetal } from '../../../analyses/ruimte/posities.ts'
import { benjaminiHochberg } from '../../../analyses/statistics/benjamini-hochberg.ts'
import { type SeededRandom, seededRandom } from '../../../analyses/statistics/seeded-random.ts'
import type { BuurtInwoners } from '../../../analyses/verdieping/invoer-schema.ts'
import type { Melding } from '../../../geodata/schema/melding.ts'
import { maakIndicator } from '../../helpers/analyse-invoer.ts'
import { runs } from '../../helpers/property-runs.ts'
import { scaled, testSeed } from '../../helpers/test-scale.ts'
import {
  proefbuurt,
  type Proefcijfer,
  proefgebied,
  proefinvoer,
} from '../../helpers/verdieping-invoer-proef.ts'

const Z = 1.959963984540054

/** A value with a standard error. */
function measured(waarde: number, error: number): WaardeMetGrenzen {
  return { waarde, laag: waarde - Z * error, hoog: waarde + Z * error }
}

function pairs(said: readonly number[], counted: readonly number[], error = 0): Tweetal[] {
  return said.map((value, index) => ({
    gebied: proefbuurt(index),
    gezegd: measured(value, error),
    geteld: measured(counted[index] ?? 0, error),
  }))
}

function known(list: readonly Tweetal[]) {
  const found = gapsBetween(list)
  if (!Array.isArray(found)) throw new Error(found.reden)
  return found
}

describe('positions', () => {
  const said = [1, 2, 3, 4, 5, 6, 7, 8]

  it('without error are z-scores: the gap is their difference, here by hand', () => {
    const counted = [8, 2, 3, 4, 5, 6, 7, 1]
    // Both have mean 4.5 and variance 42 / 7 = 6.
    const found = known(pairs(said, counted))
    expect(found[0]?.kloof).toBeCloseTo((1 - 8) / Math.sqrt(6), 12)
    expect(found[0]?.kans).toBe(0)
    expect(found[3]?.kloof).toBeCloseTo(0, 12)
    expect(found[3]?.kans).toBe(1)
  })

  it('with error use the spread that is left: 6 minus 1, and limits of both errors', () => {
    const [first] = known(pairs(said, said.toReversed(), 1))
    expect(first?.kloof).toBeCloseTo((1 - 8) / Math.sqrt(5), 12)
    expect(first?.hoog).toBeCloseTo((1 - 8) / Math.sqrt(5) + Z * Math.sqrt(2 / 5), 10)
  })

  it('do not depend on the unit or the zero of either side, and add up to nothing', () => {
    const value = integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10)
    assert(
      property(array(record({ a: value, b: value }), { minLength: 8, maxLength: 40 }), (rows) => {
        const plain = gapsBetween(
          pairs(
            rows.map(({ a }) => a),
            rows.map(({ b }) => b),
          ),
        )
        const other = gapsBetween(
          pairs(
            rows.map(({ a }) => 3 * a + 7),
            rows.map(({ b }) => b / 5 - 2),
          ),
        )
        const gaps = Array.isArray(plain) ? plain.map((row) => row.kloof) : []
        const others = Array.isArray(other) ? other.map((row) => row.kloof) : []
        for (const [index, gap] of gaps.entries()) expect(others[index]).toBeCloseTo(gap, 6)
        expect(gaps.reduce((sum, gap) => sum + gap, 0)).toBeCloseTo(0, 6)
      }),
      runs(100),
    )
  })

  it('do not exist for few buurten, equal values, or a spread that is error only', () => {
    const reason = (list: readonly Tweetal[]) => {
      const found = gapsBetween(list)
      return Array.isArray(found) ? null : found.reden
    }
    expect(reason(pairs(said.slice(1), said.slice(1)))).toBe('te-weinig-gebieden')
    expect(reason([])).toBe('te-weinig-gebieden')
    expect(
      reason(
        pairs(
          said,
          said.map(() => 3),
        ),
      ),
    ).toBe('alle-waarden-gelijk')
    expect(reason(pairs(said, said, 5))).toBe('buurten-verschillen-te-weinig')
  })

  /** Forty buurten whose true positions agree; errors of half to a third of the spread. At most 5 % of the rounds may call anything. */
  it('raise a false alarm in at most 5 % of the rounds in which both say the same', () => {
    const random = seededRandom(testSeed, 'kloof/vals alarm')
    const rounds = scaled(300)
    let alarms = 0
    for (let round = 0; round < rounds; round += 1) {
      const list = Array.from({ length: 40 }, (_buurt, index): Tweetal => {
        const truth = random.normal()
        return {
          gebied: proefbuurt(index),
          gezegd: measured(10 * (truth + 0.5 * random.normal()), 5),
          geteld: measured(truth + 0.35 * random.normal(), 0.35),
        }
      })
      const corrected = benjaminiHochberg(known(list).map(({ kans }) => kans))
      if (Math.min(...corrected) <= 0.05) alarms += 1
    }
    expect(alarms / rounds).toBeLessThanOrEqual(0.05 + 3 * Math.sqrt((0.05 * 0.95) / rounds))
  })
})

const schoon = maakIndicator('enquete-schoon', {
  meetwijze: 'eigen-opgave',
  richting: 'hoger-is-gunstiger',
  pijler: 'omgeving',
  jaren: [2024],
})

/** Forty buurten of 1,000 people: the share content falls as the reports rise, with one buurt that does not fit. */
function city(random: SeededRandom) {
  const figures: Proefcijfer[] = []
  const rows: Melding[] = []
  const inwoners = new Map<string, BuurtInwoners>()
  for (let index = 0; index < 40; index += 1) {
    const gebied = proefbuurt(index)
    const trouble = index === 7 ? 5 : index
    const content = 80 - (index === 7 ? 39 : index) + random.normal()
    figures.push({
      gebied,
      indicator: schoon.id,
      jaar: 2024,
      waarde: content,
      fout: { soort: 'interval', laag: content - 4, hoog: content + 4, zekerheid: 0.95 },
    })
    for (let report = 0; report < 20 + 4 * trouble; report += 1)
      rows.push({
        id: `${gebied}-${report}`,
        soort: 'melding-openbare-ruimte',
        onderwerp: 'afval',
        datum: '2024-03-01',
        buurt: gebied,
        punt: [5, 52],
      })
    inwoners.set(gebied, {
      buurt: gebied,
      inwoners: 1000,
      inwoners65plus: null,
      fout: { soort: 'volledige-telling' },
      jaar: 2024,
      dataset: 'proef-bron',
      voorbeelddata: false,
    })
  }
  return { figures, rows, inwoners }
}

describe('what residents say beside what is counted', () => {
  const { figures, rows, inwoners } = city(seededRandom(testSeed, 'kloof/stad'))
  const codes = Array.from({ length: 40 }, (_buurt, index) => proefbuurt(index))
  const gebieden = [
    proefgebied('noord', 'wijk', codes.slice(0, 10)),
    proefgebied('stad', 'stad', codes, 'GM0001'),
  ]
  const input = (over: Parameters<typeof proefinvoer>[2] = {}) =>
    proefinvoer([schoon], figures, {
      aantal: 40,
      gebieden,
      inwoners,
      meldingen: [{ dataset: 'proef-bron', rijen: rows, voorbeelddata: false }],
      ...over,
    })
  const pairOf = (over?: Parameters<typeof proefinvoer>[2], area = 1) =>
    kloof.parse(gapsWithResidents(input(over))[area]).paren.find(({ paar }) => paar === 'schoon-meldingen')

  it('points at the buurt that is not content while few reports are made, with a gap above 0', () => {
    const found = pairOf()
    if (found?.bekend !== true) throw new Error(found?.reden)
    expect(found.aantal).toBe(40)
    const clear = found.buurten.filter(({ opvallend }) => opvallend).map(({ gebied }) => gebied)
    expect(clear).toContain(proefbuurt(7))
    const one = found.buurten[7]
    expect(one?.kloof).toBeGreaterThan(1)
    expect(one?.laag).toBeGreaterThan(0)
    expect(one?.geteld.waarde).toBe(40)
    expect(found.periode).toEqual({ van: '2024-01-01', tot: '2024-12-31' })
  })

  it('gives a wijk the positions among all buurten of the gemeente', () => {
    const [city40, wijk] = [pairOf(), pairOf({}, 0)]
    if (city40?.bekend !== true || wijk?.bekend !== true) throw new Error('known')
    expect(wijk.buurten).toEqual(city40.buurten.slice(0, 10))
    expect(wijk.aantal).toBe(40)
  })

  it('on example data shows the gap and calls nothing larger than chance', () => {
    const found = pairOf({ meldingen: [{ dataset: 'proef-bron', rijen: rows, voorbeelddata: true }] })
    if (found?.bekend !== true) throw new Error(found?.reden)
    expect(found.voorbeelddata).toBe(true)
    expect(found.buurten.some(({ opvallend }) => opvallend)).toBe(false)
  })

  it('says why a buurt is left out: nobody lives there, how many is not known, or is made up', () => {
    const fewer = new Map(inwoners)
    const first = fewer.get(proefbuurt(0))
    if (first !== undefined) fewer.set(proefbuurt(0), { ...first, inwoners: 0 })
    fewer.delete(proefbuurt(1))
    const third = fewer.get(proefbuurt(2))
    if (third !== undefined) fewer.set(proefbuurt(2), { ...third, voorbeelddata: true })
    const found = pairOf({ inwoners: fewer })
    if (found?.bekend !== true) throw new Error(found?.reden)
    expect(found.zonder).toEqual([
      { gebied: proefbuurt(0), reden: 'geen-inwoners' },
      { gebied: proefbuurt(1), reden: 'inwoners-onbekend' },
      { gebied: proefbuurt(2), reden: 'inwoners-zijn-aanname' },
    ])
  })

  it('does not take silence for no reports: a buurt that the source names nowhere is left out', () => {
    const silent = rows.filter(({ buurt }) => buurt !== proefbuurt(3))
    const found = pairOf({ meldingen: [{ dataset: 'proef-bron', rijen: silent, voorbeelddata: false }] })
    if (found?.bekend !== true) throw new Error(found?.reden)
    expect(found.zonder).toEqual([{ gebied: proefbuurt(3), reden: 'buurt-niet-in-bron' }])
  })

  it('without survey, count or margin is a reason per pair', () => {
    const reasons = (part: ReturnType<typeof gapsWithResidents>[number] | undefined) =>
      part?.paren.map((pair) => (pair.bekend ? 'bekend' : pair.reden))
    expect(reasons(gapsWithResidents(proefinvoer([], []))[0])).toEqual(
      Array.from({ length: 5 }, () => 'geen-bewonersonderzoek'),
    )
    expect(reasons(gapsWithResidents(input({ meldingen: [] }))[1])?.[0]).toBe('geen-telling-ernaast')
    const bare = figures.map(({ fout: _fout, ...rest }) => rest)
    expect(
      reasons(gapsWithResidents({ ...input(), zoekCijfer: proefinvoer([schoon], bare).zoekCijfer })[1])?.[0],
    ).toBe('te-weinig-gebieden')
    expect(reasons(gapsWithResidents(input({ aantal: 1 }))[1])?.[0]).toBe('te-weinig-gebieden')
  })

  it('counts dwellings with label D or worse, with limits where labels are missing', () => {
    const woning = maakIndicator('enquete-vocht-of-tocht', { meetwijze: 'eigen-opgave', jaren: [2024] })
    const answers = codes.map((gebied, index): Proefcijfer => ({
      gebied,
      indicator: woning.id,
      jaar: 2024,
      waarde: 20 + index,
      fout: { soort: 'interval', laag: 17 + index, hoog: 23 + index, zekerheid: 0.95 },
    }))
    const dwelling = (buurt: string, energielabel: 'A' | 'D' | null) => ({
      buurt,
      eigenaar: 'corporatie' as const,
      status: null,
      punt: [5, 52] as const,
      energielabel,
      labelVoor: null,
      labelNa: null,
      asbest: null,
      historie: [],
    })
    const woningen = codes.flatMap((buurt, index) => [
      ...Array.from({ length: 10 + index }, () => dwelling(buurt, 'D')),
      ...Array.from({ length: 60 - index }, () => dwelling(buurt, 'A')),
      ...(index === 0 ? [dwelling(buurt, null)] : []),
    ])
    const [, stad] = gapsWithResidents(proefinvoer([woning], answers, { aantal: 40, gebieden, woningen }))
    const found = stad?.paren.find(({ paar }) => paar === 'woning-energielabel')
    if (found?.bekend !== true) throw new Error(found?.reden)
    expect(found.buurten[1]?.geteld).toEqual({
      waarde: (100 * 11) / 70,
      laag: (100 * 11) / 70,
      hoog: (100 * 11) / 70,
    })
    const [first] = found.buurten
    expect(first?.geteld.laag).toBeLessThan(first?.geteld.waarde ?? 0)
  })
})
