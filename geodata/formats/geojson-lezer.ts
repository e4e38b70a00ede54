import type { FileHandle } from 'node:fs/promises'
import { z } from 'zod'
import { stelselVanNaam } from '../coordinates/stelsel.ts'
import type { Stelsel } from '../schema/invoer.ts'
import { leesStukken, metBestand, nooitStoppen } from './bestand-lezen.ts'
import { GeojsonSplitser } from './geojson-splitser.ts'
import { decodeText } from './json.ts'
import { type Bestand, BestandsFout, type Leesgrenzen, type Lezer } from './lezer.ts'
import { Rijbatch } from './rijbatch.ts'
import { maakKolomnamen } from './tabelkop.ts'
import { alsCel, geefVorm, herkenLaag, monsterVormen, type RuweVorm } from './vorm-rijen.ts'

/** What stands around the features. `crs` is the member of before RFC 7946, which many programs still write. */
const omslag = z.object({
  type: z.literal('FeatureCollection'),
  name: z.string().max(300).optional(),
  crs: z.object({ properties: z.object({ name: z.string() }) }).nullish(),
})
const feature = z.object({
  type: z.literal('Feature'),
  // No record of zod: that would turn a property named __proto__ into the prototype of the answer.
  properties: z
    .custom<object | null>((value) => typeof value === 'object' && !Array.isArray(value))
    .optional(),
  geometry: z.unknown(),
})

type Eigenschap = readonly [string, unknown]
interface Vorm {
  rij: number
  eigenschappen: readonly Eigenschap[]
  geometrie: unknown
}

