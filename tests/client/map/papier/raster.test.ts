import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  kolomletters,
  leesVak,
  maakRaster,
  middenVanVak,
  omvangVanVak,
  VAKMATEN,
  vaknaam,
  vakVan,
} from '../../../../client/map/papier/raster.ts'
import { buurtenInVak } from '../../../../client/map/papier/vakbuurten.ts'
import { leesRastercode, rastercode } from '../../../../client/panels/afdruk/rastercode.ts'
import { runs } from '../../../helpers/property-runs.ts'
import { lelystad } from './lelystad.ts'

const oost = { west: 160_730, oost: 164_950, zuid: 499_620, noord: 505_500 }

describe('the grid of a table map', () => {
  test('A1 starts at whole multiples of the size, letters run east and numbers south', () => {
    const raster = maakRaster(oost, 500)
    expect(raster).toEqual({ maat: 500, oorsprong: [160_500, 505_500], kolommen: 9, rijen: 12 })
    expect(middenVanVak(raster, { kolom: 2, rij: 3 })).toEqual([161_750, 503_750])
    expect(vaknaam({ kolom: 2, rij: 3 })).toBe('C4')
  })

  test('letters go on after Z as in a spreadsheet', () => {
    expect([0, 25, 26, 51, 52].map(kolomletters)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA'])
  })

  test('every square is found again by its name and by any point in it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...VAKMATEN),
        fc.nat(),
        fc.nat(),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (maat, column, row, right, down) => {
          const raster = maakRaster(oost, maat)
          const vak = { kolom: column % raster.kolommen, rij: row % raster.rijen }
          expect(leesVak(raster, ` ${vaknaam(vak).toLowerCase()} `)).toEqual(vak)
          const box = omvangVanVak(raster, vak)
          expect(vakVan(raster, [box.west + right * maat, box.noord - down * maat])).toEqual(vak)
        },
      ),
      runs(300),
    )
  })

  test('what is no square of the map is refused', () => {
    const raster = maakRaster(oost, 500)
    for (const name of ['', 'C', '4', 'C0', 'Z1', 'A13', 'C4x', '4C', 'AAA1', 'C-4']) {
      expect(leesVak(raster, name), name).toBeNull()
    }
  })

  test('the code of a grid holds all that is needed', () => {
    const raster = maakRaster(oost, 250)
    expect(leesRastercode(rastercode(raster))).toEqual({ maat: raster.maat, oorsprong: raster.oorsprong })
    for (const wrong of ['', '500', '500-160500', '5-160500-505500', 'abc']) {
      expect(leesRastercode(wrong), wrong).toBeNull()
    }
  })
})

describe('buurten in a square', () => {
  const raster = maakRaster({ west: 0, oost: 100, zuid: 0, noord: 100 }, 100)
  const vak = { kolom: 0, rij: 0 }

  test('shares are those of the ground', () => {
    const found = buurtenInVak(raster, vak, [
      { code: 'A', ringen: [[[-50, -50], [30, -50], [30, 150], [-50, 150]]] }, // prettier-ignore
      { code: 'B', ringen: [[[30, -50], [150, -50], [150, 150], [30, 150]]] }, // prettier-ignore
      { code: 'elsewhere', ringen: [[[300, 0], [400, 0], [400, 100]]] }, // prettier-ignore
    ])
    expect(found.map(({ code, midden }) => [code, midden])).toEqual([
      ['B', true],
      ['A', false],
    ])
    expect(found[0]?.aandeel).toBeCloseTo(0.7)
    expect(found[1]?.aandeel).toBeCloseTo(0.3)
  })

  test('an area with a bay counts its own ground only', () => {
    const u = [[0, 0], [100, 0], [100, 100], [70, 100], [70, 30], [30, 30], [30, 100], [0, 100]] as const // prettier-ignore
    expect(buurtenInVak(raster, vak, [{ code: 'U', ringen: [u] }])[0]?.aandeel).toBeCloseTo(0.72)
  })

  test('over the buurten of Lelystad the shares of a square add up to at most the whole', () => {
    const areas = lelystad()
    const grid = maakRaster(oost, 500)
    for (let kolom = 0; kolom < grid.kolommen; kolom += 1) {
      for (let rij = 0; rij < grid.rijen; rij += 1) {
        const found = buurtenInVak(grid, { kolom, rij }, areas)
        const sum = found.reduce((total, row) => total + row.aandeel, 0)
        expect(sum).toBeLessThan(1.001)
        expect(found.filter(({ midden }) => midden).length).toBeLessThanOrEqual(1)
      }
    }
  })
})
