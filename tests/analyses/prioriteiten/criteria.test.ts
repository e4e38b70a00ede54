import { array, assert, integer, option, property, tuple } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { actionsOfTheme, fundState, hasOpenMoney } from '../../../analyses/prioriteiten/acties.ts'
import { markOf } from '../../../analyses/prioriteiten/aanpak.ts'
import { criteriaOf } from '../../../analyses/prioriteiten/criteria.ts'
import { criteria } from '../../../analyses/prioriteiten/criteria-schema.ts'
import { gapBeyond } from '../../../analyses/prioriteiten/drempel.ts'
import { THEMAS } from '../../../analyses/prioriteiten/themas.ts'
import {
  eenzaam,
  GEMEENTE,
  maakIndicator,
  NOORD,
  rondkomen,
  spreidingVan,
} from '../../helpers/analyse-invoer.ts'
import {
  gezondheid,
  inkomen,
  maakActie,
  maakCriteriaInvoer,
  maakFonds,
  maakInwoners,
  maakProgramma,
  vrijwilligers,
} from '../../helpers/criteria-invoer.ts'
import { echteFocus } from '../../helpers/analyse-invoer-echt.ts'
import { runs } from '../../helpers/property-runs.ts'

const of = (over: Parameters<typeof maakCriteriaInvoer>[0]) => {
  const found = criteriaOf(maakCriteriaInvoer(over))
  expect(criteria.safeParse(found).error).toBeUndefined()
  return found
}
const row = (found: ReturnType<typeof of>, thema: string) => {
  const one = found.themas.find((theme) => theme.thema === thema)
  if (one === undefined) throw new Error(`no theme ${thema}`)
  return one
}

