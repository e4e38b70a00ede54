import type { Map as MapLibre } from 'maplibre-gl'
import { expect, it, vi } from 'vitest'
import { Deklagen } from '../../../client/map/deklagen.ts'

it('asks for a place among the layers of the map until the style is ready, also where it changes at rest', async () => {
  const atRest: (() => void)[] = []
  let isReady = false
  // What the layers ask of a map before they are put on it.
  const map = {
    getCanvas: () => ({ getContext: () => null }),
    getLayersOrder: () => ['wijkcasing', 'labels'],
    isStyleLoaded: () => isReady,
    once: (_: 'idle', heard: () => void) => void atRest.push(heard),
  } as unknown as MapLibre
  const layers = new Deklagen(map)
  const asked = vi.spyOn(layers.overlay, 'setProps').mockImplementation(() => undefined)
  const nothing = {
    thema: 'licht' as const,
    lagen: [],
    woningen: null,
    meldingen: null,
    kies: () => undefined,
  }
  await layers.zet(nothing)
  await layers.zet(nothing)
  expect(asked).toHaveBeenCalledTimes(2)
  expect(atRest).toHaveLength(1)
  // Another part of the map hears of the same rest first, and changes the style.
  atRest.shift()?.()
  expect(asked).toHaveBeenCalledTimes(3)
  expect(atRest).toHaveLength(1)
  isReady = true
  atRest.shift()?.()
  expect(asked).toHaveBeenCalledTimes(4)
  expect(atRest).toHaveLength(0)
})
