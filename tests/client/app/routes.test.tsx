import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { renderToString } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { Router } from 'wouter'
import { Routes } from '../../../client/app/Routes.tsx'
import { algemeen, nietGevonden } from '../../../server/contract/text/nl/algemeen.ts'
import type { Sessie } from '../../../server/contract/sessie.ts'

const ANONYMOUS: Sessie = {
  rol: null,
  account: null,
  via: null,
  inzagedoel: null,
  inzagedoelen: [],
  wijken: 'alle',
  programmas: [],
  demo: false,
  voorbeelddata: false,
  mag: [],
  magInvoeren: [],
  achtergrondkaart: null,
  focusgebied: { id: 'oost', naam: 'Oost', gemeente: 'GM0995', gemeenteNaam: 'Lelystad', corporatie: null },
}

function screenAt(path: string): string {
  const client = new QueryClient()
  client.setQueryData(['sessie'], ANONYMOUS)
  return renderToString(
    <QueryClientProvider client={client}>
      <Router ssrPath={path}>
        <Routes />
      </Router>
    </QueryClientProvider>,
  )
}

describe('an address outside /werk that does not exist', () => {
  test.each(['/bestaat-niet', '/diep/bestaat/niet', '/werkbank', '/aanmelden/verder'])(
    '%s says so and offers the way back',
    (path) => {
      const screen = screenAt(path)
      expect(screen).toContain(`<h1>${nietGevonden.titel}</h1>`)
      expect(screen).toMatch(new RegExp(`<a [^>]*href="/werk/kaart"[^>]*>${algemeen.naarKaart}`))
    },
  )

  test('the sign-in is still there', () => {
    expect(screenAt('/aanmelden')).not.toContain(nietGevonden.titel)
  })
})
