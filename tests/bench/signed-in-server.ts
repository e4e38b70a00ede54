import { startServer } from '../helpers/server.ts'
import type { RunningServer } from '../helpers/server.ts'

/** A fresh demo with a session of the programmabureau: the state every benchmark of the running app begins in. */
export async function startSignedIn(): Promise<{ server: RunningServer; cookie: string }> {
  const server = await startServer()
  const answer = await fetch(`${server.url}/api/v1/demo-sessies`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ rol: 'programmabureau' }),
  })
  const cookie = answer.headers
    .getSetCookie()
    .map((line) => line.replace(/;.*$/, ''))
    .join('; ')
  // Dwellings and reports are shown for a purpose only.
  const purpose = await fetch(`${server.url}/api/v1/sessie/inzagedoel`, {
    method: 'PUT',
    headers: { 'Content-Type': 'application/json', cookie },
    body: JSON.stringify({ doel: 'wijkanalyse-maken' }),
  })
  if (answer.ok && purpose.ok) return { server, cookie }
  await server.stop()
  throw new Error(`Signing in to the demo gave ${answer.status} and ${purpose.status}.`)
}
