import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { indexVan, letterAfstand, nabij, zoek, zoeksleutel } from '../../../server/publish/zoeken.ts'
import { publiekeUitgave } from '../../helpers/publieke-uitgave.ts'
import { scaled } from '../../helpers/test-scale.ts'

const index = indexVan(publiekeUitgave())
/** Letters of names that are there, signs of markup and of addresses, and letters of other writing. */
const anything = fc.string({
  unit: fc.constantFrom(...'dorpsweg akVÉé12<>"\'&%;/\\\0\u0301ش漢😀'),
  maxLength: 90,
})
const pagesOf = (vraag: string) => {
  const found = zoek(index, vraag)
  return 'vondsten' in found ? found.vondsten.map(({ pagina }) => pagina) : []
}

describe('searching a street', () => {
  test('by its whole name, whatever capitals, accents and signs', () => {
    for (const vraag of ['Dorpsweg', 'dorps weg', ' DORPSWEG ', 'dorps-weg'])
      expect(zoek(index, vraag)).toEqual({ soort: 'een', pagina: 'straat/dorpsweg.html' })
    expect(zoek(index, 'veenlaan')).toEqual({ soort: 'een', pagina: 'straat/veenlaan.html' })
  })

  test('by a part: all that fit, those that begin with it first', () => {
    expect(pagesOf('dorps')).toEqual(['straat/dorpsweg.html', 'straat/dorpsplein.html'])
    expect(zoek(index, 'akker')).toEqual({ soort: 'een', pagina: 'buurt/de-akker.html' })
  })

  test('by postcode: one, several, or one that is not of here', () => {
    expect(zoek(index, '1235 zz')).toEqual({ soort: 'een', pagina: 'straat/veenlaan.html' })
    expect(pagesOf('1234')).toEqual(['straat/dorpsweg.html', 'straat/dorpsplein.html'])
    expect(zoek(index, '9999XX')).toEqual({ soort: 'elders' })
  })

  test('a name that is not there gives the nearest', () => {
    expect(nabij(index, 'Dorpswegg').map(({ naam }) => naam)[0]).toBe('Dorpsweg')
    expect(pagesOf('Veenlan')).toContain('straat/veenlaan.html')
    expect(zoek(index, 'qqqqqqqqqqqq')).toEqual({ soort: 'lijkt', vondsten: [] })
  })

  test('ground outside the wijken is not found', () => {
    expect(pagesOf('Buiten')).toEqual([])
  })

  test('whatever is typed, an answer comes and every page in it exists', () => {
    const pages = new Set(index.map(({ pagina }) => pagina))
    fc.assert(
      fc.property(anything, (vraag) => {
        const found = zoek(index, vraag)
        const named =
          'vondsten' in found
            ? found.vondsten.map(({ pagina }) => pagina)
            : found.soort === 'een'
              ? [found.pagina]
              : []
        for (const page of named) expect(pages).toContain(page)
      }),
      { numRuns: scaled(100) },
    )
  })
})

describe('distance in letters (Levenshtein 1966)', () => {
  test('known pairs', () => {
    expect(letterAfstand('kitten', 'sitting', 9)).toBe(3)
    expect(letterAfstand('', 'abc', 9)).toBe(3)
    expect(letterAfstand('abc', 'abc', 0)).toBe(0)
    expect(letterAfstand('abcdef', 'uvwxyz', 2)).toBe(3)
  })

  test('it is a distance', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 })
    fc.assert(
      fc.property(word, word, word, (a, b, c) => {
        const far = (one: string, other: string) => letterAfstand(one, other, 99)
        expect(far(a, b)).toBe(far(b, a))
        expect(far(a, b) === 0).toBe(a === b)
        expect(far(a, c)).toBeLessThanOrEqual(far(a, b) + far(b, c))
      }),
      { numRuns: scaled(300) },
    )
  })
})

test('a key holds letters and digits alone', () => {
  expect(zoeksleutel("'s-Gravenweg 12 É")).toBe('sgravenweg12e')
})
