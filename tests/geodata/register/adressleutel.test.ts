import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addressKey, adresboek, type Adresdelen } from '../../../geodata/register/adressleutel.ts'
import { runs } from '../../helpers/property-runs.ts'

const address = (
  huisnummer: string | number,
  huisletter?: string,
  huisnummertoevoeging?: string,
): Adresdelen => ({
  postcode: '8223 AA',
  huisnummer,
  huisletter,
  huisnummertoevoeging,
})

describe('the key of an address', () => {
  it.each<[string, Adresdelen]>([
    ['8223AA|12|b|2', address(12, 'b', '2')],
    ['8223AA|12|b|2', address(' 12 ', ' B ', '02')],
    ['8223AA|12|b|2', address('12-b', '', '2')],
    ['8223AA|12|b|2', address('12 B-2')],
    ['8223AA|12|b|2', address('0012b2')],
    ['8223AA|12|b|2', address('12', 'B-2')],
    ['8223AA|12|b|2', address('12', '', 'b 2')],
    ['8223AA|12|b|', address('12', undefined, 'B')],
    ['8223AA|12||2', address('12-2')],
    ['8223AA|12||bis', address('12', '', 'Bis')],
    ['8223AA|12|a|bis', address('12', 'A', 'BIS')],
    ['8223AA|12||hs', address('12 hs.')],
    ['8223AA|12||', address('12.0')],
    ['8223AA|12||0', address('12', '', '00')],
    ['8223AA|12|e|', address('12', 'é')],
    ['8223AA|12||', { postcode: ' 8223.aa', huisnummer: 12 }],
    ['0000AA|1||', { postcode: '0000 AA', huisnummer: 1 }],
  ])('%s', (key, parts) => {
    expect(addressKey(parts)).toBe(key)
  })

  it.each<[Adresdelen]>([
    [{ postcode: '8223', huisnummer: 12 }],
    [{ postcode: '8223 A1', huisnummer: 12 }],
    [{ postcode: null, huisnummer: 12 }],
    [{ postcode: '8223AA', huisnummer: null }],
    [{ postcode: '8223AA', huisnummer: 0 }],
    [{ postcode: '8223AA', huisnummer: -12 }],
    [{ postcode: '8223AA', huisnummer: 'b12' }],
    [{ postcode: '8223AA', huisnummer: '123456' }],
  ])('is not made of %j', (parts) => {
    expect(addressKey(parts)).toBeNull()
  })

  it('is the same in whichever cells number, letter and addition stand, and however they are cut', () => {
    const letter = fc.constantFrom('', 'a', 'Z')
    const addition = fc.constantFrom('', '2', '14', 'bis', 'RD', '3hoog')
    const mark = fc.constantFrom(' ', '-', ' - ', '/')
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999 }), letter, addition, mark, (number, l, a, m) => {
        const apart = addressKey(address(number, l, a))
        expect(apart).not.toBeNull()
        expect(addressKey(address(`${number}${m}${l}${m}${a}`))).toBe(apart)
        expect(addressKey(address(number, `${l}${m}${a}`))).toBe(apart)
        expect(addressKey(address(number, '', `${l.toUpperCase()}${m}${a.toLowerCase()}`))).toBe(apart)
      }),
      runs(200),
    )
  })
})

describe('the address book', () => {
  it('finds a dwelling by its address, and neither of two that share one', () => {
    const book = adresboek([
      { id: 'een', ...address(1) },
      { id: 'twee', ...address(2, 'a') },
      { id: 'drie', ...address('2-A') },
      { id: 'vier', ...address('2', '', 'a') },
      { id: 'een', ...address('01') },
      { id: 'zonder', postcode: null, huisnummer: 1 },
    ])
    expect([...book.bijAdres]).toEqual([['8223AA|1||', 'een']])
    expect([...book.dubbel]).toEqual(['8223AA|2|a|'])
  })
})
