import { z } from 'zod'
import type { BronContext, DatasetOogst } from '../bron.ts'
import { rdToWgs84 } from '../coordinates/rd-new.ts'
import type { Afkeuring } from '../schema/dataset-inhoud.ts'
import type { Woningfeit, Woningveld } from '../schema/woningfeit.ts'
import { BronFout } from '../sources/bron-client.ts'
import { BAG_LAGEN } from '../sources/bag.ts'
import type { BronOogst } from '../sources/connector.ts'
import { gemeenteCijfers } from './gemeente-filter.ts'
import { delenVan, leesOgcRijen, type OgcRij } from './ogc-rijen.ts'
import { refusal } from './result.ts'

export const BAG_WONINGEN = 'bag-woningen'

/** Year of building that the BAG uses for "unknown". Source: Objectenhandboek BAG, oorspronkelijk bouwjaar. */
const BOUWJAAR_ONBEKEND = 9999
/** Floor areas of 1 and 999999 m2 are the BAG's stopgaps. Source: Objectenhandboek BAG, oppervlakte verblijfsobject. */
const OPPERVLAKTE_ONBEKEND: ReadonlySet<number> = new Set([1, 999_999])

/** A verblijfsobject that stands there. Source: catalogus BAG, statussen van een verblijfsobject. */
const STAAT_ER: ReadonlySet<string> = new Set([
  'Verblijfsobject in gebruik',
  'Verblijfsobject in gebruik (niet ingemeten)',
  'Verblijfsobject buiten gebruik',
  'Verbouwing verblijfsobject',
])
/** Not there (yet), or never was. */
const STAAT_ER_NIET: ReadonlySet<string> = new Set([
  'Verblijfsobject gevormd',
  'Niet gerealiseerd verblijfsobject',
  'Verblijfsobject ingetrokken',
  'Verblijfsobject ten onrechte opgevoerd',
])

/** RD New of the Netherlands in metres: what lies in it is no degree. */
const isRd = ([x, y]: readonly [number, number]): boolean =>
  x >= 0 && x <= 300_000 && y >= 300_000 && y <= 625_000
const isDegrees = ([lon, lat]: readonly [number, number]): boolean =>
  lon >= 3 && lon <= 7.5 && lat >= 50.5 && lat <= 53.8

const point = z.object({
  type: z.literal('Point'),
  coordinates: z.tuple([z.number(), z.number()]).rest(z.number()),
})

/** Decimal degrees as the register keeps them, or null outside the Netherlands. */
function readPunt(geometry: unknown): string | null {
  const parsed = point.safeParse(geometry)
  if (!parsed.success) return null
  const [x, y] = parsed.data.coordinates
  const degrees = isRd([x, y]) ? rdToWgs84([x, y]) : ([x, y] as const)
  return isDegrees(degrees) ? `${degrees[0].toFixed(6)} ${degrees[1].toFixed(6)}` : null
}

/** Text of a property; numbers become text, everything else is no text. */
function text({ properties }: OgcRij, name: string): string {
  const value = properties.get(name)
  return typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : ''
}

function readBouwjaar(rij: OgcRij): string {
  const year = Number(text(rij, 'bouwjaar'))
  return Number.isInteger(year) && year >= 1000 && year < BOUWJAAR_ONBEKEND ? String(year) : ''
}

function readOppervlakte(rij: OgcRij): string {
  const area = Number(text(rij, 'oppervlakte'))
  return Number.isInteger(area) && area > 0 && !OPPERVLAKTE_ONBEKEND.has(area) ? String(area) : ''
}

const VERBLIJFSOBJECT_ID = /^\d{4}01\d{10}$/
const PAND_ID = /^\d{4}10\d{10}$/

/** Year of building per pand; a pand that came twice (on the cut between two boxes) is the same pand. */
function bouwjaarPerPand(rijen: readonly OgcRij[]): Map<string, string> {
  return new Map(rijen.map((rij) => [text(rij, 'identificatie'), readBouwjaar(rij)]))
}

/** Whether a row is a dwelling that stands there; a Dutch reason when that cannot be told. */
function judge(rij: OgcRij): 'woning' | 'geen-woning' | 'staat-er-niet' | { kolom: string; reden: string } {
  const id = rij.properties.get('identificatie')
  if (typeof id !== 'string' || !VERBLIJFSOBJECT_ID.test(id)) {
    const reden = `"${text(rij, 'identificatie')}" is geen BAG-nummer van een verblijfsobject: dat is tekst van 16 cijfers.`
    return { kolom: 'identificatie', reden }
  }
  const status = text(rij, 'status')
  if (STAAT_ER_NIET.has(status)) return 'staat-er-niet'
  if (!STAAT_ER.has(status)) return { kolom: 'status', reden: `De status "${status}" kennen wij niet.` }
  const uses = text(rij, 'gebruiksdoel')
    .split(',')
    .map((use) => use.trim())
  return uses.includes('woonfunctie') ? 'woning' : 'geen-woning'
}

