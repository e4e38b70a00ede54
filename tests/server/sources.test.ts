import { describe, expect, it } from 'vitest'
import type { BronStand } from '../../server/contract/bronnen.ts'
import type { Taak } from '../../server/contract/taken.ts'
import { listVersions } from '../../server/store/datasets.ts'
import { fixture } from '../helpers/bronnen/fixtures.ts'
import { htmlPagina, json, storing } from '../helpers/bronnen/nep-antwoord.ts'
import { type Nepbron, startNepbron } from '../helpers/bronnen/nepbron.ts'
import { openTestInstallation, type TestInstallation } from '../helpers/test-installation.ts'

const HOST = 'geo.leefbaarometer.nl'
const SOURCE = 'leefbaarometer-3'

/** A visit waits for a worker, and for pauses of a source that does not answer. */
const VISITS_WITHIN_MILLISECONDS = 90_000

/** Plays the layers of 2024 in their true form; `change` edits the text of a page. */
function play(source: Nepbron, change: (text: string) => string = (text) => text): void {
  source.bij(HOST, '/lbm3/ows', (asked) => {
    const layer = asked.query.get('typeName')?.slice('lbm3:'.length) ?? ''
    if (!layer.endsWith('score24')) return storing(400)
    const page = asked.query.get('startIndex') === '0' ? 1 : 2
    const text = new TextDecoder().decode(fixture(SOURCE, `${layer}-000${page}.json`))
    return json(JSON.parse(change(text)))
  })
}

async function visit(app: TestInstallation, cookie: string): Promise<Taak> {
  const answer = await app.ask(`/api/v1/bronnen/${SOURCE}/bezoeken?jaar=2024`, { method: 'POST', cookie })
  expect(answer.status).toBe(202)
  const { id } = (await answer.json()) as Taak
  await app.installation.app.tasks.idle()
  return (await (await app.ask(`/api/v1/taken/${id}`, { cookie })).json()) as Taak
}

async function state(app: TestInstallation, cookie: string): Promise<BronStand> {
  const answer = await app.ask('/api/v1/bronnen', { cookie })
  const { bronnen } = (await answer.json()) as { bronnen: BronStand[] }
  const found = bronnen.find((row) => row.id === SOURCE)
  if (found === undefined) throw new Error('the source is not listed')
  return found
}

describe('a source that is fetched', { timeout: VISITS_WITHIN_MILLISECONDS }, () => {
  it('becomes a version with its origin; a visit that fails leaves the last good copy standing', async () => {
    const source = await startNepbron()
    const app = await openTestInstallation({ sourcesVia: source.via })
    const cookie = await app.signIn('programmabureau')
    expect(await state(app, cookie)).toMatchObject({ datasets: [], laatste: null, jaarAanwezig: null })

    play(source)
    expect(await visit(app, cookie)).toMatchObject({ soort: 'ophalen', staat: 'klaar', fout: null })
    const first = await state(app, cookie)
    expect(first).toMatchObject({
      jaarAanwezig: 2024,
      datasets: [{ dataset: SOURCE, dagenOud: 0 }],
      laatste: { uitkomst: 'nieuw', fout: null },
      laatsteFout: null,
    })
    const dataset = await (await app.ask(`/api/v1/datasets/${SOURCE}`, { cookie })).json()
    expect(dataset).toMatchObject({
      provenance: { opgehaaldOp: '2026-10-17T14:00:00.000Z', voorbeelddata: false },
    })

    await visit(app, cookie)
    expect((await state(app, cookie)).laatste?.uitkomst).toBe('zelfde')
    expect(listVersions(app.installation.app.db, SOURCE)).toHaveLength(1)

    source.bij(HOST, '/lbm3/ows', htmlPagina())
    expect(await visit(app, cookie)).toMatchObject({ staat: 'mislukt' })
    const failed = await state(app, cookie)
    expect(failed).toMatchObject({
      datasets: [{ versie: first.datasets[0]?.versie }],
      laatste: { uitkomst: 'mislukt' },
      laatsteGoede: { uitkomst: 'zelfde' },
    })
    expect(failed.laatsteFout?.fout).not.toBeNull()
    expect(failed.laatsteFout?.uitleg?.length).toBeGreaterThan(20)
    expect(failed.laatsteFout?.url).toContain(`https://${HOST}/`)
    await app.close()
  })

  it('brings a new version when the source says something else, and the old one can hold again', async () => {
    const source = await startNepbron()
    const app = await openTestInstallation({ sourcesVia: source.via })
    const cookie = await app.signIn('programmabureau')
    play(source)
    await visit(app, cookie)
    const before = (await state(app, cookie)).datasets[0]?.versie
    play(source, (text) => text.replace(/"kscore":\s*\d/, '"kscore":2'))
    await visit(app, cookie)
    const after = (await state(app, cookie)).datasets[0]?.versie
    expect(after).not.toBe(before)

    const back = (versie: unknown) =>
      app.ask(`/api/v1/datasets/${SOURCE}/geldende-versie`, {
        method: 'PUT',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ versie, reden: 'De nieuwe cijfers kloppen niet.' }),
        cookie,
      })
    expect((await back('000000000000')).status).toBe(404)
    expect(await (await back(before)).json()).toMatchObject({ versie: before, geldt: true })
    expect((await state(app, cookie)).datasets[0]?.versie).toBe(before)
    const logged = app.installation.app.db
      .prepare("SELECT voor, na FROM audit WHERE handeling = 'bron-ophalen' ORDER BY nummer DESC LIMIT 3")
      .all()
    expect(logged).toEqual([
      { voor: JSON.stringify(after), na: JSON.stringify(before) },
      { voor: JSON.stringify([`${SOURCE}@${before}`]), na: JSON.stringify([`${SOURCE}@${after}`]) },
      expect.anything(),
    ])
    const lines = (await (await app.ask(`/api/v1/datasets/${SOURCE}/versies`, { cookie })).json()) as {
      versies: { versie: string; geldt: boolean }[]
    }
    expect(lines.versies.map(({ versie, geldt }) => [versie, geldt])).toEqual(
      expect.arrayContaining([
        [before, true],
        [after, false],
      ]),
    )
    await app.close()
  })

  it('says what it tried when there is no network, and is refused to who may not', async () => {
    const app = await openTestInstallation({ sourcesVia: 'http://127.0.0.1:9' })
    const cookie = await app.signIn('programmabureau')
    expect(await visit(app, cookie)).toMatchObject({ staat: 'mislukt' })
    expect((await state(app, cookie)).laatsteFout).toMatchObject({ fout: 'niet-bereikbaar' })
    const wijkteam = await app.signIn('wijkteam')
    const asked = { method: 'POST', cookie: wijkteam }
    expect((await app.ask(`/api/v1/bronnen/${SOURCE}/bezoeken`, asked)).status).toBe(403)
    expect((await app.ask('/api/v1/bronnen/locatieserver/bezoeken', { method: 'POST', cookie })).status).toBe(
      409,
    )
    expect((await app.ask('/api/v1/bronnen/iets/bezoeken', { method: 'POST', cookie })).status).toBe(400)
    await app.close()
  })
})
