import { afterEach, describe, expect, test, vi } from 'vitest'
import { addressOf, call, callBytes } from '../../../client/api/call.ts'
import { ApiProbleem } from '../../../client/api/problem.ts'
import { zoekWaarnemingen } from '../../../server/contract/cijfers.ts'
import { maakCyclus } from '../../../server/contract/cycli.ts'
import { leesWijkanalyse } from '../../../server/contract/wijkanalyses.ts'
import { beginDemoSessie, eindigSessie, leesSessie } from '../../../server/contract/sessie.ts'
import { leesWoningenkaart } from '../../../server/contract/woningen.ts'

const SESSIE = {
  rol: 'programmabureau',
  demo: true,
  voorbeelddata: true,
  account: null,
  via: null,
  inzagedoel: null,
  inzagedoelen: [],
  wijken: 'alle',
  programmas: 'alle',
  mag: ['gebieden-lezen'],
  magInvoeren: [],
  achtergrondkaart: null,
  focusgebied: { id: 'oost', naam: 'Oost', gemeente: 'GM0995', gemeenteNaam: 'Lelystad', corporatie: null },
}

function answerWith(body: unknown, init: ResponseInit = {}) {
  const fetched = vi.fn<typeof fetch>(() => Promise.resolve(new Response(JSON.stringify(body), init)))
  vi.stubGlobal('fetch', fetched)
  return fetched
}

async function problemFrom(asked: Promise<unknown>): Promise<ApiProbleem> {
  const error: unknown = await asked.then(
    () => null,
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof ApiProbleem)) throw new Error('expected an ApiProbleem')
  return error
}

afterEach(() => vi.unstubAllGlobals())

describe('address of a call', () => {
  test('parameters are filled in and escaped, values that are undefined are left out', () => {
    const params = { cyclus: '2025', wijk: 'a/b' }
    expect(addressOf(leesWijkanalyse, { params }, 'http://x/api/v1')).toBe(
      'http://x/api/v1/cycli/2025/wijkanalyses/a%2Fb',
    )
    const query = { indicator: 'rivm-eenzaam', jaar: 2020, gebied: undefined }
    expect(addressOf(zoekWaarnemingen, { query }, 'http://x')).toBe(
      'http://x/waarnemingen?indicator=rivm-eenzaam&jaar=2020',
    )
  })

  test('a parameter that is missing is a bug, not a request', () => {
    expect(() => addressOf(leesWijkanalyse)).toThrow('leesWijkanalyse needs cyclus')
  })
})

describe('call', () => {
  test('gives the answer, parsed', async () => {
    answerWith({ ...SESSIE, onbekend: 1 })
    await expect(call(leesSessie)).resolves.toEqual(SESSIE)
  })

  test('sends the body as JSON', async () => {
    const fetched = answerWith(SESSIE, { status: 201 })
    await call(beginDemoSessie, { body: { rol: 'wijkteam' } })
    const [, init] = fetched.mock.calls[0] ?? []
    expect(init).toMatchObject({ method: 'POST', body: '{"rol":"wijkteam"}', credentials: 'same-origin' })
  })

  test('an answer without content is null', async () => {
    vi.stubGlobal('fetch', () => Promise.resolve(new Response(null, { status: 204 })))
    await expect(call(eindigSessie)).resolves.toBeNull()
  })

  test('bytes stay bytes', async () => {
    vi.stubGlobal('fetch', () => Promise.resolve(new Response(new Uint8Array([1, 2, 3]))))
    await expect(callBytes(leesWoningenkaart)).resolves.toEqual(new Uint8Array([1, 2, 3]))
  })

  test('a refusal keeps its code, its Dutch words and every fault', async () => {
    const fouten = [{ deel: 'body', veld: 'naam', melding: 'Dit veld is verplicht.' }]
    answerWith(
      { type: 'x', title: 't', status: 400, detail: 'd', code: 'ongeldige-invoer', fouten },
      { status: 400 },
    )
    const body = { id: '2026', naam: '', peildatum: '2026-05-01', besluit: { reden: 'x' } }
    const problem = await problemFrom(call(maakCyclus, { body }))
    expect(problem).toMatchObject({ code: 'ongeldige-invoer', status: 400, fouten })
    expect(problem.titel).toBe('De vraag klopt niet')
  })

  test.each([
    [404, 'niet-gevonden'],
    [502, 'even-niet-bereikbaar'],
    [500, 'interne-fout'],
  ])('an answer %i of something in between is told by its status', async (status, code) => {
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('<html>', { status })))
    await expect(problemFrom(call(leesSessie))).resolves.toMatchObject({ code, status })
  })

  test('no answer at all says that the app cannot be reached', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')))
    await expect(problemFrom(call(leesSessie))).resolves.toMatchObject({ code: 'even-niet-bereikbaar' })
  })

  test('a call that was stopped is no problem to show', async () => {
    const stop = new AbortController()
    stop.abort()
    vi.stubGlobal('fetch', () => Promise.reject(new DOMException('stopped', 'AbortError')))
    await expect(call(leesSessie, { signal: stop.signal })).rejects.toHaveProperty('name', 'AbortError')
  })
})
