import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeMark } from '../../analyses/wijkaanpak/levende-tekst.ts'
import type { Planobject } from '../../geodata/schema/wijkaanpak.ts'
import {
  lijstVeldgeschiedenis,
  lijstWijkaanpakken,
  leesPlanversie,
  vergelijkPlanversies,
} from '../../server/contract/wijkaanpakken.ts'
import { planantwoord } from '../../server/contract/wijkaanpak-schema.ts'
import type { Probleem } from '../../server/contract/problemen.ts'
import { versionOf } from '../../server/store/change.ts'
import { signInWithAccount } from '../helpers/accounts.ts'
import { made, newCycle, session } from '../helpers/example-parts.ts'
import {
  addTo,
  doWith,
  newPlan,
  type Planadres,
  planPath,
  planWithAmbition,
  PRIORITY,
  readPlanOf,
  readyPlan,
} from '../helpers/plan-examples.ts'
import { presentTag } from '../helpers/present-tag.ts'
import { jsonPost, openTestInstallation, type TestInstallation } from '../helpers/test-installation.ts'

let app: TestInstallation
beforeAll(async () => {
  app = await openTestInstallation()
})
afterAll(() => app.close())

const db = () => app.installation.app.db
const nameOf = ({ cyclus, aanpak }: Planadres) => `wijkaanpak/${cyclus}/${aanpak}`
const problem = async (answer: Response) => (await answer.json()) as Probleem

/** Changes fields of an ambition, having seen it as this tag says. */
async function patch(
  plan: Planadres,
  object: string,
  velden: object,
  ifMatch: string | null,
): Promise<Response> {
  const cookie = await app.signIn('programmabureau')
  const body = { soort: 'ambitie', velden }
  return app.ask(`${planPath(plan)}/objecten/${object}`, {
    ...jsonPost(body),
    method: 'PATCH',
    cookie,
    ifMatch,
  })
}

const fieldsOf = (objects: readonly Planobject[], id: string): object | undefined =>
  objects.find((one) => one.id === id)?.velden

describe('two people in one ambition', () => {
  it('both keep their words in different fields, whether they saw the ambition or the whole plan', async () => {
    const { object, ...plan } = await planWithAmbition(app)
    const ofPlan = presentTag(db(), nameOf(plan))
    const ofObject = presentTag(db(), `${nameOf(plan)}/object/${object}`)
    expect((await patch(plan, object, { eigenaar: 'Centrada' }, ofPlan)).status).toBe(200)
    const second = await patch(plan, object, { meting: 'Elk jaar' }, ofObject)
    expect(second.status).toBe(200)
    const answer = planantwoord.parse(await second.json())
    expect(answer.samengevoegd).toEqual(['eigenaar'])
    expect(answer.objecten[0]?.velden).toMatchObject({
      eigenaar: 'Centrada',
      meting: 'Elk jaar',
      titel: 'Warm wonen',
    })
    expect(second.headers.get('etag')?.split('-')[0]).toBe(
      presentTag(db(), `${nameOf(plan)}/object/${object}`).split('-')[0],
    )
  })

  it('get the newest when one was first in the same field, and nothing of the edit is kept', async () => {
    const { object, ...plan } = await planWithAmbition(app)
    const tag = presentTag(db(), nameOf(plan))
    await patch(plan, object, { eigenaar: 'Centrada' }, tag)
    const before = versionOf(db(), nameOf(plan))
    const refused = await patch(plan, object, { eigenaar: 'Welzijn', meting: 'Elk jaar' }, tag)
    expect(refused.status).toBe(412)
    const told = await problem(refused)
    expect(told).toMatchObject({ code: 'intussen-veranderd', velden: ['eigenaar'] })
    expect(told.nieuwste?.['velden']).toMatchObject({ eigenaar: 'Centrada', meting: '' })
    expect(versionOf(db(), nameOf(plan))).toBe(before)
    expect(fieldsOf((await readPlanOf(app, plan)).objecten, object)).toMatchObject({
      eigenaar: 'Centrada',
      meting: '',
    })
    const chosen = await patch(
      plan,
      object,
      { eigenaar: 'Centrada en Welzijn' },
      presentTag(db(), nameOf(plan)),
    )
    expect(chosen.status).toBe(200)
  })

  it('must say what they saw, and write nothing where nothing differs', async () => {
    const { object, ...plan } = await planWithAmbition(app)
    expect((await patch(plan, object, { titel: 'X' }, null)).status).toBe(428)
    const { versie } = await readPlanOf(app, plan)
    const same = await patch(plan, object, { titel: 'Warm wonen' }, presentTag(db(), nameOf(plan)))
    expect(planantwoord.parse(await same.json()).versie).toBe(versie)
    expect((await readPlanOf(app, plan)).versie).toBe(versie)
    expect((await patch(plan, object, {}, presentTag(db(), nameOf(plan)))).status).toBe(400)
  })

  it('read every change of every field afterwards', async () => {
    const { object, ...plan } = await planWithAmbition(app)
    for (const titel of ['Een', 'Twee', 'Drie']) await patch(plan, object, { titel }, '*')
    await doWith(app, plan, { path: '/ongedaan' })
    const cookie = await app.signIn('wijkteam')
    const path = `${planPath(plan)}/objecten/${object}/geschiedenis`
    const { wijzigingen } = lijstVeldgeschiedenis.antwoord.schema.parse(
      await (await app.ask(`${path}?veld=titel`, { cookie })).json(),
    )
    expect(wijzigingen.map(({ waarde, soort }) => `${soort} ${String(waarde)}`)).toEqual([
      'ongedaan Twee',
      'wijziging Drie',
      'wijziging Twee',
      'wijziging Een',
      'toevoeging Warm wonen',
    ])
    expect(wijzigingen[0]).toMatchObject({ voorheen: 'Drie', rol: 'programmabureau', vanUzelf: false })
  })
})

