import { z } from 'zod'

/**
 * States of a cyclus, in their one order. The name says what people are working on: `voorbereiding` (which buurten, what is asked of
 * whom), `gegevens` (figures and signals come in), `terugkoppeling` (residents and professionals say what they make of them),
 * `conclusies` (what is so, and the priorities), `wijkaanpak` (it is written), `vastgesteld` (adopted; nothing changes any more).
 */
export const cyclusstaat = z.enum([
  'voorbereiding',
  'gegevens',
  'terugkoppeling',
  'conclusies',
  'wijkaanpak',
  'vastgesteld',
])
export type Cyclusstaat = z.infer<typeof cyclusstaat>

/** The four dates a cyclus is held to. Each carries the name of the state in which it is worked on. */
export const kalendermoment = z.enum(['gegevens', 'terugkoppeling', 'conclusies', 'wijkaanpak'])
export type Kalendermoment = z.infer<typeof kalendermoment>

/** A change of a date by a person; the newest of a moment holds. */
export const kalenderwijziging = z.object({
  moment: kalendermoment,
  datum: z.iso.date(),
  reden: z.string(),
  rol: z.string(),
  gewijzigdOp: z.iso.date(),
})
export type Kalenderwijziging = z.infer<typeof kalenderwijziging>

/** One move of a cyclus: always one step forward. */
export const overgang = z.object({
  van: cyclusstaat,
  naar: cyclusstaat,
  datum: z.iso.date(),
  rol: z.string(),
  reden: z.string(),
})
export type Overgang = z.infer<typeof overgang>

/** A date of the calendar and how it stands on a day. */
export const kalenderpunt = z.object({
  moment: kalendermoment,
  /** The day by which it must be done. */
  datum: z.iso.date(),
  /** What was proposed from the peildatum. */
  voorstel: z.iso.date(),
  /** Who moved the date last, and why; null as long as the proposal stands. */
  wijziging: kalenderwijziging.nullable(),
  /** `klaar`: done; `te-laat`: the day has passed and it is not done; `nu`: being worked on; `later`: not yet begun. */
  stand: z.enum(['klaar', 'te-laat', 'nu', 'later']),
  /** Day on which it was done; null as long as it is not. */
  klaarOp: z.iso.date().nullable(),
  /** Days between the date and the day it was done, or today; 0 when it is not late. */
  dagenTeLaat: z.number().int().nonnegative(),
})
export type Kalenderpunt = z.infer<typeof kalenderpunt>

/** One line of the to-do before the next state. */
export const opdrachtpunt = z.object({
  code: z.enum([
    'indelingsbesluit',
    'wijkanalyses',
    'verdiepingen',
    'bewoners-per-wijk',
    'netwerk-per-stadsdeel',
  ]),
  /** False for what is advised and stops nobody. */
  verplicht: z.boolean(),
  klaar: z.boolean(),
  /** Names of the areas it is not done for; empty when it is done or is about no area. */
  ontbreekt: z.array(z.string()),
})
export type Opdrachtpunt = z.infer<typeof opdrachtpunt>

/** The next state with its to-do; `naar` null when the cyclus is adopted. */
export const volgendeStap = z.object({
  naar: cyclusstaat.nullable(),
  /** True when nothing that is obligatory is missing. */
  magVerder: z.boolean(),
  punten: z.array(opdrachtpunt),
})
export type VolgendeStap = z.infer<typeof volgendeStap>
