import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Bijeenkomst } from '../../geodata/schema/bijeenkomst.ts'
import { APP } from '../../server/auth/actor.ts'
import type { Cyclus } from '../../server/contract/cycli.ts'
import { leesCyclus } from '../../server/contract/cycli.ts'
import { lijstSignalen, signaalregel } from '../../server/contract/signalen.ts'
import { unfinishedTask } from '../../server/store/tasks.ts'
import { jsonPost, openTestInstallation, type TestInstallation } from '../helpers/test-installation.ts'

let app: TestInstallation
let bureau: string
let stuurgroep: string
let wijkteam: string
let partner: string

beforeAll(async () => {
  app = await openTestInstallation()
  bureau = await app.signIn('programmabureau')
  stuurgroep = await app.signIn('stuurgroep')
  wijkteam = await app.signIn('wijkteam')
  partner = await app.signIn('partner')
})
afterAll(() => app.close())

const post = (path: string, body: unknown, cookie = bureau) =>
  app.ask(`/api/v1${path}`, { ...jsonPost(body), cookie })
const put = (path: string, body: unknown, cookie = bureau) =>
  app.ask(`/api/v1${path}`, { ...jsonPost(body), method: 'PUT', cookie })
const cycle = async (id: string): Promise<Cyclus> =>
  leesCyclus.antwoord.schema.parse(await (await app.ask(`/api/v1/cycli/${id}`, { cookie: bureau })).json())
const codeOf = async (answer: Response) => ((await answer.json()) as { code: string }).code
const faultsOf = async (answer: Response) => {
  const body = (await answer.json()) as { code: string; fouten?: { veld: string; melding: string }[] }
  expect(answer.status).toBe(400)
  return (body.fouten ?? []).map(({ veld }) => veld)
}
const audits = (handeling: string) =>
  Number(
    app.installation.app.db.prepare('SELECT count(*) FROM audit WHERE handeling = ?').pluck().get(handeling),
  )

const session = {
  soort: 'bewoners',
  wijk: 'waterwijk',
  stadsdeel: 'zuidoost',
  datum: '2026-10-01',
  plaats: 'wijkcentrum',
  vorm: 'wijktafels',
  aantalMensen: 24,
  aantalOrganisaties: null,
  aantalBewoners: null,
  bereik: 'uitnodiging in 1.200 brievenbussen',
  volgorde: [{ thema: 'contact', toelichting: 'te weinig plekken om elkaar te zien', houding: 'bevestigt' }],
}
const signal = {
  thema: 'contact',
  pijler: 'buurtcontacten',
  buurt: 'BU09950111',
  periodeVan: '2026-09-01',
  periodeTot: '2026-10-01',
  soortOrganisatie: 'welzijn',
  hoeVaak: 'vaker',
  vraagt: 'een plek om samen te eten',
  houding: 'bevestigt',
  tekst: 'In 2025 kwamen 20 bewoners uit 3 straten, nu minder.',
}

describe('a session', () => {
  it('is recorded by role with its ranking, and listed', async () => {
    const answer = await post('/cycli/2025/bijeenkomsten', { ...session, wijk: null })
    expect(answer.status).toBe(201)
    const made = (await answer.json()) as Bijeenkomst
    expect(made).toMatchObject({ cyclus: '2025', rol: 'programmabureau', volgorde: session.volgorde })
    const list = (await (await app.ask('/api/v1/cycli/2025/bijeenkomsten', { cookie: partner })).json()) as {
      bijeenkomsten: Bijeenkomst[]
    }
    expect(list.bijeenkomsten.map(({ id }) => id)).toContain(made.id)
    const gone = await post(`/cycli/2025/bijeenkomsten/${made.id}/intrekking`, { reden: 'dubbel ingevuld' })
    expect(gone.status).toBe(204)
    const again = await post(`/cycli/2025/bijeenkomsten/${made.id}/intrekking`, { reden: 'dubbel ingevuld' })
    expect(await codeOf(again)).toBe('onbekende-bijeenkomst')
  })

  it.each<[string, object, string]>([
    ['a date that has yet to come', { datum: '2026-10-18' }, 'datum'],
    ['nobody there', { aantalMensen: 0 }, 'aantalMensen'],
    ['a stadsdeel that is not of this cyclus', { stadsdeel: 'zuidwest' }, 'stadsdeel'],
    ['a wijk in another stadsdeel', { stadsdeel: 'noordoost' }, 'stadsdeel'],
    ['more residents than people', { aantalBewoners: 25 }, 'aantalBewoners'],
    ['a control character', { plaats: 'wijk\u0007centrum' }, 'plaats'],
    ['a direction override', { vorm: 'wijk\u202etafels' }, 'vorm'],
    ['a telephone number', { bereik: 'bel 0320-278500' }, 'bereik'],
    ['an address', { plaats: 'bij Kogge 12' }, 'plaats'],
    ['a ranking of nothing', { volgorde: [] }, 'volgorde'],
    ['a fourth theme', { volgorde: ['a1', 'b1', 'c1', 'd1'].map(ranked) }, 'volgorde'],
    ['a theme twice', { volgorde: [ranked('Contact'), ranked('contact')] }, 'volgorde.1.thema'],
    ['a name in a theme', { volgorde: [ranked('Overlast van de heer Jansen')] }, 'volgorde.0.thema'],
  ])('refuses %s', async (_, change, field) => {
    const answer = await post('/cycli/2025/bijeenkomsten', { ...session, ...change })
    expect(await faultsOf(answer)).toEqual([field])
  })

  it('knows no wijk and no cyclus that are not there', async () => {
    const wijk = await post('/cycli/2025/bijeenkomsten', { ...session, wijk: 'kustwijk' })
    expect(await codeOf(wijk)).toBe('onbekende-wijk')
    expect(await codeOf(await post('/cycli/2099/bijeenkomsten', session))).toBe('onbekende-cyclus')
  })
})