describe('taking back', () => {
  it('goes over visits, step by step, and again', async () => {
    const { object, ...plan } = await planWithAmbition(app)
    await patch(plan, object, { titel: 'Een' }, '*')
    await patch(plan, object, { titel: 'Twee', eigenaar: 'Centrada' }, '*')
    const titles: unknown[] = []
    for (const path of ['/ongedaan', '/ongedaan', '/opnieuw', '/opnieuw', '/opnieuw']) {
      const answer = await doWith(app, plan, { path })
      const now = await readPlanOf(app, plan)
      titles.push([answer.status, fieldsOf(now.objecten, object)])
    }
    expect(titles).toMatchObject([
      [200, { titel: 'Een', eigenaar: '' }],
      [200, { titel: 'Warm wonen' }],
      [200, { titel: 'Een', eigenaar: '' }],
      [200, { titel: 'Twee', eigenaar: 'Centrada' }],
      [409, { titel: 'Twee', eigenaar: 'Centrada' }],
    ])
  })

  it('is refused where somebody else changed the field since, and takes nothing of theirs', async () => {
    const plan = await newPlan(app)
    const action = await addTo(app, plan, 'actie', { naam: 'Isoleren' })
    const bureau = await signInWithAccount(app, 'programmabureau')
    const path = `${planPath(plan)}/objecten/${action}`
    const write = (cookie: string, velden: object) =>
      app.ask(path, { ...jsonPost({ soort: 'actie', velden }), method: 'PATCH', cookie, ifMatch: '*' })
    expect((await write(bureau.cookie, { wie: 'Aannemers' })).status).toBe(200)
    expect((await write(await app.signIn('programmabureau'), { wie: 'Centrada' })).status).toBe(200)
    const refused = await app.ask(`${planPath(plan)}/ongedaan`, { method: 'POST', cookie: bureau.cookie })
    expect(refused.status).toBe(409)
    expect(await problem(refused)).toMatchObject({ code: 'terughalen-kan-niet', velden: [`${action}/wie`] })
    expect(fieldsOf((await readPlanOf(app, plan)).objecten, action)).toMatchObject({ wie: 'Centrada' })
  })

  it('brings a removed object back, and an added one away', async () => {
    const { object, ...plan } = await planWithAmbition(app)
    await doWith(app, plan, { method: 'DELETE', path: `/objecten/${object}` })
    const gone = await patch(plan, object, { titel: 'X' }, '*')
    expect(await problem(gone)).toMatchObject({ code: 'planobject-verwijderd', nieuwste: { id: object } })
    await doWith(app, plan, { path: '/ongedaan' })
    expect((await readPlanOf(app, plan)).objecten.find(({ id }) => id === object)?.verwijderd).toBe(false)
    await doWith(app, plan, { path: '/ongedaan' })
    expect((await readPlanOf(app, plan)).objecten.some(({ id }) => id === object)).toBe(false)
    const back = await doWith(app, plan, { path: '/opnieuw' })
    expect(planantwoord.parse(await back.json()).objecten.map(({ id }) => id)).toEqual([object])
  })
})

