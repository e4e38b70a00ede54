import { stelselVanEpsg } from '../coordinates/stelsel.ts'
import type { BladHerkend, Stelsel } from '../schema/invoer.ts'
import { metBestand } from './bestand-lezen.ts'
import { leesPakketvorm } from './geopackage-vorm.ts'
import { type Bestand, BestandsFout, type Leesgrenzen, type Lezer } from './lezer.ts'
import { Rijbatch } from './rijbatch.ts'
import { maakKolomnamen } from './tabelkop.ts'
import { alsCel, geefVorm, herkenLaag, monsterVormen, type RuweVorm } from './vorm-rijen.ts'

/** A table of features, or of attributes without geometry, in a GeoPackage. */
export interface Pakkettabel {
  naam: string
  /** Columns without the geometry. */
  kolommen: readonly string[]
  geometriekolom: string | null
  /** Coordinate system: its number in this file, and who numbers it how, e.g. EPSG 28992. */
  srs: { id: number; organisatie: string; code: number; naam: string } | null
  rijen: number
}

/** A row as the database holds it: numbers past 2^53 come as bigint. */
export interface Pakketrij {
  waarden: readonly (string | number | bigint | Uint8Array | null)[]
  geometrie: Uint8Array | null
}

/** An open GeoPackage. Errors of the database come out of `tabellen` and of the iteration. */
export interface Pakket {
  tabellen(): readonly Pakkettabel[]
  rijen(tabel: Pakkettabel): IterableIterator<Pakketrij>
  sluit(): void
}

/** Opens a GeoPackage read-only and on its guard; lives with the store, the only place of SQL. */
export type OpenPakket = (pad: string) => Pakket

/** Rows after which others get their turn, and a stop is noticed. */
const rowsPerTurn = 2048

const damaged = (bestand: Bestand, blad: string | null, rij: number | null, cause: unknown): BestandsFout => {
  const reden = 'Dit is geen GeoPackage, of het is beschadigd. Sla de laag opnieuw op als GeoPackage.'
  const fout = new BestandsFout(bestand.naam, reden, { blad, rij })
  fout.cause = cause
  return fout
}

function attempt<T>(bestand: Bestand, blad: string | null, rij: number | null, work: () => T): T {
  try {
    return work()
  } catch (cause) {
    throw damaged(bestand, blad, rij, cause)
  }
}

function metPakket<T>(
  open: OpenPakket,
  bestand: Bestand,
  grenzen: Leesgrenzen,
  use: (pakket: Pakket, tabellen: readonly Pakkettabel[]) => Promise<T>,
): Promise<T> {
  // The size is checked before the database is opened.
  return metBestand(bestand, grenzen, async () => {
    const pakket = attempt(bestand, null, null, () => open(bestand.pad))
    try {
      const tabellen = attempt(bestand, null, null, () => pakket.tabellen())
      if (tabellen.length === 0) {
        throw new BestandsFout(
          bestand.naam,
          'In het GeoPackage zit geen laag met vormen. Kies een ander bestand.',
        )
      }
      return await use(pakket, tabellen)
    } finally {
      pakket.sluit()
    }
  })
}

/** Whether the coordinates of a table are read: of a known system, or of one that the file does not name (-1 and 0). */
function isLeesbaar({ srs }: Pakkettabel): boolean {
  return srs === null || srs.id === -1 || srs.id === 0 || epsgStelsel(srs) !== null
}

function epsgStelsel({ organisatie, code }: NonNullable<Pakkettabel['srs']>): Stelsel | null {
  return organisatie.toUpperCase() === 'EPSG' ? stelselVanEpsg(code) : null
}

function stelselVan(tabel: Pakkettabel, bestand: Bestand): Stelsel | null {
  const { naam, srs } = tabel
  if (srs === null) return null
  if (isLeesbaar(tabel)) return epsgStelsel(srs)
  const reden = `Het coördinatenstelsel "${srs.naam.slice(0, 80)}" wordt niet gelezen. Zet de laag om naar RD New of WGS84.`
  throw new BestandsFout(bestand.naam, reden, { blad: naam })
}

