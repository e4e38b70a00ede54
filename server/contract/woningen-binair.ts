import {
  type Eigenaar,
  eigenaar,
  type Energielabel,
  energielabel,
  type RenovatieStatus,
  renovatieStatus,
} from '../../geodata/schema/woning.ts'

/**
 * Binary form of the dwellings for the map: columns instead of rows, so that 15,000 dwellings stay below 200 kB
 * compressed and can be handed to the graphics card as they are.
 *
 * Layout, little endian: uint32 length of the header, header as JSON in ASCII (other letters escaped), padding to a multiple of 4, then the columns
 * one after another for `aantal` dwellings: int16 dx, int16 dy (metres from the previous dwelling on a local grid,
 * position to 1 m), uint16 block number, uint16 key number minus the previous key number, uint8 buurt number,
 * uint8 owner, uint8 label (255: none), uint8 building year minus 1900, uint8 status.
 */
export interface WoningenKop {
  aantal: number
  /** Grid: longitude and latitude of its zero and degrees per metre. */
  raster: { lon0: number; lat0: number; lonPerMeter: number; latPerMeter: number }
  buurten: string[]
  blokken: string[]
  /** Text before the key number, and its number of digits, e.g. VB and 7 give VB0000001. */
  sleutel: { voor: string; cijfers: number }
  dataset: string
  versie: string
  voorbeelddata: boolean
}

/** Dwellings as columns; every array has `aantal` entries. `posities` holds longitude and latitude in turn. */
export interface WoningenKolommen {
  kop: WoningenKop
  posities: Float64Array
  blok: Uint16Array
  sleutelnummer: Uint32Array
  buurt: Uint8Array
  eigenaar: Uint8Array
  label: Uint8Array
  bouwjaar: Uint16Array
  status: Uint8Array
}

/** What the encoder needs of one dwelling. */
export interface WoningVoorKaart {
  id: string
  punt: readonly [number, number]
  buurt: string
  blok: string
  eigenaar: Eigenaar
  energielabel: Energielabel | null
  bouwjaar: number
  status: RenovatieStatus
}

/** Bytes per dwelling after the header. */
const BYTES_PER_DWELLING = 13
const YEAR_ZERO = 1900
const NO_LABEL = 255
/** Metres in one degree of latitude (mean, WGS84). */
const METERS_PER_DEGREE = 111_320

/**
 * Encodes dwellings, in the given order; neighbours should follow each other, for the steps between them must stay
 * within 32 km.
 *
 * @param rows dwellings whose ids are one prefix and an ascending number
 * @throws RangeError when a step, block count or key does not fit
 */
export function encodeDwellings(
  rows: readonly WoningVoorKaart[],
  about: { dataset: string; versie: string; voorbeelddata: boolean },
): Uint8Array {
  const buurten = [...new Set(rows.map((row) => row.buurt))]
  const blokken = [...new Set(rows.map((row) => row.blok))]
  const [lon0, lat0] = rows[0]?.punt ?? [0, 0]
  const raster = {
    lon0,
    lat0,
    lonPerMeter: 1 / (METERS_PER_DEGREE * Math.cos((lat0 * Math.PI) / 180)),
    latPerMeter: 1 / METERS_PER_DEGREE,
  }
  const key = /^(\D*)(\d+)$/.exec(rows[0]?.id ?? 'x0')
  const kop: WoningenKop = {
    aantal: rows.length,
    raster,
    buurten,
    blokken,
    sleutel: { voor: key?.[1] ?? '', cijfers: key?.[2]?.length ?? 0 },
    ...about,
  }
  const header = Uint8Array.from(asciiJson(kop), (letter) => letter.charCodeAt(0))
  const start = 4 + Math.ceil(header.length / 4) * 4
  const bytes = new Uint8Array(start + rows.length * BYTES_PER_DWELLING)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, header.length, true)
  bytes.set(header, 4)

  const buurtNumber = new Map(buurten.map((code, index) => [code, index]))
  const blokNumber = new Map(blokken.map((code, index) => [code, index]))
  const count = rows.length
  let previous = { x: 0, y: 0, key: 0 }
  for (const [index, row] of rows.entries()) {
    const x = Math.round((row.punt[0] - lon0) / raster.lonPerMeter)
    const y = Math.round((row.punt[1] - lat0) / raster.latPerMeter)
    const number = Number(row.id.slice(kop.sleutel.voor.length))
    view.setInt16(start + index * 2, within(x - previous.x, -32768, 32767), true)
    view.setInt16(start + count * 2 + index * 2, within(y - previous.y, -32768, 32767), true)
    view.setUint16(start + count * 4 + index * 2, within(blokNumber.get(row.blok) ?? -1, 0, 65535), true)
    view.setUint16(start + count * 6 + index * 2, within(number - previous.key, 0, 65535), true)
    bytes[start + count * 8 + index] = within(buurtNumber.get(row.buurt) ?? -1, 0, 255)
    bytes[start + count * 9 + index] = eigenaar.options.indexOf(row.eigenaar)
    bytes[start + count * 10 + index] =
      row.energielabel === null ? NO_LABEL : energielabel.options.indexOf(row.energielabel)
    bytes[start + count * 11 + index] = within(row.bouwjaar - YEAR_ZERO, 0, 254)
    bytes[start + count * 12 + index] = renovatieStatus.options.indexOf(row.status)
    previous = { x, y, key: number }
  }
  return bytes
}

/** JSON with every letter beyond ASCII escaped, so that one letter is one byte. */
function asciiJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u0080-\uffff]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

function asciiText(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return text
}

function within(value: number, least: number, most: number): number {
  if (value < least || value > most) throw new RangeError(`dwelling value ${value} does not fit`)
  return value
}

/** Decodes what `encodeDwellings` made. */
export function decodeDwellings(bytes: Uint8Array): WoningenKolommen {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const headerLength = view.getUint32(0, true)
  const kop = JSON.parse(asciiText(bytes.subarray(4, 4 + headerLength))) as WoningenKop // own format, written by encodeDwellings
  const start = 4 + Math.ceil(headerLength / 4) * 4
  const count = kop.aantal
  const posities = new Float64Array(count * 2)
  const blok = new Uint16Array(count)
  const sleutelnummer = new Uint32Array(count)
  const bouwjaar = new Uint16Array(count)
  let x = 0
  let y = 0
  let key = 0
  for (let index = 0; index < count; index += 1) {
    x += view.getInt16(start + index * 2, true)
    y += view.getInt16(start + count * 2 + index * 2, true)
    key += view.getUint16(start + count * 6 + index * 2, true)
    posities[index * 2] = kop.raster.lon0 + x * kop.raster.lonPerMeter
    posities[index * 2 + 1] = kop.raster.lat0 + y * kop.raster.latPerMeter
    blok[index] = view.getUint16(start + count * 4 + index * 2, true)
    sleutelnummer[index] = key
    bouwjaar[index] = YEAR_ZERO + (bytes[start + count * 11 + index] ?? 0)
  }
  const column = (place: number) => bytes.slice(start + count * place, start + count * (place + 1))
  return {
    kop,
    posities,
    blok,
    sleutelnummer,
    buurt: column(8),
    eigenaar: column(9),
    label: column(10),
    bouwjaar,
    status: column(12),
  }
}

/** Key with which a dwelling of the map is opened, e.g. VB0000001. */
export function dwellingKey(columns: WoningenKolommen, index: number): string {
  const { voor, cijfers } = columns.kop.sleutel
  return voor + String(columns.sleutelnummer[index] ?? 0).padStart(cijfers, '0')
}