function ranked(thema: string) {
  return { thema, toelichting: 'zo vaak genoemd', houding: null }
}

describe('a signal', () => {
  it('comes from a role, stands beside those of lists, and is withdrawn with a reason', async () => {
    const answer = await post('/signalen', signal, wijkteam)
    expect(answer.status).toBe(201)
    const made = signaalregel.parse(await answer.json())
    expect(made).toMatchObject({ ...signal, ingevoerd: { rol: 'wijkteam' }, ingetrokken: null })
    expect((await post('/signalen', { ...signal, soortOrganisatie: 'zorg' }, partner)).status).toBe(201)
    const read = async () =>
      lijstSignalen.antwoord.schema.parse(
        await (await app.ask('/api/v1/signalen', { cookie: bureau })).json(),
      )
    expect((await read()).themas).toContainEqual({ thema: 'contact', signalen: 2, organisaties: 2 })
    const own = await (await app.ask('/api/v1/eigen-signalen', { cookie: wijkteam })).json()
    expect(lijstSignalen.antwoord.schema.parse(own).signalen.map(({ id }) => id)).toEqual([made.id])
    expect((await app.ask('/api/v1/signalen', { cookie: wijkteam })).status).toBe(403)

    const withdraw = () => post(`/signalen/${made.id}/intrekking`, { reden: 'dubbel doorgegeven' })
    expect((await withdraw()).status).toBe(200)
    expect(await codeOf(await withdraw())).toBe('al-ingetrokken')
    const after = await read()
    expect(after.themas).toContainEqual({ thema: 'contact', signalen: 1, organisaties: 1 })
    expect(after.signalen.find(({ id }) => id === made.id)?.ingetrokken).toMatchObject({
      reden: 'dubbel doorgegeven',
      rol: 'programmabureau',
    })
    const unknown = await post('/signalen/00000000-0000-4000-8000-000000000000/intrekking', { reden: 'weg' })
    expect(await codeOf(unknown)).toBe('onbekend-signaal')
  })

  it.each<[string, object, string]>([
    ['a house number', { tekst: 'Afval bij Botter 35-27' }, 'tekst'],
    ['a postcode with letters', { vraagt: 'kijk in 8225 kx' }, 'vraagt'],
    ['a telephone number', { tekst: 'bel 06 12 34 56 78' }, 'tekst'],
    ['an address of mail', { tekst: 'mail iemand@voorbeeld.nl' }, 'tekst'],
    ['a name', { tekst: 'mevrouw de Vries is bang' }, 'tekst'],
    ['a name in its theme', { thema: 'Familie Bakker' }, 'thema'],
    ['a theme of one character', { thema: 'x' }, 'thema'],
    ['300 characters', { tekst: 'a'.repeat(300) }, 'tekst'],
    ['a control character', { tekst: 'stil\u0000' }, 'tekst'],
    ['a direction override', { thema: '\u202egroen' }, 'thema'],
    ['a number hidden by a mark without width', { tekst: '06\u200b12345678' }, 'tekst'],
    ['a period that has yet to come', { periodeTot: '2026-12-01' }, 'periodeTot'],
    ['a period that ends before it begins', { periodeTot: '2026-08-01' }, 'periodeTot'],
    ['an unknown pijler', { pijler: 'veiligheid' }, 'pijler'],
    ['an unknown kind of organisation', { soortOrganisatie: 'spionnen' }, 'soortOrganisatie'],
    ['a field that is not there', { naam: 'iemand' }, 'naam'],
  ])('refuses %s', async (_, change, field) => {
    expect(await faultsOf(await post('/signalen', { ...signal, ...change }))).toEqual([field])
  })

  it('knows no buurt that is not there; a wijk is no buurt', async () => {
    expect(await codeOf(await post('/signalen', { ...signal, buurt: 'BU09959999' }))).toBe('onbekend-gebied')
    expect((await post('/signalen', { ...signal, buurt: 'WK099501' })).status).toBe(400)
  })
})

