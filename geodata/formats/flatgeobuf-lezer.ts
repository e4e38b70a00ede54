import type { FileHandle } from 'node:fs/promises'
import { deserialize } from 'flatgeobuf/lib/mjs/geojson.js'
import type { HeaderMeta } from 'flatgeobuf/lib/mjs/header-meta.js'
import { stelselVanEpsg, stelselVanWkt } from '../coordinates/stelsel.ts'
import type { Stelsel } from '../schema/invoer.ts'
import { leesDeel, leesStukken, metBestand, nooitStoppen } from './bestand-lezen.ts'
import { type Bestand, BestandsFout, type Leesgrenzen, type Lezer } from './lezer.ts'
import { Rijbatch } from './rijbatch.ts'
import { maakKolomnamen } from './tabelkop.ts'
import { alsCel, geefVorm, herkenLaag, monsterVormen, type RuweVorm } from './vorm-rijen.ts'

const mostHeaderBytes = 4_000_000
const mostFeatureBytes = 64_000_000
/** Bytes of one entry of the index: four doubles and an offset. Source: FlatGeobuf specification. */
const indexEntryBytes = 40

interface Kop {
  kolommen: string[]
  stelsel: Stelsel | null
  rijen: number | null
}

const damaged = (bestand: Bestand, rij: number | null, cause?: unknown): BestandsFout => {
  const reden =
    rij === null
      ? 'Het bestand is beschadigd. Sla de laag opnieuw op als FlatGeobuf.'
      : 'Deze vorm is beschadigd of ontbreekt. Sla de laag opnieuw op als FlatGeobuf.'
  const fout = new BestandsFout(bestand.naam, reden, { rij })
  fout.cause = cause
  return fout
}

/** Reads the header and walks over the lengths of all features, before the library may trust one of them. */
async function keurOpbouw(
  file: FileHandle,
  size: number,
  bestand: Bestand,
  grenzen: Leesgrenzen,
  stop: AbortSignal,
): Promise<Kop> {
  const begin = await leesDeel(file, 0, 12)
  const headerBytes = begin.length === 12 ? begin.readUInt32LE(8) : 0
  if (
    begin.toString('latin1', 0, 3) !== 'fgb' ||
    headerBytes < 8 ||
    headerBytes > mostHeaderBytes ||
    12 + headerBytes > size
  )
    throw damaged(bestand, null)
  const meta = await readHeader(await leesDeel(file, 0, 12 + headerBytes), bestand)
  let position = 12 + headerBytes + indexBytes(meta)
  let count = 0
  // Lengths lie all over the file: a window of it at a time.
  let window: Buffer = Buffer.alloc(0)
  let windowStart = 0
  while (position < size) {
    stop.throwIfAborted()
    if (position < windowStart || position + 4 > windowStart + window.length) {
      windowStart = position
      window = await leesDeel(file, position, Math.min(256 * 1024, size - position))
    }
    const at = position - windowStart
    const length = at + 4 <= window.length ? window.readUInt32LE(at) : 0
    count += 1
    if (length < 8 || length > mostFeatureBytes || position + 4 + length > size) throw damaged(bestand, count)
    position += 4 + length
  }
  if (position !== size || (meta.featuresCount > 0 && meta.featuresCount !== count))
    throw damaged(bestand, null)
  if (count === 0) throw new BestandsFout(bestand.naam, 'Het bestand is leeg. Kies een bestand met gegevens.')
  return { kolommen: kolommenVan(meta, bestand, grenzen), stelsel: stelselVan(meta, bestand), rijen: count }
}

async function readHeader(bytes: Buffer, bestand: Bestand): Promise<HeaderMeta> {
  const found: HeaderMeta[] = []
  try {
    // The header alone: the library finds no feature behind it.
    const nothing = deserialize(bytes, {
      headerMetaFn: (meta: HeaderMeta) => {
        // With an index over no features the library would never stop counting.
        if (meta.indexNodeSize > 0 && !(meta.featuresCount > 0)) throw damaged(bestand, null)
        found.push(meta)
      },
    })
    await nothing.next()
  } catch (cause) {
    throw damaged(bestand, null, cause)
  }
  const [meta] = found
  if (meta === undefined) throw damaged(bestand, null)
  return meta
}

