/** A line longer than its limit: not a text file of lines. */
export class RegelTeLang extends Error {
  override readonly name = 'RegelTeLang'

  constructor(mostBytes: number) {
    super(`een regel is langer dan ${mostBytes} bytes.`)
  }
}

const LF = 10
const CR = 13

function withoutCarriageReturn(line: Uint8Array): Uint8Array {
  return line.at(-1) === CR ? line.subarray(0, -1) : line
}

function join(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.byteLength
  }
  return whole
}

/**
 * Lines of a stream of bytes as bytes, without their line ends: never more than one line and one piece in memory. In
 * UTF-8, Latin-1 and Windows-1252 a line end is always the byte 10.
 * @throws RegelTeLang past `mostBytes` in one line; whatever the stream throws
 */
export async function* leesRegels(
  stream: AsyncIterable<Uint8Array>,
  mostBytes: number,
): AsyncGenerator<Uint8Array, void, undefined> {
  let open: Uint8Array[] = []
  let length = 0
  for await (const piece of stream) {
    let start = 0
    for (let end = piece.indexOf(LF); end !== -1; end = piece.indexOf(LF, start)) {
      const last = piece.subarray(start, end)
      start = end + 1
      if (length + last.byteLength > mostBytes) throw new RegelTeLang(mostBytes)
      yield withoutCarriageReturn(open.length === 0 ? last : join([...open, last], length + last.byteLength))
      open = []
      length = 0
    }
    const rest = piece.subarray(start)
    length += rest.byteLength
    if (length > mostBytes) throw new RegelTeLang(mostBytes)
    // a copy: the stream may use its buffer again
    if (rest.byteLength > 0) open.push(rest.slice())
  }
  if (length > 0) yield withoutCarriageReturn(join(open, length))
}
