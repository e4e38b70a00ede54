import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { leesDeurlijst } from '../../../server/contract/campagnebezoeken.ts'
import type { Rol } from '../../../server/contract/sessie.ts'
import { type CampaignApp, faultsIn, openCampaignApp } from '../../helpers/campaign-app.ts'
import { AGREED, campaignWithRound, visitOf } from '../../helpers/campaign-examples.ts'
import { jsonPost } from '../../helpers/test-installation.ts'

let open: CampaignApp
beforeAll(async () => {
  open = await openCampaignApp()
})
afterAll(() => open.app.close())

/** A street as somebody takes it along, with the tag it came with. */
async function taken(campagne: string, straat: string, rol: Rol = 'centrada', datum?: string) {
  const query = new URLSearchParams({ straat, ...(datum === undefined ? {} : { datum }) }).toString()
  const answer = await open.app.ask(`/api/v1/campagnes/${campagne}/deurlijst?${query}`, {
    cookie: await open.as(rol),
  })
  if (answer.status !== 200) throw new Error(`the street gave ${answer.status}`)
  return {
    lijst: leesDeurlijst.antwoord.schema.parse(await answer.json()),
    etag: answer.headers.get('etag') ?? '',
  }
}

/** Writes a visit down against a tag, as a role. */
async function write(
  campagne: string,
  { woning, ...body }: ReturnType<typeof visitOf> & Record<string, unknown>,
  { ifMatch, rol = 'centrada', key }: { ifMatch: string | null; rol?: Rol; key?: string },
) {
  const { headers, ...init } = jsonPost(body)
  return open.app.ask(`/api/v1/campagnes/${campagne}/bezoeken/${woning}`, {
    ...init,
    headers: { ...headers, ...(key === undefined ? {} : { 'idempotency-key': `"${key}"` }) },
    method: 'PUT',
    cookie: await open.as(rol),
    ifMatch,
  })
}

describe('a street taken along to the door', () => {
  it('holds the homes of a round with their status and last visit, and nothing about people', async () => {
    const { campagne, straat, ronde, woningen } = await campaignWithRound(open.app)
    const before = await taken(campagne, straat, 'partner')
    expect(before.lijst.adressen.map(({ woning }) => woning)).toEqual(woningen)
    expect(before.lijst.adressen.every((row) => row.bezoek === null && row.ronde === ronde)).toBe(true)
    expect(Object.keys(before.lijst.adressen[0] ?? {}).toSorted()).toEqual([
      'adres',
      'afspraak',
      'bezoek',
      'geinformeerdOp',
      'nietGetroffen',
      'ronde',
      'status',
      'woning',
    ])
    const visit = visitOf(ronde, woningen[0] ?? '')
    expect((await write(campagne, visit, { ifMatch: before.etag, rol: 'partner' })).status).toBe(200)
    const { ronde: _, woning: __, ...said } = visit
    expect((await taken(campagne, straat)).lijst.adressen[0]?.bezoek).toEqual(said)
    const day = await taken(campagne, straat, 'centrada', '2026-09-14')
    expect(day.lijst.adressen.length).toBeGreaterThan(0)
    expect(day.lijst.adressen.length).toBeLessThan(woningen.length)
    // Each look, and what was written down, is in the log.
    const looks = await open.app.ask('/api/v1/logboek?rol=partner', {
      cookie: await open.as('functionaris-gegevensbescherming'),
    })
    const text = JSON.stringify(await looks.json())
    expect(text).toContain('leesDeurlijst')
    expect(text).toContain(`campagne/${campagne}/bezoek/${woningen[0]}`)
    expect(text).not.toContain('minder-tocht')
  })

  it('is written back once however often it is sent, and only where nobody else wrote since', async () => {
    const { campagne, straat, ronde, woningen } = await campaignWithRound(open.app)
    const [first = '', second = ''] = woningen
    const [mine, theirs] = [await taken(campagne, straat), await taken(campagne, straat, 'partner')]
    const visit = visitOf(ronde, first)
    const sent = await write(campagne, visit, { ifMatch: mine.etag, key: 'deur-een' })
    expect(sent.status).toBe(200)
    const again = await write(campagne, visit, { ifMatch: mine.etag, key: 'deur-een' })
    expect([again.status, again.headers.get('idempotent-replayed')]).toEqual([200, 'true'])
    const rows = open.app.installation.app.db.prepare('SELECT count(*) FROM bezoek WHERE woning = ?').pluck()
    expect(rows.get(first)).toBe(1)
    // Another colleague took the street along before: on another door nothing is in their way, on this one it is.
    const other = { ...visitOf(ronde, second), uitkomst: 'afgezien' as string }
    const declined = {
      ...other,
      woningBesproken: false,
      buurtBesproken: false,
      hulpGewenst: false,
      wensen: [],
      hulp: null,
    }
    const at = (body: object, ifMatch: string) =>
      write(campagne, body as typeof visit, { ifMatch, rol: 'partner' })
    expect((await at(declined, theirs.etag)).status).toBe(200)
    const late = await at({ ...visit, wensen: [] }, theirs.etag)
    expect([late.status, ((await late.json()) as { code: string }).code]).toEqual([412, 'intussen-veranderd'])
    expect(rows.get(first)).toBe(1)
    // With what stands there now in sight it may be written over.
    const now = await taken(campagne, straat, 'partner')
    expect(now.lijst.adressen[0]?.bezoek?.wensen).toEqual(['warmer', 'minder-tocht'])
    const over = await at({ ...visit, wensen: [] }, now.etag)
    expect(over.status).toBe(200)
    // The own answer is as good a tag as the list.
    expect((await at({ ...visit, wensen: ['keuken'] }, over.headers.get('etag') ?? '')).status).toBe(200)
    expect((await write(campagne, visit, { ifMatch: null })).status).toBe(428)
  })

  it('is refused where a rule of talks says so, and to who does not visit there', async () => {
    const { campagne, straat, ronde, woningen } = await campaignWithRound(open.app)
    const { etag } = await taken(campagne, straat)
    const visit = visitOf(ronde, woningen[0] ?? '')
    const faults = async (over: object) =>
      faultsIn(await write(campagne, { ...visit, ...over } as typeof visit, { ifMatch: etag }))
    expect(await faults({ uitkomst: 'niet-getroffen' })).toHaveProperty('uitkomst')
    expect(await faults({ datum: '2026-08-01' })).toHaveProperty('datum')
    expect(await faults({ woning: 'VB9999999' })).toHaveProperty('woning')
    expect(await faults({ opmerking: 'heeft schulden' })).toHaveProperty('opmerking')
    const refused = await write(campagne, visit, { ifMatch: etag, rol: 'wijkteam' })
    expect(refused.status).toBe(403)
    const noPurpose = await open.app.signIn('centrada', 'zonder')
    const query = new URLSearchParams({ straat }).toString()
    const asked = await open.app.ask(`/api/v1/campagnes/${campagne}/deurlijst?${query}`, {
      cookie: noPurpose,
    })
    expect([asked.status, ((await asked.json()) as { code: string }).code]).toEqual([403, 'doel-nodig'])
  })
})

