import { z } from 'zod'
import { programma } from '../../geodata/schema/programma.ts'
import { bronvermelding, geen } from './delen.ts'
import { endpoint } from './endpoint.ts'

export const leesProgramma = endpoint({
  methode: 'get',
  pad: '/programma',
  operationId: 'leesProgramma',
  samenvatting: 'Het programma: acties, streefgetallen en fondsen, met het jaar van het plan',
  onderwerp: 'Programma',
  params: geen,
  query: geen,
  body: null,
  antwoord: {
    status: 200,
    schema: z.object({ programma, bron: bronvermelding }),
    mediatype: 'application/json',
    betekenis: 'Het programma',
  },
  problemen: ['niet-gevonden'],
})
