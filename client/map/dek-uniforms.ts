import type { Map as MapLibre } from 'maplibre-gl'

/** Binding points of uniform buffers that deck.gl and MapLibre share; luma.gl uses the first ones. */
const SHARED_BINDINGS = 8

interface Binding {
  buffer: WebGLBuffer | null
  start: number
  size: number
}

/**
 * Callbacks for deck.gl that keep the uniform buffers of MapLibre: version 6 binds the block of a frame once, deck.gl binds its own at
 * the same points, and the words drawn after it would come out in other sizes or not at all
 * (https://github.com/visgl/deck.gl/issues/10700).
 */
export function bewaarUniforms(map: MapLibre): { onBeforeRender: () => void; onAfterRender: () => void } {
  const gl = map.getCanvas().getContext('webgl2')
  let kept: Binding[] = []
  return {
    onBeforeRender: () => {
      if (gl === null) return
      kept = Array.from({ length: SHARED_BINDINGS }, (_, point) => ({
        // What WebGL 2 answers to these three questions is fixed; its types say any.
        buffer: gl.getIndexedParameter(gl.UNIFORM_BUFFER_BINDING, point) as WebGLBuffer | null,
        start: gl.getIndexedParameter(gl.UNIFORM_BUFFER_START, point) as number, // as above
        size: gl.getIndexedParameter(gl.UNIFORM_BUFFER_SIZE, point) as number, // as above
      }))
    },
    onAfterRender: () => {
      for (const [point, { buffer, start, size }] of kept.entries()) {
        if (buffer === null || size === 0) gl?.bindBufferBase(gl.UNIFORM_BUFFER, point, buffer)
        else gl?.bindBufferRange(gl.UNIFORM_BUFFER, point, buffer, start, size)
      }
      kept = []
    },
  }
}
