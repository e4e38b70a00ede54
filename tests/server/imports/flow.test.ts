import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { canonicalJson } from '../../../analyses/canonical-json.ts'
import type { EigenIndicator, Koppeling } from '../../../geodata/schema/invoer.ts'
import type { Invoer } from '../../../server/contract/invoer.ts'
import { readVersion } from '../../../server/store/version-content.ts'
import { currentVersions } from '../../../server/store/datasets.ts'
import { apply, given, giveFile, orderFor, tried, undo } from '../../helpers/import-flow.ts'
import { openTestInstallation, type TestInstallation } from '../../helpers/test-installation.ts'

let app: TestInstallation
let cookie: string

beforeAll(async () => {
  app = await openTestInstallation()
  cookie = await app.signIn('programmabureau')
})
afterAll(() => app.close())

const schoon: EigenIndicator = {
  id: 'eigen-schone-straat',
  naam: 'Vindt de straat schoon',
  eenheid: 'procent',
  richting: 'hoger-is-gunstiger',
  toelichting: 'Vraag 3 van de buurtpeiling',
}
const koppeling: Koppeling = {
  doel: 'cijfers',
  velden: { gebied: { kolom: 'buurtcode' }, jaar: { vast: '2026' } },
  reeks: [{ kolom: 'schoon', als: schoon.id }],
  stelsel: null,
}
const order = orderFor('peiling.csv', koppeling, { eigenIndicatoren: [schoon] })

const figure = (gebied: string) =>
  app.ask(`/api/v1/waarnemingen?indicator=${schoon.id}&gebied=${gebied}`, { cookie })

/** Everything the current versions hold, as one text. */
function contents(): string {
  const { db } = app.installation.app
  return canonicalJson(
    currentVersions(db).map((version) => [version.dataset, readVersion(app.dataDir, version)]),
  )
}

