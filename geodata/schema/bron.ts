import { z } from 'zod'

/** Outside sources that have a connector. The dataset that a source fills carries the same id unless it says otherwise. */
export const bronId = z.enum([
  'pdok-gebiedsindelingen',
  'pdok-wijken-en-buurten',
  'cbs-kerncijfers',
  'politie-misdrijven',
  'politie-overlast',
  'rivm-gezondheid',
  'leefbaarometer-3',
  'bag',
  'ep-online',
  'locatieserver',
  'nplv-kpi',
])
export type BronId = z.infer<typeof bronId>

/** How often a source brings something new, and in which month it is usually there. */
export const bronRitme = z.object({
  ritme: z.enum(['dagelijks', 'maandelijks', 'jaarlijks', 'per-vier-jaar', 'op-verzoek']),
  /** Month (1-12) in which a new year is expected; null where there is none. */
  maand: z.number().int().min(1).max(12).nullable(),
  /** Years between the year the figures are about and the year in which they come out; absent: the same year. */
  naJaren: z.number().int().min(0).optional(),
})
export type BronRitme = z.infer<typeof bronRitme>

/** Why a source did not give what was asked. Stable codes; the words are in server/contract/text. */
export const bronFoutCode = z.enum([
  'niet-bereikbaar',
  'te-traag',
  'te-groot',
  'geweigerd',
  'niet-gevonden',
  'te-druk',
  'bron-stuk',
  'buiten-lijst',
  'onleesbaar',
  'andere-vorm',
  'sleutel-ontbreekt',
  'sleutel-ongeldig',
  'gestopt',
])
export type BronFoutCode = z.infer<typeof bronFoutCode>