function factsOf(rij: OgcRij, datum: string, bouwjaren: ReadonlyMap<string, string>): Woningfeit[] {
  const pand = text(rij, 'pandidentificatie')
  const values: [Woningveld, string][] = [
    ['punt', readPunt(rij.geometrie) ?? ''],
    ['straat', text(rij, 'openbare_ruimte')],
    ['huisnummer', text(rij, 'huisnummer')],
    ['huisletter', text(rij, 'huisletter')],
    ['huisnummertoevoeging', text(rij, 'toevoeging')],
    ['postcode', text(rij, 'postcode').replaceAll(' ', '').toUpperCase()],
    ['bouwjaar', readBouwjaar(rij) || (bouwjaren.get(pand) ?? '')],
    ['oppervlakte', readOppervlakte(rij)],
    ['pand', PAND_ID.test(pand) ? pand : ''],
  ]
  const woning = text(rij, 'identificatie')
  return values.flatMap(([veld, waarde]) =>
    waarde === '' ? [] : [{ woning, veld, waarde: waarde.slice(0, 200), datum, rij: rij.rij }],
  )
}

const countLine = (aantal: number, what: string): Afkeuring[] =>
  aantal === 0 ? [] : [refusal(BAG_LAGEN[0], null, null, `Niet overgenomen, ${what}: ${aantal}.`)]

/**
 * Verblijfsobjecten and panden to facts about dwellings, dataset `bag-woningen`. Only an object with woonfunctie that
 * stands there is a dwelling; objects of other gemeenten, other uses and objects not built are counted. A year of
 * building of 9999 is unknown and gives no fact. Pure.
 * @throws BronFout `andere-vorm` when no dwelling of the gemeente came
 */
export function normaliseBag(oogst: BronOogst, context: BronContext): DatasetOogst[] {
  const [objectLaag, pandLaag] = BAG_LAGEN
  const { gemeente, gemeenteNaam, opgehaaldOp } = context
  const objects = leesOgcRijen(delenVan(oogst.delen, objectLaag))
  const panden = leesOgcRijen(delenVan(oogst.delen, pandLaag), objects.gelezen)
  const bouwjaren = bouwjaarPerPand(panden.rijen)
  const afgekeurd: Afkeuring[] = objects.onleesbaar.map((rij) =>
    refusal(objectLaag, rij, null, 'Deze rij is niet te lezen.'),
  )
  const counts = { andereGemeente: 0, dubbel: 0, 'geen-woning': 0, 'staat-er-niet': 0 }
  const seen = new Set<string>()
  const woningfeiten: Woningfeit[] = []
  for (const rij of objects.rijen) {
    const found = judge(rij)
    const id = text(rij, 'identificatie')
    if (typeof found === 'object') afgekeurd.push(refusal(objectLaag, rij.rij, found.kolom, found.reden))
    else if (id.slice(0, 4) !== gemeenteCijfers(gemeente)) counts.andereGemeente += 1
    else if (found !== 'woning') counts[found] += 1
    else if (seen.has(id)) counts.dubbel += 1
    else {
      seen.add(id)
      if (readPunt(rij.geometrie) === null) {
        const reden = 'Het punt ontbreekt of ligt niet in Nederland; de woning telt mee zonder plaats.'
        afgekeurd.push(refusal(objectLaag, rij.rij, 'geometrie', reden))
      }
      // one by one: an argument list of all facts of a city would be too long for a call
      for (const fact of factsOf(rij, opgehaaldOp.slice(0, 10), bouwjaren)) woningfeiten.push(fact)
    }
  }
  if (seen.size === 0) {
    const uitleg = `In het antwoord van de BAG staat geen woning van ${gemeente}.`
    throw new BronFout('andere-vorm', uitleg, oogst.delen[0]?.url ?? '')
  }
  return [
    {
      kop: {
        id: BAG_WONINGEN,
        titel: 'Woningen in de BAG',
        jaren: [],
        vintage: `BAG op ${opgehaaldOp.slice(0, 10)}`,
        dekking: `${seen.size} woningen van ${gemeenteNaam}: verblijfsobjecten met een woonfunctie die er staan.`,
        letOp: [
          'Bouwjaar 9999 betekent onbekend; dan geven wij geen bouwjaar.',
          'Een woning met ook een andere functie, zoals een winkel aan huis, telt als woning.',
        ],
        bewerkingen: ['rd-naar-wgs84', 'bouwjaar-van-pand'],
      },
      delen: oogst.delen,
      rijen: {
        deel: { woningfeiten },
        rijenGelezen: objects.gelezen,
        rijenOvergenomen: seen.size,
        afgekeurd: [
          ...afgekeurd,
          ...countLine(counts.andereGemeente, 'van een andere gemeente'),
          ...countLine(counts['geen-woning'], 'geen woonfunctie'),
          ...countLine(counts['staat-er-niet'], 'nog niet gebouwd of niet meer in gebruik'),
          ...countLine(counts.dubbel, 'dubbel'),
        ],
      },
    },
  ]
}
