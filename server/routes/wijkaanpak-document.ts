import { hoofdstukId, vanSoort } from '../../geodata/schema/wijkaanpak.ts'
import type { Actor } from '../auth/actor.ts'
import type { AppContext } from '../context.ts'
import { EXAMPLE_HEADER } from '../contract/delen.ts'
import type { Wijkaanpakdocument } from '../../analyses/wijkaanpak/document-schema.ts'
import {
  haalWijkaanpakLagen,
  haalWijkaanpakWord,
  leesWijkaanpakdocument,
  leesWijkaanpakvoorstel,
} from '../contract/wijkaanpak-document.ts'
import { uitvoerTekst } from '../contract/text/nl/uitvoer.ts'
import { ProblemError } from '../errors.ts'
import { route, type Route, slowRoute } from '../mount.ts'
import { readStand } from '../store/plan-read.ts'
import { noteExport } from '../uitvoer/vastleggen.ts'
import { proposalFor } from '../wijkaanpak/beginnen-opzet.ts'
import { planLayer } from '../wijkaanpak/document-lagen.ts'
import { documentFor } from '../wijkaanpak/document.ts'
import { wordFile } from '../wijkaanpak/docx.ts'
import { objectName, planOr404 } from '../wijkaanpak/plan.ts'
import { mayWithPlan } from '../wijkaanpak/wie.ts'

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const LAYERS = { geojson: 'application/geo+json', gpkg: 'application/geopackage+sqlite3' } as const

/** Name of a file of a plan: which plan, which version, and whether figures in it are example data. */
function fileName({ cyclus, aanpak, versie, voorbeelddata }: Wijkaanpakdocument, what: string): string {
  const parts = ['wijkaanpak', cyclus.id, aanpak.replace('~', '-'), `versie-${versie}`]
  return `${[...parts, ...(voorbeelddata ? [uitvoerTekst.voorbeeldInNaam] : [])].join('-')}.${what}`
}

const exampleHeader = ({ voorbeelddata }: Wijkaanpakdocument): Record<string, string> =>
  voorbeelddata ? { [EXAMPLE_HEADER]: 'voorbeelddata' } : {}

/** A plan on paper: as a document, as a Word file, as layers; and what the app proposes to write in it. */
export function planDocumentRoutes(app: AppContext): Route[] {
  const placeOf = (actor: Actor, { cyclus, aanpak }: { cyclus: string; aanpak: string }) =>
    planOr404(app, actor, cyclus, aanpak)
  return [
    route(leesWijkaanpakdocument, 'wijkaanpak-lezen', ({ actor, params }) =>
      documentFor(app, actor, placeOf(actor, params)),
    ),
    slowRoute(haalWijkaanpakWord, 'wijkaanpak-lezen', async ({ actor, params }) => {
      const place = placeOf(actor, params)
      const document = documentFor(app, actor, place)
      const bytes = await wordFile(document)
      noteExport(app, actor, objectName(place.plan), { vorm: 'docx', versie: document.versie })
      return {
        file: { bytes, mediatype: WORD, name: fileName(document, 'docx'), headers: exampleHeader(document) },
      }
    }),
    route(haalWijkaanpakLagen, 'wijkaanpak-lezen', ({ actor, params, query }) => {
      const { vorm = 'geojson', stelsel } = query
      if (stelsel !== undefined && vorm !== 'gpkg') {
        throw new ProblemError('ongeldige-invoer', [
          { deel: 'query', veld: 'stelsel', melding: uitvoerTekst.nietBijDezeLaag },
        ])
      }
      const place = placeOf(actor, params)
      const document = documentFor(app, actor, place)
      const current = app.current()
      const shapes = vanSoort(
        readStand(app.db, place.plan.nummer, '').map(({ object }) => object),
        'ambitie',
      ).flatMap(({ id, velden: { vorm: shape } }) => (shape === null ? [] : [[id, shape] as const]))
      const borders = new Map(current.gebieden.map(({ code, grens }) => [code, grens]))
      const rests = new Set(document.bronnen.map(({ dataset }) => dataset))
      const bytes = planLayer(
        {
          document,
          vormen: new Map(shapes),
          grensVan: (code) => borders.get(code) ?? null,
          versies: current.versies.filter(({ dataset }) => rests.has(dataset)),
          gemaaktOp: app.clock(),
        },
        vorm,
        stelsel ?? 'rd-new',
      )
      noteExport(app, actor, objectName(place.plan), { vorm, versie: document.versie })
      return {
        file: {
          bytes,
          mediatype: LAYERS[vorm],
          name: fileName(document, vorm),
          headers: exampleHeader(document),
        },
      }
    }),
    route(leesWijkaanpakvoorstel, 'wijkaanpak-schrijven', ({ actor, params }) => {
      const { plan, wijk } = placeOf(actor, params)
      if (!mayWithPlan(actor, 'wijkaanpak-schrijven', plan, '')) throw new ProblemError('geen-recht')
      const { hoofdstukken, ambities } = proposalFor(app, plan.cyclus, wijk)
      return {
        hoofdstukken: hoofdstukId.options.map((hoofdstuk) => ({ hoofdstuk, tekst: hoofdstukken[hoofdstuk] })),
        ambities,
      }
    }),
  ]
}
