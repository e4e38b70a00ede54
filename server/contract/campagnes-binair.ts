import type { Campagnestaat } from '../../geodata/schema/campagne.ts'
import { bytesOfHeader, headerOf, type WoningenKolommen } from './woningen-binair.ts'

/** A campaign on the map; without a name: it also lies in wijken this person does not work for. */
export interface Kaartcampagne {
  id: string
  naam: string | null
  staat: Campagnestaat
}

/**
 * Which campaign holds a dwelling, for every dwelling of the map and in its order. Layout, little endian: header as in
 * `woningen-binair.ts`, then uint16 per dwelling: the number of its campaign in the header, or `GEEN_CAMPAGNE`.
 */
export interface Campagnekop {
  aantal: number
  /** `sleutelmerk` of the dwellings it was made for: beside other dwellings its numbers mean nothing. */
  merk: number
  /** Campaigns that hold dwellings, in the order in which they were made. */
  campagnes: Kaartcampagne[]
  /** Moment of the newest change of any of them, ISO; null: there is none. */
  gewijzigdOp: string | null
}

export interface Campagnekolom {
  kop: Campagnekop
  /** Place in `kop.campagnes`, or `GEEN_CAMPAGNE`. */
  nummer: Uint16Array
}

/** In no campaign. */
export const GEEN_CAMPAGNE = 65_535

const BYTES_PER_DWELLING = 2
/** Prime and first value of FNV-1a with 32 bits (RFC 9923). */
const FNV_PRIME = 0x01000193
const FNV_OFFSET = 0x811c9dc5

/** One number that says which dwellings these are, and in which order: their keys, stirred by FNV-1a. */
export function sleutelmerk({ sleutelnummer }: Pick<WoningenKolommen, 'sleutelnummer'>): number {
  let hash = FNV_OFFSET
  for (const key of sleutelnummer) {
    hash = Math.imul(hash ^ (key >>> 0), FNV_PRIME)
    hash = Math.imul(hash ^ Math.floor(key / 2 ** 32), FNV_PRIME)
  }
  return hash >>> 0
}

/** @throws RangeError when there are more campaigns than numbers for them */
export function encodeCampaigns({ kop, nummer }: Campagnekolom): Uint8Array {
  if (kop.campagnes.length > GEEN_CAMPAGNE) throw new RangeError('more campaigns than fit')
  const header = bytesOfHeader(kop)
  const bytes = new Uint8Array(header.length + nummer.length * BYTES_PER_DWELLING)
  bytes.set(header)
  const view = new DataView(bytes.buffer, header.length)
  for (const [at, number] of nummer.entries()) view.setUint16(at * BYTES_PER_DWELLING, number, true)
  return bytes
}

/** Decodes what `encodeCampaigns` made. */
export function decodeCampaigns(bytes: Uint8Array): Campagnekolom {
  const { header, start } = headerOf(bytes)
  const kop = header as Campagnekop // own format, written by encodeCampaigns
  const view = new DataView(bytes.buffer, bytes.byteOffset + start)
  const nummer = Uint16Array.from({ length: kop.aantal }, (_, at) =>
    view.getUint16(at * BYTES_PER_DWELLING, true),
  )
  return { kop, nummer }
}
