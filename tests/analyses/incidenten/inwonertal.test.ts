import { describe, expect, it } from 'vitest'
import { makeLookUp } from '../../../analyses/gebiedscijfer/opzoeker.ts'
import { inhabitantsOfArea } from '../../../analyses/incidenten/inwonertal.ts'
import {
  GEMEENTE,
  maakIndicator,
  maakWaarnemingen,
  WIJK_NOORD,
  WIJK_ZUID,
} from '../../helpers/analyse-invoer.ts'
import { NOORDERWIJK, proefBuurten, STAD } from '../../helpers/proefstad-noord-zuid.ts'

const inwoners = maakIndicator('cbs-inwoners', {
  eenheid: 'aantal',
  rol: 'noemer',
  meetwijze: 'register',
  leeftijden: ['alle'],
  jaren: [2024],
})

function known(counts: Record<string, number | null>) {
  return {
    cyclus: { id: '2025', naam: 'Cyclus 2025', peildatum: '2025-05-01' },
    indicatoren: [inwoners],
    zoekCijfer: makeLookUp([inwoners], maakWaarnemingen(inwoners, counts), new Map()),
    inwoners: new Map(),
    buurten: proefBuurten,
  }
}

describe('inhabitants of the city', () => {
  it('are its own figure, else those of all its wijken together', () => {
    const wijken = { [WIJK_NOORD]: 6000, [WIJK_ZUID]: 4500 }
    expect(inhabitantsOfArea(STAD, known({ ...wijken, [GEMEENTE]: 10_400 }))).toMatchObject({
      aantal: 10_400,
    })
    expect(inhabitantsOfArea(STAD, known(wijken))).toMatchObject({ aantal: 10_500, jaar: 2024, bron: null })
  })

  it('are not known when one wijk is not, and a wijk where nobody lives adds nothing', () => {
    expect(inhabitantsOfArea(STAD, known({ [WIJK_NOORD]: 6000, [WIJK_ZUID]: null })).bekend).toBe(false)
    const water = known({ [WIJK_NOORD]: 6000, [WIJK_ZUID]: 0 })
    expect(inhabitantsOfArea(STAD, water)).toMatchObject({ aantal: 6000 })
  })

  it('are never lent to a wijk', () => {
    expect(inhabitantsOfArea(NOORDERWIJK, known({ [WIJK_ZUID]: 4500 })).bekend).toBe(false)
  })
})
