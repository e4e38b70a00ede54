import { array, assert, constantFrom, double, integer, property, tuple } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '../../../analyses/canonical-json.ts'
import type { WoningMetLoop } from '../../../analyses/verdieping/invoer-schema.ts'
import {
  DETOUR_FACTOR,
  reachOfFacilities,
  WALKING_DISTANCE_METERS,
} from '../../../analyses/voorzieningen/bereik.ts'
import {
  DETOUR_RANGE,
  RADIUS_MARGIN,
  reachabilityOf,
  ROLLATOR_DISTANCE_METERS,
} from '../../../analyses/voorzieningen/bereikbaarheid.ts'
import { bereikbaarheid } from '../../../analyses/voorzieningen/bereikbaarheid-schema.ts'
import type { Woonzorgzone } from '../../../geodata/schema/voorziening.ts'
import { maakVoorziening, maakWoning, NOORD, WIJK_NOORD, ZUID } from '../../helpers/analyse-invoer.ts'
import {
  inwonersVan,
  NOORDERWIJK,
  proefInvoer,
  STAD,
  ZUIDERWIJK,
} from '../../helpers/proefstad-noord-zuid.ts'
import { runs } from '../../helpers/property-runs.ts'

/** Metres in one degree of latitude on a sphere with the mean radius of the IUGG. */
const DEGREE_METERS = (Math.PI * 6_371_008.8) / 180
const dwelling = (buurt: string, punt: readonly [number, number]): WoningMetLoop => ({
  ...maakWoning({ buurt, punt }),
  energielabel: null,
  labelVoor: null,
  labelNa: null,
  asbest: null,
  historie: [],
})
/** A dwelling so many metres north of the wijkcentrum at [5.5, 52.5]. */
const at = (meters: number, buurt: string = NOORD[0]) => dwelling(buurt, [5.5, 52.5 + meters / DEGREE_METERS])

const byWijk = { nauwkeurigheid: 'wijk' as const, adres: null, gebied: WIJK_NOORD, punt: null }
function zone(over: Partial<Woonzorgzone> = {}): Woonzorgzone {
  return {
    id: 'zone-plein',
    rond: 'Het Plein',
    status: 'bestaand (2019)',
    ligging: { nauwkeurigheid: 'buurt', adres: null, gebied: NOORD[0], punt: [5.5, 52.5] },
    straalMeters: 500,
    bron: 'test',
    letOp: 'De cirkel is een aanname.',
    ...over,
  }
}
const plein = maakVoorziening('plein')
const noord = (over: Parameters<typeof proefInvoer>[0]) => {
  const [answer] = reachabilityOf(proefInvoer({ gebieden: [NOORDERWIJK], ...over }))
  if (answer === undefined) throw new Error('no answer')
  return answer
}
const missing = (reden: string) => ({ bekend: false, reden })

