import { z } from 'zod'
import { buurtcode, type Positie } from '../schema/gebied.ts'
import { eigenaar, energielabel, renovatieStatus, type Woning, woningtype } from '../schema/woning.ts'
import type { Woningveld } from '../schema/woningfeit.ts'
import { keuzesVan, maatregelStand } from '../schema/woningwerk.ts'

/** A field of a dwelling said in text, with the day from which it holds. */
export interface GezegdVeld {
  veld: Woningveld
  waarde: string
  datum: string
}

/** Position as text: longitude and latitude in degrees, six decimals (11 cm), one space between. */
export function pointText([lon, lat]: Positie): string {
  return `${lon.toFixed(6)} ${lat.toFixed(6)}`
}

/** Position out of its text; null when it is none or lies outside the world. */
export function parsePoint(text: string): Positie | null {
  const match = /^(-?\d{1,3}(?:\.\d+)?) (-?\d{1,2}(?:\.\d+)?)$/.exec(text)
  if (match === null) return null
  const [lon, lat] = [Number(match[1]), Number(match[2])]
  return Math.abs(lon) <= 180 && Math.abs(lat) <= 90 ? [lon, lat] : null
}

const isOneOf = (options: readonly string[]) => (text: string) => options.includes(text)
const isText = (text: string) => text.trim() !== ''

/** Oldest building year that is taken for one: some gemeenten write 1005 in the BAG where the year is not known. */
const OLDEST_YEAR = 1006
const NEWEST_YEAR = 2100

const isDay = (text: string) => z.iso.date().safeParse(text).success
const isChoice = (veld: Woningveld) => isOneOf(keuzesVan(veld) ?? [])
const isState = isOneOf(maatregelStand.options)

/** Whether a text is a value of the field. A text that is none counts as not said. */
const VALID: Record<Woningveld, (text: string) => boolean> = {
  punt: (text) => parsePoint(text) !== null,
  buurt: (text) => buurtcode.safeParse(text).success,
  straat: isText,
  huisnummer: (text) => /^[1-9]\d{0,4}$/.test(text),
  huisletter: isText,
  huisnummertoevoeging: isText,
  postcode: isText,
  blok: isText,
  eigenaar: isOneOf(eigenaar.options),
  energielabel: isOneOf(energielabel.options),
  bouwjaar: (text) => /^\d{4}$/.test(text) && Number(text) >= OLDEST_YEAR && Number(text) <= NEWEST_YEAR,
  oppervlakte: (text) => /^\d{1,6}(\.\d+)?$/.test(text) && Number(text) > 0,
  status: isOneOf(renovatieStatus.options),
  woningtype: isOneOf(woningtype.options),
  pand: isText,
  'label-na': isOneOf(energielabel.options),
  gevel: isState,
  dak: isState,
  glas: isState,
  ventilatie: isState,
  asbest: isState,
  'vocht-schimmel': isState,
  oppluspakket: isState,
  gelijkvloers: isState,
  'tuin-erf': isState,
  inponden: isChoice('inponden'),
  sloop: isChoice('sloop'),
  nieuwbouw: isChoice('nieuwbouw'),
  'nieuwbouw-soort': isChoice('nieuwbouw-soort'),
  'opnieuw-vragen': isDay,
  pogingen: (text) => /^\d{1,2}$/.test(text),
}

/** Whether a text is a value of this field, in the form that `woningveld` says. */
export function isFieldValue(veld: Woningveld, text: string): boolean {
  return VALID[veld](text)
}

/**
 * What a whole dwelling of a dataset says, field by field. It gives no day per field: the status steps have their own, and
 * all else holds from its last step, the newest day the dataset says anything about it.
 *
 * @param otherwise day for a dwelling without steps, ISO date
 */
export function fieldsOfDwelling(row: Woning, otherwise: string): GezegdVeld[] {
  const datum = row.historie.at(-1)?.datum ?? otherwise
  const said: [Woningveld, string | number | null | undefined][] = [
    ['punt', pointText(row.punt)],
    ['buurt', row.buurt],
    ['straat', row.straat],
    ['huisnummer', row.huisnummer],
    ['huisletter', row.huisletter],
    ['huisnummertoevoeging', row.huisnummertoevoeging],
    ['postcode', row.postcode],
    ['blok', row.blok],
    ['eigenaar', row.eigenaar === 'onbekend' ? null : row.eigenaar],
    ['energielabel', row.energielabel],
    ['bouwjaar', row.bouwjaar],
    ['oppervlakte', row.oppervlakte],
    ['woningtype', row.woningtype],
    ['pand', row.pand],
  ]
  return [
    ...said.flatMap(([veld, value]) =>
      value === null || value === undefined ? [] : [{ veld, waarde: String(value), datum }],
    ),
    ...row.historie.map((step) => ({ veld: 'status' as const, waarde: step.status, datum: step.datum })),
  ]
}
