import type { Toelichting, Uitvoertabel } from '../../geodata/formats/schrijver.ts'
import { type Kolomnaam, uitvoerTekst } from '../contract/text/nl/uitvoer.ts'
import type { DatasetVersie } from '../store/datasets.ts'

/** What a file says about itself. */
export interface Bestandsfeiten {
  titel: string
  uitleg: string
  gemaaktOp: string
  /** In words; null for a file without geometry. */
  stelsel: string | null
  /** The filters as asked, e.g. "jaar=2020". */
  keuze: readonly string[]
  versies: readonly DatasetVersie[]
}

/** Name of the column that says of each row whether it is example data. */
const EXAMPLE_COLUMN: Kolomnaam = 'voorbeelddata'

/** Lines beside the rows: what this is, source and licence of each dataset, and what stands in every column. */
export function toelichtingVan(tabel: Uitvoertabel, facts: Bestandsfeiten): Toelichting {
  const lines: [string, string][] = [
    [uitvoerTekst.laag, facts.titel],
    [uitvoerTekst.uitleg, facts.uitleg],
    [uitvoerTekst.gemaaktOp, facts.gemaaktOp],
  ]
  if (facts.versies.some((version) => version.voorbeelddata)) {
    lines.push([EXAMPLE_COLUMN, uitvoerTekst.voorbeeldWaarschuwing])
  }
  if (facts.keuze.length > 0) lines.push([uitvoerTekst.keuze, facts.keuze.join(', ')])
  if (facts.stelsel !== null) lines.push([uitvoerTekst.stelsel, facts.stelsel])
  for (const { dataset, versie, provenance } of facts.versies) {
    const { bronhouder, bron, licentie, licentieUrl, vintage, verkregenOp } = provenance
    lines.push(
      [uitvoerTekst.bron, `${bronhouder}, ${bron} (${dataset})`],
      [uitvoerTekst.licentie, licentieUrl === null ? licentie : `${licentie}, ${licentieUrl}`],
      [uitvoerTekst.stand, vintage],
      [uitvoerTekst.versie, versie],
      [uitvoerTekst.overgenomen, verkregenOp],
      ...provenance.letOp.map((text): [string, string] => [uitvoerTekst.letOp, text]),
    )
  }
  for (const { naam, uitleg } of tabel.kolommen) lines.push([uitvoerTekst.kolom(naam), uitleg])
  return lines
}

/** The same as a schema.org Dataset (JSON-LD), for programs. */
export function metadataVan(facts: Bestandsfeiten): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: facts.titel,
    description: facts.uitleg,
    dateCreated: facts.gemaaktOp,
    isBasedOn: facts.versies.map(({ versie, provenance }) => ({
      '@type': 'Dataset',
      identifier: provenance.id,
      name: provenance.titel,
      creator: { '@type': 'Organization', name: provenance.bronhouder },
      url: provenance.url,
      license: provenance.licentieUrl ?? provenance.licentie,
      version: versie,
      temporalCoverage: provenance.vintage,
      ...(provenance.voorbeelddata ? { disambiguatingDescription: uitvoerTekst.voorbeeldWaarschuwing } : {}),
    })),
  }
}
