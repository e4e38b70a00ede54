import { z } from 'zod'
import { renovatieStatus } from './woning.ts'
import type { Woningveld } from './woningfeit.ts'

/**
 * Works on a dwelling beside the status of its renovation: the measures of the programme and the tracks of domain.md. Each is a
 * field of the register, so each state has its day, its source and its history as every other field.
 */

/** Measures, in the order in which lists name them. */
export const maatregel = z.enum([
  'gevel',
  'dak',
  'glas',
  'ventilatie',
  'asbest',
  'vocht-schimmel',
  'tuin-erf',
  'oppluspakket',
  'gelijkvloers',
])
export type Maatregel = z.infer<typeof maatregel>

/** How far a measure is. `niet-nodig` stands beside the order: it was looked at, and there is nothing to do. */
export const maatregelStand = z.enum(['nodig', 'gepland', 'uitgevoerd', 'niet-nodig'])
export type MaatregelStand = z.infer<typeof maatregelStand>

/** Tracks beside the renovation. `tuin-erf` is a measure too: one field, so that the two never differ. */
export const spoor = z.enum(['inponden', 'sloop', 'nieuwbouw', 'tuin-erf'])
export type Spoor = z.infer<typeof spoor>

/** Steps of buying back a sold home to let it again. */
export const inpondenStap = z.enum(['onderzoek', 'gesprek', 'aanbod', 'gekocht', 'verhuurd'])
/** Steps of taking a home down. Whether everybody was told in person is written down with the campaign. */
export const sloopStap = z.enum(['onderzoek', 'besloten', 'leeg', 'gesloopt'])
/** Steps of a new home. */
export const nieuwbouwStap = z.enum(['onderzoek', 'besloten', 'in-aanbouw', 'opgeleverd'])

/** What is built: the programme counts social rent apart from higher social and middle rent. */
export const nieuwbouwSoort = z.enum(['sociale-huur', 'hogere-sociale-huur', 'middenhuur', 'koop'])
export type NieuwbouwSoort = z.infer<typeof nieuwbouwSoort>

/** Values of a field in the order of the work, and those beside that order. */
export interface Volgorde {
  stappen: readonly string[]
  ernaast: readonly string[]
  /** Whether every step must be made: passing one over asks a reason. Measures are often reported only once they are done. */
  elkeStap: boolean
}

const ofMeasure: Volgorde = {
  stappen: ['nodig', 'gepland', 'uitgevoerd'],
  ernaast: ['niet-nodig'],
  elkeStap: false,
}
const ofTrack = (stappen: readonly string[]): Volgorde => ({ stappen, ernaast: [], elkeStap: true })

/** Statuses beside the order of the work: a dwelling can go there and come back from there at any time. */
const BESIDE = ['wil-nu-niet', 'niet-bereikt']

const ORDERS: Partial<Record<Woningveld, Volgorde>> = {
  status: {
    stappen: renovatieStatus.options.filter((one) => !BESIDE.includes(one)),
    ernaast: BESIDE,
    elkeStap: true,
  },
  inponden: ofTrack(inpondenStap.options),
  sloop: ofTrack(sloopStap.options),
  nieuwbouw: ofTrack(nieuwbouwStap.options),
  ...Object.fromEntries(maatregel.options.map((one) => [one, ofMeasure])),
}

/** Order of the values of a field; null where they have none. */
export function volgordeVan(veld: Woningveld): Volgorde | null {
  return ORDERS[veld] ?? null
}

/** Values of a field that is a choice out of a short list, in order; null for other fields. */
export function keuzesVan(veld: Woningveld): readonly string[] | null {
  if (veld === 'nieuwbouw-soort') return nieuwbouwSoort.options
  const order = volgordeVan(veld)
  return order === null ? null : [...order.stappen, ...order.ernaast]
}
