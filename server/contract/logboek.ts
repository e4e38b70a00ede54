import { z } from 'zod'
import { handeling } from './sessie.ts'

/**
 * What the audit writes down: every action of the rights table that changes something, and what happens beside them. A new
 * kind of event is one line here.
 */
export const gebeurtenis = z.enum([
  ...handeling.options,
  'dataset-laden',
  'database-maken',
  'aanmelden',
  'aanmelden-mislukt',
  'afmelden',
  'inzage',
  'uitvoer',
  'weigering',
  'logboek-controleren',
  'reservekopie-terugzetten',
])
export type Gebeurtenis = z.infer<typeof gebeurtenis>
