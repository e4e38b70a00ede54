import { z } from 'zod'
import { geen } from './delen.ts'
import { endpoint } from './endpoint.ts'

/** The method of one analysis in plain Dutch, made from the text that stands beside its code. */
export const methode = z.object({
  /** Path of the analysis without ending, e.g. `wijkanalyse/spreiding`. */
  id: z.string(),
  titel: z.string(),
  /** The text below the title as HTML: paragraphs, lists and emphasis only, from our own files. */
  html: z.string(),
})
export type Methode = z.infer<typeof methode>

export const lijstMethoden = endpoint({
  methode: 'get',
  pad: '/methoden',
  operationId: 'lijstMethoden',
  samenvatting: 'Hoe we rekenen: de methode van elke analyse in gewoon Nederlands',
  onderwerp: 'Methode',
  params: geen,
  query: geen,
  body: null,
  antwoord: {
    status: 200,
    schema: z.object({ versie: z.string(), methoden: z.array(methode) }),
    mediatype: 'application/json',
    betekenis: 'De methoden, met de versie die nu rekent',
  },
  problemen: [],
})
