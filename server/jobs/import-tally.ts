import type { Doelontvanger, Doelrij } from '../../geodata/normalise/doelen/doel.ts'
import { isDubbel } from '../../geodata/normalise/doelen/dubbel.ts'
import type { Proefverslag, Weigering } from '../../geodata/schema/invoer.ts'
import type { VersionWriter } from '../store/version-writer.ts'
import { RowSet } from './row-set.ts'

/** Refusals and rows not found that a report shows; the rest is counted. */
const SHOWN = 1000

const DOUBLE = 'Deze rij staat al eerder in het bestand. De eerste blijft staan.'

/** Row of the file a row of ours came from. */
function sourceRow(row: Doelrij): number {
  return 'bronrij' in row ? row.bronrij : row.rij.rij
}

/** Takes what a target makes of the rows, passes it to the store, and counts what a report says. */
export class ImportTally implements Doelontvanger {
  readonly #writer: Pick<VersionWriter, 'add'>
  readonly #file: string
  readonly shown: Weigering[] = []
  readonly notFound: Proefverslag['nietGevonden'] = []
  readonly bewerkingen = new Set<string>()
  rowsRead = 0
  /** A target may give its rows later than they were read, so that what became of a row is kept by its number. */
  readonly #good = new RowSet()
  readonly #double = new RowSet()
  #refusals = 0
  #row = -1

  constructor(writer: Pick<VersionWriter, 'add'>, file: string) {
    this.#writer = writer
    this.#file = file
  }

  /** A new row of the file begins. Refusals of the same row do not begin it again. */
  begin(row: number): void {
    if (row === this.#row) return
    this.#row = row
    this.rowsRead += 1
  }

  rij(row: Doelrij): void {
    if (this.#writer.add(row)) {
      this.#good.add(sourceRow(row))
      return
    }
    this.#double.add(sourceRow(row))
    this.weiger({ bestand: this.#file, blad: null, rij: sourceRow(row), kolom: null, reden: DOUBLE })
  }

  weiger(weigering: Weigering): void {
    this.#refusals += 1
    if (weigering.rij !== null && isDubbel(weigering)) this.#double.add(weigering.rij)
    if (this.shown.length < SHOWN) this.shown.push(weigering)
  }

  nietGevonden(rij: number, adres: string): void {
    if (this.notFound.length < SHOWN) this.notFound.push({ rij, adres })
  }

  bewerking(code: string): void {
    this.bewerkingen.add(code)
  }

  /** What the report says of rows, once the target is done. */
  counts(): Pick<
    Proefverslag,
    'rijenGelezen' | 'rijenGoed' | 'rijenGeweigerd' | 'rijenDubbel' | 'weigeringen' | 'weigeringenTotaal'
  > {
    return {
      rijenGelezen: this.rowsRead,
      rijenGoed: this.#good.size,
      rijenGeweigerd: this.rowsRead - this.#good.size,
      rijenDubbel: this.#double.sizeWithout(this.#good),
      weigeringen: this.shown,
      weigeringenTotaal: this.#refusals,
    }
  }
}