describe('versions', () => {
  it('can be named, read, compared and put back as a new version', async () => {
    const { object, ...plan } = await planWithAmbition(app)
    const { versie } = await readPlanOf(app, plan)
    await doWith(app, plan, { path: `/versies/${versie}/naam`, body: { naam: 'Voor de wijktafel' } })
    await patch(plan, object, { tekst: 'Een groot plein' }, '*')
    await addTo(app, plan, 'ambitie', { titel: 'Meer groen' })
    const cookie = await app.signIn('partner')
    const compare = async (query: string) =>
      vergelijkPlanversies.antwoord.schema.parse(
        await (await app.ask(`${planPath(plan)}/vergelijking?${query}`, { cookie })).json(),
      ).verschillen
    const differ = await compare(`van=${versie}&tot=${versie + 2}`)
    expect(differ.map(({ wat, velden }) => [wat, velden.map(({ veld }) => veld)])).toEqual([
      ['gewijzigd', ['tekst']],
      ['toegevoegd', ['titel', 'status']],
    ])
    const restored = await doWith(app, plan, { path: `/versies/${versie}/herstel` })
    expect(restored.status).toBe(200)
    const now = await readPlanOf(app, plan)
    expect(await compare(`van=${versie}&tot=${now.versie}`)).toEqual([])
    expect(now.versie).toBe(versie + 3)
    expect(now.versies.find((row) => row.versie === versie)?.naam).toBe('Voor de wijktafel')
    await doWith(app, plan, { path: '/ongedaan' })
    expect(await compare(`van=${versie}&tot=${versie + 4}`)).toHaveLength(2)
    expect((await doWith(app, plan, { path: '/versies/99/herstel' })).status).toBe(404)
  })

  it('of an alternative are copies that go their own way and compare with the plan', async () => {
    const { object, ...plan } = await planWithAmbition(app)
    await addTo(app, plan, 'actie', { naam: 'Isoleren', ambitie: object })
    const body = { wijk: 'waterwijk', naam: 'Goedkoper', kopieVan: plan.aanpak }
    const aanpak = await made(app, `/cycli/${plan.cyclus}/wijkaanpakken`, body)
    expect(aanpak).toBe('waterwijk~2')
    const copy = await readPlanOf(app, { ...plan, aanpak })
    const ambition = copy.objecten.find(({ soort }) => soort === 'ambitie')
    expect(ambition?.stam).toBe(object)
    expect(copy.objecten.find(({ soort }) => soort === 'actie')?.velden).toMatchObject({
      ambitie: ambition?.id,
    })
    const cookie = await app.signIn('stuurgroep')
    const compare = async (tot: number) => {
      const path = `${planPath(plan)}/vergelijking?van=3&tot=${tot}&met=${aanpak}`
      return vergelijkPlanversies.antwoord.schema.parse(await (await app.ask(path, { cookie })).json())
        .verschillen
    }
    expect(await compare(copy.versie)).toEqual([])
    await patch({ ...plan, aanpak }, ambition?.id ?? '', { eigenaar: 'Centrada' }, '*')
    expect(await compare(copy.versie + 1)).toMatchObject([
      { oud: object, nieuw: ambition?.id, wat: 'gewijzigd' },
    ])
    const twice = await doWith(app, plan, { path: '', body })
    expect(twice.status).toBe(405)
  })
})

