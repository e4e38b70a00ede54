import type { Bronrij, Cel } from '../../formats/lezer.ts'
import { isBsnNummer, verbodenOveral } from './verboden-inhoud.ts'

/** Where something that may never enter stands in a sheet, and why not. */
export interface Vondst {
  rij: number | null
  kolom: string | null
  reden: string
}

/** Different cells that are remembered, so that a column of kinds is judged once per kind. */
const MOST_REMEMBERED = 20_000
/** Cells of nine digits in a column that must all pass the elfproef before it is taken for BSNs: eight by chance is 1 in 214 million. */
const ENOUGH_BSN = 8
/** The shortest text that can hold something: a BSN of nine digits, or of eight after the word. */
const SHORTEST = 9

interface Telling {
  nine: number
  bsn: number
}

/** Nine digits and nothing else, as text or as a number. */
function nineDigits(cel: Cel): string | null {
  if (typeof cel === 'number') {
    return Number.isInteger(cel) && cel >= 100_000_000 && cel <= 999_999_999 ? String(cel) : null
  }
  return typeof cel === 'string' && cel.length >= SHORTEST && /^\s*\d{9}\s*$/.test(cel) ? cel.trim() : null
}

/**
 * Looks through all cells of a sheet, also of columns that nobody maps or that are hidden, for what may not even lie on our disk: a
 * BSN, a bank account, a birth date. Of columns that are mapped only whole columns of BSNs are looked for; what stands in their
 * texts is refused row by row. A column of other numbers of nine digits passes: one in eleven of them looks like a BSN.
 */
export class Verbodenzoeker {
  readonly #kolommen: readonly string[]
  readonly #gekoppeld: ReadonlySet<string>
  readonly #tellingen: Telling[]
  readonly #seen = new Map<string, string | null>()

  constructor(kolommen: readonly string[], gekoppeld: ReadonlySet<string>) {
    this.#kolommen = kolommen
    this.#gekoppeld = gekoppeld
    this.#tellingen = kolommen.map(() => ({ nine: 0, bsn: 0 }))
  }

  /** What stands in a row; null: nothing of the kind. */
  rij({ rij, cellen }: Bronrij): Vondst | null {
    for (const [at, cel] of cellen.entries()) {
      const kolom = this.#kolommen[at] ?? ''
      const number = nineDigits(cel)
      const telling = this.#tellingen[at]
      if (number !== null) {
        if (telling === undefined) continue
        telling.nine += 1
        if (isBsnNummer(number)) telling.bsn += 1
        continue
      }
      if (typeof cel !== 'string' || cel.length < SHORTEST || this.#gekoppeld.has(kolom)) continue
      const reden = this.#judge(cel)
      if (reden !== null) return { rij, kolom, reden }
    }
    return null
  }

  /** What the columns as a whole turn out to be, once all rows are seen. */
  klaar(): Vondst | null {
    const found = this.#tellingen.findIndex(({ nine, bsn }) => bsn >= ENOUGH_BSN && bsn === nine)
    if (found < 0) return null
    return { rij: null, kolom: this.#kolommen[found] ?? null, reden: 'Hier lijken BSN-nummers te staan.' }
  }

  #judge(text: string): string | null {
    const before = this.#seen.get(text)
    if (before !== undefined) return before
    const reden = verbodenOveral(text)
    if (this.#seen.size < MOST_REMEMBERED) this.#seen.set(text, reden)
    return reden
  }
}
