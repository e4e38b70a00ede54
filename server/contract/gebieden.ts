import { z } from 'zod'
import { gebied, gebiedMetGrens } from '../../geodata/schema/gebied.ts'
import { programmawijk } from '../../geodata/schema/focusgebied.ts'
import { bronvermelding, cyclusId, geen, gegevensversie, versieKeuze } from './delen.ts'
import { endpoint } from './endpoint.ts'

/** Which cyclus' decision is used for the programmawijken, the default of the configuration without one; and of which data version. */
const indelingKeuze = versieKeuze.extend({ cyclus: cyclusId.optional() })

export const lijstGebieden = endpoint({
  methode: 'get',
  pad: '/gebieden',
  operationId: 'lijstGebieden',
  samenvatting: 'Alle gebieden, en welke buurten bij welke wijk van het programma horen',
  onderwerp: 'Gebieden',
  params: geen,
  query: indelingKeuze,
  body: null,
  antwoord: {
    status: 200,
    schema: z.object({
      gebieden: z.array(gebied),
      focusgebied: z.object({
        id: z.string(),
        naam: z.string(),
        gemeente: z.string(),
        gemeenteNaam: z.string(),
      }),
      wijken: z.array(programmawijk),
      /** The cyclus whose decision this is; null for the default. */
      cyclus: cyclusId.nullable(),
      twijfel: z.array(z.object({ buurten: z.array(z.string()), waarom: z.string() })),
      versie: gegevensversie,
    }),
    mediatype: 'application/json',
    betekenis: 'De gebieden en de indeling',
  },
  problemen: ['onbekende-cyclus', 'onbekende-versie'],
})

export const leesGrenzen = endpoint({
  methode: 'get',
  pad: '/grenzen',
  operationId: 'leesGrenzen',
  samenvatting: 'Vereenvoudigde grenzen van buurten, wijken en gemeente (WGS84)',
  onderwerp: 'Gebieden',
  params: geen,
  query: geen,
  body: null,
  antwoord: {
    status: 200,
    schema: z.object({
      gebieden: z.array(gebiedMetGrens),
      /** Scale denominator below which these generalised borders mean nothing. */
      kleinsteSchaalnoemer: z.number(),
      bron: bronvermelding,
    }),
    mediatype: 'application/json',
    betekenis: 'De grenzen met hun bron',
  },
  problemen: [],
})
