import { z } from 'zod'
import { aanpakstaat } from '../../geodata/schema/wijkaanpak.ts'

/** What a wijkaanpak needs before it can be adopted. Source: domain.md, "The wijkaanpak". */
export const aanpakpuntCode = z.enum([
  'bewonersbijeenkomst',
  'volgorde-bewoners',
  'redenen-afwijking',
  'geraadpleegde-partners',
  'prioriteiten',
  'niet-meer-dan-drie',
  'reden-later',
  'maat',
  'eerste-waarde',
  'eigenaar',
  'daarna',
  'zes-bladzijden',
  'cijfers-nagekeken',
  'open-taken',
  'geld-past',
])
export type AanpakpuntCode = z.infer<typeof aanpakpuntCode>

/** One line of the to-do; `objecten` are those it is missing for, `ontbreekt` names them or says what. */
export const aanpakpunt = z.object({
  code: aanpakpuntCode,
  /** False for what is advised and stops nobody. */
  verplicht: z.boolean(),
  klaar: z.boolean(),
  ontbreekt: z.array(z.string()),
  objecten: z.array(z.uuid()),
})
export type Aanpakpunt = z.infer<typeof aanpakpunt>

export const aanpakopdracht = z.object({
  naar: aanpakstaat.nullable(),
  magVerder: z.boolean(),
  punten: z.array(aanpakpunt),
})
export type Aanpakopdracht = z.infer<typeof aanpakopdracht>
