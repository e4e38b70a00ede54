import type { Bronrij } from '../../formats/lezer.ts'
import { OpgaveFout } from './opgave-fout.ts'
import { addressKey } from '../../register/adressleutel.ts'
import { adresTekst, leesHuisnummer, leesPostcode, leesToevoeging, type Huisnummer } from './cellen/adres.ts'
import { leesWoningId } from './cellen/bag-id.ts'
import type { Doelcontext, Doelontvanger } from './doel.ts'
import type { Rijlezer } from './rijlezer.ts'
import type { Bron, Velden } from './velden.ts'

/** What a row says about which dwelling it is about. */
export interface Gevonden {
  /** Null: the row names no dwelling that the register knows, and no BAG id either. */
  id: string | null
  bekend: boolean
  postcode: string | null
  huisnummer: Huisnummer | null
  /** What the row gave, for the list of rows to solve. */
  genoemd: string
}

/** Finds the dwelling of a row: by BAG id, else by postcode, number, letter and addition together. */
export class Woningzoeker {
  private readonly bag: Bron
  private readonly postcode: Bron
  private readonly nummer: Bron
  private readonly letter: Bron
  private readonly toevoeging: Bron
  private readonly context: Doelcontext
  private readonly ontvanger: Doelontvanger

  /** @throws OpgaveFout when the mapping names neither a BAG id nor postcode and number */
  constructor(velden: Velden, context: Doelcontext, ontvanger: Doelontvanger) {
    this.bag = velden.bron('bag-id')
    this.postcode = velden.bron('postcode')
    this.nummer = velden.bron('huisnummer')
    this.letter = velden.bron('huisletter')
    this.toevoeging = velden.bron('huisnummertoevoeging')
    this.context = context
    this.ontvanger = ontvanger
    if (!this.bag.is && !(this.postcode.is && this.nummer.is)) {
      throw new OpgaveFout(
        context.bestand,
        'Kies een kolom met het BAG-nummer, of kolommen met postcode en huisnummer.',
        { blad: context.blad },
      )
    }
  }

  /** What the row names; null when a cell of its key was refused or is empty. */
  zoek(rij: Bronrij, lezer: Rijlezer): Gevonden | null {
    const cell = this.bag.lees(rij)
    const bag = lezer.neem(this.bag, leesWoningId(cell))
    const postcode = lezer.neem(this.postcode, leesPostcode(this.postcode.lees(rij)))
    const huisnummer = this.leesNummer(rij, lezer)
    if (!lezer.goed) return null
    if (bag !== null && String(cell).trim().length < bag.length) lezer.bewerking('bag-nummer-aangevuld')
    if (bag !== null) {
      return { id: bag, bekend: this.context.woningBekend(bag), postcode, huisnummer, genoemd: bag }
    }
    if (postcode === null || huisnummer === null) {
      const missing = !this.nummer.is ? this.bag : postcode === null ? this.postcode : this.nummer
      lezer.weiger(
        missing.kolom,
        'Zonder BAG-nummer, of postcode en huisnummer, is de woning niet te vinden.',
      )
      return null
    }
    const key = addressKey({
      postcode,
      huisnummer: huisnummer.nummer,
      huisletter: huisnummer.letter,
      huisnummertoevoeging: huisnummer.toevoeging,
    })
    const id = key === null ? null : this.context.woningBijAdres(key)
    if (id !== null) lezer.bewerking('woning-bij-adres')
    return { id, bekend: id !== null, postcode, huisnummer, genoemd: adresTekst(postcode, huisnummer) }
  }

  /** Refuses a row whose dwelling is not in the register, and puts it on the list to solve. */
  nietGevonden({ genoemd }: Gevonden, lezer: Rijlezer): void {
    this.ontvanger.nietGevonden(lezer.rij, genoemd)
    const column = this.bag.is ? this.bag : this.postcode
    lezer.weiger(
      column.kolom,
      `Woning ${genoemd} staat niet in het woningregister. Zij staat op de lijst om uit te zoeken.`,
    )
  }

  /** Letter and addition of columns of their own win over those in the cell of the number. */
  private leesNummer(rij: Bronrij, lezer: Rijlezer): Huisnummer | null {
    const number = lezer.neem(this.nummer, leesHuisnummer(this.nummer.lees(rij)))
    const letter = lezer.neem(this.letter, leesToevoeging(this.letter.lees(rij)))
    const toevoeging = lezer.neem(this.toevoeging, leesToevoeging(this.toevoeging.lees(rij)))
    if (number === null) return null
    return {
      nummer: number.nummer,
      letter: letter ?? number.letter,
      toevoeging: toevoeging ?? number.toevoeging,
    }
  }
}
