import type { CsvRow, CsvTable } from '../formats/csv.ts'
import type { WfsKenmerk } from '../formats/wfs-eigenschappen.ts'
import type { Afkeuring } from '../schema/dataset-inhoud.ts'
import type { Leefbaarometer3, LeefbaarometerDimensie } from '../schema/leefbaarometer.ts'
import { refusal, type Normalised } from './result.ts'

/** Areas of one level and year, as properties of features or rows of a file. */
export interface Lbm3Bestand {
  naam: string
  niveau: Lbm3Niveau
  jaar: number
  kenmerken: readonly WfsKenmerk[]
}

export type Lbm3Niveau = 'gemeente' | 'wijk' | 'buurt'

export interface Lbm3Context {
  gebiedscodes: ReadonlySet<string>
  /** Names of areas in the division in use, by code; empty: names cannot be held against each other. */
  gebiedsnamen: ReadonlyMap<string, string>
}

/** What a code looks like on each level; letters occur in the codes of Amsterdam. Source: CBS gebiedsindelingen. */
const CODES: Readonly<Record<Lbm3Niveau, RegExp>> = {
  gemeente: /^GM\d{4}$/,
  wijk: /^WK\d{4}[A-Z0-9]{2}$/,
  buurt: /^BU\d{4}[A-Z0-9]{4}$/,
}
/** Names of the property that holds the name of an area: of the service, and of a file per wijk or buurt. */
const NAMEN: readonly string[] = ['name', 'wk_naam', 'bu_naam', 'gm_naam', 'naam']
const LAAGNAAM = /^(gemeente|wijk|buurt)score(\d{2})-\d{4}\.json$/

/** Share of the areas with a known code whose name must be that of CBS; below it the codes are of another division. */
const DEEL_ZELFDE_NAAM = 0.5

const nameForm = (text: string): string => text.toLowerCase().replace(/[^\p{L}\d]/gu, '')

/** The property that holds a code of the level in every feature, or null when there is none. */
function codeProperty(features: readonly WfsKenmerk[], form: RegExp): string | null {
  const holds = (name: string): boolean =>
    features.every(({ kenmerken }) => {
      const value = kenmerken.get(name)
      return typeof value === 'string' && form.test(value.trim())
    })
  const names = [...(features[0]?.kenmerken.keys() ?? [])]
  return names.find(holds) ?? null
}

function readClass(value: unknown): number | null | string {
  if (value === null || value === undefined || value === '') return null
  const number = Number(value)
  if (Number.isInteger(number) && number >= 1 && number <= 9) return number
  return `${typeof value === 'object' ? 'dit' : String(value)} is geen klasse van 1 tot en met 9.`
}

function readDeviation(value: unknown): number | null {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  return typeof number === 'number' && Number.isFinite(number) ? number : null
}

/** A page of the service: `wijkscore24-0001.json` is level wijk, year 2024; null for another name. */
export function lbm3Pagina(naam: string, kenmerken: readonly WfsKenmerk[]): Lbm3Bestand | null {
  const [, niveau, year] = LAAGNAAM.exec(naam) ?? []
  if (niveau !== 'gemeente' && niveau !== 'wijk' && niveau !== 'buurt') return null
  return { naam, niveau, jaar: 2000 + Number(year), kenmerken }
}

/**
 * A file with a column `jaar` and the names of the service (`afw`, `fys`, ... and where it has them `kscore`, `kfys`, ...),
 * one part per year. The level is that of its codes; none of them a code: the file comes back as level wijk and is refused
 * where its codes are looked for.
 */
export function lbm3Csv({ bestand, rijen }: CsvTable): Lbm3Bestand[] {
  const levels = Object.keys(CODES) as Lbm3Niveau[] // the keys of a record with exactly these keys
  const values = rijen.flatMap(({ cellen }) => [...cellen.values()])
  const niveau =
    levels.toReversed().find((level) => values.some((value) => CODES[level].test(value))) ?? 'wijk'
  const years = new Map<string, CsvRow[]>()
  for (const row of rijen) {
    const year = row.cellen.get('jaar') ?? ''
    years.set(year, [...(years.get(year) ?? []), row])
  }
  return [...years].flatMap(([year, rows]) =>
    /^\d{4}$/.test(year)
      ? [
          {
            naam: bestand,
            niveau,
            jaar: Number(year),
            kenmerken: rows.map(({ rij, cellen }) => ({ rij, kenmerken: cellen })),
          },
        ]
      : [],
  )
}

