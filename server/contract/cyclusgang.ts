import { z } from 'zod'
import { cyclusstaat, kalendermoment } from '../../analyses/cyclus/cyclusgang-schema.ts'
import { cyclus } from './cycli.ts'
import { cyclusId, geen } from './delen.ts'
import { endpoint } from './endpoint.ts'
import { vrijeTekst } from './vrije-tekst.ts'

const params = z.strictObject({ cyclus: cyclusId })

const antwoord = {
  status: 200,
  schema: cyclus,
  mediatype: 'application/json',
  betekenis: 'De cyclus zoals zij nu is',
} as const

export const zetCyclusstap = endpoint({
  methode: 'post',
  pad: '/cycli/{cyclus}/stappen',
  operationId: 'zetCyclusstap',
  wijziging: { object: 'cyclus/{cyclus}', ifMatch: 'verplicht' },
  samenvatting: 'Zet een cyclus een stap vooruit; vaststellen gaat apart',
  onderwerp: 'Cyclus',
  params,
  query: geen,
  body: z.strictObject({
    /** The state the person saw; another state means that somebody was first. */
    van: cyclusstaat.exclude(['wijkaanpak', 'vastgesteld']),
    reden: vrijeTekst(300),
  }),
  antwoord,
  problemen: ['onbekende-cyclus', 'cyclus-vastgesteld', 'cyclus-niet-zo-ver', 'cyclus-veranderd'],
})

export const stelCyclusVast = endpoint({
  methode: 'post',
  pad: '/cycli/{cyclus}/vaststelling',
  operationId: 'stelCyclusVast',
  wijziging: { object: 'cyclus/{cyclus}', ifMatch: 'verplicht' },
  samenvatting: 'Stel een cyclus vast; daarna verandert er niets meer aan',
  onderwerp: 'Cyclus',
  params,
  query: geen,
  body: z.strictObject({ reden: vrijeTekst(300) }),
  antwoord,
  problemen: ['onbekende-cyclus', 'cyclus-vastgesteld', 'cyclus-niet-zo-ver', 'taak-loopt-nog'],
})

export const wijzigKalender = endpoint({
  methode: 'put',
  pad: '/cycli/{cyclus}/kalender/{moment}',
  operationId: 'wijzigKalender',
  wijziging: { object: 'cyclus/{cyclus}', ifMatch: 'verplicht' },
  samenvatting: 'Verschuif een datum van de cyclus, met de reden',
  onderwerp: 'Cyclus',
  params: params.extend({ moment: kalendermoment }),
  query: geen,
  body: z.strictObject({
    datum: z.iso.date().refine((date) => date >= '2000' && date < '2100'),
    reden: vrijeTekst(300),
  }),
  antwoord,
  problemen: ['onbekende-cyclus', 'cyclus-vastgesteld'],
})
