import { describe, expect, it } from 'vitest'
import { labelsAroundWorks } from '../../../geodata/register/labels.ts'
import type { StatusStap } from '../../../geodata/schema/woning.ts'

const WORKS: StatusStap[] = [
  { status: 'akkoord', datum: '2023-11-01' },
  { status: 'uitvoering', datum: '2024-03-01' },
  { status: 'opgeleverd', datum: '2025-02-01' },
]
/** `2021-05-01 G` is the label now, `2025-03-01 na D` the one of after the works. */
const said = (...words: string[]) =>
  words.map((word) => {
    const [datum = '', ...rest] = word.split(' ')
    const veld = rest.length === 2 ? ('label-na' as const) : ('energielabel' as const)
    return { veld, waarde: rest.at(-1) ?? '', datum }
  })

describe('the labels around the works', () => {
  it.each([
    ['before the works and registered after delivery', ['2021-05-01 G', '2025-03-01 D'], 'G', 'D'],
    ['the last before the works, whatever came earlier', ['2015-01-01 E', '2021-05-01 G'], 'G', null],
    ['in any order', ['2025-03-01 D', '2021-05-01 G', '2015-01-01 E'], 'G', 'D'],
    ['one label from long before: after is not said', ['2021-05-01 D'], 'D', null],
    ['one label from after: before is not said', ['2025-02-01 D'], null, 'D'],
    ['one label from during the works is neither', ['2024-09-01 D'], null, null],
    [
      'label-na goes before what was registered',
      ['2021-05-01 G', '2025-03-01 D', '2025-03-02 na C'],
      'G',
      'C',
    ],
    ['both in one row of a list of later', ['2025-06-01 G', '2025-06-01 na C'], 'G', 'C'],
    ['a later registration is not the label of before', ['2025-06-01 na C', '2026-01-01 C'], null, 'C'],
    ['nothing said', [], null, null],
  ])('%s', (_, words, labelVoor, labelNa) => {
    expect(labelsAroundWorks(said(...words), WORKS)).toEqual({ labelVoor, labelNa })
  })

  it('are not known of a dwelling of which nobody says when the works were', () => {
    expect(labelsAroundWorks(said('2021-05-01 G', '2025-03-01 D'), [])).toEqual({
      labelVoor: null,
      labelNa: null,
    })
    // Passed straight to delivery: the works began no later than that.
    const [, , done] = WORKS
    expect(labelsAroundWorks(said('2024-12-01 G', '2025-03-01 D'), done === undefined ? [] : [done])).toEqual(
      {
        labelVoor: 'G',
        labelNa: 'D',
      },
    )
  })
})