describe('what people of a home want before the talk', () => {
  const put = async (campagne: string, woning: string, body: object, rol: Rol, ifMatch: string | null) =>
    open.app.ask(`/api/v1/campagnes/${campagne}/afspraken/${woning}`, {
      ...jsonPost(body),
      method: 'PUT',
      cookie: await open.as(rol),
      ifMatch,
    })

  it('stands at the door, in the list and in the file of its day, and of its content nothing in the log', async () => {
    const { campagne, straat, woningen } = await campaignWithRound(open.app)
    const { lijst, etag } = await taken(campagne, straat, 'partner', '2026-09-14')
    const [{ woning = '' } = {}] = lijst.adressen
    expect((await put(campagne, woning, AGREED, 'partner', etag)).status).toBe(200)
    expect(
      (await taken(campagne, straat)).lijst.adressen.find((row) => row.woning === woning)?.afspraak,
    ).toEqual(AGREED)
    const listed = await open.addresses(campagne, straat, { datum: '2026-09-14' })
    expect(listed.adressen.filter(({ afspraak }) => afspraak !== null)).toMatchObject([
      { woning, afspraak: AGREED },
    ])
    const query = { straat, datum: '2026-09-14', soort: 'bezoek', vorm: 'csv' }
    const file = await open.app.ask(
      `/api/v1/campagnes/${campagne}/adreslijst/bestand?${new URLSearchParams(query).toString()}`,
      { cookie: await open.as('centrada') },
    )
    const [head, ...rows] = (await file.text()).replace('\ufeff', '').trim().split('\r\n')
    expect(head).toMatch(/;tijdwens;taal;tolk$/)
    expect(rows.filter((row) => row.endsWith(';in de avond;Pools;tolk mee'))).toHaveLength(1)
    expect(rows.filter((row) => row.endsWith(';;;'))).toHaveLength(rows.length - 1)
    const logged = open.app.installation.app.db
      .prepare("SELECT voor, na FROM audit WHERE object = ? AND handeling <> 'inzage' ORDER BY nummer")
      .all(`campagne/${campagne}/afspraak/${woning}`)
    expect(logged).toEqual([{ voor: null, na: '{"ingevuld":["tijd","taal","tolk"]}' }])
    expect(woningen).toContain(woning)
  })

  it('is three choices and nothing else, kept where nobody else wrote since, for who visits there', async () => {
    const { campagne, straat, woningen } = await campaignWithRound(open.app)
    const [first = '', second = ''] = woningen
    const { etag } = await taken(campagne, straat)
    const faults = async (over: object, woning = first) =>
      faultsIn(await put(campagne, woning, { ...AGREED, ...over }, 'centrada', etag))
    expect(await faults({ taal: 'land van herkomst' })).toHaveProperty('taal')
    expect(await faults({ tijd: 'na het eten' })).toHaveProperty('tijd')
    expect(await faults({ opmerking: 'bel de dochter' })).toHaveProperty('opmerking')
    expect(await faults({}, 'VB9999999')).toHaveProperty('woning')
    expect((await put(campagne, first, AGREED, 'wijkteam', etag)).status).toBe(403)
    expect((await put(campagne, first, AGREED, 'centrada', null)).status).toBe(428)
    expect((await put(campagne, first, AGREED, 'centrada', etag)).status).toBe(200)
    expect((await put(campagne, first, { ...AGREED, tolk: false }, 'partner', etag)).status).toBe(412)
    expect((await put(campagne, second, AGREED, 'partner', etag)).status).toBe(200)
    const columns = open.app.installation.app.db
      .prepare("SELECT name FROM pragma_table_info('bezoekafspraak')")
      .pluck()
      .all()
    expect(columns).toEqual(['nummer', 'campagne', 'woning', 'tijdwens', 'taal', 'tolk', 'rol', 'tijd'])
  })
})
