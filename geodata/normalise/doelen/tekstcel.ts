import type { Cel } from '../../formats/lezer.ts'
import { Celfout, type Gelezen } from './cellen/celfout.ts'
import { onthoud } from './cellen/onthoud.ts'
import { leesTekst } from './cellen/tekst.ts'
import { noemtPersoon, verbodenInhoud } from './verboden-inhoud.ts'

/** Different cells that are remembered per column, so that a column of subjects is judged once per subject. */
const MOST_REMEMBERED = 5000

/**
 * Reader of a text column that may hold nothing about a person: a BSN, e-mail address, telephone number or birth date
 * is refused, and with `noNames` also a person's name.
 *
 * @param most characters at most
 */
export function tekstlezer(most: number, noNames = false): (cel: Cel) => Gelezen<string> {
  return onthoud((cel) => {
    const text = leesTekst(cel, most)
    if (typeof text !== 'string') return text
    const reden = verbodenInhoud(text)
    if (reden !== null) return new Celfout(reden)
    if (noNames && noemtPersoon(text))
      return new Celfout('Hier lijkt een naam van een mens te staan. Haal die weg.')
    return text
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
