import { describe, expect, it } from 'vitest'
import { programmaBij, THEMAS, themaVan } from '../../../analyses/prioriteiten/themas.ts'
import { indicatoren } from '../../../geodata/catalog/indicatoren.ts'
import { pijlerId } from '../../../geodata/schema/indicator.ts'
import { echteFocus, echteIndicatoren, echtProgramma } from '../../helpers/analyse-invoer-echt.ts'

describe('the themes', () => {
  it('hold every figure that counts exactly once, in its own pijler, and no other figure', () => {
    const counting = indicatoren().filter(({ rol }) => rol === 'telt-mee')
    const inThemes = THEMAS.flatMap(({ indicatoren: ids, pijler }) => ids.map((id) => `${id} ${pijler}`))
    expect(inThemes.toSorted()).toEqual(counting.map(({ id, pijler }) => `${id} ${pijler}`).toSorted())
  })

  it('cover all five pijlers and are named once; two have no figure without a survey', () => {
    expect(new Set(THEMAS.map(({ pijler }) => pijler))).toEqual(new Set(pijlerId.options))
    expect(new Set(THEMAS.map(({ id }) => id)).size).toBe(THEMAS.length)
    const loaded = new Set(echteIndicatoren.map(({ id }) => id))
    const without = THEMAS.filter(({ indicatoren: ids }) => !ids.some((id) => loaded.has(id)))
    expect(without.map(({ pijler }) => pijler).toSorted()).toEqual(['omgeving', 'woningen'])
  })

  it('are found by their indicator', () => {
    expect(themaVan('rivm-moeite-met-rondkomen')?.id).toBe('rondkomen')
    expect(themaVan('rivm-roken')).toBeNull()
    expect(themaVan('')).toBeNull()
  })
})

describe('what the programme of the built-in place says per theme', () => {
  const said = Object.entries(echteFocus.themas)

  it('is about themes that exist, all of them', () => {
    expect(said.map(([id]) => id).toSorted()).toEqual(THEMAS.map(({ id }) => id).toSorted())
  })

  it('names only actions of the programme, and none of which nothing but the name may be said', () => {
    const actions = new Map(echtProgramma.acties.map((action) => [action.id, action.alleenNaam]))
    expect(said.flatMap(([, { acties }]) => acties).filter((id) => actions.get(id) !== false)).toEqual([])
  })

  it('names more than one partner where the work is shared, and somebody everywhere', () => {
    for (const { id, aanpak } of THEMAS) {
      const least = aanpak === 'samen-oppakken' ? 2 : 1
      expect(programmaBij(id, echteFocus.themas).partners.length, id).toBeGreaterThanOrEqual(least)
    }
  })

  it('is nobody and nothing for a theme on which it is silent, also one named like a part of every object', () => {
    for (const id of ['rondkomen', 'constructor', '__proto__']) {
      expect(programmaBij(id, {})).toEqual({ partners: [], acties: [] })
    }
  })
})