describe('dwellings within reach', () => {
  it('are those within 800 and 500 metres of walking, with the range of the detour', () => {
    const border = (meters: number, detour: number) => meters / detour
    const limits = [DETOUR_RANGE.long, DETOUR_FACTOR, DETOUR_RANGE.short]
    // A metre on either side of each limit: one within by the strictest, three by the stated, five by the widest.
    const around = (meters: number) =>
      limits.flatMap((detour) => [at(border(meters, detour) - 1), at(border(meters, detour) + 1)])
    const walk = noord({ voorzieningen: [plein], woningen: around(WALKING_DISTANCE_METERS) })
    expect(walk.gebied.lopen).toMatchObject({
      woningen: { totaal: 6, laag: 1, binnen: 3, hoog: 5, buurten: 1 },
    })
    expect(walk.gebied.rollator).toMatchObject({ woningen: { binnen: 0 } })
    const rollator = noord({ voorzieningen: [plein], woningen: around(ROLLATOR_DISTANCE_METERS) })
    expect(rollator.gebied.rollator).toMatchObject({ woningen: { laag: 1, binnen: 3, hoog: 5 } })
    expect(rollator.gebied.lopen).toMatchObject({ woningen: { laag: 6, binnen: 6 } })
  })

  it('of a woonzorgzone lie in its circle, as the crow flies, with the range of the radius', () => {
    const radii = [500 * (1 - RADIUS_MARGIN), 500, 500 * (1 + RADIUS_MARGIN)]
    const woningen = radii.flatMap((meters) => [at(meters - 1), at(meters + 1)])
    const found = noord({ woonzorgzones: [zone()], woningen })
    expect(found.gebied.zone).toMatchObject({ woningen: { laag: 1, binnen: 3, hoog: 5 } })
    expect(found.zones).toMatchObject([{ rond: 'Het Plein', straalMeters: 500 }])
    expect(found.gebied.lopen).toEqual(missing('geen-voorziening-bekend'))
  })

  it('are the same number as the overview counts', () => {
    const woningen = Array.from({ length: 60 }, (_, index) => at(index * 20))
    const overview = reachOfFacilities(woningen, NOORD, ['Noorderwijk'], [plein], false)
    const found = noord({ voorzieningen: [plein], woningen }).gebied.lopen
    if (!overview.bekend || !found.bekend) throw new Error('both known')
    expect(found.woningen).toMatchObject({ totaal: overview.woningen, binnen: overview.binnenBereik })
  })

  it('may be those of people of 65 and older, spread evenly over their buurt', () => {
    const woningen = [at(10), at(20), at(30), at(5000), at(10, NOORD[1])]
    const inwoners = new Map([
      [NOORD[0], inwonersVan(NOORD[0], { inwoners65plus: 40 })],
      [NOORD[1], inwonersVan(NOORD[1], { inwoners65plus: 7 })],
    ] as [string, ReturnType<typeof inwonersVan>][])
    const { lopen } = noord({ voorzieningen: [plein], woningen, inwoners }).gebied
    expect(lopen).toMatchObject({ ouderen: { totaal: 47, binnen: 37, buurten: 2 } })
  })
})

describe('what cannot be measured', () => {
  it('says why: no register, no dwellings here, no place, no 65+', () => {
    const lopen = (over: Parameters<typeof proefInvoer>[0]) => noord(over).gebied.lopen
    expect(lopen({ voorzieningen: [plein] })).toEqual(missing('geen-woningen-bekend'))
    expect(lopen({ voorzieningen: [plein], woningen: [] })).toEqual(missing('geen-woningen-in-buurt'))
    expect(lopen({ woningen: [at(1)] })).toEqual(missing('geen-voorziening-bekend'))
    const winkel = maakVoorziening('winkel', { soort: 'kluswinkel' })
    expect(lopen({ voorzieningen: [winkel], woningen: [at(1)] })).toEqual(missing('geen-voorziening-bekend'))
    const noOlder = new Map([[NOORD[0] as string, inwonersVan(NOORD[0], { inwoners65plus: null })]])
    expect(lopen({ voorzieningen: [plein], woningen: [at(1)], inwoners: noOlder })).toMatchObject({
      woningen: { binnen: 1 },
      ouderen: missing('aantal-65plus-onbekend'),
    })
  })

  it('is every buurt of a wijk in which a place lies that is known only by wijk, also when something gave it a point', () => {
    for (const punt of [null, [5.5, 52.5] as [number, number]]) {
      const hof = maakVoorziening('hof', { ligging: { ...byWijk, punt } })
      const woningen = [at(10), at(10, ZUID[0])]
      const [noordAnswer, zuidAnswer, stad] = reachabilityOf(
        proefInvoer({ gebieden: [NOORDERWIJK, ZUIDERWIJK, STAD], voorzieningen: [plein, hof], woningen }),
      )
      expect(noordAnswer?.gebied.lopen).toEqual(missing('ligging-alleen-per-wijk-bekend'))
      expect(noordAnswer?.plaatsenNiet).toEqual([
        { id: 'hof', naam: 'Wijkcentrum hof', reden: 'ligging-alleen-per-wijk-bekend' },
      ])
      expect(zuidAnswer?.gebied.lopen).toMatchObject({ woningen: { totaal: 1, binnen: 1 }, buurtenZonder: 0 })
      expect(zuidAnswer?.plaatsenNiet).toEqual([])
      expect(stad?.gebied.lopen).toMatchObject({ woningen: { totaal: 1, buurten: 1 }, buurtenZonder: 1 })
      expect(stad?.perBuurt[0]?.lopen).toEqual(missing('ligging-alleen-per-wijk-bekend'))
    }
  })

  it('is a woonzorgzone known only by wijk, and one that is only being studied', () => {
    const hidden = noord({ woningen: [at(1)], woonzorgzones: [zone({ ligging: byWijk })] })
    expect(hidden.gebied.zone).toEqual(missing('woonzorgzone-alleen-per-wijk-bekend'))
    const studied = zone({ id: 'zone-hof', status: 'in onderzoek (2019)', ligging: byWijk })
    const found = noord({ woningen: [at(1)], woonzorgzones: [zone(), studied] })
    expect(found.gebied.zone).toMatchObject({ woningen: { binnen: 1 } })
    const [inCity] = reachabilityOf(
      proefInvoer({ gebieden: [STAD], woningen: [at(1)], woonzorgzones: [zone(), studied] }),
    )
    expect(inCity?.zonesNiet).toMatchObject([{ id: 'zone-hof', reden: 'woonzorgzone-in-onderzoek' }])
  })

  it('is people of 65 and older by assumption over real dwellings; with example dwellings it is marked', () => {
    const inwoners = new Map([[NOORD[0] as string, inwonersVan(NOORD[0], { voorbeelddata: true })]])
    const over = { voorzieningen: [plein], woningen: [at(1)], inwoners }
    expect(noord(over).gebied.lopen).toMatchObject({ ouderen: missing('inwoners-zijn-aanname') })
    const example = noord({ ...over, woningenZijnVoorbeelddata: true })
    expect(example).toMatchObject({
      woningenZijnVoorbeelddata: true,
      ouderenZijnVoorbeelddata: true,
      gebied: { lopen: { ouderen: { binnen: 200 } } },
    })
  })

  it('does not depend on hours: a place without them counts and says so', () => {
    const light = maakVoorziening('light', { soort: 'mfa-light', openingstijden: null })
    const found = noord({ voorzieningen: [light], woningen: [at(1)] })
    expect(found.gebied.lopen).toMatchObject({ woningen: { binnen: 1 } })
    expect(found.plaatsen).toMatchObject([{ id: 'light', tijdenBekend: false }])
  })
})

