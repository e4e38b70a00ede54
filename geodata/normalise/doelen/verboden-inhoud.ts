import { noemtPersoon } from './persoonsnaam.ts'

/** Whether nine digits are a valid BSN. Source: the elfproef of RvIG: 9a+8b+7c+6d+5e+4f+3g+2h-i is a multiple of 11. */
export function isBsnNummer(digits: string): boolean {
  if (!/^\d{9}$/.test(digits) || digits === '000000000') return false
  let sum = 0
  for (let at = 0; at < 8; at++) sum += (9 - at) * Number(digits[at])
  return (sum - Number(digits[8])) % 11 === 0
}

/**
 * Nine digits that stand by themselves, also written as 1234.56.789, 123 456 789 or 123-456-789, over lines, or with a blank between
 * every two.
 */
const NINE_DIGITS =
  /(?<![\d.,])(?:\d{9}|\d{4}[.\s-]{1,3}\d{2}[.\s-]{1,3}\d{3}|\d{3}[\s-]{1,3}\d{3}[\s-]{1,3}\d{3}|\d(?:\s\d){8})(?![\d]|[.,]\d)/g
/** Bounded on both sides of the @, so that no text can keep it busy. */
const MAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){0,4}\.[a-z]{2,24}\b/i
/** The same with the sign in brackets: naam (at) voorbeeld.nl. */
const MAIL_SPELT = /[\w.+-]{1,64} ?[([]at[)\]] ?[\w-]{1,63}\.[a-z]{2,24}\b/i
/** Dutch number: 0 or +31, then nine digits with blanks, brackets, hyphens, dots or a slash between; not a date such as 01-10-2026. */
const TELEPHONE =
  /(?<![\d,.])(?!\d{1,2}[-./]\d{1,2}[-./]\d{4})(?:\+31[ -]?(?:\(0\))?|0031[ -]?(?:\(0\))?|\(?0)[ ]?[1-9](?:[ ()./-]{0,3}\d){8}(?!\d)/
/** A local number, where the text says that it is one. */
const TELEPHONE_LOCAL =
  /\b(?:tel|telefoon|telefoonnummer|mobiel)\b[.: ]{0,3}\d{2,3}[ -]?\d{2}[ -]?\d{2}(?!\d)/i
const DATE = /(?<!\d)(?:\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)\d{2}|(?:19|20)\d{2}-\d{1,2}-\d{1,2})(?!\d)/
const BORN = /\bgeb(?:oren|oorte\p{L}*|\.|\b)/iu
const MONTHS = 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december'
const WRITTEN_DATE = new RegExp(String.raw`(?<!\d)\d{1,2} (?:${MONTHS}) (?:19|20)\d{2}(?!\d)`, 'i')
/** A number that is said to be a BSN, whole or not. */
const NAMED_BSN = /\b(?:bsn|sofi|burgerservicenummer|sofinummer)\b[^\p{L}\d]{0,10}\d[\d. ]{5,12}/iu
/** A bank account: two letters, two check digits, eleven to thirty letters and digits, in groups or not. */
const IBAN = /(?<![A-Za-z0-9])[A-Za-z]{2}\d{2}(?:[ .-]?[A-Za-z0-9]){11,30}/g

/** Whether a text holds a bank account, by the check of ISO 13616: the digits modulo 97 leave 1. */
function holdsIban(text: string): boolean {
  for (const [found] of text.matchAll(IBAN)) {
    const signs = found.replace(/[ .-]/g, '').toUpperCase()
    // Words may follow without a mark between: a Dutch number has 18 signs, no other has fewer than 15.
    for (let length = 15; length <= signs.length; length++) {
      const digits = `${signs.slice(4, length)}${signs.slice(0, 4)}`.replace(/[A-Z]/g, (sign) =>
        String(sign.charCodeAt(0) - 55),
      )
      let rest = 0
      for (const digit of digits) rest = (rest * 10 + Number(digit)) % 97
      if (rest === 1 && (signs.startsWith('NL') ? length === 18 : length === signs.length)) return true
    }
  }
  return false
}

/** Digits of Arabic and Persian writing: their last four bits are their value. */
const OTHER_DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/g

/** As a person reads it: wide and other digits as plain ones, without marks that take no place between them or stand around one. */
export function asRead(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{Default_Ignorable_Code_Point}\p{Me}]/gu, '')
    .replace(OTHER_DIGITS, (digit) => String(digit.charCodeAt(0) % 16))
}

/**
 * Why a text may not even lie on our disk in a column that nobody reads, or null: a BSN, a bank account, a birth date. In doubt it
 * refuses.
 */
export function verbodenOveral(raw: string): string | null {
  // eslint-disable-next-line no-control-regex
  const text = /[^\x00-\x7f]/.test(raw) ? asRead(raw) : raw
  if (!/\d/.test(text)) return null
  if (BORN.test(text) && (DATE.test(text) || WRITTEN_DATE.test(text)))
    return 'Hier staat een geboortedatum. Haal die weg.'
  if (NAMED_BSN.test(text)) return 'Hier lijkt een BSN te staan. Haal het weg.'
  if (holdsIban(text)) return 'Hier staat een rekeningnummer. Haal het weg.'
  for (const [found] of text.matchAll(NINE_DIGITS)) {
    if (isBsnNummer(found.replace(/\D/g, ''))) return 'Hier lijkt een BSN te staan. Haal het weg.'
  }
  return null
}

/**
 * Why the content of a text cell may not enter, or null: a BSN, an e-mail address, a telephone number, a bank account, or a date
 * with a birth or a person's name. For cells that are no id: an id of nine digits may pass the elfproef by chance.
 */
export function verbodenInhoud(raw: string): string | null {
  if (raw.length < 6) return null
  // eslint-disable-next-line no-control-regex
  const text = /[^\x00-\x7f]/.test(raw) ? asRead(raw) : raw
  if ((text.includes('@') && MAIL.test(text)) || MAIL_SPELT.test(text))
    return 'Hier staat een e-mailadres. Haal het weg.'
  if (!/\d/.test(text)) return null
  const gravest = verbodenOveral(text)
  if (gravest !== null) return gravest
  if (TELEPHONE.test(text) || TELEPHONE_LOCAL.test(text))
    return 'Hier staat een telefoonnummer. Haal het weg.'
  if ((DATE.test(text) || WRITTEN_DATE.test(text)) && noemtPersoon(text))
    return 'Hier staat een datum bij een naam. Haal die weg.'
  return null
}
