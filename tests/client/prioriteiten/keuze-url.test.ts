import { assert, constantFrom, dictionary, integer, property, tuple } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aanpakSoort } from '../../../analyses/prioriteiten/aanpak.ts'
import { THEMAS } from '../../../analyses/prioriteiten/themas.ts'
import {
  addressWithChoice,
  choiceFromAddress,
  isEqual,
  NO_CHOICE,
} from '../../../client/panels/prioriteiten/keuze-url.ts'
import { runs } from '../../helpers/property-runs.ts'

const read = (address: string) => choiceFromAddress(new URLSearchParams(address))

describe('the choice in the address', () => {
  it('is equal weights and the proposed marks when the address says nothing', () => {
    expect(read('')).toEqual(NO_CHOICE)
    expect(addressWithChoice(new URLSearchParams('cyclus=2025'), NO_CHOICE).toString()).toBe('cyclus=2025')
  })

  it.each([
    'gewicht=1-2-3',
    'gewicht=1-2-3-4-5',
    'gewicht=11-1-1-1',
    'gewicht=a-1-1-1',
    'gewicht=1-1-1--1',
    'merk=x',
  ])('falls back to the proposal for %s', (address) => expect(read(address)).toEqual(NO_CHOICE))

  it('leaves out a theme or a mark that does not exist', () => {
    const { aanpak } = read('merk=gezondheid.samen-oppakken,onbekend.gewoon-werk,contact.anders')
    expect([...aanpak]).toEqual([['gezondheid', 'samen-oppakken']])
  })

  it('comes back the same after it was shared', () => {
    const weight = integer({ min: 0, max: 10 })
    const theme = constantFrom(...THEMAS.map(({ id }) => id))
    const marks = dictionary(theme, constantFrom(...aanpakSoort.options), { maxKeys: 4 })
    assert(
      property(tuple(weight, weight, weight, weight), marks, ([a, b, c, d], given) => {
        const gewichten = { 'hoe-ver': a, 'hoeveel-mensen': b, 'loopt-al': c, mogelijk: d }
        const choice = { gewichten, aanpak: new Map(Object.entries(given)) }
        const back = choiceFromAddress(addressWithChoice(new URLSearchParams(), choice))
        expect(back.aanpak).toEqual(choice.aanpak)
        // Equal weights are the same choice at any height.
        expect(isEqual(gewichten) ? NO_CHOICE.gewichten : gewichten).toEqual(back.gewichten)
      }),
      runs(100),
    )
  })
})