describe('a cyclus', () => {
  it('begins in preparation with a proposed calendar, late by the clock of the server', async () => {
    const { staat, kalender, volgende } = await cycle('2025')
    expect(staat).toBe('voorbereiding')
    expect(kalender.map(({ datum, stand }) => [datum, stand])).toEqual([
      ['2025-05-01', 'te-laat'],
      ['2025-06-15', 'te-laat'],
      ['2025-06-30', 'te-laat'],
      ['2025-12-31', 'te-laat'],
    ])
    expect(volgende).toMatchObject({ naar: 'gegevens', magVerder: true })
  })

  it('moves a date with a reason, in its order, and writes it down', async () => {
    const before = audits('kalender-wijzigen')
    const answer = await put('/cycli/2025/kalender/wijkaanpak', {
      datum: '2026-12-15',
      reden: 'later begonnen',
    })
    expect(answer.status).toBe(200)
    const point = leesCyclus.antwoord.schema.parse(await answer.json()).kalender[3]
    expect(point).toMatchObject({
      datum: '2026-12-15',
      voorstel: '2025-12-31',
      stand: 'later',
      wijziging: { reden: 'later begonnen', rol: 'programmabureau', gewijzigdOp: '2026-10-17' },
    })
    expect(audits('kalender-wijzigen')).toBe(before + 1)
    const back = await put('/cycli/2025/kalender/wijkaanpak', { datum: '2025-01-01', reden: 'fout' })
    expect(await faultsOf(back)).toEqual(['datum'])
    const named = await put('/cycli/2025/kalender/wijkaanpak', {
      datum: '2026-12-16',
      reden: 'mevrouw de Vries is ziek',
    })
    expect(await faultsOf(named)).toEqual(['reden'])
    expect((await put('/cycli/2025/kalender/zomer', { datum: '2026-12-16', reden: 'x' })).status).toBe(400)
  })

  it('lets one of two moves at the same time through', async () => {
    const move = () => post('/cycli/2025/stappen', { van: 'voorbereiding', reden: 'afspraken gemaakt' })
    const answers = await Promise.all([move(), move()])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 412])
    const late = answers.find(({ status }) => status === 412)
    expect(late === undefined ? null : await codeOf(late)).toBe('intussen-veranderd')
    const { staat, overgangen } = await cycle('2025')
    expect(staat).toBe('gegevens')
    expect(overgangen).toEqual([
      {
        van: 'voorbereiding',
        naar: 'gegevens',
        datum: '2026-10-17',
        rol: 'programmabureau',
        reden: 'afspraken gemaakt',
      },
    ])
    expect(audits('cyclus-verzetten')).toBe(1)
  })

  it('waits for what is missing, is adopted by the stuurgroep, and then never changes', async () => {
    const move = (van: string) => post('/cycli/2025/stappen', { van, reden: 'klaar' })
    expect((await move('gegevens')).status).toBe(200)
    expect((await move('terugkoppeling')).status).toBe(200)
    expect(await codeOf(await move('conclusies'))).toBe('cyclus-niet-zo-ver')
    const { volgende, besluit } = await cycle('2025')
    const missing = volgende.punten.find(({ code }) => code === 'bewoners-per-wijk')?.ontbreekt
    expect(missing).toEqual(besluit.wijken.map(({ naam }) => naam))
    for (const { id, stadsdeel } of besluit.wijken) {
      expect((await post('/cycli/2025/bijeenkomsten', { ...session, wijk: id, stadsdeel })).status).toBe(201)
    }
    const adopt = (cookie = stuurgroep) =>
      post('/cycli/2025/vaststelling', { reden: 'besproken en akkoord' }, cookie)
    expect(await codeOf(await adopt())).toBe('cyclus-niet-zo-ver')
    expect((await move('conclusies')).status).toBe(200)
    expect((await move('wijkaanpak')).status).toBe(400)
    expect((await adopt(bureau)).status).toBe(403)
    const { tasks } = app.installation.app
    let finish = () => {}
    const order = { soort: 'wijkanalyses', cyclus: '2025', object: 'cyclus/2025', totaal: 1 } as const
    tasks.start(
      APP,
      { ...order, handeling: 'wijkanalyse-maken' },
      () => new Promise((done) => (finish = done)),
    )
    await vi.waitFor(() =>
      expect(unfinishedTask(app.installation.app.db, 'cyclus/2025')?.staat).toBe('bezig'),
    )
    expect(await codeOf(await adopt())).toBe('taak-loopt-nog')
    finish()
    await tasks.idle()
    expect((await adopt()).status).toBe(200)
    const { staat, overgangen, kalender } = await cycle('2025')
    expect(staat).toBe('vastgesteld')
    expect(overgangen.at(-1)).toMatchObject({ naar: 'vastgesteld', rol: 'stuurgroep' })
    expect(kalender.map(({ stand }) => stand)).toEqual(['klaar', 'klaar', 'klaar', 'klaar'])

    const refused = await Promise.all([
      adopt(),
      move('conclusies'),
      post('/cycli/2025/wijkanalyses', undefined),
      post('/cycli/2025/bijeenkomsten', session),
      put('/cycli/2025/kalender/wijkaanpak', { datum: '2027-01-01', reden: 'toch later' }),
    ])
    expect(await Promise.all(refused.map(codeOf))).toEqual(refused.map(() => 'cyclus-vastgesteld'))
  })
})
