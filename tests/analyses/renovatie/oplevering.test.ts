import { describe, expect, it } from 'vitest'
import { countsForTarget, normStand, standOf } from '../../../analyses/renovatie/oplevering.ts'
import { energielabel } from '../../../geodata/schema/woning.ts'
import { maatregelStand } from '../../../geodata/schema/woningwerk.ts'
import { maakLoop } from '../../helpers/renovatie-woningen.ts'

/** Before, after and now, as the register says them; `-` is not known. */
type Labels = readonly [voor: string, na: string, nu: string]
const label = (text: string) => (text === '-' ? null : energielabel.parse(text))
const delivered = ([voor, na, nu]: Labels, asbest: string) =>
  maakLoop({
    status: 'opgeleverd',
    labelVoor: label(voor),
    labelNa: label(na),
    energielabel: label(nu),
    asbest: asbest === '-' ? null : maatregelStand.parse(asbest),
  })

describe('the norm of private and VvE dwellings', () => {
  it.each([
    // Label B or better, whatever it was.
    [['-', '-', 'B'], 'uitgevoerd', 'telt'],
    [['-', '-', 'A++++'], 'niet-nodig', 'telt'],
    [['C', 'B', 'B'], 'uitgevoerd', 'telt'],
    // The label of after the works goes before the one that stands in the register now.
    [['C', 'B', 'G'], 'uitgevoerd', 'telt'],
    // Three steps better, whatever it is.
    [['F', 'C', 'C'], 'uitgevoerd', 'telt'],
    [['G', 'D', '-'], 'niet-nodig', 'telt'],
    [['G', 'C', 'G'], 'uitgevoerd', 'telt'],
    // Two steps are not enough, nor none, nor a worse label.
    [['E', 'C', 'C'], 'uitgevoerd', 'haalt-niet'],
    [['G', 'E', 'E'], 'niet-nodig', 'haalt-niet'],
    [['D', 'D', 'D'], 'uitgevoerd', 'haalt-niet'],
    [['C', 'F', 'F'], 'uitgevoerd', 'haalt-niet'],
    // One label, and not a good one: how many steps were made is not known.
    [['-', '-', 'C'], 'uitgevoerd', 'label-onbekend'],
    [['-', 'D', 'D'], 'uitgevoerd', 'label-onbekend'],
    [['G', '-', 'G'], 'uitgevoerd', 'label-onbekend'],
    [['-', '-', '-'], 'niet-nodig', 'label-onbekend'],
    // Asbestos: not known is said apart, and present never counts.
    [['-', '-', 'A'], '-', 'asbest-onbekend'],
    [['G', 'D', 'D'], '-', 'asbest-onbekend'],
    [['-', '-', 'A'], 'nodig', 'haalt-niet'],
    [['-', '-', 'A'], 'gepland', 'haalt-niet'],
    [['G', 'D', 'D'], 'nodig', 'haalt-niet'],
    // Two things are not known: the label decides what is asked first.
    [['-', '-', 'D'], '-', 'label-onbekend'],
    [['-', '-', 'D'], 'gepland', 'haalt-niet'],
    [['E', 'C', 'C'], '-', 'haalt-niet'],
  ] as const)('labels %j with asbestos %s: %s', (labels, asbest, stand) => {
    for (const eigenaar of ['particulier', 'vve'] as const) {
      const row = { ...delivered(labels, asbest), eigenaar }
      expect(normStand(row)).toBe(stand)
      expect(countsForTarget(row)).toBe(stand === 'telt')
      // Before it is delivered nothing counts.
      expect(countsForTarget({ ...row, status: 'uitvoering' })).toBe(false)
      expect(countsForTarget({ ...row, status: null })).toBe(false)
    }
    // A dwelling of the corporation counts once the work is delivered.
    expect(normStand({ ...delivered(labels, asbest), eigenaar: 'corporatie' })).toBe('telt')
  })

  it('is counted so that every delivered dwelling stands in one number', () => {
    const rows = [
      delivered(['-', '-', 'A'], 'uitgevoerd'),
      delivered(['G', 'D', 'D'], 'niet-nodig'),
      delivered(['-', '-', 'A'], '-'),
      delivered(['-', '-', 'D'], '-'),
      delivered(['-', '-', 'D'], 'uitgevoerd'),
      delivered(['-', '-', 'A'], 'nodig'),
      { ...delivered(['-', '-', 'A'], 'uitgevoerd'), status: 'uitvoering' as const },
    ]
    const { telt, asbestOnbekend, normOnbekend, haaltNormNiet } = standOf(rows, 'particulier')
    expect({ telt, asbestOnbekend, normOnbekend, haaltNormNiet }).toEqual({
      telt: 2,
      asbestOnbekend: 1,
      normOnbekend: 2,
      haaltNormNiet: 1,
    })
  })
})