describe('a file of figures', () => {
  let one: Invoer

  it('is recognised, and a mapping is proposed from the names of its columns', async () => {
    one = await given(app, cookie, 'peiling.csv', 'buurtcode;schoon\nBU09950112;61,5\nBU09950113;140\n')
    expect(one.staat).toBe('herkend')
    expect(one.herkenning).toMatchObject({ formaat: 'csv', scheidingsteken: ';', codering: 'utf-8' })
    const answer = await app.ask(
      `/api/v1/invoer/${one.id}/voorstel?doel=cijfers&blad=${encodeURIComponent('peiling.csv')}`,
      { cookie },
    )
    expect(await answer.json()).toMatchObject({
      koppeling: { doel: 'cijfers', velden: { gebied: { kolom: 'buurtcode' } } },
      geweigerdeKolommen: [],
    })
  })

  it('is tried without anything changing, and every refusal has its place', async () => {
    const before = contents()
    one = await tried(app, cookie, one.id, order)
    expect(one).toMatchObject({
      staat: 'beproefd',
      verslag: { rijenGelezen: 2, verschil: { nieuw: 2, gewijzigd: 0, gelijk: 0, verdwenen: 0 } },
    })
    expect(one.verslag?.weigeringen).toEqual([
      {
        bestand: 'peiling.csv',
        blad: null,
        rij: 3,
        kolom: 'schoon',
        reden: '"140" is geen percentage van 0 tot en met 100.',
      },
    ])
    expect(contents()).toBe(before)
    expect((await figure('BU09950112')).status).toBe(404)
  })

  it('is applied exactly as the report says, and each figure leads to its file', async () => {
    const answer = await apply(app, cookie, one)
    expect(await answer.json()).toMatchObject({ staat: 'toegepast' })
    const found = (await (await figure('BU09950112')).json()) as {
      waarnemingen: object[]
      bronnen: object[]
    }
    expect(found.waarnemingen).toEqual([
      expect.objectContaining({
        waarde: 61.5,
        jaar: 2026,
        fout: { soort: 'niet-in-bron' },
        herkomst: { dataset: 'buurtpeiling', versie: one.verslag?.versie, rij: 2, kolom: schoon.id },
      }),
    ])
    expect(found.bronnen).toMatchObject([{ dataset: 'buurtpeiling', bron: 'peiling.csv' }])
    const refused = (await (await figure('BU09950113')).json()) as { waarnemingen: object[] }
    expect(refused.waarnemingen).toMatchObject([{ waarde: null, ontbreekt: 'afgekeurd' }])
    expect(existsSync(join(app.dataDir, 'invoer', one.id))).toBe(false)
  })

  it('says at a second file what changes against today', async () => {
    const next = await given(
      app,
      cookie,
      'peiling.csv',
      'buurtcode;schoon\nBU09950112;61,5\nBU09950113;40\nBU09950310;55\n',
    )
    const report = await tried(app, cookie, next.id, order)
    expect(report.verslag).toMatchObject({
      verschil: { nieuw: 1, gewijzigd: 1, gelijk: 1, verdwenen: 0 },
      basisVersie: one.verslag?.versie,
    })
    expect(report.verslag?.verschil.voorbeelden[0]?.sleutel).toContain('BU09950113')
    expect((await apply(app, cookie, report)).status).toBe(200)
    expect((await undo(app, cookie, one.id)).status).toBe(409)
    expect(await (await undo(app, cookie, next.id)).json()).toMatchObject({
      versie: one.verslag?.versie,
      blijftStaan: [],
    })
  })

  it('is undone: the database holds what it held before', async () => {
    const fresh = await openTestInstallation()
    const untouched = currentVersions(fresh.installation.app.db).map((version) => version.versie)
    await fresh.close()
    const answer = await undo(app, cookie, one.id)
    expect(await answer.json()).toMatchObject({ dataset: 'buurtpeiling', versie: null })
    expect((await figure('BU09950112')).status).toBe(404)
    expect(currentVersions(app.installation.app.db).map((version) => version.versie)).toEqual(untouched)
    expect((await undo(app, cookie, one.id)).status).toBe(409)
  })

  it('adds to what is there, the file winning, when asked to', async () => {
    const first = await given(app, cookie, 'peiling.csv', 'buurtcode;schoon\nBU09950112;50\nBU09950113;51\n')
    await apply(app, cookie, await tried(app, cookie, first.id, order))
    const second = await given(app, cookie, 'peiling.csv', 'buurtcode;schoon\nBU09950113;60\nBU09950310;61\n')
    const report = await tried(app, cookie, second.id, { ...order, wijze: 'aanvullen' })
    expect(report.verslag?.verschil).toMatchObject({ nieuw: 1, gewijzigd: 1, gelijk: 1, verdwenen: 0 })
    await apply(app, cookie, report)
    const values = await Promise.all(
      ['BU09950112', 'BU09950113', 'BU09950310'].map(async (buurt) => {
        const { waarnemingen } = (await (await figure(buurt)).json()) as {
          waarnemingen: { waarde: number }[]
        }
        return waarnemingen[0]?.waarde
      }),
    )
    expect(values).toEqual([50, 60, 61])
    await undo(app, cookie, second.id)
    await undo(app, cookie, first.id)
  })

  it('gives the same version for the same file and the same meaning', async () => {
    const text = 'buurtcode;schoon\nBU09950112;50\n'
    const reports = []
    for (const naam of ['a.csv', 'a.csv']) {
      const file = await given(app, cookie, naam, text)
      reports.push(await tried(app, cookie, file.id, { ...order, blad: naam }))
    }
    expect(reports[0]?.verslag?.sha256).toBe(reports[1]?.verslag?.sha256)
  })
})

