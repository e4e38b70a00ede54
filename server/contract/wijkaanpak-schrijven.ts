import { z } from 'zod'
import { cyclusId, geen, wijkId } from './delen.ts'
import { endpoint } from './endpoint.ts'
import { nieuwPlanobject, planwijziging } from './plantekst.ts'
import type { ProbleemCode } from './problemen.ts'
import { vrijeTekst } from './vrije-tekst.ts'
import { aanpakId, aanpakkop, planantwoord, versienummer } from './wijkaanpak-schema.ts'

const params = z.strictObject({ cyclus: cyclusId, aanpak: aanpakId })
const vanObject = params.extend({ object: z.uuid() })

const PLAN = 'wijkaanpak/{cyclus}/{aanpak}'
const OBJECT = `${PLAN}/object/{object}`

const GESLOTEN: readonly ProbleemCode[] = [
  'onbekende-cyclus',
  'onbekende-wijkaanpak',
  'cyclus-vastgesteld',
  'wijkaanpak-vastgesteld',
]

const antwoord = (betekenis: string) =>
  ({ status: 200, schema: planantwoord, mediatype: 'application/json', betekenis }) as const

export const maakWijkaanpak = endpoint({
  methode: 'post',
  pad: '/cycli/{cyclus}/wijkaanpakken',
  operationId: 'maakWijkaanpak',
  wijziging: { object: 'wijkaanpak/{cyclus}', ifMatch: 'mogelijk' },
  samenvatting: 'Begin de wijkaanpak van een wijk, of een alternatief als kopie van een wijkaanpak',
  onderwerp: 'Wijkaanpak',
  params: z.strictObject({ cyclus: cyclusId }),
  query: geen,
  body: z.strictObject({
    wijk: wijkId,
    naam: vrijeTekst(80),
    /** Plan of the same wijk to copy; null: begin an empty one. */
    kopieVan: aanpakId.nullable(),
  }),
  antwoord: {
    status: 201,
    schema: aanpakkop,
    mediatype: 'application/json',
    betekenis: 'De wijkaanpak is begonnen',
  },
  problemen: [
    'onbekende-cyclus',
    'onbekende-wijk',
    'onbekende-wijkaanpak',
    'cyclus-vastgesteld',
    'wijkaanpak-bestaat-al',
  ],
})

export const maakPlanobject = endpoint({
  methode: 'post',
  pad: '/cycli/{cyclus}/wijkaanpakken/{aanpak}/objecten',
  operationId: 'maakPlanobject',
  wijziging: { object: `${PLAN}/object`, ifMatch: 'mogelijk' },
  samenvatting: 'Voeg een ambitie, actie, budgetregel of opmerking toe',
  onderwerp: 'Wijkaanpak',
  params,
  query: geen,
  body: nieuwPlanobject,
  antwoord: {
    status: 201,
    schema: planantwoord,
    mediatype: 'application/json',
    betekenis: 'Het onderdeel is toegevoegd',
  },
  problemen: GESLOTEN,
})

export const wijzigPlanobject = endpoint({
  methode: 'patch',
  pad: '/cycli/{cyclus}/wijkaanpakken/{aanpak}/objecten/{object}',
  operationId: 'wijzigPlanobject',
  wijziging: { object: OBJECT, ifMatch: 'samenvoegen' },
  samenvatting:
    'Wijzig velden van een onderdeel; wat een ander intussen aan andere velden deed, blijft staan',
  onderwerp: 'Wijkaanpak',
  params: vanObject,
  query: geen,
  body: planwijziging,
  antwoord: antwoord('Het onderdeel zoals het nu is'),
  problemen: [...GESLOTEN, 'onbekend-planobject', 'planobject-verwijderd'],
})

