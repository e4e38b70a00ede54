import { join } from 'node:path'
import { z } from 'zod'
import { readDataset, tablesWithRows } from './dataset-read.ts'
import type { DatasetVersie } from './datasets.ts'

const streetRow = z.object({
  straat: z.string(),
  postcode: z.string().nullable(),
  buurt: z.string(),
})

/** A street as the registers of dwellings know it: its name, postcodes and buurten, and nothing about a dwelling. */
export interface Straatnaam {
  naam: string
  postcodes: string[]
  buurten: string[]
  voorbeelddata: boolean
}

/** All streets of the current versions, by name. */
export function listStreets(dataDir: string, versions: readonly DatasetVersie[]): Straatnaam[] {
  const found = new Map<string, { postcodes: Set<string>; buurten: Set<string>; voorbeelddata: boolean }>()
  for (const version of versions) {
    const rows = readDataset(join(dataDir, version.bestand), (db) =>
      tablesWithRows(db, ['woning']).length === 0
        ? []
        : z
            .array(streetRow)
            .parse(
              db
                .prepare('SELECT DISTINCT straat, postcode, buurt FROM woning WHERE straat IS NOT NULL')
                .all(),
            ),
    )
    for (const { straat, postcode, buurt } of rows) {
      const one = found.get(straat) ?? {
        postcodes: new Set(),
        buurten: new Set(),
        voorbeelddata: version.voorbeelddata,
      }
      if (postcode !== null) one.postcodes.add(postcode)
      one.buurten.add(buurt)
      // What a real register knows is no example any more.
      one.voorbeelddata &&= version.voorbeelddata
      found.set(straat, one)
    }
  }
  return [...found]
    .map(([naam, { postcodes, buurten, voorbeelddata }]) => ({
      naam,
      postcodes: [...postcodes].toSorted(),
      buurten: [...buurten].toSorted(),
      voorbeelddata,
    }))
    .toSorted((a, b) => (a.naam < b.naam ? -1 : 1))
}
