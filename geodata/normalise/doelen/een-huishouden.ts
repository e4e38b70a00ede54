/** What a text may not say of one household or one person: help, money, origin, health, police. Groups of people may be written of. */

/** One household or one person, in words: dit gezin, mijn buurvrouw, de bewoner van, een moeder, huurder heeft. */
const ONE_HOUSEHOLD =
  /(?<!\p{L})(?:(?:een|één|dit|het|dat|ons|de|die|deze|mijn|onze) (?:\p{Ll}+ )?(?:gezin|huishouden|bewoner|bewoonster|huurder|huurster|moeder|vader|man|vrouw|jongen|meisje|cli[eë]nt|leerling|buurman|buurvrouw|buren)|(?:gezin|huishouden|bewoner|bewoonster|huurder|huurster|moeder|vader|man|vrouw|cli[eë]nt|buurman|buurvrouw) (?:heeft|is|krijgt|wil|zit|staat|kan|met)|(?:hij|zij|ze|haar|hem|zijn) (?:heeft|krijgt|is|staat))(?!\p{L})/iu
/** What may never be known of one household. */
const OF_A_HOUSEHOLD =
  /(?<!\p{L})(?:schuld(?:en)?|huurschuld(?:en)?|schuldhulp\p{Ll}*|schuldsanering|uitkering|bijstand|toeslag|inkomen|salaris|huurachterstand|betalingsachterstand|wmo|jeugdhulp|jeugdzorg|jeugdbescherming|onder toezicht|uithuisplaatsing|verslaafd|verslaving|psychisch|psychiatrisch|diagnose|strafblad|verdachte|aangehouden|veroordeeld|nationaliteit|afkomst|mishandeling|huiselijk geweld)(?!\p{L})/iu

/** Whether a text is about one household and what may never be known of it. */
export function overEenHuishouden(text: string): boolean {
  return ONE_HOUSEHOLD.test(text) && OF_A_HOUSEHOLD.test(text)
}

const PEOPLES =
  'marokka+ns|turks|surina+ms|antillia+ns|aruba+ns|curaçaos|syrisch|pools|somalisch|eritrees|ethiopisch|afgha+ns|irakees|iraaks|iraans|' +
  'oekraïens|oekraiens|roemeens|bulga+rs|ghanees|ghanes|kaapverdisch|pakista+ns|indiaas|hindoesta+ns|hindosta+ns|chinees|chines|vietname+s|arabisch|' +
  'koerdisch|afrikaans|islamitisch|joods|tunesisch|algerijns|egyptisch|bosnisch|joegoslavisch|russisch|hongaars|portuge+s|spaans|indonesisch|' +
  'moluks|armeens|nigeria+ns|sudanees|soedanees|congolees|jemenitisch|libanees|palestijns|roma|buitenlands|allochto+n'
/** Somebody, or young people in a group; not groups of others: Poolse bewoners may be written of. */
const SOMEBODY =
  'gezin|huishouden|familie|echtpaar|stel|man|vrouw|jongen|meisje|moeder|vader|oma|opa|kind|bewoner|bewoonster|huurder|huurster|eigenaar|buurman|buurvrouw|buren|cli[eë]nt|' +
  'jongens|jongeren|jeugd'
const LANDS =
  'marokko|turkije|suriname|de antillen|curaçao|syrië|polen|somalië|eritrea|ethiopië|afghanistan|irak|iran|oekraïne|roemenië|bulgarije|ghana|kaapverdië|pakistan|india|china|vietnam|' +
  'tunesië|algerije|egypte|bosnië|rusland|sudan|soedan|congo|jemen|libanon|armenië|nigeria'
