import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { leesRegels, RegelTeLang } from '../../../geodata/formats/regels.ts'

async function* inPieces(bytes: Uint8Array, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  const shared = new Uint8Array(bytes.byteLength)
  let at = 0
  for (let turn = 0; at < bytes.byteLength; turn += 1) {
    const size = sizes[turn % sizes.length] ?? 1
    const piece = shared.subarray(0, Math.min(size, bytes.byteLength - at))
    // one buffer for all pieces, as a stream of files may do
    piece.set(bytes.subarray(at, at + piece.byteLength))
    at += piece.byteLength
    yield piece
  }
}

async function read(text: string, sizes: readonly number[], most = 1_000): Promise<string[]> {
  const lines: string[] = []
  for await (const line of leesRegels(inPieces(new TextEncoder().encode(text), sizes), most)) {
    lines.push(new TextDecoder().decode(line))
  }
  return lines
}

describe('lines of a stream', () => {
  it('are the lines of the text, wherever it is cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: fc.constantFrom('a', 'é', ';', ' ') }), { minLength: 1 }),
        fc.constantFrom('\n', '\r\n'),
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }),
        async (lines, end, sizes) => {
          // the last line ends with its line end: nothing follows it
          expect(await read(lines.map((line) => line + end).join(''), sizes)).toEqual(lines)
        },
      ),
    )
  })

  it('include the last one without a line end', async () => {
    expect(await read('a\nb', [1])).toEqual(['a', 'b'])
    expect(await read('', [1])).toEqual([])
  })

  it('are refused when one has no end', async () => {
    await expect(read('x'.repeat(50), [7], 49)).rejects.toThrow(RegelTeLang)
    await expect(read(`${'x'.repeat(50)}\n`, [100], 49)).rejects.toThrow(RegelTeLang)
    expect(await read('x'.repeat(49), [7], 49)).toHaveLength(1)
  })
})