describe('the four questions, worked by hand', () => {
  // Gemeente 20 %: a spread of sqrt(20 x 80) = 40 points. Buurten of 100, 200, 400 and 300 people.
  const inwoners = maakInwoners([100, 200, 400, 300])
  const programma = maakProgramma(
    [maakActie('a', ['open']), maakActie('b', ['dicht']), maakActie('c', ['open'], { tot: 2024 })],
    [maakFonds('open', 2024, 2026), maakFonds('dicht', 2023, 2024)],
  )
  const found = of({
    // Rondkomen: gaps 8, 13, -1 and 4; eenzaam: 25 in the third only.
    spreidingen: [spreidingVan(rondkomen, [28, 33, 19, 24]), spreidingVan(eenzaam, [20, 20, 45, null])],
    inwoners,
    programma,
    themas: {
      rondkomen: { partners: ['A', 'B'], acties: ['a', 'b', 'c', 'onbekend'] },
      contact: { partners: ['A', 'B'], acties: ['a'] },
    },
  })

  it('asks how far: the mean of what lies beyond five points, in spreads, against the farthest theme', () => {
    // Rondkomen: (3/40 + 8/40 + 0 + 0) / 4 = 0.06875. Contact: (20/40) / 3 buurten with a figure = 0.16667.
    expect(row(found, 'contact').antwoorden['hoe-ver']).toBe(1)
    expect(row(found, 'rondkomen').antwoorden['hoe-ver']).toBeCloseTo(0.06875 / (0.5 / 3), 12)
    expect(row(found, 'rondkomen').buurten.map(({ hoeVer }) => hoeVer)).toEqual([3 / 40, 8 / 40, 0, 0])
  })

  it('asks for how many: inhabitants times share where it differs, against the theme of most', () => {
    // Rondkomen: 100 x 28 % + 200 x 33 % = 94. Contact: 400 x 45 % = 180.
    expect(row(found, 'rondkomen').buurten.map(({ mensen }) => mensen)).toEqual([28, 66, 0, 0])
    expect(row(found, 'contact').antwoorden['hoeveel-mensen']).toBe(1)
    expect(row(found, 'rondkomen').antwoorden['hoeveel-mensen']).toBeCloseTo(94 / 180, 12)
    expect(found.telling).toMatchObject({ basis: 'inwoners', totaal: 1000 })
  })

  it('asks what runs and what can be paid: running actions only, and funds open at the peildatum', () => {
    expect(row(found, 'rondkomen').antwoorden).toMatchObject({ 'loopt-al': 1 / 3, mogelijk: 1 / 2 })
    expect(row(found, 'contact').antwoorden).toMatchObject({ 'loopt-al': 1 / 2, mogelijk: 1 })
    expect(row(found, 'meedoen').antwoorden).toMatchObject({ 'loopt-al': 1, mogelijk: 0 })
    expect(row(found, 'rondkomen').acties?.map(({ id, loopt }) => [id, loopt])).toEqual([
      ['a', true],
      ['b', true],
      ['c', false],
    ])
  })

  it('says what is not known', () => {
    expect(row(found, 'rondkomen').ontbreekt).toEqual(['marge-niet-in-bron', 'een-bron'])
    expect(row(found, 'contact').ontbreekt).toEqual([
      'marge-niet-in-bron',
      'een-bron',
      'buurten-zonder-cijfer',
    ])
    expect(row(found, 'warme-droge-huizen')).toMatchObject({
      grond: 'geen-cijfer',
      ontbreekt: ['geen-cijfer', 'geen-acties'],
      antwoorden: { 'hoe-ver': null, 'hoeveel-mensen': null },
    })
  })

  it('counts the people of whom a favourable figure does not speak', () => {
    // 8 % do volunteering where the gemeente has 20 %: it concerns the other 92 %.
    const turned = of({ spreidingen: [spreidingVan(vrijwilligers, [8, 20, 20, 20])], inwoners })
    expect(row(turned, 'meedoen').buurten[0]).toMatchObject({ verschilt: true, hoeVer: 7 / 40, mensen: 92 })
  })

  it('lets figures that share a model count as one, and another source as a second', () => {
    const twin = maakIndicator('rivm-monitor-moeite-met-rondkomen')
    const same = of({
      indicatoren: [rondkomen, twin, inkomen],
      spreidingen: [
        spreidingVan(rondkomen, [45, 20, 20, 20]),
        spreidingVan(twin, [33, 20, 20, 20]),
        spreidingVan(inkomen, [29, 20, 20, 20]),
      ],
    })
    // The model: (20 + 8) / 2 = 14 points beyond; the register 4; together (14 + 4) / 2 = 9 of 40.
    expect(row(same, 'rondkomen').buurten[0]?.hoeVer).toBeCloseTo(9 / 40, 12)
    expect(row(same, 'rondkomen').bronfamilies).toEqual(['ander-register', 'proefmodel'])
  })
})

describe('people that are not known', () => {
  const spreidingen = [spreidingVan(rondkomen, [30, 30, 20, 20]), spreidingVan(eenzaam, [30, 20, 20, 20])]
  it.each([
    ['nothing', new Map(), 'inwoners-onbekend'],
    ['one buurt unknown', maakInwoners([1, null, 1, 1]), 'inwoners-onbekend'],
    ['example sizes', maakInwoners([1, 1, 1, 1], true), 'inwoners-onbekend'],
    ['nobody anywhere', maakInwoners([0, 0, 0, 0]), 'geen-inwoners'],
  ])('with %s makes the question count buurten, and says so', (_, inwoners, reden) => {
    const found = of({ spreidingen, inwoners })
    expect(found.telling).toEqual({ basis: 'buurten', reden })
    expect(row(found, 'rondkomen').antwoorden['hoeveel-mensen']).toBe(1)
    expect(row(found, 'contact').antwoorden['hoeveel-mensen']).toBe(0.5)
    expect(row(found, 'rondkomen').ontbreekt).toContain('inwoners-onbekend')
    expect(row(found, 'rondkomen').buurten[0]?.mensen).toBeNull()
  })
})

