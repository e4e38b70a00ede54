import type { TestInstallation } from './test-installation.ts'

/** Address of the live service in tests that go through the app itself. */
export const OGC_BASE = 'http://localhost/ogc/v1'
export const CRS84 = 'http://www.opengis.net/def/crs/OGC/1.3/CRS84'
export const RD = 'http://www.opengis.net/def/crs/EPSG/0/28992'

export interface Link {
  rel: string
  href: string
  type?: string
}
export type Feature = GeoJSON.Feature<GeoJSON.Geometry | null, Record<string, string | number | null>> & {
  links?: Link[]
}
export interface Page {
  type: string
  numberMatched: number
  numberReturned: number
  links: Link[]
  features: Feature[]
}

/** Pages followed at most, so that a wrong next-link ends in a failure and not in a hang. */
const MOST_PAGES = 2000

/** Asks the live service as a GIS does, signed in with `cookie` or not. */
export class OgcClient {
  readonly #app: TestInstallation
  readonly #cookie: string

  constructor(app: TestInstallation, cookie = '') {
    this.#app = app
    this.#cookie = cookie
  }

  ask(path: string): Promise<Response> {
    return this.#app.ask(path.startsWith('http') ? path : `${OGC_BASE}${path}`, { cookie: this.#cookie })
  }

  async json<T>(path: string): Promise<T> {
    const answer = await this.ask(path)
    if (answer.status !== 200) throw new Error(`${path} gave ${answer.status}`)
    return (await answer.json()) as T
  }

  items(collection: string, query = ''): Promise<Page> {
    return this.json<Page>(`/collections/${collection}/items${query === '' ? '' : `?${query}`}`)
  }

  /** All features, following the links from page to page. */
  async walk(collection: string, query: string): Promise<Feature[]> {
    const found: Feature[] = []
    let next: string | undefined = `/collections/${collection}/items?${query}`
    for (let page = 0; next !== undefined && page < MOST_PAGES; page += 1) {
      const answer: Page = await this.json<Page>(next)
      if (answer.numberReturned !== answer.features.length) throw new Error(`numberReturned lies at ${next}`)
      found.push(...answer.features)
      next = answer.links.find((link) => link.rel === 'next')?.href
    }
    if (next !== undefined) throw new Error(`no end after ${MOST_PAGES} pages`)
    return found
  }
}

export const idsOf = (features: readonly Feature[]) => features.map((feature) => String(feature.id))
