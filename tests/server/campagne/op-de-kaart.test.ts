import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Rol } from '../../../server/contract/sessie.ts'
import { decodeCampaigns, GEEN_CAMPAGNE, sleutelmerk } from '../../../server/contract/campagnes-binair.ts'
import { decodeDwellings, dwellingKey, dwellingKeys } from '../../../server/contract/woningen-binair.ts'
import { areaOf, CAMPAIGN, newCampaign } from '../../helpers/campaign-examples.ts'
import { type CampaignApp, openCampaignApp } from '../../helpers/campaign-app.ts'

let open: CampaignApp
beforeAll(async () => {
  open = await openCampaignApp()
})
afterAll(() => open.app.close())

describe('the campaigns on the map', () => {
  const bytes = async (path: string, cookie: string) =>
    new Uint8Array(await (await open.app.ask(`/api/v1${path}`, { cookie })).arrayBuffer())
  const onMap = async (rol: Rol = 'centrada') => {
    const cookie = await open.as(rol)
    const columns = decodeDwellings(await bytes('/woningen-kaart', cookie))
    const { kop, nummer } = decodeCampaigns(await bytes('/woningen-campagnes', cookie))
    const keys = dwellingKeys(columns)
    const homesOf = (id: string) => {
      const number = kop.campagnes.findIndex((one) => one.id === id)
      return keys.filter((_, at) => nummer[at] === number).toSorted()
    }
    return { columns, kop, nummer, keys, homesOf }
  }

  it('hold exactly the homes of their list, by street and by block, in the order of the map', async () => {
    const first = await newCampaign(open.app)
    const { keuzes } = await open.list()
    const blok = keuzes.plekken.find((one) => one.soort === 'blok' && one.campagne === null)
    const body = { ...CAMPAIGN, naam: 'Een blok', gebied: areaOf('blok', blok?.naam ?? '') }
    const made = (await (await open.send('/campagnes', body)).json()) as { id: string }
    const { columns, kop, nummer, keys, homesOf } = await onMap()
    expect(kop).toMatchObject({ aantal: columns.kop.aantal, merk: sleutelmerk(columns) })
    expect([0, 7, keys.length - 1].map((at) => keys[at])).toEqual(
      [0, 7, keys.length - 1].map((at) => dwellingKey(columns, at)),
    )
    const { adressen } = await open.addresses(first.campagne, first.straat)
    expect(homesOf(first.campagne)).toEqual(adressen.map(({ woning }) => woning).toSorted())
    expect(homesOf(made.id)).toHaveLength(blok?.woningen ?? 0)
    expect(nummer.filter((number) => number === GEEN_CAMPAGNE).length).toBeGreaterThan(0)
    expect(kop.campagnes.find(({ id }) => id === made.id)).toEqual({
      id: made.id,
      naam: 'Een blok',
      staat: 'voorbereiding',
    })
  })

  it('let go of their homes when they end, and the answer is another one', async () => {
    const { campagne, straat } = await newCampaign(open.app)
    const tag = async (more: Record<string, string> = {}) =>
      open.app.ask('/api/v1/woningen-campagnes', { cookie: await open.as('centrada'), headers: more })
    const before = await tag()
    const etag = before.headers.get('etag') ?? ''
    expect((await tag({ 'if-none-match': etag })).status).toBe(304)
    expect((await onMap()).homesOf(campagne).length).toBeGreaterThan(0)
    const over = { ...CAMPAIGN, naam: 'Klaar', gebied: areaOf('straat', straat), staat: 'afgerond' }
    expect((await open.send(`/campagnes/${campagne}`, over, 'centrada', 'PUT')).status).toBe(200)
    expect((await tag({ 'if-none-match': etag })).status).toBe(200)
    expect((await onMap()).kop.campagnes.some(({ id }) => id === campagne)).toBe(false)
  })

  it('are for who may see single dwellings, with a purpose', async () => {
    for (const rol of ['programmabureau', 'programmamanager', 'centrada'] as const) {
      expect((await open.app.ask('/api/v1/woningen-campagnes', { cookie: await open.as(rol) })).status).toBe(
        200,
      )
      const without = await open.app.signIn(rol, 'zonder')
      expect((await open.app.ask('/api/v1/woningen-campagnes', { cookie: without })).status).toBe(403)
    }
    for (const rol of ['stuurgroep', 'partner', 'wijkteam', 'bewonersvertegenwoordiger'] as const) {
      expect((await open.app.ask('/api/v1/woningen-campagnes', { cookie: await open.as(rol) })).status).toBe(
        403,
      )
    }
  })
})