describe('bad input', () => {
  it('without any figure asks the first two questions of nobody', () => {
    const found = of({})
    expect(found.telling).toEqual({ basis: 'buurten', reden: 'geen-buurt-met-cijfer' })
    for (const theme of found.themas) {
      expect(theme).toMatchObject({ grond: 'geen-cijfer', buurten: [], bronfamilies: [], acties: null })
      expect(Object.values(theme.antwoorden)).toEqual([null, null, null, null])
      expect(theme.ontbreekt).toEqual(['geen-cijfer', 'geen-programma'])
    }
  })

  it('with all values equal finds no difference anywhere, and no NaN', () => {
    const found = of({ spreidingen: [spreidingVan(rondkomen, [20, 20, 20, 20])] })
    expect(row(found, 'rondkomen')).toMatchObject({
      grond: 'klein-verschil',
      antwoorden: { 'hoe-ver': 0, 'hoeveel-mensen': 0 },
    })
  })

  it('of one buurt is about that buurt', () => {
    const found = of({
      spreidingen: [spreidingVan(rondkomen, [30, null, null, null])],
      inwoners: maakInwoners([50]),
    })
    expect(row(found, 'rondkomen')).toMatchObject({
      grond: 'verschil',
      aantalZonder: 3,
      buurten: [{ gebied: NOORD[0], verschilt: true, mensen: 15 }],
      antwoorden: { 'hoe-ver': 1, 'hoeveel-mensen': 1 },
    })
  })

  it('without a figure of the gemeente cannot compare, and does not call that a small difference', () => {
    const found = of({ spreidingen: [spreidingVan(rondkomen, [30, 30, 30, 30], { NL00: 20 })] })
    expect(row(found, 'rondkomen')).toMatchObject({ grond: 'geen-cijfer', indicatoren: [] })
    expect(row(found, 'rondkomen').ontbreekt).toContain('geen-gemeentecijfer')
  })

  it('where everybody in the gemeente says the same has no scale: no answer, still a difference', () => {
    const found = of({ spreidingen: [spreidingVan(rondkomen, [30, 0, 0, 0], { [GEMEENTE]: 0, NL00: 20 })] })
    expect(row(found, 'rondkomen')).toMatchObject({
      grond: 'verschil',
      antwoorden: { 'hoe-ver': null, 'hoeveel-mensen': 1 },
    })
    expect(row(found, 'rondkomen').ontbreekt).toContain('geen-spreiding')
  })

  it('of a figure whose direction is neutral is no evidence', () => {
    const neutral = maakIndicator(rondkomen.id, { richting: 'neutraal' })
    const found = of({ indicatoren: [neutral], spreidingen: [spreidingVan(neutral, [60, 60, 60, 60])] })
    expect(row(found, 'rondkomen').indicatoren).toEqual([])
  })
})

describe('the criteria on any figures', () => {
  const value = option(integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10))
  const rows = array(tuple(value, value, value, value), { minLength: 4, maxLength: 4 })
  const people = array(option(integer({ min: 0, max: 5000 })), { minLength: 4, maxLength: 4 })

  it('stay between 0 and 1, agree with the verdicts of the other screens, and do not depend on any order', () => {
    assert(
      property(rows, people, (values, counts) => {
        const spreidingen = [rondkomen, eenzaam, vrijwilligers, gezondheid].map((one, index) =>
          spreidingVan(one, values[index] ?? []),
        )
        const inwoners = maakInwoners(counts)
        const found = of({ spreidingen, inwoners })
        for (const spread of spreidingen) {
          const judged = spread.buurten.filter(
            ({ tegenGemeente }) => tegenGemeente?.oordeel === 'ongunstiger',
          )
          const own = found.themas.flatMap((theme) =>
            theme.indicatoren.filter(({ indicator }) => indicator === spread.indicator),
          )
          const differing = own.flatMap(({ cijfers }) => cijfers.filter(({ verschilt }) => verschilt))
          expect(differing.map(({ gebied }) => gebied)).toEqual(judged.map(({ gebied }) => gebied).toSorted())
        }
        const turned = spreidingen
          .toReversed()
          .map((spread) => ({ ...spread, buurten: spread.buurten.toReversed() }))
        expect(of({ spreidingen: turned, inwoners })).toEqual(found)
      }),
      runs(100),
    )
  })
})

