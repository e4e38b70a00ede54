import type { Leeftijd } from '../../schema/indicator.ts'

/**
 * The keys of figures met so far. One list of areas per indicator, year and age group: a table of millions of values has
 * few of those, and no text per value is kept.
 */
export class Cijfersleutels {
  private readonly series = new Map<string, Set<string>>()
  private lastName = ''
  private last: Set<string> | undefined

  /** Whether this key is met for the first time; remembers it. */
  nieuw(indicator: string, gebied: string, jaar: number, leeftijd: Leeftijd): boolean {
    const name = `${indicator} ${jaar} ${leeftijd}`
    if (name !== this.lastName || this.last === undefined) {
      this.last = this.series.get(name)
      this.lastName = name
      if (this.last === undefined) this.series.set(name, (this.last = new Set()))
    }
    if (this.last.has(gebied)) return false
    this.last.add(gebied)
    return true
  }
}
