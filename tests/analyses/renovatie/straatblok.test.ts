import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isStreetBlock, type Straatwoning, streetBlocks } from '../../../analyses/renovatie/straatblok.ts'
import { eigenaar } from '../../../geodata/schema/woning.ts'
import { runs } from '../../helpers/property-runs.ts'

/** Degrees of longitude that are about six metres here. */
const SIX_METERS = 0.000_088

/** A private home in no block along Kamp 12, six metres from the number before it on its side. */
const home = (huisnummer: number | null, over: Partial<Straatwoning> = {}): Straatwoning => ({
  id: `w${huisnummer}`,
  buurt: 'BU1',
  straat: 'Kamp 12',
  huisnummer,
  blok: null,
  eigenaar: 'particulier',
  punt: [5.5 + Math.floor((huisnummer ?? 0) / 2) * SIX_METERS, 52.5],
  ...over,
})
const side = (from: number, to: number, over: Partial<Straatwoning> = {}) =>
  Array.from({ length: (to - from) / 2 + 1 }, (_, at) => home(from + 2 * at, over))
const sizes = (rows: readonly Straatwoning[]) => {
  const counts = new Map<string, number>()
  for (const block of streetBlocks(rows).values()) counts.set(block, (counts.get(block) ?? 0) + 1)
  return Object.fromEntries(counts)
}

describe('a block per street', () => {
  it('is one side of a street, named after its house numbers and as derived', () => {
    expect(sizes([...side(1, 9), ...side(2, 6)])).toEqual({
      'Kamp 12 1-9 (afgeleid)': 5,
      'Kamp 12 2-6 (afgeleid)': 3,
    })
    expect(isStreetBlock('Kamp 12 1-9 (afgeleid)')).toBe(true)
    expect(isStreetBlock('blok-14')).toBe(false)
  })

  it('goes on past a home of another owner, and ends where the next one lies too far away', () => {
    // Numbers 3 and 5 are of the corporation: 7 still stands in the same row.
    const rented = side(3, 5, { eigenaar: 'corporatie', blok: 'K1' })
    expect(sizes([home(1), ...rented, home(7)])).toEqual({ 'Kamp 12 1-7 (afgeleid)': 2 })
    expect(sizes([...side(1, 5), ...side(41, 43)])).toEqual({
      'Kamp 12 1-5 (afgeleid)': 3,
      'Kamp 12 41-43 (afgeleid)': 2,
    })
  })

  it('of a long row is cut into parts alike', () => {
    expect(Object.values(sizes(side(1, 99)))).toEqual([17, 16, 17])
  })

  it('keeps buurten apart, and homes without a number; no name stands for two blocks', () => {
    const rows = [
      home(1),
      home(1, { id: 'x', buurt: 'BU2' }),
      home(null),
      home(null, { id: 'y', buurt: 'BU2' }),
    ]
    expect(sizes(rows)).toEqual({
      'Kamp 12 1 (afgeleid)': 1,
      'Kamp 12 1 (afgeleid 2)': 1,
      'Kamp 12 (afgeleid)': 1,
      'Kamp 12 (afgeleid 2)': 1,
    })
    expect([...new Set(streetBlocks(rows).keys())].every((id) => rows.some((row) => row.id === id))).toBe(
      true,
    )
  })

  it('is for private homes without a block in a known street, whatever the order of the register', () => {
    const any = fc.record({
      buurt: fc.constantFrom('BU1', 'BU2'),
      straat: fc.constantFrom('Kamp 12', 'Kamp 13', null),
      huisnummer: fc.option(fc.integer({ min: 1, max: 60 })),
      blok: fc.constantFrom('K1', null, null),
      eigenaar: fc.constantFrom(...eigenaar.options, 'particulier' as const),
      far: fc.integer({ min: 0, max: 40 }),
    })
    fc.assert(
      fc.property(fc.array(any, { maxLength: 80 }), (drawn) => {
        const rows = drawn.map(({ far, ...row }, at): Straatwoning => ({
          ...row,
          id: `w${at}`,
          punt: [5.5 + far * SIX_METERS, 52.5],
        }))
        const blocks = streetBlocks(rows)
        for (const row of rows) {
          const wanted = row.eigenaar === 'particulier' && row.blok === null && row.straat !== null
          expect(blocks.has(row.id)).toBe(wanted)
        }
        const members = new Map<string, Straatwoning[]>()
        for (const row of rows) {
          const block = blocks.get(row.id)
          if (block !== undefined) members.set(block, [...(members.get(block) ?? []), row])
        }
        for (const [block, own] of members) {
          expect(isStreetBlock(block)).toBe(true)
          expect(block.length).toBeLessThanOrEqual(80)
          expect(own.length).toBeLessThanOrEqual(20)
          const parity = (row: Straatwoning) => (row.huisnummer === null ? null : row.huisnummer % 2)
          expect(new Set(own.map((row) => `${row.buurt} ${row.straat} ${parity(row)}`)).size).toBe(1)
        }
        expect(streetBlocks(rows.toReversed())).toEqual(blocks)
      }),
      runs(200),
    )
  })
})
