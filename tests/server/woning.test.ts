import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { AnswerOf } from '../../server/contract/endpoint.ts'
import { decodeDwellings, dwellingKey } from '../../server/contract/woningen-binair.ts'
import { energielabel, renovatieStatus } from '../../geodata/schema/woning.ts'
import { APP } from '../../server/auth/actor.ts'
import { leesWoning } from '../../server/contract/woningen.ts'
import { withChange } from '../../server/store/change.ts'
import { currentVersions, pointTo } from '../../server/store/datasets.ts'
import { listEdits } from '../../server/store/dwelling-edits.ts'
import { installDataset } from '../../server/store/install.ts'
import { factsOf, makeDataset } from '../helpers/register-datasets.ts'
import { openTestInstallation, TEST_MOMENT, type TestInstallation } from '../helpers/test-installation.ts'

type Woningantwoord = AnswerOf<typeof leesWoning>

let app: TestInstallation
let centrada: string

beforeAll(async () => {
  app = await openTestInstallation()
  centrada = await app.signIn('centrada')
})
afterAll(() => app.close())

const put = (path: string, body: unknown, cookie = centrada) =>
  app.ask(`/api/v1/woningen/${path}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    cookie,
  })

async function read(id: string): Promise<Woningantwoord> {
  const answer = await app.ask(`/api/v1/woningen/${id}`, { cookie: centrada })
  expect(answer.status).toBe(200)
  return leesWoning.antwoord.schema.parse(await answer.json())
}

const standOf = ({ velden }: Woningantwoord, veld: string) => velden.find((field) => field.veld === veld)

/** Row of the map's binary answer for a dwelling. */
async function onMap(id: string): Promise<{ label: string | null; status: string | null; aantal: number }> {
  const answer = await app.ask('/api/v1/woningen-kaart', { cookie: centrada })
  const columns = decodeDwellings(new Uint8Array(await answer.arrayBuffer()))
  const { aantal } = columns.kop
  const index = Array.from({ length: aantal }, (_, place) => place).find(
    (place) => dwellingKey(columns, place) === id,
  )
  return {
    label: energielabel.options[columns.label[index ?? -1] ?? -1] ?? null,
    status: renovatieStatus.options[columns.status[index ?? -1] ?? -1] ?? null,
    aantal,
  }
}

function install(...[id, deel]: Parameters<typeof makeDataset>): void {
  const { db, dataDir } = app.installation.app
  installDataset(db, dataDir, APP, TEST_MOMENT, makeDataset(id, deel))
}

function withdraw(dataset: string): void {
  const { db } = app.installation.app
  withChange(db, APP, TEST_MOMENT, () => {
    pointTo(db, dataset, null)
    return { resultaat: undefined, audit: { handeling: 'invoer-doen', object: `dataset/${dataset}` } }
  })
}

describe('one dwelling', () => {
  it('says of every field which source gives it, and from which day', async () => {
    const answer = await read('VB0000001')
    expect(answer).toMatchObject({
      voorbeelddata: true,
      bron: { dataset: 'voorbeeld' },
      woning: { id: 'VB0000001' },
    })
    expect(answer.bronnen.map(({ dataset }) => dataset)).toEqual(['voorbeeld'])
    const step = answer.woning.historie.at(-1)
    expect(standOf(answer, 'status')).toEqual({
      veld: 'status',
      waarde: answer.woning.status,
      herkomst: {
        soort: 'invoer',
        dataset: 'voorbeeld',
        versie: answer.bron.versie,
        rij: null,
        datum: step?.datum,
      },
      anders: [],
    })
    expect(answer.velden.map(({ veld }) => veld)).toContain('postcode')
  })

  it('shows a list beside what it contradicts, and is as before when the list is withdrawn', async () => {
    const before = await read('VB0000003')
    const map = await onMap('VB0000003')
    const label = before.woning.energielabel === 'A++++' ? 'G' : 'A++++'
    install('labels', { woningfeiten: factsOf('VB0000003', { energielabel: label }, '2026-10-01', 7) })
    const during = await read('VB0000003')
    expect(during.woning.energielabel).toBe(label)
    expect(during.bronnen.map(({ dataset }) => dataset).toSorted()).toEqual(['labels', 'voorbeeld'])
    expect(standOf(during, 'energielabel')).toMatchObject({
      herkomst: { soort: 'invoer', dataset: 'labels', rij: 7, datum: '2026-10-01' },
      anders:
        before.woning.energielabel === null
          ? []
          : [{ waarde: before.woning.energielabel, herkomst: { dataset: 'voorbeeld' } }],
    })
    expect(await onMap('VB0000003')).toEqual({ ...map, label })
    withdraw('labels')
    expect(await read('VB0000003')).toEqual(before)
    expect(await onMap('VB0000003')).toEqual(map)
  })

  it('stands on the map and can be opened as soon as lists give it a place, unknown where they say nothing', async () => {
    const id = '0995010000000017'
    const { aantal } = await onMap(id)
    install('lijst', { woningfeiten: factsOf(id, { bouwjaar: '1898', eigenaar: 'corporatie' }) })
    expect((await app.ask(`/api/v1/woningen/${id}`, { cookie: centrada })).status).toBe(404)
    install('bag', { woningfeiten: factsOf(id, { punt: '5.480000 52.510000', buurt: 'BU09950111' }) })
    expect(await onMap(id)).toEqual({ label: null, status: null, aantal: aantal + 1 })
    const answer = await read(id)
    expect(answer.woning).toMatchObject({
      bouwjaar: 1898,
      eigenaar: 'corporatie',
      status: null,
      historie: [],
    })
    expect(answer).toMatchObject({ bron: { dataset: 'bag' }, voorbeelddata: false })
    withdraw('bag')
    withdraw('lijst')
  })
})

describe('a change of one field', () => {
  it('is on disk with its audit, day, role and reason before the answer, and shows everywhere', async () => {
    const before = await read('VB0000010')
    const vorige = before.woning.energielabel
    const waarde = vorige === 'A' ? 'B' : 'A'
    const body = { waarde, datum: '2026-10-16', reden: 'nieuw label', vorige }
    const answer = await put('VB0000010/velden/energielabel', body)
    expect(answer.status).toBe(200)
    const after = leesWoning.antwoord.schema.parse(await answer.json())
    expect(after.woning).toEqual({ ...before.woning, energielabel: waarde })
    expect(standOf(after, 'energielabel')?.herkomst).toEqual({
      soort: 'persoon',
      rol: 'centrada',
      reden: 'nieuw label',
      tijd: TEST_MOMENT.toISOString(),
      datum: '2026-10-16',
    })
    expect(await read('VB0000010')).toEqual(after)
    expect((await onMap('VB0000010')).label).toBe(waarde)
    const { db } = app.installation.app
    const audit = db
      .prepare("SELECT * FROM audit WHERE handeling = 'woning-wijzigen' ORDER BY nummer DESC LIMIT 1")
      .get()
    expect(audit).toMatchObject({
      rol: 'centrada',
      doel: 'renovatie',
      handeling: 'woning-wijzigen',
      object: 'woning/VB0000010/energielabel',
      voor: JSON.stringify(vorige),
      na: JSON.stringify({ waarde, datum: '2026-10-16' }),
      reden: 'nieuw label',
    })
    // Sent once more, for instance after a broken connection: nothing is added.
    const count = listEdits(db).length
    expect((await put('VB0000010/velden/energielabel', body)).status).toBe(200)
    expect(listEdits(db)).toHaveLength(count)
  })

  it('is refused when something else stands there than the person saw', async () => {
    const { woning } = await read('VB0000011')
    const other = woning.status === 'nazorg' ? 'opname' : 'nazorg'
    const answer = await put('VB0000011/velden/status', {
      waarde: 'nazorg',
      datum: '2026-10-16',
      reden: 'al klaar',
      vorige: other,
    })
    expect(answer.status).toBe(409)
    expect(await answer.json()).toMatchObject({ code: 'veld-veranderd' })
    expect((await read('VB0000011')).woning).toEqual(woning)
  })

  it.each<[string, string, Record<string, unknown>, string[]]>([
    ['a label that does not exist', 'energielabel', { waarde: 'H' }, ['waarde']],
    ['a status that does not exist', 'status', { waarde: 'klaar' }, ['waarde']],
    ['a day in the future', 'energielabel', { datum: '2026-10-18' }, ['datum']],
    ['a day before the dwelling stood', 'energielabel', { datum: '1900-01-01' }, ['datum']],
    ['a day that does not exist', 'energielabel', { datum: '2026-02-31' }, ['datum']],
    ['an empty value', 'energielabel', { waarde: ' ' }, ['waarde']],
    ['a value with a direction mark', 'blok', { waarde: 'blok \u202e1' }, ['waarde']],
    ['no reason', 'energielabel', { reden: '' }, ['reden']],
    ['a field of its own making', 'energielabel', { kleur: 'rood' }, ['kleur']],
    ['an address', 'huisnummer', { waarde: '1' }, ['veld']],
  ])('refuses %s with 400, and stores nothing', async (_, veld, over, fields) => {
    const { db } = app.installation.app
    const count = listEdits(db).length
    const body = { waarde: 'A', datum: '2026-10-16', reden: 'gezien', ...over }
    const answer = await put(`VB0000012/velden/${veld}`, body)
    expect(answer.status).toBe(400)
    const { fouten } = (await answer.json()) as { fouten: { veld: string; melding: string }[] }
    expect(fouten.map((fault) => fault.veld)).toEqual(fields)
    expect(fouten.every(({ melding }) => melding.length > 10)).toBe(true)
    expect(listEdits(db)).toHaveLength(count)
  })

  it('lets a status go back or pass a step over only with a reason', async () => {
    const change = (waarde: string, reden: string) =>
      put('VB0000013/velden/status', { waarde, datum: '2026-10-16', reden })
    const over = await change('nazorg', '')
    expect(over.status).toBe(400)
    expect(await over.json()).toMatchObject({ fouten: [{ deel: 'body', veld: 'reden' }] })
    expect((await change('nazorg', 'was al klaar')).status).toBe(200)
    const back = await change('opname', '')
    expect(back.status).toBe(400)
    expect(await back.json()).toMatchObject({ fouten: [{ deel: 'body', veld: 'reden' }] })
    expect((await change('opname', 'was een andere woning')).status).toBe(200)
    const { woning } = await read('VB0000013')
    expect(woning.status).toBe('opname')
    expect(woning.historie.slice(-2)).toEqual([
      { status: 'nazorg', datum: '2026-10-16' },
      { status: 'opname', datum: '2026-10-16' },
    ])
  })

  it('is for Centrada only, and for dwellings that exist', async () => {
    const body = { waarde: 'A', datum: '2026-10-16', reden: 'gezien' }
    const staff = await app.signIn('programmabureau')
    expect((await put('VB0000014/velden/energielabel', body, staff)).status).toBe(403)
    expect((await put('VB0000014/velden/energielabel', body, '')).status).toBe(401)
    const unknown = await put('VB9999999/velden/energielabel', body)
    expect([unknown.status, await unknown.json()]).toMatchObject([404, { code: 'onbekende-woning' }])
  })

  it('stands when an import is withdrawn, and goes into the next wijkanalyse as another set of inputs', async () => {
    const staff = await app.signIn('programmabureau')
    const analysis = async () => {
      const post = await app.ask('/api/v1/cycli/2025/wijkanalyses', { method: 'POST', cookie: staff })
      expect(post.status).toBe(202)
      await app.installation.app.tasks.idle()
      const { db } = app.installation.app
      return db
        .prepare("SELECT count(*) FROM wijkanalyse WHERE cyclus = '2025' AND wijk = 'zuiderzeewijk'")
        .pluck()
        .get()
    }
    const first = await analysis()
    expect(await analysis()).toBe(first)
    install('lijst', { woningfeiten: factsOf('VB0000015', { status: 'uitvoering' }, '2026-10-01') })
    expect(
      (await put('VB0000015/velden/status', { waarde: 'opgeleverd', datum: '2026-10-16', reden: 'gezien' }))
        .status,
    ).toBe(200)
    withdraw('lijst')
    const { woning } = await read('VB0000015')
    expect(woning.status).toBe('opgeleverd')
    expect(woning.historie.map(({ status }) => status)).not.toContain('uitvoering')
    expect(await analysis()).toBe(Number(first) + 1)
    expect(await analysis()).toBe(Number(first) + 1)
  })

  it('goes with the example data when these are removed', async () => {
    const manager = await app.signIn('beheerder')
    const { db } = app.installation.app
    expect(listEdits(db).length).toBeGreaterThan(0)
    const removed = await app.ask('/api/v1/datasets/voorbeeld', { method: 'DELETE', cookie: manager })
    expect(removed.status).toBe(200)
    expect(listEdits(db)).toEqual([])
    expect(currentVersions(db).some(({ dataset }) => dataset === 'voorbeeld')).toBe(false)
    expect((await app.ask('/api/v1/woningen-kaart', { cookie: centrada })).status).toBe(404)
  })
})
