import { describe, expect, test } from 'vitest'
import { canOpen, STEPS, stepToShow } from '../../../client/panels/invoer/steps.ts'
import type { Invoer } from '../../../server/contract/invoer.ts'

const at = (staat: Invoer['staat']) => ({ staat, opgave: null })
const NOTHING = { doel: null }
const CHOSEN = { doel: 'cijfers' } as const

describe('steps of an import', () => {
  test('before a trial: the mapping is open, the dataset once there is a target, the report is not', () => {
    expect(STEPS.filter((step) => canOpen(step, at('herkend'), NOTHING))).toEqual(['herkend', 'koppeling'])
    expect(STEPS.filter((step) => canOpen(step, at('herkend'), CHOSEN))).toEqual([
      'herkend',
      'koppeling',
      'gegevens',
    ])
  })

  test.each(['toegepast', 'teruggedraaid', 'proef'] as const)(
    '%s: nothing can be changed any more',
    (staat) => {
      expect(STEPS.filter((step) => canOpen(step, at(staat), CHOSEN))).toEqual(['herkend', 'verslag'])
    },
  )

  test('a refused file shows only that', () => {
    expect(STEPS.filter((step) => canOpen(step, at('onleesbaar'), CHOSEN))).toEqual(['herkend'])
    expect(stepToShow('verslag', at('onleesbaar'), CHOSEN)).toBe('herkend')
  })

  test('an address without a step, with an unknown one, or with one that is shut, shows where the import is', () => {
    expect(stepToShow(null, at('herkend'), NOTHING)).toBe('herkend')
    expect(stepToShow('verslag', at('herkend'), CHOSEN)).toBe('herkend')
    expect(stepToShow('ufo', at('beproefd'), CHOSEN)).toBe('verslag')
    expect(stepToShow('koppeling', at('toegepast'), CHOSEN)).toBe('verslag')
    expect(stepToShow('koppeling', at('beproefd'), CHOSEN)).toBe('koppeling')
  })
})
