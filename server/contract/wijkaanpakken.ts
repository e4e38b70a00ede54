import { z } from 'zod'
import { vierblad } from '../../analyses/wijkaanpak/vier-schema.ts'
import { planobject } from '../../geodata/schema/wijkaanpak.ts'
import { bladzijdevraag } from './bladzijde.ts'
import { cyclusId, geen, voorbeelddata } from './delen.ts'
import { endpoint } from './endpoint.ts'
import {
  aanpakId,
  aanpakkop,
  dubbeling,
  objectverschil,
  veldgeschiedenis,
  versienummer,
  wijkaanpak,
} from './wijkaanpak-schema.ts'

const params = z.strictObject({ cyclus: cyclusId, aanpak: aanpakId })
const json = { status: 200, mediatype: 'application/json' } as const

export const lijstWijkaanpakken = endpoint({
  methode: 'get',
  pad: '/cycli/{cyclus}/wijkaanpakken',
  operationId: 'lijstWijkaanpakken',
  object: 'wijkaanpak/{cyclus}',
  samenvatting: 'De wijkaanpakken van een cyclus, met hun alternatieven, en wat er dubbel in staat',
  onderwerp: 'Wijkaanpak',
  params: z.strictObject({ cyclus: cyclusId }),
  query: geen,
  body: null,
  antwoord: {
    ...json,
    schema: z.object({
      wijkaanpakken: z.array(aanpakkop),
      /** What the plans that count (of each wijk the one that was adopted last, else the first) claim twice. */
      dubbel: z.array(dubbeling),
      voorbeelddata,
    }),
    betekenis: 'De wijkaanpakken die u mag lezen',
  },
  problemen: ['onbekende-cyclus'],
})

export const leesVierblad = endpoint({
  methode: 'get',
  pad: '/cycli/{cyclus}/vierblad',
  operationId: 'leesVierblad',
  samenvatting:
    'Eén blad over de plannen van alle wijken: prioriteiten, wat dubbel is, en per fonds wat stopt',
  onderwerp: 'Wijkaanpak',
  params: z.strictObject({ cyclus: cyclusId }),
  query: geen,
  body: null,
  antwoord: {
    ...json,
    schema: vierblad.extend({
      wijken: z.array(z.object({ id: z.string(), naam: z.string() })),
      /** Whether dwellings were counted that are example data. */
      voorbeelddata,
    }),
    betekenis: 'Het blad, over de plannen die u mag lezen',
  },
  problemen: ['onbekende-cyclus'],
})

export const leesWijkaanpak = endpoint({
  methode: 'get',
  pad: '/cycli/{cyclus}/wijkaanpakken/{aanpak}',
  operationId: 'leesWijkaanpak',
  object: 'wijkaanpak/{cyclus}/{aanpak}',
  samenvatting: 'Een wijkaanpak met alles wat erin staat, de versies en de lijst van wat nog moet',
  onderwerp: 'Wijkaanpak',
  params,
  query: geen,
  body: null,
  antwoord: { ...json, schema: wijkaanpak, betekenis: 'De wijkaanpak zoals zij nu is' },
  problemen: ['onbekende-cyclus', 'onbekende-wijkaanpak'],
})

export const leesPlanversie = endpoint({
  methode: 'get',
  pad: '/cycli/{cyclus}/wijkaanpakken/{aanpak}/versies/{planversie}',
  operationId: 'leesPlanversie',
  samenvatting: 'Wat er in een versie van een wijkaanpak stond; van een vastgestelde ook wat is bewaard',
  onderwerp: 'Wijkaanpak',
  params: params.extend({ planversie: versienummer }),
  query: geen,
  body: null,
  antwoord: {
    ...json,
    schema: z.object({
      versie: z.number().int(),
      objecten: z.array(planobject),
      /** What was kept at adoption, letter for letter; null where this version was not adopted. */
      vastgesteld: z.object({ sha256: z.string(), document: z.string() }).nullable(),
    }),
    betekenis: 'De versie',
  },
  problemen: ['onbekende-cyclus', 'onbekende-wijkaanpak', 'onbekende-planversie'],
})

export const vergelijkPlanversies = endpoint({
  methode: 'get',
  pad: '/cycli/{cyclus}/wijkaanpakken/{aanpak}/vergelijking',
  operationId: 'vergelijkPlanversies',
  samenvatting: 'Wat er anders is tussen twee versies, of met een versie van een alternatief',
  onderwerp: 'Wijkaanpak',
  params,
  query: z.strictObject({
    van: versienummer,
    tot: versienummer,
    /** The plan that `tot` is a version of; left out: the same plan. */
    met: aanpakId.optional(),
  }),
  body: null,
  antwoord: {
    ...json,
    schema: z.object({ verschillen: z.array(objectverschil) }),
    betekenis: 'De verschillen; leeg als er geen zijn',
  },
  problemen: ['onbekende-cyclus', 'onbekende-wijkaanpak', 'onbekende-planversie'],
})

export const lijstVeldgeschiedenis = endpoint({
  methode: 'get',
  pad: '/cycli/{cyclus}/wijkaanpakken/{aanpak}/objecten/{object}/geschiedenis',
  operationId: 'lijstVeldgeschiedenis',
  bladzijden: { veld: 'wijzigingen', grootte: 200 },
  object: 'wijkaanpak/{cyclus}/{aanpak}/object/{object}',
  samenvatting: 'Alle wijzigingen van een onderdeel, of van één veld ervan, nieuwste eerst',
  onderwerp: 'Wijkaanpak',
  params: params.extend({ object: z.uuid() }),
  query: z.strictObject({
    ...bladzijdevraag(200),
    veld: z
      .string()
      .regex(/^[a-zA-Z]{1,30}$/)
      .optional(),
  }),
  body: null,
  antwoord: {
    ...json,
    schema: z.object({ wijzigingen: z.array(veldgeschiedenis) }),
    betekenis: 'De wijzigingen',
  },
  problemen: ['onbekende-cyclus', 'onbekende-wijkaanpak', 'onbekend-planobject'],
})
