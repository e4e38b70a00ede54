import { describe, expect, test } from 'vitest'
import { BronFout, type BronVraag } from '../../../geodata/sources/bron-client.ts'
import * as nep from '../../helpers/bronnen/nep-antwoord.ts'
import { startNepbron, type Nepbron } from '../../helpers/bronnen/nepbron.ts'
import { foutVan } from '../../helpers/bronnen/opdracht.ts'

const HOST = 'api.pdok.nl'
const OTHER = 'service.pdok.nl'
const vraag = (rest: Partial<BronVraag> = {}): BronVraag => ({
  url: `https://${HOST}/a?b=1`,
  accept: 'application/json',
  mostBytes: 1_000_000,
  ...rest,
})

async function ask(bron: Nepbron, rest: Partial<BronVraag> = {}): Promise<string> {
  const answer = await bron.client([HOST, OTHER]).get(vraag(rest))
  return answer.gewijzigd ? new TextDecoder().decode(answer.bytes) : 'ongewijzigd'
}

describe('what is asked', () => {
  test('the true address goes through the relay and stays the address of the answer', async () => {
    const bron = await startNepbron()
    bron.bij(
      HOST,
      '/a',
      nep.json({ goed: true }, { etag: '"1"', 'last-modified': 'Wed, 25 Nov 2026 10:00:00 GMT' }),
    )
    const answer = await bron.client([HOST]).get(vraag())
    expect(answer).toMatchObject({
      gewijzigd: true,
      url: `https://${HOST}/a?b=1`,
      mediatype: 'application/json',
      etag: '"1"',
      lastModified: 'Wed, 25 Nov 2026 10:00:00 GMT',
    })
    expect(bron.vragen[0]?.query.get('b')).toBe('1')
    expect(bron.vragen[0]?.headers['user-agent']).toMatch(/^Wijkcyclus\//)
    expect(bron.vragen[0]?.headers.accept).toBe('application/json')
  })

  test('what is known already is said, and "not changed" is an answer', async () => {
    const bron = await startNepbron()
    bron.bij(HOST, '/a', nep.metEtag('"1"', nep.json({})))
    expect(await ask(bron, { etag: '"1"', lastModified: 'Wed, 25 Nov 2026 10:00:00 GMT' })).toBe(
      'ongewijzigd',
    )
    expect(bron.vragen[0]?.headers['if-modified-since']).toBe('Wed, 25 Nov 2026 10:00:00 GMT')
    expect(await ask(bron, { etag: '"0"' })).toBe('{}')
  })

  test.each([
    ['another host', 'https://example.nl/a'],
    ['a host that only ends the same', 'https://kwaad-api.pdok.nl/a'],
    ['http', `http://${HOST}/a`],
    ['a file', 'file:///etc/hosts'],
    ['another port', `https://${HOST}:8443/a`],
    ['a name and password', `https://ik:geheim@${HOST}/a`],
    ['no address at all', 'api.pdok.nl/a'],
  ])('%s is refused before anything is asked', async (_name, url) => {
    const bron = await startNepbron()
    const fault = await foutVan(bron.client([HOST]).get(vraag({ url })))
    expect(fault.code).toBe('buiten-lijst')
    expect(`${fault.uitleg} ${fault.url} ${fault.message}`).not.toContain('geheim')
    expect(bron.vragen).toEqual([])
  })
})

describe('a source that is busy or broken', () => {
  test('it is asked again with growing pauses, and the answer counts', async () => {
    const bron = await startNepbron()
    bron.bij(HOST, '/a', nep.achtereen(nep.storing(503), nep.storing(502), nep.verbreek(), nep.json('1')))
    expect(await ask(bron)).toBe('1')
    expect(bron.pauzes).toEqual([1_000, 2_000, 4_000])
  })

  test.each([429, 502, 503, 504])('after four times %i it is left alone', async (status) => {
    const bron = await startNepbron()
    bron.bij(HOST, '/a', nep.storing(status))
    const fault = await foutVan(bron.client([HOST]).get(vraag()))
    expect(fault.code).toBe(status === 429 || status === 503 ? 'te-druk' : 'bron-stuk')
    expect(fault.uitleg).toContain('Aantal pogingen: 4')
    expect(bron.vragen).toHaveLength(4)
  })

  test('Retry-After is honoured in seconds and as a date, and not past the bound', async () => {
    const bron = await startNepbron()
    const date = new Date(Date.UTC(2026, 10, 25, 0, 0, 30)).toUTCString()
    bron.bij(
      HOST,
      '/a',
      nep.achtereen(
        nep.storing(429, { 'retry-after': '7' }),
        nep.storing(503, { 'retry-after': date }),
        nep.storing(429, { 'retry-after': '86400' }),
        nep.json('1'),
      ),
    )
    const fault = await foutVan(bron.client([HOST]).get(vraag()))
    expect(fault.code).toBe('te-druk')
    expect(bron.pauzes).toEqual([7_000, 30_000])
  })

  test.each([
    [500, 'bron-stuk'],
    [404, 'niet-gevonden'],
    [410, 'niet-gevonden'],
    [400, 'geweigerd'],
    [401, 'geweigerd'],
    [403, 'geweigerd'],
    [204, 'andere-vorm'],
    [300, 'andere-vorm'],
    [304, 'andere-vorm'],
  ])('status %i is %s at once', async (status, code) => {
    const bron = await startNepbron()
    bron.bij(HOST, '/a', nep.bytes('', 'text/plain', {}, status))
    expect((await foutVan(bron.client([HOST]).get(vraag()))).code).toBe(code)
    expect(bron.vragen).toHaveLength(1)
  })

  test('what the source says itself is told, without the key', async () => {
    const bron = await startNepbron()
    bron.bij(HOST, '/a', nep.probleem(403, 'Forbidden', 'key s3cr3t-abc\n is no good'))
    const fault = await foutVan(bron.client([HOST]).get(vraag({ headers: { authorization: 's3cr3t-abc' } })))
    expect(fault.code).toBe('sleutel-ongeldig')
    expect(fault.uitleg).toBe('api.pdok.nl/a antwoordde met status 403 (Forbidden: key … is no good).')
    expect(JSON.stringify([fault.message, fault.url])).not.toContain('s3cr3t')
  })

  test('a connection that is never there', async () => {
    const bron = await startNepbron()
    bron.bij(HOST, '/a', nep.verbreek())
    expect((await foutVan(bron.client([HOST]).get(vraag()))).code).toBe('niet-bereikbaar')
  })

  test('an answer that breaks off is asked again', async () => {
    const bron = await startNepbron()
    bron.bij(HOST, '/a', nep.achtereen(nep.halve('"0123456789"'), nep.json('"heel"')))
    expect(await ask(bron)).toBe('"heel"')
    bron.bij(HOST, '/a', nep.halve('"0123456789"'))
    expect((await foutVan(bron.client([HOST]).get(vraag()))).code).toBe('bron-stuk')
  })
})

describe('a source that is slow or too large', () => {
  const kort = { kopMs: 60, lijfMs: 60 }

  test('no headers', async () => {
    const bron = await startNepbron()
    bron.bij(HOST, '/a', nep.zwijg())
    const fault = await foutVan(
      bron.client([HOST], { tijdslimieten: { ...kort, lijfMs: 60_000 } }).get(vraag()),
    )
    expect(fault.code).toBe('te-traag')
    expect(fault.uitleg).toContain('geen antwoord')
    expect(bron.vragen).toHaveLength(1)
  })

  test('a body that trickles', async () => {
    const bron = await startNepbron()
    bron.bij(HOST, '/a', nep.druppel())
    const fault = await foutVan(
      bron.client([HOST], { tijdslimieten: { ...kort, kopMs: 60_000 } }).get(vraag()),
    )
    expect(fault.code).toBe('te-traag')
    expect(fault.uitleg).toContain('niet compleet')
  })

  test.each([
    ['no length', nep.grootZonderLengte(5_000_000)],
    ['packed', nep.samengeperst(5_000_000)],
    ['an honest length', nep.bytes(Buffer.alloc(2_000_000, ' '), 'application/json')],
  ])('a body past the limit: %s', async (_name, antwoord) => {
    const bron = await startNepbron()
    bron.bij(HOST, '/a', antwoord)
    expect((await foutVan(bron.client([HOST]).get(vraag()))).code).toBe('te-groot')
    expect(bron.vragen).toHaveLength(1)
  })

  test('of a body longer than it said, no more than it said is taken', async () => {
    const bron = await startNepbron()
    bron.bij(HOST, '/a', nep.meerDanGezegd(4, '1234567890'.repeat(1_000)))
    const outcome = await ask(bron).catch((error: unknown) =>
      error instanceof BronFout ? error.code : error,
    )
    // a client may also take the lie for a broken connection; what counts is that nothing more comes in
    expect(['1234', 'bron-stuk']).toContain(outcome)
  })

  test('a body of exactly the limit is taken', async () => {
    const bron = await startNepbron()
    bron.bij(HOST, '/a', nep.samengeperst(1_000))
    expect(await ask(bron, { mostBytes: 1_000 })).toHaveLength(1_000)
  })

  test('a person who stops is obeyed, also while waiting', async () => {
    const bron = await startNepbron()
    const stop = new AbortController()
    bron.bij(HOST, '/a', () => {
      stop.abort()
      return nep.zwijg()
    })
    const client = bron.client([HOST], { stop: stop.signal })
    expect((await foutVan(client.get(vraag()))).code).toBe('gestopt')
    expect((await foutVan(client.get(vraag()))).code).toBe('gestopt')
    expect(bron.vragen).toHaveLength(1)
  })
})

describe('redirects', () => {
  test('are followed within the list, relative ones too', async () => {
    const bron = await startNepbron()
    bron.bij(HOST, '/a', nep.verwijzing('/b/c?d=1', 301))
    bron.bij(HOST, '/b/c', nep.verwijzing(`https://${OTHER}/e`, 307))
    bron.bij(OTHER, '/e', nep.verwijzing(`${bron.via}/${OTHER}/f`))
    bron.bij(OTHER, '/f', nep.json('"hier"'))
    const answer = await bron.client([HOST, OTHER]).get(vraag())
    expect(answer.url).toBe(`https://${OTHER}/f`)
    expect(bron.vragen.map(({ host, pad }) => host + pad)).toEqual([
      `${HOST}/a`,
      `${HOST}/b/c`,
      `${OTHER}/e`,
      `${OTHER}/f`,
    ])
  })

  test.each([
    'https://example.nl/a',
    'http://127.0.0.1/',
    `http://${HOST}/a`,
    'ftp://x/',
    `https://x:y@${HOST}/`,
  ])('to %s is refused', async (location) => {
    const bron = await startNepbron()
    bron.bij(HOST, '/a', nep.verwijzing(location))
    expect((await foutVan(bron.client([HOST]).get(vraag()))).code).toBe('buiten-lijst')
    expect(bron.vragen).toHaveLength(1)
  })

  test('a key never reaches another host, and is not sent again on the way back', async () => {
    const bron = await startNepbron()
    bron.bij(HOST, '/a', nep.verwijzing(`https://${OTHER}/b`))
    bron.bij(OTHER, '/b', nep.verwijzing(`https://${HOST}/c`))
    bron.bij(HOST, '/c', nep.json('1'))
    expect(await ask(bron, { headers: { authorization: 'geheim' } })).toBe('1')
    expect(bron.vragen.map(({ headers }) => headers.authorization)).toEqual(['geheim', undefined, undefined])
  })

  test('going round is given up', async () => {
    const bron = await startNepbron()
    bron.bij(HOST, '/a', nep.verwijzing('/a'))
    expect((await foutVan(bron.client([HOST]).get(vraag()))).code).toBe('bron-stuk')
    expect(bron.vragen).toHaveLength(6)
  })
})