describe('whatever the dwellings', () => {
  const place = tuple(
    constantFrom<string>(...NOORD, ...ZUID),
    double({ min: 5.48, max: 5.52, noNaN: true }),
    double({ min: 52.48, max: 52.52, noNaN: true }),
  )

  it('a wider assumption never lowers a share, buurten add up, and no number is off', () => {
    assert(
      property(array(place, { maxLength: 60 }), integer({ min: 100, max: 900 }), (places, radius) => {
        const input = proefInvoer({
          gebieden: [NOORDERWIJK, ZUIDERWIJK, STAD],
          voorzieningen: [
            plein,
            maakVoorziening('brug', { ligging: { ...plein.ligging, punt: [5.51, 52.49] } }),
          ],
          woonzorgzones: [zone({ straalMeters: radius })],
          woningen: places.map(([buurt, lon, lat]) => dwelling(buurt, [lon, lat])),
        })
        const answers = reachabilityOf(input)
        for (const answer of answers) {
          expect(bereikbaarheid.parse(answer)).toEqual(answer)
          for (const question of ['lopen', 'rollator', 'zone'] as const) {
            const whole = answer.gebied[question]
            if (!whole.bekend) continue
            for (const part of [whole.woningen, ...(whole.ouderen.bekend ? [whole.ouderen] : [])]) {
              expect(part.laag).toBeLessThanOrEqual(part.binnen)
              expect(part.binnen).toBeLessThanOrEqual(part.hoog)
              expect(part.hoog).toBeLessThanOrEqual(part.totaal)
            }
            const rows = answer.perBuurt.map((row) => row[question])
            const inBuurten = rows.reduce((all, row) => all + (row.bekend ? row.woningen.binnen : 0), 0)
            expect(whole.woningen.binnen).toBe(inBuurten)
          }
          const { lopen, rollator } = answer.gebied
          if (!lopen.bekend || !rollator.bekend) continue
          expect(rollator.woningen.binnen).toBeLessThanOrEqual(lopen.woningen.binnen)
        }
        expect(
          canonicalJson(reachabilityOf({ ...input, woningen: (input.woningen ?? []).toReversed() })),
        ).toBe(canonicalJson(answers))
      }),
      runs(40),
    )
  })
})