describe('adoption', () => {
  const adopt = (plan: Planadres, als: 'stuurgroep' | 'programmabureau' = 'stuurgroep') =>
    doWith(app, plan, { als, path: '/vaststelling', body: { reden: 'besloten' } })

  it('is for the stuurgroep, in discussion, of a complete plan; then nothing changes any more', async () => {
    const plan = await readyPlan(app)
    expect((await adopt(plan, 'programmabureau')).status).toBe(403)
    expect((await adopt(plan)).status).toBe(200)
    const adopted = await readPlanOf(app, plan)
    expect(adopted).toMatchObject({ staat: 'vastgesteld', mag: { schrijven: 'nee', vaststellen: false } })
    const ambition = adopted.objecten.find(({ soort }) => soort === 'ambitie')?.id ?? ''
    for (const step of [
      { method: 'PATCH', path: `/objecten/${ambition}`, body: { soort: 'ambitie', velden: { titel: 'X' } } },
      { method: 'DELETE', path: `/objecten/${ambition}` },
      { path: '/objecten', body: { soort: 'ambitie', velden: {} } },
      { path: '/ongedaan' },
      { path: '/versies/1/herstel' },
    ]) {
      expect(await problem(await doWith(app, plan, step))).toMatchObject({ code: 'wijkaanpak-vastgesteld' })
    }
    expect((await adopt(plan)).status).toBe(409)
    for (const statement of [
      `INSERT INTO planset (aanpak, versie, soort, rol, persoon, logboek_voor, tijd)
       SELECT nummer, 99, 'wijziging', 'x', 'x', 0, 'x' FROM wijkaanpak WHERE cyclus = ?`,
      'UPDATE planvaststelling SET json = json WHERE aanpak = (SELECT nummer FROM wijkaanpak WHERE cyclus = ?)',
      'DELETE FROM planwijziging WHERE aanpak = (SELECT nummer FROM wijkaanpak WHERE cyclus = ?)',
    ]) {
      expect(() => db().prepare(statement).run(plan.cyclus)).toThrow(/verandert nooit|verdwijnt nooit/)
    }
    const published = await doWith(app, plan, {
      path: '/stappen',
      body: { van: 'vastgesteld', reden: 'klaar' },
    })
    expect(await published.json()).toMatchObject({ staat: 'gepubliceerd' })
  })

  it('keeps the same bytes for the same plan, with every figure and its source', async () => {
    const plan = await readyPlan(app)
    const mark = {
      indicator: 'rivm-eenzaam',
      gebied: 'BU09950112',
      jaar: 2020,
      leeftijd: '18plus' as const,
      waarde: 1,
    }
    const { objecten } = await readPlanOf(app, plan)
    const chapter = objecten.find(({ soort }) => soort === 'hoofdstuk')?.id ?? ''
    const written = await doWith(app, plan, {
      method: 'PATCH',
      path: `/objecten/${chapter}`,
      body: { soort: 'hoofdstuk', velden: { tekst: `Nu is ${writeMark(mark)} procent eenzaam.` } },
    })
    expect(written.status).toBe(200)
    const before = await readPlanOf(app, plan)
    expect(before.cijfers).toMatchObject([{ merk: mark, stand: 'veranderd' }])
    expect(before.opdracht.punten.find(({ code }) => code === 'cijfers-nagekeken')).toMatchObject({
      klaar: false,
    })
    expect((await adopt(plan)).status).toBe(200)
    const cookie = await app.signIn('wijkteam')
    const answer = await app.ask(`${planPath(plan)}/versies/${before.versie}`, { cookie })
    const { vastgesteld } = leesPlanversie.antwoord.schema.parse(await answer.json())
    const kept = JSON.parse(vastgesteld?.document ?? '') as { cijfers: object[] }
    expect(kept.cijfers).toMatchObject([
      {
        merk: mark,
        nu: { waarde: before.cijfers[0]?.nu?.waarde, bron: { dataset: before.cijfers[0]?.nu?.bron.dataset } },
      },
    ])
    expect(vastgesteld?.sha256).toMatch(/^[0-9a-f]{64}$/)
  })

  it('is refused to whoever wrote in it, whatever their role is now', async () => {
    const plan = await readyPlan(app)
    const writer = await signInWithAccount(app, 'programmabureau')
    const body = { soort: 'ambitie', velden: { titel: 'Van mij' } }
    await app.ask(`${planPath(plan)}/objecten`, { ...jsonPost(body), cookie: writer.cookie })
    db().prepare("UPDATE account SET rol = 'stuurgroep' WHERE id = ?").run(writer.id)
    db().prepare("UPDATE sessie SET rol = 'stuurgroep' WHERE account = ?").run(writer.id)
    const path = `${planPath(plan)}/vaststelling`
    const own = await app.ask(path, { ...jsonPost({ reden: 'besloten' }), cookie: writer.cookie })
    expect(await problem(own)).toMatchObject({ status: 403 })
  })

  it('waits until nothing is missing, and says what', async () => {
    const { object, ...plan } = await planWithAmbition(app)
    await doWith(app, plan, { path: '/stappen', body: { van: 'concept', reden: 'klaar' } })
    expect(await problem(await adopt(plan))).toMatchObject({ code: 'wijkaanpak-niet-zo-ver' })
    const { opdracht } = await readPlanOf(app, plan)
    expect(
      opdracht.punten.filter(({ klaar, verplicht }) => verplicht && !klaar).map(({ code }) => code),
    ).toEqual(['bewonersbijeenkomst', 'volgorde-bewoners', 'geraadpleegde-partners', 'prioriteiten'])
    expect(object).not.toBe('')
  })

  it('is done by one of two at the same moment, whatever they saw', async () => {
    const plan = await readyPlan(app)
    const cookie = await app.signIn('stuurgroep')
    const ask = (ifMatch: string) =>
      app.ask(`${planPath(plan)}/vaststelling`, { ...jsonPost({ reden: 'besloten' }), cookie, ifMatch })
    const tag = presentTag(db(), nameOf(plan))
    const answers = await Promise.all([ask('*'), ask('*'), ask(tag)])
    expect(answers.map(({ status }) => status)).toEqual([200, 409, 412])
    expect(
      db()
        .prepare(
          "SELECT count(*) FROM planovergang o JOIN wijkaanpak w ON w.nummer = o.aanpak WHERE w.cyclus = ? AND naar = 'vastgesteld'",
        )
        .pluck()
        .get(plan.cyclus),
    ).toBe(1)
  })

  it('of a new version takes a copy of the one that holds; an older copy is overtaken', async () => {
    const plan = await readyPlan(app)
    const body = { wijk: 'waterwijk', naam: 'Anders', kopieVan: plan.aanpak }
    const early = await made(app, `/cycli/${plan.cyclus}/wijkaanpakken`, body)
    const other = await made(app, `/cycli/${plan.cyclus}/wijkaanpakken`, { ...body, naam: 'Nog anders' })
    await adopt(plan)
    for (const aanpak of [early, other]) {
      await doWith(app, { ...plan, aanpak }, { path: '/stappen', body: { van: 'concept', reden: 'klaar' } })
    }
    expect((await adopt({ ...plan, aanpak: early })).status).toBe(200)
    expect(await problem(await adopt({ ...plan, aanpak: other }))).toMatchObject({
      code: 'wijkaanpak-achterhaald',
    })
  })
})

