import { describe, expect, it } from 'vitest'
import { canonicalJson } from '../../../analyses/canonical-json.ts'
import { robustPijlers } from '../../../analyses/robuust/pijlers.ts'
import { robuust, type Positie, type RobuustPijler } from '../../../analyses/robuust/pijlers-schema.ts'
import type { Fout } from '../../../analyses/result.ts'
import type { VerdiepingInvoer } from '../../../analyses/verdieping/invoer-schema.ts'
import { maakIndicator } from '../../helpers/analyse-invoer.ts'
import {
  perBuurt,
  type Proefcijfer,
  proefInwoners,
  proefstad,
  proefstadInvoer,
} from '../../helpers/proefstad.ts'

const city = proefstad(4, 5)
const margin: Fout = { soort: 'afronding', plusMin: 0.05 }
/** The first wijk far above the rest, where lower is favourable. */
const clear = city.buurten.map((_, place) => (place < 5 ? 40 + place : 10 + (place % 7)))

const model = maakIndicator('a-model')
const survey = maakIndicator('b-enquete', { bronfamilie: 'enquete', meetwijze: 'panel' })

function pijlerOf(input: VerdiepingInvoer, area = 0, place = 0): RobuustPijler {
  const made = robustPijlers(input)
  for (const one of made) {
    robuust.parse(one)
    // Throws on NaN and Infinity.
    canonicalJson(one)
  }
  const found = made[area]?.pijlers[place]
  if (found === undefined) throw new Error('no such pijler')
  return found
}

function positionOf(input: VerdiepingInvoer, area = 0): Positie {
  const { uitkomst } = pijlerOf(input, area)
  if (!uitkomst.bekend) throw new Error(uitkomst.reden)
  return uitkomst
}

const figure = (
  indicator: Proefcijfer['indicator'],
  values: readonly (number | null)[],
  fout?: Fout,
): Proefcijfer => ({
  indicator,
  waarden: perBuurt(city, values, 18),
  ...(fout === undefined ? {} : { fout }),
})

describe('a verdict', () => {
  it('needs two sources that share no model, each with the same answer', () => {
    const both = positionOf(proefstadInvoer(city, [figure(model, clear), figure(survey, clear, margin)]))
    expect(both).toMatchObject({ oordeel: 'ongunstiger', redenen: [], aandeelOngunstiger: 1 })
    expect(both.bronnen.map(({ bronfamilie, draagt }) => [bronfamilie, draagt])).toEqual([
      ['enquete', true],
      ['proefmodel', true],
    ])
    expect(both.hoog).toBeLessThan(0)
  })

  it('is not given on one model, however many figures it has', () => {
    const others = ['c', 'd', 'e'].map((id) => figure(maakIndicator(`${id}-model`), clear))
    const alone = positionOf(proefstadInvoer(city, [figure(model, clear), ...others]))
    expect(alone).toMatchObject({ oordeel: 'onbeslist', redenen: ['een-bron'], aandeelOngunstiger: 1 })
  })

  it('is not given when the sources contradict each other', () => {
    const turned = clear.map((value) => 60 - value)
    const made = positionOf(proefstadInvoer(city, [figure(model, clear), figure(survey, turned, margin)]))
    expect(made.oordeel).toBe('onbeslist')
    expect(['berekeningen-lopen-uiteen', 'bronnen-niet-eens']).toContain(made.redenen[0])
  })

  it('is not given on a difference under five points without a margin', () => {
    const near = city.buurten.map((_, place) => (place < 5 ? 22 : 12 + (place % 7)))
    const without = positionOf(proefstadInvoer(city, [figure(model, near), figure(survey, near)]))
    expect(without).toMatchObject({ oordeel: 'onbeslist', redenen: ['onder-vijf-punten'] })
    const withMargin = [figure(model, near, margin), figure(survey, near, margin)]
    expect(positionOf(proefstadInvoer(city, withMargin)).oordeel).toBe('ongunstiger')
    const atFive = near.map((value) => (value === 22 ? 23 : value))
    const rule = positionOf(proefstadInvoer(city, [figure(model, atFive), figure(survey, atFive)]))
    expect(rule.oordeel).toBe('ongunstiger')
  })

  it('is not given when the margin is wider than the difference', () => {
    const wide: Fout = { soort: 'interval', laag: 0, hoog: 80, zekerheid: 0.95 }
    const near = city.buurten.map((_, place) => (place < 5 ? 20 : 12 + (place % 7)))
    const made = positionOf(proefstadInvoer(city, [figure(model, near, wide), figure(survey, near, wide)]))
    expect(made.oordeel).toBe('onbeslist')
    expect(made.redenen).toContain('berekeningen-lopen-uiteen')
    const sampling = made.invloed?.find(({ keuze }) => keuze === 'steekproef')
    expect(sampling?.aandeel).toBeGreaterThan(0.5)
  })
})

