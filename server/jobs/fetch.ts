import { bronnen } from '../../geodata/bronnen.ts'
import { indicatoren } from '../../geodata/catalog/indicatoren.ts'
import type { BronFoutCode, BronId } from '../../geodata/schema/bron.ts'
import type { Positie } from '../../geodata/schema/gebied.ts'
import { BronFout } from '../../geodata/sources/bron-client.ts'
import type { BronDeel, BronOpdracht } from '../../geodata/sources/connector.ts'
import type { ImportResult } from '../../geodata/validate.ts'
import { loadCurrent, type CurrentData } from '../store/current.ts'
import { currentDivisions } from '../store/divisions.ts'
import { prepareDataset, type PreparedVersion } from '../store/dataset-prepare.ts'
import type { DatasetVersie } from '../store/datasets.ts'
import { readRegisterForAnalysis } from '../store/register.ts'
import { postcodesIn } from '../store/address-book.ts'
import { sourceClient } from '../sources/client.ts'
import { convertToDivision } from './omrekenen.ts'
import { placeDwellings } from './place-dwellings.ts'

/** A visit to a source, as a worker gets it. */
export interface HaalOpdracht {
  bron: BronId
  jaar: number | null
  dataDir: string
  versies: readonly DatasetVersie[]
  /** Relay in the network of the municipality; null: straight to the source. */
  via: string | null
  sleutel: string | null
  vorige: BronOpdracht['vorige']
  /** ISO moment at which the visit began. */
  begonnenOp: string
}

/** How a visit ended: version files that nobody points to yet, or why there are none. */
export type Opgehaald =
  | { gewijzigd: true; versies: PreparedVersion[]; etiketten: Etiket[]; bytes: number; url: string }
  | { gewijzigd: false; url: string }
  | { fout: BronFoutCode; uitleg: string; url: string }

type Etiket = Pick<BronDeel, 'url' | 'etag' | 'lastModified'>

/** Degrees around all buurten of the gemeente: west, south, east, north. */
function boundsOf(current: CurrentData): [number, number, number, number] {
  const bounds: [number, number, number, number] = [180, 90, -180, -90]
  for (const { grens } of current.gebieden) {
    const rings = grens.type === 'Polygon' ? grens.coordinates : grens.coordinates.flat()
    for (const ring of rings) {
      for (const [lon, lat] of ring) {
        bounds[0] = Math.min(bounds[0], lon)
        bounds[1] = Math.min(bounds[1], lat)
        bounds[2] = Math.max(bounds[2], lon)
        bounds[3] = Math.max(bounds[3], lat)
      }
    }
  }
  return bounds
}

/** Where real dwellings stand; null when none are loaded. Example data decides over no figure. */
function realPlaces({ dataDir, versies }: HaalOpdracht): Positie[] | null {
  const real = versies.filter((version) => !version.voorbeelddata)
  const { rijen } = readRegisterForAnalysis({ dataDir, versies: real, bewerkingen: [] })
  return rijen.length === 0 ? null : rijen.map(({ punt: [lon, lat] }) => [lon, lat])
}

/** Rows of a source in the division in use; converted where the source published in another that we know. */
function inOurDivision(result: ImportResult, current: CurrentData, order: HaalOpdracht): ImportResult {
  const theirs = result.inhoud.provenance.indeling
  if (theirs === undefined || theirs === current.focus.indeling) return result
  const from = currentDivisions(order.dataDir, order.versies).get(theirs)
  if (from === undefined) return result
  return convertToDivision({
    resultaat: result,
    van: { dataset: theirs, gebieden: from },
    naar: { dataset: current.focus.indeling, gebieden: current.gebieden },
    woningen: realPlaces(order),
    indicatoren: indicatoren(),
  })
}

/** Visits one source: asks, reads, converts, and leaves finished version files. Runs in a worker. */
export async function fetchSource(
  order: HaalOpdracht,
  progress: (done: number, total: number | null) => void,
): Promise<Opgehaald> {
  const bron = bronnen.get(order.bron)
  if (bron === undefined) throw new Error(`no source ${order.bron}`)
  const { connector } = bron
  const stop = new AbortController().signal
  const current = loadCurrent(order.dataDir, order.versies)
  const client = sourceClient(connector.hosts, order.via, stop)
  const codes = current.gebieden.map((gebied) => gebied.code)
  try {
    const oogst = await connector.haal(
      {
        gemeente: current.focus.gemeente,
        gebiedscodes: codes,
        omhullende: boundsOf(current),
        jaar: order.jaar,
        postcodes: postcodesIn(order.dataDir, order.versies),
        sleutel: order.sleutel,
        vorige: order.vorige,
      },
      client,
      progress,
      stop,
    )
    const url = oogst.delen[0]?.url ?? connector.url
    if (!oogst.gewijzigd) return { gewijzigd: false, url }
    const results = bron.normaliseer(oogst, {
      gemeente: current.focus.gemeente,
      gemeenteNaam: current.focus.gemeenteNaam,
      gebiedscodes: new Set(codes),
      gebiedsnamen: new Map(current.gebieden.map(({ code, naam }) => [code, naam])),
      indeling: current.focus.indeling,
      opgehaaldOp: order.begonnenOp,
    })
    return {
      gewijzigd: true,
      versies: results.map((result) =>
        prepareDataset(order.dataDir, placeDwellings(inOurDivision(result, current, order), current)),
      ),
      etiketten: oogst.delen.map(({ url: address, etag, lastModified }) => ({
        url: address,
        etag,
        lastModified,
      })),
      bytes: oogst.delen.reduce((sum, { bytes }) => sum + bytes.byteLength, 0),
      url,
    }
  } catch (error) {
    if (error instanceof BronFout) return { fout: error.code, uitleg: error.uitleg, url: error.url }
    throw error
  }
}