/** Goes through all features; a feature that is no JSON or no feature comes as a refusal. Gives the text around them. */
async function loop(
  file: FileHandle,
  bestand: Bestand,
  stop: AbortSignal,
  vorm: (vorm: Vorm) => void,
  weiger: (rij: number) => void,
): Promise<string> {
  let rij = 0
  const fout = (reden: string): never => {
    throw new BestandsFout(bestand.naam, reden, { rij: rij === 0 ? null : rij })
  }
  const splitser = new GeojsonSplitser({
    fout,
    vorm: (bytes) => {
      rij += 1
      const parsed = feature.safeParse(parse(bytes))
      if (!parsed.success) return weiger(rij)
      const { properties, geometry } = parsed.data
      return vorm({ rij, eigenschappen: Object.entries(properties ?? {}), geometrie: geometry ?? null })
    },
  })
  let isFirst = true
  for await (const chunk of leesStukken(file, stop)) {
    const hasMark = isFirst && chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf
    if (
      isFirst &&
      chunk[hasMark ? 3 : 0] !== 0x7b &&
      !/^\s*\{/.test(chunk.toString('latin1', hasMark ? 3 : 0, 1000))
    )
      fout('Dit is geen GeoJSON. Sla de kaartlaag op als GeoJSON.')
    splitser.push(hasMark ? chunk.subarray(3) : chunk)
    isFirst = false
  }
  return splitser.end()
}

function parse(bytes: Buffer): unknown {
  try {
    return JSON.parse(decodeText(bytes))
  } catch {
    return null
  }
}

interface Verkenning {
  naam: string
  kolommen: string[]
  rijen: number
  stelsel: Stelsel | null
  monster: Vorm[]
}

/** First reading: names of all properties, and the coordinate system, which may stand behind the features. */
async function verken(
  file: FileHandle,
  bestand: Bestand,
  grenzen: Leesgrenzen,
  stop: AbortSignal,
): Promise<Verkenning> {
  const names = new Set<string>()
  const monster: Vorm[] = []
  let rijen = 0
  const text = await loop(
    file,
    bestand,
    stop,
    (vorm) => {
      rijen += 1
      for (const [name] of vorm.eigenschappen) {
        names.add(name)
        // Told at once: names of a file made to fill the memory would go on for long.
        if (names.size > grenzen.mostColumns)
          maakKolomnamen([...names], { bestand: bestand.naam, blad: null, rij: vorm.rij }, grenzen)
      }
      if (monster.length < monsterVormen) monster.push(vorm)
    },
    () => void (rijen += 1),
  )
  const read = omslag.safeParse(parse(Buffer.from(text)))
  if (!read.success) {
    throw new BestandsFout(
      bestand.naam,
      'Dit is geen GeoJSON-verzameling (FeatureCollection). Sla de kaartlaag op als GeoJSON.',
    )
  }
  if (rijen === 0) throw new BestandsFout(bestand.naam, 'Het bestand is leeg. Kies een bestand met gegevens.')
  const kolommen = maakKolomnamen([...names], { bestand: bestand.naam, blad: null, rij: null }, grenzen)
  const { crs, name } = read.data
  return {
    naam: name ?? bestand.naam,
    kolommen,
    rijen,
    stelsel: stelselVan(crs?.properties.name, bestand),
    monster,
  }
}

function stelselVan(name: string | undefined, bestand: Bestand): Stelsel | null {
  if (name === undefined) return null
  const stelsel = stelselVanNaam(name)
  if (stelsel !== null) return stelsel
  const reden = `Het coördinatenstelsel "${name.slice(0, 80)}" wordt niet gelezen. Zet de laag om naar RD New of WGS84.`
  throw new BestandsFout(bestand.naam, reden)
}

/** A column name is trimmed, so a property finds its column by its trimmed name. */
function alsVorm(
  vorm: Vorm,
  kolommen: ReadonlyMap<string, number>,
  bestand: Bestand,
  grenzen: Leesgrenzen,
): RuweVorm {
  const cellen = Array.from<RuweVorm['cellen'][number]>({ length: kolommen.size }).fill(null)
  for (const [name, value] of vorm.eigenschappen) {
    const kolom = name.trim()
    const index = kolommen.get(kolom)
    if (index === undefined) continue
    cellen[index] = alsCel(value, { bestand: bestand.naam, blad: null, rij: vorm.rij, kolom }, grenzen)
  }
  return { rij: vorm.rij, cellen, geometrie: vorm.geometrie }
}

const indexOf = (kolommen: readonly string[]): ReadonlyMap<string, number> =>
  new Map(kolommen.map((name, index) => [name, index]))

/**
 * Reads a GeoJSON FeatureCollection, streaming, twice: first for the names of the properties and the coordinate system,
 * then for the features, so that a file that breaks off gives no row at all. Nested values become JSON text.
 */
export const geojsonLezer: Lezer = {
  herken: (bestand, grenzen) =>
    metBestand(bestand, grenzen, async (file) => {
      const { naam, kolommen, rijen, stelsel, monster } = await verken(file, bestand, grenzen, nooitStoppen())
      const vormen = monster.map((vorm) => alsVorm(vorm, indexOf(kolommen), bestand, grenzen))
      return {
        formaat: 'geojson',
        codering: null,
        scheidingsteken: null,
        decimaalteken: null,
        bladen: [herkenLaag(naam, rijen, kolommen, vormen, stelsel, grenzen)],
      }
    }),

  // A collection is one layer, so its name decides nothing.
  lees: (bestand, _blad, ontvanger, grenzen, stop) =>
    metBestand(bestand, grenzen, async (file) => {
      const { naam, kolommen, stelsel } = await verken(file, bestand, grenzen, stop)
      ontvanger.kop({ naam, kolommen, stelsel })
      const batch = new Rijbatch(ontvanger, bestand.naam, null, grenzen)
      const index = indexOf(kolommen)
      await loop(
        file,
        bestand,
        stop,
        (vorm) => geefVorm(alsVorm(vorm, index, bestand, grenzen), batch, grenzen),
        (rij) =>
          batch.weiger(
            rij,
            null,
            'Dit is geen geldige vorm (Feature). Sla het bestand opnieuw op in uw kaartprogramma.',
          ),
      )
      batch.klaar()
    }),
}
