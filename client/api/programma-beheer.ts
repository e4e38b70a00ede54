import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Beheersoort, Veldwaarde } from '../../geodata/schema/programmastand.ts'
import type { AnswerOf, BodyOf } from '../../server/contract/endpoint.ts'
import {
  leesProgrammaNu,
  lijstProgrammawijzigingen,
  voegActieToe,
  voegBudgetregelToe,
  voegFondsToe,
  voegInzetToe,
  voegPartnerplanToe,
  voegPartnerToe,
  voegStrevenToe,
  wijzigProgrammaveld,
} from '../../server/contract/programma-beheer.ts'
import { call } from './call.ts'

const KEY = ['programma-nu'] as const
const HISTORY = 'programma-wijzigingen'

/** The programme with today, as the tabs of its screen get it. */
export type Programmagegevens = AnswerOf<typeof leesProgrammaNu>

/** The programme as it is now, with today as the server counts it. */
export function useProgrammaNu() {
  return useQuery({ queryKey: KEY, queryFn: ({ signal }) => call(leesProgrammaNu, { signal }) })
}

/** Asks the programme anew, and what was changed in it. */
function useVernieuwd() {
  const client = useQueryClient()
  return () =>
    Promise.all([
      client.invalidateQueries({ queryKey: KEY }),
      client.invalidateQueries({ queryKey: [HISTORY] }),
    ])
}

/** Changes one field. Whatever the outcome, the programme is asked anew: when somebody was first, it then shows what stands there. */
export function useWijzigVeld(soort: Beheersoort, ding: string, veld: string) {
  return useMutation({
    mutationFn: (body: { waarde: Veldwaarde; reden: string }) =>
      call(wijzigProgrammaveld, { params: { soort, ding, veld }, body }),
    onSettled: useVernieuwd(),
  })
}

/** What was changed in one field, newest first. */
export function useGeschiedenis(soort: Beheersoort, id: string, veld: string, wanted: boolean) {
  return useQuery({
    queryKey: [HISTORY, soort, id, veld],
    queryFn: ({ signal }) => call(lijstProgrammawijzigingen, { query: { soort, id, veld }, signal }),
    enabled: wanted,
  })
}

const TOEVOEGINGEN = {
  actie: voegActieToe,
  fonds: voegFondsToe,
  partner: voegPartnerToe,
  streven: voegStrevenToe,
  budgetregel: voegBudgetregelToe,
  inzet: voegInzetToe,
  partnerplan: voegPartnerplanToe,
} as const

/** Values of something new, by field, as the form collects them. */
export type NieuweWaarden = Readonly<Record<string, Veldwaarde>>

/** Adds something. The server judges the values by its schema; the form names the same fields. */
export function useVoegToe(soort: Beheersoort) {
  return useMutation({
    mutationFn: async (waarden: NieuweWaarden) => {
      const endpoint = TOEVOEGINGEN[soort]
      // The fields come from the list of this kind; the schema of the server is what decides.
      await call(endpoint, { body: waarden as unknown as BodyOf<typeof endpoint> })
    },
    onSuccess: useVernieuwd(),
  })
}