/** Classes and deviations of one feature; a class that cannot be is refused and stays missing. */
function readScore(
  { kenmerken }: WfsKenmerk,
  place: Pick<Leefbaarometer3, 'gebied' | 'jaar' | 'rij'>,
  bestand: string,
  afgekeurd: Afkeuring[],
): Leefbaarometer3 {
  const classOf = (property: string): number | null => {
    const read = readClass(kenmerken.get(property))
    if (typeof read !== 'string') return read
    afgekeurd.push(refusal(bestand, place.rij, property, read))
    return null
  }
  const perDimension = <T>(
    read: (dimensie: LeefbaarometerDimensie) => T,
  ): Record<LeefbaarometerDimensie, T> => ({
    fys: read('fys'),
    onv: read('onv'),
    soc: read('soc'),
    vrz: read('vrz'),
    won: read('won'),
  })
  return {
    ...place,
    klasse: classOf('kscore'),
    klassen: perDimension((dimensie) => classOf(`k${dimensie}`)),
    afwijking: readDeviation(kenmerken.get('afw')),
    afwijkingen: perDimension((dimensie) => readDeviation(kenmerken.get(dimensie))),
  }
}

/** Whether the names in a file are those of CBS for the same codes, as far as both are known. */
function sameDivision(
  features: readonly WfsKenmerk[],
  property: string,
  { gebiedsnamen }: Lbm3Context,
): boolean {
  const both = features.flatMap(({ kenmerken }) => {
    const ours = gebiedsnamen.get(String(kenmerken.get(property)).trim())
    const theirs = NAMEN.map((name) => kenmerken.get(name)).find((name) => typeof name === 'string')
    return ours === undefined || typeof theirs !== 'string' ? [] : [nameForm(ours) === nameForm(theirs)]
  })
  return both.length === 0 || both.filter(Boolean).length / both.length >= DEEL_ZELFDE_NAAM
}

/**
 * Classes and deviations of the Leefbaarometer 3 per CBS area and year. The property with the area code is found by what
 * it holds. The codes must be those of CBS: where most names beside them are other names, the file is in a division of
 * its own (as version 2.0 was) and refused as a whole. Areas outside the gemeente are passed over without a word, for the
 * service is asked by a box. Pure.
 */
export function normaliseLeefbaarometer3(
  bestanden: readonly Lbm3Bestand[],
  context: Lbm3Context,
): Normalised {
  const afgekeurd: Afkeuring[] = []
  const found = new Map<string, Leefbaarometer3>()
  let gelezen = 0
  for (const { naam, niveau, jaar, kenmerken } of bestanden) {
    gelezen += kenmerken.length
    if (kenmerken.length === 0) continue
    const property = codeProperty(kenmerken, CODES[niveau])
    if (property === null) {
      const reden =
        'Geen enkele kolom heeft in elke rij een gebiedscode van het CBS. Het bestand is niet overgenomen.'
      afgekeurd.push(refusal(naam, null, null, reden))
      continue
    }
    if (!sameDivision(kenmerken, property, context)) {
      const reden =
        'De namen bij de codes zijn niet die van het CBS: dit is een andere indeling. Niet overgenomen.'
      afgekeurd.push(refusal(naam, null, property, reden))
      continue
    }
    for (const feature of kenmerken) {
      const gebied = String(feature.kenmerken.get(property)).trim()
      if (!context.gebiedscodes.has(gebied)) continue
      const key = `${gebied} ${jaar}`
      if (found.has(key)) {
        afgekeurd.push(refusal(naam, feature.rij, property, 'Gebied en jaar staan er twee keer in.'))
      } else found.set(key, readScore(feature, { gebied, jaar, rij: feature.rij }, naam, afgekeurd))
    }
  }
  const leefbaarometer3 = [...found.values()]
  return {
    deel: { leefbaarometer3 },
    rijenGelezen: gelezen,
    rijenOvergenomen: leefbaarometer3.length,
    afgekeurd,
  }
}
