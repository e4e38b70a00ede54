import { array, assert, constantFrom, integer, option, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PROPOSED_PRIORITIES } from '../../../analyses/prioriteiten/rangorde.ts'
import { THEMAS } from '../../../analyses/prioriteiten/themas.ts'
import { proposePriorities, voorstel } from '../../../analyses/prioriteiten/voorstel.ts'
import type { Spreiding } from '../../../analyses/wijkanalyse/spreiding.ts'
import { analyseWijk } from '../../../analyses/wijkanalyse/wijkanalyse.ts'
import { eenzaam, maakIndicator, NOORD, rondkomen, spreidingVan } from '../../helpers/analyse-invoer.ts'
import { echteInvoer, wijkIds } from '../../helpers/analyse-invoer-echt.ts'
import { gezondheid, inkomen, maakCriteriaInvoer, vrijwilligers } from '../../helpers/criteria-invoer.ts'
import { runs } from '../../helpers/property-runs.ts'

/** What the programme of a place says; a theme it does not name has nobody and nothing. */
const themas = {
  rondkomen: { partners: ['Werkbedrijf', 'bewoners'], acties: ['spreekuur'] },
  gezondheid: { partners: ['GGD'], acties: [] },
}
const propose = (spreidingen: readonly Spreiding[], over: Parameters<typeof maakCriteriaInvoer>[0] = {}) =>
  proposePriorities(maakCriteriaInvoer({ spreidingen, themas, ...over }))

const together = THEMAS.filter(({ aanpak }) => aanpak === 'samen-oppakken').map(({ id }) => id)
const themes = (found: ReturnType<typeof propose>) => found.regels.map(({ thema }) => thema)

describe('the proposal of three priorities', () => {
  it('puts the theme first that lies farthest for most buurten', () => {
    const found = propose([
      spreidingVan(rondkomen, [26, 20, 20, 20]),
      spreidingVan(eenzaam, [26, 26, 20, 20]),
      spreidingVan(vrijwilligers, [13, 20, 20, 20]),
    ])
    expect(themes(found)).toEqual(['contact', 'meedoen', 'rondkomen'])
    expect(found.regels.map(({ plaats, grond }) => [plaats, grond])).toEqual([
      [1, 'verschil'],
      [2, 'verschil'],
      [3, 'verschil'],
    ])
  })

  it('puts a theme without any figure before one whose figures differ little', () => {
    const small = [rondkomen, eenzaam, vrijwilligers].map((one) => spreidingVan(one, [20, 21, 19, 20]))
    const found = propose(small)
    expect(found.regels.map(({ thema, grond, redenOnbeslist }) => [thema, grond, redenOnbeslist])).toEqual([
      ['warme-droge-huizen', 'geen-cijfer', 'geen-cijfer'],
      ['schone-veilige-straat', 'geen-cijfer', 'geen-cijfer'],
      ['rondkomen', 'klein-verschil', 'een-bron'],
    ])
  })

  it('without any figure is the first three themes we take up together', () => {
    const found = propose([])
    expect(themes(found)).toEqual(together.slice(0, 3))
    expect(found.regels.every((row) => row.grond === 'geen-cijfer' && row.oordeel === 'onbeslist')).toBe(true)
    expect(found.gewoonWerk).toEqual([])
  })

  it('does not count a favourable difference as a ground', () => {
    const found = propose([spreidingVan(rondkomen, [1, 1, 1, 1])])
    expect(themes(found)).not.toContain('rondkomen')
  })

  it('is undecided on one family of sources and firmer on two', () => {
    const [one] = propose([spreidingVan(rondkomen, [30, 30, 30, 30])]).regels
    expect(one).toMatchObject({
      thema: 'rondkomen',
      bronfamilies: ['proefmodel'],
      oordeel: 'onbeslist',
      redenOnbeslist: 'een-bron',
    })
    const spreads = [spreidingVan(rondkomen, [30, 30, 30, 30]), spreidingVan(inkomen, [20, 20, 20, 40])]
    expect(propose(spreads).regels[0]).toMatchObject({
      bronfamilies: ['ander-register', 'proefmodel'],
      oordeel: 'meer-bronnen',
      redenOnbeslist: null,
    })
    const silent = [spreidingVan(rondkomen, [30, 30, 30, 30]), spreidingVan(inkomen, [20, 20, 20, 20])]
    expect(propose(silent).regels[0]).toMatchObject({ oordeel: 'onbeslist' })
  })

  it('without a large difference names the families of all figures it looked at', () => {
    const [money, income] = [
      spreidingVan(rondkomen, [20, 21, 19, 20]),
      spreidingVan(inkomen, [22, 20, 20, 20]),
    ]
    const small = (...given: readonly Spreiding[]) =>
      propose(given).regels.find(({ thema }) => thema === 'rondkomen')
    // The other themes have figures too, so that this one is among the three.
    const others = [spreidingVan(eenzaam, [20, 20, 20, 20]), spreidingVan(vrijwilligers, [20, 20, 20, 20])]
    expect(small(money, ...others)).toMatchObject({
      grond: 'klein-verschil',
      bronfamilies: ['proefmodel'],
      redenOnbeslist: 'een-bron',
    })
    expect(small(money, income, ...others)).toMatchObject({
      grond: 'klein-verschil',
      bronfamilies: ['ander-register', 'proefmodel'],
      oordeel: 'meer-bronnen',
      redenOnbeslist: null,
    })
    const unknown = spreidingVan(inkomen, [null, null, null, null])
    const alone = spreidingVan(inkomen, [20, 20, 20, 20], { NL00: 20 })
    for (const silent of [unknown, alone]) {
      expect(small(money, silent, ...others)).toMatchObject({ bronfamilies: ['proefmodel'] })
    }
  })

  it('lists the buurten it rests on, largest difference first, with all figures it looked at', () => {
    const [row] = propose([spreidingVan(rondkomen, [26, 40, 26, null])]).regels
    expect(row?.bewijs).toHaveLength(1)
    expect(row?.bewijs[0]).toMatchObject({ indicator: rondkomen.id, aantalMet: 3, gemeente: { waarde: 20 } })
    expect(row?.bewijs[0]?.buurten.map(({ cijfer }) => cijfer.gebied)).toEqual([NOORD[1], NOORD[0], NOORD[2]])
  })

  it('takes partners and actions from the programme of the place, and has none where it is silent', () => {
    const [row] = propose([spreidingVan(rondkomen, [30, 30, 30, 30])]).regels
    expect(row).toMatchObject({
      thema: 'rondkomen',
      partners: ['Werkbedrijf', 'bewoners'],
      acties: ['spreekuur'],
    })
    const silent = propose([]).regels.filter(({ thema }) => thema !== 'rondkomen')
    expect(silent.map(({ partners, acties }) => [partners, acties])).toEqual(silent.map(() => [[], []]))
  })

  it('keeps the ordinary work of one partner apart, so that it is not lost', () => {
    const found = propose([spreidingVan(gezondheid, [40, 40, 20, 20])])
    expect(found.gewoonWerk).toEqual([{ thema: 'gezondheid', partners: ['GGD'], aantalBuurten: 2 }])
    expect(themes(found)).not.toContain('gezondheid')
    expect(propose([spreidingVan(gezondheid, [20, 20, 20, 20])]).gewoonWerk).toEqual([])
  })
})

