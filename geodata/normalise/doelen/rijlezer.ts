import type { Bronrij, Cel } from '../../formats/lezer.ts'
import { OpgaveFout } from './opgave-fout.ts'
import { Celfout, isLeeg, type Gelezen } from './cellen/celfout.ts'
import type { Doelcontext, Doelontvanger } from './doel.ts'
import type { Bron } from './velden.ts'

/** Things done to values that a report names; their words stand in server/contract/text. */
export type Bewerking =
  | 'decimale-komma'
  | 'rd-naar-wgs84'
  | 'plaats-in-buurt'
  | 'bag-nummer-aangevuld'
  | 'woning-bij-adres'
  | 'id-gemaakt'
  | 'bezoekers-per-wijk'

/** A row without any cell or geometry, as spreadsheets leave behind the last one. */
export function isLegeRij(rij: Bronrij): boolean {
  return rij.geometrie === null && rij.cellen.every(isLeeg)
}

/**
 * Reads the fields of one row after another, refuses what cannot be read and remembers whether the row is still good.
 * Every wrong cell of a row is named, so that a person can mend them all at once.
 */
export class Rijlezer {
  /** Whether no field of the present row was refused. */
  goed = true
  /** Place of the present row in the file. */
  rij = 0
  private readonly context: Doelcontext
  private readonly ontvanger: Doelontvanger
  private readonly told = new Set<Bewerking>()
  private lastTold: Bewerking | null = null

  constructor(context: Doelcontext, ontvanger: Doelontvanger) {
    this.context = context
    this.ontvanger = ontvanger
  }

  begin(rij: Pick<Bronrij, 'rij'>): void {
    this.rij = rij.rij
    this.goed = true
  }

  /** The value of a field, or null when it is empty or was refused. @throws OpgaveFout when a fixed value cannot be used */
  neem<T>(bron: Bron, gelezen: Gelezen<T>): T | null {
    if (!(gelezen instanceof Celfout)) return gelezen
    if (bron.vast) throw new OpgaveFout(this.context.bestand, `Een vaste waarde kan niet. ${gelezen.reden}`)
    this.weiger(bron.kolom, gelezen.reden)
    return null
  }

  /** As `neem`, for a field that every row must have. */
  eis<T>(bron: Bron, gelezen: Gelezen<T>): T | null {
    if (gelezen !== null) return this.neem(bron, gelezen)
    this.weiger(bron.kolom, 'Deze cel is leeg. Hier is een waarde nodig.')
    return null
  }

  /** Refuses the present row, at a column or as a whole (null). */
  weiger(kolom: string | null, reden: string): void {
    this.goed = false
    this.meld(kolom, reden)
  }

  /** Names a fault without refusing the row: the other cells are taken over. */
  meld(kolom: string | null, reden: string): void {
    const { bestand, blad } = this.context
    this.ontvanger.weiger({ bestand, blad, rij: this.rij, kolom, reden })
  }

  /** Says once that something was done to the values. */
  bewerking(code: Bewerking): void {
    // The same code comes a million times in a row, mostly
    if (code === this.lastTold || this.told.has(code)) return
    this.lastTold = code
    this.told.add(code)
    this.ontvanger.bewerking(code)
  }

  /** Says once that numbers with a decimal comma were read. */
  komma(cel: Cel): void {
    if (typeof cel === 'string' && !this.told.has('decimale-komma') && cel.includes(','))
      this.bewerking('decimale-komma')
  }
}
