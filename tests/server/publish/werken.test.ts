import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { LEAST_HOMES_IN_PUBLIC } from '../../../server/campagne/beeld.ts'
import { byStreet, dwellingsOf } from '../../../server/campagne/woningen.ts'
import { filesOf } from '../../../server/publish/edition.ts'
import { publiekeTaal } from '../../../server/publish/momentopname.ts'
import { spokenName } from '../../../server/publish/momentopname-plekken.ts'
import { takeSnapshot } from '../../../server/publish/neem-momentopname.ts'
import { PAGINAS } from '../../../server/publish/omgeving.ts'
import { announcedWork } from '../../../server/publish/werken.ts'
import { WOORDEN } from '../../../server/publish/woorden.ts'
import { type CampaignApp, openCampaignApp } from '../../helpers/campaign-app.ts'
import { areaOf, CAMPAIGN, newCampaign } from '../../helpers/campaign-examples.ts'
import { PROEFBOUWSELS } from '../../helpers/publieke-uitgave.ts'

let open: CampaignApp
beforeAll(async () => {
  open = await openCampaignApp()
})
afterAll(() => open.app.close())

const DATE = { jaar: 2028, seizoen: 'zomer', zekerheid: 'waarschijnlijk', waarom: '' } as const

/** Everything a visitor could get of an edition made now, and the snapshot it is made from. */
function editionNow() {
  const { opname } = takeSnapshot(open.app.installation.app, 1)
  const files = new Map<string, Buffer>()
  for (const { pad, inhoud } of filesOf(opname, PROEFBOUWSELS)) files.set(pad, Buffer.from(inhoud))
  files.set('momentopname.json', Buffer.from(JSON.stringify(opname)))
  return { opname, files }
}

/** Files of an edition that hold one of these texts in their name or their bytes. */
function filesWith(files: ReadonlyMap<string, Buffer>, ...texts: readonly string[]): string[] {
  const found = [...files].filter(([pad, bytes]) =>
    texts.some((text) => pad.includes(text) || bytes.includes(text)),
  )
  return found.map(([pad]) => pad)
}

/** Streets that no page of the edition names, each with the dwellings of every block it touches; no two share a block. */
function unnamedStreets(count: number) {
  const { files } = editionNow()
  const { rijen } = dwellingsOf(open.app.installation.app)
  const found: { straat: string; gezegd: string; own: string[]; buurten: string[]; mates: string[] }[] = []
  const taken = new Set<string>()
  for (const [straat, rows] of byStreet(rijen)) {
    const blocks = new Set(rows.map(({ blok }) => blok))
    const mates = rijen.filter((row) => row.straat === straat || (row.blok !== null && blocks.has(row.blok)))
    const gezegd = spokenName(straat)
    const isFit = straat !== '' && rows.length >= 10 && mates.every(({ id }) => !taken.has(id))
    if (!isFit || filesWith(files, straat, gezegd).length > 0) continue
    for (const { id } of mates) taken.add(id)
    found.push({
      straat,
      gezegd,
      own: rows.map(({ id }) => id),
      buurten: [...new Set(rows.map(({ buurt }) => buurt))].toSorted(),
      mates: mates.map(({ id }) => id),
    })
    if (found.length === count) return found
  }
  throw new Error(`there are no ${count} streets without a name in the edition`)
}

const announce = async (campagne: string) => {
  const answer = await open.send(`/campagnes/${campagne}/data`, DATE)
  if (answer.status !== 201) throw new Error(`the date gave ${answer.status}: ${await answer.text()}`)
}

