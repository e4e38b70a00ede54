import { describe, expect, it } from 'vitest'
import { THEMAS, themaVan } from '../../../analyses/prioriteiten/themas.ts'
import { pijlerId } from '../../../geodata/schema/indicator.ts'
import { echteIndicatoren, echtProgramma } from '../../helpers/analyse-invoer-echt.ts'

describe('the themes', () => {
  it('hold every figure that counts exactly once, in its own pijler, and no other figure', () => {
    const counting = echteIndicatoren.filter(({ rol }) => rol === 'telt-mee')
    const inThemes = THEMAS.flatMap(({ indicatoren, pijler }) => indicatoren.map((id) => `${id} ${pijler}`))
    expect(inThemes.toSorted()).toEqual(counting.map(({ id, pijler }) => `${id} ${pijler}`).toSorted())
  })

  it('cover all five pijlers, those without figures included, and are named once', () => {
    expect(new Set(THEMAS.map(({ pijler }) => pijler))).toEqual(new Set(pijlerId.options))
    expect(new Set(THEMAS.map(({ id }) => id)).size).toBe(THEMAS.length)
    const without = THEMAS.filter(({ indicatoren }) => indicatoren.length === 0)
    expect(without.map(({ pijler }) => pijler).toSorted()).toEqual(['omgeving', 'woningen'])
  })

  it('name only actions of the programme, and none of which nothing but the name may be said', () => {
    const actions = new Map(echtProgramma.acties.map((action) => [action.id, action.alleenNaam]))
    expect(THEMAS.flatMap(({ acties }) => acties).filter((id) => actions.get(id) !== false)).toEqual([])
  })

  it('name more than one partner where the work is shared', () => {
    const alone = THEMAS.filter(({ aanpak, partners }) => aanpak === 'samen-oppakken' && partners.length < 2)
    expect(alone).toEqual([])
    expect(THEMAS.filter(({ partners }) => partners.length === 0)).toEqual([])
  })

  it('are found by their indicator', () => {
    expect(themaVan('rivm-moeite-met-rondkomen')?.id).toBe('rondkomen')
    expect(themaVan('rivm-roken')).toBeNull()
    expect(themaVan('')).toBeNull()
  })
})
