import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Planobject } from '../../geodata/schema/wijkaanpak.ts'
import {
  lijstVeldgeschiedenis,
  lijstWijkaanpakken,
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
  readPlanOf,
} from '../helpers/plan-examples.ts'
import { adoptionOfPlans } from './plans/adoption.ts'
import { contentOfPlans } from './plans/content.ts'
import { documentsOfPlans } from './plans/document.ts'
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

adoptionOfPlans(() => app)
contentOfPlans(() => app)
documentsOfPlans(() => app)

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
