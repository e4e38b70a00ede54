import { afterEach, describe, expect, it, vi } from 'vitest'
import { LEGE_INVOER, waardenVan } from '../../../client/panels/campagne/bezoekinvoer.ts'
import { adresstanden } from '../../../client/panels/deur/adresstand.ts'
import { afspraakVan, type Deurentry, type Deurvak } from '../../../client/panels/deur/deurvak.ts'
import { stuurAfspraak } from '../../../client/panels/deur/stuur-afspraak.ts'
import { stuurBezoek } from '../../../client/panels/deur/stuur-bezoek.ts'
import { Outbox, type OutboxStore } from '../../../client/api/outbox/outbox.ts'
import type { Deuradres } from '../../../server/contract/campagnebezoeken.ts'
import { problemOf } from '../../../server/errors.ts'

const RONDE = '5f0f1d1e-0000-4000-8000-000000000001'
const CAMPAGNE = '5f0f1d1e-0000-4000-8000-000000000002'
const WONING = 'VB0000001'
const DAG = '2026-09-14'

const bezoek = waardenVan(
  { ...LEGE_INVOER, uitkomst: 'bezocht', woningBesproken: true, wensen: ['keuken'] },
  DAG,
)
if (bezoek === null) throw new Error('a visit with an outcome has values')
const velden = { ...bezoek, ronde: RONDE, adres: 'Proefdreef 1' }

const rij: Deuradres = {
  woning: WONING,
  adres: 'Proefdreef 1',
  status: 'uitgenodigd',
  nietGetroffen: 0,
  geinformeerdOp: null,
  ronde: RONDE,
  bezoek: null,
  afspraak: null,
}

const entry: Deurentry = {
  id: 'een',
  volgnummer: 1,
  wie: 'rol:centrada',
  cyclus: CAMPAGNE,
  aanpak: 'Proefdreef',
  daad: { wat: 'wijzig', object: WONING, soort: 'bezoek', velden },
  sleutel: '"sleutel-een"',
  gezien: '"1.mark-print"',
  staat: 'wacht',
  botsing: null,
  melding: null,
}

const json = (body: unknown, status = 200, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), { status, headers })

/** Answers the requests one after the other; gives what was asked. */
function answering(...answers: (Response | Error)[]) {
  const asked: { address: string; init: RequestInit | undefined }[] = []
  vi.stubGlobal('fetch', async (address: string, init?: RequestInit) => {
    asked.push({ address: String(address), init })
    const next = answers.shift()
    if (next === undefined || next instanceof Error) throw next ?? new Error('asked too often')
    return next
  })
  return asked
}

afterEach(() => vi.unstubAllGlobals())

describe('a visit on its way from the door', () => {
  it('goes with its own key, against what its writer saw, without the address', async () => {
    const asked = answering(
      json({ ...bezoek, ronde: RONDE, woning: WONING }, 200, { etag: 'W/"2.mark-print"' }),
    )
    const heard: unknown[] = []
    const outcome = await stuurBezoek(entry, (...what) => void heard.push(what))
    expect(outcome).toEqual({ soort: 'gedaan', etag: '"2.mark-print"', objecten: [], samengevoegd: [] })
    expect(heard).toEqual([[WONING, { ronde: RONDE, bezoek }, '"2.mark-print"']])
    expect(asked[0]?.address).toMatch(new RegExp(`/campagnes/${CAMPAGNE}/bezoeken/${WONING}$`))
    expect(asked[0]?.init).toMatchObject({
      method: 'PUT',
      headers: { 'idempotency-key': '"sleutel-een"', 'if-match': '"1.mark-print"' },
    })
    expect(JSON.parse(String(asked[0]?.init?.body))).toEqual({ ...bezoek, ronde: RONDE })
  })

  it('shows what somebody else wrote, with its tag, and waits for a choice', async () => {
    const other = { ...bezoek, wensen: ['warmer'] }
    const list = { straat: 'Proefdreef', partners: [], vandaag: DAG, voorbeelddata: true }
    answering(
      json(problemOf('intussen-veranderd'), 412),
      json({ ...list, adressen: [{ ...rij, bezoek: other }] }, 200, { etag: '"9.mark-print"' }),
    )
    expect(await stuurBezoek(entry, () => {})).toEqual({
      soort: 'botst',
      botsing: {
        nieuwste: { velden: { ...other, ronde: RONDE, adres: rij.adres } },
        velden: ['wensen'],
        merk: '"9.mark-print"',
      },
    })
  })

  it('waits where there is no answer, the session is over, a purpose is asked, or the clash cannot be looked at', async () => {
    for (const answers of [
      [new Error('no line')],
      [json(problemOf('niet-aangemeld'), 401)],
      [json(problemOf('doel-nodig'), 403)],
      [json(problemOf('intussen-veranderd'), 412), new Error('no line')],
    ]) {
      answering(...answers)
      expect(await stuurBezoek(entry, () => {})).toEqual({ soort: 'geen-antwoord' })
    }
  })

  it('says why it was refused, and stays to be read also while its writer is there', async () => {
    const fouten = [
      { deel: 'body' as const, veld: 'datum', melding: 'Deze dag ligt voor de brief van deze ronde.' },
    ]
    const kept = new Map<string, Deurentry>()
    const store: OutboxStore<Deurvak> = {
      list: async () => [...kept.values()],
      put: async (one) => void kept.set(one.id, structuredClone(one)),
      remove: async (id) => void kept.delete(id),
    }
    answering(json(problemOf('ongeldige-invoer', fouten), 400))
    const box = new Outbox<Deurvak>({
      wie: entry.wie,
      store,
      newKey: () => 'een',
      onChange: () => {},
      keepsRefused: true,
      send: (one) => stuurBezoek(one, () => {}),
    })
    const { settled } = await box.add(entry)
    expect(await settled).toMatchObject({ soort: 'geweigerd' })
    expect([...kept.values()]).toMatchObject([{ staat: 'geweigerd', melding: fouten[0]?.melding }])
  })
})

