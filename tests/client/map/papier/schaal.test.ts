import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  bladmaat,
  maakBlad,
  PAPIEREN,
  RICHTINGEN,
  SCHALEN,
  TOELICHTINGEN,
} from '../../../../client/map/papier/blad.ts'
import { past, watWelPast } from '../../../../client/map/papier/passen.ts'
import { randstrepen } from '../../../../client/map/papier/rand.ts'
import { maakBalk } from '../../../../client/map/papier/schaalbalk.ts'
import { naarPapier, omvangVan } from '../../../../client/map/papier/venster.ts'
import { runs } from '../../../helpers/property-runs.ts'

const rd = fc.tuple(
  fc.double({ min: 0, max: 300_000, noNaN: true }),
  fc.double({ min: 300_000, max: 625_000, noNaN: true }),
)
const scale = fc.constantFrom(...SCHALEN)

describe('paper', () => {
  // ISO 216: A0 is a square metre, and each size is the one before it cut across.
  test('the sheets are those of ISO 216', () => {
    const a0 = bladmaat('a0', 'staand')
    expect(a0.breedte * a0.hoogte).toBeCloseTo(1e6, -3)
    const sizes = PAPIEREN.toReversed().map((papier) => bladmaat(papier, 'staand'))
    for (const [index, size] of sizes.slice(1).entries()) {
      expect(size).toEqual({
        breedte: Math.floor((sizes[index]?.hoogte ?? 0) / 2),
        hoogte: sizes[index]?.breedte,
      })
    }
  })

  test('map, words and empty edge lie on the sheet and do not overlap', () => {
    for (const papier of PAPIEREN) {
      for (const richting of RICHTINGEN) {
        for (const toelichting of [...TOELICHTINGEN, 'tafel' as const]) {
          const blad = maakBlad(papier, richting, toelichting)
          const boxes = [blad.kaart, blad.woorden, ...(blad.notities === null ? [] : [blad.notities])]
          for (const [at, box] of boxes.entries()) {
            expect(box.breedte).toBeGreaterThan(30)
            expect(box.x + box.breedte).toBeLessThanOrEqual(blad.breedte - blad.marge + 1e-9)
            expect(box.y + box.hoogte).toBeLessThanOrEqual(blad.hoogte - blad.marge + 1e-9)
            for (const other of boxes.slice(at + 1)) {
              const apart =
                box.x + box.breedte <= other.x + 1e-9 ||
                other.x + other.breedte <= box.x + 1e-9 ||
                box.y + box.hoogte <= other.y + 1e-9 ||
                other.y + other.hoogte <= box.y + 1e-9
              expect(apart, `${papier} ${richting} ${toelichting}`).toBe(true)
            }
          }
        }
      }
    }
  })
})

describe('scale', () => {
  test('a millimetre of paper is the scale in millimetres of RD New, in every direction', () => {
    fc.assert(
      fc.property(rd, rd, scale, (a, b, schaal) => {
        const venster = { breedte: 262, hoogte: 273, schaal, midden: [162_000, 502_000] as const }
        const [[ax, ay], [bx, by]] = [naarPapier(venster, a), naarPapier(venster, b)]
        const ground = Math.hypot(b[0] - a[0], b[1] - a[1])
        expect((Math.hypot(bx - ax, by - ay) * schaal) / 1000).toBeCloseTo(ground, 5)
        // North is up, east is right; of points that nearly coincide neither can be said.
        expect((bx - ax) * (b[0] - a[0])).toBeGreaterThanOrEqual(-1e-9)
        expect((by - ay) * (b[1] - a[1])).toBeLessThanOrEqual(1e-9)
      }),
      runs(200),
    )
  })

  test('the bar is a whole number of centimetres and a round length', () => {
    const bars = SCHALEN.map((schaal) => ({ schaal, ...maakBalk(schaal, 60) }))
    for (const { schaal, meters, millimeters } of bars) {
      expect(millimeters % 10).toBe(0)
      expect(millimeters).toBeGreaterThanOrEqual(20)
      expect(millimeters).toBeLessThanOrEqual(60)
      expect(meters * 1000).toBe(millimeters * schaal)
    }
    expect(maakBalk(25_000, 60)).toEqual({ meters: 1000, millimeters: 40 })
    expect(maakBalk(15_000, 60)).toEqual({ meters: 600, millimeters: 40 })
  })

  test('marks stand at round RD coordinates within the frame', () => {
    fc.assert(
      fc.property(rd, scale, (midden, schaal) => {
        const venster = { breedte: 262, hoogte: 180, schaal, midden }
        const { west, noord } = omvangVan(venster)
        for (const { as, meters, plek } of randstrepen(venster)) {
          expect(meters % 100 === 0 || meters % 250 === 0).toBe(true)
          const away = as === 'x' ? meters - west : noord - meters
          expect(plek).toBeCloseTo((away * 1000) / schaal, 6)
          expect(plek).toBeGreaterThanOrEqual(-1e-6)
          expect(plek).toBeLessThanOrEqual((as === 'x' ? 262 : 180) + 1e-6)
        }
      }),
      runs(100),
    )
  })
})

describe('an area that does not fit', () => {
  const oost = { west: 160_720, oost: 164_950, zuid: 499_620, noord: 505_500 }

  test('the known area fits on A3 at 1:25,000 and on no A0 at 1:5,000', () => {
    const a3 = { papier: 'a3', richting: 'liggend', schaal: 25_000, toelichting: 'op-het-blad' } as const
    expect(past(oost, a3)).toBe(true)
    for (const richting of RICHTINGEN) {
      expect(past(oost, { papier: 'a0', richting, schaal: 5000, toelichting: 'los' })).toBe(false)
    }
  })

  test('what is offered does fit, and keeps the paper or the scale', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...PAPIEREN),
        fc.constantFrom(...RICHTINGEN),
        scale,
        fc.integer({ min: 500, max: 9000 }),
        fc.integer({ min: 500, max: 9000 }),
        (papier, richting, schaal, width, height) => {
          const area = { west: 160_000, oost: 160_000 + width, zuid: 500_000, noord: 500_000 + height }
          const wish = { papier, richting, schaal, toelichting: 'op-het-blad' } as const
          for (const offer of watWelPast(area, wish)) {
            expect(past(area, offer)).toBe(true)
            expect(offer.papier === papier || offer.schaal === schaal).toBe(true)
          }
        },
      ),
      runs(200),
    )
  })
})