/** Marokkaans gezin, een Poolse man, gezin uit Syrië, bewoner van Turkse afkomst. */
const ORIGIN_OF_ONE = new RegExp(
  String.raw`(?<!\p{L})(?:(?:${PEOPLES})e?\s+(?:\p{Ll}+\s+)?(?:${SOMEBODY})|(?:${SOMEBODY})\s+(?:uit\s+(?:${LANDS})|(?:van|met een)\s+(?:${PEOPLES})e?\s+(?:afkomst|herkomst|komaf|origine|achtergrond|nationaliteit)))(?!\p{L})`,
  'iu',
)
/** Nothing but an origin: a cell of a column of nationalities. */
const ONLY_ORIGIN = new RegExp(
  String.raw`^\s*(?:(?:${PEOPLES})e?|marokka+n|turk|surinamer|antillia+n|syriër|somaliër|eritreeër|afgha+n|roemeen|bulgaar|ghanees|rus|oekraïner)\s*$`,
  'iu',
)

const MONEY =
  /(?<!\p{L})(?:inkomen|salaris|(?:netto|bruto|maand|week|jaar)?loon|(?:bijstands|ww-?|wia-?|ziektewet)?uitkering|bijstand|(?:huur)?schuld(?:en)?|huurachterstand|betalingsachterstand|alimentatie|pensioen|aow|wajong|(?:huur|zorg|kinder)?toeslag)(?!\p{L})/iu
const EARNS = /(?<!\p{L})(?:verdient|verdien|leeft van|leven van|rondkomen van|komt rond van)(?!\p{L})/iu
const AMOUNT = /€\s?\d|(?<![\d.,])\d[\d.,]*\s?(?:euro|eur)(?!\p{L})/iu
/** What makes an amount that of a rule, a sum or a group. */
const OF_A_GROUP =
  /gemiddeld|mediaan|modaal|grens|norm|drempel|regeling|subsidie|budget|begroting|fonds|kosten|procent|%|huishoudens|gezinnen|mensen|inwoners|bewoners|huurders|eigenaren|ouderen|jongeren|per (?:inwoner|huishouden|persoon|wijk|buurt)/iu

/** Sentences, as far as marks tell: a point within a number is none. */
const sentencesOf = (text: string): string[] => text.split(/[.!?;](?=\s|$)|\n/u)

/** Whether a text says what somebody earns, gets or owes: an amount in a sentence about money, without a group in it. */
function saysMoneyOfOne(text: string): boolean {
  return sentencesOf(text).some(
    (one) => AMOUNT.test(one) && (MONEY.test(one) || EARNS.test(one)) && !OF_A_GROUP.test(one),
  )
}

/** Why a text may not enter by what it says of the origin or the money of one household, or null. */
export function herkomstOfGeld(text: string): string | null {
  if (ORIGIN_OF_ONE.test(text))
    return 'Hier staat de herkomst van een mens of een huishouden. Laat de herkomst weg: schrijf "een gezin" of "bewoners".'
  if (saysMoneyOfOne(text))
    return 'Hier staat een bedrag bij inkomen, een uitkering of schulden. Laat het bedrag weg, of schrijf voor welke groep het geldt.'
  return null
}

/** A figure: een huishouden met inkomen tot 120% van het bijstandsniveau. */
const SHARE = /%|procent|promille|gemiddeld/iu

/** Why a text about a file or the work itself may not enter by what it says of one household, or null; judged per sentence. */
export function zakelijkOverHuishouden(text: string): string | null {
  return sentencesOf(text).some((one) => overEenHuishouden(one) && !SHARE.test(one))
    ? 'Dit lijkt over één huishouden te gaan. Schrijf alleen over het werk.'
    : herkomstOfGeld(text)
}

/** Why a text about one dwelling may not enter, or null: there every word about money, help, origin or health is about who lives there. */
export function overBewoners(text: string): string | null {
  return OF_A_HOUSEHOLD.test(text) || ONLY_ORIGIN.test(text) || herkomstOfGeld(text) !== null
    ? 'Dit gaat over de mensen die er wonen. Schrijf alleen iets over de woning of het werk.'
    : null
}

/** Whether a cell holds nothing but an origin or a nationality. */
export function isHerkomst(text: string): boolean {
  return ONLY_ORIGIN.test(text)
}
