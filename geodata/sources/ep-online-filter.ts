import { epKolom, isEpKop, KOP_BINNEN_REGELS } from '../formats/ep-online.ts'
import { leesRegels } from '../formats/regels.ts'
import { BronFout } from './bron-client.ts'

/** The file has no header with the columns of EP-Online; `message` is a Dutch sentence. */
export class EpKopOntbreekt extends Error {
  override readonly name = 'EpKopOntbreekt'
}

/** Longest line: 42 columns of at most a few hundred characters. */
const MEESTE_REGELBYTES = 65_536
/** Most bytes kept: 200,000 dwellings of 500 bytes. */
const MEESTE_BYTES = 100_000_000
const LF = Uint8Array.of(10)

const SEMICOLON = 59
const decoder = new TextDecoder('utf-8')

/** One cell of a line, decoded alone: most lines are of other gemeenten and their other cells are never looked at. */
function cell(line: Uint8Array, column: number): string {
  let start = 0
  for (let passed = 0; passed < column; passed += 1) {
    const next = line.indexOf(SEMICOLON, start)
    if (next === -1) return ''
    start = next + 1
  }
  const end = line.indexOf(SEMICOLON, start)
  const text = decoder.decode(line.subarray(start, end === -1 ? line.byteLength : end))
  return text.replace(/["\s]/g, '').toUpperCase()
}

/**
 * Keeps of the national file the lines up to and with the header, and those about one of the postcodes, byte for byte.
 * @throws EpKopOntbreekt, RegelTeLang; BronFout `gestopt` soon after `stop`, `te-groot` past 100 MB kept
 */
export async function filterEpRegels(
  stream: AsyncIterable<Uint8Array>,
  postcodes: ReadonlySet<string>,
  stop: AbortSignal,
): Promise<Uint8Array> {
  const kept: Uint8Array[] = []
  let length = 0
  let column = -1
  let number = 0
  for await (const bytes of leesRegels(stream, MEESTE_REGELBYTES)) {
    number += 1
    if (stop.aborted) throw new BronFout('gestopt', 'Het ophalen is gestopt.', '')
    const before = column === -1
    if (before) {
      const line = decoder.decode(bytes)
      if (isEpKop(line)) column = line.split(';').map(epKolom).indexOf('postcode')
    }
    if (before && column === -1 && number >= KOP_BINNEN_REGELS) break
    if (!before && !postcodes.has(cell(bytes, column))) continue
    // copies: the stream may use its buffer again
    kept.push(bytes.slice(), LF)
    length += bytes.byteLength + 1
    if (length > MEESTE_BYTES) {
      throw new BronFout('te-groot', `Voor deze postcodes staat er meer dan ${MEESTE_BYTES} bytes in.`, '')
    }
  }
  if (column === -1) {
    throw new EpKopOntbreekt(
      'de regel met de namen van de kolommen (postcode, BAG-id, energieklasse) ontbreekt.',
    )
  }
  return new Uint8Array(Buffer.concat(kept, length))
}
