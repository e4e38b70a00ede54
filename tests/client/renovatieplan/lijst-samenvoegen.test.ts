import { describe, expect, it } from 'vitest'
import type { Omstandigheid } from '../../../analyses/renovatie/omstandigheden.ts'
import { isZelfdeLijst, voegSamen } from '../../../client/panels/renovatieplan/lijst-samenvoegen.ts'

const rest = (rust: 'kerst' | 'ramadan' | 'bouwvak', van: string): Omstandigheid => ({
  soort: 'rustig',
  rust,
  van,
  tot: '2027-12-31',
  bron: null,
})
const [one, two, three, four] = [
  rest('bouwvak', '2027-07-20'),
  rest('ramadan', '2027-02-08'),
  rest('kerst', '2027-12-20'),
  rest('kerst', '2027-12-24'),
]

describe('two people who change one list', () => {
  it('keep what each put in, and leave out what either took out', () => {
    // One took out the second line and put in the third; the other took out the first and put in the fourth.
    expect(voegSamen([one, two], [one, three], [two, four])).toEqual([four, three])
  })

  it('who changed nothing has what the other made of it', () => {
    expect(voegSamen([one, two], [one, two], [four])).toEqual([four])
  })

  it('a line that both put in stands there once', () => {
    expect(voegSamen([], [one], [one, two])).toEqual([one, two])
  })

  it('the order of lines, and of what is in a line, makes no other list', () => {
    const turned = {
      bron: null,
      tot: '2027-12-31',
      van: '2027-07-20',
      rust: 'bouwvak',
      soort: 'rustig',
    } as const
    expect(isZelfdeLijst([one, two], [two, turned])).toBe(true)
    expect(isZelfdeLijst([one, two], [one])).toBe(false)
  })
})
