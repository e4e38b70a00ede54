import { describe, expect, test } from 'vitest'
import { indicatoren } from '../../../geodata/catalog/indicatoren.ts'
import { coronaNoot, inCoronatijd, modelJaar } from '../../../server/contract/text/nl/coronatijd.ts'
import { maakKaartmodel } from '../../../client/map/kaartmodel.ts'
import { maakVlakbeeld } from '../../../client/map/vlakbeeld/vlakbeeld.ts'
import { titelVan } from '../../../client/map/vlakbeeld/voorgelezen.ts'
import { KEUZE, voorbeeldbron } from '../kaart/voorbeeldbron.ts'
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
    const bron = voorbeeldbron([70.1, 68.7, 69.8, 75.7, 90, 72.5, 78.7, 77.2, 78.4])
    const model = maakKaartmodel(bron, KEUZE)
    if (model === null) throw new Error('no model')
    const beeld = maakVlakbeeld(bron, model, {
      kleur: 'klassen',
      klassen: null,
      vanJaar: null,
      tweede: null,
      pijler: null,
    })
    expect(tabelTekst.bijschrift(titelVan(beeld, model), 'RIVM, 50090NED')).toBe(
      'Ervaren gezondheid, 2020, gemeten in coronatijd, 18 jaar en ouder. Bron: RIVM, 50090NED.',
    )
  })
})
