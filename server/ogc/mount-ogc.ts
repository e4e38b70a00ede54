import { Hono, type Context, type MiddlewareHandler } from 'hono'
import { createHash } from 'node:crypto'
import type { AppContext } from '../context.ts'
import type { Invoerfout } from '../contract/problemen.ts'
import { ProblemError, problemResponse } from '../errors.ts'
import { makeThrottle, whoIs } from '../logboek/throttle.ts'
import type { RequestState } from '../mount.ts'
import { wijkenFor } from '../routes/indeling.ts'
import { makeActorReader } from '../session-actor.ts'
import { tabelUit } from '../uitvoer/kast.ts'
import type { Laagbron } from '../uitvoer/laag.ts'
import { noteExport } from '../uitvoer/vastleggen.ts'
import { apiDocument } from './api-document.ts'
import { collectiesVan, collectieMet, type Collectie, gebiedVan } from './collecties.ts'
import type { OgcStelsel } from './crs.ts'
import {
  collectionDocument,
  collectionsDocument,
  conformance,
  featureSchema,
  GEOJSON_TYPE,
  JSON_TYPE,
  type Koppel,
  landingPage,
  OPENAPI_TYPE,
  queryables,
  SCHEMA_TYPE,
} from './documenten.ts'
import { bladzijdeVan, featureMet } from './items.ts'
import { OGC_ROOT } from './root.ts'
import { leesGeenVraag, leesItemsvraag, leesItemvraag } from './vraag.ts'
import { ogcTekst } from '../contract/text/nl/uitvoer.ts'

type Vraag = Context<RequestState>

/**
 * Address of the service as whoever asks it knows it. Clients want whole addresses in links; what a proxy says of itself in
 * headers is not trusted, so the address is the setting ADRES, or else that of the request.
 */
function baseFor(app: AppContext): (context: Vraag) => string {
  return (context) => `${app.publicUrl ?? new URL(context.req.url).origin}/${OGC_ROOT}`
}

