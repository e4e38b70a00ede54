import type { Planobject, Plansoort } from '../../geodata/schema/wijkaanpak.ts'
import { canonicalJson } from '../canonical-json.ts'
import { type Cijfermerk, markKey, marksIn } from './levende-tekst.ts'
import { wordDifference, type Woordstuk } from './woordverschil.ts'

/** A field that differs: a text by its words, a shape, or another value. */
export interface Veldverschil {
  veld: string
  soort: 'tekst' | 'vorm' | 'waarde'
  oud: unknown
  nieuw: unknown
  /** The words that changed; null for what is no text. */
  woorden: Woordstuk[] | null
}

/** A figure that differs: put in, taken out, or with another value. */
export interface Cijferverschil {
  merk: Omit<Cijfermerk, 'waarde'>
  oud: number | null
  nieuw: number | null
}

export interface Objectverschil {
  /** The object in the old and in the new version; they differ between a plan and its alternative. */
  oud: string | null
  nieuw: string | null
  soort: Plansoort
  wat: 'toegevoegd' | 'verwijderd' | 'gewijzigd'
  /** Fields that differ, in the order of the fields; of what was added or removed, all that is not empty. */
  velden: Veldverschil[]
  cijfers: Cijferverschil[]
}

/** Fields that name another object of the plan. */
const REFERENCES: ReadonlySet<string> = new Set(['ambitie'])

/** Fields that hold text. */
const TEXTS: ReadonlySet<string> = new Set([
  'titel',
  'tekst',
  'redenLater',
  'meting',
  'eigenaar',
  'naam',
  'wie',
  'daarna',
  'omschrijving',
  'antwoord',
])

/**
 * What differs between two versions of a plan, or between a plan and its alternative: objects that came or went, and of the others the
 * fields of text, shape and figures. An object is the same as its copy (`stam`). Remarks are not part of the plan and are left out.
 *
 * @returns in the order of the old version, then what came; empty when the two are equal
 * @example removing an ambition gives one row with `wat: 'verwijderd'`, and adding it again the mirror of it
 */
export function comparePlans(old: readonly Planobject[], now: readonly Planobject[]): Objectverschil[] {
  const [before, after] = [standing(old), standing(now)]
  const stems = new Map([...old, ...now].map(({ id, stam }) => [id, stam]))
  const gone = [...before].map(([stem, one]) => differenceOf(one, after.get(stem) ?? null, stems))
  const come = [...after].flatMap(([stem, one]) => (before.has(stem) ? [] : [differenceOf(null, one, stems)]))
  return [...gone, ...come].filter(({ wat, velden }) => wat !== 'gewijzigd' || velden.length > 0)
}

function standing(objects: readonly Planobject[]): Map<string, Planobject> {
  return new Map(
    objects
      .filter(({ soort, verwijderd }) => soort !== 'opmerking' && !verwijderd)
      .map((one) => [one.stam, one]),
  )
}

function differenceOf(
  old: Planobject | null,
  now: Planobject | null,
  stems: ReadonlyMap<string, string>,
): Objectverschil {
  const soort = (old ?? now)?.soort ?? 'aanpak'
  const [before, after] = [fieldsOf(old), fieldsOf(now)]
  const names = [...new Set([...before.keys(), ...after.keys()])]
  const velden = names.flatMap((veld): Veldverschil[] => {
    const [oud, nieuw] = [before.get(veld), after.get(veld)]
    if (nameless(veld, oud, stems) === nameless(veld, nieuw, stems)) return []
    // Of what came or went only what is filled in tells anything.
    if ((old === null || now === null) && isEmpty(oud ?? nieuw)) return []
    const isText = TEXTS.has(veld)
    return [
      {
        veld,
        soort: isText ? 'tekst' : veld === 'vorm' ? 'vorm' : 'waarde',
        oud: oud ?? null,
        nieuw: nieuw ?? null,
        woorden: isText ? wordDifference(textOf(oud), textOf(nieuw)) : null,
      },
    ]
  })
  return {
    oud: old?.id ?? null,
    nieuw: now?.id ?? null,
    soort,
    wat: old === null ? 'toegevoegd' : now === null ? 'verwijderd' : 'gewijzigd',
    velden,
    cijfers: figuresBetween(velden),
  }
}

const fieldsOf = (one: Planobject | null): Map<string, unknown> => new Map(Object.entries(one?.velden ?? {}))
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')
const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)

/** A value as it compares: a reference by the first of which its object is a copy. */
function nameless(field: string, value: unknown, stems: ReadonlyMap<string, string>): string {
  if (value === undefined) return 'geen'
  const known = REFERENCES.has(field) && typeof value === 'string' ? (stems.get(value) ?? value) : value
  return canonicalJson(known)
}

/** Figures of the texts that changed; one that stands there as often and with the same value is no difference. */
function figuresBetween(fields: readonly Veldverschil[]): Cijferverschil[] {
  const marks = (side: 'oud' | 'nieuw') => fields.flatMap((field) => marksIn(textOf(field[side])))
  const [before, after] = [marks('oud'), marks('nieuw')]
  const keys = [...new Set([...before, ...after].map(markKey))]
  return keys.flatMap((key): Cijferverschil[] => {
    const [old, now] = [before, after].map((list) => list.find((mark) => markKey(mark) === key))
    const { indicator, gebied, jaar, leeftijd } = (old ?? now) as Cijfermerk // a key is that of a mark of one of the two
    const found = { oud: old?.waarde ?? null, nieuw: now?.waarde ?? null }
    return found.oud === found.nieuw ? [] : [{ merk: { indicator, gebied, jaar, leeftijd }, ...found }]
  })
}
