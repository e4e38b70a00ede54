/** What this app uses of a service worker; the types of the browser's page know it not. */
export interface Werker {
  registration: { scope: string }
  addEventListener: (
    kind: 'fetch' | 'message' | 'activate' | 'install',
    listener: (event: Gebeurtenis) => void,
  ) => void
  clients: { claim: () => Promise<void> }
  skipWaiting: () => Promise<void>
}

export interface Gebeurtenis {
  request: Request
  data: unknown
  respondWith: (answer: Promise<Response>) => void
  waitUntil: (work: Promise<unknown>) => void
}
