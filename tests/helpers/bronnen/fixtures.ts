import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import type { BronContext } from '../../../geodata/bron.ts'
import { bronnen } from '../../../geodata/bronnen.ts'
import { projectRoot } from '../../../geodata/datasets/locate.ts'
import type { BronId } from '../../../geodata/schema/bron.ts'
import { BronFout } from '../../../geodata/sources/bron-client.ts'
import type { BronOogst, BronOpdracht } from '../../../geodata/sources/connector.ts'
import type { ImportResult } from '../../../geodata/validate.ts'
import { json } from './nep-antwoord.ts'
import type { Nepbron, NepHandler } from './nepbron.ts'

const folder = (source: string): string => join(projectRoot(), 'tests', 'fixtures', source)

/** Bytes of a made file in the true format of a source. */
export function fixture(source: string, name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(folder(source), 'in', name)))
}

/** What is asked of a source in these tests: Lelystad, all years. */
export function vraagVan(rest: Partial<BronOpdracht> = {}): BronOpdracht {
  return {
    gemeente: 'GM0995',
    gebiedscodes: ['GM0995', 'WK099501', 'WK099502', 'WK099511', 'BU09950110', 'BU09950111'],
    omhullende: [5.3, 52.4, 5.7, 52.65],
    jaar: null,
    postcodes: [],
    sleutel: null,
    vorige: new Map(),
    ...rest,
  }
}

/** For whom the answers are read in these tests. */
export const lelystad: BronContext = {
  gemeente: 'GM0995',
  gemeenteNaam: 'Lelystad',
  gebiedscodes: new Set(vraagVan().gebiedscodes),
  gebiedsnamen: new Map([
    ['GM0995', 'Lelystad'],
    ['WK099501', 'Zuiderzeewijk'],
    ['WK099502', 'Atolwijk'],
    ['WK099511', 'Warande'],
    ['BU09950111', 'Zuiderzeelaan, Waddenlaan'],
  ]),
  indeling: 'cbs-gebieden-2022',
  opgehaaldOp: '2026-11-25T10:00:00+01:00',
}

/** Answers with a fixture, chosen by the request where `name` is a function. */
export function metFixture(
  source: string,
  name: string | ((vraag: Parameters<NepHandler>[0]) => string),
): NepHandler {
  return (vraag) =>
    json(new TextDecoder().decode(fixture(source, typeof name === 'string' ? name : name(vraag))))
}

export interface Bezoek {
  oogst: BronOogst
  /** Progress as it was told: done of total. */
  voortgang: [number, number | null][]
}

/** Visits a source of the list with a client that may ask only the hosts of its connector. */
export async function bezoek(bron: Nepbron, id: BronId, rest: Partial<BronOpdracht> = {}): Promise<Bezoek> {
  const { connector } = bronVan(id)
  const voortgang: [number, number | null][] = []
  const stop = new AbortController().signal
  const oogst = await connector.haal(
    vraagVan(rest),
    bron.client(connector.hosts),
    (done, total) => void voortgang.push([done, total]),
    stop,
  )
  return { oogst, voortgang }
}

/** A source of the list; one that is not there is a fault of the test. */
export function bronVan(id: BronId) {
  const found = bronnen.get(id)
  if (found === undefined) throw new Error(`no source ${id}`)
  return found
}

/** The only dataset of a visit. */
export function enige(results: readonly ImportResult[]): ImportResult {
  const [only, ...more] = results
  if (only === undefined || more.length > 0) throw new Error(`expected one dataset, got ${results.length}`)
  return only
}

/** The fault with which a visit or its reading ends. */
export async function foutVan(visit: Promise<unknown>): Promise<BronFout> {
  const error: unknown = await visit.then(
    () => new Error('the source answered'),
    (reason: unknown) => reason,
  )
  if (error instanceof BronFout) return error
  throw error
}

/** Holds a result against `tests/fixtures/<source>/out/<name>`: provenance, every row and every refusal. */
export async function verwacht(
  source: string,
  name: string,
  { inhoud, verslag }: ImportResult,
): Promise<void> {
  const filled = Object.entries(inhoud).filter(([, part]) => !Array.isArray(part) || part.length > 0)
  const lists = Object.fromEntries(filled.filter(([, part]) => part !== null && part !== undefined))
  const text = JSON.stringify({ ...lists, verslag }, null, 1)
  await expect(`${text}\n`).toMatchFileSnapshot(join(folder(source), 'out', name))
}
