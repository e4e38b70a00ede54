import { herkomstOfGeld, overBewoners, overEenHuishouden, zakelijkOverHuishouden } from './een-huishouden.ts'
import { noemtPersoon } from './persoonsnaam.ts'
import { asRead, verbodenInhoud } from './verboden-inhoud.ts'

/** Two lower-case letters that are a word: 1200 en, 3000 op. A postcode with such letters is written in capitals. */
const SHORT_WORDS =
  'aan|al|de|en|er|is|in|je|na|nu|of|om|op|te|we|ze|zo|ja|ik|uw|km|cm|mm|kg|of|ex|bv|nv|m2|m3|ha|st'
const POSTCODE_CAPITALS = /(?<![\dA-Za-z])[1-9]\d{3}[ -]{0,2}[A-Z]{2}(?![A-Za-z\d])/
const POSTCODE_SMALL = new RegExp(
  String.raw`(?<![\dA-Za-z])[1-9]\d{3}[ -]{0,2}(?!(?:${SHORT_WORDS})(?![A-Za-z]))[A-Za-z]{2}(?![A-Za-z\d])`,
)

/** A number said to be a house number, or after a word that ends as streets do. */
const NAMED_NUMBER = /(?<!\p{L})(?:huisnummer|huisnr|huisnummers|nr|nummer|nummers|no)\.?\s*\d/iu
const STREET_NUMBER =
  /(?<!\p{L})(\p{L}{2,}(?:straat|laan|weg|plein|hof|pad|dreef|kade|gracht|singel|plantsoen|dijk|steeg|ring|wal|veld|burg|meent|schans|erf|markt|dam|haven))\s+\d{1,5}(?!\d)(?:\s+(\p{Ll}+))?/giu
/** A capitalised word with a number behind it, as in Kogge 12 or Botter 35-27: many streets here have no ending. */
const CAPITAL_NUMBER =
  /(?<!\p{L})(\p{Lu}\p{Ll}{2,})\s+(\d{1,3})(?:\s?[a-z])?(?:-\d{1,4})?(?![\d:.,]\d|\d|\p{L})(?:\s+(\p{Ll}+))?/gu

/** Words that stand before a number without being a street. */
const NO_STREET: ReadonlySet<string> = new Set(
  (
    'aantal al alle alleen bij circa de deze die dit dus een eerst elke er fase geen groep het hier iedere ik in ' +
    'januari februari maart april mei juni juli augustus september oktober november december kwartaal klas lijn ' +
    'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag meer met minder minimaal maximaal na naar niet nog nu ' +
    'ongeveer of om ook op over per punt rond ruim sinds soms tot tussen uit van vanaf veel voor vorige waar week wij ' +
    'ze zeker zo zowel zij bus buslijn bussen label programma spoor ronde bewoners jongeren kinderen ouderen mensen ' +
    'leeftijd tafel wijktafel zaal lokaal top stap doel deel wijk buurt cyclus zomer winter ' +
    'peildatum kolom rij tabel bijlage bladzijde blz pagina versie hoofdstuk paragraaf alinea artikel lid figuur vraag ' +
    'word excel concept ambitie actie maatregel prioriteit pijler thema onderwerp bijeenkomst sessie variant optie scenario ' +
    'aan bel belde door naast onder tegen tijdens volgens zelfs slechts bijna dagelijks elk'
  ).split(' '),
)
/** Words behind a number that make it a count, or a day of a month. */
const COUNTED =
  /^(?:uur|jaar|jaren|keer|maal|euro|procent|meter|minuten|dagen|weken|maanden|woningen|huizen|mensen|bewoners|jongeren|kinderen|ouderen|gezinnen|huishoudens|meldingen|klachten|personen|organisaties|ondernemers|vrijwilligers|bomen|lampen|plekken|straten|buurten|wijken|tot|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)$/

