import { describe, expect, it } from 'vitest'
import { canonicalJson } from '../../../analyses/canonical-json.ts'
import type { Fout } from '../../../analyses/result.ts'
import { type SeededRandom, seededRandom } from '../../../analyses/statistics/seeded-random.ts'
import { wilsonInterval } from '../../../analyses/statistics/wilson-interval.ts'
import { changesOverTime, isRealChange } from '../../../analyses/verandering/verandering.ts'
import { verandering } from '../../../analyses/verandering/verandering-schema.ts'
import { GEMEENTE, maakIndicator } from '../../helpers/analyse-invoer.ts'
import { scaled, testSeed } from '../../helpers/test-scale.ts'
import {
  proefbuurt,
  type Proefcijfer,
  proefgebied,
  proefinvoer,
} from '../../helpers/verdieping-invoer-proef.ts'

const enquete = maakIndicator('enquete-schoon', {
  meetwijze: 'eigen-opgave',
  jaren: [2021, 2024],
  veranderingPerBuurt: true,
})
const inwoners = maakIndicator('cbs-kwb-inwoners', {
  meetwijze: 'register',
  eenheid: 'aantal',
  jaren: [2021, 2023, 2024],
  rol: 'noemer',
  veranderingPerBuurt: true,
})
const misdrijven = maakIndicator('misdrijven-totaal', {
  meetwijze: 'aangiften',
  eenheid: 'aantal',
  jaren: [2021, 2023, 2024],
  veranderingPerBuurt: true,
})
const model = maakIndicator('rivm-moeite-met-rondkomen', { jaren: [2016, 2020] })

/** Answers of a sample as a figure with the limits of Wilson. */
function share(gebied: string, jaar: number, yes: number, total: number): Proefcijfer {
  const found = wilsonInterval(yes, total)
  if (found === null) throw new Error('nobody asked')
  const fout: Fout = { soort: 'interval', laag: found.lower * 100, hoog: found.upper * 100, zekerheid: 0.95 }
  return { gebied, indicator: enquete.id, jaar, waarde: found.value * 100, fout }
}

/** How many of `total` people say yes when each does so with this chance. */
function drawn(random: SeededRandom, truth: number, total: number): number {
  let yes = 0
  for (let person = 0; person < total; person += 1) if (random.next() < truth) yes += 1
  return yes
}

function count(gebied: string, indicator: string, jaar: number, waarde: number): Proefcijfer {
  return { gebied, indicator, jaar, waarde, fout: { soort: 'volledige-telling' } }
}

describe('false alarms and power', () => {
  /** 60 of 100 asked in each year in forty buurten, nothing changes: any alarm is false, so at most 5 % of the rounds may have one. */
  it('calls something changed in at most 5 % of the rounds in which nothing did', () => {
    const random = seededRandom(testSeed, 'verandering/vals alarm')
    const draw = (truth: number) => drawn(random, truth, 100)
    const rounds = scaled(100)
    let alarms = 0
    for (let round = 0; round < rounds; round += 1) {
      const rows = Array.from({ length: 40 }, (_buurt, index) => {
        const truth = 0.2 + (index % 5) * 0.15
        return [2021, 2024].map((jaar) => share(proefbuurt(index), jaar, draw(truth), 100))
      }).flat()
      const [found] = changesOverTime(proefinvoer([enquete], rows, { aantal: 40 }))
      expect(found?.toetsen).toBe(40)
      if (found?.vergelijkingen.some(({ uitkomst }) => uitkomst === 'echt') === true) alarms += 1
    }
    // 5 %, with three standard errors for the number of rounds.
    expect(alarms / rounds).toBeLessThanOrEqual(0.05 + 3 * Math.sqrt((0.05 * 0.95) / rounds))
  })

  /** Of ten real changes among forty buurten, at most 5 % of what is called real may be one of the other thirty. */
  it('finds large changes, and of what it finds at most 5 % is false', () => {
    const random = seededRandom(testSeed, 'verandering/kracht')
    const draw = (truth: number) => drawn(random, truth, 200)
    const rounds = scaled(60)
    let [falseShare, found] = [0, 0]
    for (let round = 0; round < rounds; round += 1) {
      const rows = Array.from({ length: 40 }, (_buurt, index) => [
        share(proefbuurt(index), 2021, draw(0.4), 200),
        share(proefbuurt(index), 2024, draw(index < 10 ? 0.65 : 0.4), 200),
      ]).flat()
      const [part] = changesOverTime(proefinvoer([enquete], rows, { aantal: 40 }))
      const real = (part?.vergelijkingen ?? []).filter(({ uitkomst }) => uitkomst === 'echt')
      const right = real.filter(({ gebied }) => gebied <= proefbuurt(9)).length
      falseShare += real.length === 0 ? 0 : (real.length - right) / real.length
      found += right / 10
    }
    expect(falseShare / rounds).toBeLessThanOrEqual(0.06)
    expect(found / rounds).toBeGreaterThan(0.95)
  })
})

