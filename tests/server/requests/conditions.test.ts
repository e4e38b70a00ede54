import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSameAnswer, isUnchanged, parseIfMatch, tagOf } from '../../../server/requests/conditions.ts'

const versions = new Map([
  ['cyclus', 20],
  ['cyclus/2025', 17],
  ['cyclus/2025/kalender', 12],
  ['woning', 30],
])
const versionOf = (object: string) => versions.get(object) ?? 0
const holds = (header: string, object: string) => {
  const asked = parseIfMatch(header)
  return asked === null ? null : isUnchanged(asked, object, versionOf)
}

describe('If-Match', () => {
  it('reads what RFC 9110 writes in 8.8.3 and 13.1.1', () => {
    // Examples of those sections: an opaque tag, a weak one, an empty one, a list, and the asterisk.
    for (const header of ['"xyzzy"', 'W/"xyzzy"', '""', '"xyzzy", "r2d2xxxx", "c3piozzzz"']) {
      expect(parseIfMatch(header)).toEqual([])
    }
    expect(parseIfMatch('*')).toBe('bestaat')
  })

  it.each(['', 'xyzzy', '"xyzzy', 'xyzzy"', '"a" "b"', '"a";"b"', 'w/"a"', '*, "a"', '"a\u0000"', ','])(
    'does not take %j for a list of tags',
    (header) => {
      expect(parseIfMatch(header)).toBeNull()
    },
  )

  it('holds for the version of the object itself and no other', () => {
    expect(holds(tagOf('cyclus/2025', 17, 'a'), 'cyclus/2025')).toBe(true)
    expect(holds(`"x", ${tagOf('cyclus/2025', 17, 'b')}`, 'cyclus/2025')).toBe(true)
    for (const version of [0, 12, 16, 18, 20]) {
      expect(holds(tagOf('cyclus/2025', version, 'a'), 'cyclus/2025')).toBe(false)
    }
  })

  it('holds for a list that was read after the last change of the object, whatever else changed in it', () => {
    for (const version of [17, 18, 20]) expect(holds(tagOf('cyclus', version, ''), 'cyclus/2025')).toBe(true)
    for (const version of [16, 21]) expect(holds(tagOf('cyclus', version, ''), 'cyclus/2025')).toBe(false)
    expect(holds(tagOf('woning', 18, ''), 'cyclus/2025')).toBe(false)
  })

  it('never holds for a part, for a weak tag, or for a tag that is none of ours', () => {
    expect(holds(tagOf('cyclus/2025/kalender', 17, ''), 'cyclus/2025')).toBe(false)
    expect(holds(`W/${tagOf('cyclus/2025', 17, '')}`, 'cyclus/2025')).toBe(false)
    expect(holds('"17"', 'cyclus/2025')).toBe(false)
  })

  it('holds for no text at all but our own tags', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (text) => {
        expect(text.trim() !== '*' && holds(text, 'cyclus/2025') === true).toBe(false)
      }),
    )
  })

  it('takes no time for long headers that are nearly a list', () => {
    for (const part of ['"a",', '"a" ', ', ', 'W/']) expect(parseIfMatch(part.repeat(2000))).toBeNull()
    expect(parseIfMatch(`${'"a" , '.repeat(330)}x`)).toBeNull()
  })
})

describe('If-None-Match', () => {
  it('knows the tag in a list, and after a proxy marked it weak', () => {
    const tag = tagOf('cyclus', 3, 'a')
    expect(isSameAnswer(`"x", W/${tag}`, tag)).toBe(true)
    expect(isSameAnswer(tagOf('cyclus', 3, 'b'), tag)).toBe(false)
    expect(isSameAnswer(tagOf('cyclus', 4, 'a'), tag)).toBe(false)
    expect(isSameAnswer(undefined, tag)).toBe(false)
  })
})
