import { describe, expect, test } from 'vitest'
import {
  heelJaar,
  jaarVan,
  kiesMeldingen,
  meldingraster,
  telkleuren,
  tellingPerSoort,
} from '../../../client/map/layers/meldingen.ts'
import { PALETTEN } from '../../../client/map/palettes.ts'
import { rdToWgs84, wgs84ToRd } from '../../../geodata/coordinates/rd-new.ts'
import type { Melding, PuntSoort } from '../../../geodata/schema/melding.ts'

const report = (
  id: number,
  soort: PuntSoort,
  datum: string,
  x: number,
  y: number,
  buurt: string,
): Melding => ({
  id: String(id),
  soort,
  onderwerp: 'afval',
  datum,
  buurt,
  punt: rdToWgs84([x, y]),
})
const LITTER = 'melding-openbare-ruimte'
const all = [
  report(1, LITTER, '2024-01-01', 162_000, 503_000, 'BU09950111'),
  report(2, LITTER, '2024-12-31', 162_000, 503_000, 'BU09950111'),
  report(3, LITTER, '2024-06-30', 162_004, 503_004, 'BU09950110'),
  report(4, LITTER, '2023-12-31', 165_000, 505_000, 'BU09950110'),
  report(5, 'overlastmelding', '2024-02-29', 162_000, 503_000, 'BU09950111'),
]

describe('reports that are shown', () => {
  test('lie in the period, first and last day included, and are of the kinds and buurten asked for', () => {
    const ids = (keuze: Partial<Parameters<typeof kiesMeldingen>[1]>) =>
      kiesMeldingen(all, { periode: null, soorten: null, buurten: null, ...keuze }).map(({ id }) => id)
    expect(ids({})).toEqual(['1', '2', '3', '4', '5'])
    expect(ids({ periode: heelJaar(2024) })).toEqual(['1', '2', '3', '5'])
    expect(ids({ periode: { van: '2023-12', tot: '2024-02' } })).toEqual(['1', '4', '5'])
    expect(ids({ soorten: ['overlastmelding'] })).toEqual(['5'])
    expect(ids({ soorten: [] })).toEqual([])
    expect(ids({ buurten: new Set(['BU09950110']), periode: heelJaar(2024) })).toEqual(['3'])
  })

  test('a period is a year only when it is the whole of one', () => {
    expect(jaarVan(heelJaar(2023))).toBe(2023)
    expect(jaarVan({ van: '2023-01', tot: '2024-12' })).toBeNull()
    expect(jaarVan({ van: '2023-02', tot: '2023-12' })).toBeNull()
  })

  test('two kinds are never added up, in the legend nor in hexagons', () => {
    expect(tellingPerSoort(all)).toEqual({ [LITTER]: 4, overlastmelding: 1 })
    expect(() => meldingraster(all)).toThrow(RangeError)
  })
})

describe('hexagons of reports', () => {
  const raster = meldingraster(all.filter(({ soort }) => soort === LITTER))

  test('count every report once and name the buurt of most of them', () => {
    expect(raster.cellen.map(({ aantal, buurt }) => [aantal, buurt])).toEqual([
      [3, 'BU09950111'],
      [1, 'BU09950110'],
    ])
    expect(raster.klassen).toEqual([1, 2])
    expect(raster.cellen.map(({ klasse }) => klasse)).toEqual([1, 0])
  })

  test('have their corners around the reports, in degrees', () => {
    for (const cell of raster.cellen) {
      const [mx, my] = wgs84ToRd([cell.midden[0], cell.midden[1]])
      for (const [lon, lat] of cell.ring) {
        const [x, y] = wgs84ToRd([lon, lat])
        // From centre to corner: 250 m between flat sides, divided by the square root of 3.
        expect(Math.hypot(x - mx, y - my)).toBeCloseTo(250 / Math.sqrt(3), 2)
      }
    }
  })

  test('without reports there is nothing to draw and nothing to explain', () => {
    expect(meldingraster([])).toEqual({ cellen: [], klassen: [] })
  })

  test.each([[[1, 2]], [[1, 2, 5]], [[1, 2, 5, 10]], [[1, 2, 5, 10, 20]]])(
    'the classes %j take the ends of the palette and never a colour twice',
    (classes) => {
      const colours = telkleuren(classes, 'licht')
      expect(new Set(colours).size).toBe(classes.length)
      expect(colours[0]).toBe(PALETTEN.licht.telling[0])
      expect(colours.at(-1)).toBe(PALETTEN.licht.telling[4])
    },
  )
})
