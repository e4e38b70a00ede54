import type { BronId } from '../../../geodata/schema/bron.ts'
import type { BronPoging, BronStand } from '../../../server/contract/bronnen.ts'
import {
  bezoekMislukt,
  bezoekTekst,
  type bronStaat,
  dagenOud,
} from '../../../server/contract/text/nl/bronnen.ts'
import { momentVan } from '../../app/moment.ts'

/** The source that is asked while somebody types an address: there is nothing to fetch from it. */
export const PER_ADDRESS: BronId = 'locatieserver'

export type SourceState = keyof typeof bronStaat

/** How it stands with a source, the worst first: the last visit failed, nothing came, older than it should be. */
export function stateOf(source: BronStand): SourceState {
  if (source.laatste?.uitkomst === 'mislukt') return 'mislukt'
  if (source.id === PER_ADDRESS) return 'per-adres'
  if (source.datasets.every((row) => row.versie === null)) return 'leeg'
  const { jaarAanwezig, jaarVerwacht } = source
  if (jaarVerwacht !== null && (jaarAanwezig === null || jaarAanwezig < jaarVerwacht)) return 'te-oud'
  return 'actueel'
}

/** Age of the youngest copy of a source: "3 dagen oud"; null when nothing came. */
export function ageOf(source: BronStand): string | null {
  const ages = source.datasets.flatMap((row) => (row.dagenOud === null ? [] : [row.dagenOud]))
  return ages.length === 0 ? null : dagenOud(Math.min(...ages))
}

/** How a visit ended, in a sentence; of a failed one also what was asked, when, and what stands. */
export function visitSentence(visit: BronPoging, source: BronStand): string {
  if (visit.uitkomst !== 'mislukt') return bezoekTekst[visit.uitkomst]
  const { dag, tijd } = momentVan(visit.klaarOp ?? visit.begonnenOp)
  return bezoekMislukt({
    dag,
    tijd,
    url: visit.url,
    fout: visit.fout,
    uitleg: visit.uitleg,
    staan: standingSince(source),
  })
}

/** Day of the last good copy; null when there is none. */
function standingSince(source: BronStand): string | null {
  const fetched = source.datasets.flatMap((row) => (row.opgehaaldOp === null ? [] : [row.opgehaaldOp]))
  const newest = fetched.sort().at(-1)
  return newest === undefined ? null : momentVan(newest).dag
}

/** Figures missing in the buurten, over all datasets of a source; null where it gives none per buurt. */
export function missingOf(source: BronStand): { ontbreekt: number; verwacht: number } | null {
  const rows = source.datasets.flatMap((dataset) => dataset.ontbreektPerBuurt)
  if (rows.length === 0) return null
  return {
    ontbreekt: rows.reduce((sum, row) => sum + row.ontbreekt, 0),
    verwacht: rows.reduce((sum, row) => sum + row.verwacht, 0),
  }
}
