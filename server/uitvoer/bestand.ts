import { schrijfCsv } from '../../geodata/formats/schrijf-csv.ts'
import { schrijfGeojson } from '../../geodata/formats/schrijf-geojson.ts'
import { schrijfXlsx } from '../../geodata/formats/schrijf-xlsx.ts'
import type { Stelsel } from '../../geodata/schema/invoer.ts'
import type { Decimaalteken } from '../../geodata/formats/schrijf-csv.ts'
import { laagTekst, uitvoerTekst } from '../contract/text/nl/uitvoer.ts'
import type { LaagId, Uitvoervorm } from '../contract/uitvoer.ts'
import { schrijfGeopackage } from '../store/geopackage-write.ts'
import type { Filters, Laagbron } from './laag.ts'
import { laagMet } from './lagen.ts'
import { metadataVan, toelichtingVan } from './toelichting.ts'

/** Which file is asked. Plain data, so that a worker gets it. */
export interface Bestandsopdracht {
  laag: LaagId
  vorm: Uitvoervorm
  filters: Filters
  decimaal: Decimaalteken
  stelsel: Stelsel
  gemaaktOp: Date
}

/** Makes the file of a layer for an actor: rows, and beside them source, licence and what the columns mean. */
export async function maakBestand(bron: Laagbron, order: Bestandsopdracht): Promise<Uint8Array<ArrayBuffer>> {
  const laag = laagMet(order.laag)
  if (laag === undefined) throw new Error(`no layer ${order.laag}`)
  const tabel = laag.tabel(bron, order.filters)
  const datasets = new Set(laag.datasets(bron, order.filters))
  const hasGeometry = tabel.geometrie !== null && (order.vorm === 'geojson' || order.vorm === 'gpkg')
  const stelsel = order.vorm === 'gpkg' ? order.stelsel : 'wgs84'
  const facts = {
    ...laagTekst[order.laag],
    gemaaktOp: order.gemaaktOp.toISOString(),
    stelsel: hasGeometry ? uitvoerTekst.stelsels[stelsel] : null,
    keuze: [
      ...Object.entries(order.filters).map(([name, value]) => `${name}=${value}`),
      ...(bron.cyclus === null ? [] : [`cyclus=${bron.cyclus}`]),
    ],
    versies: bron.current.versies.filter((version) => datasets.has(version.dataset)),
  }
  switch (order.vorm) {
    case 'csv':
      return schrijfCsv(tabel, order.decimaal)
    case 'xlsx':
      return schrijfXlsx(tabel, toelichtingVan(tabel, facts), {
        rijen: uitvoerTekst.bladRijen,
        toelichting: uitvoerTekst.bladToelichting,
      })
    case 'geojson':
      return schrijfGeojson(tabel, { metadata: metadataVan(facts) })
    case 'gpkg':
      return schrijfGeopackage(tabel, {
        titel: facts.titel,
        uitleg: facts.uitleg,
        stelsel,
        gemaaktOp: order.gemaaktOp,
        toelichting: toelichtingVan(tabel, facts),
        metadata: metadataVan(facts),
      })
  }
}
