import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { asProblem } from '../../../api/problem.ts'

/**
 * When an answer says that nobody is signed in, the session is asked again: if it is over, the sign-in takes the place of the screen
 * and leads back to this same address.
 */
export function useSessieVerlopen(): void {
  const client = useQueryClient()
  useEffect(
    () =>
      client.getQueryCache().subscribe((event) => {
        if (event.type !== 'updated' || event.action.type !== 'error') return
        if (event.query.queryKey[0] === 'sessie') return
        if (asProblem(event.action.error).code !== 'niet-aangemeld') return
        void client.invalidateQueries({ queryKey: ['sessie'] })
      }),
    [client],
  )
}
