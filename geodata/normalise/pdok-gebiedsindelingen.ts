import { z } from 'zod'
import type { BronContext, DatasetOogst } from '../bron.ts'
import type { PolygonFeature } from '../formats/geojson.ts'
import type { Afkeuring } from '../schema/dataset-inhoud.ts'
import { buurtcode, gemeentecode, grens, wijkcode, type Grens, type Positie } from '../schema/gebied.ts'
import { BronFout } from '../sources/bron-client.ts'
import type { BronOogst } from '../sources/connector.ts'
import { INDELING_LAGEN } from '../sources/pdok-gebiedsindelingen.ts'
import { anderenOvergeslagen, gemeenteCijfers } from './gemeente-filter.ts'
import { normaliseGebieden } from './gebieden.ts'
import { delenVan, leesOgcRijen, type OgcRij } from './ogc-rijen.ts'
import { refusal } from './result.ts'

/** Box around the Netherlands in degrees, generous: what lies outside is in another system or swapped. */
const NEDERLAND = { west: 3, south: 50.5, east: 7.5, north: 53.8 }

/** Dataset that holds the division of a year. */
export function indelingId(jaar: number): string {
  return `cbs-gebieden-${jaar}`
}

/** A ring needs four positions, the last equal to the first. Source: RFC 7946 section 3.1.6. */
function closed(ring: readonly Positie[]): boolean {
  const first = ring[0]
  const last = ring.at(-1)
  return ring.length >= 4 && first?.[0] === last?.[0] && first?.[1] === last?.[1]
}

function readBorder(geometry: unknown): Grens | string {
  const parsed = grens.safeParse(geometry)
  if (!parsed.success) return 'Dit is geen vlak.'
  const polygons = parsed.data.type === 'Polygon' ? [parsed.data.coordinates] : parsed.data.coordinates
  const rings = polygons.flat()
  if (rings.length === 0 || !rings.every(closed)) return 'De grens is niet gesloten.'
  const inside = rings
    .flat()
    .every(
      ([lon, lat]) =>
        lon >= NEDERLAND.west && lon <= NEDERLAND.east && lat >= NEDERLAND.south && lat <= NEDERLAND.north,
    )
  return inside ? parsed.data : 'De grens ligt niet in Nederland of staat niet in graden (lengte, breedte).'
}

const buurtRij = z.object({ statcode: buurtcode, statnaam: z.string().min(1), gm_code: gemeentecode })
const wijkRij = z.object({ statcode: wijkcode, statnaam: z.string().min(1) })
/** The year of a row, where the source gives it. */
const jaarRij = z.object({ jaarcode: z.coerce.number() })

const fields = ({ properties }: OgcRij): unknown => Object.fromEntries(properties)

/** Digits of a buurt code that name its wijk. Source: CBS, structure of the codes (gemeente 4, wijk 2, buurt 2). */
const wijkVan = (buurt: string): string => `WK${buurt.slice(2, 8)}`

/** A buurt in the form of the embedded file, or a Dutch reason. */
function readBuurt(
  rij: OgcRij,
  jaar: number,
  wijknamen: ReadonlyMap<string, string>,
): PolygonFeature | string {
  const parsed = buurtRij.safeParse(fields(rij))
  if (!parsed.success)
    return `${parsed.error.issues[0]?.path.join('.') ?? 'Een veld'} is niet te lezen of ontbreekt.`
  const { statcode, statnaam, gm_code: gmCode } = parsed.data
  if (gemeenteCijfers(statcode) !== gemeenteCijfers(gmCode)) {
    return `${statcode} en ${gmCode} horen niet bij elkaar.`
  }
  const year = jaarRij.safeParse(fields(rij))
  if (year.success && year.data.jaarcode !== jaar)
    return `De rij is van ${year.data.jaarcode}, niet van ${jaar}.`
  const border = readBorder(rij.geometrie)
  if (typeof border === 'string') return border
  const wijk = wijkVan(statcode)
  const properties = { statcode, statnaam, gmCode, wijkcode: wijk, wijknaam: wijknamen.get(wijk) ?? wijk }
  return { rij: rij.rij, properties: new Map(Object.entries(properties)), geometry: border }
}

/**
 * Borders of one year to dataset `cbs-gebieden-<jaar>`: the gemeente, its wijken and its buurten. Rows about other
 * gemeenten are counted, rows with an unreadable border are refused by number. Pure.
 * @throws BronFout `andere-vorm` when nothing about the gemeente came
 */
export function normalisePdokGebiedsindelingen(oogst: BronOogst, context: BronContext): DatasetOogst[] {
  const [buurtLaag, wijkLaag] = INDELING_LAGEN
  const { gemeente, gemeenteNaam } = context
  const jaar = oogst.jaar ?? NaN
  const wijken = leesOgcRijen(delenVan(oogst.delen, wijkLaag))
  const wijknamen = new Map(
    wijken.rijen.flatMap((rij): [string, string][] => {
      const parsed = wijkRij.safeParse(fields(rij))
      return parsed.success ? [[parsed.data.statcode, parsed.data.statnaam]] : []
    }),
  )
  const buurten = leesOgcRijen(delenVan(oogst.delen, buurtLaag))
  const afgekeurd: Afkeuring[] = buurten.onleesbaar.map((rij) =>
    refusal(buurtLaag, rij, null, 'Deze rij is niet te lezen.'),
  )
  const own = buurten.rijen.filter(({ properties }) => properties.get('gm_code') === gemeente)
  const features = own.flatMap((rij) => {
    const feature = readBuurt(rij, jaar, wijknamen)
    if (typeof feature !== 'string') return [feature]
    afgekeurd.push(refusal(buurtLaag, rij.rij, null, feature))
    return []
  })
  if (features.length === 0) {
    const uitleg = `In het antwoord van de bron staat geen bruikbare buurt van ${gemeente}.`
    throw new BronFout('andere-vorm', uitleg, oogst.delen[0]?.url ?? '')
  }
  const read = normaliseGebieden(
    { bestand: buurtLaag, features, onleesbaar: [] },
    new Map([[gemeente, gemeenteNaam]]),
  )
  const others = buurten.rijen.length - own.length
  return [
    {
      kop: {
        id: indelingId(jaar),
        titel: `Buurten van ${gemeenteNaam}`,
        jaren: [jaar],
        vintage: `CBS-indeling ${jaar}`,
        dekking: `${read.rijenOvergenomen} buurten van ${gemeenteNaam}; de wijken en de gemeente zijn daaruit samengevoegd.`,
        letOp: ['De grenzen zijn vereenvoudigd door het CBS.'],
        bewerkingen: ['wijken-uit-buurten'],
      },
      delen: oogst.delen,
      rijen: {
        ...read,
        rijenGelezen: buurten.gelezen,
        afgekeurd: [...afgekeurd, ...anderenOvergeslagen(buurtLaag, others, gemeente), ...read.afgekeurd],
      },
    },
  ]
}
