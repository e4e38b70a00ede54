import { describe, expect, it } from 'vitest'
import { makeLookUp } from '../../../analyses/gebiedscijfer/opzoeker.ts'
import type { Gebied } from '../../../geodata/schema/gebied.ts'
import type { Waarneming } from '../../../geodata/schema/waarneming.ts'
import { readableAt } from '../../../server/routes/leesbaar.ts'
import { GEMEENTE, maakIndicator, maakWaarnemingen, NOORD, WIJK_NOORD } from '../../helpers/analyse-invoer.ts'

const events = maakIndicator('misdrijven-proef', { meetwijze: 'aangiften', eenheid: 'aantal' })
const model = maakIndicator('rivm-proef')
const area = { code: NOORD[0], rondom: [WIJK_NOORD, GEMEENTE, 'NL00'] }
const gebied = new Map<string, Gebied>(
  (
    [
      [NOORD[0], 'Buurt', 'buurt'],
      [WIJK_NOORD, 'Noorderwijk', 'wijk'],
      [GEMEENTE, 'Proefstad', 'gemeente'],
      ['NL00', 'Nederland', 'land'],
    ] as const
  ).map(([code, naam, soort]) => [code, { code, naam, soort, wijk: null, gemeente: null }]),
)

function readable(indicator: typeof events, rows: readonly Waarneming[], around = area) {
  const zoekCijfer = makeLookUp([indicator], rows, new Map())
  const own = zoekCijfer(area.code, indicator.id, 2020, '18plus')
  return readableAt({ zoekCijfer, gebied }, around, 'ontbreekt' in own ? null : own, {
    indicator: indicator.id,
    jaar: 2020,
    leeftijd: '18plus',
  })
}

const values = (buurt: number | null, wijk: number, gemeente: number) =>
  maakWaarnemingen(events, { [NOORD[0]]: buurt, [WIJK_NOORD]: wijk, [GEMEENTE]: gemeente })

describe('where a figure can be read', () => {
  it('is here when it is good or reasonable here', () => {
    expect(readable(events, values(40, 200, 2000))).toEqual({
      niveau: { soort: 'zelf', gebied: NOORD[0], niveau: 'buurt' },
      hoger: null,
    })
  })

  it('is the smallest larger area where it is, with that figure: under ten crimes are too few', () => {
    expect(readable(events, values(7, 8, 40))).toMatchObject({
      niveau: { soort: 'hoger', gebied: GEMEENTE, niveau: 'gemeente' },
      hoger: {
        gebied: GEMEENTE,
        naam: 'Proefstad',
        waarde: 40,
        fout: { soort: 'interval', wijze: 'poisson' },
      },
    })
  })

  it('is a larger area for a buurt without a figure too', () => {
    expect(readable(events, values(null, 30, 400))).toMatchObject({
      niveau: { soort: 'hoger', gebied: WIJK_NOORD },
      hoger: { naam: 'Noorderwijk', waarde: 30 },
    })
  })

  it('is never a wijk that is not offered: a buurt of a programmawijk that is another area than its CBS wijk', () => {
    const around = { code: area.code, rondom: [GEMEENTE, 'NL00'] }
    expect(readable(events, values(7, 30, 400), around)).toMatchObject({ hoger: { gebied: GEMEENTE } })
  })

  it('is nowhere when no level has a margin, and says so', () => {
    const rows = maakWaarnemingen(model, { [NOORD[0]]: 20, [GEMEENTE]: 22, NL00: 19 })
    expect(readable(model, rows)).toEqual({
      niveau: { soort: 'nergens', reden: 'geen-marge-bekend' },
      hoger: null,
    })
    expect(readable(model, [])).toEqual({ niveau: { soort: 'nergens', reden: 'geen-cijfer' }, hoger: null })
  })
})