describe('what cannot be', () => {
  it.each([
    ['leeg.csv', ''],
    ['rapport.pdf', '%PDF-1.7\n%âãÏÓ\n1 0 obj'],
    ['personen.csv', 'bsn;buurtcode\n123456782;BU09950112\n'],
  ])('refuses %s as a whole, with the reason, and keeps nothing of it', async (naam, body) => {
    const answer = await giveFile(app, cookie, naam, body)
    const one = (await answer.json()) as Invoer
    expect(answer.status).toBe(201)
    expect(one).toMatchObject({ staat: 'onleesbaar', herkenning: null, fout: { bestand: naam } })
    expect(one.fout?.reden.length).toBeGreaterThan(20)
    expect(existsSync(join(app.dataDir, 'invoer', one.id))).toBe(false)
  })

  it('names every fault of an order at once', async () => {
    const one = await given(app, cookie, 'peiling.csv', 'buurtcode;schoon\nBU09950112;50\n')
    const wrong = orderFor('peiling.csv', {
      ...koppeling,
      velden: { gebied: { kolom: 'wijk' } },
      reeks: [{ kolom: 'schoon', als: 'bestaat-niet' }],
    })
    const answer = await app.ask(`/api/v1/invoer/${one.id}/proef`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(wrong),
      cookie,
    })
    expect(answer.status).toBe(400)
    const { fouten } = (await answer.json()) as { fouten: { veld: string }[] }
    expect(fouten.map((fault) => fault.veld)).toEqual(['koppeling.velden.gebied', 'koppeling.reeks.0'])
  })

  it('keeps the names of fixed sources, and example data out of fixed figures', async () => {
    const one = await given(app, cookie, 'peiling.csv', 'buurtcode;schoon\nBU09950112;50\n')
    const ask = (body: object) =>
      app.ask(`/api/v1/invoer/${one.id}/proef`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
        cookie,
      })
    expect((await ask({ ...order, dataset: { ...order.dataset, dataset: 'leefbaarometer-2' } })).status).toBe(
      409,
    )
    const example = {
      ...order,
      koppeling: { ...koppeling, reeks: [{ kolom: 'schoon', als: 'rivm-eenzaam' }] },
      dataset: { ...order.dataset, voorbeelddata: true },
    }
    expect((await ask(example)).status).toBe(400)
  })

  it('refuses a report that is about an older state, and one nobody agreed with', async () => {
    const first = await given(app, cookie, 'peiling.csv', 'buurtcode;schoon\nBU09950112;50\n')
    const second = await given(app, cookie, 'peiling.csv', 'buurtcode;schoon\nBU09950112;51\n')
    const one = await tried(app, cookie, first.id, order)
    const two = await tried(app, cookie, second.id, order)
    const other = { ...one, verslag: two.verslag }
    expect((await apply(app, cookie, other)).status).toBe(409)
    expect((await apply(app, cookie, one)).status).toBe(200)
    expect((await apply(app, cookie, two)).status).toBe(409)
    expect((await apply(app, cookie, one)).status).toBe(409)
    await undo(app, cookie, one.id)
  })

  it('shows an import only to who may bring in such rows', async () => {
    const one = await given(app, cookie, 'peiling.csv', 'buurtcode;schoon\nBU09950112;50\n')
    const centrada = await app.signIn('centrada')
    expect((await app.ask(`/api/v1/invoer/${one.id}`, { cookie: centrada })).status).toBe(404)
    const own = await given(app, centrada, 'peiling.csv', 'buurtcode;schoon\nBU09950112;50\n')
    const answer = await app.ask(`/api/v1/invoer/${own.id}/proef`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(order),
      cookie: centrada,
    })
    expect(answer.status).toBe(403)
    const wijkteam = await app.signIn('wijkteam')
    expect((await giveFile(app, wijkteam, 'a.csv', 'a;b\n1;2\n')).status).toBe(403)
    expect((await app.ask('/api/v1/invoer?naam=a.csv', { method: 'POST' })).status).toBe(401)
  })

  it('throws away what is not applied, and nothing else', async () => {
    const one = await given(app, cookie, 'peiling.csv', 'buurtcode;schoon\nBU09950112;50\n')
    expect((await app.ask(`/api/v1/invoer/${one.id}`, { method: 'DELETE', cookie })).status).toBe(204)
    expect((await app.ask(`/api/v1/invoer/${one.id}`, { cookie })).status).toBe(404)
    expect(readdirSync(join(app.dataDir, 'invoer'))).not.toContain(one.id)
  })
})
