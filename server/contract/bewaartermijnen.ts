import { z } from 'zod'

/** What the content of a log row is about: its retention class, kept with the row. */
export const logsoort = z.enum(['aanmelding', 'inzage', 'beheer', 'wijziging'])
export type Logsoort = z.infer<typeof logsoort>

/** Every kind of data with a term of its own. */
export const bewaarsoort = z.enum([
  'logboek-aanmelding',
  'logboek-inzage',
  'logboek-beheer',
  'logboek-wijziging',
  'sessie',
  'uitnodiging',
  'account-opgeheven',
  'sleutel-ingetrokken',
  'herhaalsleutel',
  'invoer-wachtend',
  'invoer-bestand',
  'versie-oud',
  'signaal',
  'reservekopie',
])
export type Bewaarsoort = z.infer<typeof bewaarsoort>