describe('figures', () => {
  it('of one family weigh together as much as the one figure of another', () => {
    const up = clear
    const down = clear.map((value) => 60 - value)
    const six = Array.from({ length: 6 }, (_, number) => figure(maakIndicator(`m${number}-model`), up))
    const mirrored = { indicator: survey, waarden: perBuurt(city, down, 60 - 18) }
    const made = positionOf(proefstadInvoer(city, [...six, mirrored]))
    // Six against one would lie far below zero; family against family they balance.
    expect(Math.abs(made.mediaan)).toBeLessThan(10)
  })

  it('that may not count stay out with their reason', () => {
    const example = maakIndicator('z-voorbeeld', { dataset: 'proef-voorbeeld' })
    const input = proefstadInvoer(
      city,
      [
        figure(model, clear),
        figure(maakIndicator('c-neutraal', { richting: 'neutraal' }), clear),
        figure(maakIndicator('d-aantal', { eenheid: 'aantal' }), clear),
        figure(maakIndicator('e-tonen', { rol: 'alleen-tonen' }), clear),
        { indicator: maakIndicator('f-zonder-gemeente'), waarden: perBuurt(city, clear, null) },
        figure(
          maakIndicator('g-gelijk'),
          city.buurten.map(() => 18),
        ),
        figure(maakIndicator('h-leeg'), []),
        figure(maakIndicator('i-twee'), [1, 2]),
        figure(maakIndicator('j-later', { jaren: [2030] }), clear),
        figure(example, clear),
      ],
      {
        bronnen: [{ dataset: 'proef-voorbeeld', versie: '1', sha256: 'a'.repeat(64), voorbeelddata: true }],
      },
    )
    const made = pijlerOf(input)
    expect(made.cijfers.map(({ indicator }) => indicator)).toEqual(['a-model'])
    expect(Object.fromEntries(made.nietGeteld.map(({ indicator, reden }) => [indicator, reden]))).toEqual({
      'c-neutraal': 'geen-cijfer-dat-mag-meetellen',
      'd-aantal': 'eenheid-niet-te-vergelijken',
      'f-zonder-gemeente': 'geen-vergelijkingscijfer',
      'g-gelijk': 'alle-waarden-gelijk',
      'h-leeg': 'geen-buurt-met-cijfer',
      'i-twee': 'te-weinig-gebieden',
      'j-later': 'geen-cijfer-voor-de-peildatum',
      'z-voorbeeld': 'geen-cijfer-dat-mag-meetellen',
    })
  })

  it('per CBS wijk count only for an area of exactly those buurten', () => {
    const perWijk = maakIndicator('a-wijk', { niveaus: ['gemeente', 'wijk'] })
    const values = { WK000100: 40, WK000101: 10, WK000102: 12, WK000103: 14, GM0001: 18 }
    const [first, second, ...rest] = city.wijken
    if (first === undefined || second === undefined) throw new Error('no wijken')
    const other = { ...city, wijken: [first, { ...second, buurten: second.buurten.slice(1) }, ...rest] }
    const input = proefstadInvoer(city, [{ indicator: perWijk, waarden: values }])
    const partly = {
      ...input,
      gebieden: proefstadInvoer(other, []).gebieden.map((area, place) =>
        place === 1 && area.samenstelling.cbsWijk !== null
          ? {
              ...area,
              samenstelling: {
                ...area.samenstelling,
                cbsWijk: { ...area.samenstelling.cbsWijk, buurten: second.buurten },
              },
            }
          : area,
      ),
    }
    expect(pijlerOf(partly, 0).cijfers[0]).toMatchObject({ niveau: 'eigen-cijfer', waarde: 40, verschil: 22 })
    expect(pijlerOf(partly, 1).uitkomst).toEqual({ bekend: false, reden: 'niet-op-dit-niveau' })
  })
})

