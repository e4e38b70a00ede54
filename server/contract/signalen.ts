import { z } from 'zod'
import { vraagOordeel } from '../../analyses/enquete/cijfers.ts'
import { enqueteUitslag } from '../../analyses/enquete/uitslag.ts'
import { enqueteVerantwoording } from '../../geodata/schema/invoer.ts'
import { signaal } from '../../geodata/schema/signaal.ts'
import { bronvermelding, geen, voorbeelddata } from './delen.ts'
import { endpoint } from './endpoint.ts'

export const lijstSignalen = endpoint({
  methode: 'get',
  pad: '/signalen',
  operationId: 'lijstSignalen',
  samenvatting: 'Wat professionals zien; alleen voor wie ermee werkt',
  onderwerp: 'Signalen en enquêtes',
  params: geen,
  query: geen,
  body: null,
  antwoord: {
    status: 200,
    schema: z.object({
      signalen: z.array(signaal),
      /** Per theme how many kinds of organisations see it: one "zegt", two or more "zien". */
      themas: z.array(
        z.object({ thema: z.string(), signalen: z.number().int(), organisaties: z.number().int() }),
      ),
      bronnen: z.array(bronvermelding),
      voorbeelddata,
    }),
    mediatype: 'application/json',
    betekenis: 'De signalen',
  },
  problemen: [],
})

export const lijstEnquetes = endpoint({
  methode: 'get',
  pad: '/enquetes',
  operationId: 'lijstEnquetes',
  samenvatting: 'Uitslagen van enquêtes, met hoe zij zijn gehouden; onder de 30 antwoorden niets per gebied',
  onderwerp: 'Signalen en enquêtes',
  params: geen,
  query: geen,
  body: null,
  antwoord: {
    status: 200,
    schema: z.object({
      enquetes: z.array(
        z.object({
          bron: bronvermelding,
          verantwoording: enqueteVerantwoording,
          uitslagen: z.array(enqueteUitslag),
          /** What became of its standard questions: a figure, or why not. */
          vragen: z.array(vraagOordeel),
        }),
      ),
      voorbeelddata,
    }),
    mediatype: 'application/json',
    betekenis: 'De enquêtes',
  },
  problemen: [],
})