describe('the distance beyond a difference', () => {
  const none = { fout: { soort: 'niet-in-bron' as const } }
  const rounded = { fout: { soort: 'afronding' as const, plusMin: 0.5 } }
  it('is beyond five points without a margin', () => {
    expect(gapBeyond({ punten: 8, oordeel: 'ongunstiger' }, none, none, false)).toEqual({
      gat: 8,
      drempel: 5,
      verschilt: true,
    })
    expect(gapBeyond({ punten: 8, oordeel: 'gunstiger' }, none, none, true)).toMatchObject({
      gat: -8,
      verschilt: false,
    })
  })

  it('is what the interval leaves between it and 0', () => {
    const interval = { laag: 5, hoog: 11 }
    expect(
      gapBeyond({ punten: 8, oordeel: 'ongunstiger', regel: 'interval', interval }, none, none, false),
    ).toMatchObject({ gat: 8, drempel: 3 })
    const turned = { laag: -11, hoog: -5 }
    expect(
      gapBeyond(
        { punten: -8, oordeel: 'ongunstiger', regel: 'interval', interval: turned },
        none,
        none,
        true,
      ),
    ).toMatchObject({ gat: 8, drempel: 3 })
  })

  it('is beyond the rounding of both, at least one point', () => {
    const of2 = { punten: 2, oordeel: 'ongunstiger' as const, regel: 'afronding' as const }
    expect(gapBeyond(of2, rounded, rounded, false)).toMatchObject({ gat: 2, drempel: 1 })
  })

  it('follows the verdict where points are rounded past it', () => {
    expect(gapBeyond({ punten: 5, oordeel: 'geen-verschil' }, none, none, false)).toMatchObject({
      drempel: 5.1,
      verschilt: false,
    })
  })
})

describe('actions and money at the peildatum', () => {
  it.each([
    [2024, 2025, 2025, 'open'],
    [2024, 2025, 2026, 'afgelopen'],
    [2026, 2027, 2025, 'nog-niet'],
    [2023, null, 2030, 'open'],
    [null, null, 2025, 'periode-onbekend'],
  ] as const)('a fund of %s-%s is in %s "%s"', (van, tot, year, state) => {
    expect(fundState({ van, tot }, year)).toBe(state)
  })

  it('money of an unknown period is named and does not count as open', () => {
    const programma = maakProgramma([maakActie('a', ['x', 'weg'])], [maakFonds('x', null, null)])
    const [action] = actionsOfTheme(['a', 'bestaat-niet'], programma, '2025-05-01')
    expect(action?.fondsen).toEqual([{ id: 'x', naam: 'Fonds x', staat: 'periode-onbekend', tot: null }])
    expect(action === undefined || hasOpenMoney(action)).toBe(false)
  })
})

describe('the mark of a theme', () => {
  const together = { id: 't', aanpak: 'samen-oppakken' as const }
  const ordinary = { id: 't', aanpak: 'gewoon-werk' as const }
  it.each([
    [together, ['A', 'B'], ['x'], 'meer-partners'],
    [together, ['A'], [], 'een-partner'],
    [together, [], [], 'geen-partner'],
    [ordinary, ['A'], [], 'eigen-taak'],
    [ordinary, ['A'], ['x'], 'eigen-taak-met-acties'],
    [ordinary, [], ['x'], 'taak-van-onbekend'],
  ])('%s with partners %s and actions %s: %s', (theme, partners, acties, reden) => {
    expect(markOf(theme, { t: { partners, acties } })).toEqual({
      soort: theme.aanpak,
      reden,
      partners,
      aantalActies: acties.length,
    })
  })

  it('in the built-in place always rests on a partner', () => {
    const reasons = new Set(THEMAS.map((theme) => markOf(theme, echteFocus.themas).reden))
    expect([...reasons].toSorted()).toEqual(['eigen-taak', 'meer-partners'])
  })
})
