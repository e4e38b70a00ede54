import { assert, integer, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCell } from '../../../geodata/normalise/cell.ts'

describe('readCell', () => {
  it.each(['', '.', '-99995', '-99997', '-99999999', '-99997.0'])('keeps %j missing', (text) => {
    expect(readCell(text, 'procent')).toEqual({ kind: 'ontbreekt' })
  })

  it('reads zero as zero', () => {
    expect(readCell('0', 'procent')).toEqual({ kind: 'waarde', waarde: 0 })
    expect(readCell('0.0', 'aantal')).toEqual({ kind: 'waarde', waarde: 0 })
  })

  it.each([
    ['140', 'procent'],
    ['-1', 'procent'],
    ['12,5', 'procent'],
    ['veel', 'aantal'],
    ['NaN', 'aantal'],
    ['1e3', 'aantal'],
    ['2.5', 'aantal'],
    ['-3', 'euro'],
    ['0', 'klasse-1-9'],
    ['10', 'klasse-1-9'],
  ] as const)('refuses %j as %s', (text, unit) => {
    expect(readCell(text, unit).kind).toBe('afgekeurd')
  })

  it('gives every percentage back as it was written', () => {
    assert(
      property(integer({ min: 0, max: 1000 }), (tenths) => {
        expect(readCell((tenths / 10).toFixed(1), 'procent')).toEqual({ kind: 'waarde', waarde: tenths / 10 })
      }),
    )
  })
})