describe('what may not stand in a plan', () => {
  const refused = async (plan: Planadres, soort: string, velden: object) => {
    const answer = await doWith(app, plan, { path: '/objecten', body: { soort, velden } })
    return { status: answer.status, velden: ((await problem(answer)).fouten ?? []).map(({ veld }) => veld) }
  }
  const ring = (...corners: [number, number][]) => ({ soort: 'vlak', vlakken: [[corners]] })

  it('is refused with every fault at once', async () => {
    const plan = await newPlan(app)
    const many = Array.from({ length: 10_001 }, (_, at) => [5.5 + at * 1e-6, 52.5] as [number, number])
    const cases: [string, object, string[]][] = [
      ['ambitie', { vorm: ring([5.48, 52.5], [5.49, 52.51], [5.49, 52.5], [5.48, 52.51]) }, ['vorm']],
      ['ambitie', { vorm: ring([5.48, 52.5], [5.48, 52.5], [5.48, 52.5]) }, ['vorm']],
      ['ambitie', { vorm: ring([4.9, 52.3], [4.91, 52.3], [4.91, 52.31]) }, ['vorm']],
      ['ambitie', { vorm: { soort: 'buurten', buurten: ['BU99999999'] } }, ['vorm']],
      ['ambitie', { tekst: 'Mooi <script>alert(1)</script>' }, ['tekst']],
      ['ambitie', { titel: 'plein &lt;b&gt;' }, ['titel']],
      ['ambitie', { eigenaar: 'mevrouw Jansen' }, ['eigenaar']],
      ['ambitie', { meting: 'Bel 06-12345678' }, ['meting']],
      ['ambitie', { doel: { ...PRIORITY.doel, opDatum: '2020-01-01' } }, ['doel.opDatum']],
      [
        'ambitie',
        { doel: { ...PRIORITY.doel, indicator: 'geen', gebied: 'BU99999999' } },
        ['doel.indicator', 'doel.gebied'],
      ],
      ['ambitie', { fondsen: ['vhf-1', 'geen'] }, ['fondsen.1']],
      ['ambitie', { perBuurt: [{ buurt: 'BU99999999', tekst: '' }] }, ['perBuurt.0.buurt']],
      [
        'ambitie',
        {
          tekst: writeMark({ indicator: 'geen', gebied: 'boswijk', jaar: 2020, leeftijd: 'alle', waarde: 1 }),
        },
        ['tekst'],
      ],
      [
        'ambitie',
        {
          tekst: writeMark({
            indicator: 'rivm-eenzaam',
            gebied: 'WK099504',
            jaar: 2020,
            leeftijd: 'alle',
            waarde: 1,
          }),
        },
        ['tekst'],
      ],
      [
        'ambitie',
        {
          tekst: writeMark({
            indicator: 'rivm-roker',
            gebied: 'boswijk',
            jaar: 2020,
            leeftijd: 'alle',
            waarde: 1,
          }),
        },
        ['tekst'],
      ],
      ['actie', { fondsen: [{ fonds: 'nip', bedragEuro: null }] }, ['fondsen']],
      [
        'actie',
        { programmaActie: 'geen', ambitie: '00000000-0000-4000-8000-000000000009' },
        ['ambitie', 'programmaActie'],
      ],
      ['actie', { van: '2028-01-01', tot: '2027-01-01' }, ['van', 'tot']],
      ['budgetregel', { fonds: 'vhf-1', jaar: 2040, bedragEuro: 1 }, ['jaar', 'fonds']],
      [
        'opmerking',
        { bij: { object: '00000000-0000-4000-8000-000000000009', veld: null, citaat: '', voor: '', na: '' } },
        ['bij.object'],
      ],
    ]
    for (const [soort, velden, wanted] of cases) {
      expect({ velden, found: await refused(plan, soort, velden) }).toEqual({
        velden,
        found: { status: 400, velden: wanted.map((veld) => `velden.${veld}`) },
      })
    }
    expect((await refused(plan, 'ambitie', { vorm: { soort: 'vlak', vlakken: [[many]] } })).status).toBe(400)
    expect([400, 413]).toContain((await refused(plan, 'ambitie', { tekst: 'a'.repeat(1_000_000) })).status)
    expect((await readPlanOf(app, plan)).versie).toBe(1)
  })

  it('leaves what is good: a shape in the gemeente, a figure of a buurt, an amount no size is known of', async () => {
    const plan = await newPlan(app)
    const mark = {
      indicator: 'rivm-eenzaam',
      gebied: 'BU09950112',
      jaar: 2020,
      leeftijd: '18plus' as const,
      waarde: 48.1,
    }
    const id = await addTo(app, plan, 'ambitie', {
      ...PRIORITY,
      vorm: ring([5.48, 52.5], [5.49, 52.5], [5.49, 52.51]),
      tekst: `Van ${writeMark(mark)} procent naar minder.\nVHF 1 betaalt particuliere woningen tot en met 2031.`,
    })
    await addTo(app, plan, 'budgetregel', {
      fonds: 'vhf-1',
      jaar: 2027,
      bedragEuro: 1_000_000_000,
      ambitie: id,
    })
    const { geld } = await readPlanOf(app, plan)
    expect(geld).toEqual([
      { fonds: 'vhf-1', gevraagdEuro: 1_000_000_000, zonderBedrag: 0, omvangEuro: null, past: null },
    ])
  })
})

