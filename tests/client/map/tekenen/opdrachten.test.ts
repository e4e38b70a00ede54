import {
  array,
  assert,
  constantFrom,
  integer,
  oneof,
  property,
  record,
  constant,
  type Arbitrary,
} from 'fast-check'
import { describe, expect, it } from 'vitest'
import { naOpdracht, type Opdracht } from '../../../../client/map/tekenen/opdrachten.ts'
import { keuringVoor, type Tekenruimte } from '../../../../client/map/tekenen/regels.ts'
import { LEGE_STAND, schetsVan, type Tekenstand } from '../../../../client/map/tekenen/stand.ts'
import type { Positie } from '../../../../geodata/schema/gebied.ts'
import { runs } from '../../../helpers/property-runs.ts'
import { rdPlace } from '../../../helpers/rd-box.ts'

const OVERAL: Tekenruimte = { meesteHoeken: 8, bevatPunt: () => true, bevatVlak: () => true }
const keur = keuringVoor(OVERAL)
const after = (stand: Tekenstand, ...opdrachten: Opdracht[]): Tekenstand =>
  opdrachten.reduce((now, opdracht) => naOpdracht(now, opdracht, keur), stand)

const [A, B, C, D] = [rdPlace([0, 0]), rdPlace([100, 0]), rdPlace([100, 100]), rdPlace([0, 100])] as const
const zet = (punt: Positie): Opdracht => ({ soort: 'zet', punt })
const begin: Opdracht = { soort: 'begin', vorm: 'vlak' }
const square = after(LEGE_STAND, begin, zet(A), zet(B), zet(C), zet(D), { soort: 'maakAf' })

describe('the drawing hand', () => {
  it('draws an area corner by corner and finishes it', () => {
    expect(square).toMatchObject({ vorm: 'vlak', hoeken: [A, B, C, D], af: true, fout: null })
  })

  it('sets a point at once, and a line from two corners', () => {
    expect(after(LEGE_STAND, { soort: 'begin', vorm: 'punt' }, zet(A))).toMatchObject({
      hoeken: [A],
      af: true,
    })
    const line = after(LEGE_STAND, { soort: 'begin', vorm: 'lijn' }, zet(A))
    expect(after(line, { soort: 'maakAf' }).fout).toBe('te-weinig-hoeken')
    expect(after(line, zet(B), { soort: 'maakAf' })).toMatchObject({ af: true, fout: null })
  })

  it('refuses an area of two corners, and keeps what was drawn', () => {
    const two = after(LEGE_STAND, begin, zet(A), zet(B))
    expect(after(two, { soort: 'maakAf' })).toMatchObject({
      hoeken: [A, B],
      af: false,
      fout: 'te-weinig-hoeken',
    })
  })

  it('refuses a border that crosses itself: where the corner is set, and where the last edge would close it', () => {
    const bow = after(LEGE_STAND, begin, zet(A), zet(C), zet(B))
    expect(bow.fout).toBeNull()
    expect(after(bow, zet(D))).toMatchObject({ hoeken: [A, C, B], fout: 'kruist' })
    // Open this runs free; its last edge would cross the first.
    const hook = after(LEGE_STAND, begin, zet(A), zet(rdPlace([40, 60])), zet(B), zet(rdPlace([120, 40])))
    expect(hook).toMatchObject({ fout: null })
    expect(hook.hoeken).toHaveLength(4)
    expect(after(hook, { soort: 'maakAf' })).toMatchObject({ af: false, fout: 'kruist' })
  })

  it('lets a line cross itself', () => {
    const walk = after(LEGE_STAND, { soort: 'begin', vorm: 'lijn' }, zet(A), zet(C), zet(B), zet(D))
    expect(walk).toMatchObject({ hoeken: [A, C, B, D], fout: null })
  })

  it('refuses a corner on a corner, more corners than fit, and an area without width', () => {
    expect(after(LEGE_STAND, begin, zet(A), zet(B), zet(A)).fout).toBe('hoek-bestaat')
    const many = Array.from({ length: 9 }, (_, at) => zet(rdPlace([at * 10, at % 2 === 0 ? 0 : at])))
    expect(after(LEGE_STAND, begin, ...many)).toMatchObject({ fout: 'te-veel-hoeken' })
    expect(after(LEGE_STAND, begin, ...many).hoeken).toHaveLength(8)
    const flat = after(LEGE_STAND, begin, zet([5.4, 52.5]), zet([5.41, 52.5]), zet([5.42, 52.5]), {
      soort: 'maakAf',
    })
    expect(flat).toMatchObject({ af: false })
    expect(flat.fout).not.toBeNull()
  })

  it('moves, puts in and removes corners of a finished area, three staying at least', () => {
    const moved = rdPlace([130, 120])
    expect(after(square, { soort: 'verplaats', hoek: 2, punt: moved }).hoeken).toEqual([A, B, moved, D])
    const middle = rdPlace([100, 50])
    expect(after(square, { soort: 'voegIn', na: 1, punt: middle })).toMatchObject({
      hoeken: [A, B, middle, C, D],
      gekozen: 2,
    })
    const three = after(square, { soort: 'verwijder', hoek: 0 })
    expect(three.hoeken).toEqual([B, C, D])
    expect(after(three, { soort: 'verwijder', hoek: 0 })).toMatchObject({
      hoeken: [B, C, D],
      fout: 'te-weinig-hoeken',
    })
    expect(after(square, { soort: 'verplaats', hoek: 9, punt: moved })).toBe(square)
  })

  it('judges a carried corner where it is put down: one step back, or back where it was', () => {
    const [far, farther] = [rdPlace([150, 150]), rdPlace([160, 150])]
    const carried = after(
      square,
      { soort: 'pak', hoek: 2 },
      { soort: 'sleep', punt: far },
      { soort: 'sleep', punt: farther },
    )
    expect(carried.hoeken[2]).toEqual(farther)
    expect(carried.terug).toHaveLength(square.terug.length)
    const put = after(carried, { soort: 'los' })
    expect(put).toMatchObject({ fout: null, voorSlepen: null })
    expect(after(put, { soort: 'terug' }).hoeken).toEqual([A, B, C, D])

    const over = after(
      square,
      { soort: 'pak', hoek: 2 },
      { soort: 'sleep', punt: rdPlace([-50, 50]) },
      { soort: 'los' },
    )
    expect(over).toMatchObject({ hoeken: [A, B, C, D], fout: 'kruist', voorSlepen: null })
    // Undo while carrying only puts the corner back.
    expect(after(carried, { soort: 'terug' })).toMatchObject({ hoeken: [A, B, C, D], terug: square.terug })
  })

  it('puts down what it carries before anything else is done', () => {
    const far = rdPlace([150, 150])
    const next = after(
      square,
      { soort: 'pak', hoek: 2 },
      { soort: 'sleep', punt: far },
      { soort: 'verwijder', hoek: 0 },
    )
    expect(next.hoeken).toEqual([B, far, D])
  })

  it('brings back a drawing that was left, and takes that back too', () => {
    const left = after(LEGE_STAND, begin, zet(A), zet(B), { soort: 'breekAf' })
    expect(left).toMatchObject({ vorm: null, hoeken: [] })
    const back = after(left, { soort: 'terug' })
    expect(back).toMatchObject({ vorm: 'vlak', hoeken: [A, B] })
    expect(after(back, { soort: 'vooruit' })).toMatchObject({ vorm: null, hoeken: [] })
  })

  it('refuses what lies outside, corner by corner and as a whole', () => {
    const east = keuringVoor({
      ...OVERAL,
      bevatPunt: ([lon]) => lon >= A[0],
      bevatVlak: (ring) => ring.length < 4,
    })
    const draw = (...opdrachten: Opdracht[]) =>
      opdrachten.reduce((now, opdracht) => naOpdracht(now, opdracht, east), LEGE_STAND)
    expect(draw(begin, zet(A), zet(rdPlace([-100, 0])))).toMatchObject({ hoeken: [A], fout: 'buiten-gebied' })
    expect(draw(begin, zet(A), zet(B), zet(C), { soort: 'maakAf' }).af).toBe(true)
    expect(draw(begin, zet(A), zet(B), zet(C), zet(rdPlace([50, 150])), { soort: 'maakAf' }).fout).toBe(
      'buiten-gebied',
    )
  })
})

