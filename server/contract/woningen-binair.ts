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
 * Layout, little endian: uint32 length of the header, header as JSON in ASCII (other letters escaped), padding to a
 * multiple of 4, then the columns one after another for `aantal` dwellings: int16 dx, int16 dy (metres from the previous
 * dwelling on a local grid, position to 1 m), uint16 block number (65535: not known), uint16 key number minus the previous
 * key number, uint16 buurt number, uint16 building year (0: not known), uint8 owner, uint8 label (255: none), uint8 status
 * (255: not known). Where a step does not fit, the header says key and position anew.
 */
export interface WoningenKop {
  aantal: number
  /** Grid: longitude and latitude of its zero and degrees per metre. */
  raster: { lon0: number; lat0: number; lonPerMeter: number; latPerMeter: number }
  buurten: string[]
  blokken: string[]
  /** Dwellings that do not follow from the one before: place in the columns, key, metres east and north of the zero. */
  sprongen: [index: number, id: string, x: number, y: number][]
  /** Dataset versions that the dwellings come from. */
  bronnen: { dataset: string; versie: string }[]
  voorbeelddata: boolean
  /** Ids of which a list says something, but none says where they are: not among the columns. */
  zonderPlaats: number
}

/** Dwellings as columns; every array has `aantal` entries. `posities` holds longitude and latitude in turn. */
export interface WoningenKolommen {
  kop: WoningenKop
  posities: Float64Array
  /** Number in `kop.blokken`; `ONBEKEND_BLOK` where none is known. */
  blok: Uint16Array
  /** Number at the end of the key, at most ten digits. */
  sleutelnummer: Float64Array
  buurt: Uint16Array
  eigenaar: Uint8Array
  /** Place in the schema's list; `GEEN` where there is no label. */
  label: Uint8Array
  /** 0 where it is not known. */
  bouwjaar: Uint16Array
  /** Place in the schema's list; `GEEN` where it is not known. */
  status: Uint8Array
}

/** What the encoder needs of one dwelling. */
export interface WoningVoorKaart {
  id: string
  punt: readonly [number, number]
  buurt: string
  blok: string | null
  eigenaar: Eigenaar
  energielabel: Energielabel | null
  bouwjaar: number | null
  status: RenovatieStatus | null
}

/** No label, or a status that is not known. */
export const GEEN = 255
/** A block that is not known. */
export const ONBEKEND_BLOK = 65_535

/** Bytes per dwelling after the header: six columns of two and three of one. */
const BYTES_PER_DWELLING = 15
/** Metres in one degree of latitude (mean, WGS84). */
const METERS_PER_DEGREE = 111_320
const INT16 = 32_767
const UINT16 = 65_535

/** A key as text and the number at its end: VB0000012 is VB and 12; a BAG id is its first six digits and the last ten. */
function splitKey(id: string): { voor: string; cijfers: string } {
  const match = /^(\D*|\d{6})(\d{1,10})$/.exec(id)
  if (match === null) throw new RangeError(`dwelling key ${id} does not fit`)
  return { voor: match[1] ?? '', cijfers: match[2] ?? '' }
}

/**
 * Encodes dwellings in the given order; the answer is smallest when keys ascend and neighbours follow each other.
 *
 * @param rows dwellings whose ids end in a number
 * @throws RangeError when a key, a year or the number of blocks or buurten does not fit
 */
