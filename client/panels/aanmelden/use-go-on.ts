import { useEffect } from 'react'
import { useLocation, useSearchParams } from 'wouter'
import { paths } from '../../app/paths.ts'

/**
 * Goes on to where the person wanted to be, once every screen knows of the session: a screen that still thinks nobody is
 * signed in would send back here.
 */
export function useGoOn(ready: boolean): void {
  const [, navigate] = useLocation()
  const [search] = useSearchParams()
  const target = safeTarget(search.get('naar'))
  useEffect(() => {
    if (ready) navigate(target, { replace: true })
  }, [ready, navigate, target])
}

/** Only a path of our own staff screens is followed after signing in, never another address. */
function safeTarget(wanted: string | null): string {
  return wanted !== null && /^\/werk\/[a-z]/.test(wanted) ? wanted : paths.kaart
}
