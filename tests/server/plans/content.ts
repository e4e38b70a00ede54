import { beforeAll, describe, expect, it } from 'vitest'
import { writeMark } from '../../../analyses/wijkaanpak/levende-tekst.ts'
import type { Probleem } from '../../../server/contract/problemen.ts'
import { planantwoord } from '../../../server/contract/wijkaanpak-schema.ts'
import {
  addTo,
  doWith,
  newPlan,
  planPath,
  planWithAmbition,
  PRIORITY,
  readPlanOf,
  type Planadres,
} from '../../helpers/plan-examples.ts'
import { drawnRing, PLAN_REFUSALS, TOO_MANY_CORNERS } from '../../helpers/plan-refusals.ts'
import { type TestInstallation } from '../../helpers/test-installation.ts'

const problem = async (answer: Response) => (await answer.json()) as Probleem

/** Changes fields of an ambition, whatever stands there. */
const patch = (app: TestInstallation, plan: Planadres, object: string, velden: object) =>
  doWith(app, plan, { method: 'PATCH', path: `/objecten/${object}`, body: { soort: 'ambitie', velden } })

/** What may stand in a plan, and who may write it. */
export function contentOfPlans(given: () => TestInstallation): void {
  let app: TestInstallation
  beforeAll(() => {
    app = given()
  })

  describe('what may not stand in a plan', () => {
    const refused = async (plan: Planadres, soort: string, velden: object) => {
      const answer = await doWith(app, plan, { path: '/objecten', body: { soort, velden } })
      return { status: answer.status, velden: ((await problem(answer)).fouten ?? []).map(({ veld }) => veld) }
    }

    it('is refused with every fault at once', async () => {
      const plan = await newPlan(app)
      for (const [soort, velden, wanted] of PLAN_REFUSALS) {
        expect({ velden, found: await refused(plan, soort, velden) }).toEqual({
          velden,
          found: { status: 400, velden: wanted.map((veld) => `velden.${veld}`) },
        })
      }
      expect((await refused(plan, 'ambitie', { vorm: TOO_MANY_CORNERS })).status).toBe(400)
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
        vorm: drawnRing([5.48, 52.5], [5.49, 52.5], [5.49, 52.51]),
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
      await patch(app, plan, object, { titel: 'Droge huizen' })
      expect((await readPlanOf(app, plan)).opmerkingplekken).toEqual([{ opmerking: id, plek: null }])
    })

    it('are taken away and put back by who made them, and by nobody else', async () => {
      const { object, ...plan } = await planWithAmbition(app)
      const bij = { object, veld: null, citaat: '', voor: '', na: '' }
      const body = { soort: 'opmerking', velden: { bij, tekst: 'Wat is warm?' } }
      const placed = await doWith(app, plan, { als: 'partner', path: '/objecten', body })
      const path = `/objecten/${planantwoord.parse(await placed.json()).objecten[0]?.id ?? ''}`
      for (const als of ['stuurgroep', 'programmabureau'] as const) {
        expect((await doWith(app, plan, { als, method: 'DELETE', path })).status).toBe(403)
      }
      expect((await doWith(app, plan, { als: 'partner', method: 'DELETE', path })).status).toBe(200)
      const back = `${path}/herstel`
      expect((await doWith(app, plan, { als: 'stuurgroep', path: back })).status).toBe(403)
      expect((await doWith(app, plan, { als: 'partner', path: back })).status).toBe(200)
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
      expect((await doWith(app, plan, { als: 'centrada', path: '/objecten', body: ambition })).status).toBe(
        403,
      )
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
}
