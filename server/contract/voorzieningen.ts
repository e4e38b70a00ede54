import { z } from 'zod'
import { voorziening, woonzorgzone } from '../../geodata/schema/voorziening.ts'
import { openNu } from '../../analyses/voorzieningen/nu-open.ts'
import { bronvermelding, geen } from './delen.ts'
import { endpoint } from './endpoint.ts'

export const lijstVoorzieningen = endpoint({
  methode: 'get',
  pad: '/voorzieningen',
  operationId: 'lijstVoorzieningen',
  samenvatting: 'Wijkcentra en andere voorzieningen, met wat nu open is',
  onderwerp: 'Voorzieningen',
  params: geen,
  query: geen,
  body: null,
  antwoord: {
    status: 200,
    schema: z.object({
      /** Moment for which `nu` was judged, with time zone. */
      moment: z.iso.datetime({ offset: true }),
      voorzieningen: z.array(voorziening.extend({ nu: openNu })),
      woonzorgzones: z.array(woonzorgzone),
      /** Null when no source of facilities is loaded. */
      bron: bronvermelding.nullable(),
    }),
    mediatype: 'application/json',
    betekenis: 'De voorzieningen en woonzorgzones',
  },
  problemen: [],
})
