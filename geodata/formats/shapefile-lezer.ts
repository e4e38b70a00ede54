import { stelselVanWkt } from '../coordinates/stelsel.ts'
import type { BladHerkend, Stelsel } from '../schema/invoer.ts'
import { metBestand, nooitStoppen } from './bestand-lezen.ts'
import { Bytelezer } from './bytelezer.ts'
import {
  coderingVanCpg,
  type Dbfcodering,
  type Dbfkop,
  dbfKopBytes,
  isVerwijderd,
  leesDbfKop,
  leesDbfRij,
} from './dbf.ts'
import { type Bestand, BestandsFout, type Leesgrenzen, type Lezer } from './lezer.ts'
import { Rijbatch } from './rijbatch.ts'
import { leesShapevorm } from './shapefile-vorm.ts'
import { maakKolomnamen } from './tabelkop.ts'
import { alsCel, geefVorm, herkenLaag, monsterVormen, type RuweVorm } from './vorm-rijen.ts'
import { leesHeel, openZip, type Zipdeel } from './zip-archief.ts'

/** Bytes of one shape: 500,000 vertices with height and measure are 16 MB. */
const mostRecordBytes = 64_000_000
/** Bytes of the small files beside the layer. */
const mostSmallBytes = 100_000

/** The files of one layer in the zip. */
interface Laag {
  naam: string
  shp: Zipdeel
  dbf: Zipdeel
  stelsel: Stelsel | null
  codering: Dbfcodering
}

/** Layers of the zip: every .shp with the .dbf, .prj and .cpg of the same name beside it. */
async function lagenVan(
  delen: ReadonlyMap<string, Zipdeel>,
  bestand: Bestand,
  stop: AbortSignal,
): Promise<Laag[]> {
  const parts = new Map<string, Zipdeel>()
  // Macs put a shadow of every file in a folder of its own.
  for (const [naam, deel] of delen) if (!naam.startsWith('__MACOSX/')) parts.set(naam.toLowerCase(), deel)
  const lagen: Laag[] = []
  for (const [key, shp] of parts) {
    if (!key.endsWith('.shp')) continue
    const base = key.slice(0, -4)
    const naam = (shp.naam.split('/').at(-1) ?? '').slice(0, -4)
    const dbf = parts.get(`${base}.dbf`)
    if (dbf === undefined) {
      throw new BestandsFout(
        bestand.naam,
        `Bij "${shp.naam}" ontbreekt het bestand .dbf. Zet .shp, .shx, .dbf en .prj samen in een zip.`,
      )
    }
    const prj = await smallText(parts.get(`${base}.prj`), stop)
    const stelsel = prj === null ? null : stelselVanWkt(prj)
    if (prj !== null && stelsel === null) {
      const title = /"([^"]{1,80})"/.exec(prj)?.[1] ?? 'onbekend'
      const reden = `Het coördinatenstelsel "${title}" wordt niet gelezen. Zet de laag om naar RD New of WGS84.`
      throw new BestandsFout(bestand.naam, reden, { blad: naam })
    }
    const cpg = (await smallText(parts.get(`${base}.cpg`), stop)) ?? ''
    const codering = coderingVanCpg(cpg)
    if (codering === undefined) {
      const reden = `De tekens "${cpg.trim().slice(0, 40)}" worden niet gelezen. Sla de laag op in UTF-8.`
      throw new BestandsFout(bestand.naam, reden, { blad: naam })
    }
    lagen.push({ naam, shp, dbf, stelsel, codering })
  }
  if (lagen.length === 0) {
    throw new BestandsFout(
      bestand.naam,
      'In het zip-bestand zit geen Shapefile. Zet .shp, .shx, .dbf en .prj samen in een zip.',
    )
  }
  return lagen
}

async function smallText(part: Zipdeel | undefined, stop: AbortSignal): Promise<string | null> {
  if (part === undefined || part.grootte > mostSmallBytes) return null
  return (await leesHeel(part, stop)).toString('utf8')
}

/** A layer as it is being read. */
interface LopendeLaag {
  kolommen: string[]
  rijen: number
  /** Shapes with their rows, or a reason why a shape cannot be read. */
  vormen: AsyncGenerator<{ vorm: RuweVorm; reden: string | null }>
}

