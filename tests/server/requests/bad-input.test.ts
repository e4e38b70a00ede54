import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { jsonPost, openTestInstallation, type TestInstallation } from '../../helpers/test-installation.ts'

let app: TestInstallation
let cookie: string

beforeAll(async () => {
  app = await openTestInstallation()
  cookie = await app.signIn('programmabureau')
})
afterAll(() => app.close())

async function problem(path: string, init: RequestInit = {}) {
  const answer = await app.ask(`/api/v1${path}`, { cookie, ...init })
  expect(answer.headers.get('content-type'), path).toBe('application/problem+json')
  expect(answer.headers.get('api-version'), path).toBe('1.0.0')
  const body = (await answer.json()) as {
    status: number
    code: string
    title: string
    detail: string
    fouten?: { deel: string; veld: string; melding: string }[]
  }
  expect(body.status).toBe(answer.status)
  expect(body.detail.length).toBeGreaterThan(10)
  return body
}

const FIGURE = '/waarnemingen?indicator=rivm-ervaren-gezondheid'

describe('bad input', () => {
  it.each([
    [`${FIGURE}&gebied=BU99999999`, 404, 'onbekend-gebied'],
    [`${FIGURE}&gebied=nergens`, 404, 'onbekend-gebied'],
    ['/waarnemingen?indicator=bestaat-niet', 404, 'onbekende-indicator'],
    [`${FIGURE}&jaar=2019`, 404, 'onbekend-jaar'],
    [`${FIGURE}&leeftijd=alle`, 404, 'onbekende-leeftijd'],
    [`${FIGURE}&cyclus=2099`, 404, 'onbekende-cyclus'],
    ['/cycli/2099', 404, 'onbekende-cyclus'],
    ['/cycli/2025/wijkanalyses/kustwijk', 404, 'onbekende-wijk'],
    ['/cycli/2099/wijkanalyses/waterwijk', 404, 'onbekende-cyclus'],
    ['/cycli/2025/wijkanalyses/waterwijk/verschil?met=2099', 404, 'onbekende-cyclus'],
    ['/gebieden?cyclus=2099', 404, 'onbekende-cyclus'],
    ['/gebieden?versie=0123456789abcdef', 404, 'onbekende-versie'],
    ['/indicatoren?versie=0123456789abcdef', 404, 'onbekende-versie'],
    ['/kaartgegevens?versie=0123456789abcdef', 404, 'onbekende-versie'],
    ['/kaartgegevens?versie=nieuw', 400, 'ongeldige-invoer'],
    ['/datasets/niets', 404, 'onbekende-dataset'],
    ['/woningen/VB9999999', 404, 'onbekende-woning'],
    ['/taken/00000000-0000-4000-8000-000000000000', 404, 'onbekende-taak'],
    ['/meldingen?jaar=1999', 404, 'onbekend-jaar'],
    ['/nergens', 404, 'niet-gevonden'],
    [`${FIGURE}&leeftijd=oud`, 400, 'ongeldige-invoer'],
    ['/waarnemingen', 400, 'ongeldige-invoer'],
  ])('%s gives %i %s', async (path, status, code) => {
    expect(await problem(path)).toMatchObject({ status, code })
  })

  it('names every fault of a request at once, unknown and repeated names included', async () => {
    const { fouten } = await problem('/waarnemingen?jaar=twintig&gebied=%00&kleur=rood&jaar=2020&leeftijd=')
    const fields = (fouten ?? []).map((fault) => `${fault.deel}:${fault.veld}`)
    expect(new Set(fields)).toEqual(
      new Set(['query:indicator', 'query:jaar', 'query:gebied', 'query:kleur', 'query:leeftijd']),
    )
  })

  it('names faults of path and body together', async () => {
    const body = { id: 'A B', naam: '', peildatum: '31-02-2025', besluit: { reden: '', extra: 1 } }
    const { status, fouten } = await problem('/cycli', jsonPost(body))
    expect(status).toBe(400)
    expect(new Set((fouten ?? []).map((fault) => fault.veld))).toEqual(
      new Set(['id', 'naam', 'peildatum', 'besluit.reden', 'besluit.extra']),
    )
    expect((fouten ?? []).every((fault) => fault.melding.length > 5)).toBe(true)
  })

  it('refuses a cyclus that would be called as the address where one begins a new one', async () => {
    const body = { id: 'nieuw', naam: 'Nieuw', peildatum: '2031-01-01', besluit: { reden: 'proef' } }
    expect(await problem('/cycli', jsonPost(body))).toMatchObject({
      status: 400,
      fouten: [{ deel: 'body', veld: 'id' }],
    })
  })

  it.each(['{', '[]', 'null', '"tekst"', '{"__proto__":{"rol":"beheerder"}}', '{"rol":"koning"}', ''])(
    'refuses the body %j',
    async (body) => {
      const answer = await problem('/demo-sessies', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      })
      expect(answer.status).toBe(400)
    },
  )

  it('refuses other media types, large bodies and other methods', async () => {
    const form = { method: 'POST', headers: { 'content-type': 'text/plain' }, body: '{"rol":"beheerder"}' }
    expect(await problem('/demo-sessies', form)).toMatchObject({ status: 415 })
    expect(await problem('/cycli', jsonPost({ naam: 'x'.repeat(300_000) }))).toMatchObject({ status: 413 })
    expect(await problem('/indicatoren', { method: 'PUT' })).toMatchObject({ status: 405 })
  })

  it('refuses a change that another site sends', async () => {
    const signs: Record<string, string>[] = [
      { 'sec-fetch-site': 'cross-site' },
      { origin: 'https://elders.example' },
      { origin: 'null' },
    ]
    for (const headers of signs) {
      const init = jsonPost({ rol: 'beheerder' })
      const answer = await problem('/demo-sessies', {
        ...init,
        headers: { 'content-type': 'application/json', ...headers },
      })
      expect(answer).toMatchObject({ status: 403, code: 'vreemde-herkomst' })
    }
  })

  it('refuses a decision with an unknown buurt, a buurt twice or a wijk left out, and stores nothing', async () => {
    const standard = (await (await app.ask('/api/v1/gebieden')).json()) as {
      wijken: { id: string; buurten: string[] }[]
    }
    const wijken = standard.wijken.map(({ id, buurten }) => ({ id, buurten }))
    const [first, second] = wijken
    if (first === undefined || second === undefined) throw new Error('no wijken')
    const variants = [
      wijken.slice(1),
      [{ ...first, buurten: ['BU00000000'] }, ...wijken.slice(1)],
      [{ ...first, buurten: [...first.buurten, second.buurten[0]] }, ...wijken.slice(1)],
      [...wijken, first],
    ]
    for (const variant of variants) {
      const body = {
        id: '2031',
        naam: 'Proef',
        peildatum: '2031-05-01',
        besluit: { reden: 'proef', wijken: variant },
      }
      expect(await problem('/cycli', jsonPost(body))).toMatchObject({ status: 409, code: 'indeling-onjuist' })
    }
    expect(await problem('/cycli/2031')).toMatchObject({ status: 404 })
  })
})
