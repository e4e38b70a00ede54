import type { Actor } from '../auth/actor.ts'
import { figureRights, may } from '../auth/may.ts'
import type { AppContext } from '../context.ts'
import type { Invoerfout } from '../contract/problemen.ts'
import { laagTekst, uitvoerTekst } from '../contract/text/nl/uitvoer.ts'
import { haalUitvoer, lijstUitvoer, meldUitvoer, uitvoervorm, type Uitvoervorm } from '../contract/uitvoer.ts'
import { EXAMPLE_HEADER } from '../contract/delen.ts'
import { ProblemError } from '../errors.ts'
import { maySeeImport } from '../imports/may-see.ts'
import { type FileAnswer, headerText } from '../requests/file-answer.ts'
import { route, type Route, slowRoute } from '../mount.ts'
import { OGC_ROOT } from '../ogc/root.ts'
import type { DatasetVersie } from '../store/datasets.ts'
import { readImport } from '../store/imports.ts'
import { zichtbareIndicatoren } from '../uitvoer/cijferrijen.ts'
import { tabelUit } from '../uitvoer/kast.ts'
import { filterfouten, keurFilters } from '../uitvoer/keuze.ts'
import type { Filters, Laag, Laagbron } from '../uitvoer/laag.ts'
import { LAGEN, laagMet } from '../uitvoer/lagen.ts'
import { TooBusyError } from '../uitvoer/pool.ts'
import { noteExport } from '../uitvoer/vastleggen.ts'
import { sourcesOf } from './bronnen.ts'
import { wijkenFor } from './indeling.ts'
import { dateInTheNetherlands } from './lokaal-moment.ts'

const MEDIA_TYPES: Record<Uitvoervorm, string> = {
  csv: 'text/csv; charset=utf-8; header=present',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  geojson: 'application/geo+json',
  gpkg: 'application/geopackage+sqlite3',
}

function sourceFor(app: AppContext, actor: Actor, cyclus: string | undefined): Laagbron {
  return { current: app.current(), actor, wijken: wijkenFor(app, cyclus), cyclus: cyclus ?? null }
}

/** Source, licence and example mark as headers, for who looks at the answer before the file. */
function sourceHeaders(versions: readonly DatasetVersie[]): Record<string, string> {
  const licences = new Set(versions.map((version) => version.provenance.licentie))
  const urls = new Set(
    versions.flatMap(({ provenance: { licentieUrl } }) =>
      licentieUrl === null ? [] : [new URL(licentieUrl).href],
    ),
  )
  return {
    'Wijkcyclus-Bron': versions.map(({ dataset, versie }) => `${dataset}@${versie}`).join(', '),
    'Wijkcyclus-Licentie': headerText([...licences].join('; ')),
    ...(urls.size === 0 ? {} : { link: [...urls].map((url) => `<${url}>; rel="license"`).join(', ') }),
    ...(versions.some((version) => version.voorbeelddata) ? { [EXAMPLE_HEADER]: 'voorbeelddata' } : {}),
  }
}

/** Name of a file: what it holds, whether that is real, and the day it was made. */
function fileName(laag: Laag, filters: Filters, example: boolean, day: string, vorm: Uitvoervorm): string {
  const parts = ['wijkcyclus', laag.id, ...Object.values(filters).map(String)]
  if (example) parts.push(uitvoerTekst.voorbeeldInNaam)
  return `${[...parts, day].join('-')}.${vorm}`
}

/** What the list says of one layer. */
function describe(bron: Laagbron, laag: Laag) {
  const [first] = zichtbareIndicatoren(bron, {})
  const needsFigure = laag.verplicht.includes('indicator')
  const tabel = tabelUit(bron, laag, needsFigure && first !== undefined ? { indicator: first.id } : {})
  return {
    id: laag.id,
    ...laagTekst[laag.id],
    vormen: [...uitvoervorm.options],
    geometrie: laag.geometrie,
    filters: [...laag.filters],
    verplicht: [...laag.verplicht],
    kolommen: [...tabel.kolommen],
    aantal: needsFigure ? null : tabel.aantal,
    bronnen: sourcesOf(bron.current, laag.datasets(bron, {})),
  }
}

