/** Takes exact numbers of bytes from a stream of chunks. */
export class Bytelezer {
  readonly #chunks: AsyncGenerator<Buffer>
  #rest: Buffer = Buffer.alloc(0)

  constructor(chunks: AsyncGenerator<Buffer>) {
    this.#chunks = chunks
  }

  /** The next `count` bytes, or fewer where the stream ends. Valid until the next call. */
  async neem(count: number): Promise<Buffer> {
    if (this.#rest.length < count) await this.#fill(count)
    const taken = this.#rest.subarray(0, count)
    this.#rest = this.#rest.subarray(taken.length)
    return taken
  }

  /** Lets go of the stream. */
  async sluit(): Promise<void> {
    await this.#chunks.return(undefined)
  }

  async #fill(count: number): Promise<void> {
    const parts = [this.#rest]
    let length = this.#rest.length
    while (length < count) {
      const { value, done } = await this.#chunks.next()
      if (done === true) break
      parts.push(value)
      length += value.length
    }
    this.#rest = Buffer.concat(parts)
  }
}