describe('remarks and own actions', () => {
  it('are for those who read along: each their own', async () => {
    const { object, ...plan } = await planWithAmbition(app)
    const bij = { object, veld: 'titel', citaat: 'Warm', voor: '', na: ' wonen' }
    const remark = {
      soort: 'opmerking',
      velden: { bij, tekst: 'Wat is warm?', isTaak: true, voorRol: 'programmabureau' },
    }
    const placed = await doWith(app, plan, { als: 'stuurgroep', path: '/objecten', body: remark })
    expect(placed.status).toBe(201)
    const id = planantwoord.parse(await placed.json()).objecten[0]?.id ?? ''
    const now = await readPlanOf(app, plan)
    expect(now.opmerkingplekken).toEqual([
      { opmerking: id, plek: { object, veld: 'titel', begin: 0, eind: 4, isVerhuisd: false } },
    ])
    expect(now.versies[0]).toMatchObject({ soort: 'opmerking', rol: 'stuurgroep' })
    const change = (als: 'partner' | 'stuurgroep', velden: object) =>
      doWith(app, plan, {
        als,
        method: 'PATCH',
        path: `/objecten/${id}`,
        body: { soort: 'opmerking', velden },
      })
    expect((await change('partner', { tekst: 'Iets anders' })).status).toBe(403)
    expect((await change('partner', { antwoord: 'Zie kaart', isAfgedaan: true })).status).toBe(200)
    await patch(plan, object, { titel: 'Droge huizen' }, '*')
    expect((await readPlanOf(app, plan)).opmerkingplekken).toEqual([{ opmerking: id, plek: null }])
  })

  it('let Centrada write its action, and nobody write that of another', async () => {
    const { object, ...plan } = await planWithAmbition(app)
    const body = { soort: 'actie', velden: { naam: 'Isoleren', ambitie: object } }
    const added = await doWith(app, plan, { als: 'centrada', path: '/objecten', body })
    expect(added.status).toBe(201)
    const id = planantwoord.parse(await added.json()).objecten[0]?.id ?? ''
    const change = (als: 'centrada' | 'partner' | 'programmabureau') =>
      doWith(app, plan, {
        als,
        method: 'PATCH',
        path: `/objecten/${id}`,
        body: { soort: 'actie', velden: { wie: als } },
      })
    expect((await change('partner')).status).toBe(403)
    expect((await change('centrada')).status).toBe(200)
    expect((await change('programmabureau')).status).toBe(200)
    const ambition = { soort: 'ambitie', velden: { titel: 'X' } }
    expect((await doWith(app, plan, { als: 'centrada', path: '/objecten', body: ambition })).status).toBe(403)
    const manager = await doWith(app, plan, { als: 'programmamanager', path: '/objecten', body: ambition })
    expect(manager.status).toBe(201)
  })

  it('are not for a bewonersvertegenwoordiger before the plan is in discussion', async () => {
    const plan = await newPlan(app)
    const cookie = await app.signIn('bewonersvertegenwoordiger')
    expect((await app.ask(planPath(plan), { cookie })).status).toBe(404)
    await doWith(app, plan, { path: '/stappen', body: { van: 'concept', reden: 'klaar' } })
    const read = await app.ask(planPath(plan), { cookie })
    expect(read.status).toBe(200)
    expect(await read.json()).toMatchObject({ mag: { schrijven: 'nee', meepraten: true } })
  })
})

