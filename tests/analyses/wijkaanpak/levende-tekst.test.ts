import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  asWords,
  type Cijfermerk,
  holdMarks,
  markKey,
  marksIn,
  parseLivingText,
  takeOver,
  writeMark,
} from '../../../analyses/wijkaanpak/levende-tekst.ts'
import { leeftijd } from '../../../geodata/schema/indicator.ts'
import { runs } from '../../helpers/property-runs.ts'

const LONELY: Cijfermerk = {
  indicator: 'rivm-eenzaam',
  gebied: 'BU09950112',
  jaar: 2020,
  leeftijd: '18plus',
  waarde: 48.1,
}

const anyMark = fc.record({
  indicator: fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,60}$/),
  gebied: fc.oneof(
    fc.stringMatching(/^(?:BU\d{8}|WK\d{6}|GM\d{4}|NL00)$/),
    fc.stringMatching(/^[a-z][a-z0-9-]{1,40}$/),
  ),
  jaar: fc.integer({ min: 1900, max: 2100 }),
  leeftijd: fc.constantFrom(...leeftijd.options),
  waarde: fc.oneof(
    fc.integer({ min: -1e9, max: 1e9 }),
    fc.double({ min: -1e12, max: 1e12, noNaN: true }).map((value) => value + 0),
  ),
})

/** Words with all that could be taken for a mark, or break one. */
const hostile = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom(
    '[[cijfer ',
    ']]',
    '[[',
    '[',
    ']',
    '[[cijfer a b c d e]]',
    '[[cijfer x boswijk 2020 alle NaN]]',
    '\n',
    '[[cijfer x boswijk 2020 alle 1e400]]',
    '[[cijfer x boswijk 2020 alle 01]]',
    '[[[[cijfer ',
    '<script>',
    '[[cijfer x boswijk 2020 alle 1.50]]',
    '[[CIJFER x boswijk 2020 alle 1]]',
    '48,1',
    '[[cijfer x  boswijk 2020 alle 1]]',
  ),
)

describe('a text with figures', () => {
  it('reads back every mark it wrote, between any words', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(hostile, anyMark), { maxLength: 5 }), hostile, (pairs, end) => {
        const written = pairs.map(([, mark]) => writeMark(mark))
        // A lone bracket before a mark changes nothing of it.
        const text = pairs.map(([words], at) => `${words}${written[at] ?? ''}`).join('') + end
        const found = parseLivingText(text).filter(({ soort }) => soort === 'cijfer')
        for (const mark of written) expect(found.some(({ tekst }) => tekst === mark)).toBe(true)
      }),
      runs(300),
    )
  })

  it('gives back the text letter for letter, whatever it is', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(hostile, anyMark.map(writeMark))), (parts) => {
        const text = parts.join('')
        expect(
          parseLivingText(text)
            .map(({ tekst }) => tekst)
            .join(''),
        ).toBe(text)
        expect(parseLivingText(text).every(({ tekst }) => tekst !== '')).toBe(true)
      }),
      runs(500),
    )
  })

  it('writes what it read in one way only', () => {
    fc.assert(
      fc.property(anyMark, (mark) => {
        const [read] = marksIn(writeMark(mark))
        expect(read).toEqual(mark)
        expect(writeMark(read ?? mark)).toBe(writeMark(mark))
      }),
      runs(300),
    )
  })

  it('never calls a number without a source a figure, nor what only looks like a mark', () => {
    for (const text of [
      'In 2020 was 48,1 procent eenzaam.',
      '[[cijfer rivm-eenzaam boswijk 2020 iedereen 48.1]]',
      '[[cijfer rivm-eenzaam boswijk 2020 alle 48,1]]',
      '[[cijfer rivm-eenzaam boswijk 2020 alle 048.1]]',
      '[[cijfer rivm-eenzaam boswijk 20 alle 48.1]]',
      '[[cijfer rivm-eenzaam Boswijk 2020 alle 48.1]]',
      '[[cijfer rivm-eenzaam boswijk 2020 alle 48.1]',
      '[[cijfer rivm-eenzaam boswijk 2020 alle 48.1\n]]',
    ]) {
      expect(marksIn(text)).toEqual([])
    }
  })

  it('refuses to write what could not be read back', () => {
    expect(() => writeMark({ ...LONELY, waarde: NaN })).toThrow(RangeError)
    expect(() => writeMark({ ...LONELY, gebied: 'x]] <b>' })).toThrow(RangeError)
    expect(() => writeMark({ ...LONELY, jaar: 20 })).toThrow(RangeError)
  })

  it('is not slow on a text that is made to be', () => {
    const text = '[[cijfer a '.repeat(20_000)
    expect(marksIn(text)).toEqual([])
    expect(marksIn(`${'['.repeat(50_000)}${writeMark(LONELY)}`)).toEqual([LONELY])
  })
})

describe('figures against their source', () => {
  const text = `Van ${writeMark(LONELY)} naar ${writeMark({ ...LONELY, gebied: 'boswijk', waarde: 50 })}.`
  const source = new Map([[markKey(LONELY), 47.9]])
  const lookUp = (mark: Cijfermerk) => {
    const waarde = source.get(markKey(mark))
    return waarde === undefined ? null : { waarde, bron: 'a1b2' }
  }

  it('are the same, changed with old and new, or gone', () => {
    expect(holdMarks(text, lookUp)).toEqual([
      { merk: LONELY, stand: 'veranderd', nu: { waarde: 47.9, bron: 'a1b2' } },
      { merk: { ...LONELY, gebied: 'boswijk', waarde: 50 }, stand: 'weg', nu: null },
    ])
    const same = takeOver(text, LONELY, 47.9)
    expect(holdMarks(same, lookUp).map(({ stand }) => stand)).toEqual(['gelijk', 'weg'])
  })

  it('are taken over one by one; words and other figures stay', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(hostile, anyMark.map(writeMark))), anyMark, (parts, mark) => {
        const before = parts.join('') + writeMark(mark)
        const after = takeOver(before, mark, 12.5)
        expect(
          marksIn(after)
            .filter((one) => markKey(one) === markKey(mark))
            .every(({ waarde }) => waarde === 12.5),
        ).toBe(true)
        const words = (value: string) => parseLivingText(value).filter(({ soort }) => soort === 'woorden')
        expect(words(after)).toEqual(words(before))
      }),
      runs(200),
    )
  })

  it('read as their value', () => {
    expect(asWords(`Van ${writeMark(LONELY)} procent`)).toBe('Van 48,1 procent')
  })
})
