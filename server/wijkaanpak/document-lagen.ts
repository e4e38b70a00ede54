import type { Documentambitie, Wijkaanpakdocument } from '../../analyses/wijkaanpak/document-schema.ts'
import type { Geometrie } from '../../geodata/formats/lezer.ts'
import { schrijfGeojson } from '../../geodata/formats/schrijf-geojson.ts'
import type { Uitvoertabel } from '../../geodata/formats/schrijver.ts'
import type { Grens } from '../../geodata/schema/gebied.ts'
import type { Stelsel } from '../../geodata/schema/invoer.ts'
import type { Planvorm, Plek } from '../../geodata/schema/planvorm.ts'
import { pijlerTekst } from '../contract/text/nl/indicatoren.ts'
import { uitvoerTekst } from '../contract/text/nl/uitvoer.ts'
import { aanpakstaatTekst } from '../contract/text/nl/wijkaanpak.ts'
import { documenttitel, planlaagTekst } from '../contract/text/nl/wijkaanpak-document.ts'
import { doelTekst, waarTekst } from '../contract/text/nl/wijkaanpak-document-delen.ts'
import type { DatasetVersie } from '../store/datasets.ts'
import { schrijfGeopackage } from '../store/geopackage-write.ts'
import { herkomstkolommen } from '../uitvoer/herkomstkolommen.ts'
import { kolom, tabelVan } from '../uitvoer/tabel.ts'
import { metadataVan, toelichtingVan } from '../uitvoer/toelichting.ts'

/** What a layer of a plan is made of: the document, the shapes by ambition, the borders, and what they rest on. */
export interface Planlaag {
  document: Wijkaanpakdocument
  vormen: ReadonlyMap<string, Planvorm>
  grensVan: (buurt: string) => Grens | null
  versies: readonly DatasetVersie[]
  gemaaktOp: Date
}

const closed = (ring: readonly Plek[]): Plek[] => (ring[0] === undefined ? [] : [...ring, ring[0]])

/** The shape of an ambition as GeoJSON; whole buurten as their borders together. */
function geometryOf(vorm: Planvorm | undefined, grensVan: Planlaag['grensVan']): Geometrie | null {
  switch (vorm?.soort) {
    case undefined:
      return null
    case 'punt':
      return { type: 'Point', coordinates: [...vorm.punt] }
    case 'lijn':
      return { type: 'LineString', coordinates: vorm.punten.map((place) => [...place]) }
    case 'vlak':
      return { type: 'MultiPolygon', coordinates: vorm.vlakken.map((rings) => rings.map(closed)) }
    case 'buurten':
      return {
        type: 'MultiPolygon',
        coordinates: vorm.buurten.flatMap((code) => {
          const grens = grensVan(code)
          if (grens === null) return []
          return grens.type === 'Polygon' ? [grens.coordinates] : grens.coordinates
        }),
      }
  }
}

/** The ambitions of a plan as rows: what people wrote, where, and on what it rests. Never a dwelling, nor a count of them. */
function tableOf({ document, vormen, grensVan, versies }: Planlaag): Uitvoertabel {
  const { cyclus, wijk, staat } = document
  return tabelVan<Documentambitie>(
    {
      naam: planlaagTekst.naam,
      geometrie: 'gemengd',
      kolommen: [
        kolom('nummer', 'geheel', ({ nummer }) => nummer),
        kolom('titel', 'tekst', ({ titel }) => titel),
        kolom('prioriteit', 'tekst', ({ prioriteit }) => (prioriteit === null ? null : String(prioriteit))),
        kolom('pijler', 'tekst', ({ pijler }) => (pijler === null ? null : pijlerTekst[pijler])),
        kolom('doel', 'tekst', (row) => (row.doel === null ? null : doelTekst(row))),
        kolom('eigenaar', 'tekst', ({ eigenaar }) => eigenaar),
        kolom('partners', 'tekst', ({ partners }) => partners.join('; ')),
        kolom('fondsen', 'tekst', ({ fondsen }) => fondsen.join('; ')),
        kolom('plek', 'tekst', waarTekst),
        kolom('aanpak', 'tekst', () => `${cyclus.id}/${wijk.id}`),
        kolom('staat', 'tekst', () => aanpakstaatTekst[staat]),
        kolom('peildatum', 'tekst', () => cyclus.peildatum),
        ...herkomstkolommen<Documentambitie>(() => versies[0]),
      ],
      id: ({ id }) => id,
      plaats: ({ id }) => geometryOf(vormen.get(id), grensVan),
    },
    document.ambities,
  )
}

/** The ambitions of a plan as GeoJSON, or as a GeoPackage with a table of what everything means. */
export function planLayer(
  laag: Planlaag,
  vorm: 'geojson' | 'gpkg',
  stelsel: Stelsel,
): Uint8Array<ArrayBuffer> {
  const tabel = tableOf(laag)
  const { document, versies, gemaaktOp } = laag
  const facts = {
    titel: planlaagTekst.titel(documenttitel(document)),
    uitleg: planlaagTekst.uitleg,
    gemaaktOp: gemaaktOp.toISOString(),
    stelsel: uitvoerTekst.stelsels[vorm === 'gpkg' ? stelsel : 'wgs84'],
    keuze: [],
    versies,
  }
  const metadata = metadataVan(facts)
  if (vorm === 'geojson') return schrijfGeojson(tabel, { metadata })
  return schrijfGeopackage(tabel, {
    ...facts,
    stelsel,
    gemaaktOp,
    toelichting: toelichtingVan(tabel, facts),
    metadata,
  })
}