describe('what is agreed at a door', () => {
  const agreed = { tijd: 'avond' as const, taal: 'pools' as const, tolk: true }
  const afspraak: Deurentry = {
    ...entry,
    daad: {
      wat: 'wijzig',
      object: afspraakVan(WONING),
      soort: 'afspraak',
      velden: { ...agreed, adres: rij.adres },
    },
  }

  it('goes beside the visit of the same home, and is heard with a tag of its own', async () => {
    const asked = answering(json(agreed, 200, { etag: '"2.mark-print"' }))
    const heard: unknown[] = []
    const outcome = await stuurAfspraak(afspraak, (...what) => void heard.push(what))
    expect(outcome).toMatchObject({ soort: 'gedaan', etag: '"2.mark-print"' })
    expect(heard).toEqual([[WONING, { afspraak: agreed }, '"2.mark-print"', afspraakVan(WONING)]])
    expect(asked[0]?.address).toMatch(new RegExp(`/campagnes/${CAMPAGNE}/afspraken/${WONING}$`))
    expect(JSON.parse(String(asked[0]?.init?.body))).toEqual(agreed)
    expect(adresstanden([rij], [entry, afspraak], DAG)).toMatchObject([
      { velden: { wensen: ['keuken'] }, wacht: true, afspraak: agreed, afspraakWacht: true },
    ])
  })

  it('shows what somebody else agreed, and waits for a choice', async () => {
    const list = { straat: 'Proefdreef', partners: [], vandaag: DAG, voorbeelddata: true }
    const other = { ...agreed, tijd: 'zaterdag' }
    answering(
      json(problemOf('intussen-veranderd'), 412),
      json({ ...list, adressen: [{ ...rij, afspraak: other }] }, 200, { etag: '"9.mark-print"' }),
    )
    expect(await stuurAfspraak(afspraak, () => {})).toEqual({
      soort: 'botst',
      botsing: {
        nieuwste: { velden: { ...other, adres: rij.adres } },
        velden: ['tijd'],
        merk: '"9.mark-print"',
      },
    })
  })
})

describe('an address on the phone', () => {
  it('shows what waits before what the server has, and is done on the day of the list only', () => {
    const yesterday = { ...bezoek, datum: '2026-09-13', uitkomst: 'niet-getroffen' as const }
    expect(
      adresstanden([rij, { ...rij, woning: 'VB0000002', bezoek: yesterday }], [entry], DAG),
    ).toMatchObject([
      { velden: { wensen: ['keuken'] }, wacht: true, gedaan: true },
      { velden: { uitkomst: 'niet-getroffen' }, wacht: false, gedaan: false },
    ])
    const refused = { ...entry, staat: 'geweigerd' as const }
    expect(adresstanden([rij], [refused], DAG)).toMatchObject([{ velden: null, wacht: false, gedaan: false }])
  })

  it('of a list that was taken along before an update of the app is shown all the same', () => {
    const { afspraak: _, ...before } = rij
    const old = before as Deuradres // as it lies in the browser
    expect(adresstanden([old], [], DAG)).toMatchObject([{ afspraak: null, afspraakWacht: false }])
  })

  it('writes nothing down of who was not spoken to, and nothing before it is known how it went', () => {
    const full = { ...LEGE_INVOER, hulpGewenst: true, wensen: ['keuken' as const], taal: 'turks' as const }
    expect(waardenVan(full, DAG)).toBeNull()
    expect(waardenVan({ ...full, uitkomst: 'niet-getroffen' }, DAG)).toEqual({
      ...LEGE_INVOER,
      datum: DAG,
      uitkomst: 'niet-getroffen',
    })
    const hulp = { organisatie: 'mdf', toestemmingOp: DAG, overgedragen: false }
    const visited = { ...full, uitkomst: 'bezocht' as const, hulp }
    expect(waardenVan(visited, DAG)?.hulp).toEqual(hulp)
    expect(waardenVan({ ...visited, hulpGewenst: false }, DAG)?.hulp).toBeNull()
  })
})
