import type {
  Documentambitie,
  Documentcijfer,
  Documenttekst,
  Wijkaanpakdocument,
} from '../../../../analyses/wijkaanpak/document-schema.ts'
import type { Blok, Tekstregel, Zinsdeel } from '../blok.ts'
import { datum, getal, opsomming, waardeMetEenheid } from '../getal.ts'
import { indicatorTekst } from './indicatoren.ts'

/** Reads texts of a document, figures with their unit. */
export function leesRegels({ cijfers }: Wijkaanpakdocument) {
  const figure = (at: number): Zinsdeel => {
    const found = cijfers[at]
    if (found === undefined) return ''
    const isOld = found.stand !== 'gelijk'
    return { cijfer: `${waarde(found)}${isOld ? '*' : ''}`, oud: isOld }
  }
  return (text: Documenttekst): { soort: 'alinea' | 'punt'; regel: Tekstregel }[] =>
    text.map(({ soort, delen }) => ({
      soort,
      regel: delen.map((part) => (part.soort === 'woorden' ? part.tekst : figure(part.cijfer))),
    }))
}

/** A value with its unit. */
export const waarde = ({ waarde: value, eenheid }: Pick<Documentcijfer, 'waarde' | 'eenheid'>): string =>
  eenheid === null ? getal(value, 1) : waardeMetEenheid(value, eenheid)

/** A paragraph of words alone. */
export const alinea = (text: string, toon: Extract<Blok, { soort: 'alinea' }>['toon'] = 'gewoon'): Blok => ({
  soort: 'alinea',
  regel: [text],
  toon,
})

/** Paragraphs, and items that follow each other as one list. */
export function blokkenVan(regels: readonly { soort: 'alinea' | 'punt'; regel: Tekstregel }[]): Blok[] {
  const blocks: Blok[] = []
  let items: Tekstregel[] = []
  const flush = () => {
    if (items.length > 0) blocks.push({ soort: 'lijst', regels: items })
    items = []
  }
  for (const { soort, regel } of regels) {
    if (soort === 'punt') items.push(regel)
    else {
      flush()
      blocks.push({ soort: 'alinea', regel, toon: 'gewoon' })
    }
  }
  flush()
  return blocks
}

/** Reads the texts of one document. */
export type Lees = ReturnType<typeof leesRegels>

/** Name of the figure of a row. */
export const naamVan = (row: { indicator: string; eigenNaam: string | null }): string =>
  indicatorTekst(row.eigenNaam === null ? row.indicator : { id: row.indicator, eigenNaam: row.eigenNaam })
    .naam

/** Where an ambition is, in words: the same as the map shows. */
export function waarTekst({ waar: { soort, buurten } }: Pick<Documentambitie, 'waar'>): string {
  const names = opsomming(buurten)
  if (soort === 'wijk') return 'in de hele wijk'
  if (buurten.length === 0) return 'op een plek buiten de buurten van de wijk'
  const where = { buurten: 'in', vlak: 'in een gebied in', lijn: 'langs een lijn in', punt: 'op een plek in' }
  return `${where[soort]} ${names}`
}

/** Title of an ambition, or what stands there without one. */
export const titelVan = ({ titel }: Pick<Documentambitie, 'titel'>): string =>
  titel.trim() === '' ? 'Ambitie zonder titel' : titel

/** A goal in one sentence. */
export function doelTekst({ doel }: Pick<Documentambitie, 'doel'>): string {
  if (doel === null) return 'nog te kiezen'
  const { eenheid } = doel
  return `${naamVan(doel)} in ${doel.gebiednaam}: ${waarde({ waarde: doel.streefwaarde, eenheid })} op ${datum(doel.opDatum)}`
}

/** A cell of words; empty: still to be chosen. */
export const cel = (text: string): Tekstregel[] => [[text === '' ? 'nog te kiezen' : text]]
