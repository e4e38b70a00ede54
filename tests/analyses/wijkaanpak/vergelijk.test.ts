import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writeMark } from '../../../analyses/wijkaanpak/levende-tekst.ts'
import { comparePlans } from '../../../analyses/wijkaanpak/vergelijk.ts'
import { wordDifference } from '../../../analyses/wijkaanpak/woordverschil.ts'
import { planobjectOf, uuidOf } from '../../helpers/planobject.ts'
import { runs } from '../../helpers/property-runs.ts'

const words = fc
  .array(
    fc.constantFrom(
      'een',
      'mooi',
      'plein',
      ' ',
      '\n',
      '  ',
      'groot',
      '[[cijfer x boswijk 2020 alle 1]]',
      '[',
      '💧',
    ),
  )
  .map((parts) => parts.join(''))

describe('the words of two texts', () => {
  it('make both texts again, and are equal where nothing changed', () => {
    fc.assert(
      fc.property(words, words, (old, now) => {
        const parts = wordDifference(old, now)
        const of = (...kinds: string[]) =>
          parts
            .filter(({ soort }) => kinds.includes(soort))
            .map(({ tekst }) => tekst)
            .join('')
        expect(of('gelijk', 'eraf')).toBe(old)
        expect(of('gelijk', 'erbij')).toBe(now)
        expect(old !== now || parts.every(({ soort }) => soort === 'gelijk')).toBe(true)
      }),
      runs(500),
    )
  })

  it('keep as many words as a plain recursive count says (Wagner and Fischer)', () => {
    const longest = (a: readonly string[], b: readonly string[]): number => {
      const [first, ...rest] = a
      const [other, ...others] = b
      if (first === undefined || other === undefined) return 0
      return first === other ? 1 + longest(rest, others) : Math.max(longest(rest, b), longest(a, others))
    }
    const letters = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 7 })
    fc.assert(
      fc.property(letters, letters, (a, b) => {
        const spaced = (list: readonly string[]) => list.map((word) => `${word}`).join(' ')
        const kept = wordDifference(spaced(a), spaced(b))
          .filter(({ soort }) => soort === 'gelijk')
          .flatMap(({ tekst }) => tekst.match(/\s|\S/g) ?? [])
        const units = (list: readonly string[]) => spaced(list).match(/\s|\S/g) ?? []
        expect(kept).toHaveLength(longest(units(a), units(b)))
      }),
      runs(100),
    )
  })

  it('tell a long text that is new from its begin to its end as a whole', () => {
    const parts = wordDifference('a '.repeat(3000), 'b '.repeat(3000))
    expect(parts.map(({ soort }) => soort)).toEqual(['eraf', 'erbij', 'gelijk'])
  })
})

describe('two versions of a plan', () => {
  const ambition = planobjectOf('ambitie', { titel: 'Warm wonen', tekst: 'Een mooi plein', prioriteit: 1 })
  const changed = {
    ...ambition,
    velden: { ...ambition.velden, tekst: 'Een groot plein', eigenaar: 'Centrada' },
  }

  it('are the same as themselves, and as a copy of themselves', () => {
    const action = planobjectOf('actie', { naam: 'Isoleren', ambitie: ambition.id })
    expect(comparePlans([ambition, action], [ambition, action])).toEqual([])
    const copy = { ...ambition, id: uuidOf(901) }
    const copiedAction = { ...action, id: uuidOf(902), velden: { ...action.velden, ambitie: copy.id } }
    expect(comparePlans([ambition, action], [copy, copiedAction])).toEqual([])
  })

  it('differ by fields: texts by their words, shapes, other values', () => {
    const [only] = comparePlans([ambition], [changed])
    expect(only).toMatchObject({ wat: 'gewijzigd', soort: 'ambitie', oud: ambition.id, nieuw: ambition.id })
    expect(only?.velden.map(({ veld }) => veld)).toEqual(['tekst', 'eigenaar'])
    expect(only?.velden[0]?.woorden).toEqual([
      { soort: 'gelijk', tekst: 'Een ' },
      { soort: 'eraf', tekst: 'mooi' },
      { soort: 'erbij', tekst: 'groot' },
      { soort: 'gelijk', tekst: ' plein' },
    ])
    const drawn = {
      ...ambition,
      velden: { ...ambition.velden, vorm: { soort: 'punt' as const, punt: [5.5, 52.5] as [number, number] } },
    }
    expect(comparePlans([ambition], [drawn])[0]?.velden).toMatchObject([
      { veld: 'vorm', soort: 'vorm', oud: null },
    ])
  })

  it('mirror each other, and leave remarks out', () => {
    const remark = planobjectOf('opmerking', { tekst: 'goed zo' })
    const there = comparePlans([], [ambition, remark])
    const back = comparePlans([ambition, remark], [])
    expect(there.map(({ wat }) => wat)).toEqual(['toegevoegd'])
    expect(back.map(({ wat }) => wat)).toEqual(['verwijderd'])
    expect(there[0]?.velden.map(({ veld }) => veld)).toEqual(['titel', 'tekst', 'prioriteit', 'status'])
    expect(comparePlans([ambition], [{ ...ambition, verwijderd: true }])[0]?.wat).toBe('verwijderd')
  })

  it('differ in figures that came, went or have another value', () => {
    const mark = {
      indicator: 'rivm-eenzaam',
      gebied: 'boswijk',
      jaar: 2020,
      leeftijd: '18plus' as const,
      waarde: 48.1,
    }
    const withText = (tekst: string) => [{ ...ambition, velden: { ...ambition.velden, tekst } }]
    const before = withText(`Nu ${writeMark(mark)} procent`)
    const after = withText(
      `Nu ${writeMark({ ...mark, waarde: 47.9 })} procent en ${writeMark({ ...mark, jaar: 2022 })}`,
    )
    expect(comparePlans(before, after)[0]?.cijfers.map(({ oud, nieuw }) => [oud, nieuw])).toEqual([
      [48.1, 47.9],
      [null, 48.1],
    ])
  })
})
