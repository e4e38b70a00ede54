import { BestandsFout, type Bronrij, type Cel } from '../../formats/lezer.ts'
import { OpgaveFout } from './opgave-fout.ts'
import { doelvelden } from '../../schema/doelvelden.ts'
import type { InvoerOpgave, Veldbron } from '../../schema/invoer.ts'
import type { Doelcontext } from './doel.ts'
import { bestandMagNiet, geweigerdeKolommen } from './verboden.ts'

/** Where one field comes from in every row of a sheet: a column, one value for all rows, or nowhere. */
export class Bron {
  /** Column name as in the file; null for a fixed value and for a field without source. */
  readonly kolom: string | null
  readonly vast: boolean
  private readonly index: number
  private readonly waarde: Cel

  constructor(kolom: string | null, index: number, waarde: Cel) {
    this.kolom = kolom
    this.index = index
    this.waarde = waarde
    this.vast = waarde !== null
  }

  /** Whether the mapping names a source for this field. */
  get is(): boolean {
    return this.index >= 0 || this.vast
  }

  lees(rij: Bronrij): Cel {
    return this.index < 0 ? this.waarde : (rij.cellen[this.index] ?? null)
  }
}

/** A repeated column: an indicator or a question. */
export interface Reekskolom {
  als: string
  bron: Bron
}

/** The sources of all fields of a target in one sheet. */
export interface Velden {
  bron(id: string): Bron
  reeks: readonly Reekskolom[]
}

const NOWHERE = new Bron(null, -1, null)

/**
 * Lays a mapping on the columns of a sheet.
 *
 * @throws BestandsFout for a BSN among the columns; OpgaveFout for a field or column that does not exist, a column name that stands
 * twice, a column that may not be taken over, and a required field without a source
 */
export function koppelVelden(
  opgave: InvoerOpgave,
  kolommen: readonly string[],
  context: Doelcontext,
): Velden {
  const { doel, velden, reeks } = opgave.koppeling
  const stop = (reden: string, kolom: string | null = null): never => {
    throw new OpgaveFout(context.bestand, reden, { blad: context.blad, kolom })
  }
  const forbidden = bestandMagNiet(kolommen)
  if (forbidden !== null) throw new BestandsFout(context.bestand, forbidden, { blad: context.blad })
  const refused = new Map(geweigerdeKolommen(doel, kolommen).map(({ kolom, reden }) => [kolom, reden]))

  const column = (kolom: string): Bron => {
    const index = kolommen.indexOf(kolom)
    if (index < 0) return stop('Deze kolom staat niet in het bestand. Kies een andere kolom.', kolom)
    if (kolommen.indexOf(kolom, index + 1) >= 0) {
      return stop('Deze kolomnaam staat twee keer in het bestand. Geef elke kolom een eigen naam.', kolom)
    }
    const reden = refused.get(kolom)
    return reden === undefined ? new Bron(kolom, index, null) : stop(reden, kolom)
  }
  const source = (from: Veldbron): Bron =>
    'kolom' in from ? column(from.kolom) : from.vast.trim() === '' ? NOWHERE : new Bron(null, -1, from.vast)

  const fields = doelvelden[doel]
  const known = new Set(fields.map(({ id }) => id))
  const sources = new Map<string, Bron>()
  for (const [id, from] of Object.entries(velden)) {
    if (!known.has(id))
      stop(`Het veld "${id}" hoort niet bij deze soort gegevens. Haal het uit de koppeling.`)
    sources.set(id, source(from))
  }
  for (const { id, verplicht } of fields) {
    if (verplicht && !(sources.get(id)?.is ?? false)) stop(`Kies een kolom of een vaste waarde voor "${id}".`)
  }
  if (reeks.length > 0 && doel !== 'cijfers' && doel !== 'enquete') {
    stop('Deze soort gegevens heeft geen herhaalde kolommen. Haal ze uit de koppeling.')
  }
  return { bron: (id) => sources.get(id) ?? NOWHERE, reeks: readSeries(reeks, column, stop) }
}

function readSeries(
  reeks: InvoerOpgave['koppeling']['reeks'],
  column: (kolom: string) => Bron,
  stop: (reden: string, kolom: string | null) => never,
): Reekskolom[] {
  const columns = new Set<string>()
  const meanings = new Set<string>()
  return reeks.map(({ kolom, als }) => {
    if (columns.has(kolom)) stop('Deze kolom is twee keer gekoppeld. Koppel elke kolom één keer.', kolom)
    if (meanings.has(als)) stop(`"${als}" is al aan een andere kolom gekoppeld. Kies er één.`, kolom)
    columns.add(kolom)
    meanings.add(als)
    return { als, bron: column(kolom) }
  })
}