describe('what changed', () => {
  const codes = Array.from({ length: 4 }, (_buurt, index) => proefbuurt(index))
  const gebieden = [
    proefgebied('noord', 'wijk', codes.slice(0, 2), 'WK000101'),
    proefgebied('zuid', 'wijk', codes.slice(2)),
    proefgebied('stad', 'stad', codes, GEMEENTE),
  ]

  it('is tested once per buurt, whatever number of areas it belongs to, and corrected over all of them', () => {
    const rows = codes.flatMap((code, index) => [
      share(code, 2021, 40, 100),
      share(code, 2024, index === 0 ? 65 : 42, 100),
    ])
    const parts = changesOverTime(proefinvoer([enquete], rows, { aantal: 4, gebieden }))
    expect(parts.map(({ toetsen }) => toetsen)).toEqual([4, 4, 4])
    const [noord, zuid, stad] = parts
    expect(noord?.vergelijkingen.map(({ gebied, uitkomst }) => [gebied, uitkomst])).toEqual([
      [codes[0], 'echt'],
      [codes[1], 'kan-toeval-zijn'],
    ])
    expect(zuid?.vergelijkingen.map(({ uitkomst }) => uitkomst)).toEqual([
      'kan-toeval-zijn',
      'kan-toeval-zijn',
    ])
    // Of the city's buurten only what really changed.
    expect(stad?.vergelijkingen.map(({ gebied }) => gebied)).toEqual([codes[0]])
    const [one] = noord?.vergelijkingen ?? []
    expect(one?.kansGecorrigeerd).toBeCloseTo((one?.kans ?? 1) * 4, 12)
    if (noord === undefined || zuid === undefined) throw new Error('a part per area')
    expect(isRealChange(noord, enquete.id, { van: 2021, naar: 2024 })).toBe(true)
    expect(isRealChange(noord, enquete.id, { van: 2018, naar: 2024 })).toBe(false)
    expect(isRealChange(zuid, enquete.id, { van: 2021, naar: 2024 })).toBe(false)
  })

  it('of events is a rate with the inhabitants of that year; years without them are looked through', () => {
    const rows = [
      count('WK000101', misdrijven.id, 2021, 100),
      count('WK000101', misdrijven.id, 2023, 50),
      count('WK000101', misdrijven.id, 2024, 40),
      count('WK000101', inwoners.id, 2021, 5000),
      count('WK000101', inwoners.id, 2024, 5000),
    ]
    const [noord] = changesOverTime(proefinvoer([misdrijven, inwoners], rows, { aantal: 4, gebieden }))
    const found = noord?.vergelijkingen.filter(({ indicator }) => indicator === misdrijven.id)
    expect(found).toMatchObject([
      {
        eenheid: 'per-1000-inwoners',
        basis: 'vorige',
        uitkomst: 'echt',
        van: { jaar: 2021, waarde: 20, aantal: 100 },
        naar: { jaar: 2024, waarde: 8 },
        verschil: -12,
      },
    ])
  })

  it('of the gemeente has the sum of its wijken for inhabitants', () => {
    const rows = [2021, 2024].flatMap((jaar) => [
      count(GEMEENTE, misdrijven.id, jaar, jaar === 2021 ? 300 : 200),
      count('WK000101', inwoners.id, jaar, 10_000),
    ])
    const stad = changesOverTime(proefinvoer([misdrijven, inwoners], rows, { aantal: 4, gebieden }))[2]
    expect(stad?.vergelijkingen).toMatchObject([
      { van: { waarde: 30 }, naar: { waarde: 20 }, uitkomst: 'echt' },
    ])
  })

  it('is compared with the year before and with the first since the last break', () => {
    const broken = {
      ...enquete,
      jaren: [2015, 2019, 2021, 2024],
      breuken: [{ vanaf: 2018, reden: 'andere-vraag' as const }],
    }
    const rows = broken.jaren.map((jaar) => share(GEMEENTE, jaar, 40, 100))
    const [, , stad] = changesOverTime(proefinvoer([broken], rows, { aantal: 4, gebieden }))
    expect(stad?.vergelijkingen.map(({ basis, van, naar }) => [basis, van.jaar, naar.jaar])).toEqual([
      ['vorige', 2021, 2024],
      ['eerste', 2019, 2024],
    ])
    expect(stad?.reeksen[0]?.breuken).toEqual([{ vanaf: 2018, reden: 'andere-vraag' }])
  })

  it('of example data is shown, never a finding, and no test', () => {
    const rows = [share(codes[0] ?? '', 2021, 10, 100), share(codes[0] ?? '', 2024, 90, 100)]
    const [noord] = changesOverTime(
      proefinvoer([enquete], rows, {
        aantal: 4,
        gebieden,
        bronnen: [{ dataset: 'proef-bron', versie: '1', sha256: 'a'.repeat(64), voorbeelddata: true }],
      }),
    )
    expect(noord?.toetsen).toBe(0)
    expect(noord?.vergelijkingen).toMatchObject([
      { voorbeelddata: true, uitkomst: 'niet-getoetst', kans: null },
    ])
  })

  it('of a model is never tested: two differences beside each other, and how alike they are', () => {
    const many = Array.from({ length: 16 }, (_buurt, index) => proefbuurt(index))
    const rows = [2016, 2020].flatMap((jaar) => [
      { gebied: GEMEENTE, indicator: model.id, jaar, waarde: jaar === 2016 ? 20 : 15 },
      ...many.map((gebied, index) => ({
        gebied,
        indicator: model.id,
        jaar,
        waarde: index + (jaar === 2016 ? 10 : 5),
      })),
    ])
    const areas = [proefgebied('noord', 'wijk', many.slice(0, 3))]
    const [noord] = changesOverTime(proefinvoer([model], rows, { gebieden: areas }))
    expect(noord?.vergelijkingen).toEqual([])
    expect(noord?.toetsen).toBe(0)
    expect(noord?.model).toMatchObject([
      {
        vroeger: 2016,
        nu: 2020,
        gelijkenis: { bekend: true, buurten: 16 },
        gebieden: [
          { gebied: many[0], vroeger: -10, nu: -10 },
          { gebied: many[1], vroeger: -9, nu: -9 },
          { gebied: many[2], vroeger: -8, nu: -8 },
        ],
      },
    ])
  })
})

