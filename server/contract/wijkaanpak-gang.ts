import { z } from 'zod'
import { aanpakstaat } from '../../geodata/schema/wijkaanpak.ts'
import { cyclusId, geen } from './delen.ts'
import { endpoint } from './endpoint.ts'
import { vrijeTekst } from './vrije-tekst.ts'
import { aanpakId, aanpakkop } from './wijkaanpak-schema.ts'

const params = z.strictObject({ cyclus: cyclusId, aanpak: aanpakId })
const PLAN = 'wijkaanpak/{cyclus}/{aanpak}'

const antwoord = {
  status: 200,
  schema: aanpakkop,
  mediatype: 'application/json',
  betekenis: 'De wijkaanpak zoals zij nu is',
} as const

export const zetWijkaanpakstap = endpoint({
  methode: 'post',
  pad: '/cycli/{cyclus}/wijkaanpakken/{aanpak}/stappen',
  operationId: 'zetWijkaanpakstap',
  wijziging: { object: PLAN, ifMatch: 'verplicht' },
  samenvatting:
    'Leg een wijkaanpak voor ter bespreking, of publiceer een vastgestelde; vaststellen gaat apart',
  onderwerp: 'Wijkaanpak',
  params,
  query: geen,
  body: z.strictObject({
    /** The state the person saw; another state means that somebody was first. */
    van: aanpakstaat.exclude(['ter-bespreking', 'gepubliceerd']),
    reden: vrijeTekst(300),
  }),
  antwoord,
  problemen: ['onbekende-cyclus', 'onbekende-wijkaanpak', 'cyclus-vastgesteld', 'wijkaanpak-veranderd'],
})

export const stelWijkaanpakVast = endpoint({
  methode: 'post',
  pad: '/cycli/{cyclus}/wijkaanpakken/{aanpak}/vaststelling',
  operationId: 'stelWijkaanpakVast',
  wijziging: { object: PLAN, ifMatch: 'verplicht' },
  samenvatting:
    'Stel een wijkaanpak vast; daarna verandert er niets meer aan. Wie eraan schreef, stelt niet vast',
  onderwerp: 'Wijkaanpak',
  params,
  query: geen,
  body: z.strictObject({ reden: vrijeTekst(300) }),
  antwoord,
  problemen: [
    'onbekende-cyclus',
    'onbekende-wijkaanpak',
    'cyclus-vastgesteld',
    'wijkaanpak-vastgesteld',
    'wijkaanpak-niet-zo-ver',
    'wijkaanpak-achterhaald',
    'tekst-niet-bewaard',
    'eigen-werk',
  ],
})
