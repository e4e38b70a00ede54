import { describe, expect, it } from 'vitest'
import { figureOfArea } from '../../../analyses/gebiedscijfer/gebiedscijfer.ts'
import type { Leeftijd } from '../../../geodata/schema/indicator.ts'
import { echteIndicatoren, echteWijk, samenstellingVan, zoekIn } from '../../helpers/analyse-invoer-echt.ts'
import { pathsOfFigures } from '../../helpers/walk-result.ts'

const look = zoekIn()
const waterwijk = samenstellingVan(echteWijk('waterwijk'))
const everyFigure = echteIndicatoren.flatMap((indicator) =>
  indicator.jaren.flatMap((jaar) => indicator.leeftijden.map((leeftijd) => ({ indicator, jaar, leeftijd }))),
)

function ofWaterwijk(id: string, year: number, age: Leeftijd) {
  const indicator = echteIndicatoren.find((one) => one.id === id)
  if (indicator === undefined) throw new Error(`no indicator ${id}`)
  return figureOfArea(waterwijk, indicator, year, age, look)
}

describe('the figures of Waterwijk', () => {
  it('are a range of 20.0 to 27.7 for money, with Waterwijk-Landerijen (16.5) beside it', () => {
    expect(ofWaterwijk('rivm-moeite-met-rondkomen', 2020, '18plus')).toMatchObject({
      soort: 'bereik',
      laagste: { waarde: 20 },
      hoogste: { waarde: 27.7 },
      aantalMet: 6,
      aantalZonder: 1,
      ernaast: { gebied: 'WK099504', waarde: 16.5 },
    })
  })

  it('are missing where the source has them per wijk only', () => {
    expect(ofWaterwijk('cbs-inwoners', 2025, 'alle')).toMatchObject({
      soort: 'ontbreekt',
      reden: 'niet-op-dit-niveau',
      ernaast: { gebied: 'WK099504', waarde: 11_625 },
    })
  })

  it('never are those of WK099504, whatever the indicator, the year and the age', () => {
    const misused = everyFigure.filter(({ indicator, jaar, leeftijd }) => {
      const found = figureOfArea(waterwijk, indicator, jaar, leeftijd, look)
      const inside = pathsOfFigures(found, 'WK099504').filter((path) => path !== 'ernaast')
      return found.soort === 'waarde' || inside.length > 0
    })
    expect(everyFigure.length).toBeGreaterThan(100)
    expect(misused).toEqual([])
  })

  it('lie apart from those of WK099504 for most indicators of 2020: that is why', () => {
    const ranges = echteIndicatoren
      .filter((one) => one.dataset === 'rivm-gezondheid-50090ned' && one.jaren.includes(2020))
      .map((one) => figureOfArea(waterwijk, one, 2020, '18plus', look))
      .flatMap((found) => (found.soort === 'bereik' ? [found] : []))
    const apart = ranges.filter(({ ernaast, laagste, hoogste }) => {
      const beside = ernaast?.waarde ?? Number.NaN
      return beside < laagste.waarde || beside > hoogste.waarde
    })
    expect([apart.length, ranges.length]).toEqual([28, 32])
  })
})

describe('the figures of the three other wijken', () => {
  it.each([
    ['zuiderzeewijk', 'WK099501'],
    ['atolwijk', 'WK099502'],
    ['boswijk', 'WK099503'],
  ])('of %s are those of %s, which holds the same buurten', (id, code) => {
    const indicator = echteIndicatoren.find((one) => one.id === 'rivm-ervaren-gezondheid')
    if (indicator === undefined) throw new Error('no indicator')
    const found = figureOfArea(samenstellingVan(echteWijk(id)), indicator, 2020, '18plus', look)
    const published = look(code, indicator.id, 2020, '18plus')
    expect(published).toHaveProperty('waarde')
    expect(found).toEqual({ soort: 'waarde', cijfer: published, ernaast: null })
  })
})
