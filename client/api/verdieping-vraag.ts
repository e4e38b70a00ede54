import { queryOptions } from '@tanstack/react-query'
import { call } from './call.ts'

/**
 * The question for the deeper analyses of an area in a cyclus. They never change once they exist. Their schema brings all analyses
 * along, so that it comes when it is asked: the map knows the question long before anybody wants the answer.
 */
export function verdiepingVraag(cyclus: string, wijk: string) {
  return queryOptions({
    queryKey: ['wijkanalyse', cyclus, wijk, 'verdieping'],
    queryFn: async ({ signal }) => {
      const { leesVerdieping } = await import('../../server/contract/wijkanalyses.ts')
      return call(leesVerdieping, { params: { cyclus, wijk }, signal })
    },
  })
}
