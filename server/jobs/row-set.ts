/** Rows of a file, in any order; one bit per row, so that millions of rows cost little. */
export class RowSet {
  #bits = new Uint8Array(4096)
  size = 0

  has(row: number): boolean {
    return (((this.#bits[row >> 3] ?? 0) >> (row & 7)) & 1) === 1
  }

  /** How many of these rows are not among others. */
  sizeWithout(others: RowSet): number {
    let count = 0
    for (let row = 0; row < this.#bits.length * 8; row++) if (this.has(row) && !others.has(row)) count += 1
    return count
  }

  /** Adds a row, a whole number from 0; one that is there already changes nothing. */
  add(row: number): void {
    if (this.has(row)) return
    const at = row >> 3
    if (at >= this.#bits.length) {
      const grown = new Uint8Array(Math.max(this.#bits.length * 2, at + 1))
      grown.set(this.#bits)
      this.#bits = grown
    }
    this.#bits[at] = (this.#bits[at] ?? 0) | (1 << (row & 7))
    this.size += 1
  }
}
