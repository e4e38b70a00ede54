import { z } from 'zod'
import { achterstand, knelpunt, kwartaalregel } from '../../analyses/renovatie/achterstand.ts'
import { fondsstand } from '../../analyses/renovatie/fondsstand.ts'
import { spoorstand } from '../../analyses/renovatie/sporen.ts'
import {
  eigenaarRegel,
  EIGENAREN,
  fondsVerwachting,
  stand,
} from '../../analyses/renovatie/verwachting-schema.ts'
import { geen, voorbeelddata } from './delen.ts'
import { endpoint } from './endpoint.ts'

/** Progress of one wijk, or of all together (`geheel`). */
const gebied = z.object({
  id: z.string(),
  naam: z.string(),
  standen: z.array(stand.extend({ eigenaar: z.enum(EIGENAREN), knelpunt: knelpunt.nullable() })),
  kwartalen: z.array(kwartaalregel),
  sporen: z.array(spoorstand),
})

/** Progress of the renovation as the register is now. Targets and forecast hold for the whole focus area. */
export const renovatievoortgang = z.object({
  voorbeelddata,
  /** Last day in the register; null: no step has a day. */
  stand: z.iso.date().nullable(),
  planJaar: z.number().int().nullable(),
  regels: z.array(eigenaarRegel),
  fondsen: z.array(fondsVerwachting),
  /** Dwellings per owner on the fund of the campaign that holds them. */
  fondsstanden: z.array(fondsstand),
  achterstand: z.array(achterstand),
  gebieden: z.array(gebied),
})
export type Renovatievoortgang = z.infer<typeof renovatievoortgang>

export const leesRenovatievoortgang = endpoint({
  methode: 'get',
  pad: '/renovatie/voortgang',
  operationId: 'leesRenovatievoortgang',
  samenvatting: 'Hoe ver de renovatie is tegenover de doelen, met de verwachting en wat achterloopt',
  onderwerp: 'Renovatie',
  params: geen,
  query: geen,
  body: null,
  zwaar: true,
  antwoord: {
    status: 200,
    schema: renovatievoortgang,
    mediatype: 'application/json',
    betekenis: 'De voortgang; zonder losse woningen',
  },
  problemen: ['geen-woningen'],
})
