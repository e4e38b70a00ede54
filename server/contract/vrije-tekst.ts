import { z } from 'zod'
import { regel, regelOfLeeg } from './delen.ts'

/**
 * How a text that people write is looked at before it may enter (domain.md, "Rights, and what never enters").
 * `wijk`: about a wijk or a dwelling, so no person, address, telephone number, case. `zakelijk`: about a file, a figure or the work
 * itself, so no person and nothing that belongs to one; numbers and streets may stand in it. `naam`: what a colleague is called, so
 * nothing but the name. `woningwaarde`, `woningreden`: a value of one dwelling, or why it changed, so as `zakelijk` or `wijk` and not a word about
 * who lives there. `plan`: about a wijk, in a plan: without HTML, and a figure mark is read as its figure. `ongetoetst`: never looked at, with the reason beside it.
 */
export type Tekstsoort = 'wijk' | 'zakelijk' | 'woningwaarde' | 'woningreden' | 'naam' | 'plan' | 'ongetoetst'

interface Merk {
  soort: Tekstsoort
  /** Why it is not looked at. */
  waarom?: string
}

/** Every text field of the contract that people fill in, by its schema. A house test holds that none is left out. */
export const tekstmerken = z.registry<Merk>()

/** Marks a text field. Schemas are values: the same schema in two bodies is marked in both. */
export function merk<T extends z.ZodType>(schema: T, soort: Exclude<Tekstsoort, 'ongetoetst'>): T {
  tekstmerken.add(schema, { soort })
  return schema
}

/** Marks a text that is never looked at: a secret, a login, or words that must equal what stands in a file. */
export function merkOngetoetst<T extends z.ZodType>(schema: T, waarom: string): T {
  tekstmerken.add(schema, { soort: 'ongetoetst', waarom })
  return schema
}

/** One line of text about a wijk. */
export const vrijeTekst = (most: number) => merk(regel(most), 'wijk')

/** The same, that may stay empty. */
export const vrijeTekstOfLeeg = (most: number) => merk(regelOfLeeg(most), 'wijk')

/** One line of text about the work itself. */
export const zakelijkeTekst = (most: number) => merk(regel(most), 'zakelijk')

/** A value of a field of one dwelling. */
export const woningwaarde = (most: number) => merk(regel(most), 'woningwaarde')

/** Why something of one dwelling, or of each of several, changed. */
export const woningreden = (most: number) => merk(regel(most), 'woningreden')
