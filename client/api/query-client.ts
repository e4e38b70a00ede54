import { QueryClient } from '@tanstack/react-query'
import { asProblem } from './problem.ts'

/** Attempts after the first when the server cannot be reached; a refusal is never tried again. */
const MOST_RETRIES = 2

/**
 * The cache of everything the server answered. Figures are bound to a dataset version and do not change while a person
 * looks at them, so nothing is fetched again by itself. `networkMode` is always: the app may run on this very machine
 * while the browser thinks it is offline.
 */
export function makeQueryClient(): QueryClient {
  return new QueryClient({
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
}
