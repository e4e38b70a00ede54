import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { complexstand, consentPerComplex, neededConsent } from '../../../analyses/renovatie/toestemming.ts'
import { eigenaar, renovatieStatus, type RenovatieStatus } from '../../../geodata/schema/woning.ts'
import { runs } from '../../helpers/property-runs.ts'

const homes = (count: number, status: RenovatieStatus | null, blok: string | null = 'K1') =>
  Array.from({ length: count }, () => ({ blok, eigenaar: 'corporatie' as const, status }))

describe('how many tenants must agree', () => {
  // Burgerlijk Wetboek 7:220, third paragraph: of ten dwellings or more, 70 percent or more.
  it.each([
    [1, 1],
    [9, 9],
    [10, 7],
    [11, 8],
    [20, 14],
    [32, 23],
    [100, 70],
  ])('of %i rental dwellings: %i', (rentals, needed) => {
    expect(neededConsent(rentals)).toBe(needed)
    expect(rentals < 10 || needed * 100 >= rentals * 70).toBe(true)
    expect(rentals < 10 || (needed - 1) * 100 < rentals * 70).toBe(true)
  })
})

describe('consent per complex', () => {
  it('counts the dwellings of the corporation only, and says whether it can still be reached', () => {
    const rows = [
      ...homes(20, 'akkoord'),
      ...homes(4, 'wil-nu-niet'),
      ...homes(8, 'uitgenodigd'),
      { blok: 'K1', eigenaar: 'particulier' as const, status: 'akkoord' as const },
      ...homes(7, 'uitvoering', 'K2'),
      ...homes(3, null, 'K2'),
      ...homes(4, 'wil-nu-niet', 'K3'),
      ...homes(6, 'akkoord', 'K3'),
      ...homes(2, 'nazorg', null),
    ]
    expect(consentPerComplex(rows)).toEqual([
      { blok: 'K1', huur: 32, akkoord: 20, nee: 4, open: 8, nodig: 23, tekort: 3, stand: 'kan-nog' },
      { blok: 'K2', huur: 10, akkoord: 7, nee: 0, open: 3, nodig: 7, tekort: 0, stand: 'gehaald' },
      { blok: 'K3', huur: 10, akkoord: 6, nee: 4, open: 0, nodig: 7, tekort: 1, stand: 'kan-niet-meer' },
      { blok: null, huur: 2, akkoord: 2, nee: 0, open: 0, nodig: 2, tekort: 0, stand: 'gehaald' },
    ])
  })

  it('adds up for any dwellings, and one more agreement never takes consent away', () => {
    const any = fc.record({
      blok: fc.constantFrom('K1', 'K2', null),
      eigenaar: fc.constantFrom(...eigenaar.options),
      status: fc.constantFrom(...renovatieStatus.options, null),
    })
    fc.assert(
      fc.property(fc.array(any, { maxLength: 60 }), (rows) => {
        const found = consentPerComplex(rows)
        for (const one of found) {
          complexstand.parse(one)
          expect(one.akkoord + one.nee + one.open).toBe(one.huur)
          expect(one.tekort === 0).toBe(one.stand === 'gehaald')
        }
        const at = rows.findIndex((row) => row.eigenaar === 'corporatie' && row.status === 'uitgenodigd')
        if (at < 0) return
        const more = rows.map((row, index) => (index === at ? { ...row, status: 'akkoord' as const } : row))
        const lost = consentPerComplex(more).filter(
          ({ blok, stand }) =>
            stand !== 'gehaald' && found.some((one) => one.blok === blok && one.stand === 'gehaald'),
        )
        expect(lost).toEqual([])
      }),
      runs(150),
    )
  })
})
