import { beforeAll, describe, expect, it } from 'vitest'
import { writeMark } from '../../../analyses/wijkaanpak/levende-tekst.ts'
import type { Probleem } from '../../../server/contract/problemen.ts'
import { leesPlanversie } from '../../../server/contract/wijkaanpakken.ts'
import { signInWithAccount } from '../../helpers/accounts.ts'
import { made } from '../../helpers/example-parts.ts'
import {
  doWith,
  planPath,
  planWithAmbition,
  readPlanOf,
  readyPlan,
  type Planadres,
} from '../../helpers/plan-examples.ts'
import { presentTag } from '../../helpers/present-tag.ts'
import { jsonPost, type TestInstallation } from '../../helpers/test-installation.ts'

const problem = async (answer: Response) => (await answer.json()) as Probleem

/** How a plan is adopted, kept and replaced. */
export function adoptionOfPlans(given: () => TestInstallation): void {
  let app: TestInstallation
  beforeAll(() => {
    app = given()
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
        {
          method: 'PATCH',
          path: `/objecten/${ambition}`,
          body: { soort: 'ambitie', velden: { titel: 'X' } },
        },
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
        expect(() => app.installation.app.db.prepare(statement).run(plan.cyclus)).toThrow(
          /verandert nooit|verdwijnt nooit/,
        )
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
          nu: {
            waarde: before.cijfers[0]?.nu?.waarde,
            bron: { dataset: before.cijfers[0]?.nu?.bron.dataset },
          },
        },
      ])
      expect(vastgesteld?.sha256).toMatch(/^[0-9a-f]{64}$/)
    })

    it('is refused to whoever wrote in it, whatever their role is now', async () => {
      const plan = await readyPlan(app)
      const writer = await signInWithAccount(app, 'programmabureau')
      const body = { soort: 'ambitie', velden: { titel: 'Van mij' } }
      await app.ask(`${planPath(plan)}/objecten`, { ...jsonPost(body), cookie: writer.cookie })
      app.installation.app.db.prepare("UPDATE account SET rol = 'stuurgroep' WHERE id = ?").run(writer.id)
      app.installation.app.db.prepare("UPDATE sessie SET rol = 'stuurgroep' WHERE account = ?").run(writer.id)
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
      const tag = presentTag(app.installation.app.db, `wijkaanpak/${plan.cyclus}/${plan.aanpak}`)
      const answers = await Promise.all([ask('*'), ask('*'), ask(tag)])
      expect(answers.map(({ status }) => status)).toEqual([200, 409, 412])
      expect(
        app.installation.app.db
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
}
