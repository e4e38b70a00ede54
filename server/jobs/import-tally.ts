import type { Doelontvanger, Doelrij } from '../../geodata/normalise/doelen/doel.ts'
import type { Proefverslag, Weigering } from '../../geodata/schema/invoer.ts'
import type { VersionWriter } from '../store/version-writer.ts'

/** Refusals and rows not found that a report shows; the rest is counted. */
const SHOWN = 1000

const DOUBLE = 'Deze rij staat al eerder in het bestand. De eerste blijft staan.'

/** Row of the file a row of ours came from. */
function sourceRow(row: Doelrij): number {
  return 'bronrij' in row ? row.bronrij : row.rij.rij
}

/** Takes what a target makes of the rows, passes it to the store, and counts what a report says. */
export class ImportTally implements Doelontvanger {
  readonly #writer: VersionWriter
  readonly #file: string
  readonly shown: Weigering[] = []
  readonly notFound: Proefverslag['nietGevonden'] = []
  readonly bewerkingen = new Set<string>()
  rowsRead = 0
  #rowsGood = 0
  #doubleRows = 0
  #refusals = 0
  #row = -1
  #gave = false
  #isDouble = false

  constructor(writer: VersionWriter, file: string) {
    this.#writer = writer
    this.#file = file
  }

  /** A new row of the file begins. Refusals of the same row do not begin it again. */
  begin(row: number): void {
    if (row === this.#row) return
    this.end()
    this.#row = row
    this.rowsRead += 1
  }

  /** The last row is over. */
  end(): void {
    if (this.#gave) this.#rowsGood += 1
    else if (this.#isDouble) this.#doubleRows += 1
    this.#gave = false
    this.#isDouble = false
  }

  rij(row: Doelrij): void {
    if (this.#writer.add(row)) {
      this.#gave = true
      return
    }
    this.#isDouble = true
    this.weiger({ bestand: this.#file, blad: null, rij: sourceRow(row), kolom: null, reden: DOUBLE })
  }

  weiger(weigering: Weigering): void {
    this.#refusals += 1
    if (this.shown.length < SHOWN) this.shown.push(weigering)
  }

  nietGevonden(rij: number, adres: string): void {
    if (this.notFound.length < SHOWN) this.notFound.push({ rij, adres })
  }

  bewerking(code: string): void {
    this.bewerkingen.add(code)
  }

  /** What the report says of rows; call it after `end`. */
  counts(): Pick<
    Proefverslag,
    'rijenGelezen' | 'rijenGoed' | 'rijenGeweigerd' | 'rijenDubbel' | 'weigeringen' | 'weigeringenTotaal'
  > {
    return {
      rijenGelezen: this.rowsRead,
      rijenGoed: this.#rowsGood,
      rijenGeweigerd: this.rowsRead - this.#rowsGood,
      rijenDubbel: this.#doubleRows,
      weigeringen: this.shown,
      weigeringenTotaal: this.#refusals,
    }
  }
}
