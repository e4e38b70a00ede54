import { array, assert, integer, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { renovationForecasts } from '../../../analyses/renovatie/verwachting.ts'
import {
  EIGENAREN,
  type EigenaarRegel,
  type Renovatie,
  renovatie,
  type Verwachting,
} from '../../../analyses/renovatie/verwachting-schema.ts'
import { lookAhead } from '../../../analyses/renovatie/vooruit.ts'
import type { WoningMetLoop } from '../../../analyses/verdieping/invoer-schema.ts'
import { canonicalJson } from '../../../analyses/canonical-json.ts'
import type { Analysegebied } from '../../../analyses/verdieping/analysegebied.ts'
import { noorderwijk, NOORD, ZUID } from '../../helpers/analyse-invoer.ts'
import { echtProgramma } from '../../helpers/analyse-invoer-echt.ts'
import { runs } from '../../helpers/property-runs.ts'
import { inStap, maakLoop, opgeleverd, register } from '../../helpers/renovatie-woningen.ts'

const KANS = { seed: 20250501, runs: 300, permutaties: 99 }
const gebied: Analysegebied = {
  id: 'noorderwijk',
  naam: 'Noorderwijk',
  soort: 'wijk',
  wijk: noorderwijk,
  samenstelling: { buurten: NOORD, cbsWijk: null },
  wijknamen: ['Noorderwijk'],
}
const stad: Analysegebied = { ...gebied, id: 'stad', naam: 'Proefstad', soort: 'stad' }

function partOf(
  woningen: readonly WoningMetLoop[] | null,
  over: Partial<Parameters<typeof renovationForecasts>[0]> = {},
) {
  const [part] = renovationForecasts({
    gebieden: [gebied],
    programma: echtProgramma,
    woningen,
    woningenZijnVoorbeelddata: true,
    kans: KANS,
    ...over,
  })
  if (part === undefined) throw new Error('no part')
  return part
}

function known(part: Renovatie) {
  if (!part.bekend) throw new Error(part.reden)
  return part
}

function rowOf(part: Renovatie, eigenaar: EigenaarRegel['eigenaar']): EigenaarRegel {
  const row = known(part).regels.find((one) => one.eigenaar === eigenaar)
  if (row === undefined) throw new Error('no row')
  return row
}

const ahead = (eigen: readonly WoningMetLoop[], streven: number | null = 750, seed = KANS.seed) =>
  lookAhead({
    eigenaar: 'particulier',
    eigen,
    stand: '2025-12-31',
    horizon: 2034,
    streven,
    kans: { seed, runs: 300 },
  })

function forecast(found: Verwachting) {
  if (!found.bekend) throw new Error(found.reden)
  return found
}

describe('what counts', () => {
  it('is delivered with label B or better for private and VvE, and delivered for the corporation', () => {
    const rows = EIGENAREN.flatMap((eigenaar) =>
      (['A+', 'B', 'C', null] as const).map((energielabel) =>
        opgeleverd('2025-01-10', '2025-05-10', { eigenaar, energielabel }),
      ),
    )
    const part = partOf(rows)
    expect(rowOf(part, 'particulier').focusgebied).toMatchObject({ woningen: 4, telt: 2, normOnbekend: 2 })
    expect(rowOf(part, 'vve').focusgebied).toMatchObject({ woningen: 4, telt: 2, normOnbekend: 2 })
    expect(rowOf(part, 'corporatie').focusgebied).toMatchObject({ woningen: 4, telt: 4, normOnbekend: 0 })
  })

  it('is told for the area and for the whole focus area, and what is not known stands apart', () => {
    const rows = [
      opgeleverd('2025-01-10', '2025-05-10'),
      opgeleverd('2025-01-10', '2025-05-10', { buurt: ZUID[0] }),
      inStap('uitvoering', '2025-05-01'),
      inStap('akkoord', '2025-05-01'),
      maakLoop({ status: null }),
      maakLoop({ eigenaar: 'onbekend' }),
    ]
    const [north, city] = renovationForecasts({
      gebieden: [gebied, stad],
      programma: echtProgramma,
      woningen: rows,
      woningenZijnVoorbeelddata: false,
      kans: KANS,
    })
    if (north === undefined || city === undefined) throw new Error('no parts')
    expect(rowOf(north, 'particulier').gebied).toEqual({
      woningen: 4,
      telt: 1,
      asbestOnbekend: 0,
      normOnbekend: 0,
      haaltNormNiet: 0,
      inUitvoering: 1,
      onderweg: 1,
      zonderDatum: 0,
    })
    expect(rowOf(north, 'particulier').focusgebied.telt).toBe(2)
    expect(known(north)).toMatchObject({ eigenaarOnbekend: 1, statusOnbekend: 1, stand: '2025-05-10' })
    expect(rowOf(city, 'particulier').gebied.telt).toBe(2)
  })

  it('stands against the targets of the plan, in its year', () => {
    expect(known(partOf([maakLoop()])).planJaar).toBe(2025)
    expect(EIGENAREN.map((owner) => rowOf(partOf([maakLoop()]), owner).streven)).toEqual([750, 220, 2000])
  })
})

describe('the forecast', () => {
  it('reads the pace from whole quarters since the first invitation', () => {
    const found = forecast(rowOf(partOf(register([0, 6, 12, 9, 13, 8], 2000)), 'particulier').verwachting)
    expect(found.kwartalen.map(({ aantal }) => aantal)).toEqual([0, 6, 12, 9, 13, 8])
    expect(found.kwartalen[0]).toMatchObject({ jaar: 2024, kwartaal: 1 })
    expect(found.gemiddeld).toBe(8)
    expect(found.jaren.map(({ jaar }) => jaar)).toEqual([
      2025, 2026, 2027, 2028, 2029, 2030, 2031, 2032, 2033, 2034,
    ])
  })

  it('leaves out the quarter that is not over', () => {
    const rows = [...register([4, 6, 12, 9, 13, 8], 100), opgeleverd('2024-01-02', '2025-08-20')]
    const found = forecast(rowOf(partOf(rows), 'particulier').verwachting)
    expect(found.kwartalen.map(({ aantal }) => aantal)).toEqual([4, 6, 12, 9, 13, 8])
  })

  it('lies round pace times quarters, with wider limits for 95 than for 80 in 100 runs', () => {
    const found = forecast(ahead(register([9, 11, 10, 10, 12, 8, 10, 10], 5000)))
    const last = found.jaren.at(-1)
    // 80 done and 36 quarters of 10.
    expect(last?.midden).toBeGreaterThan(380)
    expect(last?.midden).toBeLessThan(500)
    for (const { midden, laag80, hoog80, laag95, hoog95 } of found.jaren) {
      expect(laag95).toBeLessThanOrEqual(laag80)
      expect(laag80).toBeLessThanOrEqual(midden)
      expect(midden).toBeLessThanOrEqual(hoog80)
      expect(hoog80).toBeLessThanOrEqual(hoog95)
    }
  })

  it('says honestly that a target is not reached within the years, and when it is', () => {
    const slow = forecast(ahead(register([1, 2, 1, 1, 2, 1, 1, 1], 5000)))
    expect(slow.doel).toMatchObject({ bekend: true, al: false, midden: null, laat: null })
    const fast = forecast(ahead(register([50, 55, 45, 50, 52, 48, 50, 50], 5000)))
    // 400 done; 350 to go at 50 per quarter is seven quarters: in 2027.
    expect(fast.doel).toMatchObject({ bekend: true, al: false, midden: 2027 })
    expect(forecast(ahead(register([50, 55, 45, 50], 5000), 100)).doel).toMatchObject({ al: true })
  })

  it('never passes the dwellings of the owner, and holds back what cannot be ready yet', () => {
    const rows = register([30, 30, 30, 30], 20)
    const found = forecast(
      lookAhead({
        eigenaar: 'particulier',
        eigen: rows,
        stand: '2024-12-31',
        horizon: 2030,
        streven: 750,
        kans: KANS,
      }),
    )
    expect(found.jaren.at(-1)?.hoog95).toBeLessThanOrEqual(141)
    // From invitation to delivery the fastest took more than two years: nothing is ready in the first year.
    const slow = [
      ...[10, 12, 11, 9].flatMap((count, index) =>
        Array.from({ length: count }, () =>
          opgeleverd('2022-01-15', `2024-${['02', '05', '08', '11'][index] ?? '02'}-15`),
        ),
      ),
      ...Array.from({ length: 500 }, () => maakLoop()),
      inStap('uitgenodigd', '2024-12-31'),
    ]
    const held = forecast(
      lookAhead({
        eigenaar: 'particulier',
        eigen: slow,
        stand: '2024-12-31',
        horizon: 2030,
        streven: 750,
        kans: KANS,
      }),
    )
    expect(held.jaren.find(({ jaar }) => jaar === 2025)).toMatchObject({ midden: 42, hoog95: 42 })
    expect(held.jaren.at(-1)?.midden).toBeGreaterThan(42)
  })

  it('is the same bytes for the same input in any order of the dwellings', () => {
    const rows = register([5, 9, 2, 14, 7, 6], 400)
    expect(canonicalJson(partOf(rows.toReversed()))).toBe(canonicalJson(partOf(rows)))
    expect(renovatie.parse(partOf(rows))).toEqual(partOf(rows))
  })
})

describe('invariants', () => {
  const counts = array(integer({ min: 0, max: 40 }), { minLength: 8, maxLength: 8 })

  it('more done never gives a later year or a lower expectation', () => {
    assert(
      property(counts, integer({ min: 1, max: 60 }), (seen, extra) => {
        const rows = register(seen, 3000)
        // Done without a day: it changes what is done, and not the pace.
        const more = rows.map((row, index) =>
          row.status === 'nog-niet-benaderd' && index < seen.reduce((a, b) => a + b, 0) + extra
            ? maakLoop({ status: 'opgeleverd' })
            : row,
        )
        const [before, after] = [ahead(rows, 500), ahead(more, 500)]
        if (!before.bekend) return
        const late = (found: Verwachting) =>
          found.bekend && found.doel.bekend ? (found.doel.midden ?? Infinity) : Number.NaN
        expect(late(after)).toBeLessThanOrEqual(late(before))
        for (const [index, year] of before.jaren.entries()) {
          expect(forecast(after).jaren[index]?.midden).toBeGreaterThanOrEqual(year.midden)
        }
      }),
      runs(15),
    )
  })

  it('a later deadline never has a lower expectation or chance', () => {
    assert(
      property(counts, integer({ min: 0, max: 800 }), (seen, left) => {
        const found = ahead(register(seen, left), 120)
        if (!found.bekend || !found.doel.bekend) return
        for (const [index, year] of found.jaren.entries()) {
          const before = found.jaren[index - 1]
          if (before === undefined) continue
          for (const key of ['midden', 'laag80', 'hoog80', 'laag95', 'hoog95'] as const) {
            expect(year[key]).toBeGreaterThanOrEqual(before[key])
          }
          expect(found.doel.kans[index]).toBeGreaterThanOrEqual(found.doel.kans[index - 1] ?? 0)
        }
      }),
      runs(25),
    )
  })

  it('an owner has chance numbers of its own: other dwellings change nothing', () => {
    const rows = register([5, 9, 2, 14, 7, 6], 400)
    const others = Array.from({ length: 30 }, () => maakLoop({ eigenaar: 'vve' }))
    expect(rowOf(partOf([...rows, ...others]), 'particulier')).toEqual(rowOf(partOf(rows), 'particulier'))
  })
})

describe('bad input', () => {
  const reasonOf = (rows: readonly WoningMetLoop[]) => {
    const { verwachting } = rowOf(partOf(rows), 'particulier')
    return verwachting.bekend ? null : verwachting.reden
  }

  it('has a reason, and never a number', () => {
    expect(partOf(null)).toEqual({ bekend: false, reden: 'geen-woningen-bekend' })
    expect(partOf([])).toEqual({ bekend: false, reden: 'geen-woningen-bekend' })
    expect(reasonOf([maakLoop({ eigenaar: 'vve' })])).toBe('geen-woningen-bekend')
    expect(reasonOf([maakLoop({ status: null })])).toBe('geen-status-bekend')
    expect(reasonOf([maakLoop()])).toBe('geen-opleveringen')
    expect(reasonOf([maakLoop(), maakLoop({ status: 'opgeleverd' })])).toBe('geen-datum-bekend')
    expect(reasonOf([opgeleverd('2025-01-02', '2025-05-02')])).toBe('alles-opgeleverd')
    expect(reasonOf(register([12], 50))).toBe('te-korte-reeks')
    expect(reasonOf(register([0, 0, 0, 0, 12], 50))).toBe('te-korte-reeks')
  })

  it('without a programme there is no target, no fund, and still a forecast', () => {
    const part = partOf(register([5, 9, 2, 14, 7, 6], 400), { programma: null })
    expect(known(part)).toMatchObject({ fondsen: [], planJaar: null, horizon: 2033 })
    expect(forecast(rowOf(part, 'particulier').verwachting).doel).toEqual({
      bekend: false,
      reden: 'geen-streefgetal',
    })
  })

  it('status without dates counts as done and is said', () => {
    const rows = [...register([5, 9, 2, 14, 7, 6], 400), maakLoop({ status: 'opgeleverd' })]
    const row = rowOf(partOf(rows), 'particulier')
    expect(row.focusgebied).toMatchObject({ telt: 44, zonderDatum: 1 })
    expect(forecast(row.verwachting).kwartalen.map(({ aantal }) => aantal)).toEqual([5, 9, 2, 14, 7, 6])
    expect(forecast(row.verwachting).vooraf).toBe(1)
  })
})

describe('the funds', () => {
  const part = known(partOf(register([5, 9, 2, 14, 7, 6], 400)))
  const fund = (id: string) => {
    const found = part.fondsen.find((one) => one.id === id)
    if (found === undefined) throw new Error(`no fund ${id}`)
    return found
  }

  it('pay private and VvE dwellings out of VHF 1 and VHF 3, and corporation dwellings out of its own budget', () => {
    expect(fund('vhf-1')).toMatchObject({ stand: 'loopt', tot: 2031, voor: ['particulier', 'vve'] })
    expect(fund('vhf-3')).toMatchObject({ stand: 'loopt', tot: 2034, voor: ['particulier', 'vve'] })
    expect(fund('begroting-centrada')).toMatchObject({ stand: 'zonder-einde', voor: ['corporatie'] })
    for (const id of ['vhf-1', 'vhf-3']) {
      expect(fund(id).regels.map(({ eigenaar }) => eigenaar)).toEqual(['particulier', 'vve'])
    }
  })

  it('that have ended, or are not for renovation, take nothing', () => {
    expect(fund('nip')).toMatchObject({ stand: 'afgelopen', regels: [] })
    expect(fund('spuk-energiearmoede')).toMatchObject({ stand: 'geen-renovatie', tot: 2026, regels: [] })
    const later = known(partOf([...register([5, 9, 2, 14, 7, 6], 400), inStap('uitgenodigd', '2032-02-01')]))
    expect(later.fondsen.find(({ id }) => id === 'vhf-1')).toMatchObject({ stand: 'afgelopen', regels: [] })
  })

  it('say what is done on their last day, and what of the target is left', () => {
    const row = fund('vhf-1').regels[0]
    const verwachting = forecast(rowOf(part, 'particulier').verwachting)
    const year = verwachting.jaren.find(({ jaar }) => jaar === 2031)
    if (row === undefined || year === undefined || !row.tegenEinde.bekend || !row.rest.bekend) {
      throw new Error('no line')
    }
    expect(row.tegenEinde.midden).toBe(year.midden)
    expect(row.rest).toMatchObject({
      midden: 750 - year.midden,
      laag95: 750 - year.hoog95,
      hoog95: 750 - year.laag95,
    })
    expect(row.kans).not.toBeNull()
    expect(fund('vhf-1').regels[1]?.tegenEinde).toEqual({ bekend: false, reden: 'geen-woningen-bekend' })
  })

  it('without an end give no date to look to', () => {
    const rows = register([5, 9, 2, 14, 7, 6], 400).map((row) => ({
      ...row,
      eigenaar: 'corporatie' as const,
    }))
    const found = known(partOf(rows)).fondsen.find(({ id }) => id === 'begroting-centrada')
    expect(found?.regels[0]?.tegenEinde).toEqual({ bekend: false, reden: 'geen-einddatum' })
  })
})