const place: Arbitrary<Positie> = record({
  x: integer({ min: 0, max: 6 }),
  y: integer({ min: 0, max: 6 }),
}).map(({ x, y }) => rdPlace([x * 40, y * 40]))
const hoek = integer({ min: -1, max: 8 })
const opdracht: Arbitrary<Opdracht> = oneof(
  constantFrom<Opdracht>(begin, { soort: 'begin', vorm: 'lijn' }, { soort: 'maakAf' }, { soort: 'breekAf' }),
  constantFrom<Opdracht>({ soort: 'los' }, { soort: 'terug' }, { soort: 'vooruit' }),
  record({ soort: constant('zet' as const), punt: place }),
  record({ soort: constant('zet' as const), punt: place }),
  record({ soort: constant('sleep' as const), punt: place }),
  record({ soort: constant('verplaats' as const), hoek, punt: place }),
  record({ soort: constant('voegIn' as const), na: hoek, punt: place }),
  record({ soort: constant('verwijder' as const), hoek }),
  record({ soort: constant('pak' as const), hoek }),
)

describe('whatever is asked of the hand', () => {
  it('leaves a drawing that may be, and can be undone to nothing and redone to the same', () => {
    assert(
      property(array(opdracht, { maxLength: 40 }), (all) => {
        const end = after(LEGE_STAND, ...all, { soort: 'los' })
        expect(keur(schetsVan(end))).toBeNull()
        for (const old of end.terug) expect(keur(old)).toBeNull()
        expect(end.gekozen ?? -1).toBeLessThan(end.hoeken.length)

        const back = end.terug.map((): Opdracht => ({ soort: 'terug' }))
        const forth = end.terug.map((): Opdracht => ({ soort: 'vooruit' }))
        const first = after(end, ...back)
        expect(first.terug).toEqual([])
        expect(schetsVan(after(first, ...forth))).toEqual(schetsVan(end))
      }),
      runs(300),
    )
  })
})
