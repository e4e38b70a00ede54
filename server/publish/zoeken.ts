import type { Momentopname } from './momentopname.ts'
import { PAGINAS } from './omgeving.ts'

/** Something that was found: its name, its page within its language, and what tells it from others. */
export interface Vondst {
  naam: string
  pagina: string
  bij: string
}

/** A row of the index: what is searched in, and what is found. */
interface Indexrij extends Vondst {
  /** Letters and digits of the name, without accents and capitals. */
  sleutel: string
  postcodes: readonly string[]
}

/** The index of an edition. */
export type Zoekindex = readonly Indexrij[]

/** Letters and digits alone: "Het Ravelijn" and "hetravelijn" are the same to whoever searches. */
export function zoeksleutel(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
}

/** Everything that can be searched for in an edition: streets, buurten and wijken. */
export function indexVan(uitgave: Pick<Momentopname, 'straten' | 'buurten' | 'wijken'>): Zoekindex {
  const wijkNaam = new Map(uitgave.wijken.map(({ id, naam }) => [id, naam]))
  return [
    ...uitgave.straten.map(({ id, naam, postcodes }) => ({
      naam,
      pagina: PAGINAS.straat(id),
      bij: postcodes.slice(0, 3).join(', '),
      sleutel: zoeksleutel(naam),
      postcodes: postcodes.map(zoeksleutel),
    })),
    ...uitgave.buurten.flatMap(({ slug, naam, wijk }) =>
      wijk === null
        ? []
        : [
            {
              naam,
              pagina: PAGINAS.buurt(slug),
              bij: wijkNaam.get(wijk) ?? '',
              sleutel: zoeksleutel(naam),
              postcodes: [],
            },
          ],
    ),
    ...uitgave.wijken.map(({ id, naam }) => ({
      naam,
      pagina: PAGINAS.wijk(id),
      bij: '',
      sleutel: zoeksleutel(naam),
      postcodes: [],
    })),
  ]
}

/** Least number of letters to change to make one word of another; above `most` it stops counting. */
export function letterAfstand(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1
  let row = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same))
    }
    if (Math.min(...next) > most) return most + 1
    row = next
  }
  return row[other.length] ?? most + 1
}

/** Most names that are given back. */
const MEESTE = 20
/** Names that look like what was typed. */
const MEESTE_NABIJ = 5

/** A Dutch postcode, or the first four digits of one. */
const POSTCODE = /^\d{4}[a-z]{0,2}$/

/** What a search gives: one page, several, names that look like it, or a postcode that is not of here. */
export type Zoekantwoord =
  | { soort: 'een'; pagina: string }
  | { soort: 'meer' | 'lijkt'; vondsten: readonly Vondst[] }
  | { soort: 'elders' }

const plain = ({ naam, pagina, bij }: Vondst): Vondst => ({ naam, pagina, bij })

/** The names nearest to what was typed, by the number of letters that differ. */
export function nabij(index: Zoekindex, vraag: string): Vondst[] {
  const key = zoeksleutel(vraag).slice(0, 40)
  if (key.length < 2) return []
  const most = Math.max(2, Math.floor(key.length / 3))
  return index
    .map((row) => ({ row, ver: letterAfstand(key, row.sleutel.slice(0, Math.max(key.length + 2, 4)), most) }))
    .filter(({ ver }) => ver <= most)
    .toSorted((a, b) => a.ver - b.ver || (a.row.sleutel < b.row.sleutel ? -1 : 1))
    .slice(0, MEESTE_NABIJ)
    .map(({ row }) => plain(row))
}

/**
 * Looks a street, buurt, wijk or postcode up.
 * @param vraag what somebody typed, of any length and with any sign
 */
export function zoek(index: Zoekindex, vraag: string): Zoekantwoord {
  const key = zoeksleutel(vraag)
  if (key === '') return { soort: 'lijkt', vondsten: [] }
  if (POSTCODE.test(key)) {
    const found = index.filter(({ postcodes }) => postcodes.some((code) => code.startsWith(key)))
    if (found.length === 0) return { soort: 'elders' }
    const [only] = found
    if (found.length === 1 && only !== undefined) return { soort: 'een', pagina: only.pagina }
    return { soort: 'meer', vondsten: found.slice(0, MEESTE).map(plain) }
  }
  const exact = index.filter(({ sleutel }) => sleutel === key)
  const [only] = exact
  if (exact.length === 1 && only !== undefined) return { soort: 'een', pagina: only.pagina }
  const begins = index.filter(({ sleutel }) => sleutel.startsWith(key))
  const holds = index.filter(
    ({ sleutel }) => !sleutel.startsWith(key) && key.length >= 3 && sleutel.includes(key),
  )
  const found = [...begins, ...holds].slice(0, MEESTE)
  const [first] = found
  if (found.length === 1 && first !== undefined) return { soort: 'een', pagina: first.pagina }
  if (found.length > 0) return { soort: 'meer', vondsten: found.map(plain) }
  return { soort: 'lijkt', vondsten: nabij(index, vraag) }
}
