import { z } from 'zod'
import { woning } from '../../geodata/schema/woning.ts'
import { melding, misdrijfTelling } from '../../geodata/schema/melding.ts'
import { straat } from '../../geodata/schema/aanname.ts'
import { bronvermelding, geen, jaartal, voorbeelddata } from './delen.ts'
import { endpoint } from './endpoint.ts'

export const leesWoningenkaart = endpoint({
  methode: 'get',
  pad: '/woningen-kaart',
  operationId: 'leesWoningenkaart',
  samenvatting: 'Alle woningen voor de kaart, in een binair antwoord',
  onderwerp: 'Woningen',
  params: geen,
  query: geen,
  body: null,
  antwoord: {
    status: 200,
    schema: z.string(),
    mediatype: 'application/octet-stream',
    betekenis: 'De woningen als kolommen; de opbouw staat in server/contract/woningen-binair.ts',
  },
  problemen: ['geen-woningen'],
})

export const leesWoning = endpoint({
  methode: 'get',
  pad: '/woningen/{woning}',
  operationId: 'leesWoning',
  samenvatting: 'Een woning met de geschiedenis van haar status',
  onderwerp: 'Woningen',
  params: z.strictObject({ woning: z.string().regex(/^(\d{16}|VB\d{7})$/) }),
  query: geen,
  body: null,
  antwoord: {
    status: 200,
    schema: z.object({ woning, bron: bronvermelding, voorbeelddata }),
    mediatype: 'application/json',
    betekenis: 'De woning',
  },
  problemen: ['onbekende-woning'],
})

export const lijstMeldingen = endpoint({
  methode: 'get',
  pad: '/meldingen',
  operationId: 'lijstMeldingen',
  samenvatting:
    'Meldingen als punten, en tellingen van geregistreerde misdrijven; soorten worden nooit opgeteld',
  onderwerp: 'Meldingen',
  params: geen,
  query: z.strictObject({ jaar: jaartal.optional() }),
  body: null,
  antwoord: {
    status: 200,
    schema: z.object({
      meldingen: z.array(melding),
      misdrijven: z.array(misdrijfTelling),
      jaren: z.array(z.number().int()),
      bron: bronvermelding.nullable(),
      voorbeelddata,
    }),
    mediatype: 'application/json',
    betekenis: 'De meldingen',
  },
  problemen: ['onbekend-jaar'],
})

export const lijstStraten = endpoint({
  methode: 'get',
  pad: '/straten',
  operationId: 'lijstStraten',
  samenvatting: 'Straten als lijnen, bij de woningen',
  onderwerp: 'Woningen',
  params: geen,
  query: geen,
  body: null,
  antwoord: {
    status: 200,
    schema: z.object({ straten: z.array(straat), bron: bronvermelding.nullable(), voorbeelddata }),
    mediatype: 'application/json',
    betekenis: 'De straten',
  },
  problemen: [],
})