/** Size of the packed tree of the index; 0 without one. */
function indexBytes({ featuresCount, indexNodeSize }: HeaderMeta): number {
  if (indexNodeSize === 0) return 0
  const perNode = Math.max(indexNodeSize, 2)
  let level = featuresCount
  let nodes = level
  do {
    level = Math.ceil(level / perNode)
    nodes += level
  } while (level > 1)
  return nodes * indexEntryBytes
}

function kolommenVan(meta: HeaderMeta, bestand: Bestand, grenzen: Leesgrenzen): string[] {
  const names = (meta.columns ?? []).map((column) => column.name)
  // The library keeps properties in a plain object, in which this name would be lost.
  if (names.includes('__proto__')) {
    throw new BestandsFout(
      bestand.naam,
      'De kolomnaam "__proto__" kan niet. Geef de kolom een andere naam.',
      { kolom: '__proto__' },
    )
  }
  return maakKolomnamen(names, { bestand: bestand.naam, blad: null, rij: null }, grenzen)
}

function stelselVan({ crs }: HeaderMeta, bestand: Bestand): Stelsel | null {
  if (crs === null || (crs.code === 0 && crs.wkt === null)) return null
  const stelsel = stelselVanEpsg(crs.code) ?? (crs.wkt === null ? null : stelselVanWkt(crs.wkt))
  if (stelsel !== null) return stelsel
  const reden = `Het coördinatenstelsel "${(crs.name ?? String(crs.code)).slice(0, 80)}" wordt niet gelezen. Zet de laag om naar RD New of WGS84.`
  throw new BestandsFout(bestand.naam, reden)
}

/** The features in order. The library reads from a stream, so only one is in memory. */
async function* vormenVan(
  file: FileHandle,
  { kolommen }: Kop,
  bestand: Bestand,
  grenzen: Leesgrenzen,
  stop: AbortSignal,
): AsyncGenerator<RuweVorm> {
  const chunks = leesStukken(file, stop)
  const stream = new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      const { value, done } = await chunks.next()
      // The buffer is used again for the next chunk, the library keeps pieces of it.
      if (done === true) controller.close()
      else controller.enqueue(Uint8Array.from(value))
    },
  })
  const features = deserialize(stream)
  for (let rij = 1; ; rij += 1) {
    const next = await features.next().catch((cause: unknown) => {
      stop.throwIfAborted()
      throw damaged(bestand, rij, cause)
    })
    if (next.done === true) return
    const { properties, geometry } = next.value
    const cellen = kolommen.map((kolom) => {
      const value: unknown = properties?.[kolom]
      return alsCel(
        value instanceof Uint8Array ? null : value,
        { bestand: bestand.naam, blad: null, rij, kolom },
        grenzen,
      )
    })
    yield { rij, cellen, geometrie: geometry }
  }
}

/** Reads FlatGeobuf with the library of that name, after its header and all lengths were checked. Binary columns are left empty. */
export const flatgeobufLezer: Lezer = {
  herken: (bestand, grenzen) =>
    metBestand(bestand, grenzen, async (file, size) => {
      const kop = await keurOpbouw(file, size, bestand, grenzen, nooitStoppen())
      const vormen: RuweVorm[] = []
      for await (const vorm of vormenVan(file, kop, bestand, grenzen, nooitStoppen())) {
        if (vormen.push(vorm) >= monsterVormen) break
      }
      return {
        formaat: 'flatgeobuf',
        codering: null,
        scheidingsteken: null,
        decimaalteken: null,
        bladen: [herkenLaag(bestand.naam, kop.rijen, kop.kolommen, vormen, kop.stelsel, grenzen)],
      }
    }),

  // One layer per file, so its name decides nothing.
  lees: (bestand, _blad, ontvanger, grenzen, stop) =>
    metBestand(bestand, grenzen, async (file, size) => {
      const kop = await keurOpbouw(file, size, bestand, grenzen, stop)
      ontvanger.kop({ naam: bestand.naam, kolommen: kop.kolommen, stelsel: kop.stelsel })
      const batch = new Rijbatch(ontvanger, bestand.naam, null, grenzen)
      for await (const vorm of vormenVan(file, kop, bestand, grenzen, stop)) geefVorm(vorm, batch, grenzen)
      batch.klaar()
    }),
}