/** Layers as files. The rights are those of the screen: a layer is asked as a whole, its figures one by one. */
export function exportRoutes(app: AppContext): Route[] {
  return [
    route(lijstUitvoer, 'uitvoer-maken', ({ actor }) => {
      const bron = sourceFor(app, actor, undefined)
      const lagen = LAGEN.filter((laag) => may(actor, laag.handeling)).map((laag) => describe(bron, laag))
      return {
        lagen,
        ogc: OGC_ROOT,
        voorbeelddata: lagen.some((laag) => laag.bronnen.some((source) => source.voorbeelddata)),
      }
    }),
    slowRoute(
      haalUitvoer,
      'uitvoer-maken',
      async ({ actor, params, query }): Promise<{ file: FileAnswer }> => {
        const laag = laagMet(params.laag)
        if (laag === undefined) throw new ProblemError('onbekende-laag')
        if (!may(actor, laag.handeling)) {
          throw new ProblemError(actor.rol === 'anoniem' ? 'niet-aangemeld' : 'geen-recht')
        }
        const { vorm, decimaal, stelsel, cyclus, ...filters } = query
        const faults: Invoerfout[] = filterfouten(laag, { ...filters, cyclus })
        const misplaced = { decimaal: vorm !== 'csv', stelsel: vorm !== 'gpkg' || laag.geometrie === null }
        for (const veld of ['decimaal', 'stelsel'] as const) {
          if (query[veld] !== undefined && misplaced[veld]) {
            faults.push({ deel: 'query', veld, melding: uitvoerTekst.nietBijDezeLaag })
          }
        }
        if (faults.length > 0) throw new ProblemError('ongeldige-invoer', faults)
        const bron = sourceFor(app, actor, cyclus)
        keurFilters(bron, filters)
        const { current, ...asked } = bron
        const datasets = new Set(laag.datasets(bron, filters))
        const versions = current.versies.filter((version) => datasets.has(version.dataset))
        const gemaaktOp = app.clock()
        const order = {
          laag: laag.id,
          vorm,
          filters,
          decimaal: decimaal ?? ('komma' as const),
          stelsel: stelsel ?? ('rd-new' as const),
        }
        const versies = current.versies.map((version) => version.sha256)
        const key = JSON.stringify([order, cyclus, figureRights(actor), versies])
        const example = versions.some((version) => version.voorbeelddata)
        try {
          const bytes = await app.uitvoer.run(key, {
            dataDir: app.dataDir,
            versies: current.versies,
            bron: asked,
            opdracht: { ...order, gemaaktOp },
          })
          const na = { ...filters, vorm, ...(cyclus === undefined ? {} : { cyclus }) }
          noteExport(app, actor, `laag/${laag.id}`, na)
          return {
            file: {
              bytes,
              mediatype: MEDIA_TYPES[vorm],
              name: fileName(laag, filters, example, dateInTheNetherlands(gemaaktOp), vorm),
              headers: sourceHeaders(versions),
            },
          }
        } catch (error) {
          if (error instanceof TooBusyError) throw new ProblemError('even-niet-bereikbaar')
          throw error
        }
      },
    ),
    route(meldUitvoer, 'uitvoer-maken', ({ actor, body }) => {
      if (actor.rol === 'anoniem') throw new ProblemError('niet-aangemeld')
      const { wat, ...about } = body
      if ('invoer' in about) {
        const found = readImport(app.db, about.invoer)
        if (found === null || !maySeeImport(actor, found)) throw new ProblemError('onbekende-invoer')
        noteExport(app, actor, `invoer/${found.id}`, { wat, gemaaktIn: 'browser' })
      } else noteExport(app, actor, 'laag/kaart', { wat, ...about, gemaaktIn: 'browser' })
      return null
    }),
  ]
}
