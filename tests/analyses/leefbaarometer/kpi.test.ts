import { assert, integer, property, shuffledSubarray } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kpi, kpiOf } from '../../../analyses/leefbaarometer/kpi.ts'
import { echteLeefbaarometer, echteWijken } from '../../helpers/analyse-invoer-echt.ts'
import { runs } from '../../helpers/property-runs.ts'

describe('the KPI of the national programme', () => {
  it('is found by name: WK099511 is Zuiderzeewijk in the Leefbaarometer and Warande at CBS', () => {
    expect(kpiOf('Zuiderzeewijk', echteLeefbaarometer, '2025-05-01')).toMatchObject({
      bekend: true,
      lbmCode: 'WK099511',
      naam: 'Zuiderzeewijk',
      klassen: [
        { jaar: 2002, klasse: 5 },
        { jaar: 2008, klasse: 5 },
        { jaar: 2012, klasse: 4 },
        { jaar: 2014, klasse: 5 },
        { jaar: 2016, klasse: 5 },
      ],
    })
    expect(kpiOf('WK099501', echteLeefbaarometer, '2025-05-01').bekend).toBe(false)
    expect(kpiOf('WK099511', echteLeefbaarometer, '2025-05-01').bekend).toBe(false)
  })

  it.each([
    ['zuiderzeewijk', 'WK099511', [5, 5]],
    ['atolwijk', 'WK099512', [6, 6]],
    ['boswijk', 'WK099541', [6, 6]],
    ['waterwijk', 'WK099542', [5, 6]],
  ])('of %s stands under %s, at voldoende or ruim voldoende in 2016', (id, code, [first, last]) => {
    const naam = echteWijken.find((wijk) => wijk.id === id)?.naam ?? ''
    const found = kpiOf(naam, echteLeefbaarometer, '2025-05-01')
    expect(found).toMatchObject({ lbmCode: code })
    const classes = found.bekend ? found.klassen.map(({ klasse }) => klasse) : []
    expect([classes.at(0), classes.at(-1)]).toEqual([first, last])
  })

  it('cannot be judged with a series that ends in 2016', () => {
    const found = kpiOf('Boswijk', echteLeefbaarometer, '2025-05-01')
    expect(found).toMatchObject({ teBeoordelen: false, reden: 'reeks-te-oud' })
    expect(kpi.safeParse({ ...found, teBeoordelen: true }).success).toBe(false)
  })

  it('shows nothing newer than the peildatum, oldest first, in whatever order the rows come', () => {
    const year = integer({ min: 2000, max: 2026 })
    const rows = shuffledSubarray(echteLeefbaarometer.filter(({ naam }) => naam === 'Zuiderzeewijk'))
    assert(
      property(year, rows, (limit, classes) => {
        const found = kpiOf('Zuiderzeewijk', classes, `${limit}-01-01`)
        const expected = classes.map(({ jaar }) => jaar).filter((jaar) => jaar <= limit)
        const shown = found.bekend ? found.klassen.map(({ jaar }) => jaar) : []
        expect(shown).toEqual(expected.toSorted((a, b) => a - b))
        expect(found.bekend).toBe(expected.length > 0)
      }),
      runs(200),
    )
  })

  it('is missing for an unknown wijk, before the first class, and without any class', () => {
    const missing = { bekend: false, reden: 'geen-cijfer-voor-de-peildatum' }
    expect(kpiOf('Nergenshuizen', echteLeefbaarometer, '2025-05-01')).toEqual(missing)
    expect(kpiOf('Boswijk', echteLeefbaarometer, '2001-12-31')).toEqual(missing)
    expect(kpiOf('Boswijk', [], '2025-05-01')).toEqual(missing)
    const empty = echteLeefbaarometer.map((row) => ({ ...row, klasse: null }))
    expect(kpiOf('Boswijk', empty, '2025-05-01')).toEqual(missing)
  })

  it('leaves out a year without a class', () => {
    const row = { lbmCode: 'WK000199', naam: 'Proefwijk', jaar: 2012, klasse: 4, rij: 1 }
    const classes = [row, { ...row, jaar: 2014, klasse: null, rij: 2 }, { ...row, jaar: 2016, rij: 3 }]
    expect(kpiOf('Proefwijk', classes, '2025-05-01')).toMatchObject({
      klassen: [
        { jaar: 2012, klasse: 4, rij: 1 },
        { jaar: 2016, klasse: 4, rij: 3 },
      ],
    })
  })
})
