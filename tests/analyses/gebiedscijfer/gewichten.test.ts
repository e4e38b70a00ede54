import { describe, expect, it } from 'vitest'
import { figureOfArea } from '../../../analyses/gebiedscijfer/gebiedscijfer.ts'
import { weightsFor } from '../../../analyses/gebiedscijfer/gewichten.ts'
import { makeLookUp } from '../../../analyses/gebiedscijfer/opzoeker.ts'
import type { Indicator } from '../../../geodata/schema/indicator.ts'
import type { Waarneming } from '../../../geodata/schema/waarneming.ts'
import { maakIndicator, maakWaarnemingen, NOORD, rondkomen, waarden } from '../../helpers/analyse-invoer.ts'

const people = maakIndicator('cbs-kwb-inwoners', {
  eenheid: 'aantal',
  rol: 'noemer',
  meetwijze: 'register',
  jaren: [2018, 2022, 2024],
  leeftijden: ['alle'],
  afronding: [{ vanaf: 2018, stap: 5 }],
})
const older = { ...people, id: 'pdok-inwoners' }
const dwellings = { ...people, id: 'proef-woningen' }
const area = { buurten: NOORD, cbsWijk: null }
const shares = maakWaarnemingen(rondkomen, waarden(NOORD, [20, 30, 40, null], {}))

function mean(
  rows: readonly Waarneming[],
  indicators: readonly Indicator[],
  { indicator = rondkomen, noemer = null as string | null, totJaar = null as number | null } = {},
) {
  const all = [rondkomen, indicator, ...indicators]
  const zoekCijfer = makeLookUp(all, rows, new Map())
  const weights = weightsFor(indicator, 2020, {
    indicatoren: all,
    zoekCijfer,
    totJaar,
    noemerVan: () => noemer,
  })
  const found = figureOfArea(area, indicator, 2020, '18plus', zoekCijfer, weights)
  if (found.soort !== 'bereik') throw new Error('a range')
  return found
}

describe('the mean of the buurten', () => {
  it('is weighed by inhabitants of the year nearest to the figure, and says so', () => {
    const rows = [
      ...shares,
      ...maakWaarnemingen(people, waarden(NOORD, [3000, 500, 500, 9000], {}), 2022),
      ...maakWaarnemingen(people, waarden(NOORD, [1, 1, 1, 1], {}), 2024),
    ]
    expect(mean(rows, [{ ...people, jaren: [2022, 2024] }])).toMatchObject({
      // 20 x 3000 + 30 x 500 + 40 x 500, over 4000: the buurt without a figure has no say.
      gemiddelde: 23.75,
      gemiddeldeFout: { soort: 'niet-in-bron' },
      weging: {
        soort: 'gewogen',
        naar: 'cbs-kwb-inwoners',
        jaar: 2022,
        dataset: 'proef-bron',
        versie: 'onbekend',
        aantallen: [
          { gebied: NOORD[0], aantal: 3000 },
          { gebied: NOORD[1], aantal: 500 },
          { gebied: NOORD[2], aantal: 500 },
        ],
      },
    })
  })

  it('takes of two years that are as near the earlier, and none after the peildatum', () => {
    const rows = [...shares, ...maakWaarnemingen(people, waarden(NOORD, [5, 5, 5, 5], {}), 2018)]
    expect(mean(rows, [people]).weging).toMatchObject({ jaar: 2018 })
    const late = [...shares, ...maakWaarnemingen(people, waarden(NOORD, [5, 5, 5, 5], {}), 2024)]
    expect(mean(late, [{ ...people, jaren: [2024] }], { totJaar: 2023 }).weging).toEqual({
      soort: 'gewoon',
      reden: 'geen-aantallen',
    })
  })

  it('is weighed by what the figure is a share of, where the source says it', () => {
    const rows = [
      ...shares,
      ...maakWaarnemingen(people, waarden(NOORD, [1, 1, 1, 1], {})),
      ...maakWaarnemingen(dwellings, waarden(NOORD, [0, 0, 10, 10], {}), 2018),
    ]
    const found = mean(rows, [people, dwellings], { noemer: 'proef-woningen' })
    expect(found).toMatchObject({ gemiddelde: 40, weging: { soort: 'gewogen', naar: 'proef-woningen' } })
  })

  it('asks the next source where the first does not know every buurt with a figure', () => {
    const rows = [
      ...shares,
      ...maakWaarnemingen(people, waarden(NOORD, [10, null, 10, 10], {}), 2018),
      ...maakWaarnemingen(older, waarden(NOORD, [10, 10, 20, 10], {}), 2018),
    ]
    expect(mean(rows, [people, older])).toMatchObject({
      gemiddelde: 32.5,
      weging: { naar: 'pdok-inwoners' },
    })
  })

  it.each([
    ['a buurt is not known', [10, null, 10, 10]],
    ['nobody lives anywhere', [0, 0, 0, 0]],
  ])('is a plain mean when %s', (_case, counts) => {
    const rows = [...shares, ...maakWaarnemingen(people, waarden(NOORD, counts, {}), 2018)]
    expect(mean(rows, [people])).toMatchObject({
      gemiddelde: 30,
      weging: { soort: 'gewoon', reden: 'aantal-ontbreekt' },
    })
  })

  it('of counts is never weighed', () => {
    const rows = maakWaarnemingen(people, waarden(NOORD, [10, 20, 30, 40], {}), 2018)
    const zoekCijfer = makeLookUp([people], rows, new Map())
    const source = { indicatoren: [people], zoekCijfer, totJaar: null, noemerVan: () => null }
    expect(weightsFor(people, 2018, source)).toEqual([])
  })

  it('carries the interval that follows from those of the buurten: wide for one model, narrower for measurements', () => {
    const rows = shares.map((row) =>
      row.waarde === null ? row : { ...row, ondergrens: row.waarde - 3, bovengrens: row.waarde + 6 },
    )
    expect(mean(rows, []).gemiddeldeFout).toMatchObject({ soort: 'interval', wijze: 'methode' })
    const model = mean(rows, [])
    expect(model.gemiddeldeFout).toMatchObject({ laag: expect.closeTo(27, 9), hoog: expect.closeTo(36, 9) })
    const asked: Indicator = { ...rondkomen, meetwijze: 'panel' }
    const found = mean(rows, [], { indicator: asked })
    // Three independent parts of a third: 3 / sqrt(3) down and 6 / sqrt(3) up.
    expect(found.gemiddeldeFout).toMatchObject({
      laag: expect.closeTo(30 - Math.sqrt(3), 9),
      hoog: expect.closeTo(30 + 2 * Math.sqrt(3), 9),
    })
  })
})
