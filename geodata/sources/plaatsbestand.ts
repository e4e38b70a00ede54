import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import type { z } from 'zod'
import { projectRoot } from '../datasets/locate.ts'
import { plaats, type Plaats, type Plaatsbestand } from '../schema/plaats.ts'

/** A configuration file of a place, read and checked, with its own files found. */
export interface GelezenPlaats {
  /** Name of the file, for messages and as provenance. */
  naam: string
  sha256: string
  bytes: number
  inhoud: Plaats
  bestanden: readonly EigenBestand[]
}

/** A file of the place with its absolute path and fingerprint. */
export interface EigenBestand extends Plaatsbestand {
  volledigPad: string
  sha256: string
  bytes: number
}

/** A configuration file that cannot be used; the message is Dutch and names the file and the field. */
export class PlaatsFout extends Error {
  override readonly name = 'PlaatsFout'
}

/** The place that comes with the app. */
export function ingebouwdePlaats(): string {
  return join(projectRoot(), 'geodata', 'plaatsen', 'lelystad-oost.json')
}

const WRONG_FORM: Partial<Record<z.core.$ZodIssue['code'], string>> = {
  invalid_type: 'ontbreekt of is van de verkeerde soort',
  unrecognized_keys: 'heeft een onbekend veld',
  invalid_format: 'heeft niet de goede vorm',
  invalid_value: 'is geen van de waarden die mogen',
  too_small: 'is te kort of leeg',
  too_big: 'is te lang',
}

/** "focusgebied.standaardIndeling.wijken.0.cbsWijk heeft niet de goede vorm", or the sentence of our own rule. */
function sentenceOf(issue: z.core.$ZodIssue): string {
  const field = issue.path.join('.') || 'Het bestand'
  if (issue.code === 'custom') return `${field}: ${issue.message}`
  const keys = issue.code === 'unrecognized_keys' ? ` (${issue.keys.join(', ')})` : ''
  return `${field} ${WRONG_FORM[issue.code] ?? 'klopt niet'}${keys}.`
}

/** Faults that a message names; the rest shows once these are mended. */
const MOST_FAULTS = 5

function readBytes(path: string, what: string): Buffer {
  try {
    return readFileSync(path)
  } catch (error) {
    throw new PlaatsFout(`${what} kan niet worden gelezen: ${path}.`, { cause: error })
  }
}

function parse(bytes: Buffer, path: string): unknown {
  try {
    return JSON.parse(bytes.toString('utf8').replace(/^\uFEFF/, ''))
  } catch (error) {
    throw new PlaatsFout(`Het configuratiebestand ${path} is geen geldige JSON.`, { cause: error })
  }
}

const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/**
 * Reads the configuration file of a place and fingerprints the files it names; understands none of those.
 * @throws PlaatsFout naming the file and the fields that are wrong
 */
export function leesPlaats(path: string): GelezenPlaats {
  const bytes = readBytes(path, 'Het configuratiebestand (FOCUSGEBIED)')
  const parsed = plaats.safeParse(parse(bytes, path))
  if (!parsed.success) {
    const faults = parsed.error.issues.slice(0, MOST_FAULTS).map(sentenceOf)
    throw new PlaatsFout(`Het configuratiebestand ${path} klopt niet. ${faults.join(' ')}`)
  }
  const bestanden = parsed.data.bestanden.map((bestand, index): EigenBestand => {
    const volledigPad = resolve(dirname(path), bestand.pad)
    const what = `Het bestand bij bestanden.${index}.pad in ${path}`
    if (statSync(volledigPad, { throwIfNoEntry: false })?.isFile() !== true) {
      throw new PlaatsFout(`${what} is er niet: ${volledigPad}.`)
    }
    const content = readBytes(volledigPad, what)
    return { ...bestand, volledigPad, sha256: sha256Of(content), bytes: content.byteLength }
  })
  return {
    naam: basename(path),
    sha256: sha256Of(bytes),
    bytes: bytes.byteLength,
    inhoud: parsed.data,
    bestanden,
  }
}
