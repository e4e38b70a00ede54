import { VOORNAMEN } from './voornamen.ts'

/**
 * Whether a text names a person, as far as patterns and a list of given names can tell. It can never find all of them: a surname by
 * itself, a nickname, a rare given name and a name in small letters within a sentence pass. It stops slips of the pen; what people agree
 * to write does the rest.
 */

const SMALL_WORDS =
  "van von de der den ter ten te het 't ’t in op el al ait aït ben bin bou ould oulad abu da das dos di le la".split(
    ' ',
  )
/** Small words of a surname, also as El Amrani and DE VRIES have them. */
const BETWEEN = SMALL_WORDS.flatMap((word) => [
  word,
  word.charAt(0).toUpperCase() + word.slice(1),
  word.toUpperCase(),
]).join('|')

/** A form of address, then small words, then a capital: de heer X, mevr. Y, familie Z. */
const ADDRESSED =
  /(?<!\p{L})(?:[Dd]e heer|[Dd]hr\.?|[Mm]eneer|[Mm]evrouw|[Mm]evr\.?|[Mm]w\.?|[Mm]ej\.?|[Ff]amilie|[Ff]am\.?|[Hh]eer en mevrouw)\s+(?:(?:van|von|de|der|den|ter|ten|te|el|al|'t|in)\s+){0,3}\p{Lu}/u
/** Initials before a capitalised name: J. Jansen, A.B. de Vries. */
const INITIALS =
  /(?<!\p{L})\p{Lu}\.(?:\s?\p{Lu}\.){0,3}\s?(?:(?:van|de|der|den|ter|ten)\s+){0,3}\p{Lu}\p{Ll}{2,}/gu

/** A word with a capital, as a given name is written: Jan, JAN, Anne-Marie. */
const CAPITALISED = /(?<![\p{L}\p{M}'’-])\p{Lu}[\p{L}\p{M}]+(?:-\p{L}+)?(?![\p{L}\p{M}])/gu
/** What follows a given name when a surname does: initials, small words, then a capital, or one letter of it. */
const SURNAME = new RegExp(
  String.raw`(?:\s+\p{Lu}\.)*((?:\s+(?:${BETWEEN})(?!\p{L}))*)\s+(?:(\p{Lu}['’]?[\p{L}\p{M}]{2,}(?:-\p{L}+)*)|\p{Lu}\.(?!\p{L}))`,
  'uy',
)
/** A surname, a comma and a given name at the end of a line: Vries, Jan de. */
const TURNED = new RegExp(
  String.raw`(?<!\p{L})\p{Lu}\p{L}{2,}, ?(\p{Lu}\p{L}+)(?:\s+(?:${BETWEEN}))*\s*$`,
  'gmu',
)
/** A text that is nothing but words, as a cell with a name is: jan de vries. */
const ONLY_WORDS = new RegExp(
  String.raw`^\s*(\p{L}{2,})(?:-\p{L}+)?(?:\s+(?:${BETWEEN}))*\s+(\p{L}{3,}(?:-\p{L}+)?)\s*$`,
  'iu',
)

/** Ends of a word that is a street, a place or a house that bears a name: Willem Dreesstraat, Anne Frankschool. */
const PLACE_END =
  /(?:straat|laan|plein|singel|plantsoen|gracht|kade|steeg|dreef|pad|weg|park|brug|tunnel|school|college|lyceum|mavo|gebouw|flat|zaal|hal|centrum|fonds|stichting|prijs)$/iu
/** Words behind a name that make a place or a firm of it: Johan Cruyff Court, Hans Jansen Bouw BV. */
const PLACE_BEHIND =
  /^[\s-]+(?:straat|laan|plein|park|brug|court|playground|school|basisschool|college|lyceum|stichting|fonds|foundation|instituut|academie|flat|zaal|huis|b\.?v\.?|n\.?v\.?|v\.?o\.?f\.?)(?![\p{L}])/iu
/** Words before a name that make a place of it, or somebody everybody knows: basisschool, wijkcentrum, koningin. */
const PLACE_BEFORE =
  /(?:school|lyceum|college|stichting|flat|gebouw|complex|centrum|buurthuis|clubhuis|gasthuis|ziekenhuis|kerk|park|plein|sporthal|brug|supermarkt|winkel|filiaal|straat|laan|prins|prinses|koning|koningin|keizer|sint|st\.|pastoor|museum)\s+(?:de\s+|het\s+)?["'‘“(]?$/iu

/** Names that are a shop, a school, a playground or history, with small words between left out. */
const KNOWN: ReadonlySet<string> = new Set(
  (
    'albert heijn|albert schweitzer|albert einstein|albert plesman|anna paulowna|anne frank|bas heijden|cornelis lely|dick bruna|dirk broek|' +
    'frans hals|gerrit rietveld|hans anders|helen parkhurst|jan ligthart|jan linders|jan steen|jan thijssen|jan galen|jan toorop|' +
    'johan cruijff|johan cruyff|johan oldenbarnevelt|johan witt|johan friso|joop uyl|joop ende|karel doorman|kees smit|leen bakker|maria montessori|' +
    'martin luther|max havelaar|max verstappen|michiel ruyter|paul rosenmöller|piet hein|pieter vermeulen|richard krajicek|rosa parks|rudolf steiner|' +
    'theo thijssen|titus brandsma|willem alexander|willem barentsz|willem drees|willem oranje|willem zwijger|abel tasman|nelson mandela|' +
    'frank kramer|maria hoop'
  ).split('|'),
)

/** Words with a capital that follow a given name and are no surname: months of a table head, days, quarters of the wind, places. */
const NO_SURNAME: ReadonlySet<string> = new Set(
  (
    'feb mrt apr mei jun jul aug sep okt nov dec januari februari maart april juni juli augustus september oktober november december ' +
    'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag noord oost zuid west lelystad flevoland almere amsterdam nederland ' +
    'atolwijk boswijk waterwijk zuiderzeewijk centrada'
  ).split(' '),
)

function isPlace(text: string, from: number, to: number, surname: string): boolean {
  return (
    PLACE_END.test(surname) ||
    PLACE_BEHIND.test(text.slice(to, to + 40)) ||
    PLACE_BEFORE.test(text.slice(Math.max(0, from - 40), from))
  )
}

const isGiven = (word: string): boolean => VOORNAMEN.has((word.split('-', 1)[0] ?? '').toLowerCase())

function fullName(text: string): string | null {
  for (const { 0: given, index } of text.matchAll(CAPITALISED)) {
    if (!isGiven(given)) continue
    SURNAME.lastIndex = index + given.length
    const found = SURNAME.exec(text)
    if (found === null) continue
    const [, , surname = ''] = found
    const bare = surname.toLowerCase()
    if (NO_SURNAME.has(bare) || KNOWN.has(`${given.toLowerCase()} ${bare}`)) continue
    if (!isPlace(text, index, SURNAME.lastIndex, surname)) return text.slice(index, SURNAME.lastIndex)
  }
  return null
}

/** Words before a letter that ends a sentence: De woning krijgt label B. Dat zijn drie stappen. */
const LETTERED = /(?<!\p{L})(?:label|optie|variant|blok|klasse|type|fase|deel|zone|ingang|vak|in)\s$/iu

function initials(text: string): string | null {
  for (const { 0: found, index } of text.matchAll(INITIALS)) {
    if (LETTERED.test(text.slice(Math.max(0, index - 10), index))) continue
    const [rest = ''] = /^[\p{L}-]*/u.exec(text.slice(index + found.length)) ?? []
    const end = index + found.length + rest.length
    const surname = `${found}${rest}`
    if (!isPlace(text, index, end, surname) && !surname.endsWith('Lely')) return surname
  }
  return null
}

function turnedOrBare(text: string): string | null {
  for (const { 0: found, 1: given = '' } of text.matchAll(TURNED)) if (isGiven(given)) return found.trim()
  const bare = ONLY_WORDS.exec(text)
  if (bare === null) return null
  const [whole, given = '', surname = ''] = bare
  const last = surname.toLowerCase()
  const isName = isGiven(given) && !NO_SURNAME.has(last) && !KNOWN.has(`${given.toLowerCase()} ${last}`)
  return isName && !PLACE_END.test(surname) ? whole.trim() : null
}

/** The name of a person that a text seems to hold, or null. */
export function gevondenNaam(text: string): string | null {
  const addressed = ADDRESSED.exec(text)
  if (addressed !== null) {
    const [rest = ''] = /^[\p{L}-]*/u.exec(text.slice(addressed.index + addressed[0].length)) ?? []
    return `${addressed[0]}${rest}`
  }
  return fullName(text) ?? initials(text) ?? turnedOrBare(text)
}

/** Whether a text names a person, as far as this can tell. */
export function noemtPersoon(text: string): boolean {
  return gevondenNaam(text) !== null
}
