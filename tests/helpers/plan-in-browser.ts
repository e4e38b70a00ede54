import type { APIResponse, Page, Route } from 'playwright-core'
import type { WijkaanpakAntwoord } from '../../server/contract/wijkaanpak-schema.ts'

/** Where the plan of a wijk is: the API of the app, the cyclus, the plan. */
export interface Planplek {
  /** Address of the app. */
  url: string
  cyclus: string
  aanpak: string
}

/** An answer of success; any other ends the test with what it said. */
export async function good(answer: Promise<APIResponse>): Promise<APIResponse> {
  const got = await answer
  if (!got.ok()) throw new Error(`${got.url()} gave ${got.status()}: ${await got.text()}`)
  return got
}

/** Address of the plans of a cyclus. */
export const plansAt = ({ url, cyclus }: Pick<Planplek, 'url' | 'cyclus'>): string =>
  `${url}/api/v1/cycli/${cyclus}/wijkaanpakken`

/** The plan as the server has it, and its tag. */
export async function planOf(page: Page, plek: Planplek): Promise<{ plan: WijkaanpakAntwoord; tag: string }> {
  const answer = await good(page.request.get(`${plansAt(plek)}/${plek.aanpak}`))
  return { plan: (await answer.json()) as WijkaanpakAntwoord, tag: answer.headers()['etag'] ?? '' } // the answer of this route
}

/** What somebody does outside this page: changes fields of the object of a kind that was made last. */
export async function changeElsewhere(
  page: Page,
  plek: Planplek,
  soort: string,
  velden: object,
): Promise<void> {
  const { plan, tag } = await planOf(page, plek)
  // The one that was made last: a plan begins with what the analysis proposes.
  const object = plan.objecten.findLast((one) => one.soort === soort && !one.verwijderd)
  await good(
    page.request.patch(`${plansAt(plek)}/${plek.aanpak}/objecten/${object?.id ?? ''}`, {
      headers: { 'if-match': tag },
      data: { soort, velden },
    }),
  )
}

/**
 * Lets a page not learn what others write in a plan: each time it asks the plan anew, the question waits.
 * Without this the line of the plan may bring a change before the page has typed its own, and there is nothing to merge.
 *
 * @returns lets the questions through, those that wait and all that follow
 */
export async function holdPlan(page: Page, plek: Planplek): Promise<() => void> {
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(`${plansAt(plek)}/${plek.aanpak}`, async (route: Route) => {
    if (route.request().method() === 'GET') await released
    await route.fallback()
  })
  return () => release()
}

/** Puts one ambition in the place of all that the analysis proposed. */
export async function replaceProposal(page: Page, plek: Planplek, velden: object): Promise<void> {
  const { plan } = await planOf(page, plek)
  for (const { id, soort } of plan.objecten) {
    if (soort !== 'ambitie' && soort !== 'actie') continue
    const { tag } = await planOf(page, plek)
    await good(
      page.request.delete(`${plansAt(plek)}/${plek.aanpak}/objecten/${id}`, { headers: { 'if-match': tag } }),
    )
  }
  await good(
    page.request.post(`${plansAt(plek)}/${plek.aanpak}/objecten`, { data: { soort: 'ambitie', velden } }),
  )
}
