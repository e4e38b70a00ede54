/** What a GeoJSON text is cut into: its features one by one, and what stands around them. */
export interface GeojsonOntvanger {
  /** The bytes of one feature, braces included. */
  vorm(bytes: Buffer): void
  /** The file is no JSON, or past a bound. */
  fout(reden: string): never
}

/** Bytes of one feature: a border of 500,000 vertices in full digits is 20 MB. */
const mostFeatureBytes = 64_000_000
/** Bytes around the features: type, name, coordinate system. */
const mostHeadBytes = 1_000_000
/** Brackets in brackets; a multipolygon needs seven. */
const deepest = 100

const noJson = 'Dit is geen geldige GeoJSON. Sla het bestand opnieuw op in uw kaartprogramma.'

/**
 * Cuts a GeoJSON collection into features by counting brackets, chunk by chunk, so that no more than one feature is in
 * memory. Whether a feature itself is good JSON is the receiver's to judge.
 */
export class GeojsonSplitser {
  readonly #ontvanger: GeojsonOntvanger
  readonly #head: Buffer[] = []
  #headBytes = 0
  #feature: Buffer[] = []
  #featureBytes = 0
  #depth = 0
  #inString = false
  #isEscaped = false
  /** Depth at which the list of features stands; 0 outside it. */
  #listDepth = 0
  #lastName: number[] = []

  constructor(ontvanger: GeojsonOntvanger) {
    this.#ontvanger = ontvanger
  }

  push(chunk: Buffer): void {
    // Where the present piece, of the head or of a feature, starts in this chunk; -1: between features.
    let from = this.#listDepth === 0 || this.#depth > this.#listDepth ? 0 : -1
    for (let at = 0; at < chunk.length; at += 1) {
      const byte = chunk[at] ?? 0
      if (this.#inString) {
        this.#string(byte)
        continue
      }
      switch (byte) {
        case 0x22: // "
          this.#inString = true
          if (this.#depth === 1) this.#lastName = []
          break
        case 0x7b: // {
        case 0x5b: // [
          this.#depth += 1
          if (this.#depth > deepest) this.#ontvanger.fout(noJson)
          if (this.#listDepth === 0) {
            if (byte === 0x5b && this.#depth === 2 && this.#isFeatures()) {
              this.#listDepth = 2
              this.#keepHead(chunk, from, at + 1)
              from = -1
            }
          } else if (from === -1) {
            if (byte === 0x5b) this.#ontvanger.fout(noJson)
            from = at
          }
          break
        case 0x7d: // }
        case 0x5d: // ]
          this.#depth -= 1
          if (this.#depth < 0) this.#ontvanger.fout(noJson)
          if (this.#listDepth > 0 && this.#depth === this.#listDepth) {
            this.#keepFeature(chunk, from, at + 1)
            this.#give()
            from = -1
          } else if (this.#listDepth > 0 && this.#depth < this.#listDepth) {
            this.#listDepth = 0
            from = at
          }
          break
        default:
          // Between features stand spaces and commas only.
          if (from === -1 && byte > 0x20 && byte !== 0x2c) this.#ontvanger.fout(noJson)
      }
    }
    if (from === -1) return
    if (this.#listDepth === 0) this.#keepHead(chunk, from, chunk.length)
    else this.#keepFeature(chunk, from, chunk.length)
  }

  /** The text around the features, with an empty list in their place. */
  end(): string {
    if (this.#depth !== 0 || this.#inString) {
      this.#ontvanger.fout('Het bestand is niet compleet: het einde ontbreekt. Breng het opnieuw in.')
    }
    return Buffer.concat(this.#head).toString('utf8')
  }

  #string(byte: number): void {
    if (this.#isEscaped) this.#isEscaped = false
    else if (byte === 0x5c) this.#isEscaped = true
    else if (byte === 0x22) this.#inString = false
    else if (this.#depth === 1 && this.#lastName.length < 16) this.#lastName.push(byte)
  }

  #isFeatures(): boolean {
    return String.fromCharCode(...this.#lastName) === 'features'
  }

  #keepHead(chunk: Buffer, from: number, to: number): void {
    this.#headBytes += to - from
    if (this.#headBytes > mostHeadBytes) this.#ontvanger.fout(noJson)
    this.#head.push(Buffer.from(chunk.subarray(from, to)))
  }

  #keepFeature(chunk: Buffer, from: number, to: number): void {
    this.#featureBytes += to - from
    if (this.#featureBytes > mostFeatureBytes) {
      this.#ontvanger.fout('Een vorm in het bestand is te groot om te lezen. Maak haar eenvoudiger.')
    }
    this.#feature.push(Buffer.from(chunk.subarray(from, to)))
  }

  #give(): void {
    const [only] = this.#feature
    const bytes = this.#feature.length === 1 && only !== undefined ? only : Buffer.concat(this.#feature)
    this.#feature = []
    this.#featureBytes = 0
    this.#ontvanger.vorm(bytes)
  }
}
