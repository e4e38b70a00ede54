import { bronId } from '../../geodata/schema/bron.ts'
import type { Plaats } from '../../geodata/schema/plaats.ts'
import { laagId } from '../../server/contract/uitvoer.ts'
import type { TestInstallation } from './test-installation.ts'

/** One answer of the API as text, with the address it came from. */
export interface Answer {
  path: string
  status: number
  text: string
  headers: Headers
}

/**
 * Ids that the addresses of GET routes are filled with; `indicator` is the one whose export is walked. Every answer that takes a data
 * version is walked once more for each `versie`.
 */
export type Fillings = Readonly<Record<string, readonly string[]>>

/** Each exists in a demo of the built-in place. */
export const FILLINGS: Fillings = {
  indicator: ['rivm-moeite-met-rondkomen'],
  cyclus: ['2025'],
  wijk: ['zuiderzeewijk', 'atolwijk', 'boswijk', 'waterwijk', 'stadsdeel-noordoost', 'stad'],
  dataset: [
    'cbs-gebieden-2022',
    'lelystad-oost',
    'rivm-gezondheid-50090ned',
    'cbs-kerncijfers-wijken',
    'cbs-kerncijfers-gemeente',
    'politie-47018ned',
    'leefbaarometer-2',
    'samen-lelystad-oost-2025',
    'voorzieningen-lelystad',
    'voorbeeld',
  ],
  woning: ['VB0000001', 'VB0001000'],
  taak: ['00000000-0000-4000-8000-000000000000'],
  invoer: ['00000000-0000-4000-8000-000000000000'],
  sleutel: ['aaaaaaaaaa'],
  account: ['00000000-0000-4000-8000-000000000000'],
  laag: laagId.options,
  aanpak: ['boswijk', 'waterwijk'],
  planversie: ['1'],
  object: ['00000000-0000-4000-8000-000000000000'],
  programma: ['veilige-wijken', 'jongeren-met-perspectief', 'wonen-en-werk'],
  kwartaal: ['2026-K3'],
  campagne: ['00000000-0000-4000-8000-000000000000'],
  plan: ['00000000-0000-4000-8000-000000000000'],
  blok: ['geen'],
  versie: [],
}

/** The same for a place of which only borders and key figures of buurten are known. */
export function fillingsOf({ eersteCyclus, focusgebied }: Plaats, datasets: readonly string[]): Fillings {
  const wijken = focusgebied.standaardIndeling.wijken.map(({ id }) => id)
  return {
    ...FILLINGS,
    indicator: ['pdok-65plus'],
    cyclus: [eersteCyclus.id],
    wijk: wijken,
    aanpak: wijken.slice(0, 1),
    dataset: datasets,
    bron: bronId.options,
    woning: [],
    taak: [],
    invoer: [],
    sleutel: [],
    account: [],
  }
}

/** The part of the OpenAPI document that tells what can be asked. */
interface Paths {
  paths: Record<string, { get?: { parameters?: { name: string; in: string }[] } }>
}

/** All addresses of a path with parameters in braces, one per combination of fillings. */
function fill(path: string, fillings: Fillings): string[] {
  const parameter = /\{(\w+)\}/.exec(path)
  if (parameter === null) return [path]
  const values = fillings[parameter[1] ?? '']
  if (values === undefined) throw new Error(`no filling for ${path}`)
  return values.flatMap((value) => fill(path.replace(parameter[0], value), fillings))
}

/**
 * Every GET answer of the API, taken from its own OpenAPI document so that a new route is walked without a change here;
 * figures are asked for every indicator.
 */
export async function walkAnswers(
  app: TestInstallation,
  cookie: string,
  fillings: Fillings = FILLINGS,
): Promise<Answer[]> {
  const document = (await (await app.ask('/api/v1/openapi.json')).json()) as Paths
  const addresses = Object.entries(document.paths)
    .filter(([, operations]) => 'get' in operations)
    .flatMap(([path]) => fill(path, fillings))
    .flatMap((path) => {
      if (path === '/waarnemingen') return []
      if (path.startsWith('/uitvoer/')) return [exportAddress(path, fillings['indicator']?.[0] ?? '')]
      if (path.endsWith('/vergelijking')) return [`${path}?van=1&tot=1`]
      if (path.endsWith('/verschil')) return [`${path}?met=${fillings['cyclus']?.[0] ?? ''}`]
      return [path]
    })
  const withVersion = Object.entries(document.paths).filter(([, { get }]) =>
    get?.parameters?.some((parameter) => parameter.in === 'query' && parameter.name === 'versie'),
  )
  for (const versie of fillings['versie'] ?? []) {
    const subject = `indicator=${fillings['indicator']?.[0] ?? ''}&`
    addresses.push(
      ...withVersion.map(([path]) => `${path}?${path === '/waarnemingen' ? subject : ''}versie=${versie}`),
    )
  }
  const list = (await (await app.ask('/api/v1/indicatoren', { cookie })).json()) as {
    indicatoren: { id: string }[]
  }
  addresses.push(...list.indicatoren.map(({ id }) => `/waarnemingen?indicator=${id}`))
  return Promise.all(
    addresses.map(async (path) => {
      const answer = await app.ask(`/api/v1${path}`, { cookie })
      return { path, status: answer.status, text: await answer.text(), headers: answer.headers }
    }),
  )
}

/** A layer in a form that can be walked; of the figures one subject, for `walkOgc` walks all. */
function exportAddress(path: string, indicator: string): string {
  const needs = path.includes('cijfers') ? `&indicator=${indicator}` : ''
  return `${path}?vorm=geojson${needs}`
}

/** Every answer of the live service: documents, and every page of every collection. */
export async function walkOgc(app: TestInstallation, cookie: string): Promise<Answer[]> {
  const answers: Answer[] = []
  const ask = async (path: string) => {
    const answer = await app.ask(path, { cookie })
    const text = await answer.text()
    answers.push({ path, status: answer.status, text, headers: answer.headers })
    return JSON.parse(text) as {
      collections?: { id: string }[]
      links?: { rel: string; href: string }[]
    }
  }
  for (const path of ['', '/conformance', '/api']) await ask(`/ogc/v1${path}`)
  const { collections = [] } = await ask('/ogc/v1/collections')
  for (const { id } of collections) {
    let next: string | undefined = `/ogc/v1/collections/${id}/items?limit=1000`
    while (next !== undefined) {
      const { links = [] }: { links?: { rel: string; href: string }[] } = await ask(next)
      const href: string | undefined = links.find((link) => link.rel === 'next')?.href
      next = href === undefined ? undefined : new URL(href).pathname + new URL(href).search
    }
  }
  return answers
}

/** Visits every object in a JSON value with the names that lead to it. */
export function visitObjects(
  value: unknown,
  visit: (found: Record<string, unknown>, names: readonly string[]) => void,
  names: readonly string[] = [],
): void {
  if (Array.isArray(value)) {
    for (const member of value) visitObjects(member, visit, names)
  } else if (typeof value === 'object' && value !== null) {
    visit(value as Record<string, unknown>, names)
    for (const [name, member] of Object.entries(value)) visitObjects(member, visit, [...names, name])
  }
}