export function encodeDwellings(
  rows: readonly WoningVoorKaart[],
  about: Pick<WoningenKop, 'bronnen' | 'voorbeelddata' | 'zonderPlaats'>,
): Uint8Array {
  const buurten = [...new Set(rows.map((row) => row.buurt))]
  const blokken = [...new Set(rows.flatMap((row) => (row.blok === null ? [] : [row.blok])))]
  within(buurten.length, 0, UINT16)
  within(blokken.length, 0, ONBEKEND_BLOK - 1)
  const [lon0, lat0] = rows[0]?.punt ?? [0, 0]
  const raster = {
    lon0,
    lat0,
    lonPerMeter: 1 / (METERS_PER_DEGREE * Math.cos((lat0 * Math.PI) / 180)),
    latPerMeter: 1 / METERS_PER_DEGREE,
  }
  const count = rows.length
  const columns = new Uint8Array(count * BYTES_PER_DWELLING)
  const view = new DataView(columns.buffer)
  const buurtNumber = new Map(buurten.map((code, index) => [code, index]))
  const blokNumber = new Map(blokken.map((code, index) => [code, index]))
  const sprongen: WoningenKop['sprongen'] = []
  let before = { x: 0, y: 0, key: 0, form: '' }
  for (const [index, row] of rows.entries()) {
    const x = Math.round((row.punt[0] - lon0) / raster.lonPerMeter)
    const y = Math.round((row.punt[1] - lat0) / raster.latPerMeter)
    const { voor, cijfers } = splitKey(row.id)
    const now = { x, y, key: Number(cijfers), form: `${voor}/${cijfers.length}` }
    const step = { x: x - before.x, y: y - before.y, key: now.key - before.key }
    const follows =
      now.form === before.form &&
      Math.abs(step.x) <= INT16 &&
      Math.abs(step.y) <= INT16 &&
      step.key >= 0 &&
      step.key <= UINT16
    if (follows) {
      view.setInt16(index * 2, step.x, true)
      view.setInt16(count * 2 + index * 2, step.y, true)
      view.setUint16(count * 6 + index * 2, step.key, true)
    } else sprongen.push([index, row.id, x, y])
    const blok = row.blok === null ? ONBEKEND_BLOK : blokNumber.get(row.blok)
    view.setUint16(count * 4 + index * 2, blok ?? ONBEKEND_BLOK, true)
    view.setUint16(count * 8 + index * 2, buurtNumber.get(row.buurt) ?? 0, true)
    view.setUint16(count * 10 + index * 2, row.bouwjaar === null ? 0 : within(row.bouwjaar, 1, UINT16), true)
    columns[count * 12 + index] = eigenaar.options.indexOf(row.eigenaar)
    columns[count * 13 + index] =
      row.energielabel === null ? GEEN : energielabel.options.indexOf(row.energielabel)
    columns[count * 14 + index] = row.status === null ? GEEN : renovatieStatus.options.indexOf(row.status)
    before = now
  }
  const kop: WoningenKop = { aantal: count, raster, buurten, blokken, sprongen, ...about }
  const header = bytesOfHeader(kop)
  const bytes = new Uint8Array(header.length + columns.length)
  bytes.set(header)
  bytes.set(columns, header.length)
  return bytes
}

/** A header as it stands before columns: its length, itself as JSON in ASCII, and padding to a multiple of four. */
export function bytesOfHeader(header: object): Uint8Array {
  const text = Uint8Array.from(asciiJson(header), (letter) => letter.charCodeAt(0))
  const bytes = new Uint8Array(4 + Math.ceil(text.length / 4) * 4)
  new DataView(bytes.buffer).setUint32(0, text.length, true)
  bytes.set(text, 4)
  return bytes
}

/** Reads what `bytesOfHeader` wrote, and where the columns begin. */
export function headerOf(bytes: Uint8Array): { header: unknown; start: number } {
  const length = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(0, true)
  return {
    header: JSON.parse(asciiText(bytes.subarray(4, 4 + length))),
    start: 4 + Math.ceil(length / 4) * 4,
  }
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
  const { header, start } = headerOf(bytes)
  const kop = header as WoningenKop // own format, written by encodeDwellings
  const count = kop.aantal
  const words = (place: number) =>
    Uint16Array.from({ length: count }, (_, index) => view.getUint16(start + count * place + index * 2, true))
  const steps = words(6)
  const posities = new Float64Array(count * 2)
  const sleutelnummer = new Float64Array(count)
  const jumps = new Map(kop.sprongen.map((jump) => [jump[0], jump]))
  let x = 0
  let y = 0
  let key = 0
  for (let index = 0; index < count; index += 1) {
    const jump = jumps.get(index)
    if (jump === undefined) {
      x += view.getInt16(start + index * 2, true)
      y += view.getInt16(start + count * 2 + index * 2, true)
      key += steps[index] ?? 0
    } else {
      x = jump[2]
      y = jump[3]
      key = Number(splitKey(jump[1]).cijfers)
    }
    posities[index * 2] = kop.raster.lon0 + x * kop.raster.lonPerMeter
    posities[index * 2 + 1] = kop.raster.lat0 + y * kop.raster.latPerMeter
    sleutelnummer[index] = key
  }
  const column = (place: number) => bytes.slice(start + count * place, start + count * (place + 1))
  return {
    kop,
    posities,
    blok: words(4),
    sleutelnummer,
    buurt: words(8),
    bouwjaar: words(10),
    eigenaar: column(12),
    label: column(13),
    status: column(14),
  }
}

/** Key with which a dwelling of the map is opened, e.g. VB0000001. */
export function dwellingKey(columns: WoningenKolommen, index: number): string {
  const jump = columns.kop.sprongen.findLast(([place]) => place <= index)
  if (jump === undefined) return ''
  const { voor, cijfers } = splitKey(jump[1])
  return voor + String(columns.sleutelnummer[index] ?? 0).padStart(cijfers.length, '0')
}

/** The keys of all dwellings, in their order. */
export function dwellingKeys({ kop, sleutelnummer }: WoningenKolommen): string[] {
  const jumps = new Map(kop.sprongen.map(([place, id]) => [place, splitKey(id)]))
  let form = { voor: '', cijfers: '' }
  return Array.from(sleutelnummer, (key, at) => {
    form = jumps.get(at) ?? form
    return form.voor + String(key).padStart(form.cijfers.length, '0')
  })
}
