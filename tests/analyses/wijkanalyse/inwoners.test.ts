import { describe, expect, it } from 'vitest'
import { inhabitantsOf } from '../../../analyses/wijkanalyse/inwoners.ts'
import {
  maakIndicator,
  maakInvoer,
  maakWaarnemingen,
  NOORD,
  WIJK_NOORD,
} from '../../helpers/analyse-invoer.ts'

const count = (id: string) =>
  maakIndicator(id, { eenheid: 'aantal', rol: 'noemer', pijler: null, leeftijden: ['alle'] })
const perWijk = count('cbs-inwoners')
const perBuurt = count('pdok-inwoners')

describe('the inhabitants of a wijk', () => {
  it('are the count of the wijk itself where a source has it', () => {
    const waarnemingen = [
      ...maakWaarnemingen(perWijk, { [WIJK_NOORD]: 6000 }),
      ...maakWaarnemingen(perBuurt, { [NOORD[0]]: 1000 }),
    ]
    const found = inhabitantsOf(maakInvoer({ indicatoren: [perBuurt, perWijk], waarnemingen }))
    expect(found).toMatchObject({ soort: 'waarde', cijfer: { waarde: 6000, indicator: 'cbs-inwoners' } })
  })

  it('are a range of buurten where only these are counted', () => {
    const waarnemingen = maakWaarnemingen(perBuurt, { [NOORD[0]]: 1000, [NOORD[1]]: 55, [NOORD[2]]: null })
    const found = inhabitantsOf(maakInvoer({ indicatoren: [perWijk, perBuurt], waarnemingen }))
    expect(found).toMatchObject({
      soort: 'bereik',
      laagste: { gebied: NOORD[1], waarde: 55 },
      hoogste: { gebied: NOORD[0], waarde: 1000 },
      aantalMet: 2,
    })
  })

  it('are not known from a source of after the peildatum, nor without a source', () => {
    const later = maakIndicator('cbs-inwoners', { ...perWijk, jaren: [2031] })
    const waarnemingen = maakWaarnemingen(later, { [WIJK_NOORD]: 6000 })
    expect(inhabitantsOf(maakInvoer({ indicatoren: [later], waarnemingen }))).toBeNull()
    expect(inhabitantsOf(maakInvoer({ indicatoren: [] }))).toBeNull()
  })
})