describe('the proposal on any figures', () => {
  const ids = THEMAS.flatMap(({ indicatoren }) => indicatoren)
  const value = option(integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10))
  const rows = array(array(value, { minLength: 4, maxLength: 4 }), { maxLength: ids.length })
  const families = array(constantFrom('een', 'twee'), { minLength: ids.length, maxLength: ids.length })

  it('always has three rows of shared work, in the order of their grounds', () => {
    assert(
      property(rows, families, (values, family) => {
        const indicatoren = values.map((_, index) =>
          maakIndicator(ids[index] ?? '', { bronfamilie: family[index] ?? '' }),
        )
        const spreads = indicatoren.map((one, index) => spreidingVan(one, values[index] ?? []))
        const found = propose(spreads, { indicatoren })
        expect(found.regels.map(({ plaats }) => plaats)).toEqual([1, 2, 3])
        expect(new Set(themes(found)).size).toBe(PROPOSED_PRIORITIES)
        expect(themes(found).filter((id) => !together.includes(id))).toEqual([])
        const order = ['verschil', 'geen-cijfer', 'klein-verschil']
        const grounds = found.regels.map(({ grond }) => order.indexOf(grond))
        expect(grounds).toEqual(grounds.toSorted((a, b) => a - b))
        for (const row of found.regels) {
          expect(row.oordeel === 'meer-bronnen').toBe(row.bronfamilies.length >= 2)
          expect(row.redenOnbeslist === null).toBe(row.oordeel === 'meer-bronnen')
        }
        expect(voorstel.safeParse(found).success).toBe(true)
        expect(themes(propose(spreads.toReversed(), { indicatoren }))).toEqual(themes(found))
      }),
      runs(150),
    )
  })
})

describe('the proposal on the embedded figures', () => {
  it.each(wijkIds)('of %s is three times undecided, since one model speaks', (id) => {
    const { regels } = analyseWijk(echteInvoer(id)).voorstel
    expect(regels).toHaveLength(3)
    expect(regels.map(({ oordeel }) => oordeel)).toEqual(['onbeslist', 'onbeslist', 'onbeslist'])
    expect(regels[0]).toMatchObject({ grond: 'verschil', redenOnbeslist: 'een-bron' })
  })
})