it('a wijk has one plan, its own residents session, and no plan of another cyclus', async () => {
  const plan = await newPlan(app)
  const body = { wijk: 'waterwijk', naam: 'Nog een', kopieVan: null }
  const cookie = await app.signIn('programmabureau')
  const again = await app.ask(`/api/v1/cycli/${plan.cyclus}/wijkaanpakken`, { ...jsonPost(body), cookie })
  expect(await problem(again)).toMatchObject({ code: 'wijkaanpak-bestaat-al' })
  const other = await made(app, `/cycli/${await newCycle(app)}/bijeenkomsten`, session)
  const own = (await readPlanOf(app, plan)).objecten.find(({ soort }) => soort === 'aanpak')?.id ?? ''
  const named = await doWith(app, plan, {
    method: 'PATCH',
    path: `/objecten/${own}`,
    body: { soort: 'aanpak', velden: { bijeenkomst: other } },
  })
  expect((await problem(named)).fouten?.map(({ veld }) => veld)).toEqual(['velden.bijeenkomst'])
})

it('the list names what the plans of two wijken claim both', async () => {
  const { cyclus, aanpak } = await newPlan(app)
  const other = await made(app, `/cycli/${cyclus}/wijkaanpakken`, {
    wijk: 'boswijk',
    naam: 'Boswijk',
    kopieVan: null,
  })
  const vorm = { soort: 'buurten', buurten: ['BU09950112'] }
  const [one, two] = [
    await addTo(app, { cyclus, aanpak }, 'ambitie', { titel: 'Warm', vorm }),
    await addTo(app, { cyclus, aanpak: other }, 'ambitie', { titel: 'Groen', vorm }),
  ]
  const cookie = await app.signIn('stuurgroep')
  const answer = await app.ask(`/api/v1/cycli/${cyclus}/wijkaanpakken`, { cookie })
  const { wijkaanpakken, dubbel } = lijstWijkaanpakken.antwoord.schema.parse(await answer.json())
  expect(wijkaanpakken.map(({ id }) => id)).toEqual(['waterwijk', 'boswijk'])
  expect(dubbel).toMatchObject([
    {
      soort: 'plek',
      door: [
        { aanpak, object: one },
        { aanpak: other, object: two },
      ],
    },
  ])
})
