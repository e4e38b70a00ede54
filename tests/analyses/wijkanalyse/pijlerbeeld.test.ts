import { describe, expect, it } from 'vitest'
import {
  pictureOfPijlers,
  SAME_STORY_CORRELATION,
  sameStories,
} from '../../../analyses/wijkanalyse/pijlerbeeld.ts'
import { analyseWijk } from '../../../analyses/wijkanalyse/wijkanalyse.ts'
import { pijlerId } from '../../../geodata/schema/indicator.ts'
import { eenzaam, maakIndicator, rondkomen, spreidingVan, WIJK_NOORD } from '../../helpers/analyse-invoer.ts'
import { echteInvoer, wijkIds } from '../../helpers/analyse-invoer-echt.ts'

const inkomen = maakIndicator('cbs-laag-inkomen', { bronfamilie: 'ander-register', meetwijze: 'register' })
const pijler = (found: ReturnType<typeof pictureOfPijlers>, id: string) =>
  found.find((row) => row.pijler === id)

describe('the picture of the pijlers', () => {
  it('always has the five, in the fixed order, and says where there is no figure', () => {
    const found = pictureOfPijlers([], [])
    expect(found.map((row) => row.pijler)).toEqual(pijlerId.options)
    expect(found.every((row) => row.oordeel === 'geen-cijfer' && row.indicatoren.length === 0)).toBe(true)
  })

  it('is undecided on one source, also with several figures of that source', () => {
    const gezondheid = maakIndicator('rivm-ervaren-gezondheid')
    const spreads = [spreidingVan(rondkomen, [1, 2, 3, 4]), spreidingVan(gezondheid, [1, 2, 3, 4])]
    expect(pijler(pictureOfPijlers([rondkomen, gezondheid], spreads), 'bestaanszekerheid')).toEqual({
      pijler: 'bestaanszekerheid',
      indicatoren: [rondkomen.id, gezondheid.id],
      bronfamilies: ['proefmodel'],
      oordeel: 'onbeslist',
    })
  })

  it('has more sources only when two share no model', () => {
    const spreads = [spreidingVan(rondkomen, [1, 2, 3, 4]), spreidingVan(inkomen, [1, 2, 3, 4])]
    expect(pijler(pictureOfPijlers([rondkomen, inkomen], spreads), 'bestaanszekerheid')).toMatchObject({
      bronfamilies: ['ander-register', 'proefmodel'],
      oordeel: 'meer-bronnen',
    })
  })

  it('shows a figure without a figure of the gemeente, but does not take it for a second source', () => {
    const spreads = [
      spreidingVan(rondkomen, [1, 2, 3, 4]),
      spreidingVan(inkomen, [null, null, null, null], { [WIJK_NOORD]: 40 }),
    ]
    expect(pijler(pictureOfPijlers([rondkomen, inkomen], spreads), 'bestaanszekerheid')).toMatchObject({
      indicatoren: [rondkomen.id, inkomen.id],
      bronfamilies: ['proefmodel'],
      oordeel: 'onbeslist',
    })
  })

  it('leaves out figures that may not count or have no value here', () => {
    const shown = maakIndicator('rivm-roken', { rol: 'alleen-tonen' })
    const spreads = [spreidingVan(shown, [1, 2, 3, 4]), spreidingVan(eenzaam, [null, null, null, null])]
    const found = pictureOfPijlers([shown, eenzaam], spreads)
    expect(found.every((row) => row.oordeel === 'geen-cijfer')).toBe(true)
  })
})