function* vormenVan(
  pakket: Pakket,
  tabel: Pakkettabel,
  kolommen: readonly string[],
  bestand: Bestand,
  grenzen: Leesgrenzen,
): Generator<{ vorm: RuweVorm; reden: string | null }> {
  const rows = pakket.rijen(tabel)
  try {
    for (let rij = 1; ; rij += 1) {
      const next = attempt(bestand, tabel.naam, rij, () => rows.next())
      if (next.done === true) return
      const { waarden, geometrie: blob } = next.value
      const cellen = waarden.map((value, index) => {
        const plain = value instanceof Uint8Array ? null : typeof value === 'bigint' ? String(value) : value
        return alsCel(
          plain,
          { bestand: bestand.naam, blad: tabel.naam, rij, kolom: kolommen[index] ?? '' },
          grenzen,
        )
      })
      const read =
        blob === null || tabel.srs === null
          ? { geometrie: null, reden: null }
          : leesPakketvorm(blob, tabel.srs.id, grenzen.mostVertices)
      yield { vorm: { rij, cellen, geometrie: read.geometrie }, reden: read.reden }
    }
  } finally {
    rows.return?.()
  }
}

/** Reads the tables of a GeoPackage. Binary columns are left empty, whole numbers past 2^53 become text. */
export function maakGeopackageLezer(open: OpenPakket): Lezer {
  const kolommenVan = (tabel: Pakkettabel, bestand: Bestand, grenzen: Leesgrenzen): string[] =>
    maakKolomnamen(tabel.kolommen, { bestand: bestand.naam, blad: tabel.naam, rij: null }, grenzen)
  return {
    herken: (bestand, grenzen) =>
      metPakket(open, bestand, grenzen, async (pakket, tabellen) => {
        // A layer in another system is not offered; when all are, the first says why.
        const leesbaar = tabellen.filter(isLeesbaar)
        const bladen = (leesbaar.length > 0 ? leesbaar : tabellen).map((tabel): BladHerkend => {
          const kolommen = kolommenVan(tabel, bestand, grenzen)
          const vormen: RuweVorm[] = []
          for (const { vorm } of vormenVan(pakket, tabel, kolommen, bestand, grenzen)) {
            if (vormen.push(vorm) >= monsterVormen) break
          }
          return herkenLaag(tabel.naam, tabel.rijen, kolommen, vormen, stelselVan(tabel, bestand), grenzen)
        })
        return { formaat: 'geopackage', codering: null, scheidingsteken: null, decimaalteken: null, bladen }
      }),

    lees: (bestand, blad, ontvanger, grenzen, stop) =>
      metPakket(open, bestand, grenzen, async (pakket, tabellen) => {
        const tabel = tabellen.find((one) => one.naam === blad)
        if (tabel === undefined)
          throw new BestandsFout(bestand.naam, `De laag "${blad}" staat niet in het bestand.`)
        const kolommen = kolommenVan(tabel, bestand, grenzen)
        ontvanger.kop({ naam: tabel.naam, kolommen, stelsel: stelselVan(tabel, bestand) })
        const batch = new Rijbatch(ontvanger, bestand.naam, tabellen.length > 1 ? tabel.naam : null, grenzen)
        for (const { vorm, reden } of vormenVan(pakket, tabel, kolommen, bestand, grenzen)) {
          if (reden === null) geefVorm(vorm, batch, grenzen)
          else batch.weiger(vorm.rij, null, reden)
          if (vorm.rij % rowsPerTurn !== 0) continue
          await new Promise((resolve) => setImmediate(resolve))
          stop.throwIfAborted()
        }
        stop.throwIfAborted()
        batch.klaar()
      }),
  }
}
