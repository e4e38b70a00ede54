import { BestandsFout, type Bronrij, type Leesgrenzen, type Rijontvanger } from './lezer.ts'

const batchRows = 2048

/** Collects rows of one sheet and hands them over in batches; counts them against the limit. */
export class Rijbatch {
  readonly #ontvanger: Rijontvanger
  readonly #bestand: string
  readonly #blad: string | null
  readonly #mostRows: number
  #rows: Bronrij[] = []
  #total = 0

  /** @param blad sheet for messages; null where the file has one only */
  constructor(ontvanger: Rijontvanger, bestand: string, blad: string | null, grenzen: Leesgrenzen) {
    this.#ontvanger = ontvanger
    this.#bestand = bestand
    this.#blad = blad
    this.#mostRows = grenzen.mostRows
  }

  /** @throws BestandsFout past the largest number of rows */
  voegToe(rij: Bronrij): void {
    this.#count(rij.rij)
    this.#rows.push(rij)
    if (this.#rows.length >= batchRows) this.klaar()
  }

  /** A row that was refused counts as a row too. */
  weiger(rij: number, kolom: string | null, reden: string): void {
    this.#count(rij)
    // Refusals and rows keep the order of the file.
    this.klaar()
    this.#ontvanger.weiger({ bestand: this.#bestand, blad: this.#blad, rij, kolom, reden })
  }

  /** Hands over what is collected. */
  klaar(): void {
    if (this.#rows.length === 0) return
    const rows = this.#rows
    this.#rows = []
    this.#ontvanger.rijen(rows)
  }

  #count(rij: number): void {
    this.#total += 1
    if (this.#total <= this.#mostRows) return
    const reden = `Het bestand heeft meer dan ${this.#mostRows} rijen. Deel het op.`
    throw new BestandsFout(this.#bestand, reden, { blad: this.#blad, rij })
  }
}