describe('two pijlers that tell the same story', () => {
  const money = spreidingVan(rondkomen, [10, 20, 30, 40])
  const both = [rondkomen, eenzaam]

  it('are named with their correlation, rising or falling together', () => {
    const expected = {
      pijlers: ['bestaanszekerheid', 'buurtcontacten'],
      bronfamilie: 'proefmodel',
      aantalBuurten: 4,
    }
    const up = sameStories(both, [money, spreidingVan(eenzaam, [11, 21, 31, 41])])
    const down = sameStories(both, [spreidingVan(eenzaam, [41, 31, 21, 11]), money])
    expect(up).toMatchObject([expected])
    expect(down).toMatchObject([expected])
    expect([up[0]?.correlatie, down[0]?.correlatie]).toEqual([1, 1])
  })

  it('are not named when they differ, when the sources differ or when it is one pijler', () => {
    expect(sameStories(both, [money, spreidingVan(eenzaam, [30, 10, 40, 20])])).toEqual([])
    const other = maakIndicator(eenzaam.id, { pijler: 'buurtcontacten', bronfamilie: 'ander-model' })
    expect(sameStories([rondkomen, other], [money, spreidingVan(other, [10, 20, 30, 40])])).toEqual([])
    const same = maakIndicator('rivm-ervaren-gezondheid')
    expect(sameStories([rondkomen, same], [money, spreidingVan(same, [10, 20, 30, 40])])).toEqual([])
  })

  it('are not named on fewer than three buurten with both figures, nor when all values are equal', () => {
    expect(sameStories(both, [money, spreidingVan(eenzaam, [10, 20, null, null])])).toEqual([])
    expect(sameStories(both, [money, spreidingVan(eenzaam, [25, 25, 25, 25])])).toEqual([])
    expect(sameStories([], [])).toEqual([])
  })

  it('need a correlation above 0.9', () => {
    // Of 1, 2, 3, 4 with 1, 2, 4, 3 the correlation is 0.8; with 10, 20, 30, 60 it is about 0.956.
    expect(sameStories(both, [money, spreidingVan(eenzaam, [1, 2, 4, 3])])).toEqual([])
    const [story] = sameStories(both, [money, spreidingVan(eenzaam, [10, 20, 30, 60])])
    expect(story?.correlatie).toBeCloseTo(0.9562, 3)
  })

  it('are named once, with the strongest pair of figures', () => {
    const geluid = maakIndicator('rivm-ernstige-geluidhinder-buren', { pijler: 'buurtcontacten' })
    const spreads = [money, spreidingVan(eenzaam, [10, 20, 30, 60]), spreidingVan(geluid, [1, 2, 3, 4])]
    const found = sameStories([...both, geluid], spreads)
    expect(found).toHaveLength(1)
    expect(found[0]?.correlatie).toBe(1)
  })
})

describe('the pijlers on the embedded figures', () => {
  it.each(wijkIds)('of %s have no figure for the surroundings and the dwellings', (id) => {
    const { pijlers } = analyseWijk(echteInvoer(id))
    expect(pijlers.map((row) => [row.pijler, row.oordeel])).toEqual([
      ['bestaanszekerheid', 'onbeslist'],
      ['ontwikkelingsmogelijkheden', 'onbeslist'],
      ['buurtcontacten', 'onbeslist'],
      ['omgeving', 'geen-cijfer'],
      ['woningen', 'geen-cijfer'],
    ])
  })

  it.each(['2018-01-01', '2025-05-01'])('of %s tell one story over the 30 published buurten', (peildatum) => {
    const stories = analyseWijk(echteInvoer('boswijk', peildatum)).zelfdeVerhalen
    expect(stories.map(({ pijlers }) => pijlers.join(' + '))).toEqual([
      'bestaanszekerheid + buurtcontacten',
      'bestaanszekerheid + ontwikkelingsmogelijkheden',
      'ontwikkelingsmogelijkheden + buurtcontacten',
    ])
    for (const { correlatie, aantalBuurten, bronfamilie } of stories) {
      expect(correlatie).toBeGreaterThan(SAME_STORY_CORRELATION)
      expect([aantalBuurten, bronfamilie]).toEqual([30, 'rivm-rekenmodel'])
    }
  })
})
