import type { Map as MapLibre } from 'maplibre-gl'

/** Binding points of uniform buffers that deck.gl and MapLibre share; luma.gl uses the first ones. */
const SHARED_BINDINGS = 8

/** What is bound at a point: a whole buffer, or with `size` a part of one, in bytes. */
interface Binding {
  buffer: WebGLBuffer | null
  start: number
  size: number
}

/** What stands at the shared points now. The card is waited for: once, never in a frame. */
function readBindings(gl: WebGL2RenderingContext): Binding[] {
  return Array.from({ length: SHARED_BINDINGS }, (_, point) => ({
    // What WebGL 2 answers to these three questions is fixed; its types say any.
    buffer: gl.getIndexedParameter(gl.UNIFORM_BUFFER_BINDING, point) as WebGLBuffer | null,
    start: gl.getIndexedParameter(gl.UNIFORM_BUFFER_START, point) as number, // as above
    size: gl.getIndexedParameter(gl.UNIFORM_BUFFER_SIZE, point) as number, // as above
  }))
}

/** Writes down what is bound from now on, so that nobody has to ask. */
function watchBindings(gl: WebGL2RenderingContext): Binding[] {
  const bindings = readBindings(gl)
  const note = (target: number, point: number, binding: Binding) => {
    if (target === gl.UNIFORM_BUFFER && point < SHARED_BINDINGS) bindings[point] = binding
  }
  const whole = gl.bindBufferBase.bind(gl)
  const part = gl.bindBufferRange.bind(gl)
  gl.bindBufferBase = (target, point, buffer) => {
    note(target, point, { buffer, start: 0, size: 0 })
    whole(target, point, buffer)
  }
  gl.bindBufferRange = (target, point, buffer, start, size) => {
    note(target, point, { buffer, start, size })
    part(target, point, buffer, start, size)
  }
  return bindings
}

/**
 * Callbacks for deck.gl that keep the uniform buffers of MapLibre: version 6 binds the block of a frame once, deck.gl binds its own at
 * the same points, and the words drawn after it would come out in other sizes or not at all
 * (https://github.com/visgl/deck.gl/issues/10700). Asking WebGL in each frame what is bound makes the page wait until everything drawn
 * so far stands: a third of a second without a graphics card.
 */
export function bewaarUniforms(map: MapLibre): { onBeforeRender: () => void; onAfterRender: () => void } {
  const gl = map.getCanvas().getContext('webgl2')
  if (gl === null) return { onBeforeRender: () => undefined, onAfterRender: () => undefined }
  const bindings = watchBindings(gl)
  let kept: readonly Binding[] = []
  return {
    onBeforeRender: () => {
      kept = [...bindings]
    },
    onAfterRender: () => {
      for (const [point, { buffer, start, size }] of kept.entries()) {
        if (buffer === null || size === 0) gl.bindBufferBase(gl.UNIFORM_BUFFER, point, buffer)
        else gl.bindBufferRange(gl.UNIFORM_BUFFER, point, buffer, start, size)
      }
      kept = []
    },
  }
}