describe('an edition about announced work', () => {
  it('holds per street the kind of work, its season and how sure it is, and no home', async () => {
    for (const { straat, gezegd, own, buurten } of unnamedStreets(1)) {
      const { campagne } = await newCampaign(open.app, { gebied: areaOf('straat', straat) })
      // A campaign without a date is a plan of people: nothing stands there yet.
      expect(filesWith(editionNow().files, campagne, straat, gezegd)).toEqual([])

      await announce(campagne)
      const { opname, files } = editionNow()
      const street = opname.straten.find(({ naam }) => naam === gezegd)
      expect(opname.werken).toHaveLength(1)
      expect(opname.werken[0]).toMatchObject({
        plek: gezegd,
        straat: street?.id,
        buurten,
        werk: 'opknappen',
        wanneer: { jaar: 2028, seizoen: 'zomer', zekerheid: 'waarschijnlijk' },
        eerder: [],
      })
      for (const taal of publiekeTaal.options) {
        const { straat: words } = WOORDEN[taal]
        const folder = taal === 'nl' ? '' : `${taal}/`
        const season = words.moment(words.seizoen.zomer, 2028, words.zekerheid.waarschijnlijk)
        for (const page of [PAGINAS.werk, PAGINAS.straat(street?.id ?? '')]) {
          const text = files.get(`${folder}${page}`)?.toString() ?? ''
          expect(text).toContain(gezegd)
          expect(text).toContain(words.soort.opknappen)
          expect(text).toContain(season)
        }
      }
      // The campaign itself is the business of staff: its id stands in no page, nor does any home.
      expect(filesWith(files, campagne)).toEqual(['momentopname.json'])
      expect(filesWith(files, ...own)).toEqual([])
    }
  })

  it('holds not a byte of sloop, inponden or moving before the last home of every block was told, and says it after', async () => {
    const works = ['sloop', 'inponden', 'verhuizen'] as const
    const streets = unnamedStreets(works.length)
    const told = await Promise.all(
      works.map(async (werk, at) => {
        const street = streets[at]
        if (street === undefined) throw new Error('no street for this work')
        const gebied = areaOf('straat', street.straat)
        return { ...street, werk, gebied, ...(await newCampaign(open.app, { werk, gebied })) }
      }),
    )
    for (const { campagne } of told) await announce(campagne)
    const secrets = told.flatMap(({ campagne, gebied, gezegd, werk }) => [
      campagne,
      ...gebied.straten,
      gezegd,
      ...publiekeTaal.options.map((taal) => WOORDEN[taal].straat.soort[werk]),
    ])
    const tell = async (homesOf: (mates: readonly string[]) => readonly string[]) => {
      for (const { campagne, mates } of told) {
        const body = { woningen: homesOf(mates), datum: '2026-10-10' }
        expect((await open.send(`/campagnes/${campagne}/geinformeerd`, body)).status).toBe(201)
      }
    }
    expect(filesWith(editionNow().files, ...secrets)).toEqual([])
    await tell((mates) => mates.slice(1))
    expect(filesWith(editionNow().files, ...secrets)).toEqual([])

    await tell((mates) => mates.slice(0, 1))
    const { opname, files } = editionNow()
    for (const { gezegd, werk, mates } of told) {
      expect(opname.werken.filter((one) => one.werk === werk).map(({ plek }) => plek)).toEqual([gezegd])
      const page = files.get(PAGINAS.straat(opname.straten.find(({ naam }) => naam === gezegd)?.id ?? ''))
      expect(page?.toString()).toContain(WOORDEN.nl.straat.soort[werk])
      expect(filesWith(files, ...mates)).toEqual([])
    }

    // What stops is gone from the next edition, all of it.
    for (const { campagne, werk, gebied } of told) {
      const stopped = { ...CAMPAIGN, naam: `Gestopt ${werk}`, werk, gebied, staat: 'gestopt' }
      expect((await open.send(`/campagnes/${campagne}`, stopped, 'centrada', 'PUT')).status).toBe(200)
    }
    expect(filesWith(editionNow().files, ...secrets)).toEqual([])
  })

  it('names a place only from ten homes in the campaign on, and nothing before the day on which it was decided', async () => {
    const running = open.app.installation.app
    const { rijen } = dwellingsOf(running)
    const { plekken } = (await open.list()).keuzes
    const blocks = plekken.filter(({ soort, campagne }) => soort === 'blok' && campagne === null)
    const blockWith = (isFit: (homes: number) => boolean) => {
      const found = blocks.find(({ naam }) => {
        const streets = byStreet(rijen.filter(({ blok }) => blok === naam))
        return streets.size === 1 && [...streets.values()].every((rows) => isFit(rows.length))
      })
      if (found === undefined) throw new Error('no such block is free')
      return found.naam
    }
    const saidOf = async (blok: string) => {
      const { campagne } = await newCampaign(open.app, { gebied: areaOf('blok', blok) })
      await announce(campagne)
      const on = (day: string) =>
        announcedWork(running, day).werken.filter(({ id }) => id.startsWith(campagne)).length
      return [on('2026-10-16'), on('2026-10-17')]
    }
    expect(await saidOf(blockWith((homes) => homes < LEAST_HOMES_IN_PUBLIC))).toEqual([0, 0])
    expect(await saidOf(blockWith((homes) => homes >= LEAST_HOMES_IN_PUBLIC))).toEqual([0, 1])
  })
})
