import { wijkaanpak } from '../../server/contract/wijkaanpak-schema.ts'
import { maakPlanobject } from '../../server/contract/wijkaanpak-schrijven.ts'
import { fresh, made, type MakeExample, newCycle, reden, session } from './example-parts.ts'
import { jsonPost, type TestInstallation } from './test-installation.ts'

/** Where a plan is, by the names of its address. */
export interface Planadres {
  cyclus: string
  aanpak: string
}

export const planPath = ({ cyclus, aanpak }: Planadres): string =>
  `/api/v1/cycli/${cyclus}/wijkaanpakken/${aanpak}`

/** The plan of Waterwijk in a cyclus of its own. */
export async function newPlan(app: TestInstallation): Promise<Planadres> {
  const cyclus = await newCycle(app)
  const body = { wijk: 'waterwijk', naam: 'Waterwijk', kopieVan: null }
  return { cyclus, aanpak: await made(app, `/cycli/${cyclus}/wijkaanpakken`, body) }
}

/** A plan with an ambition in it, with its id. */
export async function planWithAmbition(app: TestInstallation): Promise<Planadres & { object: string }> {
  const plan = await newPlan(app)
  return { ...plan, object: await addTo(app, plan, 'ambitie', { titel: 'Warm wonen' }) }
}

/** Adds an object as the programmabureau; gives its id. */
export async function addTo(
  app: TestInstallation,
  plan: Planadres,
  soort: string,
  velden: object,
): Promise<string> {
  const init = { ...jsonPost({ soort, velden }), cookie: await app.signIn('programmabureau') }
  const answer = await app.ask(`${planPath(plan)}/objecten`, init)
  if (answer.status !== 201) throw new Error(`adding gave ${answer.status}: ${await answer.text()}`)
  return maakPlanobject.antwoord.schema.parse(await answer.json()).objecten[0]?.id ?? ''
}

/** Does something with a plan as a role, seeing it as it stands. */
export async function doWith(
  app: TestInstallation,
  plan: Planadres,
  { als = 'programmabureau', method = 'POST', path, body }: Planverzoek,
): Promise<Response> {
  const init = body === undefined ? {} : jsonPost(body)
  return app.ask(`${planPath(plan)}${path}`, { ...init, method, cookie: await app.signIn(als) })
}

export interface Planverzoek {
  als?: 'programmabureau' | 'stuurgroep' | 'centrada' | 'partner' | 'programmamanager'
  method?: string
  path: string
  body?: unknown
}

/** A plan as the programmabureau reads it. */
export async function readPlanOf(app: TestInstallation, plan: Planadres) {
  const answer = await app.ask(planPath(plan), { cookie: await app.signIn('programmabureau') })
  return wijkaanpak.parse(await answer.json())
}

/** What a priority needs for adoption. */
export const PRIORITY = {
  titel: 'contact',
  prioriteit: 1,
  eigenaar: 'Welzijn Lelystad',
  meting: 'Elk jaar een eigen peiling',
  doel: {
    indicator: 'rivm-eenzaam',
    gebied: 'BU09950112',
    streefwaarde: 40,
    opDatum: '2029-12-31',
    eersteWaarde: { waarde: 48, jaar: 2020, bron: 'RIVM' },
  },
} as const

/** A plan in discussion that may be adopted. */
export async function readyPlan(app: TestInstallation): Promise<Planadres> {
  const plan = await newPlan(app)
  const bijeenkomst = await made(app, `/cycli/${plan.cyclus}/bijeenkomsten`, session)
  await addTo(app, plan, 'ambitie', PRIORITY)
  const own = (await readPlanOf(app, plan)).objecten.find(({ soort }) => soort === 'aanpak')
  const velden = { bijeenkomst, geraadpleegd: ['Centrada'] }
  const steps: Planverzoek[] = [
    { method: 'PATCH', path: `/objecten/${own?.id ?? ''}`, body: { soort: 'aanpak', velden } },
    { path: '/stappen', body: { van: 'concept', reden } },
  ]
  for (const step of steps) {
    const answer = await doWith(app, plan, step)
    if (answer.status !== 200) throw new Error(`${step.path} gave ${answer.status}: ${await answer.text()}`)
  }
  return plan
}

const bureau = 'programmabureau' as const

/** An example for each endpoint that changes a plan. */
export const PLAN_EXAMPLES: Record<string, MakeExample> = {
  maakWijkaanpak: async (app) => ({
    rol: bureau,
    params: { cyclus: await newCycle(app) },
    body: { wijk: 'waterwijk', naam: 'Waterwijk', kopieVan: null },
  }),
  maakPlanobject: async (app) => ({
    rol: bureau,
    params: { ...(await newPlan(app)) },
    body: { soort: 'ambitie', velden: { titel: 'Warm wonen' } },
  }),
  wijzigPlanobject: async (app) => ({
    rol: bureau,
    params: { ...(await planWithAmbition(app)) },
    body: { soort: 'ambitie', velden: { titel: fresh('Droog wonen') } },
  }),
  verwijderPlanobject: async (app) => ({ rol: bureau, params: { ...(await planWithAmbition(app)) } }),
  herstelPlanobject: async (app) => {
    const { object, ...plan } = await planWithAmbition(app)
    await doWith(app, plan, { method: 'DELETE', path: `/objecten/${object}` })
    return { rol: bureau, params: { ...plan, object } }
  },
  maakOngedaan: async (app) => {
    const { cyclus, aanpak } = await planWithAmbition(app)
    return { rol: bureau, params: { cyclus, aanpak } }
  },
  doeOpnieuw: async (app) => {
    const { cyclus, aanpak } = await planWithAmbition(app)
    await doWith(app, { cyclus, aanpak }, { path: '/ongedaan' })
    return { rol: bureau, params: { cyclus, aanpak } }
  },
  benoemPlanversie: async (app) => ({
    rol: bureau,
    params: { ...(await newPlan(app)), planversie: '1' },
    body: { naam: fresh('voor de raad') },
  }),
  zetPlanversieTerug: async (app) => {
    const { cyclus, aanpak } = await planWithAmbition(app)
    return { rol: bureau, params: { cyclus, aanpak, planversie: '1' } }
  },
  zetWijkaanpakstap: async (app) => ({
    rol: bureau,
    params: { ...(await newPlan(app)) },
    body: { van: 'concept', reden },
  }),
  stelWijkaanpakVast: async (app) => ({
    rol: 'stuurgroep',
    params: { ...(await readyPlan(app)) },
    body: { reden },
  }),
}