describe('what cannot be said has a reason', () => {
  it('a pijler without any figure', () => {
    const made = pijlerOf(proefstadInvoer(city, [figure(model, clear)]), 0, 3)
    expect(made).toMatchObject({
      pijler: 'omgeving',
      uitkomst: { bekend: false, reden: 'geen-cijfer-dat-mag-meetellen' },
    })
  })

  it('one buurt only, all values equal, no figure of the gemeente', () => {
    const one = proefstad(1, 1)
    const alone = proefstadInvoer(one, [{ indicator: model, waarden: perBuurt(one, [30], 20) }])
    expect(pijlerOf(alone).uitkomst).toEqual({ bekend: false, reden: 'te-weinig-gebieden' })
    const equal = proefstadInvoer(city, [
      figure(
        model,
        city.buurten.map(() => 0.1),
      ),
    ])
    expect(pijlerOf(equal).uitkomst).toEqual({ bekend: false, reden: 'alle-waarden-gelijk' })
    const without = proefstadInvoer(city, [{ indicator: model, waarden: perBuurt(city, clear, null) }])
    expect(pijlerOf(without).uitkomst).toEqual({ bekend: false, reden: 'geen-vergelijkingscijfer' })
  })

  it('a wijk of which no buurt has a figure, and one where nobody lives', () => {
    const holes = clear.map((value, place) => (place < 5 ? null : value))
    expect(pijlerOf(proefstadInvoer(city, [figure(model, holes)])).uitkomst).toEqual({
      bekend: false,
      reden: 'geen-buurt-met-cijfer',
    })
    const empty = proefInwoners(
      city,
      city.buurten.map((_, place) => (place < 5 ? 0 : 100)),
    )
    expect(pijlerOf(proefstadInvoer(city, [figure(model, clear)], { inwoners: empty })).uitkomst).toEqual({
      bekend: false,
      reden: 'geen-inwoners',
    })
  })

  it('a missing figure never counts as 0', () => {
    // With 0 for the missing buurt the wijk would lie far on the favourable side.
    const holes = clear.map((value, place) => (place === 0 ? null : value))
    const made = positionOf(proefstadInvoer(city, [figure(model, holes)]))
    expect(made.hoog).toBeLessThan(0)
    expect(pijlerOf(proefstadInvoer(city, [figure(model, holes)])).cijfers[0]).toMatchObject({
      aantalZonder: 1,
      waarde: 42.5,
    })
  })
})

it('buurten weigh by real numbers of inhabitants, and the same by example numbers', () => {
  const values = city.buurten.map((_, place) => (place === 0 ? 50 : 10 + (place % 7)))
  const counts = city.buurten.map((_, place) => (place === 0 ? 900 : 25))
  const mean = (inwoners: VerdiepingInvoer['inwoners']) => {
    const input = proefstadInvoer(city, [figure(model, values)], { inwoners })
    return [robustPijlers(input)[0]?.weging, pijlerOf(input).cijfers[0]?.waarde]
  }
  expect(mean(proefInwoners(city, counts))).toEqual([
    'inwoners',
    (900 * 50 + 25 * (11 + 12 + 13 + 14)) / 1000,
  ])
  expect(mean(proefInwoners(city, counts, true))).toEqual(['gelijk', 20])
})

it('the city is held against the country', () => {
  const input = proefstadInvoer(city, [
    { indicator: model, waarden: { ...perBuurt(city, clear, 18), NL00: 12 } },
  ])
  const place = input.gebieden.findIndex(({ soort }) => soort === 'stad')
  expect(robustPijlers(input)[place]?.vergelekenMet).toBe('NL00')
  expect(positionOf(input, place)).toMatchObject({ aandeelOngunstiger: 1 })
})

it('the order of the input and other areas change nothing', () => {
  const input = proefstadInvoer(city, [
    figure(model, clear, margin),
    figure(survey, clear.toReversed(), margin),
  ])
  const made = robustPijlers(input)
  const turned = robustPijlers({
    ...input,
    gebieden: input.gebieden.toReversed(),
    indicatoren: input.indicatoren.toReversed(),
    buurten: input.buurten.toReversed(),
  })
  expect(canonicalJson(turned.toReversed())).toBe(canonicalJson(made))
  const alone = robustPijlers({ ...input, gebieden: input.gebieden.slice(1, 2) })
  expect(canonicalJson(alone[0])).toBe(canonicalJson(made[1]))
})