/** A document with its fingerprint; 304 for who has it already. Answers differ by who asks, so no shared cache keeps them. */
function send(context: Vraag, body: string, type: string, headers: Record<string, string> = {}): Response {
  const print = createHash('sha256').update(body).digest('base64url')
  const etag = `"${print.slice(0, 27)}"`
  const all = { ...headers, etag, vary: 'Authorization, Cookie', 'cache-control': 'private, no-cache' }
  const known = context.req.header('if-none-match')?.split(',') ?? []
  if (known.some((tag) => tag.trim().replace(/^W\//, '') === etag)) {
    return new Response(null, { status: 304, headers: all })
  }
  return new Response(body, { status: 200, headers: { ...all, 'content-type': type } })
}

/** An object as JSON without its last brace, so that members made as text can follow. */
function withoutEnd(document: object): string {
  return JSON.stringify(document).slice(0, -1)
}

function refuseFaults(fouten: readonly Invoerfout[]): void {
  if (fouten.length > 0) throw new ProblemError('ongeldige-invoer', [...fouten])
}

const contentCrs = (crs: OgcStelsel): Record<string, string> => ({ 'content-crs': `<${crs}>` })

/** OGC API - Features under `OGC_ROOT`: the same layers and the same rights as the files, to be read live by a GIS. */
export function makeOgc(app: AppContext, limit: MiddlewareHandler<RequestState>): Hono<RequestState> {
  const ogc = new Hono<RequestState>()
  const readActor = makeActorReader(app)
  const basisOf = baseFor(app)

  const sourceOf = (context: Vraag, cyclus?: string): Laagbron => ({
    current: app.current(),
    actor: context.get('actor'),
    wijken: wijkenFor(app, cyclus),
    cyclus: cyclus ?? null,
  })
  const isFirst = makeThrottle()
  /** A GIS asks page after page: an export is written down once per ten minutes per person and collection. */
  const noteReading = ({ actor }: Laagbron, { id, laag }: Collectie): void => {
    if (!isFirst(`${whoIs(actor)} ${id}`, app.clock())) return
    noteExport(app, actor, `laag/${laag.id}`, { collectie: id })
  }
  const asked = (context: Vraag): { bron: Laagbron; collectie: Collectie } => {
    const bron = sourceOf(context)
    const collectie = collectieMet(bron, context.req.param('collectie') ?? '')
    if (collectie === undefined) throw new ProblemError('onbekende-laag')
    return { bron, collectie }
  }
  const versionsOf = (bron: Laagbron, { laag, vast }: Collectie) => {
    const wanted = new Set(laag.datasets(bron, vast))
    return bron.current.versies.filter((version) => wanted.has(version.dataset))
  }
  const describe = (context: Vraag, bron: Laagbron, collectie: Collectie): object =>
    collectionDocument(collectie, {
      basis: basisOf(context),
      gebied: gebiedVan(bron),
      versies: versionsOf(bron, collectie),
    })

  ogc.use(async (context, next) => {
    context.set('actor', readActor(context))
    await next()
    // Any site may read what anybody may read: with * a browser sends no cookie along that the answer could be read with.
    context.res.headers.set('access-control-allow-origin', '*')
    context.res.headers.set('access-control-expose-headers', 'Content-Crs, ETag')
  })
  ogc.use(limit)
  const plain = (path: string, type: string, make: (context: Vraag) => object): void => {
    ogc.get(path, (context) => {
      refuseFaults(leesGeenVraag(new URL(context.req.url)))
      return send(context, JSON.stringify(make(context)), type)
    })
  }
  plain('/', JSON_TYPE, (context) => landingPage(basisOf(context)))
  plain('/conformance', JSON_TYPE, conformance)
  plain('/api', OPENAPI_TYPE, (context) => apiDocument(basisOf(context), collectiesVan(sourceOf(context))))
  plain('/collections', JSON_TYPE, (context) => {
    const bron = sourceOf(context)
    return collectionsDocument(
      basisOf(context),
      collectiesVan(bron).map((row) => describe(context, bron, row)),
    )
  })
  plain('/collections/:collectie', JSON_TYPE, (context) => {
    const { bron, collectie } = asked(context)
    return describe(context, bron, collectie)
  })
  plain('/collections/:collectie/schema', SCHEMA_TYPE, (context) => {
    const { bron, collectie } = asked(context)
    return featureSchema(collectie, tabelUit(bron, collectie.laag, collectie.vast), basisOf(context))
  })
  plain('/collections/:collectie/queryables', SCHEMA_TYPE, (context) =>
    queryables(asked(context).collectie, basisOf(context)),
  )

  ogc.get('/collections/:collectie/items', (context) => {
    const { collectie } = asked(context)
    const url = new URL(context.req.url)
    const { vraag, fouten } = leesItemsvraag(url, collectie)
    if (vraag === null) throw new ProblemError('ongeldige-invoer', fouten)
    const bron = sourceOf(context, vraag.cyclus)
    const { features, aantal } = bladzijdeVan(bron, collectie, vraag)
    noteReading(bron, collectie)
    const basis = basisOf(context)
    const self = `${basis}/collections/${collectie.id}/items`
    const links: Koppel[] = [
      {
        rel: 'self',
        href: `${self}${url.search}`,
        type: GEOJSON_TYPE,
        title: ogcTekst.rijen(collectie.titel),
      },
      { rel: 'collection', href: `${basis}/collections/${collectie.id}`, type: JSON_TYPE },
    ]
    if (vraag.offset + features.length < aantal && features.length > 0) {
      url.searchParams.set('offset', String(vraag.offset + features.length))
      links.push({ rel: 'next', href: `${self}${url.search}`, type: GEOJSON_TYPE, title: ogcTekst.volgende })
    }
    const document = {
      type: 'FeatureCollection',
      numberMatched: aantal,
      numberReturned: features.length,
      voorbeelddata: versionsOf(bron, collectie).some((version) => version.voorbeelddata),
      links,
    }
    const body = `${withoutEnd(document)},"features":[${features.join()}]}`
    return send(context, body, GEOJSON_TYPE, contentCrs(vraag.crs))
  })

  ogc.get('/collections/:collectie/items/:feature', (context) => {
    const { collectie } = asked(context)
    const { crs, cyclus, fouten } = leesItemvraag(new URL(context.req.url), collectie)
    refuseFaults(fouten)
    const id = context.req.param('feature')
    const bron = sourceOf(context, cyclus)
    const feature = featureMet(bron, collectie, id, crs)
    if (feature === null) throw new ProblemError('niet-gevonden')
    noteReading(bron, collectie)
    const own = `${basisOf(context)}/collections/${collectie.id}`
    const links: Koppel[] = [
      { rel: 'self', href: `${own}/items/${encodeURIComponent(id)}`, type: GEOJSON_TYPE },
      { rel: 'collection', href: own, type: JSON_TYPE },
    ]
    return send(
      context,
      `${feature.slice(0, -1)},"links":${JSON.stringify(links)}}`,
      GEOJSON_TYPE,
      contentCrs(crs),
    )
  })

  ogc.all('*', (context) => {
    if (context.req.method === 'GET' || context.req.method === 'HEAD') {
      const last = /([^/]+)\/$/.exec(context.req.path)?.[1]
      // Relative, so that it holds under the sub-path of a proxy too.
      return last === undefined ? problemResponse('niet-gevonden') : context.redirect(`../${last}`, 308)
    }
    const answer = problemResponse('methode-niet-toegestaan')
    answer.headers.set('allow', 'GET, HEAD')
    return answer
  })
  return ogc
}