export const verwijderPlanobject = endpoint({
  methode: 'delete',
  pad: '/cycli/{cyclus}/wijkaanpakken/{aanpak}/objecten/{object}',
  operationId: 'verwijderPlanobject',
  wijziging: { object: OBJECT, ifMatch: 'verplicht' },
  samenvatting: 'Haal een onderdeel weg; het kan altijd terug',
  onderwerp: 'Wijkaanpak',
  params: vanObject,
  query: geen,
  body: null,
  antwoord: antwoord('Het onderdeel is weggehaald'),
  problemen: [...GESLOTEN, 'onbekend-planobject', 'planobject-verwijderd'],
})

export const herstelPlanobject = endpoint({
  methode: 'post',
  pad: '/cycli/{cyclus}/wijkaanpakken/{aanpak}/objecten/{object}/herstel',
  operationId: 'herstelPlanobject',
  wijziging: { object: OBJECT, ifMatch: 'verplicht' },
  samenvatting: 'Zet een weggehaald onderdeel terug',
  onderwerp: 'Wijkaanpak',
  params: vanObject,
  query: geen,
  body: null,
  antwoord: antwoord('Het onderdeel staat er weer'),
  problemen: [...GESLOTEN, 'onbekend-planobject'],
})

export const maakOngedaan = endpoint({
  methode: 'post',
  pad: '/cycli/{cyclus}/wijkaanpakken/{aanpak}/ongedaan',
  operationId: 'maakOngedaan',
  // Only what the person did is taken back, and only where nobody changed it since: nothing of another can be overwritten.
  wijziging: { object: PLAN, ifMatch: 'mogelijk' },
  samenvatting: 'Maak uw laatste wijziging ongedaan',
  onderwerp: 'Wijkaanpak',
  params,
  query: geen,
  body: null,
  antwoord: antwoord('Uw laatste wijziging is ongedaan gemaakt'),
  problemen: [...GESLOTEN, 'niets-om-terug-te-halen', 'terughalen-kan-niet'],
})

export const doeOpnieuw = endpoint({
  methode: 'post',
  pad: '/cycli/{cyclus}/wijkaanpakken/{aanpak}/opnieuw',
  operationId: 'doeOpnieuw',
  wijziging: { object: PLAN, ifMatch: 'mogelijk' },
  samenvatting: 'Doe opnieuw wat u het laatst ongedaan maakte',
  onderwerp: 'Wijkaanpak',
  params,
  query: geen,
  body: null,
  antwoord: antwoord('De wijziging staat er weer'),
  problemen: [...GESLOTEN, 'niets-om-terug-te-halen', 'terughalen-kan-niet'],
})

export const benoemPlanversie = endpoint({
  methode: 'post',
  pad: '/cycli/{cyclus}/wijkaanpakken/{aanpak}/versies/{planversie}/naam',
  operationId: 'benoemPlanversie',
  wijziging: { object: `${PLAN}/versie/{planversie}`, ifMatch: 'mogelijk' },
  samenvatting: 'Geef een versie een naam',
  onderwerp: 'Wijkaanpak',
  params: params.extend({ planversie: versienummer }),
  query: geen,
  body: z.strictObject({ naam: vrijeTekst(80) }),
  antwoord: {
    status: 204,
    schema: null,
    mediatype: 'application/json',
    betekenis: 'De versie heeft een naam',
  },
  problemen: [...GESLOTEN, 'onbekende-planversie'],
})

export const zetPlanversieTerug = endpoint({
  methode: 'post',
  pad: '/cycli/{cyclus}/wijkaanpakken/{aanpak}/versies/{planversie}/herstel',
  operationId: 'zetPlanversieTerug',
  wijziging: { object: PLAN, ifMatch: 'verplicht' },
  samenvatting: 'Zet een versie terug als nieuwe wijziging; wat er nu staat blijft in de geschiedenis',
  onderwerp: 'Wijkaanpak',
  params: params.extend({ planversie: versienummer }),
  query: geen,
  body: null,
  antwoord: antwoord('De wijkaanpak is weer als in die versie'),
  problemen: [...GESLOTEN, 'onbekende-planversie'],
})
