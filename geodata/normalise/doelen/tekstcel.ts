import type { Cel } from '../../formats/lezer.ts'
import { Celfout, type Gelezen } from './cellen/celfout.ts'
import { onthoud } from './cellen/onthoud.ts'
import { leesTekst } from './cellen/tekst.ts'
import { herkomstOfGeld } from './een-huishouden.ts'
import { noemtPersoon } from './persoonsnaam.ts'
import { NAAM_REDEN, woningwaardeReden } from './signaaltekst.ts'
import { verbodenInhoud } from './verboden-inhoud.ts'

/** Different cells that are remembered per column, so that a column of subjects is judged once per subject. */
const MOST_REMEMBERED = 5000

/**
 * Reader of a text column that may hold nothing about a person: a BSN, e-mail address, telephone number or birth date
 * is refused, and with `noNames` also a person's name and the origin or the money of one household.
 *
 * @param most characters at most
 */
export function tekstlezer(most: number, noNames = false): (cel: Cel) => Gelezen<string> {
  return onthoud((cel) => {
    const text = leesTekst(cel, most)
    if (typeof text !== 'string') return text
    const reden =
      verbodenInhoud(text) ??
      (noNames ? (herkomstOfGeld(text) ?? (noemtPersoon(text) ? NAAM_REDEN : null)) : null)
    return reden === null ? text : new Celfout(reden)
  }, MOST_REMEMBERED)
}

/**
 * Reader of a text column about one dwelling, such as its street or its block: nothing about who lives there may stand in it.
 *
 * @param most characters at most
 */
export function woningtekstlezer(most: number): (cel: Cel) => Gelezen<string> {
  return onthoud((cel) => {
    const text = leesTekst(cel, most)
    const reden = typeof text === 'string' ? woningwaardeReden(text) : null
    return reden === null ? text : new Celfout(reden)
  }, MOST_REMEMBERED)
}

/** Characters of an id of a list at most. */
const MOST_ID = 100

/**
 * Reads the id that a list gives to its rows: text without blanks around it. Not held against the elfproef, because one in
 * eleven numbers of nine digits passes it; an e-mail address is refused.
 */
export function leesSleutel(cel: Cel): Gelezen<string> {
  const text = leesTekst(cel, MOST_ID)
  return typeof text === 'string' && text.includes('@')
    ? new Celfout('Een e-mailadres is geen nummer. Haal het weg.')
    : text
}
