import { describe, expect, it } from 'vitest'
import type { Betrouwbaarheid } from '../../../analyses/betrouwbaarheid/klasse.ts'
import { leesbaarNiveau, type OpNiveau, readableLevel } from '../../../analyses/betrouwbaarheid/niveau.ts'

const areas = [
  { gebied: 'BU09950111', niveau: 'buurt' },
  { gebied: 'WK099501', niveau: 'wijk' },
  { gebied: 'GM0995', niveau: 'gemeente' },
  { gebied: 'NL00', niveau: 'land' },
] as const

const reasons: Record<Betrouwbaarheid['klasse'], Betrouwbaarheid['reden']> = {
  goed: 'grenzen-dichtbij',
  redelijk: 'grenzen-matig',
  'te-onzeker': 'grenzen-ver',
  onbekend: 'marge-niet-in-de-bron',
}

function levels(...classes: Betrouwbaarheid['klasse'][]): OpNiveau[] {
  return classes.flatMap((klasse, index) => {
    const area = areas[index]
    return area === undefined ? [] : [{ ...area, betrouwbaarheid: { klasse, reden: reasons[klasse] } }]
  })
}

describe('the level at which a figure can be read', () => {
  it('is the area itself when its figure is good or fair', () => {
    for (const klasse of ['goed', 'redelijk'] as const) {
      const found = leesbaarNiveau.parse(readableLevel(levels(klasse, 'goed')))
      expect(found).toEqual({ soort: 'zelf', gebied: 'BU09950111', niveau: 'buurt' })
    }
  })

  it('is the first larger area where it is, past those of which nothing is known', () => {
    expect(readableLevel(levels('te-onzeker', 'redelijk', 'goed'))).toEqual({
      soort: 'hoger',
      gebied: 'WK099501',
      niveau: 'wijk',
    })
    expect(readableLevel(levels('onbekend', 'te-onzeker', 'onbekend', 'goed'))).toMatchObject({
      niveau: 'land',
    })
  })

  it('is nowhere, with the reason', () => {
    expect(readableLevel([])).toEqual({ soort: 'nergens', reden: 'geen-cijfer' })
    expect(readableLevel(levels('te-onzeker', 'te-onzeker'))).toEqual({
      soort: 'nergens',
      reden: 'overal-te-onzeker',
    })
    expect(readableLevel(levels('onbekend', 'te-onzeker'))).toEqual({
      soort: 'nergens',
      reden: 'geen-marge-bekend',
    })
  })

  it('asks for levels from small to large', () => {
    expect(() => readableLevel(levels('goed', 'goed').toReversed())).toThrow(RangeError)
    expect(() => readableLevel([...levels('goed'), ...levels('goed')])).toThrow(RangeError)
  })
})
