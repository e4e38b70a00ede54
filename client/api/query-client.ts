import { MutationCache, QueryClient } from '@tanstack/react-query'
import { asProblem } from './problem.ts'
import { onVerbinding } from './verbinding.ts'

/** Attempts after the first when the server cannot be reached; a refusal is never tried again. */
const MOST_RETRIES = 2

/**
 * The cache of everything the server answered. Figures are bound to a dataset version and do not change while a person
 * looks at them, so nothing is fetched again by itself. `networkMode` is always: the app may run on this very machine
 * while the browser thinks it is offline.
 */
export function makeQueryClient(): QueryClient {
  const client = new QueryClient({
    mutationCache: new MutationCache({ onError: (error) => showWhatStandsNow(client, error) }),
    defaultOptions: {
      queries: {
        staleTime: Infinity,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        networkMode: 'always',
        retry: (count, error) => asProblem(error).status >= 500 && count < MOST_RETRIES,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  })
  // What failed while the server was out of reach is asked again once it is back; what was answered still holds.
  onVerbinding((away) => {
    if (!away) void client.refetchQueries({ predicate: (query) => query.state.status === 'error' })
  })
  return client
}

/**
 * Somebody else was first: everything that stands on the screen is asked anew, so that the person sees what stands there now and
 * can do it again. The words of the problem stand beside the form. Not the session: while that is asked no screen is shown.
 */
function showWhatStandsNow(client: QueryClient, error: unknown): void {
  if (asProblem(error).code !== 'intussen-veranderd') return
  void client.invalidateQueries({ predicate: (query) => query.queryKey[0] !== 'sessie' })
}