async function openLaag(
  laag: Laag,
  bestand: Bestand,
  grenzen: Leesgrenzen,
  stop: AbortSignal,
): Promise<LopendeLaag> {
  const dbf = new Bytelezer(laag.dbf.lees(stop))
  const begin = Buffer.from(await dbf.neem(32))
  const rest = (dbfKopBytes(begin) ?? 32) - 32
  const kop = leesDbfKop(Buffer.concat([begin, await dbf.neem(rest)]), laag.codering)
  if (kop === null) {
    await dbf.sluit()
    throw damagedLayer(bestand, laag, '.dbf')
  }
  const names = kop.velden.map((field) => field.naam)
  const kolommen = maakKolomnamen(names, { bestand: bestand.naam, blad: laag.naam, rij: null }, grenzen)
  return { kolommen, rijen: kop.rijen, vormen: vormenVan(laag, dbf, kop, kolommen, bestand, grenzen, stop) }
}

async function* vormenVan(
  laag: Laag,
  dbf: Bytelezer,
  kop: Dbfkop,
  kolommen: readonly string[],
  bestand: Bestand,
  grenzen: Leesgrenzen,
  stop: AbortSignal,
): AsyncGenerator<{ vorm: RuweVorm; reden: string | null }> {
  const shp = new Bytelezer(laag.shp.lees(stop))
  try {
    const header = await shp.neem(100)
    if (header.length < 100 || header.readInt32BE(0) !== 9994) throw damagedLayer(bestand, laag, '.shp')
    for (let rij = 1; ; rij += 1) {
      const head = Buffer.from(await shp.neem(8))
      if (head.length === 0) {
        if (rij <= kop.rijen) throw damagedLayer(bestand, laag, '.shp')
        return
      }
      const length = head.length === 8 ? 2 * head.readInt32BE(4) : -1
      if (length < 4 || length > mostRecordBytes || rij > kop.rijen)
        throw damagedLayer(bestand, laag, '.shp', rij)
      const shape = await shp.neem(length)
      const record = await dbf.neem(kop.rijBytes)
      if (shape.length < length || record.length < kop.rijBytes)
        throw damagedLayer(bestand, laag, '.dbf', rij)
      if (isVerwijderd(record)) continue
      const { geometrie, reden } = leesShapevorm(shape, grenzen.mostVertices)
      const place = { bestand: bestand.naam, blad: laag.naam, rij }
      const cellen = leesDbfRij(record, kop, laag.codering).map((cell, index) =>
        alsCel(cell, { ...place, kolom: kolommen[index] ?? '' }, grenzen),
      )
      yield { vorm: { rij, cellen, geometrie }, reden }
    }
  } finally {
    await shp.sluit()
    await dbf.sluit()
  }
}

function damagedLayer(bestand: Bestand, laag: Laag, deel: string, rij: number | null = null): BestandsFout {
  const reden = `Het bestand ${deel} is beschadigd of hoort niet bij de laag. Sla de laag opnieuw op als Shapefile.`
  return new BestandsFout(bestand.naam, reden, { blad: laag.naam, rij })
}

/**
 * Reads zipped Shapefiles, streaming: the shapes of the .shp beside the rows of the .dbf. The .prj tells the coordinate
 * system, the .cpg the encoding; without .cpg texts are UTF-8 where their bytes are, else windows-1252.
 */
export const shapefileLezer: Lezer = {
  herken: (bestand, grenzen) =>
    metBestand(bestand, grenzen, async (file) => {
      const stop = nooitStoppen()
      const bladen: BladHerkend[] = []
      for (const laag of await lagenVan(await openZip(file, bestand, grenzen), bestand, stop)) {
        const { kolommen, rijen, vormen } = await openLaag(laag, bestand, grenzen, stop)
        const monster: RuweVorm[] = []
        for await (const { vorm } of vormen) if (monster.push(vorm) >= monsterVormen) break
        bladen.push(herkenLaag(laag.naam, rijen, kolommen, monster, laag.stelsel, grenzen))
      }
      return { formaat: 'shapefile', codering: null, scheidingsteken: null, decimaalteken: null, bladen }
    }),

  lees: (bestand, blad, ontvanger, grenzen, stop) =>
    metBestand(bestand, grenzen, async (file) => {
      const lagen = await lagenVan(await openZip(file, bestand, grenzen), bestand, stop)
      const laag = lagen.find((one) => one.naam === blad)
      if (laag === undefined)
        throw new BestandsFout(bestand.naam, `De laag "${blad}" staat niet in het bestand.`)
      const { kolommen, vormen } = await openLaag(laag, bestand, grenzen, stop)
      ontvanger.kop({ naam: laag.naam, kolommen, stelsel: laag.stelsel })
      const batch = new Rijbatch(ontvanger, bestand.naam, lagen.length > 1 ? laag.naam : null, grenzen)
      for await (const { vorm, reden } of vormen) {
        if (reden === null) geefVorm(vorm, batch, grenzen)
        else batch.weiger(vorm.rij, null, reden)
      }
      batch.klaar()
    }),
}