/** A case by its number, or one person by age: casus 12, een jongen van 14. */
const CASE_NUMBER = /(?<!\p{L})(?:zaak|dossier|cli[eë]nt|casus)(?:nummer|nr)?\.?[ :]{0,3}[A-Z]{0,3}-?\d/iu
const ONE_PERSON =
  /(?<!\p{L})(?:een|één|de|die|deze) (?:\p{Ll}+ )?(?:man|vrouw|jongen|meisje|moeder|vader|oma|opa|kind|bewoner|bewoonster|buurman|buurvrouw|leerling|cli[eë]nt)(?: van)? \(?\d{1,3}(?!\d)/iu

function namesHouseNumber(text: string): boolean {
  if (NAMED_NUMBER.test(text)) return true
  for (const [, name, next] of text.matchAll(STREET_NUMBER)) {
    // A common noun before a count: op het schoolplein 20 jongeren. With a capital it is the name of a street.
    if (!COUNTED.test(next ?? '') || /^\p{Lu}/u.test(name ?? '')) return true
  }
  for (const [, name, , next] of text.matchAll(CAPITAL_NUMBER)) {
    if (!NO_STREET.has((name ?? '').toLowerCase()) && !COUNTED.test(next ?? '')) return true
  }
  return false
}

/** Named only as a total of the city, or by name without a place: never in a text that belongs to a wijk. */
const NEVER_IN_A_WIJK =
  /(?<!\p{L})(?:veilig[ -]thuis(?:melding(?:en)?)?|(?:hinderlijke|overlastgevende|criminele|problematische) (?:jeugd)?groep(?:en)?|jeugdgroep(?:en)?|jeugdbendes?|groepsscan|zorgmelding(?:en)?|persoonsgerichte aanpak)(?!\p{L})/iu

/**
 * Why a text may not be in a signal, or null: what may never enter at all, a postcode with letters, a house number, a case, or a
 * person's name, as far as a pattern can tell. In doubt it refuses: the person can write it without the number.
 */
export function signaalReden(raw: string): string | null {
  const text = asRead(raw)
  const forbidden = verbodenInhoud(text)
  if (forbidden !== null) return forbidden
  if (POSTCODE_CAPITALS.test(text) || POSTCODE_SMALL.test(text))
    return 'Hier staat een postcode met letters. Haal die weg.'
  if (CASE_NUMBER.test(text) || ONE_PERSON.test(text))
    return 'Dit lijkt over één mens te gaan. Schrijf wat u in de buurt ziet.'
  if (namesHouseNumber(text)) return 'Hier staat een huisnummer. Noem alleen de buurt.'
  if (NEVER_IN_A_WIJK.test(text))
    return 'Veilig Thuis, groepen jongeren en een aanpak van personen staan niet bij een wijk. Haal dit weg.'
  if (overEenHuishouden(text)) return 'Dit lijkt over één huishouden te gaan. Schrijf wat u in de buurt ziet.'
  return herkomstOfGeld(text) ?? (noemtPersoon(text) ? NAAM_REDEN : null)
}

/** Said of a name, and what to write in its place. */
export const NAAM_REDEN =
  'Hier lijkt een naam van een mens te staan. Schrijf een rol, zoals "een bewoner", "de huismeester" of "de projectleider".'

/**
 * Why a text about a file, a figure or the work itself may not enter, or null: what may never enter at all, what may never be known of
 * one household, or a person's name. A street with a number may stand in it.
 */
export function zakelijkeReden(raw: string): string | null {
  const text = asRead(raw)
  return verbodenInhoud(text) ?? zakelijkOverHuishouden(text) ?? (noemtPersoon(text) ? NAAM_REDEN : null)
}

/** Why a value of one dwelling may not enter, or null: as a text about the work, and not a word about who lives there. */
export function woningwaardeReden(raw: string): string | null {
  return zakelijkeReden(raw) ?? overBewoners(asRead(raw))
}

/** Why the reason of a change to one dwelling may not enter, or null: as a text about a wijk, and not a word about who lives there. */
export function woningredenReden(raw: string): string | null {
  return signaalReden(raw) ?? overBewoners(asRead(raw))
}
