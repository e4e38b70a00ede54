import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { getalIn, klokIn, procentIn, waardeIn } from '../../../server/publish/getallen.ts'
import { publiekeTaal, type PubliekeTaal } from '../../../server/publish/momentopname.ts'
import { runs } from '../../helpers/property-runs.ts'

/** The digits of Arabic pages are 0-9, on purpose. */
const localeOf = (taal: PubliekeTaal) => (taal === 'ar' ? 'ar-u-nu-latn' : taal)

describe('numbers on a page in each language', () => {
  test('as the language writes them', () => {
    const written = publiekeTaal.options.map((taal) => [getalIn(taal, 4120), getalIn(taal, 12345.25)])
    expect(written).toEqual([
      ['4.120', '12.345,25'],
      ['4,120', '12,345.25'],
      ['4.120', '12.345,25'],
      ['4,120', '12,345.25'],
      ['4120', '12\u00a0345,25'],
    ])
    expect(publiekeTaal.options.map((taal) => klokIn(taal, '22:30'))).toEqual([
      '22.30',
      '22:30',
      '22:30',
      '22:30',
      '22:30',
    ])
    expect(waardeIn('nl', 12.5, '%')).toBe('12,5\u00a0%')
    expect(waardeIn('tr', 12.5, '%')).toBe('%12,5')
    expect(waardeIn('pl', 1234, 'euro')).toBe('1234 euro')
    expect(waardeIn('en', 1234, '')).toBe('1,234')
  })

  test.each(publiekeTaal.options)('%s: the same as Intl', (taal) => {
    const plain = new Intl.NumberFormat(localeOf(taal), { maximumFractionDigits: 3 })
    const thousandths = fc.integer({ min: -2_000_000_000, max: 2_000_000_000 }).map((whole) => whole / 1000)
    fc.assert(
      fc.property(thousandths, (waarde) => {
        expect(getalIn(taal, waarde)).toBe(plain.format(waarde === 0 ? 0 : waarde))
      }),
      runs(400),
    )
  })

  // Dutch percentages have the space of the rest of the app.
  test.each(publiekeTaal.options.filter((taal) => taal !== 'nl'))(
    '%s: a percentage as Intl writes it',
    (taal) => {
      const percent = new Intl.NumberFormat(localeOf(taal), { style: 'percent', maximumFractionDigits: 1 })
      expect(procentIn(taal, 12.5)).toBe(percent.format(0.125))
    },
  )
})