describe('bad input', () => {
  const one = [proefgebied('noord', 'wijk', [proefbuurt(0)])]

  it('of one buurt, one year, a year in between without figure, or nothing at all is a valid part', () => {
    const year = [share(proefbuurt(0), 2024, 5, 10)]
    const cases = [
      proefinvoer([], [], { gebieden: one }),
      proefinvoer([enquete, model], [], { gebieden: one }),
      proefinvoer([enquete], year, { gebieden: one, aantal: 1 }),
      proefinvoer([{ ...enquete, jaren: [2021, 2022, 2024] }], [share(proefbuurt(0), 2021, 5, 10), ...year], {
        gebieden: one,
        aantal: 1,
      }),
    ]
    const parts = cases.map((input) => verandering.parse(changesOverTime(input)[0]))
    expect(parts.map(({ vergelijkingen }) => vergelijkingen.length)).toEqual([0, 0, 0, 1])
    expect(parts[2]?.kanNiet).toEqual([{ reden: 'een-jaar', indicatoren: [enquete.id] }])
    expect(parts[3]?.vergelijkingen[0]).toMatchObject({ van: { jaar: 2021 }, verschil: 0, kans: 1 })
  })

  it('of zero inhabitants and equal values is said, never NaN', () => {
    const rows = [2021, 2024].flatMap((jaar) => [
      count(proefbuurt(0), misdrijven.id, jaar, 0),
      count(proefbuurt(0), inwoners.id, jaar, 0),
    ])
    const [part] = changesOverTime(proefinvoer([misdrijven, inwoners], rows, { gebieden: one, aantal: 1 }))
    expect(part?.kanNiet).toEqual([{ reden: 'geen-inwoners', indicatoren: [misdrijven.id] }])
    expect(() => canonicalJson(part)).not.toThrow()
    expect(JSON.stringify(part)).not.toMatch(/NaN|Infinity/)
  })

  it('has figures after the peildatum left out', () => {
    const rows = [2021, 2024].map((jaar) => share(proefbuurt(0), jaar, 5, 10))
    const cyclus = { id: '2023', naam: 'Cyclus 2023', peildatum: '2023-05-01' }
    const [part] = changesOverTime(proefinvoer([enquete], rows, { gebieden: one, aantal: 1, cyclus }))
    expect(part?.vergelijkingen).toEqual([])
  })
})
