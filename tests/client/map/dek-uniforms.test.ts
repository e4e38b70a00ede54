import type { Map as MapLibre } from 'maplibre-gl'
import { describe, expect, it } from 'vitest'
import { bewaarUniforms } from '../../../client/map/dek-uniforms.ts'

const UNIFORM_BUFFER = 35_345
const OTHER_TARGET = 35_982

/** A context of WebGL that holds what is bound at each point, and counts how often it is asked. */
function fakeContext() {
  const bound = new Map<number, [buffer: unknown, start: number, size: number]>()
  const gl = {
    asked: 0,
    UNIFORM_BUFFER,
    UNIFORM_BUFFER_BINDING: 0,
    UNIFORM_BUFFER_START: 1,
    UNIFORM_BUFFER_SIZE: 2,
    getIndexedParameter(which: number, point: number): unknown {
      gl.asked += 1
      return (bound.get(point) ?? [null, 0, 0])[which]
    },
    bindBufferBase(target: number, point: number, buffer: unknown): void {
      if (target === UNIFORM_BUFFER) bound.set(point, [buffer, 0, 0])
    },
    bindBufferRange(target: number, point: number, buffer: unknown, start: number, size: number): void {
      if (target === UNIFORM_BUFFER) bound.set(point, [buffer, start, size])
    },
  }
  // Only what the code under test asks of a map and a context stands here.
  const map = { getCanvas: () => ({ getContext: () => gl }) } as unknown as MapLibre
  return { gl, bound, map }
}

describe('uniform buffers of the map', () => {
  it('stand again after deck.gl has drawn: those from before it came, whole ones and parts', () => {
    const { gl, bound, map } = fakeContext()
    gl.bindBufferBase(UNIFORM_BUFFER, 0, 'frame')
    const { onBeforeRender, onAfterRender } = bewaarUniforms(map)
    gl.bindBufferRange(UNIFORM_BUFFER, 1, 'projectie', 64, 256)
    const before = new Map(bound)
    onBeforeRender()
    gl.bindBufferBase(UNIFORM_BUFFER, 0, 'van deck')
    gl.bindBufferBase(UNIFORM_BUFFER, 1, 'van deck')
    onAfterRender()
    expect(bound.get(0)).toEqual(before.get(0))
    expect(bound.get(1)).toEqual(before.get(1))
  })

  it('are not asked for in a frame, and other targets are left alone', () => {
    const { gl, bound, map } = fakeContext()
    const { onBeforeRender, onAfterRender } = bewaarUniforms(map)
    const asked = gl.asked
    gl.bindBufferBase(UNIFORM_BUFFER, 2, 'laatste')
    gl.bindBufferBase(OTHER_TARGET, 2, 'iets anders')
    onBeforeRender()
    onAfterRender()
    expect(gl.asked).toBe(asked)
    expect(bound.get(2)).toEqual(['laatste', 0, 0])
  })
})
