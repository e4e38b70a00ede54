import fc from 'fast-check'
import type { Map as MapLibre } from 'maplibre-gl'
import { describe, expect, test } from 'vitest'
import { ANKER, plekOnder, Stapel, stijllagenVan } from '../../../client/map/delen/stapel.ts'
import { maakStijl } from '../../../client/map/stijl.ts'

const style = maakStijl('licht').layers

/** The three things the stack asks of a map, kept in lists; MapLibre itself needs a browser. */
function fakeMap(extra: readonly { id: string; type: string }[] = []) {
  const ids: string[] = style.map(({ id }) => id)
  ids.splice(ids.indexOf(ANKER), 0, ...extra.map(({ id }) => id))
  const types = new Map<string, string>([...style, ...extra].map(({ id, type }) => [id, type]))
  const paint = new Map<string, unknown>()
  for (const layer of style)
    for (const [name, value] of Object.entries(layer.paint ?? {})) paint.set(`${layer.id} ${name}`, value)
  let moves = 0
  const map = {
    on: () => map,
    off: () => map,
    getLayersOrder: () => [...ids],
    getLayer: (id: string) => ({ type: types.get(id) }),
    moveLayer: (id: string, before: string) => {
      moves += 1
      ids.splice(ids.indexOf(id), 1)
      ids.splice(ids.indexOf(before), 0, id)
    },
    getPaintProperty: (id: string, name: string) => paint.get(`${id} ${name}`),
    setPaintProperty: (id: string, name: string, value: unknown) => paint.set(`${id} ${name}`, value),
  }
  return { map: map as unknown as MapLibre, ids, paint, moves: () => moves } // only what the stack uses
}

describe('the stack of layers in the canvas', () => {
  test('the first layer of the list is drawn last, just under the lines of the wijken', () => {
    const names = ['woonzorgzones', 'bereik', 'buurten', 'woningen'] as const
    fc.assert(
      fc.property(fc.shuffledSubarray([...names]), (lagen) => {
        const { map, ids } = fakeMap([
          { id: 'bereik-vlak', type: 'fill' },
          { id: 'bereik-lopen', type: 'line' },
        ])
        new Stapel(map).zet(lagen.map((naam) => ({ naam, dekking: 1 })))
        const wanted = lagen.toReversed().flatMap((naam) => stijllagenVan(naam, ids))
        expect(ids.filter((id) => wanted.includes(id))).toEqual(wanted)
        for (const id of wanted) expect(ids.indexOf(id)).toBeLessThan(ids.indexOf(ANKER))
      }),
    )
  })

  test('layers keep their own order among themselves, and ground, lines and words stay where they are', () => {
    const { map, ids } = fakeMap()
    new Stapel(map).zet(['buurten', 'woonzorgzones'].map((naam) => ({ naam, dekking: 1 })))
    expect(ids.indexOf('zones')).toBeLessThan(ids.indexOf('klasse'))
    expect(ids.indexOf('klasse')).toBeLessThan(ids.indexOf('ontbreekt'))
    expect(ids.indexOf('grond')).toBe(0)
    expect(ids.at(-1)).toBe('labels')
  })

  test('opacity is a share of what the style gives, also of an expression, and comes back whole', () => {
    const { map, paint } = fakeMap()
    const before = new Map(paint)
    const stack = new Stapel(map)
    stack.zet([
      { naam: 'buurten', dekking: 0.4 },
      { naam: 'woonzorgzones', dekking: 0.5 },
    ])
    expect(paint.get('klasse fill-opacity')).toEqual(['*', 1, 0.4])
    expect(paint.get('ontbreekt fill-opacity')).toEqual(['*', before.get('ontbreekt fill-opacity'), 0.4])
    expect(paint.get('zonerand line-opacity')).toEqual(['*', 0.7, 0.5])
    stack.zet([
      { naam: 'buurten', dekking: 1 },
      { naam: 'woonzorgzones', dekking: 1 },
    ])
    for (const [key, value] of before) expect(paint.get(key), key).toEqual(value)
  })

  test('nothing is moved when the order is right already', () => {
    const { map, moves } = fakeMap()
    const stack = new Stapel(map)
    stack.zet([{ naam: 'buurten', dekking: 1 }])
    const after = moves()
    stack.zet([{ naam: 'buurten', dekking: 0.5 }])
    expect(moves()).toBe(after)
  })

  test('what deck.gl draws goes right under everything that must lie above it', () => {
    const ids = style.map(({ id }) => id)
    expect(plekOnder([], ids)).toBe(ANKER)
    expect(plekOnder(['woonzorgzones'], ids)).toBe('zonerand')
    expect(plekOnder(['buurten', 'woonzorgzones'], ids)).toBe('zonerand')
    expect(plekOnder(['woonzorgzones', 'meldingen'], ids)).toBe('zonerand')
    expect(plekOnder(['buurten'], ids)).toBe('klasse')
  })
})
