import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import {
  BestandsFout,
  type Bestand,
  type Bladkop,
  type Bronrij,
  type Leesgrenzen,
  type Lezer,
  STANDAARD_GRENZEN,
} from '../../../geodata/formats/lezer.ts'
import type { Weigering } from '../../../geodata/schema/invoer.ts'
import { makeTempDir, type TempDir } from '../../helpers/temp-dir.ts'

/** All that one reading of a sheet gave, in order. */
export interface Gelezen {
  kop: Bladkop
  rijen: Bronrij[]
  geweigerd: Weigering[]
}

/** Reads one sheet (the first when none is named) and keeps all of it. */
export async function leesAlles(
  lezer: Lezer,
  bestand: Bestand,
  { blad, grenzen = {} }: { blad?: string; grenzen?: Partial<Leesgrenzen> } = {},
): Promise<Gelezen> {
  const within = { ...STANDAARD_GRENZEN, ...grenzen }
  const name = blad ?? (await lezer.herken(bestand, within)).bladen[0]?.naam ?? ''
  const koppen: Bladkop[] = []
  const rijen: Bronrij[] = []
  const geweigerd: Weigering[] = []
  await lezer.lees(
    bestand,
    name,
    {
      kop: (kop) => void koppen.push(kop),
      rijen: (batch) => {
        if (koppen.length !== 1) throw new Error('rows came before the head')
        if (batch.length > 5000) throw new Error('batch too large')
        rijen.push(...batch)
      },
      weiger: (weigering) => void geweigerd.push(weigering),
    },
    within,
    new AbortController().signal,
  )
  const [kop] = koppen
  if (kop === undefined || koppen.length > 1) throw new Error(`${koppen.length} heads came`)
  return { kop, rijen, geweigerd }
}

/** The refusal of a file as a whole, or an error when it was read after all. */
export async function bestandsfout(work: Promise<unknown>): Promise<Weigering> {
  try {
    await work
  } catch (error) {
    if (error instanceof BestandsFout) return error.weigering
    throw error
  }
  throw new Error('the file was read')
}

/** A folder for the tests of one file, and a way to put a file in it. */
export function tijdelijkeBestanden(): (naam: string, inhoud: string | Uint8Array) => Bestand {
  let folder: TempDir | null = null
  beforeAll(() => {
    folder = makeTempDir('formats')
  })
  afterAll(() => folder?.remove())
  return (naam, inhoud) => {
    if (folder === null) throw new Error('no folder yet')
    const pad = join(folder.path, naam)
    writeFileSync(pad, inhoud)
    return { pad, naam }
  }
}
