import { describe, expect, test } from 'vitest'
import { indicatoren } from '../../../geodata/catalog/indicatoren.ts'
import { coronaNoot, inCoronatijd, modelJaar } from '../../../server/contract/text/nl/coronatijd.ts'
import { tabelTekst } from '../../../server/contract/text/nl/kaart.ts'

const RIVM = 'rivm-ervaren-gezondheid'

describe('figures of 2020', () => {
  test('exactly the model estimates of the catalogue are of coronatijd', () => {
    const found = indicatoren().filter(({ id }) => inCoronatijd(id, 2020))
    expect(found).toEqual(indicatoren().filter(({ meetwijze }) => meetwijze === 'modelschatting'))
    expect(found.length).toBeGreaterThan(0)
  })

  test('the year says it, other years and registers do not', () => {
    expect(modelJaar(RIVM, 2020)).toBe('2020, gemeten in coronatijd')
    expect(modelJaar(RIVM, 2016)).toBe('2016')
    expect(modelJaar('cbs-inwoners', 2020)).toBe('2020')
  })

  test('a block says it once, and only when it holds such a figure', () => {
    const noot = 'Alle berekende cijfers van 2020 zijn gemeten in coronatijd.'
    expect(coronaNoot([{ indicator: RIVM, jaar: 2016 }])).toBeNull()
    expect(
      coronaNoot([
        { indicator: RIVM, jaar: 2016 },
        { indicator: RIVM, jaar: 2020 },
      ]),
    ).toBe(noot)
  })

  test('the caption of the table says it', () => {
    expect(tabelTekst.bijschrift({ id: RIVM }, 2020, '18plus', 'RIVM, 50090NED')).toBe(
      'Ervaren gezondheid, 2020, gemeten in coronatijd, 18 jaar en ouder. Bron: RIVM, 50090NED.',
    )
  })
})
