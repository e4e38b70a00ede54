import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { callAll } from '../../../client/api/call-all.ts'
import { tagOf } from '../../../server/requests/conditions.ts'
import { lijstVersies } from '../../../server/contract/datasets.ts'

const line = (versie: string) => ({
  versie,
  sha256: versie,
  geladenOp: '2026-01-01T00:00:00Z',
  rijenOvergenomen: 1,
  aantalAfgekeurd: 0,
  vintage: '2025',
  geldt: false,
  voorbeelddata: false,
})

const fetched = vi.fn<typeof fetch>()

function next(version: number, rows: string[], hasMore: boolean): void {
  const headers = new Headers({ etag: tagOf('dataset/a', version, rows.join()) })
  if (hasMore) headers.set('link', '<?pagina=1>; rel="prev", <?pagina=2>; rel="next"')
  fetched.mockResolvedValueOnce(new Response(JSON.stringify({ versies: rows.map(line) }), { headers }))
}

beforeEach(() => {
  fetched.mockReset()
  vi.stubGlobal('fetch', fetched)
})
afterEach(() => vi.unstubAllGlobals())

describe('a list in pages', () => {
  const read = async () =>
    (await callAll(lijstVersies, { params: { dataset: 'a' } })).versies.map(({ versie }) => versie)
  const asked = () => fetched.mock.calls.map(([address]) => String(address).split('?')[1] ?? '')

  test('is read to its end', async () => {
    next(7, ['a', 'b'], true)
    next(7, ['c'], false)
    expect(await read()).toEqual(['a', 'b', 'c'])
    expect(asked()).toEqual(['', 'pagina=2'])
  })

  test('is read again from its beginning when it changed meanwhile', async () => {
    next(7, ['a', 'b'], true)
    next(8, ['b'], false)
    next(8, ['nieuw', 'a'], true)
    next(8, ['b'], false)
    expect(await read()).toEqual(['nieuw', 'a', 'b'])
  })
})
