import { QueryClientProvider } from '@tanstack/react-query'
import { useState } from 'react'
import { Router } from 'wouter'
import { makeQueryClient } from '../api/query-client.ts'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { appRoot } from './root.ts'
import { Routes } from './Routes.tsx'

/** Everything a screen needs around it: the cache of answers, the router under the app's root, and a net for faults. */
export function App() {
  const [queryClient] = useState(makeQueryClient)
  return (
    <ErrorBoundary>
      <QueryClientProvider client={queryClient}>
        <Router base={appRoot.routerBase}>
          <Routes />
        </Router>
      </QueryClientProvider>
    </ErrorBoundary>
  )
}
