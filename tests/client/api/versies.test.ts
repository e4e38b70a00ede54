import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { call } from '../../../client/api/call.ts'
import { bewaarKoppeling, lijstKoppelingen, verwijderKoppeling } from '../../../server/contract/invoer.ts'
import { legSignaalVast } from '../../../server/contract/signalen.ts'
import { leesTaak, stopTaak } from '../../../server/contract/taken.ts'
import { tagOf } from '../../../server/requests/conditions.ts'

const taak = '00000000-0000-4000-8000-000000000001'
const TASK = {
  id: taak,
  soort: 'ophalen',
  staat: 'bezig',
  cyclus: null,
  object: 'bron/x',
  gedaan: 0,
  totaal: 0,
  resultaat: [],
  fout: null,
}
const MAPPING = { doel: 'cijfers' as const, velden: {}, reeks: [], stelsel: null }

const fetched = vi.fn<typeof fetch>()

/** The next answer, with the tag of an object. */
function next(body: unknown, object: string, version: number): void {
  const headers = { etag: tagOf(object, version, 'x') }
  fetched.mockResolvedValueOnce(new Response(JSON.stringify(body), { headers }))
}

const headersOf = (at: number) => new Headers(fetched.mock.calls.at(at)?.[1]?.headers)

beforeEach(() => {
  fetched.mockReset()
  vi.stubGlobal('fetch', fetched)
})
afterEach(() => vi.unstubAllGlobals())

describe('a change says what the person saw', () => {
  test('the version of the object, as it was read last or as the own change left it', async () => {
    next(TASK, `taak/${taak}`, 5)
    await call(leesTaak, { params: { taak } })
    next({ ...TASK, staat: 'gestopt' }, `taak/${taak}`, 9)
    await call(stopTaak, { params: { taak } })
    expect(headersOf(-1).get('if-match')).toBe(tagOf(`taak/${taak}`, 5, 'x'))
    next({ ...TASK, staat: 'gestopt' }, `taak/${taak}`, 9)
    await call(stopTaak, { params: { taak } })
    expect(headersOf(-1).get('if-match')).toBe(tagOf(`taak/${taak}`, 9, 'x'))
  })

  test('the list it stands in, when that was read later; also when a proxy marked its tag weak', async () => {
    const params = { koppeling: 'a' }
    next({ koppelingen: [] }, 'koppeling', 3)
    await call(lijstKoppelingen)
    next(
      { naam: 'a', koppeling: MAPPING, bewaardOp: '2026-01-01T00:00:00Z', rol: 'beheerder' },
      'koppeling/a',
      7,
    )
    await call(bewaarKoppeling, { params, body: MAPPING })
    expect(headersOf(-1).get('if-match')).toBe(tagOf('koppeling', 3, 'x'))
    const headers = { etag: `W/${tagOf('koppeling', 8, 'x')}` }
    fetched.mockResolvedValueOnce(new Response('{"koppelingen":[]}', { headers }))
    await call(lijstKoppelingen)
    fetched.mockResolvedValueOnce(new Response(null, { status: 204 }))
    await call(verwijderKoppeling, { params })
    expect(headersOf(-1).get('if-match')).toBe(tagOf('koppeling', 8, 'x'))
  })
})

describe('a change that gets no answer', () => {
  const ask = () => call(verwijderKoppeling, { params: { koppeling: 'b' } })

  test('is sent once more, with the same key; the next change has another', async () => {
    fetched.mockRejectedValueOnce(new TypeError('Failed to fetch'))
    fetched.mockResolvedValue(new Response(null, { status: 204 }))
    await ask()
    expect(fetched).toHaveBeenCalledTimes(2)
    const [first, second] = [headersOf(0), headersOf(1)].map((headers) => headers.get('idempotency-key'))
    expect(first).toMatch(/^"[0-9a-f]{32}"$/)
    expect(second).toBe(first)
    await ask()
    expect(headersOf(-1).get('idempotency-key')).not.toBe(first)
  })

  test('is given up when there is none again; a look is never sent twice', async () => {
    fetched.mockRejectedValue(new TypeError('Failed to fetch'))
    await expect(ask()).rejects.toMatchObject({ code: 'even-niet-bereikbaar' })
    expect(fetched).toHaveBeenCalledTimes(2)
    await expect(call(lijstKoppelingen)).rejects.toMatchObject({ code: 'even-niet-bereikbaar' })
    expect(fetched).toHaveBeenCalledTimes(3)
    expect(headersOf(-1).get('idempotency-key')).toBeNull()
  })

  test('that makes something new says nothing of what was seen', async () => {
    fetched.mockResolvedValue(new Response('{}', { status: 400 }))
    // The body does not matter here: what is sent with it does.
    await expect(call(legSignaalVast, { body: {} as never })).rejects.toMatchObject({ status: 400 })
    expect(headersOf(-1).get('if-match')).toBeNull()
    expect(headersOf(-1).get('idempotency-key')).not.toBeNull()
  })
})
